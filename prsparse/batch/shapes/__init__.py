"""How a record travels from the worker that made it to the sink that keeps it: one file a shape, found by its name.

Knows what a sink asks of any piece. Must not know how any of them is encoded.
"""

from importlib import import_module
from typing import NamedTuple, Protocol, cast

from prsparse.model import Release


class Told(NamedTuple):
    """What the summary counts of a record.

    Attributes:
        dateline: whether it has one.
        contacts: whether it has any.
        wire: the id of its wire, or None.
    """

    dateline: bool
    contacts: bool
    wire: str | None


class Head(NamedTuple):
    """What tells whether a record is what a run would make again.

    Attributes:
        name: its `source.name`.
        sha256: its `source.sha256`.
        generator: the program that made it.
        extras: whether it has blocks, and its text.
        told: what the summary counts of it.
    """

    name: str | None
    sha256: str | None
    generator: str
    extras: tuple[bool, bool]
    told: Told


class Shape(Protocol):
    """A module of this package."""

    def encode(self, releases: list[Release], /) -> tuple[bytes, ...]:
        """Return the pieces that the records of one input make."""
        ...

    def heads(self, piece: bytes, /) -> tuple[Head, ...]:
        """Return what a piece says of each record in it.

        Raises:
            msgspec.DecodeError: it is no piece of this shape.
        """
        ...


def find(name: str) -> Shape:
    """Return a shape by its name."""
    return cast("Shape", import_module(f"prsparse.batch.shapes.{name}"))
