"""A record as rows of flat tables, for spreadsheets and databases.

Knows the record and what stands in which column. Must not know CSV, SQL or files. `release` is the key:
`source.name`, the same in every table; docs/tables.md is made from the columns.
"""

from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from prsparse.model import Contact, Dateline, Quote, Release

Cell: TypeAlias = str | int | None
Row: TypeAlias = tuple[Cell, ...]

_BETWEEN: Final = "; "  # several values in one cell
_SPAN: Final = {"start": int, "end": int}

# Table → its columns and what they hold. Cells of `str` may be empty where nothing was found.
TABLES: Final[dict[str, dict[str, type]]] = {
    "releases": {
        "release": str, "sha256": str, "generator": str, "language": str, "date": str, "status": str, "until": str,
        "notice": str, "issuer": str, "headline": str, "subheadlines": str, "dateline": str, "city": str,
        "region": str, "country": str, "dateline_date": str, "wire": str, "tickers": str, "body_units": int,
        "quotes": int, "speakers": int, "contacts": int, "defects": str,
    },
    "body": {"release": str, "position": int, "kind": str, "text": str, **_SPAN},
    "quotes": {
        "release": str, "id": str, "text": str, "kind": str, "speaker": str, "speaker_id": str, "speaker_kind": str,
        "mention": str, "cue": str, "utterance": int, "body_position": int, **_SPAN,
    },
    "speakers": {"release": str, "id": str, "name": str, "title": str, "organization": str, **_SPAN},
    "contacts": {
        "release": str, "position": int, "name": str, "title": str, "organization": str, "role": str, "phones": str,
        "e164": str, "emails": str, "urls": str, **_SPAN,
    },
}  # fmt: skip


def rows(release: Release) -> dict[str, list[Row]]:
    """Return a release's rows in each table."""
    key = release.source.name
    return {
        "releases": [_release(release)],
        "body": [(key, at, unit.kind, unit.text, *unit.span) for at, unit in enumerate(release.body)],
        "quotes": [(key, *_quote(quote)) for quote in release.quotes],
        "speakers": [(key, who.id, who.name, who.title, who.organization, *who.span) for who in release.speakers],
        "contacts": [(key, at, *_contact(contact)) for at, contact in enumerate(release.contacts)],
    }


def _release(release: Release) -> Row:
    status = release.status
    return (
        release.source.name,
        release.source.sha256,
        release.generator,
        release.language,
        release.date.value if release.date else None,
        status.kind if status else None,
        status.until if status else None,
        release.notice.kind if release.notice else None,
        release.issuer.name if release.issuer else None,
        release.headline.text if release.headline else None,
        _joined(deck.text for deck in release.subheadlines),
        *_dateline(release.dateline),
        _joined(f"{ticker.exchange}: {ticker.symbol}" for ticker in release.tickers),
        len(release.body),
        len(release.quotes),
        len(release.speakers),
        len(release.contacts),
        _joined(dict.fromkeys(defect.code for defect in release.defects)),
    )


def _dateline(dateline: Dateline | None) -> Iterator[Cell]:
    """Yield its cells; of several places the first has its parts told."""
    if dateline is None:
        yield from (None,) * 6
        return
    place = dateline.places[0] if dateline.places else None
    yield dateline.text
    yield from (place.city, place.region, place.country) if place else (None, None, None)
    yield dateline.date
    yield dateline.wire.id if dateline.wire else None


def _quote(quote: Quote) -> Row:
    return (
        quote.id,
        quote.text,
        quote.kind,
        quote.speaker,
        quote.speaker_id,
        quote.speaker_kind,
        quote.mention.text if quote.mention else None,
        quote.cue.text if quote.cue else None,
        quote.utterance,
        quote.body_index,
        *quote.span,
    )


def _contact(contact: Contact) -> Row:
    return (
        contact.name,
        contact.title,
        contact.organization,
        contact.role,
        _joined(phone.text for phone in contact.phones),
        _joined(phone.e164 for phone in contact.phones if phone.e164),
        _joined(email.address for email in contact.emails),
        _joined(url.url for url in contact.urls),
        *contact.span,
    )


def _joined(values: Iterable[str]) -> str | None:
    return _BETWEEN.join(values) or None
