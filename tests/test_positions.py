"""Titles and organizations as they are printed with a name, before and behind the verb."""

import tomllib
from pathlib import Path

import pytest

import prsparse

CASES: list[list[str]] = tomllib.loads((Path(__file__).parent / "cases" / "positions.toml").read_text("utf-8"))["cases"]
LEAD = (
    "Acme Opens New Plant in Northfield\n\nNORTHFIELD, Ohio, March 3, 2025 /PRNewswire/ -- Acme Corp today announced that"
    " its new plant will open in May and that it will hire 200 people this year in the region.\n\n"
)
WORDS = "We are very pleased with the result of this long work, which opens doors"


@pytest.mark.parametrize(("phrase", "name", "title", "organization"), CASES, ids=[case[0] for case in CASES])
@pytest.mark.parametrize("order", ["verb first", "speaker first"])
def test_a_phrase_names(phrase: str, name: str, title: str, organization: str, order: str) -> None:
    apposition = "," if ", " in phrase and not phrase.endswith(name) else ""
    said = f'"{WORDS}," said {phrase}.' if order == "verb first" else f'{_upper(phrase)}{apposition} said: "{WORDS}."'
    release = prsparse.parse(f"{LEAD}{said}\n\nThe plant will make pumps and valves for the whole of the region.\n")

    (speaker,) = release.speakers
    found = (speaker.name, _lower(speaker.title), _lower(speaker.organization))
    assert found == (name, _lower(title), _lower(organization))


def _upper(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]


def _lower(text: str | None) -> str:
    """Sentence case and a sentence's full stop are not the point here."""
    return (text or "").rstrip(".").lower()
