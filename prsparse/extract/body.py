"""Labelled blocks → headline, subheadlines, body units and boilerplate sections."""

import re
from typing import Final

from prsparse.analysis import Fact
from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.model import BODY_KINDS, Block, BodyUnit, Boilerplate, Text

# What stands before a unit's own words: list markers, heading signs, an archive's label.
_MARKER: Final = regex(
    r"(?:\#{1,6}\s|[*•·●▪■◦‣⁃➢►✓✔]|(?:-\s)?--(?=\s)|[o+-](?=\s)|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)](?=\s))(?=\s*\S)"
)
_LABEL: Final = regex(r"(?:(?:sub-?)?(?:title|head(?:line|ing)?)|subject|deck|dek)\s?[:=]", re.IGNORECASE)
_PAIRS: Final = ('""', "''", "__", "**", "||")
_BOILERPLATE: Final = frozenset(("about", "legal"))
_LONGEST_HEADING: Final = 90
_STOPS: Final = frozenset(".!?")
_LEGAL_FORM: Final = regex(r"^[^.!?]{1,70}\b(?:Inc|Corp|Ltd|Co|S\.A|S\.p\.A|N\.V|L\.P|LLC|plc|inc|ltd)\.$")
_DASHED: Final = regex(r"-{1,2}\s(.*)\s-{1,2}$", re.DOTALL)


def find_headlines(document: Document, blocks: tuple[Block, ...]) -> tuple[Text | None, tuple[Text, ...], list[Fact]]:
    """Return the headline, the subheadlines, and why."""
    heads = [block for block in blocks if block.kind == "headline"][:1]
    decks = [block for block in blocks if block.kind == "subheadline"]
    texts = [_text(document, _title(document, block.span)) for block in (*heads, *decks)]
    fields = ["headline"] * len(heads) + [f"subheadlines[{number}]" for number in range(len(decks))]
    facts = [
        Fact(field, text.span, block.rule, text.text)
        for field, text, block in zip(fields, texts, (*heads, *decks), strict=True)
    ]
    return (texts[0] if heads else None), tuple(texts[len(heads) :]), facts


def find_body(document: Document, blocks: tuple[Block, ...]) -> tuple[BodyUnit, ...]:
    """Return the body units in order."""
    spans = [(block.kind, _unit(document, block)) for block in blocks if block.kind in BODY_KINDS]
    return tuple(BodyUnit(kind=kind, text=document.plain(span), span=span) for kind, span in spans)


def find_boilerplate(document: Document, blocks: tuple[Block, ...]) -> tuple[Boilerplate, ...]:
    """Return the About sections and legal notices in order, each heading with the text below it."""
    sections: list[list[Block]] = []
    last: Block | None = None
    for block in blocks:
        if block.kind in _BOILERPLATE:
            heads = _is_section_heading(document, block)
            if (
                last is None
                or last.kind != block.kind
                or (heads and len(sections[-1]) > 0 and not _only_heading(document, sections))
            ):
                sections.append([])
            sections[-1].append(block)
        last = block
    return tuple(_section(document, section) for section in sections)


def _only_heading(document: Document, sections: list[list[Block]]) -> bool:
    return len(sections[-1]) == 1 and _is_section_heading(document, sections[-1][0])


def _is_section_heading(document: Document, block: Block) -> bool:
    """A short line that ends as no sentence does, or in a legal form: `About Acme, Inc.`."""
    start, end = document.trim(*block.span)
    text = document.folded[start:end]
    return len(text) < _LONGEST_HEADING and (text[-1:] not in _STOPS or bool(_LEGAL_FORM.search(text)))


def _section(document: Document, blocks: list[Block]) -> Boilerplate:
    heading = blocks[0] if len(blocks) > 1 and _is_section_heading(document, blocks[0]) else None
    texts = blocks[1:] if heading else blocks
    span = document.trim(texts[0].span.start, texts[-1].span.end)
    said = document.plain(_unit(document, Block(kind="heading", span=heading.span, rule=""))) if heading else None
    return Boilerplate(kind=blocks[0].kind, heading=said, text=document.plain(span), span=span)


def _text(document: Document, span: Span) -> Text:
    return Text(text=document.plain(span), span=span)


def _unit(document: Document, block: Block) -> Span:
    span = document.trim(*block.span)
    if block.kind in ("list_item", "heading"):
        marker = _MARKER.match(document.folded, span.start, span.end)
        span = document.trim(marker.end(), span.end) if marker else span
    return span


def _title(document: Document, span: tuple[int, int]) -> Span:
    """A title without its marker, its archive's label and the quotation marks or emphasis around it."""
    start, end = _unpaired(document, *document.trim(*span))
    if dashed := _DASHED.match(document.folded, start, end):  # "- Phase 2 trial fully enrolled -"
        start, end = dashed.span(1)
    for pattern in (_MARKER, _LABEL):
        if match := pattern.match(document.folded, start, end):
            start = document.trim(match.end(), end).start
    return document.trim(*_unpaired(document, start, end))


def _unpaired(document: Document, start: int, end: int) -> tuple[int, int]:
    """A range without the two signs that enclose it."""
    pair = document.folded[start : start + 1] + document.folded[end - 1 : end]
    enclosed = end - start > 2 and pair in _PAIRS and document.folded.count(pair[0], start, end) == 2
    return (start + 1, end - 1) if enclosed else (start, end)
