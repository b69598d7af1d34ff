"""The messages in a mailbox of the form mbox, in its order.

Knows where a message begins. Must not know mail.
"""

import re
from collections.abc import Iterator
from typing import Final

from prsparse.batch.items import Item, Part
from prsparse.batch.opening import opened
from prsparse.batch.sources import Found, Sought
from prsparse.batch.sources.places import in_collection
from prsparse.errors import InputError
from prsparse.files import unreadable

# After an empty line: `From press@example.com Tue Mar  3 09:00:00 2026`, `From - Tue …`; not `From here on, …`.
_BEGINS: Final = rb"From .*\d\d:\d\d.* \d{4}"
_LONGEST: Final = 1 << 20  # bytes of a line that are looked at together


def find(found: Found, _sought: Sought) -> Iterator[Item]:
    """Yield the messages, each without the line that parts it from the one before."""
    number = 0
    try:
        for number, (start, end) in enumerate(_ranges(found.path), 1):
            name = f"{found.path}#{number}"
            yield Item(name, in_collection(found.place, str(number)), Part(found.path, start, end - start))
    except OSError as error:
        raise unreadable(found.path, error) from error
    if not number:
        raise InputError("no mailbox: no line in it begins a message", code="empty")


def _ranges(path: str) -> Iterator[tuple[int, int]]:
    start = None
    at, after_empty = 0, True
    with opened(path) as file:
        while line := file.readline(_LONGEST):
            if after_empty and re.match(_BEGINS, line):
                if start is not None:
                    yield start, at
                start = at + len(line)
            after_empty = line in {b"\n", b"\r\n"}
            at += len(line)
    if start is not None:
        yield start, at
