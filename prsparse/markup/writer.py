"""The text of a page while it is written: words, line breaks, and a mark on every block that is more than running text.

Knows white space and offsets. Must not know elements.
"""

import re
from typing import Final

from prsparse.document import Mark, Span

_WHITE: Final = re.compile(r"[ \t\n\r\f]+")  # what HTML collapses; a no-break space stays
ONCE: Final = frozenset(("item", "caption"))  # kinds of the first block in an element, not of those that follow


class Writer:
    """Takes words and breaks in order; `text` and `marks` are what came of them.

    Attributes:
        kind: what the next block is, as a mark says it; nothing for running text.
        value: the mark's value.
        size: how many characters are written.
    """

    __slots__ = ("_block", "_breaks", "_marks", "_pieces", "_space", "kind", "size", "value")

    def __init__(self) -> None:
        self.kind = self.value = ""
        self.size = 0
        self._pieces: list[str] = []
        self._marks: list[Mark] = []
        self._block: tuple[int, str, str] | None = None  # where the open block starts, its kind and value
        self._breaks = 0
        self._space = False

    def words(self, data: str) -> None:
        """Write running words, their white space collapsed."""
        said = _WHITE.sub(" ", data)
        bare = said.strip(" ")
        if not bare:
            self._space = self._space or bool(said)
            return
        self._put(bare, blank=self._space or said[0] == " ")
        self._space = said[-1] == " "

    def lines(self, data: str) -> None:
        """Write lines as they stand."""
        for number, line in enumerate(data.replace("\r\n", "\n").replace("\r", "\n").split("\n")):
            if number:
                self.line()
            if line.strip():
                self._put(line.rstrip(), blank=False)

    def line(self) -> None:
        """End the line; a second one leaves a blank line."""
        self._breaks = min(self._breaks + 1, 2)

    def block(self, breaks: int) -> None:
        """End the block; the next begins on a line of its own (1) or behind a blank one (2)."""
        self._close()
        self._breaks = max(self._breaks, breaks)

    def tab(self) -> None:
        """Set what follows apart in the line."""
        if self._block and not self._breaks:
            self._put("\t", blank=False)
        self._space = False

    def mark(self, kind: str, start: int, value: str) -> None:
        """Mark what was written since `size` was `start`."""
        if self.size > start:
            self._marks.append(Mark(kind, Span(start, self.size), value))

    def text(self) -> str:
        """Return what was written."""
        return "".join(self._pieces)

    def marks(self) -> tuple[Mark, ...]:
        """Return the marks in order of start."""
        self._close()
        return tuple(sorted(self._marks, key=lambda mark: mark.span))

    def _put(self, said: str, *, blank: bool) -> None:
        before = ""
        if self._breaks:
            before = "\n" * self._breaks if self.size else ""
        elif blank and self.size:
            before = " "
        self._breaks = 0
        self._space = False
        if self._block is None:
            self._block = (self.size + len(before), self.kind, self.value)
            if self.kind in ONCE:
                self.kind = ""
        self._pieces.append(before + said)
        self.size += len(before) + len(said)

    def _close(self) -> None:
        if self._block:
            start, kind, value = self._block
            if kind:
                self._marks.append(Mark(kind, Span(start, self.size), value))
            self._block = None
