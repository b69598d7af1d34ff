"""An Analysis → why: for every block and fact the rule that made it, where, and what the rule saw.

Knows the trace. Must not know any rule.
"""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from prsparse.analysis import Analysis
from prsparse.printable import printable

STRUCTURE: Final = "structure"
FIELDS: Final = (
    STRUCTURE, "headline", "dateline", "date", "status", "notice", "issuer", "quotes", "speakers", "contacts",
)  # fmt: skip
_SAW: Final = 60  # characters of what a rule saw
_FIRST_WORDS: Final = 200  # of a block


class Reason(NamedTuple):
    """Why one thing stands in the record.

    Attributes:
        field: where: `dateline.places[0]`, `quotes[2].speaker`; for a block of the structure its kind.
        span: the range of the text that it was read from.
        line: the line that the range begins in, from 1.
        column: the column that it begins in, from 1.
        rule: the name of the rule.
        saw: what the rule saw, in words of the text.
    """

    field: str
    span: tuple[int, int]
    line: int
    column: int
    rule: str
    saw: str


def explain(analysis: Analysis, field: str | None = None) -> dict[str, list[Reason]]:
    """Return the reasons by the part of the record they speak of, in the record's order; of one part only if asked."""
    reasons = {name: list(_reasons(analysis, name)) for name in FIELDS if field in {None, name}}
    return {name: rows for name, rows in reasons.items() if rows}


def as_dict(reasons: dict[str, list[Reason]]) -> dict[str, Any]:
    """Return reasons as plain values for JSON."""
    return {name: [row._asdict() for row in rows] for name, rows in reasons.items()}


def as_lines(reasons: dict[str, list[Reason]]) -> Iterator[str]:
    """Yield reasons as aligned lines of text that cannot steer a terminal."""
    for name, rows in reasons.items():
        yield name
        wide = min(max(len(row.field) for row in rows), 28)
        ruled = min(max(len(row.rule) for row in rows), 32)
        for row in rows:
            saw = printable(row.saw)
            cut = saw if len(saw) <= _SAW else f"{saw[: _SAW - 1]}…"
            yield f"  {f'{row.line}:{row.column}':<8} {row.field:<{wide}}  {row.rule:<{ruled}}  {cut}".rstrip()


def _reasons(analysis: Analysis, name: str) -> Iterator[Reason]:
    document = analysis.document
    if name == STRUCTURE:
        for block in analysis.blocks:
            start, end = block.span
            words = document.plain((start, min(end, start + _FIRST_WORDS)))
            yield Reason(block.kind, block.span, *document.position(start), block.rule, words)
        return
    for fact in analysis.facts(name):
        yield Reason(fact.field, fact.span, *document.position(fact.span.start), fact.rule, fact.saw)
