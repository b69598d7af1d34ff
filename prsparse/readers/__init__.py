"""Bytes → Document: one file an input format, found by its name, chosen by content and then by name.

Knows how the formats are told apart. Must not know how any of them is read. To add one, write
`readers/NAME.py` with a `read` function and add its row to FORMATS.
"""

from collections.abc import Callable
from hashlib import sha256
from importlib import import_module
from typing import Final, NamedTuple, Protocol, cast

from prsparse.document import Document
from prsparse.errors import InputError

_HEAD: Final = 4096


class Input(NamedTuple):
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


class Format(NamedTuple):
    """An input format: its name, its module here, the suffixes it goes by, and whether the first bytes show it."""

    name: str
    module: str
    suffixes: tuple[str, ...]
    shown_by: Callable[[bytes], bool]


# In order of trial; text is what is left.
FORMATS: Final = (Format("text", "plain", (".txt", ".text", ".md", ".markdown"), lambda _head: False),)


def read(
    data: bytes, *, name: str | None = None, encoding: str | None = None, input_format: str | None = None
) -> Document:
    """Return the Document of some bytes, by the reader they call for.

    Raises:
        InputError: the bytes are not text, or not what `input_format` promises.
    """
    row = find(input_format) if input_format else choose(data[:_HEAD], name)
    reader = cast("Reader", import_module(f"prsparse.readers.{row.module}"))
    try:
        return reader.read(Input(data, name, encoding, sha256(data).hexdigest()))
    except InputError as error:
        raise InputError(error.message, error.source or name, error.code) from error


def choose(head: bytes, name: str | None) -> Format:
    """Return the format that the first bytes show, else the one that the name's suffix says, else text."""
    suffix = (name or "").lower()
    by_name = (row for row in FORMATS if suffix.endswith(row.suffixes))
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
