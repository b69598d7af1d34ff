"""A record as the rows of its tables, as JSON on one line: table → rows."""

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from prsparse.batch.shapes import Head, Told
from prsparse.jsontext import encode_plain
from prsparse.model import Release
from prsparse.tables import TABLES, Row, rows

_COLUMNS: Final = tuple(TABLES["releases"])


class _Releases(msgspec.Struct):
    """The one table that is looked at; the others are skipped, not read."""

    releases: tuple[tuple[Any, ...], ...]


def encode(releases: list[Release]) -> tuple[bytes, ...]:
    """Return a line for each record, its end included."""
    return tuple(encode_plain(_listed(rows(release))) + b"\n" for release in releases)


def _listed(tables: dict[str, list[Row]]) -> dict[str, list[list[Any]]]:
    return {table: [*map(list, lines)] for table, lines in tables.items()}


def decode(piece: bytes) -> dict[str, list[list[Any]]]:
    """Return a line's rows by their table."""
    return msgspec.json.decode(piece, type=dict[str, list[list[Any]]])


def heads(piece: bytes) -> tuple[Head, ...]:
    """Return what a line says of its record."""
    row = dict(zip(_COLUMNS, msgspec.json.decode(piece, type=_Releases).releases[0], strict=True))
    told = Told(row["dateline"] is not None, row["contacts"] > 0, row["wire"])
    return (Head(row["release"], row["sha256"], row["generator"], (False, False), told),)


def gathered(tables: dict[str, Iterator[list[Any]]]) -> Iterator[bytes]:
    """Yield the lines that whole tables were made from; rows stand in each in the order of the releases."""
    waiting = {name: next(lines, None) for name, lines in tables.items()}
    while (release := waiting["releases"]) is not None:
        found: dict[str, list[list[Any]]] = {name: [] for name in tables}
        for name, lines in tables.items():
            while (row := waiting[name]) is not None and row[0] == release[0]:
                found[name].append(row)
                waiting[name] = next(lines, None)
        yield encode_plain(found) + b"\n"
