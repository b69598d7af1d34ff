"""The text of a marked-up input while a reader writes it, and what its markup said of each piece.

Knows pieces and where they stand. Must not know a format.
"""

from collections.abc import Iterable
from typing import Final

from prsparse.document import Mark, Span

_REPLACED: Final = "\ufffd"


def undecodable(misfits: int, text: str) -> Mark:
    """Return the mark of bytes that fit no encoding, where the first of them shows in a text, if one does."""
    at = text.find(_REPLACED)
    return Mark("undecodable", Span(max(at, 0), at + 1), str(misfits))


class Composition:
    """A text put together piece by piece, with the marks of its pieces.

    Attributes:
        size: the length of the text so far.
        marks: what was said of its pieces.
    """

    __slots__ = ("_pieces", "marks", "size")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self.size = 0
        self.marks: list[Mark] = []

    def add(self, text: str, *kinds: str, marks: Iterable[Mark] = (), gap: str = "\n\n") -> None:
        """Write a piece below what stands there, `gap` between them; nothing for a blank one.

        Args:
            text: the piece.
            kinds: what it is, as marks name it: `headline`, `contact` …
            marks: what was said of ranges of it, counted in it.
            gap: what parts it from the piece above.
        """
        if not text.strip():
            return
        if self._pieces:
            self._write(gap)
        start = self.size
        self._write(text)
        self.marks += [Mark(kind, Span(start, self.size)) for kind in kinds]
        self.marks += [
            Mark(mark.kind, Span(mark.span.start + start, mark.span.end + start), mark.value) for mark in marks
        ]

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._pieces)

    def _write(self, text: str) -> None:
        self._pieces.append(text)
        self.size += len(text)
