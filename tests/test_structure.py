"""Blocks and their labels, case by case: each line of a case's text stands beside the label it must get.

The column before `|` names the kind where a block begins, `"` where it goes on, and is empty at blank
lines; all of chrome is labelled; `lead` is a dateline and the paragraph that follows it in the same line, other pairs have a plus sign.
"""

import textwrap
import tomllib
from pathlib import Path
from typing import Any

import pytest

from prsparse import analyze
from prsparse.document import Document, Mark, Span

CASES = tomllib.loads((Path(__file__).parent / "cases" / "structure.toml").read_text("utf-8"))["case"]


def rows(drawing: str) -> list[tuple[str, str]]:
    return [
        (label.strip(), text) for label, _, text in (line.partition("|") for line in drawing.strip("\n").split("\n"))
    ]


def drawn(text: str) -> list[tuple[str, str]]:
    """Draw the blocks of a text as a case does."""
    analysis = analyze(text)
    labels: dict[int, str] = {}
    for block in analysis.blocks:
        first = analysis.document.position(block.span.start).line
        last = analysis.document.position(block.span.end - 1).line
        labels[first] = f"{labels[first]}+{block.kind}" if first in labels else block.kind
        labels.update(dict.fromkeys(range(first + 1, last + 1), "chrome" if block.kind == "chrome" else '"'))
    labels = {line: "lead" if label == "dateline+paragraph" else label for line, label in labels.items()}
    lines = text.split("\n")
    return [(labels.get(number, "") if line.strip() else "", line) for number, line in enumerate(lines, 1)]


PARAGRAPHS = (
    (
        "Acme today opened a laboratory in Lisbon, which has room for thirty engineers and a workshop in the basement, the"
        " company said in a statement on Tuesday morning."
    ),
    (
        '"This lab is where our next decade starts," said Jane Roe, chief executive officer of Acme. "We have waited for it'
        ' for nine years, and the people of Lisbon have been kind to us."'
    ),
    (
        "The laboratory will work on batteries. It is the third that Acme has opened in Europe, after those in Leeds and in"
        " Graz, and the first by the sea."
    ),
    (
        "Acme expects to hire ten engineers this year and twenty more by the end of the next, most of them from the three"
        " universities of the city, with which it has agreed to share its benches."
    ),
    (
        "The mayor of Lisbon cut the ribbon. The city gave the building, a former cannery, for a rent of one euro a year, and"
        " Acme restored it at a cost of nine million."
    ),
)


def wrapped(width: int, first: str, gap: str | None, quote: str) -> str:
    """Type a release at a width, its paragraphs set in and parted as told, each line behind a mail's quoting."""
    lines = ["Acme Opens Lisbon Lab", ""]
    for paragraph in PARAGRAPHS:
        lines += [*textwrap.wrap(paragraph, width, initial_indent=first), *([gap] if gap is not None else [])]
    return "\n".join(quote + line for line in lines) + "\n"


@pytest.mark.parametrize("width", [56, 65, 72, 80])
@pytest.mark.parametrize(("first", "gap"), [("", ""), ("     ", ""), ("     ", None)])
@pytest.mark.parametrize("quote", ["", "> "])
def test_wrapping_changes_no_paragraph(width: int, first: str, gap: str | None, quote: str) -> None:
    release = analyze(wrapped(width, first, gap, quote)).release
    assert release.headline is not None
    assert release.headline.text == "Acme Opens Lisbon Lab"
    assert tuple(unit.text for unit in release.body) == PARAGRAPHS


def test_the_markup_is_heard() -> None:
    rows = (
        ("chrome", "chrome", "", "Acme Corporation News and Events of the Year"),
        ("headline", "heading", "1", "Acme Opens Lab"),
        ("subheadline", "heading", "2", "Room for thirty engineers in the old town"),
        ("paragraph", "", "", "Acme today opened a laboratory in Lisbon, which has room for thirty engineers."),
        ("heading", "heading", "3", "What it will do, and why we had to have it at once."),
        ("list_item", "item", "", "Batteries"),
        ("list_item", "item", "", "widgets that are not yet batteries"),
        ("caption", "caption", "", "Jane Roe cuts the ribbon at the laboratory in Lisbon on Tuesday morning."),
        ("table", "row", "", "Engineers thirty"),
        ("chrome", "chrome", "", "Thank you for your interest in the laboratory, and do come again to see us soon."),
    )
    text, marks = "", []
    for _, kind, value, line in rows:
        if kind:
            marks.append(Mark(kind, Span(len(text), len(text) + len(line)), value))
        text += line + "\n"
    analysis = analyze(Document(text, marks=tuple(marks), format="html"))
    assert [block.kind for block in analysis.blocks] == [kind for kind, *_ in rows]


def test_a_headline_named_beside_the_text_is_believed() -> None:
    text = (
        "Acme Corporation in the News This Week\n\nAcme Opens Lab\n\n"
        "Acme today opened a laboratory in Lisbon, which has room for thirty engineers and a workshop.\n"
    )
    release = analyze(Document(text, hints={"headline": "Acme Opens Lab"})).release
    assert release.headline is not None
    assert release.headline.text == "Acme Opens Lab"


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_labels(case: dict[str, Any]) -> None:
    expected = rows(case["text"])
    found = drawn("\n".join(text for _, text in expected))
    pretty = "\n".join(f"{label:11}|{text}" for label, text in found)
    assert found == expected, f"\n{pretty}"
    release = analyze("\n".join(text for _, text in expected)).release
    if "headline" in case:
        assert release.headline is not None
        assert release.headline.text == case["headline"]
    if "body" in case:
        assert [unit.text for unit in release.body] == case["body"]


def test_furniture_between_two_columns_stays_in_a_block() -> None:
    text = 'x    <li><a href="/contact/">Contact Us</a></li>\n'
    analysis = analyze(text)
    assert [text[slice(*block.span)] for block in analysis.blocks] == [text.strip()]
