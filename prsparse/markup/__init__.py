"""HTML → text, with what the markup said of it. Web pages, parts of mails and entries of feeds have it in common.

Knows elements, what browsers show of them and what a page sets around its text. Must not know what a release is.
"""

from typing import NamedTuple

from prsparse.document import Mark


class Extract(NamedTuple):
    """What a reader of HTML needs for its Document.

    Attributes:
        text: what a browser shows, a line a block; paragraphs stand apart by a blank line.
        marks: what the elements said of it, in order of start.
        hints: what the page says of itself in its head: `headline`, `date` …
    """

    text: str
    marks: tuple[Mark, ...]
    hints: dict[str, str]


def extract(html: str) -> Extract:
    """Return the text of a page, or of a piece of one, with its marks and hints; no markup is too broken for it."""
    from prsparse.markup.walk import walk

    writer = walk(html)
    return Extract(writer.text(), writer.marks(), {})
