"""Words that a line's end has parted → whole again, as the document itself writes them.

Knows hyphens. Must not know pages.
"""

import re
from collections.abc import Iterable
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+){0,8}")
_PARTED: Final = re.compile(r"(-?)([^\W\d_]+)[-\u00ad\u2010]$")
_FIRST: Final = re.compile(r"[^\W\d_]+")
# Parts of compounds that keep their hyphen, where the document does not tell.
_PREFIXES: Final = frozenset((
    "all", "anti", "co", "cross", "ex", "first", "full", "half", "high", "inter", "long", "low", "mid", "multi", "near",
    "non", "one", "post", "pre", "self", "semi", "short", "state", "third", "three", "two", "well", "year",
))  # fmt: skip


class Hyphens:
    """The words of a document, asked whether a hyphen at a line's end is the word's own."""

    __slots__ = ("_words",)

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: set[str] = set()
        parted = False
        for line in lines:  # the halves of parted words are none
            words = _WORD.findall(line.lower())
            halves = parted and words[:1] == _FIRST.findall(line.lower())[:1]
            parted = _PARTED.search(line) is not None
            self._words.update(words[int(halves) : len(words) - parted])

    def join(self, above: str, below: str) -> str:
        """Return two lines as one; a word parted between them is whole again."""
        parted, first = _PARTED.search(above), _FIRST.match(below)
        if not parted or not first:
            return f"{above} {below}"
        if above[-1] == "\u00ad":
            return above[:-1] + below
        compound = parted[1] or self._is_compound(parted[2].lower(), first[0])  # state-of-the-|art
        return above + below if compound else above[:-1] + below

    def _is_compound(self, head: str, tail: str) -> bool:
        if not tail[0].islower() or f"{head}-{tail}" in self._words:
            return True
        if head + tail in self._words:
            return False
        return head in _PREFIXES or (head in self._words and tail in self._words)
