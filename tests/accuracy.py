"""How right the program is on the samples: its records against what an editor reads in them.

    python -m tests.accuracy        the table of docs/accuracy.md, by field and by kind of release
    python -m tests.accuracy -v     every miss as well

The annotations (annotations.toml) were written by reading. They hold more than the goldens do: a golden
says what the program prints, right or wrong.
"""

import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from prsparse import Release, parse_bytes
from tests.golden import SAMPLES

ANNOTATIONS: Final[dict[str, dict[str, Any]]] = tomllib.loads(
    (Path(__file__).parent / "annotations.toml").read_text("utf-8")
)
KINDS: Final = ("wire", "institutional", "mail", "repost")
FIELDS: Final = (
    "headline", "subheadlines", "status", "dateline", "body", "quotes", "attribution", "speakers", "title",
    "organization", "contacts", "boilerplate",
)  # fmt: skip
_BODY: Final = {"p": "paragraph", "h": "heading", "l": "list_item", "t": "table", "c": "caption"}


class Score(NamedTuple):
    """What was found of a field.

    Attributes:
        right: facts that stand in both the annotation and the record.
        extra: facts of the record only.
        missed: facts of the annotation only.
    """

    right: int
    extra: int
    missed: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found."""
        total = 2 * self.right + self.extra + self.missed
        return 2 * self.right / total if total else 1.0


def evaluate(names: Iterable[str]) -> dict[str, Score]:
    """Return the score of each field over some samples."""
    totals = {field: Counter[str]() for field in FIELDS}
    for name in names:
        for field, (right, extra, missed) in compare(name).items():
            totals[field] += Counter(right=len(right), extra=len(extra), missed=len(missed))
    return {field: Score(total["right"], total["extra"], total["missed"]) for field, total in totals.items()}


def of_kind(kind: str) -> list[str]:
    """Return the names of the annotated samples of a kind."""
    return [name for name, said in ANNOTATIONS.items() if said["kind"] == kind]


def compare(name: str) -> dict[str, tuple[list[object], list[object], list[object]]]:
    """Return for each field of a sample the facts that are right, extra and missed."""
    meant = _meant(ANNOTATIONS[name])
    found = _found(parse_bytes((SAMPLES / name).read_bytes(), name=name), ANNOTATIONS[name])
    rows = {}
    for field in FIELDS:
        left, right, extra = list(meant[field]), [], []
        for fact in found[field]:
            hit = next((other for other in left if _same(fact, other)), None)
            if hit is None:
                extra.append(fact)
            else:
                left.remove(hit)
                right.append(fact)
        rows[field] = (right, extra, left)
    return rows


def _same(found: object, meant: object) -> bool:
    """Compare facts; a text that the annotation gives the first words of needs to begin with them."""
    if isinstance(found, tuple) and isinstance(meant, tuple):
        return len(found) == len(meant) and all(map(_same, found, meant))
    if isinstance(found, _Text) and isinstance(meant, str):
        return found.startswith(meant)
    return found == meant


class _Text(str):
    """A whole text of the record, of which an annotation gives the first words."""

    __slots__ = ()


def _meant(said: dict[str, Any]) -> dict[str, list[object]]:
    quotes = [tuple(quote) for quote in said.get("quotes", [])]
    speakers = [tuple(speaker) for speaker in said.get("speakers", [])]
    return {
        "headline": [said.get("headline", "")],
        "subheadlines": list(said.get("subheadlines", [])),
        "status": [said.get("status", "")],
        "dateline": [(tuple(said.get("places", [])), said.get("date", ""), said.get("wire", ""))],
        "body": [(_BODY[unit[0]], unit[2:]) for unit in said["body"]],
        "quotes": [words for words, _ in quotes],
        "attribution": list(quotes),
        "speakers": [name for name, _, _ in speakers],
        "title": [(name, title.lower()) for name, title, _ in speakers],
        "organization": [(name, organization) for name, _, organization in speakers],
        "contacts": [_contact(*row) for row in said.get("contacts", [])],
        "boilerplate": [tuple(section.split(" ", 1)) for section in said.get("boilerplate", [])],
    }


def _found(release: Release, said: dict[str, Any]) -> dict[str, list[object]]:
    dateline, direct = release.dateline, [quote for quote in release.quotes if quote.kind == "direct"]
    return {
        "headline": [release.headline.text if release.headline else ""],
        "subheadlines": [deck.text for deck in release.subheadlines],
        "status": [release.status.kind if release.status else ""],
        "dateline": [
            (
                tuple(place.name for place in dateline.places) if dateline else (),
                (dateline.date if dateline else "") or "",
                dateline.wire.id if dateline and dateline.wire else "",
            )
        ],
        "body": [(unit.kind, _Text(unit.text)) for unit in release.body],
        "quotes": [_Text(quote.text) for quote in direct],
        "attribution": [(_Text(quote.text), quote.speaker or "") for quote in direct],
        "speakers": [person.name for person in release.speakers],
        "title": [(person.name, (person.title or "").lower()) for person in release.speakers],
        "organization": [(person.name, person.organization or "") for person in release.speakers],
        "contacts": list(_contacts(release, said)),
        "boilerplate": [(section.kind, _Text(section.text)) for section in release.boilerplate],
    }


def _contacts(release: Release, said: dict[str, Any]) -> Iterator[object]:
    """Yield the contacts of a record; an organization that no annotation asks for does not count."""
    asked = {organization for _, organization, _, _ in said.get("contacts", [])}
    for contact in release.contacts:
        organization = contact.organization if contact.organization in asked else ""
        phones = [phone.text for phone in contact.phones if phone.kind != "fax"]
        yield _contact(contact.name or "", organization or "", phones, [email.address for email in contact.emails])


def _contact(name: str, organization: str, phones: list[str], emails: list[str]) -> object:
    return name, organization, tuple(sorted(phones)), tuple(sorted(emails))


def table() -> Iterator[str]:
    """Yield the lines of the table: F1 by field and kind of release, in hundredths."""
    columns = {kind: evaluate(of_kind(kind)) for kind in KINDS} | {"all": evaluate(ANNOTATIONS)}
    yield "| field | " + " | ".join(columns) + " |"
    yield "|---|" + "---:|" * len(columns)
    for field in FIELDS:
        yield f"| {field} | " + " | ".join(f"{scores[field].f1:.2f}" for scores in columns.values()) + " |"


def main() -> None:
    """Print the table, and the misses if asked."""
    for name in ANNOTATIONS if "-v" in sys.argv else ():
        for field, (_, extra, missed) in compare(name).items():
            if extra or missed:
                sys.stdout.write(f"{name}: {field}: extra {extra}, missed {missed}\n")
    sys.stdout.writelines(f"{line}\n" for line in table())


if __name__ == "__main__":
    main()
