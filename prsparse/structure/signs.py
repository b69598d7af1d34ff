"""The whole text → which blocks may hold which signs: each sign is sought once over the text, not in every block.

Knows signs and where blocks begin. Must not know what a sign says of a block: rules name those they need.

Signs are bits of a number, so that a rule whose signs a block has not is passed over without a call. Those of
`find_signs` are hints: a bit that is set says that the sign may stand in the block (white space between two blocks
is the upper one's), a bit that is not set that it does not.
"""

from bisect import bisect_right
from typing import Final

from prsparse.document import Document, Span

# Sought over the whole text.
AT, BRACKET, WEB, COLUMNS, BAR, EQUALS, PERCENT, ARROW = (1 << place for place in range(8))
# Seen when a block is looked at; what only lines are asked for is not noted of running text.
MARKED, SIGNED, SIGNED_LINE, WORDED, LISTED, REACH, ROW, CREDITED = (1 << place for place in range(8, 16))
LINE, TINY, SHORT, FOOT, CALL, PICTURE, BANNER, TICKER, SOURCE, BYLINE, WAYS, PROSE, OPEN = (
    1 << place for place in range(16, 29)
)

# The bit, and how the sign is written in lower case.
_SOUGHT: Final = (
    (AT, "@"),
    (BRACKET, "["),
    (WEB, "http"),
    (WEB, "www."),
    (COLUMNS, "   "),
    (COLUMNS | BAR, "|"),
    (EQUALS, "="),
    (PERCENT, "%"),
    (ARROW, ">"),
)
# What the first and the last character of a line may be the sign of.
_FIRST: Final = {
    **dict.fromkeys("notac(", TICKER),
    "e": BANNER | TICKER,
    "l": BANNER | TICKER,
    "[": BANNER,
    "s": SOURCE,
    "b": BYLINE,
}
_LAST: Final = {":": CALL, "t": CALL, "s": CALL | PICTURE, "o": PICTURE, "e": PICTURE}
_FOOT: Final = frozenset("0123456789->ed)~* ")  # what the number of a page or the note that another follows ends with


def find_signs(document: Document, raw: tuple[Span, ...]) -> dict[int, int]:
    """Return the signs that may stand in a block, by its number; only of blocks that may hold one."""
    found: dict[int, int] = {}
    starts = [span.start for span in raw]
    for bit, sign in _SOUGHT:
        _note(found, document.low, sign, bit, starts)
    _note(found, document.text, "\t", COLUMNS, starts)
    return found


def _note(found: dict[int, int], text: str, sign: str, bit: int, starts: list[int]) -> None:
    """Set a bit for each block that a sign stands in: one search a block that has it, however often it stands there."""
    at = text.find(sign)
    while at >= 0:
        below = bisect_right(starts, at)
        found[below - 1] = found.get(below - 1, 0) | bit
        at = text.find(sign, starts[below]) if below < len(starts) else -1


def line_signs(text: str, low: str) -> int:
    """Return what a line's size, its first and its last character are the signs of."""
    size = len(low)
    signs = LINE | _FIRST.get(low[:1], 0) | _LAST.get(low[-1:], 0)
    if size < 60:
        signs |= SHORT | TINY if size < 20 else SHORT
    return signs | FOOT if text[-1:] in _FOOT else signs
