"""Document → raw blocks: where one paragraph, heading, item or line group ends and the next begins.

Knows lines, indents and wrapping. Must not know what a block says.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from prsparse import languages
from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.languages import Language
from prsparse.patterns.places import is_known
from prsparse.structure.lines import BLOCK_MARKS, Line, read_lines
from prsparse.structure.wrapping import find_wrapping, goes_on

_TORN_START: Final = r"(?:[,;)]\s|\.(?:\s|$)|'s\s)"  # a line that begins so goes on the one above
_TORN: Final = regex(rf"\n[ \t]{{0,40}}{_TORN_START}")
_TORN_LINE: Final = regex(_TORN_START)
_SENTENCE_ENDS: Final = frozenset(".!?:;")
_PLACE: Final = regex(r"[A-Z][A-Z .,'-]{2,40}\s-{1,2}")
_HEAD: Final = 40  # lines in which a lead begins
_PARAGRAPH: Final = 160  # characters of a line that holds a paragraph
_FEW: Final = 40  # characters of no lead
_LINK: Final = 120  # characters of a link's words
_VISIBLE: Final = regex(r"\S")


def split(document: Document, language: Language) -> tuple[Span, ...]:
    """Return the spans of the raw blocks in order; between them stands only white space, behind them what is not read.

    A hard-wrapped paragraph is one block, and so is every other line: headings, items, table rows
    and lines of a contact are parted here and grouped, if at all, when they are labelled.
    """
    lines = read_lines(document)
    if not lines:
        return ()
    wrapping = find_wrapping(lines, language.stop_words | languages.find("en").stop_words)
    edges, torn = _edges(document), _torn(document, lines, language)
    spans: list[Span] = []
    head = lines[0]
    for above, below in pairwise(lines):
        if edges and document.is_marked("chrome", (above.start, below.end)):
            continue  # a page's own: one block, however many lines
        if below.start in torn:
            continue
        if below.start in edges or not goes_on(wrapping, head, above, below):
            spans.append(Span(head.start, above.end))
            head = below
    spans.append(Span(head.start, lines[-1].end))
    return tuple(spans)


def _torn(document: Document, lines: Sequence[Line], language: Language) -> frozenset[int]:
    """Where lines begin that go on a sentence, as a page's text is that lost its links: `The jury of the` / `Golden Widget` / `, …`.

    One line that begins with a comma or a stop shows it of the text; then small letters and open ends tell as well.
    """
    starts = _below_places(lines) if "-\n" in document.folded else set()
    if not _TORN.search(document.folded):
        return frozenset(starts)
    unwrapped = any(len(line.body) > _PARAGRAPH for line in lines)
    for number, line in enumerate(lines[1:], 1):
        link, above = lines[number - 1], lines[max(0, number - 2)]
        if _TORN_LINE.match(line.body):
            starts.add(line.start)
            whole = above.body[-1:] in _SENTENCE_ENDS or len(link.body) > _LINK
            if number > 1 and not (whole or link.gap):
                starts.add(link.start)
        elif unwrapped and not (line.gap or line.alone):
            told = link.start in starts and line.body[:1] == '"' and _tells(above.body, link.body, language)
            if told or _goes_on_torn(link.body, line.body, language.function_words):
                starts.add(line.start)
    return frozenset(starts)


def _tells(above: str, below: str, language: Language) -> bool:
    """Whether a line says who spoke, so that more of the quotation can follow: `… said` / `Jane Roe, CEO of Acme.`."""
    words = [*above.split()[-1:], *below.split()]
    return len(below) < _LINK and not language.cues.isdisjoint([word.lower() for word in words])


def _goes_on_torn(above: str, below: str, joints: frozenset[str]) -> bool:
    """Whether a sentence runs on from one line of a torn text to the next: small letters, a comma, `of`, `said`."""
    if above[-1:] in _SENTENCE_ENDS:
        return False
    return below[:1].islower() or above[-1:] == "," or above.rpartition(" ")[2].lower() in joints


def _below_places(lines: Sequence[Line]) -> set[int]:
    """Where leads begin whose place stands on a line of its own: `CHICAGO -`."""
    return {
        below.start
        for above, below in pairwise(lines[:_HEAD])
        if above.body[-1:] == "-"
        and _PLACE.fullmatch(above.body)
        and len(below.body) > _FEW
        and is_known(above.body.rstrip(" -"))
    }


def _edges(document: Document) -> frozenset[int]:
    """Where the markup says that something begins or has ended."""
    edges = (edge for mark in document.marks if mark.kind in BLOCK_MARKS for edge in mark.span)
    visible = (_VISIBLE.search(document.text, edge) for edge in edges)
    return frozenset(match.start() for match in visible if match)
