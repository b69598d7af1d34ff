"""A folder of CSV files, one a table.

Knows the files' names. What stands in them is the tables', how it is written `csvtext`'s.
"""

import csv
import os
from collections.abc import Iterator
from contextlib import ExitStack
from os.path import join
from typing import Any, Final

from prsparse.batch.shapes.rows import decode, gathered
from prsparse.csvtext import line, unguarded
from prsparse.tables import TABLES

_LONGEST_CELL: Final = 1 << 30


def write(path: str, lines: Iterator[bytes]) -> None:
    """Write a folder of tables."""
    os.mkdir(path)
    with ExitStack() as stack:
        files = {
            table: stack.enter_context(open(join(path, f"{table}.csv"), "x", encoding="utf-8", newline=""))
            for table in TABLES
        }
        for table, file in files.items():
            file.write(line(TABLES[table]))
        for piece in lines:
            for table, rows in decode(piece).items():
                files[table].writelines(map(line, rows))


def read(path: str) -> Iterator[bytes]:
    """Yield the rows of a folder of tables, release by release."""
    csv.field_size_limit(_LONGEST_CELL)
    with ExitStack() as stack:
        yield from gathered(
            {
                table: _rows(
                    stack.enter_context(open(join(path, f"{table}.csv"), encoding="utf-8", newline="")), columns
                )
                for table, columns in TABLES.items()
            }
        )


def _rows(file: Any, columns: dict[str, type]) -> Iterator[list[Any]]:
    rows = csv.reader(file, strict=True)
    if next(rows, None) != [*columns]:
        raise ValueError("other columns than this version writes")
    kinds = [*columns.values()]
    for row in rows:
        yield [_cell(text, kind) for text, kind in zip(row, kinds, strict=True)]


def _cell(text: str, kind: type) -> Any:
    if not text:
        return None
    return int(text) if kind is int else unguarded(text)
