"""The rows of a Parquet file (the extra `parquet`).

Knows pyarrow. Must not know what a release is.
"""

from collections.abc import Iterator
from typing import Final

from prsparse.batch.items import Item
from prsparse.batch.opening import extra, opened
from prsparse.batch.sources import Found, Sought
from prsparse.batch.sources.rows import item
from prsparse.errors import InputError
from prsparse.files import unreadable

_ROWS: Final = 64  # at a time, so that long texts need not stand in memory together


def find(found: Found, sought: Sought) -> Iterator[Item]:
    """Yield the rows; of their columns only those that are asked for are read."""
    parquet = extra("pyarrow.parquet", "Parquet")
    asked = {sought.text_field, sought.title_field, sought.id_field}
    number = 0
    try:
        with opened(found.path) as raw, parquet.ParquetFile(raw) as file:
            columns = [name for name in file.schema_arrow.names if name in asked] or file.schema_arrow.names
            for batch in file.iter_batches(_ROWS, columns=columns):
                for row in batch.to_pylist():
                    number += 1
                    yield item(found, sought, number, row)
    except OSError as error:
        raise unreadable(found.path, error) from error
    except ValueError as error:
        raise InputError(f"no Parquet file: {error}", code="unreadable") from error
