"""What carries a whole text and says nothing: CRLF line ends, and mail quoting before every line.

Knows how to take it off before a text is parsed, and how to put every span back where it stands. Must not
know what a release is. What is quoted or broken in places only is left to `fold`.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any, Final

import msgspec

from prsparse.analysis import Analysis
from prsparse.document import Document, Mark, Span
from prsparse.expressions import regex
from prsparse.model import Block

_UNQUOTED_LINE: Final = regex(r"^(?![ \t]*>)[^\S\n]*[^\s>]", re.MULTILINE)
_PIECE: Final = 1 << 16  # characters
_LEVELS: Final = 1000  # of quoting; no mail was quoted more often


class Carrier:
    """A document, and the same without what carries it."""

    def __init__(self, document: Document, levels: int) -> None:
        cut = re.compile(rf"\r(?=\n)|^(?:[ \t]*+>){{{levels}}} ?" if levels else r"\r(?=\n)", re.MULTILINE)
        self._cuts, self._lost = array("q"), array("q")  # where in the bare text, and how much up to there
        lost = 0
        for found in cut.finditer(document.text):
            self._cuts.append(found.start() - lost)
            lost += found.end() - found.start()
            self._lost.append(lost)
        self.document = document
        self.bare = Document(
            "".join(cut.sub("", piece) for piece in _pieces(document.text)),
            name=document.name,
            format=document.format,
            encoding=document.encoding,
            sha256=document.sha256,
            marks=tuple(Mark(kind, Span(*map(self._without, span)), value) for kind, span, value in document.marks),
            hints=document.hints,
        )

    def _without(self, offset: int) -> int:
        """Where an offset of the document stands in the bare text."""
        before = bisect_right(range(len(self._cuts)), offset, key=lambda i: self._cuts[i] + self._lost[i])
        return offset - (self._lost[before - 1] if before else 0)

    def _with(self, span: Span) -> Span:
        """Where a span of the bare text stands in the document: what is cut at its start is before it, at its end behind."""
        first, last = bisect_right(self._cuts, span.start), bisect_left(self._cuts, span.end)
        start = span.start + (self._lost[first - 1] if first else 0)
        end = span.end + (self._lost[last - 1] if last else 0)
        return Span(start, max(start, end))

    def restore(self, analysis: Analysis) -> Analysis:
        """Return the analysis of the bare text as one of the document."""
        release, blocks, trace = (
            _moved(part, self._with) for part in (analysis.release, analysis.blocks, analysis.trace)
        )
        return Analysis(release, self.document, self._joined(blocks), trace)

    def _joined(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Take what was cut into the blocks: a line's quoting is its block's, a line of quoting alone the block's above."""
        text = self.document.text
        joined: list[Block] = []
        end = 0
        for block in blocks:
            start = block.span.start
            if text[end:start].strip():
                line = max(text.rfind("\n", end, start) + 1, end)
                above = text[end:line]
                if joined and above.strip():
                    joined[-1] = _until(joined[-1], end + len(above.rstrip()))
                    end = line
                start -= len(text[end:start].lstrip())
            joined.append(msgspec.structs.replace(block, span=Span(start, block.span.end)))
            end = block.span.end
        if text[end:].strip():
            joined[-1] = _until(joined[-1], end + len(text[end:].rstrip()))
        return tuple(joined)


def find_carrier(document: Document) -> Carrier | None:
    """Return what carries a document; None where it stands bare, as most do."""
    text = document.text
    levels = _levels(text) if text.lstrip()[:1] == ">" and not _UNQUOTED_LINE.search(text) else 0
    if not levels and "\r\n" not in text:
        return None
    carrier = Carrier(document, levels)
    return carrier if carrier.bare.text.strip() else None


def _pieces(text: str) -> Iterator[str]:
    """Yield a text by some thousands of its lines: the engine keeps all that it leaves of what it is given."""
    start = 0
    while end := text.find("\n", start + _PIECE) + 1:
        yield text[start:end]
        start = end
    yield text[start:]


def _levels(text: str) -> int:
    """How often every line is quoted."""
    quoting = re.finditer(r"^[ \t]*>[> \t]*", text, re.MULTILINE)
    return min(chain((_LEVELS,), (signs[0].count(">") for signs in quoting)))


def _until(block: Block, end: int) -> Block:
    return msgspec.structs.replace(block, span=Span(block.span.start, end))


def _moved(value: Any, move: Callable[[Span], Span]) -> Any:
    """Return a node, or whatever holds nodes, with every span moved."""
    if isinstance(value, Span):
        return move(value)
    if isinstance(value, msgspec.Struct):
        fields = ((name, getattr(value, name)) for name in value.__struct_fields__)
        moved = {name: _moved(part, move) for name, part in fields if isinstance(part, tuple | msgspec.Struct)}
        return msgspec.structs.replace(value, **moved)
    if isinstance(value, tuple):
        parts = [_moved(part, move) if isinstance(part, tuple | msgspec.Struct) else part for part in value]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    return value
