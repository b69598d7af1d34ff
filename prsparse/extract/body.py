"""Labelled blocks → headline, subheadlines, body units and boilerplate sections."""

from prsparse.analysis import Fact
from prsparse.document import Document
from prsparse.model import BODY_KINDS, Block, BodyUnit, Boilerplate, Text


def find_headlines(document: Document, blocks: tuple[Block, ...]) -> tuple[Text | None, tuple[Text, ...], list[Fact]]:
    """Return the headline, the subheadlines, and why."""
    heads = [document.trim(*block.span) for block in blocks if block.kind == "headline"]
    decks = [document.trim(*block.span) for block in blocks if block.kind == "subheadline"]
    headline = Text(text=document.plain(heads[0]), span=heads[0]) if heads else None
    return headline, tuple(Text(text=document.plain(span), span=span) for span in decks), []


def find_body(document: Document, blocks: tuple[Block, ...]) -> tuple[BodyUnit, ...]:
    """Return the body units in order."""
    spans = [(block.kind, document.trim(*block.span)) for block in blocks if block.kind in BODY_KINDS]
    return tuple(BodyUnit(kind=kind, text=document.plain(span), span=span) for kind, span in spans)


def find_boilerplate(document: Document, blocks: tuple[Block, ...]) -> tuple[Boilerplate, ...]:
    """Return the About sections and legal notices in order."""
    spans = [(block.kind, document.trim(*block.span)) for block in blocks if block.kind in ("about", "legal")]
    return tuple(Boilerplate(kind=kind, text=document.plain(span), span=span) for kind, span in spans)
