"""Records → text: one file an output format, found by its name.

Knows which formats there are. Must not know how any of them looks. To add one, write
`renderers/NAME.py` with a `stream` function and add its row to FORMATS.
"""

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Final, Protocol, cast

from msgspec import Struct

from prsparse.model import Record

# Output format → the suffixes of the files it is written to.
FORMATS: Final = {
    "json": (".json",),
    "jsonl": (".jsonl", ".ndjson"),
    "yaml": (".yaml", ".yml"),
    "csv": (".csv",),
    "table": (".txt",),
}


class Style(Struct, frozen=True, gc=False):
    """How a renderer writes; each takes what concerns it.

    Attributes:
        array: whether records stand in one array, for the formats that have arrays.
        indent: blanks a level, 0 for everything on one line.
        color: whether the text may hold the terminal's colours.
        width: columns to fill.
        rows: which of the tables, for the formats that are tables.
    """

    array: bool = False
    indent: int = 2
    color: bool = False
    width: int = 80
    rows: str = "releases"


class Renderer(Protocol):
    """A module of this package: it turns records into text."""

    def stream(self, records: Iterable[Record], style: Style, /) -> Iterator[bytes]:
        """Yield UTF-8 as the records come; joined, the pieces are the whole output."""
        ...


def find(name: str) -> Renderer:
    """Return the renderer of an output format, one of FORMATS."""
    assert name in FORMATS
    return cast("Renderer", import_module(f"prsparse.renderers.{name}"))


def by_suffix(path: str) -> str | None:
    """Return the output format that a file's suffix calls for, or None."""
    return next((name for name, suffixes in FORMATS.items() if path.lower().endswith(suffixes)), None)
