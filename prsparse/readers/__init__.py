"""Bytes → Document: one file an input format, found by its name, chosen by content and then by name.

Knows how the formats are told apart. Must not know how any of them is read. To add one, write
`readers/NAME.py` with a `read` function and add its row to FORMATS.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import chain
from typing import Final, Protocol, cast

from msgspec import Struct

from prsparse.digests import digest
from prsparse.document import Document, Mark, Span
from prsparse.errors import InputError
from prsparse.readers import _signs

_HEAD: Final = 4096
# What a text may hold, lest one input take all memory: a release has thousands of characters and hundreds of lines.
MOST_CHARACTERS: Final = 16_000_000


class Input(Struct, frozen=True, gc=False):
    """What a reader is given.

    Attributes:
        data: the bytes.
        name: the input's name as given, or None.
        encoding: the encoding the caller insists on, or None.
        sha256: hex digest of the data.
    """

    data: bytes
    name: str | None
    encoding: str | None
    sha256: str


class Reader(Protocol):
    """A module of this package: it turns bytes into a Document."""

    def read(self, given: Input, /) -> Document:
        """Return the document; what its markup said goes into its marks and hints.

        Raises:
            InputError: the bytes are not what the format promises.
        """
        ...


class ReaderOfSeveral(Protocol):
    """A module of this package whose format can hold several releases: a feed, a mailbox."""

    def read_all(self, given: Input, /) -> Iterator[Document]:
        """Yield a document a release, in order; at least one, or raise.

        Raises:
            InputError: the bytes are not what the format promises.
        """
        ...


class Format(Struct, frozen=True, gc=False):
    """An input format.

    Attributes:
        name: what it is called in the record and on the command line.
        module: its module here.
        suffixes: those it goes by.
        shown_by: whether the first visible bytes show it.
        fits: whether the first visible bytes can be what the suffix says.
        several: whether it can hold several releases, and its module has `read_all`.
    """

    name: str
    module: str
    suffixes: tuple[str, ...]
    shown_by: Callable[[bytes], bool]
    several: bool = False
    fits: Callable[[bytes], bool] = bool


# In order of trial; text is what is left.
FORMATS: Final = (
    Format("pdf", "pdf", (".pdf",), _signs.is_pdf, fits=_signs.is_pdf),
    Format("docx", "docx", (".docx", ".docm", ".dotx"), _signs.is_word, fits=_signs.is_zip),
    Format("eml", "eml", (".eml", ".mbox", ".mbx"), _signs.is_mail, several=True),
    Format("nitf", "nitf", (".nitf",), _signs.shows(b"nitf", b"nitf-doc"), several=True),
    Format("newsml", "newsml", (), _signs.shows(b"newsml"), several=True),
    Format("newsmlg2", "newsmlg2", (), _signs.shows(b"newsitem", b"newsmessage"), several=True),
    Format("ninjs", "ninjs", (".ninjs",), _signs.is_ninjs, several=True),
    Format("rss", "rss", (".rss", ".atom"), _signs.shows(b"rss", b"feed", b"rdf"), several=True),
    Format("html", "html", (".html", ".htm", ".xhtml", ".shtml"), _signs.is_page, fits=_signs.is_marked_up),
    Format("text", "plain", (".txt", ".text", ".md", ".markdown"), lambda _head: False),
)


def read(
    data: bytes, *, name: str | None = None, encoding: str | None = None, input_format: str | None = None
) -> Document:
    """Return the first Document of some bytes; a mark says so where there are more.

    Raises:
        InputError: the bytes are not text, or not what `input_format` promises.
    """
    documents = read_all(data, name=name, encoding=encoding, input_format=input_format)
    document = next(documents)
    if next(documents, None):
        document.marks += (Mark("several-releases", Span(0, 0)),)
    return document


def read_all(
    data: bytes, *, name: str | None = None, encoding: str | None = None, input_format: str | None = None
) -> Iterator[Document]:
    """Yield a Document for each release in some bytes, by the reader they call for.

    Where there are several, each has its number behind its name: `feed.xml#2`.

    Raises:
        InputError: the bytes are not text, or not what `input_format` promises.
    """
    row = find(input_format) if input_format else choose(_visible(data), name)
    if row is FORMATS[-1] and (what := _signs.unreadable(data)):
        raise InputError(what, name, code="not-text")
    given = Input(data, name, encoding, digest(data))
    try:
        yield from _numbered(map(_measured, _documents(row, given)))
    except InputError as error:
        raise InputError(error.message, error.source or name, error.code) from error


def _documents(row: Format, given: Input) -> Iterator[Document]:
    module = import_module(f"prsparse.readers.{row.module}")
    if row.several:
        return cast("ReaderOfSeveral", module).read_all(given)
    return iter((cast("Reader", module).read(given),))


def _measured(document: Document) -> Document:
    """Return a document whose text is no larger than any release's by far."""
    if len(document.text) > MOST_CHARACTERS:
        most = f"{MOST_CHARACTERS:,} characters"
        raise InputError(f"a text of more than {most}; cut it into releases, then parse those", code="too-large")
    return document


def _numbered(documents: Iterator[Document]) -> Iterator[Document]:
    """Put its number behind each one's name, unless there is but one."""
    first = next(documents)
    second = next(documents, None)
    if second is None:
        yield first
        return
    for number, document in enumerate(chain((first, second), documents), 1):
        document.name = f"{document.name or ''}#{number}"
        yield document


def _visible(data: bytes) -> bytes:
    """The first bytes, without a byte order mark, the zero bytes of UTF-16 and the blank lines above the first word."""
    head = data[:_HEAD]
    if not head[:1].isascii() or b"\0" in head:
        head = head.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").lstrip(b"\xff\xfe")
    return head.lstrip() or data.lstrip()[:_HEAD]


def choose(head: bytes, name: str | None) -> Format:
    """Return the format that the first visible bytes show, else the one that the name's suffix says, else text.

    The suffix of a compressed input is the one before `.gz`.
    """
    suffix = (name or "").lower().removesuffix(".gz")
    by_name = (row for row in FORMATS if suffix.endswith(row.suffixes) and row.fits(head))
    return next((row for row in FORMATS if row.shown_by(head)), None) or next(by_name, FORMATS[-1])


def find(name: str) -> Format:
    """Return the row of an input format.

    Raises:
        InputError: there is none of that name; the message lists those there are.
    """
    row = next((row for row in FORMATS if row.name == name), None)
    if row is None:
        raise InputError(f"no input format {name!r}; there are {', '.join(row.name for row in FORMATS)}", code="format")
    return row
