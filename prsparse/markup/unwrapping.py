"""Line breaks that an editor's program put into running text, and that mean nothing → blanks.

Knows where a sentence plainly goes on. Must not know what the lines say.
"""

from itertools import pairwise
from typing import Final

from prsparse.markup.writer import Chunk

_NARROWEST, _WIDEST = 40, 110  # characters of a line that was broken because it was full
_ENDS: Final = frozenset(".!?:;\"'”’)")
_LEAST: Final = 5  # so many lines are broken in the middle of a sentence where it is a program's doing
_PARAGRAPH: Final = 120  # characters


def unwrap(text: str, chunks: list[Chunk]) -> str:
    """Return a text of the same length without the line breaks in the middle of its paragraphs, where it has such."""
    broken = [chunk for chunk in chunks if text.find("\n", chunk.start, chunk.end) > 0]
    full = [
        _goes_on(above, below)
        for chunk in broken
        for above, below in pairwise(text[chunk.start : chunk.end].split("\n"))
        if _NARROWEST <= len(above) <= _WIDEST
    ]
    if sum(full) < _LEAST or sum(full) * 2 < len(full):
        return text
    pieces, at = [], 0
    for chunk in broken:
        pieces += [text[at : chunk.start], _joined(text[chunk.start : chunk.end].split("\n"))]
        at = chunk.end
    return "".join((*pieces, text[at:]))


def _goes_on(above: str, below: str) -> bool:
    """Whether the sentence of a line goes on in the next."""
    return above[-1:] not in _ENDS and below[:1].islower() and "@" not in below.partition(" ")[0]


def _joined(lines: list[str]) -> str:
    """Join all lines of a paragraph whose lines were broken when full, of others those that plainly go on."""
    full = sum(_NARROWEST <= len(line) <= _WIDEST for line in lines[:-1])
    whole = sum(map(len, lines)) >= _PARAGRAPH and full * 2 >= len(lines) - 1 and "" not in lines
    said = lines[0]
    for above, below in pairwise(lines):
        said += (" " if whole or _goes_on(above, below) else "\n") + below
    return said
