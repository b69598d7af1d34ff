"""JSON: one object, or an array of them. Knows how JSON is written for people and terminals too."""

from collections.abc import Iterable, Iterator

from prsparse.jsontext import encode, lay_out
from prsparse.model import Record
from prsparse.renderers import Style


def stream(records: Iterable[Record], style: Style) -> Iterator[bytes]:
    """Yield the one object, or the array piece by piece."""
    if not style.array:
        for record in records:
            yield from lay_out(encode(record), style.indent)
        return
    pad = b" " * style.indent
    opening = b"[\n" if pad else b"["
    for record in records:
        before = opening + pad
        for piece in lay_out(encode(record), style.indent, b""):
            yield before + piece.replace(b"\n", b"\n" + pad)
            before = b""
        opening = b",\n" if pad else b","
    yield b"[]\n" if opening.startswith(b"[") else b"\n]\n" if pad else b"]\n"
