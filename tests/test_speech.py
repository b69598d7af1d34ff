"""Who says what, in every form in which newsrooms put it."""

import tomllib
from pathlib import Path

import pytest

import prsparse

FORMS: list[tuple[str, list[str]]] = tomllib.loads(
    (Path(__file__).parent / "cases" / "speech.toml").read_text("utf-8")
)["forms"]
LEAD = (
    "Acme Opens New Plant in Northfield\n\nNORTHFIELD, Ohio, March 3, 2025 /PRNewswire/ -- Acme Corp today announced that"
    " its new plant will open in May and that it will hire 200 people this year in the region. Jane Roe is chief executive"
    " officer of Acme. John Doe is mayor of Northfield.\n\n"
)
TAIL = "\n\nThe plant will make pumps and valves for the whole of the region, and it has a test bench.\n"


@pytest.mark.parametrize(("text", "says"), FORMS, ids=[text[:60] for text, _ in FORMS])
def test_a_form_says(text: str, says: list[str]) -> None:
    quotes = prsparse.parse(LEAD + text + TAIL).quotes

    assert [f"{q.speaker or '?'}: {'~' if q.kind == 'indirect' else q.text}" for q in quotes] == says
