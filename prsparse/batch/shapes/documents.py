"""The records of an input as a JSON document for people: what `parse -f json` prints."""

from prsparse.batch.shapes import Head
from prsparse.batch.shapes import records as lines
from prsparse.model import Release
from prsparse.renderers import Style
from prsparse.renderers.json import stream


def encode(releases: list[Release]) -> tuple[bytes, ...]:
    """Return one document: an object, or the array of several."""
    return (b"".join(stream(releases, Style(array=len(releases) > 1))),)


def heads(piece: bytes) -> tuple[Head, ...]:
    """Return what a document says of each of its records."""
    return lines.heads(piece)
