"""The rows of a page's tables → which tables hold figures, and which are but a page's layout.

Knows cells. Must not know what stands in a release.
"""

import re
from typing import Final

from prsparse.markup.walk import Page
from prsparse.markup.writer import Chunk

_FIGURE: Final = re.compile(
    r"[$€£¥(+-]{0,3}\s?\d[\d.,]*\s?(?:[%)]{1,2}|[a-z]{1,8})?$|[-–—]{1,3}$|n/?[am]$", re.IGNORECASE
)
_LONGEST: Final = 600  # characters of a row
_ROWS: Final = 2  # a table has at least so many of several cells


def mark_tables(page: Page, text: str) -> None:
    """Set the kind of every chunk that is a row of figures, or stands among such, to `row`."""
    marked = 0  # tables come in the order of their ends: what an inner one said stands
    for first, end in page.tables:
        chunks = page.writer.chunks[max(first, marked) : end]
        if _holds_figures(chunks, text):
            for chunk in chunks:
                chunk.kind = "row"
            marked = end


def _holds_figures(chunks: list[Chunk], text: str) -> bool:
    rows = [text[chunk.start : chunk.end].split("\t") for chunk in chunks if chunk.cells > 1]
    if len(rows) < _ROWS or len(rows) * 2 < len(chunks):
        return False
    if any(chunk.end - chunk.start > _LONGEST for chunk in chunks):
        return False
    cells = [cell.strip() for row in rows for cell in row[1:]]
    return sum(bool(_FIGURE.match(cell)) for cell in cells) * 2 >= len(cells)
