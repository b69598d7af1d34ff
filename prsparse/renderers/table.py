"""The table: a release as a person wants to see it, on 80 columns, in light and dark terminals.

Knows the record's parts and rich. Text from the release is never markup, and what would steer the
terminal is shown as its escape. Weight and slant carry the layout; red and magenta, which both grounds
bear, are for what is grave.
"""

from collections.abc import Iterable, Iterator
from io import StringIO
from typing import TYPE_CHECKING, Final

from prsparse.jsontext import encode
from prsparse.model import Contact, Quote, Record, Release, Speaker
from prsparse.printable import printable
from prsparse.renderers import Style

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

_ESCAPE: Final = (
    b"\\u001b"  # a release that holds one is shown without colours, so that none stands in what is shown of it
)
_FIRST_WORDS: Final = 300  # of a body unit
_QUOTATION: Final = 2000
_LABEL: Final = (16, 26)  # columns for who or what: a third of the line within these
_SEVERITIES: Final = {"error": "bold red", "warning": "magenta", "info": "dim"}
_MARKS: Final = {"direct": ("“", "”")}  # an indirect quotation has no marks


def stream(records: Iterable[Record], style: Style) -> Iterator[bytes]:
    """Yield each record's tables; of several, each under a rule with its name."""
    for record in records:
        console = _console(style, color=style.color and _ESCAPE not in encode(record))
        if style.array:
            console.rule(_text(record.source.name, "dim"), style="dim")
        _show(console, record)
        text = console.file.getvalue()  # type: ignore[attr-defined]
        yield "".join(line.rstrip() + "\n" for line in text.split("\n")[:-1]).encode()


def _console(style: Style, *, color: bool) -> "Console":
    from rich.console import Console

    return Console(
        file=StringIO(),
        width=style.width,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=False,
    )


def _show(console: "Console", record: Record) -> None:
    if not isinstance(record, Release):
        console.print(_text(f"{record.source.name}: {record.error.message}", "bold red"))
        return
    _head(console, record)
    _body(console, record)
    _speech(console, record)
    _contacts(console, record)
    _defects(console, record)


def _text(words: str | None, style: str = "") -> "Text":
    from rich.text import Text

    return Text(printable(words or ""), style=style)


