"""Languages: one file a language, found by its tag. Knows how to find one and how to tell one."""

from functools import cache
from importlib import import_module
from typing import Final

from prsparse.document import Document
from prsparse.languages._base import Language, Trait, words_of

# Words that stand in every text of a language and in few of any other.
_COMMON: Final = {"en": (" the ", " and ", " of ", " to ")}
_LOOK: Final = 3000  # characters
_SHARE: Final = (
    80  # one word in so many at least: in English prose it is one in eight, in pages full of menus far fewer
)

__all__ = ["Language", "Trait", "find", "tell", "words_of"]


@cache
def find(tag: str) -> Language:
    """Return the tables of a language; the English ones under its tag where its own are not known."""
    primary = tag.partition("-")[0].lower()
    try:
        module = import_module(f"prsparse.languages.{primary if primary.isalpha() else 'en'}")
    except ModuleNotFoundError:
        module = import_module("prsparse.languages.en")
    language: Language = module.LANGUAGE
    return language if language.tag == primary else language._replace(tag=primary)


def tell(document: Document) -> str | None:
    """Return the tag of the language a document is written in, or None if it is none of those we know."""
    head = document.folded[:_LOOK]
    counts = {tag: sum(map(head.count, words)) for tag, words in _COMMON.items()}
    likeliest = max(counts, key=counts.__getitem__)
    return likeliest if counts[likeliest] * _SHARE > len(head.split()) else None
