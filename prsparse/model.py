"""The record of one release: frozen values, field by field, and nothing that knows how they are found.

The names are the record's public names; docs/output.md and the JSON Schema are generated from
this module. Kinds, codes and ids are open strings: their known values stand in the tables here,
and a reader must expect others from a later version.
"""

from typing import Any, Final

import msgspec
from msgspec import UNSET, Struct, UnsetType

from prsparse.document import Span

SCHEMA_VERSION: Final = "1"
VERSION: Final = "0.1.0"
GENERATOR: Final = f"prsparse {VERSION}"

BLOCK_KINDS: Final = (
    "headline", "subheadline", "status", "metadata", "dateline", "paragraph", "heading", "list_item", "table",
    "caption", "about", "legal", "contact", "media", "link", "end_mark", "chrome",
)  # fmt: skip
BODY_KINDS: Final = ("paragraph", "heading", "list_item", "table", "caption")

# code → (severity, what it means). docs/defects.md is generated from this table.
DEFECTS: Final[dict[str, tuple[str, str]]] = {
    "no-headline": ("warning", "No headline was found."),
    "no-dateline": ("info", "No dateline was found."),
    "no-body": ("error", "No body paragraph was found."),
    "no-contact": ("info", "No contact was found."),
    "unattributed-quote": ("info", "A quotation has no speaker that the text names beside it."),
    "ambiguous-speaker": ("info", "More than one person could be the speaker meant."),
    "unbalanced-quotes": ("info", "A quotation mark is opened and never closed, or closed and never opened."),
    "unreadable-date": ("warning", "A date is printed where the release's date stands and could not be read."),
    "unreadable-embargo": ("warning", "The release is embargoed, but until when could not be read."),
    "unknown-place": ("info", "A place in the dateline is not in the gazetteer."),
    "unparsed-phone": ("info", "A number in a contact could not be read as a telephone number."),
    "several-releases": ("warning", "More releases seem to follow in the same input; only the first is read."),
    "undecodable": ("warning", "Some bytes do not fit the encoding and were replaced."),
}


class Node(Struct, frozen=True, kw_only=True):
    """Base of the record's values: frozen, compared by value, created by keyword."""


class Text(Node, frozen=True, kw_only=True):
    """A piece of the release: what it says and where.

    Attributes:
        text: the words, white space collapsed and furniture off (see `prsparse.plain`).
        span: `[start, end)` in code points of the decoded text.
    """

    text: str
    span: Span


class Source(Node, frozen=True, kw_only=True):
    """The input a record was made from.

    Attributes:
        name: as given: a path, `-` for standard input, `archive.zip!member`; null for a string.
        format: the input format: `text`, `html`, `eml` …
        encoding: the encoding it was decoded with; null for a string.
        sha256: hex digest of the bytes; null for a string.
        length: of the decoded text, in code points.
        text_sha256: hex digest of the decoded text in UTF-8: tells whether your text is the one spans count in.
    """

    name: str | None = None
    format: str = "text"
    encoding: str | None = None
    sha256: str | None = None
    length: int = 0
    text_sha256: str = ""


class Status(Node, frozen=True, kw_only=True):
    """The release's status line.

    Attributes:
        kind: `immediate` or `embargoed`.
        until: for an embargo, ISO 8601 date or time, with an offset only if the zone is certain; null if unreadable.
        timezone: the zone as printed.
        text: the line.
        span: where it stands.
    """

    kind: str
    until: str | None = None
    timezone: str | None = None
    text: str
    span: Span


class Notice(Node, frozen=True, kw_only=True):
    """A correction, update, withdrawal or advisory notice: its kind and the words that say so."""

    kind: str
    text: str
    span: Span


class ReleaseDate(Node, frozen=True, kw_only=True):
    """The date of the release.

    Attributes:
        value: ISO 8601 date.
        time: `HH:MM`, if printed.
        timezone: the zone as printed.
        text: the words it was read from.
        source: `dateline`, `header`, `url`, `dateline+header`, or a hint's name for marked-up inputs.
        span: where those words stand; null if they are beside the text (a hint).
    """

    value: str
    time: str | None = None
    timezone: str | None = None
    text: str
    source: str
    span: Span | None = None


class Issuer(Node, frozen=True, kw_only=True):
    """Who issued the release, from a SOURCE line, "News provided by" and the like."""

    name: str
    span: Span


class Place(Node, frozen=True, kw_only=True):
    """A place of the dateline.

    Attributes:
        name: as printed, with its region or country.
        city: its usual spelling, or null.
        region: the state's or province's ISO 3166-2 code without the country (`CA`), or its name; or null.
        country: ISO 3166-1 alpha-2 code, or null if it is not certain.
        span: where it stands.
    """

    name: str
    city: str | None = None
    region: str | None = None
    country: str | None = None
    span: Span


