"""The parts of a record, field by field: what each holds, and nothing of how it is found.

Knows spans. Must not know a rule, or the record they are put together to (that is `model`).
"""

from msgspec import Struct

from prsparse.document import Span


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
    """A correction, update, withdrawal or advisory notice.

    Attributes:
        kind: `correction`, `update`, `withdrawal` or `advisory`.
        text: the words that say so.
        span: where they stand.
    """

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
        source: `dateline`, `header`, `url`, or what states it beside the text: `json-ld`, `meta`; with a `+`
            between two, the day of the one and the year of the other.
        span: where those words stand; null if they are beside the text (a hint).
    """

    value: str
    time: str | None = None
    timezone: str | None = None
    text: str
    source: str
    span: Span | None = None


class Issuer(Node, frozen=True, kw_only=True):
    """Who issued the release, from a SOURCE line, "News provided by" and the like.

    Attributes:
        name: as printed.
        span: where it stands.
    """

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
    """The newswire named in the dateline.

    Attributes:
        id: one id a service however its tag is spelt: `prnewswire`, `businesswire`, `globenewswire` …
        name: its usual name.
        text: the tag as printed.
        span: where it stands.
    """

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
    """A unit of the body.

    Attributes:
        kind: `paragraph`, `heading`, `list_item`, `table` or `caption`.
        text: what it says, hard-wrapped lines joined, without dateline or list marker.
        span: where it stands.
    """

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
    """A quoted individual.

    Attributes:
        id: `s1`, `s2` … in order of appearance.
        name: the fullest name printed, without honorific, title or credentials.
        title: position, without the employer; or null.
        organization: as printed with the person, or null.
        span: where the fullest mention stands.
    """

    id: str
    name: str
    title: str | None = None
    organization: str | None = None
    span: Span


class Phone(Node, frozen=True, kw_only=True):
    """A telephone number.

    Attributes:
        text: as printed.
        e164: the number in E.164 (`+12125550147`), or null if it is not certain.
        extension: its extension, or null.
        kind: `phone`, `mobile` or `fax`.
        span: where it stands.
    """

    text: str
    e164: str | None = None
    extension: str | None = None
    kind: str = "phone"
    span: Span


class Email(Node, frozen=True, kw_only=True):
    """An e-mail address.

    Attributes:
        text: as printed.
        address: the address itself.
        span: where it stands.
    """

    text: str
    address: str
    span: Span


class Url(Node, frozen=True, kw_only=True):
    """A web address of a contact.

    Attributes:
        text: as printed.
        url: the address itself.
        span: where it stands.
    """

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
    """An About section or a legal notice.

    Attributes:
        kind: `about` or `legal`.
        heading: its heading, or null.
        text: what it says, without a heading that stands alone.
        span: where it stands, heading included.
    """

    kind: str
    heading: str | None = None
    text: str
    span: Span


class Ticker(Node, frozen=True, kw_only=True):
    """A stock ticker.

    Attributes:
        exchange: as printed.
        symbol: as printed.
        text: both, as printed.
        span: where they stand.
    """

    exchange: str
    symbol: str
    text: str
    span: Span


class Asset(Node, frozen=True, kw_only=True):
    """A photo, logo, video or document that the release points to.

    Attributes:
        kind: `photo`, `logo`, `video`, `document` or `other`.
        text: the words that point to it.
        url: its address, or null.
        span: where the words stand.
    """

    kind: str
    text: str
    url: str | None = None
    span: Span


class Link(Node, frozen=True, kw_only=True):
    """A web address anywhere in the release.

    Attributes:
        url: the address itself.
        text: as printed.
        span: where it stands.
    """

    url: str
    text: str
    span: Span


class Defect(Node, frozen=True, kw_only=True):
    """Something doubtful in the release.

    Attributes:
        code: a stable name; docs/defects.md has them all.
        severity: `info`, `warning` or `error`.
        message: what is doubtful, in a sentence.
        span: where, or null.
    """

    code: str
    severity: str
    message: str
    span: Span | None = None


class Block(Node, frozen=True, kw_only=True):
    """A labelled range of the source.

    Attributes:
        kind: what it is: `headline`, `dateline`, `paragraph`, `contact`, `chrome` …
        span: where it stands.
        rule: the name of the rule that labelled it.
    """

    kind: str
    span: Span
    rule: str
