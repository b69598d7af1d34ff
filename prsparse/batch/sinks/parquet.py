"""A Parquet file, a row a record, nested as the record is.

Knows pyarrow (the extra `parquet`) and how a part of the record becomes a column. Must not know a field's name.
"""

from collections.abc import Iterator
from itertools import islice
from types import NoneType
from typing import Any, Final

import msgspec

from prsparse.batch.opening import extra
from prsparse.document import Span
from prsparse.jsontext import encode_plain
from prsparse.model import Release
from prsparse.schema import OPTIONAL

arrow: Any = extra("pyarrow", "Parquet")
parquet: Any = extra("pyarrow.parquet", "Parquet")

_ROWS: Final = 1000  # at a time, which is a row group


def write(path: str, lines: Iterator[bytes]) -> None:
    """Write a file."""
    schema = arrow.schema([(field.name, _type(field.type)) for field in msgspec.structs.fields(Release)])
    with parquet.ParquetWriter(path, schema, compression="zstd") as file:
        while rows := [msgspec.json.decode(line) for line in islice(lines, _ROWS)]:
            file.write_batch(arrow.RecordBatch.from_pylist(rows, schema))


def read(path: str) -> Iterator[bytes]:
    """Yield the records of a file as lines of JSON."""
    with parquet.ParquetFile(path) as file:
        for batch in file.iter_batches(_ROWS):
            for row in batch.to_pylist():
                asked = {name: value for name, value in row.items() if value is not None or name not in OPTIONAL}
                yield encode_plain(asked) + b"\n"


def _type(annotation: Any) -> Any:
    """Return the column that holds a field."""
    parts = [part for part in getattr(annotation, "__args__", ()) if part not in {NoneType, msgspec.UnsetType, ...}]
    if annotation is Span or not parts:
        return _plain(annotation)
    of_list = getattr(annotation, "__origin__", None) is tuple
    return arrow.list_(_type(parts[0])) if of_list else _type(parts[0])


def _plain(kind: Any) -> Any:
    if kind is Span:
        return arrow.list_(arrow.int64())
    if issubclass(kind, msgspec.Struct):
        return arrow.struct([(field.name, _type(field.type)) for field in msgspec.structs.fields(kind)])
    return {str: arrow.string(), int: arrow.int64(), bool: arrow.bool_()}[kind]
