"""Plain text and Markdown: the text is the decoded input, unchanged. Knows no markup (the folded twin does)."""

from prsparse.decoding import decode
from prsparse.document import Document, Mark, Span
from prsparse.readers import Input


def read(given: Input) -> Document:
    """Return the document of a text; bytes that fit no encoding are marked `undecodable`."""
    text, encoding, misfits, first = decode(given.data, given.encoding)
    marks = (Mark("undecodable", Span(first, first + 1), str(misfits)),) if misfits else ()
    return Document(text, name=given.name, encoding=encoding, sha256=given.sha256, marks=marks)
