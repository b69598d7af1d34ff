"""Notices about the release itself: corrections, updates, withdrawals, advisories.

Knows the words they begin with. Must not know where they stand.
"""

import re
from functools import cache
from typing import Final

from prsparse.document import Span
from prsparse.expressions import regex

_REPLACING: Final = r"(?:\s{1,3}(?:and|&)\s{1,3}replac(?:ing|es?))?"
_KINDS: Final = (
    ("correction", rf"correct(?:ion|ing|ed){_REPLACING}|/?c\s?o\s?r\s?r\s?e\s?c\s?t\s?i\s?o\s?n"),
    (
        "withdrawal",
        r"(?:media\s{1,3})?(?:withdrawal|retraction|kill)\b|withdrawn|advisory\s{0,3}[-:]\s{0,3}(?:kill|disregard)",
    ),
    ("update", rf"updat(?:e|ed|ing){_REPLACING}\s{{0,3}}[-:/]|/updated?\s{{0,3}}[-:]|repeat\s{{0,3}}[-:/]"),
    ("advisory", r"(?:(?:news|media|press|photo)\s{1,3}(?:advisory|alert)|advisory)\b"),
)
_FIRST_WORDS: Final = ("corr", "c o", "with", "retr", "kill", "advi", "upda", "repe", "news", "medi", "pres", "phot")


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when a line first begins as a notice may."""
    kinds = "|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS)
    return regex(rf"[\W_]{{0,8}}(?:{kinds})", re.IGNORECASE)


_CAPITALS: Final = frozenset({"correction", "withdrawal"})


def match_notice(folded: str, start: int, end: int) -> tuple[str, Span] | None:
    """Return the kind of notice a line begins with and the words that say so."""
    begins = folded[start : min(end, start + 14)].lstrip(" *-_/[(#:").lower()
    found = _pattern().match(folded, start, end) if begins.startswith(_FIRST_WORDS) else None
    if not found or not found.lastgroup:
        return None
    kind = found.lastgroup
    words = folded[found.start(kind) : found.end()]
    alone = not folded[found.end() : end].strip(" *:-_/\n")
    if not (alone or (words[0].isupper() and (words.isupper() or kind == "advisory" or "replac" in words.lower()))):
        return None
    follows = folded[found.end() : found.end() + 3].lstrip()[:1]
    if kind in _CAPITALS and not alone and not (follows in "-:/." or "replac" in words.lower()):
        return None
    return kind, Span(found.start(kind), found.end())
