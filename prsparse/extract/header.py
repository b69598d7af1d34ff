"""What stands around the release proper: status and embargo, notices, the release's date, its issuer.

Knows which blocks state them and which source of a date comes first. Must not know how dates are printed.
"""

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from prsparse.analysis import Fact
from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.defects import defect
from prsparse.extract.stated_date import confirmed_date, stated_date
from prsparse.languages import Language
from prsparse.model import Block, Dateline, Defect, Issuer, Notice, ReleaseDate, Status
from prsparse.patterns.dates import DateMatch, TimeMatch, find_date, match_time, read_unusual_date
from prsparse.patterns.notices import match_notice
from prsparse.patterns.status import match_status

# Business Wire prints no date, but the address of its page carries it; so does GlobeNewswire's.
_URL_DATE: Final = regex(
    r"businesswire\.com/[\w/.-]{0,20}?home/(\d{4})(\d\d)(\d\d)\d{4,8}|globenewswire\.com/[\w/-]{0,20}?news-release/(\d{4})/(\d\d)/(\d\d)/"
)
_ISSUER: Final = regex(
    r"(?:SOURCE|FUENTE|QUELLE|FONTE|BRON)\s{0,3}:?\s{1,4}(?=\S)|(?:Source|Issued by|Released by|Company)\s{0,2}:\s{1,4}(?=\S)"
    r"|News (?:provided|issued) by\s{1,6}(?=\S)"
    r"|(?:Original-Content von|Aussender|Quelle|Fuente|Fonte|Bron|Источник|消息来源|消息來源)\s?:\s{0,3}(?=\S)"
)
_NOT_ISSUER: Final = regex(r"https?:|www\.|[\w-]+\.(?:com|org|net)\b/?|.{0,40}(?:on behalf|\d{4}\))", re.IGNORECASE)


class Header(Struct, frozen=True, gc=False):
    """The facts of a release's header and trailer lines."""

    status: Status | None = None
    notice: Notice | None = None
    date: ReleaseDate | None = None
    issuer: Issuer | None = None
    defects: tuple[Defect, ...] = ()


def find_header(
    document: Document, blocks: tuple[Block, ...], dateline: Dateline | None, language: Language
) -> tuple[Header, list[Fact]]:
    """Return the header's facts and why."""
    date, rule = _release_date(document, blocks, dateline, language)
    status, defects = _status(document, blocks, date, language)
    notice = _notice(document, blocks)
    issuer = _issuer(document, blocks)
    facts = [Fact("date", date.span or Span(0, 0), rule, date.text)] if date else []
    facts += [Fact("status", status.span, f"status line: {status.kind}", status.text)] if status else []
    facts += [Fact("notice", notice.span, f"notice: {notice.kind}", notice.text)] if notice else []
    facts += [Fact("issuer", issuer.span, "issuer line", issuer.name)] if issuer else []
    return Header(status, notice, date, issuer, defects), facts


def _can_date(document: Document, block: Block, language: Language) -> bool:
    """Whether a block can hold the release's date: a header's line, or a status that is no embargo."""
    if block.kind != "status":
        return block.kind == "metadata"
    status = match_status(document, *document.trim(*block.span), language)
    return status is None or status.kind == "immediate"


def _spans(document: Document, blocks: tuple[Block, ...], *kinds: str) -> Iterator[Span]:
    return (document.trim(*block.span) for block in blocks if block.kind in kinds)


class _Stamp(Struct, frozen=True, gc=False):
    """A date with what stands beside it."""

    date: DateMatch
    time: TimeMatch | None
    span: Span


def _stamp(document: Document, span: Span, language: Language, *, unusual: bool = False) -> _Stamp | None:
    """The date of a line; `unusual` tells that the line is nothing but one, in whatever form."""
    date = find_date(document.folded, span.start, min(span.end, span.start + 400), language)
    if date is None and unusual:
        date = read_unusual_date(document.folded, *span, language)
    if date is None:
        return None
    time = match_time(document.folded, date.span.end, span.end) or _time_before(document, span.start, date.span.start)
    whole = [date.span, *([time.span] if time else [])]
    return _Stamp(date, time, Span(min(whole).start, max(part.end for part in whole)))


def _stamps(document: Document, blocks: tuple[Block, ...], language: Language) -> list[_Stamp]:
    """The dates of the header's lines, but for those without a year."""
    lines = [(document.trim(*block.span), block.rule) for block in blocks if _can_date(document, block, language)]
    stamps = (_stamp(document, span, language, unusual=rule == "date line") for span, rule in lines)
    return [stamp for stamp in stamps if stamp and stamp.date.iso]


