"""The laws of the record: what holds of every analysis and of every output, whatever was read.

Each law raises AssertionError where it is broken. The property tests try them on made-up texts, the
findings in tests/cases/hostile.toml on what once broke one, the fuzzer on what it comes upon.
"""

import csv
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from io import StringIO
from typing import Any, Final

import jsonschema
import msgspec
import yaml

from prsparse import Release, analyze
from prsparse.analysis import Analysis
from prsparse.document import Span, plain
from prsparse.jsontext import mended
from prsparse.model import BLOCK_KINDS, BODY_KINDS, DEFECTS
from prsparse.renderers import FORMATS, Style, find
from prsparse.schema import schema

Law = Callable[[Analysis], None]

LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# What must never reach a terminal: C0 but for line breaks, DEL, C1, marks of direction, other line breaks.
UNSAFE: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
FORMULA: Final = frozenset("=+-@\t\r")  # what a spreadsheet takes the rest of a cell for
_COMPUTED: Final = frozenset(("Speaker", "Contact"))  # their names are gathered, not sliced


def spoken(node: object) -> Iterator[tuple[str, Span]]:
    """Yield every (text, span) that the text law binds, from a record's values downwards."""
    if isinstance(node, tuple) and not isinstance(node, Span):
        for item in node:
            yield from spoken(item)
    elif isinstance(node, msgspec.Struct):
        span = getattr(node, "span", None)
        said = getattr(node, "text", getattr(node, "name", None))
        if span is not None and isinstance(said, str) and type(node).__name__ not in _COMPUTED:
            yield said, span
        for field in node.__struct_fields__:
            yield from spoken(getattr(node, field))


def a_node_says_what_stands_in_its_span(analysis: Analysis) -> None:
    """The text law."""
    text = analysis.document.text
    for said, span in spoken(analysis.release):
        assert said == plain(text[span.start : span.end])


def blocks_run_through_the_text(analysis: Analysis) -> None:
    """In order, without overlap; between them stands only white space."""
    text, end = analysis.document.text, 0
    for block in analysis.blocks:
        assert end <= block.span.start < block.span.end
        assert not text[end : block.span.start].strip()
        end = block.span.end
    assert not text[end:].strip()


def every_span_lies_in_the_text(analysis: Analysis) -> None:
    """Those of the trace too."""
    release = analysis.release
    nodes: list[Any] = [*analysis.trace, *release.contacts, *release.speakers, *release.quotes, *release.defects]
    spans: list[Span] = [node.span for node in nodes if node.span is not None]
    assert all(0 <= span.start <= span.end <= len(analysis.document.text) for span in spans)


def kinds_and_codes_stand_in_their_tables(analysis: Analysis) -> None:
    """No kind is printed that no table knows."""
    assert {block.kind for block in analysis.blocks} <= set(BLOCK_KINDS)
    assert {unit.kind for unit in analysis.release.body} <= set(BODY_KINDS)
    assert {defect.code for defect in analysis.release.defects} <= DEFECTS.keys()


def quotes_point_at_speakers_and_body(analysis: Analysis) -> None:
    """Each to one that is there; each speaker has said something."""
    release = analysis.release
    people = {speaker.id: speaker.name for speaker in release.speakers}
    assert len(people) == len(release.speakers)
    for quote in release.quotes:
        assert (quote.speaker_id is None) == (quote.speaker is None)
        assert quote.speaker_id is None or people[quote.speaker_id] == quote.speaker
        assert quote.body_index is None or quote.body_index < len(release.body)
    assert {quote.speaker_id for quote in release.quotes} >= people.keys()


@cache
def _validator() -> Any:
    return jsonschema.Draft202012Validator(schema())


def the_record_survives_its_json_and_fits_the_schema(analysis: Analysis) -> None:
    """The short record and the whole one."""
    for record in (analysis.record(), analysis.record(blocks=True, text=True)):
        values = record.to_dict()
        assert Release.from_dict(json.loads(json.dumps(values))) == record
        _validator().validate(values)


def outputs_are_safe_and_read_back(analysis: Analysis) -> None:
    """Of every record."""
    a_record_is_written_safely(analysis.record(blocks=True, text=True))


def a_record_is_written_safely(record: Release) -> None:
    """Every format is UTF-8, steers no terminal, and what can be read is read as the record; halves of characters aside."""
    values = mended(record.to_dict())
    for name in FORMATS:
        text = b"".join(find(name).stream([record], Style())).decode()
        assert not UNSAFE.search(text), name
        if name in {"json", "jsonl"}:
            assert json.loads(text) == values
        elif name == "yaml":
            assert yaml.load(text, LOADER) == values  # noqa: S506 - a safe one
            assert not any(getattr(event, "tag", None) for event in yaml.parse(text, LOADER))
        elif name == "csv":
            assert not any(cell[:1] in FORMULA for row in csv.reader(StringIO(text)) for cell in row if cell)


def two_yaml_loaders_agree(analysis: Analysis) -> None:
    """PyYAML reads YAML 1.1, ruamel.yaml YAML 1.2: to both the record says the same."""
    from ruamel.yaml import YAML

    record = analysis.record(blocks=True, text=True)
    text = b"".join(find("yaml").stream([record], Style())).decode()
    assert YAML(typ="safe", pure=True).load(StringIO(text)) == mended(record.to_dict())


def the_same_text_gives_the_same_record(analysis: Analysis) -> None:
    """No state is left from one call to the next."""
    again = analyze(analysis.document.text)
    assert (again.blocks, again.trace) == (analysis.blocks, analysis.trace)
    assert again.record(text=True).to_dict() | {"source": 0} == analysis.record(text=True).to_dict() | {"source": 0}


# Those that a fuzzer can afford at each step.
LAWS: Final[tuple[Law, ...]] = (
    a_node_says_what_stands_in_its_span,
    blocks_run_through_the_text,
    every_span_lies_in_the_text,
    kinds_and_codes_stand_in_their_tables,
    quotes_point_at_speakers_and_body,
    the_record_survives_its_json_and_fits_the_schema,
    outputs_are_safe_and_read_back,
)
DEAR: Final = frozenset((the_record_survives_its_json_and_fits_the_schema, outputs_are_safe_and_read_back))


def line_ends_change_spans_only(analysis: Analysis) -> None:
    """The same text with CRLF for its line breaks says the same."""
    unix = analysis.document.text.replace("\r", "\n")
    assert facts(analyze(unix.replace("\n", "\r\n")).release) == facts(analyze(unix).release)


def mail_quoting_changes_spans_only(analysis: Analysis) -> None:
    """The same text quoted in a mail says the same: a `>` before every line is furniture."""
    text = analysis.document.text
    quoted = re.sub("^", "> ", text, flags=re.MULTILINE)
    if text.strip():
        assert facts(analyze(quoted).release) == facts(analyze(text).release)


def facts(release: Release) -> dict[str, object]:
    """Return what a release says, spans and the source aside."""
    record = _bare(release.to_dict())
    assert isinstance(record, dict)
    return record


def _bare(value: object) -> object:
    if isinstance(value, dict):
        return {key: _bare(item) for key, item in value.items() if key not in {"span", "source"}}
    return [_bare(item) for item in value] if isinstance(value, list | tuple) else value
