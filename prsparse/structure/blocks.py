"""Document → raw blocks: where one paragraph, heading, item or line group ends and the next begins.

Knows lines, indents and wrapping. Must not know what a block says.
"""

from itertools import pairwise
from typing import Final

from prsparse import languages
from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.languages import Language
from prsparse.structure.lines import BLOCK_MARKS, read_lines
from prsparse.structure.wrapping import find_wrapping, goes_on

_VISIBLE: Final = regex(r"\S")


def split(document: Document, language: Language) -> tuple[Span, ...]:
    """Return the spans of the raw blocks in order; between them stands only white space.

    A hard-wrapped paragraph is one block, and so is every other line: headings, items, table rows
    and lines of a contact are parted here and grouped, if at all, when they are labelled.
    """
    lines = read_lines(document)
    if not lines:
        return ()
    wrapping = find_wrapping(lines, language.stop_words | languages.find("en").stop_words)
    edges = _edges(document)
    spans: list[Span] = []
    head = lines[0]
    for above, below in pairwise(lines):
        if edges and document.is_marked("chrome", (above.start, below.end)):
            continue  # a page's own: one block, however many lines
        if below.start in edges or not goes_on(wrapping, head, above, below):
            spans.append(Span(head.start, above.end))
            head = below
    spans.append(Span(head.start, lines[-1].end))
    return tuple(spans)


def _edges(document: Document) -> frozenset[int]:
    """Where the markup says that something begins or has ended."""
    edges = (edge for mark in document.marks if mark.kind in BLOCK_MARKS for edge in mark.span)
    visible = (_VISIBLE.search(document.text, edge) for edge in edges)
    return frozenset(match.start() for match in visible if match)