def _time_before(document: Document, start: int, end: int) -> TimeMatch | None:
    """`00:01 TUESDAY 25 AUGUST`, `8am on Thursday`, `1pm BST 11/06/2026`: the first time before the date."""
    for number in re.finditer(r"\b\d", document.folded[start:end]):
        time = match_time(document.folded, start + number.start(), end)
        if time:
            return time
    return None


def _release_date(
    document: Document, blocks: tuple[Block, ...], dateline: Dateline | None, language: Language
) -> tuple[ReleaseDate | None, str]:
    """The date by its first source: dateline, the same with a year from elsewhere, header, address of the page, hint."""
    printed = find_date(document.folded, *dateline.span, language) if dateline else None
    if printed and printed.iso:
        time = match_time(document.folded, printed.span.end, dateline.span.end) if dateline else None
        return _dated(document, _Stamp(printed, time, printed.span), "dateline"), "date: printed in the dateline"
    dated = _stamps(document, blocks, language)
    if printed:
        same = [s for s in dated if (s.date.month, s.date.day) == (printed.month, printed.day)]
        if same:
            stamp = _Stamp(same[0].date, same[0].time, printed.span)
            return _dated(document, stamp, "dateline+header"), "date: dateline's day, header's year"
        return confirmed_date(document, printed), "date: dateline's day, the year stated beside the text"
    if dated:
        return _dated(document, dated[0], "header"), "date: stamp in the header"
    if told := _url_date(document, blocks):
        return told, "date: address of the page"
    return stated_date(document), "date: stated beside the text"


def _dated(document: Document, stamp: _Stamp, source: str) -> ReleaseDate:
    assert stamp.date.iso
    return ReleaseDate(
        value=stamp.date.iso,
        time=stamp.time.clock if stamp.time else None,
        timezone=stamp.time.zone if stamp.time else None,
        text=document.plain(stamp.span),
        source=source,
        span=stamp.span,
    )


def _url_date(document: Document, blocks: tuple[Block, ...]) -> ReleaseDate | None:
    if "wire.com" not in document.text:
        return None
    for block in blocks:
        if block.kind in {"link", "metadata", "media", "chrome", "contact"} and (
            found := _URL_DATE.search(document.text, *block.span)
        ):
            year, month, day = found.groups()[:3] if found[1] else found.groups()[3:]
            return ReleaseDate(value=f"{year}-{month}-{day}", text=found[0], source="url", span=Span(*found.span()))
    return None


def _status(
    document: Document, blocks: tuple[Block, ...], date: ReleaseDate | None, language: Language
) -> tuple[Status | None, tuple[Defect, ...]]:
    for span in _spans(document, blocks, "status"):
        match = match_status(document, *span, language)
        if match is None:
            continue
        if match.kind == "immediate":
            return Status(kind=match.kind, text=document.plain(span), span=span), ()
        stamp = _stamp(document, span, language) or _unusual_end(document, span, language)
        until = _until(stamp, date)
        zone = stamp.time.zone if stamp and stamp.time else None
        status = Status(kind=match.kind, until=until, timezone=zone, text=document.plain(span), span=span)
        return status, () if until else (defect("unreadable-embargo", span),)
    return None, ()


def _unusual_end(document: Document, span: Span, language: Language) -> _Stamp | None:
    """An embargo's end in a form that only the library reads: what stands behind `until`."""
    until = document.folded.lower().find("until", *span)
    if until < 0:
        return None
    date = read_unusual_date(document.folded, until + len("until"), span.end, language)
    return _Stamp(date, None, date.span) if date else None


def _until(stamp: _Stamp | None, date: ReleaseDate | None) -> str | None:
    """ISO date or time of an embargo; a day without a year takes the year of the release's own date, if the day agrees."""
    if stamp is None:
        return None
    day = stamp.date.iso
    if day is None and date and date.value[5:] == f"{stamp.date.month:02}-{stamp.date.day:02}":
        day = date.value
    if day is None or stamp.time is None:
        return day
    from prsparse.patterns.zones import offset_of

    return f"{day}T{stamp.time.clock}:00{offset_of(stamp.time.zone, day)}"


def _notice(document: Document, blocks: tuple[Block, ...]) -> Notice | None:
    for span in _spans(document, blocks, "status", "metadata", "headline", "subheadline"):
        if found := match_notice(document.folded, *span):
            kind, words = found
            return Notice(kind=kind, text=document.plain(words), span=words)
    return None


def _issuer(document: Document, blocks: tuple[Block, ...]) -> Issuer | None:
    for span in _spans(document, blocks, "metadata", "link"):
        found = _ISSUER.match(document.folded, *span)
        if not found:
            continue
        line_end = document.folded.find("\n", found.end(), span.end)
        name = document.trim(found.end(), line_end if line_end > 0 else span.end)
        if name.end > name.start and not _NOT_ISSUER.match(document.folded, *name):
            return Issuer(name=document.plain(name), span=name)
    return None
