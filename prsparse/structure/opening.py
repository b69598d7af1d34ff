"""Labelled blocks → where the release's text begins: the lead, by its dateline or else by its prose.

Knows datelines and what can stand before one. Must not know headlines.
"""

import re
from typing import Final, NamedTuple

from prsparse.document import Document, Span
from prsparse.structure.draft import Draft

# A crude recogniser, behind the call of patterns.datelines until that is there.
_TAG: Final = re.compile(
    r"[/(][\w. -]{0,20}(?:news ?wire|business wire|marketwire|market wire|accesswire|newsfile|presswire|prweb"
    r"|mediawire|cnw|ots)[^/)\n]{0,60}[/)][ /-]*",
    re.IGNORECASE,
)
_PLACE: Final = re.compile(r"\(?[A-Z][\w.' ]{1,30}(?:, ?[\w.' ]{1,24}){0,4}(?:\(.{1,20}\) ?)?(?:--+|- |\.\.\.)[ .]*")


class Opening(NamedTuple):
    """The block that holds the lead, and the dateline it opens with, if it has one."""

    number: int
    dateline: Span | None


class _Match(NamedTuple):
    span: Span
    sure: bool


def match_dateline(document: Document, start: int, end: int) -> _Match | None:
    """Return the dateline that a block opens with."""
    folded = document.folded
    tag = _TAG.search(folded, start, min(end, start + 220))
    if tag:
        return _Match(Span(start, tag.end()), sure=True)
    place = _PLACE.match(folded, start, min(end, start + 160))
    return _Match(Span(start, place.end()), sure=False) if place else None


def find_opening(draft: Draft) -> Opening:
    """Return where the release's text begins."""
    guess: Opening | None = None
    for number in range(min(len(draft), 200)):
        if draft.kinds[number] not in ("paragraph", "line", "heading", "list_item", "legal", "about"):
            continue
        look = draft.looks[number]
        span = draft.document.trim(*look.span)
        match = match_dateline(draft.document, *span) if look.text[:1].isalpha() or look.text[:1] in "(-/" else None
        if match and match.sure:
            return Opening(number, match.span)
        if match and guess is None and (look.size > 80 or draft.kinds[number] == "paragraph"):
            guess = Opening(number, match.span)
    return guess or Opening(_first_prose(draft), None)


def _first_prose(draft: Draft) -> int:
    """The first paragraph under a line that can be its headline, or the first long one."""
    titled = False
    for number, kind in enumerate(draft.kinds):
        look = draft.looks[number]
        if kind == "paragraph" and (titled or look.size >= 200):
            return number
        titled = titled or kind in ("line", "heading", "title", "paragraph")
    return next((number for number, kind in enumerate(draft.kinds) if kind == "paragraph"), len(draft))
