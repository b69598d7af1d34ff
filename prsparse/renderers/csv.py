"""CSV: one of the tables of a record, its header first. Knows the line; what stands in it is the tables'."""

from collections.abc import Iterable, Iterator

from prsparse.csvtext import line
from prsparse.model import Record, Release
from prsparse.renderers import Style
from prsparse.tables import TABLES, rows


def stream(records: Iterable[Record], style: Style) -> Iterator[bytes]:
    """Yield the header, then each release's rows; where an input was refused there are none."""
    yield line(TABLES[style.rows]).encode()
    for record in records:
        if isinstance(record, Release):
            yield "".join(map(line, rows(record)[style.rows])).encode()
