"""An Analysis → the release itself, each stretch of it with what it was taken for: what `prsparse show` prints.

Knows the record's spans and the blocks. Must not know terminals, pages or colours.
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from prsparse.analysis import Analysis
from prsparse.display.pieces import Mark, Piece, Reading
from prsparse.document import Span
from prsparse.model import Defect, Release, Speaker

# What a stretch can be taken for, in the order in which legends name them.
ROLES: Final = {
    "dateline": "place, date and wire of the dateline",
    "speaker": "a speaker's name, or the words that mean one",
    "quotation": "words that somebody says, or whose meaning is told",
    "cue": "the verb of saying",
    "contact": "telephone numbers, addresses of mail and web",
    "fact": "status, notice, date, issuer, tickers",
}
# What `--only` asks for → the roles it marks, and the kinds of blocks that it shows even without such a mark.
PARTS: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    "dateline": (frozenset({"dateline", "fact"}), frozenset({"dateline", "headline", "status"})),
    "quotes": (frozenset({"quotation", "cue", "speaker"}), frozenset()),
    "speakers": (frozenset({"speaker"}), frozenset()),
    "contacts": (frozenset({"contact"}), frozenset({"contact"})),
    "boilerplate": (frozenset(), frozenset({"about", "legal"})),
    "furniture": (frozenset(), frozenset({"chrome", "metadata", "link", "media", "end_mark"})),
    "defects": (frozenset(), frozenset()),
}
BOILERPLATE: Final = frozenset({"about", "legal"})
FURNITURE: Final = frozenset({"chrome", "end_mark"})
# Blocks whose lines mean something by standing below each other.
_LINED: Final = frozenset({"table", "contact", "chrome", "metadata", "link", "media"})


class Part(Struct, frozen=True, gc=False):
    """A block of the source.

    Attributes:
        kind: the block's kind.
        rule: the rule that said so.
        span: where it stands.
        line: the line that it begins in, from 1.
        pieces: its text.
        defects: those that begin in it.
    """

    kind: str
    rule: str
    span: Span
    line: int
    pieces: tuple[Piece, ...]
    defects: tuple[Defect, ...]


class Display(Struct, frozen=True, gc=False):
    """A release as it is shown.

    Attributes:
        release: the record.
        parts: every block of the source in order.
        defects: those that stand nowhere in the text.
    """

    release: Release
    parts: tuple[Part, ...]
    defects: tuple[Defect, ...]

    def speaker(self, speaker_id: str) -> Speaker | None:
        """Return a speaker by its id."""
        return next((person for person in self.release.speakers if person.id == speaker_id), None)


def annotate(analysis: Analysis, only: str | None = None) -> Display:
    """Return what is shown of a release: all of it, or one of PARTS with the blocks where nothing of it stands left out."""
    roles, kinds = PARTS[only] if only else (frozenset(ROLES), frozenset())
    reading = Reading(analysis.document, sorted(_marks(analysis.release, roles), key=lambda row: (row[0], -row[1])))
    defects = sorted(
        (defect for defect in analysis.release.defects if defect.span), key=lambda defect: defect.span or (0, 0)
    )
    parts: list[Part] = []
    for block in analysis.blocks:
        here = tuple(_taken(defects, block.span.end))
        pieces = reading.pieces(block.span, lined=block.kind in _LINED)
        shown = only is None or block.kind in kinds or any(piece.marks for piece in pieces)
        if shown or (here and only == "defects"):
            line = analysis.document.position(block.span.start).line
            parts.append(
                Part(block.kind, block.rule, block.span, line, pieces, here if only in {None, "defects"} else ())
            )
    loose = tuple(defect for defect in analysis.release.defects if not defect.span) + tuple(defects)
    return Display(analysis.release, tuple(parts), loose if only in {None, "defects"} else ())


def _taken(defects: list[Defect], end: int) -> Iterator[Defect]:
    """Take off the defects that begin before an offset."""
    while defects and defects[0].span and defects[0].span.start < end:
        yield defects.pop(0)


def _marks(release: Release, roles: frozenset[str]) -> Iterator[tuple[int, int, Mark]]:
    """Yield start, end and mark for everything in the record that stands somewhere in the text."""
    for span, mark in _all_marks(release):
        if span and span.start < span.end and mark.role in roles:
            yield span.start, span.end, mark


def _all_marks(release: Release) -> Iterator[tuple[Span | None, Mark]]:
    for node in (release.status, release.notice, release.issuer, *release.tickers):
        if node:
            yield node.span, Mark("fact")
    if release.date and release.date.source != "dateline":
        yield release.date.span, Mark("fact")
    if release.dateline:
        yield release.dateline.span, Mark("dateline")
    yield from _spoken(release)
    for contact in release.contacts:
        for phone in contact.phones:
            yield phone.span, Mark("contact", link=f"tel:{phone.e164}" if phone.e164 else "")
        for email in contact.emails:
            yield email.span, Mark("contact", link=f"mailto:{email.address}")
        for url in contact.urls:
            yield url.span, Mark("contact", link=url.url)


def _spoken(release: Release) -> Iterator[tuple[Span | None, Mark]]:
    for quote in release.quotes:
        who = quote.speaker_id or ""
        yield quote.span, Mark("quotation", who, quote.id)
        yield (quote.cue.span if quote.cue else None), Mark("cue", who, quote.id)
        yield (quote.mention.span if quote.mention else None), Mark("speaker", who)
    mentions = sorted(quote.mention.span for quote in release.quotes if quote.mention)
    for person in release.speakers:
        at = bisect_left(mentions, (person.span.start + 1, 0)) - 1
        if at < 0 or mentions[at].end < person.span.end:  # else the name stands in a mention, which is marked
            yield person.span, Mark("speaker", person.id)
