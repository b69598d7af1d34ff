"""The text of a page while it is written: words, line breaks, and the chunks between the edges of its block elements.

Knows white space and offsets. Must not know elements.
"""

import re
from typing import Final

from prsparse.document import Mark, Span

_WHITE: Final = re.compile(r"[ \t\n\r\f]+")  # what HTML collapses; a no-break space stays
_ONCE: Final = frozenset(("item", "caption"))  # kinds of the first chunk in an element, not of those that follow
_LEADS: Final = re.compile(r"[$€£¥(]+$|[^\w\s]{1,2}$|\(?(?:\d{1,2}|[a-z])[.)]$")  # a cell that belongs to the next one
_TRAILS: Final = re.compile(r"[)%]{1,2}$")  # a cell that belongs to the one before


class Chunk:
    """A stretch of text between two edges of block elements.

    Attributes:
        start, end: where it stands in the text.
        kind, value: what the markup says it is; nothing for running text.
        element: the number of the block element it stands in.
        size, linked: how long it is, and how much of that is links, in bytes: a word's weight in every script.
        links: how many links.
        cells: how many cells of a table's row it joins.
    """

    __slots__ = ("cells", "element", "end", "kind", "linked", "links", "size", "start", "value")

    def __init__(self, start: int, kind: str, value: str, element: int) -> None:
        self.start = self.end = start
        self.kind, self.value, self.element = kind, value, element
        self.size = self.linked = self.links = 0
        self.cells = 1


class Writer:
    """Takes words and breaks in order.

    Attributes:
        kind, value: what the next chunk is.
        element: the number of the block element that the next chunk stands in.
        linking: whether what is written is a link to another page.
        size: how many characters are written.
        chunks: what was written, in order.
        marks: what was said of ranges within chunks.
    """

    def __init__(self) -> None:
        self.kind = self.value = ""
        self.element = 0
        self.linking = False
        self.size = 0
        self.chunks: list[Chunk] = []
        self.marks: list[Mark] = []
        self._pieces: list[str] = []
        self._chunk: Chunk | None = None
        self._breaks = 0
        self._space = False
        self._cell = False

    def words(self, data: str) -> None:
        """Write running words, their white space collapsed."""
        if data.isspace() or not data:
            self._space = self._space or bool(data)
            if "\u00a0" in data and not self._chunk:  # an empty paragraph
                self._breaks = 2
            return
        said = _WHITE.sub(" ", data) if "\n" in data or "  " in data or "\t" in data else data
        bare = said.strip(" \r\f") if self._chunk and not self._breaks else said.strip()
        self._put(bare, blank=self._space or said[0] in " \u00a0")
        self._space = said[-1] == " "

    def lines(self, data: str) -> None:
        """Write lines as they stand."""
        for number, line in enumerate(data.replace("\r\n", "\n").replace("\r", "\n").split("\n")):
            if number:
                self.line()
            if line.strip():
                self._put(line.rstrip(), blank=False)

    def line(self) -> None:
        """End the line; a second one leaves a blank line. A heading has but one."""
        if self._chunk and self._chunk.kind == "heading":
            self._space = True
            return
        self._breaks = min(self._breaks + 1, 2)

    def edge(self, breaks: int) -> None:
        """End the chunk; the next begins on a line of its own (1) or behind a blank one (2)."""
        self._chunk = None
        self._breaks = max(self._breaks, breaks)

    def cell(self) -> None:
        """Set what follows apart in the line, as the next cell of a row."""
        self._cell = self._chunk is not None and not self._breaks

    def end_link(self) -> None:
        """End a link."""
        if self.linking and self._chunk:
            self._chunk.links += 1
        self.linking = False

    def says(self, words: str) -> bool:
        """Return whether the open chunk says some words and nothing else."""
        chunk = self._chunk
        return chunk is not None and chunk.end - chunk.start == len(words) and self._pieces[-1].strip() == words

    def mark(self, kind: str, start: int, value: str) -> None:
        """Mark what was written since `size` was `start`."""
        if self.size > start:
            self.marks.append(Mark(kind, Span(start, self.size), value))

    def text(self) -> str:
        """Return what was written."""
        return "".join(self._pieces)

    def _put(self, said: str, *, blank: bool) -> None:
        before = ""
        if self._breaks:
            before = "\n" * self._breaks if self.size else ""
        elif self._cell:
            before = " " if _LEADS.match(self._pieces[-1].strip()) or _TRAILS.match(said) else "\t"
        elif blank and self.size:
            before = " "
        if self._chunk is None:
            self._chunk = Chunk(self.size + len(before), self.kind, self.value, self.element)
            self.chunks.append(self._chunk)
            if self.kind in _ONCE:
                self.kind = ""
        chunk = self._chunk
        self._pieces.append(before + said)
        self.size += len(before) + len(said)
        weight = len(said) if said.isascii() else len(said.encode("utf-8", "replace"))
        chunk.end = self.size
        chunk.size += weight
        chunk.linked += weight if self.linking else 0
        chunk.cells += before == "\t"
        self._breaks, self._space, self._cell = 0, False, False
