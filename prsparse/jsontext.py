"""A record as JSON text: valid UTF-8 whatever the record holds, and nothing in it that steers a terminal.

Knows JSON's escapes and its layout. Must not know what a record means.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

import msgspec

from prsparse.expressions import regex
from prsparse.model import Record
from prsparse.printable import writable

# What JSON allows in a string and a terminal or a reader of lines does not: DEL, C1, marks of
# direction, separators of lines and paragraphs; as they stand in UTF-8.
_STEERING: Final = regex(rb"\x7f|\xc2[\x80-\x9f]|\xd8\x9c|\xe2\x80[\x8e\x8f\xa8-\xae]|\xe2\x81[\xa6-\xa9]")
# A pair of numbers. A line break stands between values only, never in a string.
_SPAN: Final = regex(rb"\[\n *(\d+),\n *(\d+)\n *\]")
# Where a long record can be parted: within no character and no pair of numbers.
_JOINT: Final = regex(rb"[^\x80-\xbf\s\d,\[\]]")
_PIECE: Final = 1 << 16  # bytes to change at a time, for the engine keeps every change apart until it has made the last

_By = bytes | Callable[[re.Match[bytes]], bytes]


def encode(record: Record) -> bytes:
    """Return a record as JSON on one line."""
    try:
        data = msgspec.json.encode(record)
    except UnicodeEncodeError:
        data = msgspec.json.encode(mended(record.to_dict()))
    return _quiet(data)


def encode_plain(value: Any) -> bytes:
    """Return plain values (dicts, lists, scalars) as JSON on one line."""
    return _quiet(msgspec.json.encode(mended(value)))


def lay_out(data: bytes, indent: int, end: bytes = b"\n") -> Iterator[bytes]:
    """Yield JSON, piece by piece, with each value on its line, but a span on one; as it is for an indent of 0."""
    if not indent:
        yield data + end
        return
    data = msgspec.json.format(data, indent=indent)
    yield from _changed(_SPAN, rb"[\1, \2]", data, end)


def _quiet(data: bytes) -> bytes:
    if data.isascii() and b"\x7f" not in data:
        return data
    return b"".join(_changed(_STEERING, _escape, data))


def _changed(pattern: re.Pattern[bytes], by: _By, data: bytes, end: bytes = b"") -> Iterator[bytes]:
    """Yield data piece by piece, what matches a pattern changed, and `end` behind the last."""
    start = 0
    while len(data) - start > _PIECE and (joint := _JOINT.search(data, start + _PIECE)):
        yield pattern.sub(by, data[start : joint.start()])
        start = joint.start()
    yield pattern.sub(by, data[start:] if start else data) + end


def _escape(match: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % ord(match[0].decode())


def mended(value: Any) -> Any:
    """Return plain values with every string as UTF-8 can hold it."""
    if isinstance(value, dict):
        return {key: mended(item) for key, item in value.items()}
    if isinstance(value, list):
        return [mended(item) for item in value]
    return writable(value) if isinstance(value, str) else value
