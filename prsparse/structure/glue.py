"""Raw blocks → raw blocks, with what one line says in two parts parted: a status and the headline behind it.

Knows how such lines are punctuated. Must not know the parts of a release.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.structure.forms import REST_OF_STATUS
from prsparse.structure.wording import Wording, first_word

_FIRST_BLOCKS: Final = 25
_JOINT: Final = regex(r"\s?[:|-]{1,3}\s{1,4}(?=\S+\s\S+\s\S)")
_HEAD: Final = 60
_SITE: Final = (" | ", " :: ", " » ", " - ")  # before a site's name
_LEAST_TITLE: Final = 25  # characters of a page's title
_SITE_WORDS: Final = 7
_NEAR_MENU: Final = 8  # blocks in which a page's menu begins
_NEAR: Final = 4  # columns by which a letterhead's lines can be set apart
_LABEL: Final = 20  # columns that `Media Contact:` takes before the name that the next lines stand below
_LINE: Final = 160  # characters of a line in two columns
_LEAD: Final = 200  # so many characters behind a status and a date are a lead: "For Immediate Release - March 3 - Acme"
_REACH: Final = regex(r"(?:\+?\d{1,3}[ .-])?\(?\d{3}\)?[ ./-]{1,2}\d{3,4}(?:[ .-]\d{3,4})?|[\w.+-]{1,40}@[\w.-]{3,60}")
_DATE: Final = regex(r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\s{1,40}")
_FIRST_WORD: Final = 16  # characters that a date and a number have at least
_BLANKS: Final = regex(r"\s{1,40}")
_GAP: Final = "     "
_NEAR_COLUMN: Final = regex(r" {2,4}")
_COLUMN: Final = regex(r" {5,}")


def part_glued(document: Document, raw: tuple[Span, ...], wording: Wording) -> tuple[Span, ...]:
    """Return the raw blocks, a status parted from the headline or the contact in the same line."""
    spans: list[Span] = []
    column = -1  # where the contact's column stands in the lines of a letterhead
    parted = _GAP in document.folded
    for span in raw[:_FIRST_BLOCKS]:
        joint = _behind_status(document, span, wording) or _behind_date(document, span)
        if joint is None and parted:
            joint = _before_status(document, span, wording, column)
        if joint and document.text[joint[0] : joint[1]].strip():
            joint = None  # furniture, which is blank in the twin alone: it must stay in a block
        spans += (Span(span.start, joint[0]), Span(joint[1], span.end)) if joint else (span,)
        if joint and _heads_contact(document, joint[1], span.end, wording):
            column = _column_of(document, joint[1])
    site = _before_site(document, raw, wording) if raw else None
    if site and spans[0] == raw[0]:
        spans[:1] = [Span(raw[0].start, site[0]), Span(site[1], raw[0].end)]
    return (*spans, *raw[_FIRST_BLOCKS:])


def _before_site(document: Document, raw: tuple[Span, ...], wording: Wording) -> tuple[int, int] | None:
    """Where a page's title ends and the site's name begins, if a menu stands below: "Acme Opens Lab | Acme Newsroom"."""
    start, end = raw[0]
    joint = next((at for sign in _SITE if (at := document.folded.rfind(sign, start + _LEAST_TITLE, end)) > 0), 0)
    if not joint or end - start > _LEAD or document.folded.count(" ", joint + 3, end) >= _SITE_WORDS:
        return None
    below = (document.folded[span.start : span.start + _HEAD].strip().lower() for span in raw[1:_NEAR_MENU])
    if not any(_opens_menu(low, wording) for low in below):
        return None
    return joint, joint + 3


def _opens_menu(low: str, wording: Wording) -> bool:
    """Whether a line is a page's own: "Skip to content", "Menu", "You are here"."""
    return (wording.heads(low) or wording.opens(first_word(low), low, low)[1]) == "chrome"


def _heads_contact(document: Document, start: int, end: int, wording: Wording) -> bool:
    """Whether the second column of a letterhead begins with the words that head a contact."""
    low = document.folded[start : min(end, start + _HEAD)].lower()
    return wording.heads_contact(first_word(low), low)


def _column_of(document: Document, at: int) -> int:
    return at - document.folded.rfind("\n", 0, at) - 1


def _opens_status(document: Document, at: int, wording: Wording) -> int:
    """How long the words are that open a status line at an offset; 0 if none do."""
    if document.folded[at : at + 1].lower() not in wording.status_initials:
        return 0
    text = document.folded[at : at + 60]
    low = text.lower()
    opened, kind = wording.opens(first_word(low), text, low)
    return opened if kind == "status" else 0


def _behind_status(document: Document, span: Span, wording: Wording) -> tuple[int, int] | None:
    """Where a status ends and something else begins: "FOR IMMEDIATE RELEASE: Acme Opens Lab"."""
    folded = document.folded
    start = span[0] if folded[span[0]] != " " else document.trim(*span).start
    if folded[start : start + 1].lower() not in wording.status_initials:
        return None
    opened = _opens_status(document, start, wording)
    column = _COLUMN.match(folded, start + opened, span.end) if opened else None
    near = _NEAR_COLUMN.match(folded, start + opened, span.end) if opened and not column else None
    column = near if near and _heads_contact(document, near.end(), span.end, wording) else column
    joint = column or (_JOINT.match(folded, start + opened, span.end) if opened else None)
    if joint is None and opened:
        joint = _BLANKS.match(folded, start + opened, span.end)
        joint = joint if joint and _heads_contact(document, joint.end(), span.end, wording) else None
    if joint is None or joint.end() >= span.end:
        return None
    dated = REST_OF_STATUS.match(folded[joint.end() : joint.end() + 60].lower())
    if column is None and dated and span.end - span.start < _LEAD:
        return None
    return document.trim(span.start, joint.end()).end, joint.end()


def _behind_date(document: Document, span: Span) -> tuple[int, int] | None:
    """Where a date ends and the number of the contact above it begins: "April 5, 2026 (212) 555-0147"."""
    if not _FIRST_WORD < span.end - span.start < _HEAD or not document.folded[span.end - 1].isdigit():
        return None
    date = _DATE.match(document.folded, span.start, span.end)
    if date is None or not _REACH.fullmatch(document.folded, date.end(), span.end):
        return None
    return document.trim(span.start, date.end()).end, date.end()


def _before_status(document: Document, span: Span, wording: Wording, contact: int) -> tuple[int, int] | None:
    """Where the second column begins, if it is a status, a number, a contact or more of the contact above it.

    "Contact: Jane Roe          For Release: Immediate", "NEWS RELEASE          Contact: Jane Roe".
    """
    if span.end - span.start > _LINE:
        return None
    gap = document.folded.find(_GAP, span.start + 1, span.end)
    column = _COLUMN.match(document.folded, gap, span.end) if gap > 0 else None
    if column is None or column.end() >= span.end or not document.folded[span.start : column.start()].strip():
        return None
    if not (
        _opens_status(document, column.end(), wording)
        or _REACH.fullmatch(document.folded, column.end(), span.end)
        or _heads_contact(document, column.end(), span.end, wording)
        or (contact > 0 and -_NEAR < _column_of(document, column.end()) - contact < _LABEL)
    ):
        return None
    return document.trim(span.start, column.start()).end, column.end()