class Wire(Node, frozen=True, kw_only=True):
    """The newswire named in the dateline: its id, usual name, and the tag as printed."""

    id: str
    name: str
    text: str
    span: Span


class Dateline(Node, frozen=True, kw_only=True):
    """The dateline, from its first character to the last before the lead's first word.

    Attributes:
        text: as printed.
        span: where it stands.
        places: its places in order.
        date: ISO 8601, only if day, month and year are printed in it.
        wire: the newswire named in it.
    """

    text: str
    span: Span
    places: tuple[Place, ...] = ()
    date: str | None = None
    wire: Wire | None = None


class BodyUnit(Node, frozen=True, kw_only=True):
    """A unit of the body: a paragraph, heading, list_item, table or caption."""

    kind: str
    text: str
    span: Span


class Quote(Node, frozen=True, kw_only=True):
    """A quotation, or the sentence that reports a person's words.

    Attributes:
        id: `q1`, `q2` … in order.
        text: the words, without the marks.
        kind: `direct` or `indirect`.
        speaker: the person's canonical name, or null.
        speaker_id: the id of that person in `speakers`, or null.
        speaker_kind: `person`, `organization`, `unnamed` or `unresolved`.
        mention: the words beside it that name the speaker ("she", "Roe"), or null.
        cue: the reporting verb or phrase, or null.
        utterance: the same number for the parts of one split or continued utterance.
        body_index: position in `body`, null elsewhere.
        span: where it stands.
    """

    id: str
    text: str
    kind: str
    speaker: str | None = None
    speaker_id: str | None = None
    speaker_kind: str = "unresolved"
    mention: Text | None = None
    cue: Text | None = None
    utterance: int
    body_index: int | None = None
    span: Span


class Speaker(Node, frozen=True, kw_only=True):
    """A quoted individual: canonical name, title without the employer, organization, span of the fullest mention."""

    id: str
    name: str
    title: str | None = None
    organization: str | None = None
    span: Span


class Phone(Node, frozen=True, kw_only=True):
    """A telephone number: as printed, E.164 (null if uncertain), extension, and `phone`, `mobile` or `fax`."""

    text: str
    e164: str | None = None
    extension: str | None = None
    kind: str = "phone"
    span: Span


class Email(Node, frozen=True, kw_only=True):
    """An e-mail address: as printed, and the address itself."""

    text: str
    address: str
    span: Span


class Url(Node, frozen=True, kw_only=True):
    """A web address: as printed, and the address itself."""

    text: str
    url: str
    span: Span


class Contact(Node, frozen=True, kw_only=True):
    """A person (or a nameless desk) to contact about the release.

    Attributes:
        name: the person's name, or null for a desk.
        title: position, or null.
        organization: as printed in the contact block, or null.
        role: `media`, `investor` or `general`.
        phones: theirs, those shared with another contact included.
        emails: theirs.
        urls: theirs.
        span: from the first to the last of these.
    """

    name: str | None = None
    title: str | None = None
    organization: str | None = None
    role: str = "general"
    phones: tuple[Phone, ...] = ()
    emails: tuple[Email, ...] = ()
    urls: tuple[Url, ...] = ()
    span: Span


class Boilerplate(Node, frozen=True, kw_only=True):
    """An About section (`about`) or a legal notice (`legal`); `text` without a heading that stands alone."""

    kind: str
    heading: str | None = None
    text: str
    span: Span


class Ticker(Node, frozen=True, kw_only=True):
    """A stock ticker: exchange and symbol, and the words as printed."""

    exchange: str
    symbol: str
    text: str
    span: Span


class Asset(Node, frozen=True, kw_only=True):
    """A photo, logo, video, document or other asset the release points to."""

    kind: str
    text: str
    url: str | None = None
    span: Span


class Link(Node, frozen=True, kw_only=True):
    """A web address anywhere in the release."""

    url: str
    text: str
    span: Span


class Defect(Node, frozen=True, kw_only=True):
    """Something doubtful in the release; see `DEFECTS` for the codes."""

    code: str
    severity: str
    message: str
    span: Span | None = None


class Block(Node, frozen=True, kw_only=True):
    """A labelled range of the source. `rule` names the rule that labelled it."""

    kind: str
    span: Span
    rule: str


class Release(Node, frozen=True, kw_only=True):
    """One press release, split into its parts: the whole record, field by field in the order it is printed."""

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
        """Return the record as plain dicts, lists and scalars, keys in the record's order."""
        record: dict[str, Any] = msgspec.to_builtins(self)
        return record

    @classmethod
    def from_dict(cls, record: dict[str, Any]) -> "Release":
        """Return the release a record states; unknown keys are ignored.

        Raises:
            ValueError: the record does not have the record's form (`msgspec.ValidationError`, with the path).
        """
        return msgspec.convert(record, cls)
