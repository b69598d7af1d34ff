"""Document → raw blocks: where one paragraph, heading, item or line group ends and the next begins.

Knows lines, indents and wrapping. Must not know what a block says.
"""

from prsparse.document import Document, Span


def split(document: Document) -> tuple[Span, ...]:
    """Return the spans of the raw blocks in order; between them stands only white space."""
    spans: list[Span] = []
    open_from: int | None = None
    last = 0
    for line in document.lines:
        if document.text[line.start : line.end].strip():
            open_from = line.start if open_from is None else open_from
            last = line.end
        elif open_from is not None:
            spans.append(Span(open_from, last))
            open_from = None
    if open_from is not None:
        spans.append(Span(open_from, last))
    return tuple(spans)
