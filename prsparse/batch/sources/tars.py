"""The files in a tar archive, compressed or not, in its order. It is read once, from its beginning to its end.

Knows tar. Must not know what the files hold.
"""

import lzma
import tarfile
import zlib
from bz2 import BZ2File
from collections.abc import Iterator
from gzip import GzipFile
from tarfile import TarFile, TarInfo
from typing import IO, Any, Final

from prsparse.batch.items import Bad, Held, Item, Origin
from prsparse.batch.opening import opened_archive
from prsparse.batch.sources import Found, Sought
from prsparse.batch.sources.bounds import Meter
from prsparse.batch.sources.places import hidden, inside, wanted
from prsparse.errors import InputError, system_words
from prsparse.files import too_large

# The first bytes → who expands what follows them.
_EXPANDERS: Final[dict[bytes, Any]] = {
    b"\x1f\x8b": lambda file: GzipFile(fileobj=file),
    b"BZh": BZ2File,
    b"\xfd7zXZ": lzma.LZMAFile,
}
_FAULTS: Final = (OSError, ValueError, EOFError, zlib.error, lzma.LZMAError, tarfile.TarError)
_HEADER: Final = 1 << 20  # bytes of a name, or of whatever else a header may hold


class _Metered:
    """A file that may not give more bytes than its archive may expand to, nor too many at a time."""

    def __init__(self, file: Any, meter: Meter, limit: int) -> None:
        self._file, self._meter, self._limit = file, meter, limit
        self.tell = file.tell

    def read(self, size: int) -> bytes:
        if size > self._limit:
            raise InputError("its headers are longer than any name", code="bomb")
        data: bytes = self._file.read(size)
        self._meter.count(len(data))
        return data

    def seek(self, to: int, whence: int = 0) -> int:
        """Go on to a place; what is passed over is expanded too."""
        self._meter.count(max(0, to - self._file.tell()))
        return int(self._file.seek(to, whence))


def find(found: Found, sought: Sought) -> Iterator[Item]:
    """Yield the files."""
    with opened_archive(found.path) as file:
        try:
            yield from _members(file, found, sought)
        except _FAULTS as error:
            raise InputError(f"a damaged tar archive: {system_words(error)}", code="unreadable") from error


def _members(file: IO[bytes], found: Found, sought: Sought) -> Iterator[Item]:
    meter = Meter(file.seek(0, 2))
    file.seek(0)
    head = file.read(6)
    file.seek(0)
    expander = next((expand for magic, expand in _EXPANDERS.items() if head.startswith(magic)), None)
    expanded = _Metered(expander(file) if expander else file, meter, sought.max_size + _HEADER)
    archive: Any = TarFile(fileobj=expanded)  # type: ignore[arg-type]
    while (member := archive.next()) is not None:
        archive.members.clear()  # else it remembers all of them
        if member.isreg() and not hidden(member.name) and wanted(member.name, sought.globs):
            origin = _origin(archive, member, sought.max_size)
            yield Item(f"{found.path}!{member.name}", inside(found.place, member.name), origin)


def _origin(archive: TarFile, member: TarInfo, limit: int) -> Origin:
    if member.size > limit:
        return Bad(too_large(None, limit).message, "too-large")
    file = archive.extractfile(member)
    assert file is not None  # a regular file
    return Held(file.read())
