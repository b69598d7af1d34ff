"""The rows of a file of JSON Lines. Lines are found here and read where they are parsed.

Knows lines. Must not know what a release is.
"""

from collections.abc import Iterator
from gzip import GzipFile
from typing import IO, Any, Final, NamedTuple

import msgspec

from prsparse.batch.items import Bad, Held, Item, Origin, Part
from prsparse.batch.opening import opened
from prsparse.batch.sources import Found, Sought
from prsparse.batch.sources.rows import Fields, named
from prsparse.errors import InputError
from prsparse.files import checked, unreadable

_ESCAPED: Final = 6  # bytes that a character may take in JSON
_GZIP: Final = ".gz"


class Row(NamedTuple):
    """A line, and the fields that are wanted of it."""

    line: Origin
    fields: Fields
    longest: int

    def read(self, limit: int) -> bytes:
        """Return the text that stands in its fields."""
        data = self.line.read(self.longest)
        try:
            row = msgspec.json.decode(data)
        except msgspec.DecodeError as error:
            raise InputError(f"a line that is no JSON: {error}", code="unreadable") from error
        if not isinstance(row, dict):
            raise InputError("a line that is no JSON object", code="unreadable")
        return checked(self.fields.text_of(row), None, limit)


def find(found: Found, sought: Sought) -> Iterator[Item]:
    """Yield a row for each line that is not empty."""
    try:
        yield from _rows(found, sought)
    except (OSError, EOFError) as error:
        raise unreadable(found.path, error) from error


def _rows(found: Found, sought: Sought) -> Iterator[Item]:
    fields = Fields(sought.text_field, sought.title_field)
    longest = _ESCAPED * sought.max_size
    packed = found.path.lower().endswith(_GZIP)
    at = 0
    with opened(found.path) as raw, GzipFile(fileobj=raw) if packed else raw as file:
        for number, line in enumerate(_lines(file, longest), 1):
            size = len(line)
            if not line.isspace():
                whole = line.endswith(b"\n") or size <= longest
                where = Held(line) if packed else Part(found.path, at, size)
                origin = Row(where, fields, longest) if whole else Bad("a line without an end", "too-large")
                yield named(found, _id(line, sought.id_field), number, origin)
            at += size


def _lines(file: IO[bytes] | GzipFile, longest: int) -> Iterator[bytes]:
    """Yield lines; one that is too long ends what can be read."""
    while line := file.readline(longest + 1):
        yield line
        if len(line) > longest:
            return


def _id(line: bytes, field: str | None) -> Any:
    if not field:
        return None
    try:
        row = msgspec.json.decode(line)
    except msgspec.DecodeError:
        return None
    return row.get(field) if isinstance(row, dict) else None
