"""What stands above the lead: headline and decks among status lines, letterheads, dates and menus."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

import prsparse

CASES = tomllib.loads((Path(__file__).parent / "cases" / "heads.toml").read_text("utf-8"))["case"]
BODY = """Acme Corp, a maker of pumps and valves, today announced that its new plant in Northfield will open in May and \
that it will hire 200 people this year in the region.

"We are pleased with the result," said Jane Roe, CEO of Acme Corp. "It opens many doors."

The plant will make pumps and valves for the whole of the region, and it has a test bench.

About Acme
Acme Corp makes pumps and valves for water works in twelve countries.

Contact:
John Doe
216-555-0142
john@example.com
"""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_head_is_read(case: dict[str, Any]) -> None:
    release = prsparse.parse(case["head"] + BODY)

    assert (release.headline.text if release.headline else "") == case["headline"]
    assert [deck.text for deck in release.subheadlines] == case["subheadlines"]
    paragraphs = [unit.text for unit in release.body if unit.kind == "paragraph"]
    assert len(paragraphs) == 3
    assert paragraphs[0].startswith("Acme Corp, a maker")
    assert [contact.name for contact in release.contacts] == ["John Doe"]
