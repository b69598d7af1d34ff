"""A run of place names as datelines print them: `CAMBRIDGE, Mass., and LONDON`.

Knows how names join, and which part belongs to which place. Must not know what stands around the run.
"""

import re
from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.languages import Language
from prsparse.patterns import places

_WORD: Final = regex(r"[^\W\d_]{1,40}(?:['.-][^\W\d_]{1,40}){0,6}(?:\.(?!\.))?")
_DAY: Final = regex(r"\.?\s{0,3}\d")
_JOINT: Final = regex(r"(?:,\s{0,3})?(?:(?:and|und|et|&)\s{1,3})?")
_CODE: Final = 2  # letters of a state's code, which no other word of a name follows
GAP: Final = regex(r"\s{0,4}")  # between two tokens of a dateline
SMALL_WORDS: Final = frozenset("of de la le del di da do dos am an der den upon on sur y e".split())  # noqa: SIM905
LONG_DASHES: Final = frozenset("–—―")
JOINERS: Final = frozenset(("and", "und", "et", "y", "e"))


class PlaceRun:
    """A run of place names: parts, and what joins each to the one before (`,` or `and`)."""

    def __init__(self, document: Document, at: int, end: int, language: Language) -> None:
        self.document, self.folded, self.at, self.end, self.language = document, document.folded, at, end, language
        self.parts: list[tuple[Span, str]] = []
        joint, part = "", self._name(at)
        while part is not None:
            self.parts.append((part, joint))
            self.at = part.end
            joint, part = self._joint()

    def _part(self, at: int) -> Span | None:
        """One name: capitalised words, small words between them, at most five."""
        start, stop, words = at, at, 0
        while words < 5 and (word := _WORD.match(self.folded, at, self.end)):
            text = word[0]
            small = text in SMALL_WORDS
            if small and not words:
                break
            if not small and not text[0].isupper() and text[0] < "\u2e80":
                break
            low = text.lower()
            if (low in JOINERS and not text.isupper()) or self._is_month(low, word.end()):
                break
            words += 1
            at = self._before_dash(word) if "-" in text else word.end()
            if at < word.end():
                return Span(start, at) if at > start else None
            if not small:
                stop = at
            if self._changes_case(text, at) or (words == 1 and len(text) == _CODE and text.isupper()):
                break
            gap = GAP.match(self.folded, at, self.end)
            if not gap or gap.end() == at or (text.endswith(".") and len(text) > 3 and words > 1):
                break
            at = gap.end()
        return Span(start, stop) if stop > start else None

    def _changes_case(self, word: str, at: int) -> bool:
        """Whether a name in capitals ends here: `CUPERTINO, CALIFORNIA Apple today`."""
        if len(word) <= _CODE or not word.isupper():
            return False
        following = self.folded[at : at + 3].lstrip()
        return following[:1].isupper() and following[1:2].islower()

    def _before_dash(self, word: re.Match[str]) -> int:
        """Where a word ends: before a long dash that is set without blanks, `SEATTLE—Acme`."""
        text = self.document.text
        return next((at for at in range(word.start(), word.end()) if text[at] in LONG_DASHES), word.end())

    def _is_month(self, low: str, after: int) -> bool:
        return low.rstrip(".") in self.language.months and bool(_DAY.match(self.folded, after, after + 5))

    def _joint(self) -> tuple[str, Span | None]:
        """What joins the next name to the one before, and that name; none where the run ends."""
        gap = GAP.match(self.folded, self.at, self.end)
        at = gap.end() if gap else self.at
        sign = self.folded[at : at + 1]
        found = _JOINT.match(self.folded, at, at + 14)
        if sign == "/" and at == self.at and self.folded[at + 1 : at + 2].isupper():
            self.at = at + 1
            return "and", self._name(self.at)
        if not found or found.end() == at:
            return "", None
        return "and" if found[0].rstrip()[-1:] != "," else ",", self._name(found.end())

    def _name(self, at: int) -> Span | None:
        """A name that is no weekday's."""
        part = self._part(at)
        if part is None or self.folded[part.start : part.end].rstrip(".").lower() in self.language.weekdays:
            return None
        return part

    def grouped(self) -> list[tuple[Span, ...]]:
        """Parts that belong to one place together: a region or country joins the city before it."""
        groups: list[list[Span]] = []
        for number, (part, joint) in enumerate(self.parts):
            if not groups or joint == "and" or not self._joins(groups[-1], part, number):
                groups.append([part])
            else:
                groups[-1].append(part)
        return [tuple(group) for group in groups]

    def _joins(self, group: list[Span], part: Span, number: int) -> bool:
        name = self.folded[part.start : part.end]
        if places.is_region(name):
            return len(group) < 3
        if places.is_city(name):
            return False
        city = self.folded[group[0].start : group[0].end]
        following = self.parts[number + 1] if number + 1 < len(self.parts) else None
        if following and following[1] == "," and places.is_region(self.folded[following[0].start : following[0].end]):
            return (
                len(group) == 1 and not places.is_city(city) and following[1] == "," and number + 2 >= len(self.parts)
            )
        return len(group) == 1 and ((city.isupper() and not name.isupper()) or len(self.parts) == 2)
