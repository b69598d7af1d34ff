"""The record of one release, put together from its parts, and nothing that knows how they are found.

The names are the record's public names; docs/output.md and the JSON Schema are generated from
this module and `nodes`. Kinds, codes and ids are open strings: their known values stand in the tables here,
and a reader must expect others from a later version.
"""

from typing import Any, Final, TypeAlias

import msgspec
from msgspec import UNSET, Struct, UnsetType

from prsparse.nodes import (
    Asset,
    Block,
    BodyUnit,
    Boilerplate,
    Contact,
    Dateline,
    Defect,
    Email,
    Issuer,
    Link,
    Node,
    Notice,
    Phone,
    Place,
    Quote,
    ReleaseDate,
    Source,
    Speaker,
    Status,
    Text,
    Ticker,
    Url,
    Wire,
)
from prsparse.version import VERSION

__all__ = [
    "BLOCK_KINDS",
    "BODY_KINDS",
    "DEFECTS",
    "GENERATOR",
    "SCHEMA_VERSION",
    "VERSION",
    "Asset",
    "Block",
    "BodyUnit",
    "Boilerplate",
    "Contact",
    "Dateline",
    "Defect",
    "Email",
    "Issuer",
    "Link",
    "NamedSource",
    "Node",
    "Notice",
    "Phone",
    "Place",
    "Problem",
    "Quote",
    "Record",
    "Refusal",
    "Release",
    "ReleaseDate",
    "Source",
    "Speaker",
    "Status",
    "Text",
    "Ticker",
    "Url",
    "Wire",
]

SCHEMA_VERSION: Final = "1"
_GLANCE: Final = 60  # characters of a headline

GENERATOR: Final = f"prsparse {VERSION}"

BLOCK_KINDS: Final = (
    "headline", "subheadline", "status", "metadata", "dateline", "paragraph", "heading", "list_item", "table",
    "caption", "about", "legal", "contact", "media", "link", "end_mark", "chrome",
)  # fmt: skip
BODY_KINDS: Final = ("paragraph", "heading", "list_item", "table", "caption")


class Flaw(Struct, frozen=True, gc=False):
    """A row of the table of defects: how grave it is, what it means, what to do."""

    severity: str
    meaning: str
    advice: str


# docs/defects.md is generated from this table.
DEFECTS: Final[dict[str, Flaw]] = {
    "no-headline": Flaw(
        "warning",
        "No headline was found.",
        "Look whether the text above the lead is all there: a mail's subject, a page's title.",
    ),
    "no-dateline": Flaw(
        "info",
        "No dateline was found.",
        "Nothing, if the release prints none; else `prsparse explain --field dateline`.",
    ),
    "no-body": Flaw(
        "error", "No body paragraph was found.", "Look at the structure: `prsparse explain --field structure`."
    ),
    "no-contact": Flaw(
        "info",
        "No contact was found.",
        "Nothing, if the release prints none; else look where its numbers went: `prsparse explain --field structure`.",
    ),
    "unattributed-quote": Flaw(
        "info",
        "A quotation has no speaker that the text names beside it.",
        "Read the paragraph; name the speaker before you print it.",
    ),
    "ambiguous-speaker": Flaw(
        "info",
        "More than one person could be the speaker meant.",
        "Compare the speaker with the paragraph above; the last who spoke was taken.",
    ),
    "unbalanced-quotes": Flaw(
        "info",
        "A quotation mark is opened and never closed, or closed and never opened.",
        "Read where the quotation ends.",
    ),
    "unreadable-date": Flaw(
        "warning",
        "A date is printed where the release's date stands and could not be read.",
        "Ask for the date: the day may not exist.",
    ),
    "unreadable-embargo": Flaw(
        "warning",
        "The release is embargoed, but until when could not be read.",
        "Hold it until you have asked the contact.",
    ),
    "unknown-place": Flaw(
        "info",
        "The country of a place in the dateline is not certain: the gazetteer has none, or several.",
        "Give it yourself if you need it.",
    ),
    "unparsed-phone": Flaw(
        "info",
        "A number in a contact could not be read as a telephone number.",
        "Compare it with the release; its country may not be told.",
    ),
    "several-releases": Flaw(
        "warning",
        "More releases follow in the same input; this is the first.",
        "Cut the input, or read all that a feed or a mailbox holds.",
    ),
    "beyond-measure": Flaw(
        "warning",
        "The text holds more than any release does; from here on it is not read for these",
        "Cut the input into releases, then parse those.",
    ),
    "unread-attachments": Flaw(
        "info", "The mail has attachments that were not read.", "Save them and parse them by themselves."
    ),
    "broken-markup": Flaw(
        "warning",
        "The markup breaks off or is not well formed; what follows there is not read.",
        "Fetch the page or file again.",
    ),
    "undecodable": Flaw(
        "warning", "Some bytes do not fit the encoding and were replaced.", "Name the encoding: `--encoding`."
    ),
}


