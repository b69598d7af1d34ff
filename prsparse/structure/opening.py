"""Labelled blocks → where the release's text begins: the lead, by its dateline or else by its prose.

Knows datelines and what can stand before one. Must not know headlines.
"""

from typing import NamedTuple

from prsparse.document import Span
from prsparse.languages import Language
from prsparse.patterns.datelines import match_dateline
from prsparse.structure.draft import Draft


class Opening(NamedTuple):
    """The block that holds the lead, and the dateline it opens with, if it has one."""

    number: int
    dateline: Span | None


_CANDIDATES = frozenset({"paragraph", "line", "heading", "list_item", "legal", "about"})


def find_opening(draft: Draft, language: Language) -> Opening:
    """Return where the release's text begins: at a dateline with a wire or a date, else at one without."""
    guess: Opening | None = None
    for number in range(min(len(draft), 200)):
        if draft.kinds[number] not in _CANDIDATES:
            continue
        look = draft.looks[number]
        span = draft.document.trim(*look.span)
        match = match_dateline(draft.document, *span, language)
        if match and (match.wire or match.date):
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
