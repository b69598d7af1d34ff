"""Parts of a record → a small table of HTML, for notebooks.

Knows HTML's escapes. Must not know where the parts come from. `prsparse.display` makes whole pages.
"""

from collections.abc import Iterable

from prsparse.nodes import Contact, Dateline, Quote, Speaker, Text


def as_html(
    headline: Text | None,
    dateline: Dateline | None,
    speakers: Iterable[Speaker],
    quotes: tuple[Quote, ...],
    contacts: Iterable[Contact],
) -> str:
    """Return headline and dateline, who says what, and whom to ask, as HTML that nothing in a release can escape from."""
    from html import escape

    from prsparse.printable import printable

    def shown(*words: str | None) -> str:
        return escape(printable(", ".join(filter(None, words))))

    rows: list[tuple[str, str]] = []
    for person in speakers:
        said = "".join(f"<br>“{shown(quote.text)}”" for quote in quotes if quote.speaker_id == person.id)
        rows.append((shown(person.name), shown(person.title, person.organization) + said))
    for contact in contacts:
        reach = (*(phone.text for phone in contact.phones), *(email.address for email in contact.emails))
        rows.append((shown(contact.name or contact.organization), shown(contact.title, *reach)))
    table = "".join(f"<tr><th>{who}</th><td>{what}</td></tr>" for who, what in rows)
    title = shown(headline.text if headline else "(no headline)")
    return f"<p><b>{title}</b><br>{shown(dateline.text if dateline else '')}</p><table>{table}</table>"
