"""HTML → text, with what the markup said of it. Web pages, parts of mails and entries of feeds have it in common.

Knows elements, what browsers show of them and what a page sets around its text. Must not know what a release is.
"""

from typing import NamedTuple

from prsparse.document import Mark, Span
from prsparse.markup.furniture import mark_furniture
from prsparse.markup.tables import mark_tables
from prsparse.markup.taming import tame
from prsparse.markup.unwrapping import unwrap
from prsparse.markup.walk import Page, walk


class Extract(NamedTuple):
    """What a reader of HTML needs for its Document.

    Attributes:
        text: what a browser shows, a line a block; paragraphs stand apart by a blank line.
        marks: what the elements said of it, in order of start.
        hints: what the page says of itself beside its text: `headline`, `date`, `date-source`.
    """

    text: str
    marks: tuple[Mark, ...]
    hints: dict[str, str]


def extract(html: str) -> Extract:
    """Return the text of a page, or of a piece of one, with its marks and hints; no markup is too broken for it."""
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

    # Without events: with them, the choices of a form cost the square of their number.
    tree = LexborHTMLParser(tame(html), options=LexborDocumentOptions.WO_EVENTS)
    page = walk(tree.root)
    text = unwrap(page.writer.text(), page.writer.chunks)
    mark_tables(page, text)
    mark_furniture(page)
    return Extract(text, tuple(_marks(page, text)), page.facts.hints())


def _marks(page: Page, text: str) -> list[Mark]:
    """The marks of the chunks and of what stands in them, in order; of the page's own stretches, however long, one each."""
    marks: list[Mark] = []
    within = iter(sorted(page.writer.marks, key=lambda mark: mark.span))
    mark = next(within, None)
    for chunk in page.writer.chunks:
        own = chunk.kind == "chrome"
        if own and marks and marks[-1].kind == "chrome":
            marks[-1] = marks[-1]._replace(span=Span(marks[-1].span.start, chunk.end))
        elif chunk.kind:
            marks.append(Mark(chunk.kind, Span(chunk.start, chunk.end), chunk.value))
        while mark and mark.span.start < chunk.end:
            if not own:
                marks.append(_trimmed(mark, text))
            mark = next(within, None)
    return marks


def _trimmed(mark: Mark, text: str) -> Mark:
    """A mark without the white space before its first word."""
    start, end = mark.span
    return mark._replace(span=Span(end - len(text[start:end].lstrip()), end))
