"""Raw blocks → raw blocks, with what one line says in two parts parted: a status and the headline behind it.

Knows how such lines are punctuated. Must not know the parts of a release.
"""

import re
from typing import Final

from prsparse.document import Document, Span
from prsparse.structure.rules import REST_OF_STATUS
from prsparse.structure.wording import Wording

_FIRST_BLOCKS: Final = 25
_JOINT: Final = re.compile(r"\s?[:|-]{1,3}\s{1,4}(?=\S+\s\S+\s\S)")
_COLUMN: Final = re.compile(r" {5,}")


def part_glued(document: Document, raw: tuple[Span, ...], wording: Wording) -> tuple[Span, ...]:
    """Return the raw blocks, a status or a date parted from the headline or the contact in the same line."""
    spans: list[Span] = []
    for span in raw[:_FIRST_BLOCKS]:
        joint = _status_joint(document, span, wording)
        spans += (Span(span.start, joint[0]), Span(joint[1], span.end)) if joint else (span,)
    return (*spans, *raw[_FIRST_BLOCKS:])


def _status_joint(document: Document, span: Span, wording: Wording) -> tuple[int, int] | None:
    """Where a line's first part ends and its second begins: "FOR IMMEDIATE RELEASE: Acme Opens Lab"."""
    folded = document.folded
    start = span.start if folded[span.start] != " " else document.trim(*span).start
    if folded[start : start + 1].lower() not in wording.status_initials:
        return None
    opened, kind = wording.opens(folded[start : start + 60], folded[start : start + 60].lower())
    if kind != "status":
        return None
    column = _COLUMN.match(folded, start + opened, span.end)
    joint = column or _JOINT.match(folded, start + opened, span.end)
    if joint is None or joint.end() >= span.end:
        return None
    if column is None and REST_OF_STATUS.match(folded[joint.end() : joint.end() + 60].lower()):
        return None
    return document.trim(span.start, joint.start() + 1).end, joint.end()
