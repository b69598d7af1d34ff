"""The lines of a contact block that stand in two columns → their cells, the left ones first.

Knows where columns stand. Must not know what a cell says.
"""

import re
from collections import Counter
from typing import Final

from prsparse.document import Document, Span

_CELL: Final = re.compile(r"\S(?: {3,}|\t+ *)(?=\S)")
_DIGITS: Final = re.compile(r"\d{3}[ ).\-/]{1,3}\d{3,4}|\+\d")
_NEAR: Final = 3  # columns by which cells of one column can start apart
_FIRST: Final = 6  # columns in which a line's own text starts


def columns(document: Document, spans: list[Span]) -> list[list[Span]] | None:
    """Return the cells of two columns; None where the lines stand in one, or labels at the left head what is at the right."""
    lines = _lines(document, spans)
    starts = [_cells(document, line) for line in lines]
    tally = Counter(start for cells in starts for start in cells if start > _FIRST)
    if not tally:
        return None
    edge = max(
        sorted(tally), key=lambda column: sum(count for start, count in tally.items() if abs(start - column) <= _NEAR)
    )
    rights = [next((start for start in cells if abs(start - edge) <= _NEAR), None) for cells in starts]
    both = [number for number, right in enumerate(rights) if right is not None and starts[number][0] < _FIRST]
    alone = sum(right is not None for right in rights) - len(both)
    if len(both) < 2 or alone > len(both):
        return None
    if all(_DIGITS.search(document.folded, lines[n].start + (rights[n] or 0), lines[n].end) for n in both):
        return None  # names or companies, each with its number at the right
    left: list[Span] = []
    right: list[Span] = []
    for line, cells, cut in zip(lines, starts, rights, strict=True):
        if cut is not None:
            right.append(Span(line.start + cut, line.end))
        if cut is None or cells[0] < cut:
            left.append(document.trim(line.start, line.end if cut is None else line.start + cut))
    return [left, right]


def _cells(document: Document, line: Span) -> list[int]:
    """The columns in which the cells of a line start."""
    text = document.text[line.start : line.end]
    return [len(text) - len(text.lstrip()), *(found.end() for found in _CELL.finditer(text))]


def _lines(document: Document, spans: list[Span]) -> list[Span]:
    """The lines of some ranges, each from its first column on if nothing but blanks stands before the range."""
    found = []
    for span in spans:
        first, last = document.position(span.start).line - 1, document.position(span.end).line
        for start, end in document.lines[first:last]:
            if start < span.end and end > span.start:
                inside = start < span.start and document.folded[start : span.start].strip()
                found.append(Span(span.start if inside else start, min(end, span.end)))
    return found
