"""Names of inputs from a file or from standard input, one a line or with a zero byte behind each.

Knows the list. Must not know what is listed.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import closing
from typing import IO, Final

from prsparse.errors import InputError
from prsparse.files import STDIN, unreadable

_PIECE: Final = 1 << 16


def names(path: str, end: bytes) -> Iterator[str]:
    """Yield the names in a list.

    Raises:
        InputError: the list cannot be read.
    """
    try:
        with closing(_open(path)) as file:
            left = b""
            while piece := file.read1(_PIECE):  # type: ignore[attr-defined]
                *whole, left = (left + piece).split(end)
                yield from _decoded(whole)
            yield from _decoded([left])
    except OSError as error:
        raise unreadable(path, error) from error


def _open(path: str) -> IO[bytes]:
    if path != STDIN:
        return open(path, "rb")
    if sys.stdin is None:
        raise InputError("is closed", STDIN, code="unreadable")
    return sys.stdin.buffer


def _decoded(names: list[bytes]) -> Iterator[str]:
    yield from (os.fsdecode(name.rstrip(b"\r")) for name in names if name.strip())
