"""The finished record → what is doubtful about it as a whole.

Knows the record's main parts and the blocks. Must not know how a part is found.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.languages import Language
from prsparse.model import DEFECTS, Block, BodyUnit, Contact, Dateline, Defect, ReleaseDate, Text
from prsparse.patterns.datelines import match_dateline

_YEAR: Final = regex(r"\b(?:19|20)\d\d\b")
# "NEW YORK, February 30, 2026 /PRNewswire/ --": all of a dateline but a day that exists.
_LIKE_DATELINE: Final = regex(
    r"[A-Z][A-Za-z .'-]{1,40},\s([A-Z][\w .,]{2,30}(?:19|20)\d\d)\b[^\n]{0,40}?(?:\s-{1,2}\s|[/)]\s?-)"
)
# Quotations, parts of contacts, links of a release: each takes up to 4 KB, and no release has a tenth.
MOST: Final = 5_000
_MOST_LINES: Final = 40  # lines behind a release in which another can begin
_TEASER: Final = 160  # characters of another release's first words, as pages show them
_MOST_ALIKE: Final = 100  # defects of one code; a text of nothing but marks has as many as characters
_UNREAD: Final = "beyond all measure"  # the rule of what is not read
_FURTHER: Final = ("after the end mark", "after the release")  # rules of what stands behind a release


def defect(code: str, span: tuple[int, int] | None = None, detail: str = "") -> Defect:
    """Return a defect with the severity and sentence of its row in the table; `detail` ends the sentence."""
    flaw = DEFECTS[code]
    message = f"{flaw.meaning.removesuffix('.')}: {detail}." if detail else flaw.meaning
    return Defect(code=code, severity=flaw.severity, message=message, span=None if span is None else Span(*span))


def alike(code: str, spans: Iterable[tuple[int, int]]) -> list[Defect]:
    """Return a defect a place; where there are places beyond all measure, the last one told says how many more."""
    places = iter(spans)
    told = list(islice(places, _MOST_ALIKE))
    more = sum(1 for _ in places)
    found = [defect(code, span) for span in told]
    if more:
        found[-1] = defect(code, told[-1], f"{more} more are not told")
    return found


def find_unread(blocks: tuple[Block, ...]) -> list[Defect]:
    """Return a defect for what stands behind so many lines that no release has them."""
    return [beyond("lines", *block.span) for block in blocks[-1:] if block.rule == _UNREAD]


def beyond(what: str, start: int, end: int) -> Defect:
    """Return the defect of a text that holds more of something than any release, from where on it is not read for it."""
    return defect("beyond-measure", (start, max(start, end)), what)


def find_missing(
    headline: Text | None, dateline: Dateline | None, body: tuple[BodyUnit, ...], contacts: tuple[Contact, ...]
) -> list[Defect]:
    """Return a defect for each main part that is not there, at the place where it would stand: above the body, below it."""
    first, last = (body[0].span, body[-1].span) if body else (None, None)
    parts = (
        ("no-headline", headline, first), ("no-dateline", dateline, first), ("no-body", body, None),
        ("no-contact", contacts, last),
    )  # fmt: skip
    return [defect(code, place) for code, part, place in parts if not part]


def find_unread_date(
    document: Document, blocks: tuple[Block, ...], dateline: Dateline | None, date: ReleaseDate | None
) -> list[Defect]:
    """Return a defect for a dateline's date with a year, what only looks like one, or a date line that could not be read."""
    if dateline and dateline.date is None and (year := _YEAR.search(document.folded, *dateline.span)):
        places = [place.span[1] for place in dateline.places]
        start = max(places, default=dateline.span[0])
        return [defect("unreadable-date", document.trim(start, year.end()))] if start < year.start() else []
    lead = next((block.span for block in blocks if block.kind == "paragraph"), None)
    if dateline is None and lead and (found := _LIKE_DATELINE.match(document.folded, *lead)):
        return [defect("unreadable-date", document.trim(*found.span(1)))]
    lines = (block.span for block in blocks if date is None and block.rule == "date line")
    return [defect("unreadable-date", span) for span in lines if _YEAR.search(document.folded, *span)][:1]


def find_further(document: Document, blocks: tuple[Block, ...], language: Language) -> list[Defect]:
    """Return a defect where another release begins behind the first: a dateline with a wire's tag."""
    for block in blocks:
        if block.rule not in _FURTHER:
            continue
        least = 0 if block.rule == _FURTHER[0] else _TEASER  # a page shows the first words of others
        for start in _line_starts(document.folded, *block.span):
            found = match_dateline(document, start, block.span[1], language)
            if found and found.wire and _lead(document.folded, found.span, block.span[1]) > least:
                return [defect("several-releases", document.trim(*found.span))]
    return []


def _lead(folded: str, dateline: Span, end: int) -> int:
    """How long the paragraph behind a dateline is; 0 where a blank line parts the dateline itself."""
    if folded.find("\n\n", *dateline) >= 0:
        return 0
    stop = folded.find("\n\n", dateline.start, end)
    stop = end if stop < 0 else stop
    return stop - dateline.end


def _line_starts(folded: str, start: int, end: int) -> Iterator[int]:
    """Where the first lines of a range begin that hold a sign of a wire's tag."""
    for _ in range(_MOST_LINES):
        stop = folded.find("\n", start, end)
        stop = end if stop < 0 else stop
        if "(" in (line := folded[start:stop]) or "/" in line:
            yield start
        if stop == end:
            return
        start = stop + 1
