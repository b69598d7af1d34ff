"""Releases in each language: the tag told, the dateline read, and who says what with which position."""

import tomllib
from pathlib import Path

import pytest

from prsparse import parse

CASES = tomllib.loads((Path(__file__).parent / "cases" / "languages.toml").read_text("utf-8"))
SAID = [(tag, row) for tag, table in CASES.items() for row in table["cases"]]


@pytest.mark.parametrize(("tag", "row"), SAID, ids=[f"{tag}: {row[0][:40]}" for tag, row in SAID])
def test_who_says_what(tag: str, row: list[str]) -> None:
    words, name, title, organization, *quotes = row
    release = parse(f"{CASES[tag]['head'].strip()}\n\n{words}\n")
    assert [quote.text[: len(wanted)] for quote, wanted in zip(release.quotes, quotes, strict=False)] == quotes
    assert [quote.speaker for quote in release.quotes] == [name] * len(quotes)
    (speaker,) = release.speakers
    assert (speaker.name, speaker.title or "", speaker.organization or "") == (name, title, organization)


@pytest.mark.parametrize("tag", CASES)
def test_language_and_dateline(tag: str) -> None:
    name, country, date = CASES[tag]["place"]
    release = parse(CASES[tag]["head"].strip() + "\n")
    assert (release.language or "").partition("-")[0] == tag
    assert release.dateline
    place = release.dateline.places[0]
    assert (place.name, place.country, release.dateline.date or "") == (name, country, date)
    assert release.headline
    assert CASES[tag]["head"].strip().startswith(release.headline.text)
