"""The files in a zip archive, in its order.

Knows zip. Must not know what the files hold.
"""

import zipfile
import zlib
from collections.abc import Iterator
from typing import Final
from zipfile import ZipFile, ZipInfo

from prsparse.batch.items import Bad, Held, Item, Origin
from prsparse.batch.opening import opened_archive
from prsparse.batch.sources import Found, Sought
from prsparse.batch.sources.bounds import Meter
from prsparse.batch.sources.places import hidden, inside, wanted
from prsparse.errors import InputError, system_words
from prsparse.files import too_large

_ENCRYPTED: Final = 1  # a flag's bit
# What the library raises for archives that are none, are cut, or use what it does not know.
_FAULTS: Final = (OSError, ValueError, EOFError, NotImplementedError, zipfile.BadZipFile, zlib.error)


def find(found: Found, sought: Sought) -> Iterator[Item]:
    """Yield the files."""
    with opened_archive(found.path) as file:
        try:
            archive = ZipFile(file)
        except _FAULTS as error:
            raise InputError(f"no zip archive: {system_words(error)}", code="unreadable") from error
        meter = Meter(file.seek(0, 2))
        for member in archive.infolist():
            if not member.is_dir() and not hidden(member.filename) and wanted(member.filename, sought.globs):
                origin = _origin(archive, member, sought.max_size, meter)
                yield Item(f"{found.path}!{member.filename}", inside(found.place, member.filename), origin)


def _origin(archive: ZipFile, member: ZipInfo, limit: int, meter: Meter) -> Origin:
    if member.flag_bits & _ENCRYPTED:
        return Bad("encrypted", "unreadable")
    if member.file_size > limit:
        return Bad(too_large(None, limit).message, "too-large")
    try:
        with archive.open(member) as file:
            data = file.read(limit + 1)
    except _FAULTS as error:
        return Bad(f"damaged in the archive: {system_words(error)}", "unreadable")
    meter.count(len(data))
    return Held(data)
