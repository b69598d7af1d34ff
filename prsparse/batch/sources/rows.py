"""What the rows of collections have in common: from fields to the text of a release, and to a name.

Knows fields. Must not know where they stand.
"""

from typing import Any, NamedTuple

from prsparse.batch.items import Bad, Held, Item, Origin
from prsparse.batch.sources import Found, Sought
from prsparse.batch.sources.places import in_collection
from prsparse.errors import InputError


class Fields(NamedTuple):
    """Which field of a row is what."""

    text: str
    title: str | None

    def text_of(self, row: dict[str, Any]) -> bytes:
        """Return the release that a row holds: its text, its title above it.

        Raises:
            InputError: it holds no text.
        """
        text = row.get(self.text)
        if not isinstance(text, str):
            there = ", ".join(map(str, row))
            raise InputError(f"no text in a field {self.text!r}; --text-field names another of {there}", code="no-text")
        title = row.get(self.title) if self.title else None
        return (f"{title}\n\n{text}" if title else text).encode("utf-8", "replace")


def item(found: Found, sought: Sought, number: int, row: dict[str, Any]) -> Item:
    """Return a row that was read as an input."""
    origin: Origin
    try:
        origin = Held(Fields(sought.text_field, sought.title_field).text_of(row))
    except InputError as error:
        origin = Bad(error.message, error.code)
    return named(found, row.get(sought.id_field) if sought.id_field else None, number, origin)


def named(found: Found, given: object, number: int, origin: Origin) -> Item:
    """Return a row as an input, by the name that its field gives it, or else by its number."""
    name = str(number) if given is None or given == "" else str(given)
    return Item(f"{found.path}#{name}", in_collection(found.place, name), origin)
