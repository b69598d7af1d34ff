"""A record as a line of JSON Lines: what `parse -f jsonl` prints."""

from functools import cache
from typing import Any, Final

import msgspec
from msgspec import UNSET, Raw, Struct, UnsetType

from prsparse.batch.shapes import Head, Told
from prsparse.jsontext import encode as encoded
from prsparse.model import Release


class _Source(Struct):
    name: str | None = None
    sha256: str | None = None


class _Wire(Struct):
    id: str


class _Dateline(Struct):
    wire: _Wire | None = None


class _Record(Struct):
    """The few fields that are looked at; the rest is skipped, not read."""

    source: _Source
    generator: str
    dateline: _Dateline | None = None
    contacts: Raw = Raw(b"[]")
    blocks: Raw | UnsetType = UNSET
    text: Raw | UnsetType = UNSET


_EMPTY: Final = b"[]"


def encode(releases: list[Release]) -> tuple[bytes, ...]:
    """Return a line for each record, its end included."""
    return tuple(encoded(release) + b"\n" for release in releases)


def heads(piece: bytes) -> tuple[Head, ...]:
    """Return what a line, or an array of records, says of each."""
    if piece.startswith(b"["):
        return tuple(map(_head, _decoder(list[_Record]).decode(piece)))
    return (_head(_decoder(_Record).decode(piece)),)


def _head(record: _Record) -> Head:
    wire = record.dateline.wire if record.dateline else None
    told = Told(record.dateline is not None, bytes(record.contacts) != _EMPTY, wire.id if wire else None)
    extras = (record.blocks is not UNSET, record.text is not UNSET)
    return Head(record.source.name, record.source.sha256, record.generator, extras, told)


@cache
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)
