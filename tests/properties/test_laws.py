"""What holds for every input whatever: the laws of the record."""

from collections.abc import Iterator

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from prsparse import analyze, parse
from prsparse.document import Document, Span, plain
from prsparse.model import BLOCK_KINDS, BODY_KINDS, DEFECTS, Release
from tests.properties.strategies import texts

_TEXT_FIELDS = ("text", "name")


def spoken(node: object) -> Iterator[tuple[str, Span]]:
    """Yield every (text, span) that the text law binds, from a record's values downwards."""
    if isinstance(node, tuple) and not isinstance(node, Span):
        for item in node:
            yield from spoken(item)
    elif isinstance(node, msgspec.Struct):
        span = getattr(node, "span", None)
        said = getattr(node, "text", getattr(node, "name", None))
        if span is not None and isinstance(said, str) and type(node).__name__ not in {"Speaker", "Contact"}:
            yield said, span
        for field in node.__struct_fields__:
            yield from spoken(getattr(node, field))


@given(texts)
def test_a_node_says_what_stands_in_its_span(text: str) -> None:
    for said, span in spoken(parse(text)):
        assert said == plain(text[span.start : span.end])


@given(texts)
def test_blocks_run_through_the_text(text: str) -> None:
    end = 0
    for block in analyze(text).blocks:
        assert not text[end : block.span.start].strip()
        assert block.span.start < block.span.end
        assert block.span.start >= end
        end = block.span.end
    assert not text[end:].strip()


@given(texts)
def test_every_span_lies_in_the_text(text: str) -> None:
    analysis = analyze(text)
    spans = [fact.span for fact in analysis.trace]
    spans += [contact.span for contact in analysis.release.contacts] + [
        speaker.span for speaker in analysis.release.speakers
    ]
    spans += [defect.span for defect in analysis.release.defects if defect.span]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)


@given(texts)
def test_kinds_and_codes_stand_in_their_tables(text: str) -> None:
    analysis = analyze(text)
    assert {block.kind for block in analysis.blocks} <= set(BLOCK_KINDS)
    assert {unit.kind for unit in analysis.release.body} <= set(BODY_KINDS)
    assert {defect.code for defect in analysis.release.defects} <= DEFECTS.keys()


@given(texts)
def test_quotes_point_at_speakers_and_body(text: str) -> None:
    release = parse(text)
    people = {speaker.id: speaker.name for speaker in release.speakers}
    assert len(people) == len(release.speakers)
    for quote in release.quotes:
        assert (quote.speaker_id is None) == (quote.speaker is None)
        assert quote.speaker_id is None or people[quote.speaker_id] == quote.speaker
        assert quote.body_index is None or quote.body_index < len(release.body)
    assert {quote.speaker_id for quote in release.quotes} >= people.keys()


@given(texts)
def test_the_record_survives_its_dict(text: str) -> None:
    release = parse(text)
    assert Release.from_dict(release.to_dict()) == release


@given(texts)
def test_the_same_text_gives_the_same_record(text: str) -> None:
    assert parse(text) == parse(text)


def facts(release: Release) -> dict[str, object]:
    """Return what a release says, spans and the source aside."""

    def bare(value: object) -> object:
        if isinstance(value, dict):
            return {key: bare(item) for key, item in value.items() if key not in {"span", "source"}}
        return [bare(item) for item in value] if isinstance(value, list | tuple) else value

    record = bare(release.to_dict())
    assert isinstance(record, dict)
    return record


@given(texts)
def test_line_ends_change_spans_only(text: str) -> None:
    unix = text.replace("\r", "\n")
    assert facts(parse(unix.replace("\n", "\r\n"))) == facts(parse(unix))


@given(st.text(max_size=300))
def test_folding_keeps_the_length(text: str) -> None:
    document = Document(text)
    assert len(document.folded) == len(text)
    assert document.lines[-1].end == len(text)
