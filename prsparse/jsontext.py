"""A record as JSON text: valid UTF-8 whatever the record holds, and nothing in it that steers a terminal.

Knows JSON's escapes and its layout. Must not know what a record means.
"""

import re
from typing import Any, Final

import msgspec

from prsparse.model import Record
from prsparse.printable import writable

# What JSON allows in a string and a terminal or a reader of lines does not: DEL, C1, marks of
# direction, separators of lines and paragraphs; as they stand in UTF-8.
_STEERING: Final = rb"\x7f|\xc2[\x80-\x9f]|\xd8\x9c|\xe2\x80[\x8e\x8f\xa8-\xae]|\xe2\x81[\xa6-\xa9]"
# A pair of numbers. A line break stands between values only, never in a string.
_SPAN: Final = rb"\[\n *(\d+),\n *(\d+)\n *\]"


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


def lay_out(data: bytes, indent: int) -> bytes:
    """Return JSON with each value on its line, but a span on one; unchanged for an indent of 0."""
    return re.sub(_SPAN, rb"[\1, \2]", msgspec.json.format(data, indent=indent)) if indent else data


def _quiet(data: bytes) -> bytes:
    if data.isascii() and b"\x7f" not in data:
        return data
    return re.sub(_STEERING, _escape, data)


def _escape(match: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % ord(match[0].decode())


def mended(value: Any) -> Any:
    """Return plain values with every string as UTF-8 can hold it."""
    if isinstance(value, dict):
        return {key: mended(item) for key, item in value.items()}
    if isinstance(value, list):
        return [mended(item) for item in value]
    return writable(value) if isinstance(value, str) else value