def _section(
    console: "Console", title: str, rows: "Iterable[tuple[Text, RenderableType]]", *, apart: bool = False
) -> None:
    """Print a title and its rows: who or what, and what is to be said of it; nothing without rows.

    `apart`: a blank line stands between the rows.
    """
    from rich.table import Table

    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1), expand=False)
    table.add_column()
    narrow, wide = _LABEL
    table.add_column(max_width=min(max(console.width // 3, narrow), wide), overflow="fold")
    table.add_column(overflow="fold")
    for row in rows:
        if apart and table.row_count:
            table.add_row()
        table.add_row(_text(""), *row)
    if table.row_count:
        console.print()
        console.print(_text(title, "bold underline"))
        console.print(table)


def _head(console: "Console", release: Release) -> None:
    console.print(_text(release.headline.text if release.headline else "(no headline)", "bold"))
    for deck in release.subheadlines:
        console.print(_text(deck.text, "italic"))
    console.print(_text(release.dateline.text if release.dateline else "(no dateline)"))
    for line in _lines((f"{name} {words}" for name, words in _told(release)), console.width):
        console.print(_text(line, "dim"))


def _lines(items: Iterable[str], width: int) -> Iterator[str]:
    """Yield lines of items; one that fits on a line is not broken over two."""
    from rich.cells import cell_len

    line = ""
    for item in items:
        longer = f"{line} · {item}" if line else item
        if line and cell_len(longer) > width:
            yield line
            longer = item
        line = longer
    if line:
        yield line


def _told(release: Release) -> Iterator[tuple[str, str]]:
    """Yield what stands around the release, in a word or two each."""
    if release.status:
        until = f" until {release.status.until or '?'}" if release.status.kind == "embargoed" else ""
        yield "status", release.status.kind + until
    if release.notice:
        yield "notice", release.notice.kind
    if release.date:
        yield "date", release.date.value
    if release.dateline and release.dateline.wire:
        yield "wire", release.dateline.wire.name
    if release.issuer:
        yield "issuer", release.issuer.name
    if release.tickers:
        yield "tickers", ", ".join(f"{ticker.exchange}: {ticker.symbol}" for ticker in release.tickers)


def _body(console: "Console", release: Release) -> None:
    rows = ((_text(unit.kind, "dim"), _line(unit.text)) for unit in release.body)
    _section(console, "Body", rows)


def _line(words: str) -> "Text":
    text = _text(words[:_FIRST_WORDS])
    text.no_wrap = True
    text.overflow = "ellipsis"
    return text


def _speech(console: "Console", release: Release) -> None:
    """Print who said what: the persons, then whoever has no name, by the words that mean them."""
    said: dict[str, list[Quote]] = {}
    for quote in release.quotes:
        said.setdefault(quote.speaker_id or "", []).append(quote)
    nameless = _by_mention(said.get("", []))
    rows: list[tuple[Text, RenderableType]] = [
        (_named(person), _sayings(said[person.id])) for person in release.speakers if person.id in said
    ]
    rows += [(_text(words, "dim"), _sayings(quotes)) for words, quotes in nameless.items()]
    _section(console, "Quoted individuals", rows, apart=len(rows) > 1)


def _by_mention(quotes: list[Quote]) -> dict[str, list[Quote]]:
    """Group quotations by the words that mean their speaker; they stand beside one part of an utterance only."""
    meant = {quote.utterance: quote.mention.text for quote in quotes if quote.mention}
    groups: dict[str, list[Quote]] = {}
    for quote in quotes:
        groups.setdefault(meant.get(quote.utterance, "(no named speaker)"), []).append(quote)
    return groups


def _sayings(quotes: list[Quote]) -> "RenderableType":
    """Quotations below one another, their opening marks hung out into a column of their own."""
    from rich.table import Table

    table = Table.grid()
    table.add_column(width=1)
    table.add_column(overflow="fold")
    for quote in quotes:
        opening, closing = _MARKS.get(quote.kind, ("", ""))
        cut = " …" if len(quote.text) > _QUOTATION else ""
        table.add_row(_text(opening), _text(f"{quote.text[:_QUOTATION]}{cut}{closing}"))
    return table


def _named(person: Speaker) -> "Text":
    label = _text(person.name, "bold")
    about = ", ".join(filter(None, (person.title, person.organization)))
    return label.append(f"\n{printable(about)}", style="dim not bold") if about else label


def _contacts(console: "Console", release: Release) -> None:
    _section(console, "Contacts", ((_whom(contact), _reach(contact)) for contact in release.contacts))


def _whom(contact: Contact) -> "Text":
    label = _text(contact.name or contact.organization or "(desk)", "bold")
    about = [contact.title, contact.organization if contact.name else None, contact.role]
    return label.append("\n" + printable(", ".join(filter(None, about))), style="dim not bold")


def _reach(contact: Contact) -> "Text":
    from rich.text import Text

    phones = [_phone(phone.text, phone.extension, phone.kind) for phone in contact.phones]
    lines = [*phones, *(email.address for email in contact.emails), *(url.url for url in contact.urls)]
    return Text("\n").join(_text(line) for line in lines)


def _phone(number: str, extension: str | None, kind: str) -> str:
    return number + (f" ext. {extension}" if extension else "") + ("" if kind == "phone" else f" ({kind})")


def _defects(console: "Console", release: Release) -> None:
    rows = (
        (_text(defect.severity, _SEVERITIES.get(defect.severity, "")), _text(f"{defect.code}: {defect.message}"))
        for defect in release.defects
    )
    _section(console, "Defects", rows)
