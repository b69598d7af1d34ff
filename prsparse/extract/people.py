"""The persons who have spoken so far, each found by name at once, however many there are.

Knows surnames, first names and initials. Must not know sentences.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from prsparse.document import Span
from prsparse.expressions import regex
from prsparse.patterns.names import surname

_RECENT: Final = 40  # persons back to whom a pronoun can mean
# Titles as they are printed before a name, for what a text calls their holders without one.
FORMS: Final = {
    "senator": "sen",
    "governor": "gov",
    "representative": "rep",
    "congressman": "rep",
    "congresswoman": "rep",
    "ceo": "executive",
}
_JOINT: Final = regex(r",? (?:and|&) |, ")  # between titles


class Person:
    """A person while the release is read: what is known of them so far."""

    __slots__ = ("gender", "name", "number", "organization", "span", "title", "why")

    def __init__(self, name: str, span: Span, number: int) -> None:
        self.name = name
        self.span = span
        self.number = number
        self.title: str | None = None
        self.organization: str | None = None
        self.gender = ""
        self.why = "named beside the words"


class People:
    """Persons in order of appearance."""

    def __init__(self) -> None:
        self._people: list[Person] = []
        self._last: dict[tuple[str, str], Person] = {}  # by surname alone, and by first name alone: who came last
        self._first: dict[tuple[str, str], Person] = {}  # by surname and first name, or initial and `…`: who came first

    def add(self, name: str, span: Span) -> Person:
        """Take in a new person."""
        person = Person(name, span, len(self._people))
        self._people.append(person)
        self._last[surname(name), ""] = person
        self._index(person)
        return person

    def rename(self, person: Person, name: str, span: Span) -> None:
        """Give a person a fuller name of the same surname."""
        person.name, person.span = name, span
        self._index(person)

    def _index(self, person: Person) -> None:
        last, first = surname(person.name), _first_name(person.name)
        self._last["", first] = person
        for key in (first, first[:1] + "…"):
            self._first.setdefault((last, key), person)

    def known(self, name: str) -> Person | None:
        """Return whom a name means: of one word, the last of that surname or first name; else who bears it or its initial."""
        last, first = surname(name), _first_name(name)
        if " " not in name:
            person = self._last.get((last, "")) or self._last.get(("", first))
            return person if person and first in {surname(person.name), _first_name(person.name)} else None
        keys = (first, first[:1]) if len(first) > 1 else (first + "…",)
        found = filter(None, [self._first.get((last, key)) for key in keys])
        fits = (person for person in found if same_first(_first_name(person.name), first))
        return min(fits, key=lambda person: person.number, default=None)

    def latest(self) -> Iterator[Person]:
        """Yield those who came last, the very last first."""
        return islice(reversed(self._people), _RECENT)


def _first_name(name: str) -> str:
    return name.partition(" ")[0].rstrip(".").lower()


def same_first(one: str, other: str) -> bool:
    """Tell whether two first names can be one person's: equal, or one the other's initial."""
    one, other = one.rstrip(".").lower(), other.rstrip(".").lower()
    return one == other or (len(one) == 1 and other.startswith(one)) or (len(other) == 1 and one.startswith(other))


def _words(title: str) -> set[str]:
    return {FORMS.get(low, low) for word in title.lower().split() if (low := word.strip(".,&"))}


def _parts(title: str) -> set[str]:
    """The titles that an `and` or a comma joins, in lower case."""
    return {" ".join(sorted(_words(part))) for part in _JOINT.split(title)}


def holds(title: str | None, noun: str) -> bool:
    """Whether a title is one that a noun means: `the minister`."""
    return title is not None and noun in _words(title)


def same_title(one: str, other: str) -> bool:
    """Whether two titles can be one position's: `CEO` and `president and CEO`."""
    return not _parts(one).isdisjoint(_parts(other))
