"""The newswires: one row a service, found by its printed tag."""

from typing import NamedTuple


class WireService(NamedTuple):
    """A newswire: its id in the record, its usual name, and its tags as printed, folded and in lower case."""

    id: str
    name: str
    tags: tuple[str, ...]
