"""The dateline → places, date and wire.

Knows how a match becomes the record's field. Must not know how a dateline is recognised.
"""

from typing import Final

from msgspec import structs

from prsparse.analysis import Fact
from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.defects import defect
from prsparse.languages import Language
from prsparse.model import Block, Dateline, Defect, Place, Wire
from prsparse.patterns.datelines import DatelineMatch, match_dateline
from prsparse.patterns.places import resolve

_REACH: Final = 1000
_BLANK_LINE: Final = regex(r"\n *\n")


def find_dateline(
    document: Document, blocks: tuple[Block, ...], language: Language
) -> tuple[Dateline | None, list[Fact]]:
    """Return the dateline and why, or None.

    A wire's tag alone on a line (`--News Direct--`) names the wire of the dateline that follows it.
    """
    starts = [document.trim(*block.span).start for block in blocks if block.kind == "dateline"]
    matches = [
        match for start in starts if (match := match_dateline(document, start, _blank_line(document, start), language))
    ]
    if not matches:
        return None, []
    match = next((match for match in matches if match.places), matches[0])
    wire = match.wire or next((other.wire for other in matches if other.wire), None)
    match = structs.replace(match, wire=wire)
    return _dateline(document, match), [Fact("dateline", match.span, match.rule, document.plain(match.span))]


def _blank_line(document: Document, start: int) -> int:
    """Where the text of a dateline ends at the latest: its last dash is told by the lead behind it."""
    blank = _BLANK_LINE.search(document.folded, start, start + _REACH)
    return blank.start() if blank else min(start + _REACH, len(document.folded))


def _dateline(document: Document, match: DatelineMatch) -> Dateline:
    return Dateline(
        text=document.plain(match.span),
        span=match.span,
        places=tuple(_place(document, parts) for parts in match.places),
        date=match.date.iso if match.date else None,
        wire=_wire(document, match),
    )


def _place(document: Document, parts: tuple[Span, ...]) -> Place:
    start, end = parts[0].start, parts[-1].end
    closed = document.folded[end : end + 1] in {"]", ")"} and any(sign in document.folded[start:end] for sign in "[(")
    span = Span(start, end + closed)  # "New Delhi [India]"
    found = resolve([document.plain(part) for part in parts])
    return Place(name=document.plain(span), city=found.city, region=found.region, country=found.country, span=span)


def _wire(document: Document, match: DatelineMatch) -> Wire | None:
    if match.wire is None:
        return None
    service, span = match.wire
    return Wire(id=service.id, name=service.name, text=document.plain(span), span=span)


def unknown_places(dateline: Dateline | None) -> tuple[Defect, ...]:
    """Return a defect for each place of a dateline whose country is not known."""
    places = dateline.places if dateline else ()
    return tuple(defect("unknown-place", place.span, f'"{place.name}"') for place in places if place.country is None)
