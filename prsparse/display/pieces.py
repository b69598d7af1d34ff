"""A document's text under the marks of a record → pieces without overlap, in one walk over both.

Knows spans. Must not know what a mark means.
"""

from itertools import pairwise
from typing import Final

from msgspec import Struct

from prsparse.document import Document, Span
from prsparse.expressions import regex

_RUN: Final = regex(r"\S+")


class Mark(Struct, frozen=True, gc=False):
    """What a stretch was taken for.

    Attributes:
        role: `dateline`, `speaker`, `quotation`, `cue`, `contact` or `fact`.
        speaker: the id of the speaker whose words or name it is, or nothing.
        quote: the id of the quotation, or nothing.
        link: where the stretch leads: a `tel:`, `mailto:` or web address, or nothing.
    """

    role: str
    speaker: str = ""
    quote: str = ""
    link: str = ""


class Piece(Struct, frozen=True, gc=False):
    """A stretch of a block under the same marks.

    Attributes:
        text: its words, furniture off, white space collapsed to blanks (and line breaks where lines matter).
        marks: what it was taken for, the widest first; nothing for plain text.
        opens: the marks that begin with it.
        closes: the marks that end with it.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    opens: tuple[Mark, ...] = ()
    closes: tuple[Mark, ...] = ()


class Reading:
    """The text read block by block, with the marks that are open where the walk stands.

    Args:
        document: the text.
        marks: start, end and mark, in order of start and the longer first.
    """

    def __init__(self, document: Document, marks: list[tuple[int, int, Mark]]) -> None:
        self._document = document
        self._marks = marks
        self._next = 0
        self._open: list[tuple[int, int, Mark]] = []

    def pieces(self, span: Span, *, lined: bool) -> tuple[Piece, ...]:
        """Return the pieces of a range; ranges are asked for in order."""
        found: list[Piece] = []
        self._open = [row for row in self._open if row[1] > span.start]
        edges = self._edges(span)
        blank = True  # no white space before the first word
        for start, end in pairwise(edges):
            self._step(start)
            text = self._words(start, end, lined=lined)
            text = text.lstrip() if blank else text
            if not text:
                continue
            blank = text[-1].isspace()
            rows = [row for row in self._open if row[1] > start]
            marks = tuple(row[2] for row in rows)
            opens = tuple(row[2] for row in rows if row[0] == start or start == span.start)
            closes = tuple(row[2] for row in rows if row[1] == end or end == span.end)
            found.append(Piece(text, marks, opens, closes))
        if found and found[-1].text[-1].isspace():
            found[-1] = Piece(found[-1].text.rstrip(), found[-1].marks, found[-1].opens, found[-1].closes)
        return tuple(found)

    def _edges(self, span: Span) -> list[int]:
        """Where marks begin or end in a range, and its own ends."""
        edges = {span.start, span.end, *(row[1] for row in self._open if row[1] < span.end)}
        number = self._next
        while number < len(self._marks) and self._marks[number][0] < span.end:
            start, end, _ = self._marks[number]
            edges.add(max(start, span.start))
            edges.add(min(max(end, span.start), span.end))
            number += 1
        return sorted(edges)

    def _step(self, place: int) -> None:
        """Open the marks that begin at a place, or have begun before it."""
        while self._next < len(self._marks) and self._marks[self._next][0] <= place:
            row = self._marks[self._next]
            if row[1] > place:
                self._open.append(row)
            self._next += 1
        self._open = [row for row in self._open if row[1] > place]

    def _words(self, start: int, end: int, *, lined: bool) -> str:
        """What a range shows: furniture is blank in the folded twin, and so is white space of every kind."""
        text, folded = self._document.text, self._document.folded
        shown: list[str] = []
        last = start
        for run in _RUN.finditer(folded, start, end):
            gap = folded[last : run.start()]
            if gap:
                shown.append("\n" if lined and "\n" in gap else " ")
            shown.append(text[run.start() : run.end()])
            last = run.end()
        if last < end:
            shown.append("\n" if lined and "\n" in folded[last:end] else " ")
        return "".join(shown)
