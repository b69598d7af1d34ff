"""PDF (`prsparse[pdf]`): the lines of its pages, joined into paragraphs. Knows no PDF itself, only who reads it."""

from prsparse.document import Document
from prsparse.errors import InputError
from prsparse.readers import Input
from prsparse.readers._pages import write


def read(given: Input) -> Document:
    """Return the document of a PDF's text.

    Raises:
        InputError: the extra is not installed; or the file needs a password, is broken, or holds no text.
    """
    try:
        from prsparse.readers._pdfminer import read_pages
    except ImportError as error:
        raise InputError("a PDF; to read it, pip install 'prsparse[pdf]'", code="missing-extra") from error
    composition = write(read_pages(given.data))
    return Document(
        composition.text, name=given.name, format="pdf", sha256=given.sha256, marks=tuple(composition.marks)
    )
