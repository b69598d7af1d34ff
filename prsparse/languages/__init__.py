"""Languages: one file a language, found by its tag. Knows how to find one and how to tell one."""

from functools import cache
from importlib import import_module

from msgspec import structs

from prsparse.languages._base import Language, Trait, words_of
from prsparse.languages._telling import tell

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
    return language if language.tag == primary else structs.replace(language, tag=primary)
