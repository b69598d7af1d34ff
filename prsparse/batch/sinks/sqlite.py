"""A SQLite database of the tables, written from the first row to the last: the same rows give the same bytes.

Knows SQL. What stands in the tables is theirs; their names and columns are ours, so they may stand in the SQL.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any, Final
from urllib.parse import quote

from prsparse.batch.shapes.rows import decode, gathered
from prsparse.tables import TABLES

_TYPES: Final = {str: "TEXT", int: "INTEGER"}


def write(path: str, lines: Iterator[bytes]) -> None:
    """Write a database."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as base:
            base.execute("PRAGMA journal_mode = OFF")  # a draft that fails is thrown away
            base.execute("PRAGMA synchronous = OFF")
            base.execute("BEGIN")
            for table in TABLES:
                base.execute(_create(table))
            inserts = {table: _insert(table) for table in TABLES}
            for piece in lines:
                for table, rows in decode(piece).items():
                    base.executemany(inserts[table], rows)
            for table in [*TABLES][1:]:
                base.execute(f"CREATE INDEX {table}_release ON {table} (release)")
            base.execute("COMMIT")
    except sqlite3.Error as error:
        raise OSError(str(error)) from error  # such as "database or disk is full"


def read(path: str) -> Iterator[bytes]:
    """Yield the rows of a database, release by release."""
    try:
        with closing(sqlite3.connect(f"file:{quote(path)}?mode=ro", uri=True)) as base:
            yield from gathered({table: _rows(base, table) for table in TABLES})
    except sqlite3.Error as error:
        raise ValueError(str(error)) from error


def _create(table: str) -> str:
    columns = ", ".join(f"{name} {_TYPES[kind]}" for name, kind in TABLES[table].items())
    key = "PRIMARY KEY (release)" if table == "releases" else "FOREIGN KEY (release) REFERENCES releases (release)"
    return f"CREATE TABLE {table} ({columns}, {key})"


def _insert(table: str) -> str:
    return f"INSERT INTO {table} VALUES ({', '.join('?' * len(TABLES[table]))})"  # noqa: S608 - see above


def _rows(base: sqlite3.Connection, table: str) -> Iterator[list[Any]]:
    names = ", ".join(TABLES[table])
    return map(list, base.execute(f"SELECT {names} FROM {table} ORDER BY rowid"))  # noqa: S608 - see above
