"""What there is to parse, one by one: an input's name, and how whoever parses it gets its bytes.

Knows the ways to bytes; each survives pickling, for inputs are read where they are parsed. Must not know how
inputs are found.
"""

from typing import NamedTuple, Protocol

from prsparse.batch.opening import opened, reopened
from prsparse.errors import InputError
from prsparse.files import checked, read_path, too_large, unreadable


class Origin(Protocol):
    """Where an input's bytes come from."""

    def read(self, limit: int, /) -> bytes:
        """Return the bytes.

        Raises:
            InputError: they cannot be read, or are more than `limit`.
        """
        ...


class Item(NamedTuple):
    """An input.

    Attributes:
        name: what `source.name` says.
        place: where its record stands in a folder of records: a relative path, without the record's suffix.
        origin: where its bytes come from.
        input_format: a reader's name, if the origin tells it.
    """

    name: str
    place: str
    origin: Origin
    input_format: str | None = None


class File(NamedTuple):
    """A local file of its own."""

    path: str

    def read(self, limit: int) -> bytes:
        """Return what the file holds."""
        return read_path(self.path, limit)


class Remote(NamedTuple):
    """A file of its own behind a URL."""

    url: str

    def read(self, limit: int) -> bytes:
        """Return what the file holds."""
        try:
            with opened(self.url) as file:
                data = file.read(limit + 1)
        except OSError as error:
            raise unreadable(self.url, error) from error
        return checked(data, self.url, limit)


class Part(NamedTuple):
    """A range of bytes in a file that holds many inputs."""

    path: str
    start: int
    size: int

    def read(self, limit: int) -> bytes:
        """Return the range."""
        if self.size > limit:
            raise too_large(self.path, limit)
        try:
            file = reopened(self.path)
            file.seek(self.start)
            data = file.read(self.size)
        except OSError as error:
            raise unreadable(self.path, error) from error
        return checked(data, self.path, limit)


class Held(NamedTuple):
    """Bytes that had to be read to be found, such as the member of an archive."""

    data: bytes

    def read(self, limit: int) -> bytes:
        """Return them."""
        return checked(self.data, None, limit)


class Bad(NamedTuple):
    """An input that was refused where it was found."""

    message: str
    code: str

    def read(self, _limit: int) -> bytes:
        """Raise what was wrong."""
        raise InputError(self.message, code=self.code)