class Release(Node, frozen=True, kw_only=True):
    """One press release, split into its parts: the whole record, in the order it is printed.

    Attributes:
        schema_version: which contract the record follows.
        generator: the program and version that wrote it.
        source: the input it was made from.
        language: BCP 47 tag, or null if it is none that the program can tell.
        status: `FOR IMMEDIATE RELEASE` or an embargo, or null.
        notice: a correction, update, withdrawal or advisory, or null.
        date: the release's date, or null.
        issuer: who issued it, or null.
        headline: the headline, wrapped lines joined, or null.
        subheadlines: the decks between headline and lead.
        dateline: the dateline, or null.
        body: the body, unit by unit, in order.
        quotes: the quotations, in order.
        speakers: the quoted individuals, each once, in order of appearance.
        contacts: whom to ask, from anywhere in the release.
        boilerplate: About sections and legal notices.
        tickers: stock tickers.
        assets: photos, logos, videos and documents that it points to.
        links: every web address.
        defects: what is doubtful in it.
        blocks: every labelled range of the source in order, on request (`--blocks`).
        text: the decoded text that spans count in, on request (`--with-text`).
    """

    schema_version: str = SCHEMA_VERSION
    generator: str = GENERATOR
    source: Source
    language: str | None = None
    status: Status | None = None
    notice: Notice | None = None
    date: ReleaseDate | None = None
    issuer: Issuer | None = None
    headline: Text | None = None
    subheadlines: tuple[Text, ...] = ()
    dateline: Dateline | None = None
    body: tuple[BodyUnit, ...] = ()
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    contacts: tuple[Contact, ...] = ()
    boilerplate: tuple[Boilerplate, ...] = ()
    tickers: tuple[Ticker, ...] = ()
    assets: tuple[Asset, ...] = ()
    links: tuple[Link, ...] = ()
    defects: tuple[Defect, ...] = ()
    blocks: tuple[Block, ...] | UnsetType = UNSET
    text: str | UnsetType = UNSET

    def to_dict(self) -> dict[str, Any]:
        """Return the record as plain dicts, lists and scalars, keys in the record's order: what JSON prints."""
        record: dict[str, Any] = _listed(msgspec.to_builtins(self))
        return record

    def speaker(self, speaker_id: str) -> Speaker:
        """Return the speaker with an id.

        Raises:
            KeyError: there is none.
        """
        for person in self.speakers:
            if person.id == speaker_id:
                return person
        raise KeyError(speaker_id)

    def quotes_by(self, speaker: Speaker | str) -> tuple[Quote, ...]:
        """Return what a speaker (or the one with an id) is quoted with, in order; nothing if nothing is."""
        wanted = speaker if isinstance(speaker, str) else speaker.id
        return tuple(quote for quote in self.quotes if quote.speaker_id == wanted)

    def __repr__(self) -> str:
        """Return the release at a glance, on one line; `to_dict` has all of it."""
        title = self.headline.text if self.headline else self.source.name or ""
        cut = title if len(title) <= _GLANCE else f"{title[: _GLANCE - 1]}…"
        date = f", {self.date.value}" if self.date else ""
        parts = ((self.body, "unit"), (self.quotes, "quote"), (self.speakers, "speaker"), (self.contacts, "contact"))
        counts = ", ".join(f"{len(nodes)} {name}{'' if len(nodes) == 1 else 's'}" for nodes, name in parts)
        return f"<Release {cut!r}{date}: {counts}>"

    def _repr_html_(self) -> str:
        """Return what a notebook shows."""
        from prsparse.notebook import as_html

        return as_html(self.headline, self.dateline, self.speakers, self.quotes, self.contacts)

    @classmethod
    def from_dict(cls, record: dict[str, Any]) -> "Release":
        """Return the release a record states; unknown keys are ignored.

        Raises:
            ValueError: the record does not have the record's form; the message has the path to what is wrong.
        """
        try:
            return msgspec.convert(record, cls)
        except msgspec.ValidationError as error:
            raise ValueError(str(error)) from error


class NamedSource(Node, frozen=True, kw_only=True):
    """The input that was refused.

    Attributes:
        name: as given; `-` for standard input.
    """

    name: str | None = None


class Problem(Node, frozen=True, kw_only=True):
    """Why an input was refused.

    Attributes:
        code: a short stable name: `missing`, `empty`, `not-text`, `too-large`, `embargoed` …
        message: what is wrong and what to try, one line.
    """

    code: str
    message: str


class Refusal(Node, frozen=True, kw_only=True):
    """What stands in the stream instead of a record where an input was refused (`--errors inline`).

    Attributes:
        source: the input.
        error: why it was refused.
    """

    source: NamedSource
    error: Problem

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain dicts and strings."""
        record: dict[str, Any] = msgspec.to_builtins(self)
        return record


Record: TypeAlias = Release | Refusal


def _listed(value: Any) -> Any:
    """Turn the tuples of plain values into lists, as JSON has them."""
    if isinstance(value, dict):
        return {key: _listed(item) for key, item in value.items()}
    return [_listed(item) for item in value] if isinstance(value, tuple | list) else value
