"""Which language a text is in, by its script and its commonest words. Must not know anything else of a language."""

import re
from collections import Counter
from typing import Final

from prsparse.document import Document

# Words that stand in nearly every text of a language and in few of any other.
_COMMON: Final = {
    "en": "the and of to",  # the commonest first
    "de": "der die und mit für das den ist",
    "fr": "le les et une du est pour dans",
    "es": "el los las y que para por como",
    "it": "il di che della non per gli è",
    "pt": "o os da do uma não em dos",
    "nl": "het een van voor dat op aan zijn",
    "sv": "och att för som är av på till",
}
_TAGS: Final = {word: tag for tag, words in _COMMON.items() for word in words.split()}
_ENGLISH: Final = tuple(f" {word} " for word in _COMMON["en"].split())
# A letter of a script that few languages of releases are written in; the first that has enough of them is the one.
_SCRIPTS: Final = (
    ("ja", "[ぁ-ヿ]"),
    ("ko", "[가-힣]"),
    ("zh", "[一-鿿]"),
    ("ru", "[а-яё]"),
)
_TRADITIONAL: Final = frozenset("這個們來時會對與說後開關學國發現實體動應為產業團電網機場")
_SIMPLIFIED: Final = frozenset("这个们来时会对与说后开关学国发现实体动应为产业团电网机场")
_LOOK: Final = 2400  # characters
_SHARE: Final = 80  # one word in so many at least: in prose it is one in eight, in pages full of menus far fewer
_PLAIN: Final = 14  # one word in so many, and no other language is asked for
_LETTERS: Final = 12  # one character in so many at least


def tell(document: Document) -> str | None:
    """Return the tag of the language a document is written in, or None if it is none of those we know."""
    head = document.folded[:_LOOK]
    english, most = 0, head.count(" ") + head.count("\n")  # as many words there can be; to part them is dearer
    for word in _ENGLISH:  # after two, most English texts have enough
        english += head.count(word)
        if english * _PLAIN > most:
            return "en"
    words = head.split()
    if english * _PLAIN > len(words):
        return "en"
    if not head.isascii() and (tag := _by_script(head)):
        return tag
    counts = Counter(map(_TAGS.get, words))
    del counts[None]
    likeliest = max(counts, key=counts.__getitem__, default=None)
    return likeliest if likeliest and counts[likeliest] * _SHARE > len(words) else None


def _by_script(head: str) -> str | None:
    letters = len(head) - head.count(" ") - head.count("\n")
    if (len(head) - len(head.encode("latin-1", "ignore"))) * _LETTERS <= letters:
        return None  # hardly a letter beyond the western ones
    for tag, letter in _SCRIPTS:
        if len(re.findall(letter, head)) * _LETTERS > letters:
            return _chinese(head) if tag == "zh" else tag
    return None


def _chinese(head: str) -> str:
    """The script that its commonest characters are in; `zh` where they tell nothing."""
    seen = set(head)
    traditional, simplified = len(seen & (_TRADITIONAL - _SIMPLIFIED)), len(seen & (_SIMPLIFIED - _TRADITIONAL))
    return "zh-Hant" if traditional > simplified else "zh-Hans" if simplified > traditional else "zh"
