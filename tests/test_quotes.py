"""Quotations and their speakers, case by case, and the laws of a cast."""

import tomllib
from pathlib import Path

import pytest

from prsparse import Release, analyze, parse
from prsparse.document import Document, Span
from prsparse.patterns.quote_marks import find_quoted, may_quote

FOLDER = Path(__file__).parent / "cases"
QUOTES = tomllib.loads((FOLDER / "quotes.toml").read_text("utf-8"))["case"]
POSITIONS = tomllib.loads((FOLDER / "speakers.toml").read_text("utf-8"))["positions"]
HEAD = (
    "Acme Opens Lisbon Lab\n\nLISBON, Portugal, March 3, 2026 /PRNewswire/ -- Acme Wind today opened a laboratory. "
    "Its chief executive officer, Jane Roe, and its head of research, John Poe, cut the ribbon.\n\n"
)


def told(release: Release) -> list[str]:
    return [f"{'~' if q.kind == 'indirect' else ''}{q.speaker or '?'}: {q.text}" for q in release.quotes]


def agrees(said: str, wanted: str) -> bool:
    first, gap, last = wanted.partition(" … ")
    return said.startswith(first) and said.endswith(last) if gap else said == wanted


@pytest.mark.parametrize("case", QUOTES, ids=lambda case: case["name"])
def test_who_says_what(case: dict[str, list[str]]) -> None:
    said = told(
        parse(f"{HEAD}{str(case['text']).strip()}\n\nThe laboratory has forty rooms and a view of the river.\n")
    )
    assert len(said) == len(case["says"]), said
    assert all(map(agrees, said, case["says"])), said


@pytest.mark.parametrize(("text", "says"), POSITIONS.items(), ids=list(POSITIONS))
def test_a_position_is_read(text: str, says: str) -> None:
    name, title, organization = (part.strip() or None for part in says.split("|"))
    speaker = parse(f"Acme Opens Lab\n\nLISBON, March 3, 2026 /PRNewswire/ -- {text}").speakers[0]
    assert (speaker.name, speaker.title, speaker.organization) == (name, title, organization)


def test_mention_cue_and_place_are_told() -> None:
    text = HEAD + '"We are glad," said Ada Major, a partner at Beta Capital. "Very glad."'
    release = parse(text)
    first, second = release.quotes
    assert first.mention
    assert first.mention.text == "Ada Major, a partner at Beta Capital"
    assert first.cue
    assert first.cue.text == "said"
    assert (first.utterance, second.utterance) == (1, 1)
    assert (first.body_index, second.body_index) == (1, 1)
    assert (second.mention, second.cue) == (None, None)
    assert release.speakers[0].span == Span(text.index("Ada"), text.index(", a partner"))


def test_two_who_speak_together_are_both_speakers() -> None:
    release = parse(HEAD + '"We are glad," said Mary Major and Ada Minor, co-founders of Beta Capital.')
    told_of = [(person.name, person.title, person.organization) for person in release.speakers]
    assert told_of == [("Mary Major", "co-founder", "Beta Capital"), ("Ada Minor", "co-founder", "Beta Capital")]
    assert release.quotes[0].speaker == "Mary Major"


def test_a_role_means_who_spoke_last_in_its_paragraph() -> None:
    text = 'Mary Major echoed this, saying, "We are glad." The managing partner added, "It was hard work."'
    assert told(parse(HEAD + text)) == ["Mary Major: We are glad.", "Mary Major: It was hard work."]


def test_every_quotation_says_why_its_speaker_is_its_own() -> None:
    analysis = analyze(HEAD + '"We are glad," said Jane Roe. "Very glad." Then she left.')
    rules = [fact.rule for fact in analysis.facts("quotes")]
    assert rules == ["after: said X", "inherited in the paragraph"]


def test_a_quotation_of_nobody_is_a_defect() -> None:
    release = parse(
        "Acme Opens Lab\n\nLISBON, March 3, 2026 /PRNewswire/ -- Acme opened. “It is a very fine laboratory indeed.”"
    )
    assert release.quotes[0].speaker_kind == "unresolved"
    assert "unattributed-quote" in {defect.code for defect in release.defects}


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('a "b c" d', ["b c"]),
        ("“a” and „b“ and «c»", ["a", "b", "c"]),
        ('12" and "a b"', ["a b"]),
        ('"a', ["a"]),
        ('a" b', []),
        ("「こんにちは」と", ["こんにちは"]),
        ("`We won,' she said. 'It is ours.'", ["We won,", "It is ours."]),
        ("Acme's plant, the crew's own", []),
    ],
)
def test_marks_are_paired(text: str, quoted: list[str]) -> None:
    document, span = Document(text), Span(0, len(text))
    marks = find_quoted(document, span)
    assert [text[item.span.start : item.span.end] for item in marks.quoted] == quoted
    assert may_quote(document, span) or not quoted


def test_apostrophes_alone_are_no_quotation() -> None:
    text = "The company's plant, the crews’ own and what they're doin'"
    assert not may_quote(Document(text), Span(0, len(text)))
