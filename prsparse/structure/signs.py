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
MARKED, SIGNED, LISTED, REACH, ROW, CREDITED = (1 << place for place in range(8, 14))
LINE, TINY, SHORT, FOOT, CALL, PICTURE, BANNER, TICKER, SOURCE, BYLINE, WAYS, PROSE, OPEN, FIGURE = (
    1 << place for place in range(16, 30)
)

# What the first sign of a block is, that is no letter and no figure; and what its first words tell.
TAG, MENU, ENCLOSED, DASHED, ORNAMENT, IMAGE, DRAWN, PAGED, MARK, HEADS, CALLS = (1 << place for place in range(30, 41))
OPENS: Final = {
    kind: 1 << place
    for place, kind in enumerate(
        (
            "status", "contact", "refer", "about", "media", "trailer", "advisory", "signature", "correction", "promo",
            "after", "legal", "link", "metadata", "chrome", "point",
        ),
        41,
    )
}  # fmt: skip

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
_BY_FIRST: Final = {
    "<": TAG,
    "[": MENU,
    **dict.fromkeys("(/", ENCLOSED),
    "-": DASHED,
    **dict.fromkeys("【■●◆◇▼○◎□▶", ORNAMENT),
}
_SIGNED_LINE, _END_MARK = 200, 60  # characters
# What the first character of a line, and how it ends, may be the sign of.
_FIRST: Final = {**dict.fromkeys("notac(el", TICKER), **dict.fromkeys("fpim", FIGURE), "s": SOURCE, "b": BYLINE}
_CALLS: Final = ("contact", "contacts", "contact:", "contacts:")
_BANNERS: Final = ("exhibit", "logo", "[")
PICTURES: Final = (" logo", " photo", " image", " photos", " video")
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
    """Return what a line's size, its beginning and its end are the signs of."""
    size = len(low)
    signs = LINE | _FIRST.get(low[:1], 0)
    if size < 60:
        signs |= SHORT | TINY if size < 10 else SHORT
    if low.endswith(_CALLS):
        signs |= CALL
    if low.endswith(PICTURES):
        signs |= PICTURE
    if low.startswith(_BANNERS):
        signs |= BANNER
    return signs | FOOT if text[-1:] in _FOOT else signs


def first_signs(text: str, low: str) -> int:
    """Return what the sign that a block begins with is, and what a block that begins with one may be."""
    size, first, last = len(low), text[0], text[-1]
    signs = _BY_FIRST.get(first, 0) | SIGNED
    if first.isalnum():  # behind furniture
        signs |= MENU if low.startswith(_BANNERS) else 0
    if low[:1] == "-":
        signs |= DASHED
    if size < _SIGNED_LINE:
        signs |= 0 if last.isalnum() else DRAWN
        signs |= MARK if size < _END_MARK else 0
        signs |= PAGED if last in _FOOT else 0
    return signs
