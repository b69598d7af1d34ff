"""The lines of a contact block that stand in two columns → their cells, the left ones first.

Knows where columns stand. Must not know what a cell says.
"""

import re
from collections import Counter
from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex

_CELL: Final = regex(r"\S(?: {3,}|\t+ *)(?=\S)")
_REACH: Final = regex(r"\d{3}[ ).\-/]{1,3}\d{3,4}|\+\d|@|www\.")
_HEADING: Final = regex(
    r"(?:tele)?phones?(?: numbers?)?|e-?mails?(?: address(?:es)?)?|contact details", re.IGNORECASE
)  # of a table
_NEAR: Final = 3  # columns by which cells of one column can start apart
_GAPS: Final = ("   ", "\t")
_WIDEST: Final = 200  # characters of a line in columns
_TAB: Final = 1000
_FIRST: Final = 6  # columns in which a line's own text starts


def columns(document: Document, spans: list[Span]) -> list[list[Span]] | None:
    """Return the cells of a block's columns, column by column; None where its lines stand in one."""
    if not any(document.text.find(gap, *span) >= 0 for span in spans for gap in _GAPS):
        return None
    return _split(document, _lines(document, spans))


def _split(document: Document, lines: list[Span]) -> list[list[Span]] | None:
    starts = [_cells(document, line) for line in lines]
    tally = Counter(column for cells in starts for column, _ in cells if column > _FIRST)
    if not tally:
        return None
    near = {column: sum(tally[start] for start in tally if abs(start - column) <= _NEAR) for column in sorted(tally)}
    edge = max(near, key=lambda column: near[column])
    left: list[Span] = []
    right: list[Span] = []
    both = 0
    for line, cells in zip(lines, starts, strict=True):
        cut = next((offset for column, offset in cells if abs(column - edge) <= _NEAR), None)
        if cut is None or cells[0][1] < cut:
            left.append(document.trim(line.start, line.end if cut is None else line.start + cut))
            both += cut is not None
        if cut is not None:
            right.append(Span(line.start + cut, line.end))
    headed = bool(right) and _HEADING.fullmatch(document.folded, *right[0]) is not None
    if right and all(_REACH.search(document.folded, *cell) for cell in right[headed:]):
        return None  # names or companies, each with its number at the right
    if both < 2 or len(right) - both > both:  # labels at the left: columns may stand beside them
        return [[*left, *column] for column in _split(document, right) or ()] or None
    return [left, *(_split(document, right) or [right])]


def _cells(document: Document, line: Span) -> list[tuple[int, int]]:
    """Where the cells of a line start: the column and the offset; a cell behind a tab has its number for a column."""
    text = document.text[line.start : line.end]
    indent = len(text) - len(text.lstrip())
    cells = [(indent, indent)]
    for number, found in enumerate(_CELL.finditer(text[:_WIDEST]), 1):
        cells.append((_TAB * number if "\t" in found[0] else found.end(), found.end()))
    return cells


def _lines(document: Document, spans: list[Span]) -> list[Span]:
    """The lines of some ranges, each from its first column on if nothing but blanks stands before the range."""
    folded, found = document.folded, []
    for span in spans:
        start = folded.rfind("\n", 0, span.start) + 1
        while start < span.end:
            end = folded.find("\n", start, span.end)
            end = span.end if end < 0 else end
            if end > span.start:
                inside = start < span.start and folded[start : span.start].strip()
                found.append(Span(span.start if inside else start, end))
            start = end + 1
    return found
