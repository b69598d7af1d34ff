"""Where many records go: one file a format, found by its name.

Knows which formats there are. Must not know how any of them is written. To add one, write `sinks/NAME.py` with
what `Format` asks for, and add its row to FORMATS.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import Final, NamedTuple, Protocol, cast


class Row(NamedTuple):
    """A format: its module here, the shape in which records reach it, and the suffixes it goes by."""

    module: str
    shape: str
    suffixes: tuple[str, ...]


# In the order in which suffixes are looked for; a name without any of them is a folder of JSON.
FORMATS: Final = {
    "jsonl.gz": Row("gzip", "records", (".jsonl.gz", ".ndjson.gz")),
    "jsonl": Row("jsonl", "records", (".jsonl", ".ndjson")),
    "parquet": Row("parquet", "records", (".parquet",)),
    "csv": Row("csv", "rows", (".csv",)),
    "sqlite": Row("sqlite", "rows", (".sqlite", ".sqlite3", ".db")),
    "json": Row("folder", "documents", ()),
}


class Format(Protocol):
    """A module of this package whose output is made at once, from all pieces in order."""

    def write(self, path: str, lines: Iterator[bytes], /) -> None:
        """Write an output where there is none.

        Raises:
            OSError: it cannot be written.
        """
        ...

    def read(self, path: str, /) -> Iterator[bytes]:
        """Yield the pieces that a finished output was made from.

        Raises:
            OSError, ValueError: it is no such output.
        """
        ...


def find(name: str) -> Format:
    """Return the module of a format, one of FORMATS but the folder."""
    return cast("Format", import_module(f"prsparse.batch.sinks.{FORMATS[name].module}"))


def by_suffix(path: str) -> str:
    """Return the format that an output's name calls for."""
    low = path.lower()
    return next((name for name, row in FORMATS.items() if low.endswith(row.suffixes)), "json")
