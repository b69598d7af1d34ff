"""What `analyze` returns: the release, the document it was read from, and why each fact was found.

Knows how facts remember their rules: every finder returns its nodes and a Fact for each. Must not
know any rule.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

import msgspec

from prsparse.document import Document, Span
from prsparse.model import Block, Release
from prsparse.nodes import Node


class Fact(NamedTuple):
    """Why something was found.

    Attributes:
        field: where it stands in the record: `dateline`, `quotes[2].speaker`, `contacts[0]` …
        span: the range of the text it was read from.
        rule: the name of the rule that made it, a short phrase.
        saw: what the rule saw, in words of the text.
    """

    field: str
    span: Span
    rule: str
    saw: str


class Analysis(NamedTuple):
    """A parse with its evidence.

    Attributes:
        release: what `parse` returns.
        document: the text, its folded twin, positions.
        blocks: every block of the source in order, with the rule that labelled it.
        trace: a Fact for each fact of the record.
    """

    release: Release
    document: Document
    blocks: tuple[Block, ...]
    trace: tuple[Fact, ...]

    def record(self, *, blocks: bool = False, text: bool = False) -> Release:
        """Return the release, with its blocks and the text that spans count in where they are asked for."""
        asked: dict[str, Any] = ({"blocks": self.blocks} if blocks else {}) | (
            {"text": self.document.text} if text else {}
        )
        return msgspec.structs.replace(self.release, **asked) if asked else self.release

    def source(self, node: Node) -> str:
        """Return what stands in the text where a part of the release was found: unchanged, furniture and all.

        Nothing where the part stands nowhere in the text.
        """
        span: Span | None = getattr(node, "span", None)
        return self.document.text[slice(*span)] if span else ""

    def __repr__(self) -> str:
        """Return the analysis at a glance, on one line."""
        return f"<Analysis of {self.release!r}: {len(self.blocks)} blocks, {len(self.trace)} facts>"

    def facts(self, field: str) -> Iterable[Fact]:
        """Return the facts of one field of the record, e.g. `quotes`."""
        return (fact for fact in self.trace if fact.field == field or fact.field.startswith((f"{field}[", f"{field}.")))
