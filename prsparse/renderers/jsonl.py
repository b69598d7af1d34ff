"""JSON Lines: a record a line. Knows the line; the record is JSON's."""

from collections.abc import Iterable, Iterator

from prsparse.jsontext import encode
from prsparse.model import Record
from prsparse.renderers import Style


def stream(records: Iterable[Record], _style: Style) -> Iterator[bytes]:
    """Yield a line for each record, as it comes."""
    for record in records:
        yield encode(record) + b"\n"
