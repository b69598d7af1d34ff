"""The rows of a CSV file, or of one with tabs.

Knows CSV. Must not know what a release is.
"""

import csv
from collections.abc import Iterator
from io import TextIOWrapper
from typing import Final

from prsparse.batch.items import Item
from prsparse.batch.opening import opened
from prsparse.batch.sources import Found, Sought
from prsparse.batch.sources.rows import item
from prsparse.errors import InputError
from prsparse.files import unreadable

_TABS: Final = ".tsv"


def find(found: Found, sought: Sought) -> Iterator[Item]:
    """Yield the rows below the header."""
    csv.field_size_limit(sought.max_size)
    delimiter = "\t" if found.path.lower().endswith(_TABS) else ","
    try:
        with opened(found.path) as raw, TextIOWrapper(raw, "utf-8-sig", "replace", newline="") as file:
            for number, row in enumerate(csv.DictReader(file, delimiter=delimiter), 1):
                yield item(found, sought, number, row)
    except OSError as error:
        raise unreadable(found.path, error) from error
    except csv.Error as error:
        raise InputError(f"not to be read any further as CSV: {error}", code="unreadable") from error
