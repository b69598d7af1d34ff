"""Status lines: FOR IMMEDIATE RELEASE, EMBARGOED UNTIL …, HOLD FOR RELEASE.

Knows the words such a line begins with. Must not know what date it names.
"""

import re
from typing import Final

from msgspec import Struct

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.languages import Language

_LEAD_IN: Final = r"[\W_]{0,12}(?:(?:(?:news|press|media)\s{1,3}release|release|status|news)[\W_]{1,6})?"
_IMMEDIATE: Final = (
    _LEAD_IN
    + r"""(?:
        for\s{1,3}immediate\s{1,3}(?:(?:press|media|news|public)\s{1,3})?(?:release|distribution|publication|attention|use)\b(?!\s{1,3}of\b)
      | immediate\s{1,3}(?:(?:press|media)\s{1,3})?release\b(?!\s{1,3}of\b)
      | (?:for\s{1,3})?release(?:d)?:?\s{1,3}(?:upon\s{1,3}receipt|immediate(?:ly)?)\b
      | (?:for\s{1,3})?immediate(?:ly)?[\W_]{0,4}$
      | embargo(?:ed)?\s{0,2}[:-]\s{0,3}(?:for\s{1,3})?(?:immediate|none|no\b)
      | not?\s{1,3}(?:under\s{1,3})?embargo(?:ed)?\b
    )"""
)
_EMBARGO: Final = (
    _LEAD_IN
    + r"""(?:
        (?:strictly|strict|under|news|media|press)?\s{0,3}embargo(?:ed)?\b
      | hold\s{1,3}(?:for\s{1,3})?release\b
      | not\s{1,3}for\s{1,3}(?:release|publication|broadcast)[\w\s,/]{0,40}?\b(?:before|until|prior)\b
      | (?:for\s{1,3})?(?:release|publication)\s{1,3}(?:not\s{1,3}before|embargoed)\b
    )"""
)
_LONGEST: Final = 300


class StatusMatch(Struct, frozen=True, gc=False):
    """A status line: `immediate` or `embargoed`, and the words that say so."""

    kind: str
    span: Span


_PATTERNS: Final = (
    ("immediate", regex(_IMMEDIATE, re.VERBOSE | re.IGNORECASE)),
    ("embargoed", regex(_EMBARGO, re.VERBOSE | re.IGNORECASE)),
)


def match_status(document: Document, start: int, end: int, language: Language) -> StatusMatch | None:
    """Return the status that a block states from its start; None for a block that is no status line."""
    if end - start > _LONGEST:
        return None
    for kind, pattern in _PATTERNS:
        if found := pattern.match(document.folded, start, end):
            return StatusMatch(kind, Span(start, found.end()))
    return None if language.tag == "en" else _match_foreign(document, start, end, language)


def _match_foreign(document: Document, start: int, end: int, language: Language) -> StatusMatch | None:
    """`Sperrfrist: …`, `Para publicación inmediata`: by the words of the language itself."""
    low = document.folded[start:end].lower().lstrip(" *_#")
    at = end - len(low)
    opened = max(
        (len(words) for words, kind in language.openers.items() if kind == "status" and low.startswith(words)),
        default=0,
    )
    if not opened:
        return None
    embargoed = any(word in low for word in language.embargoes)
    return StatusMatch("embargoed" if embargoed else "immediate", Span(start, at + opened))
