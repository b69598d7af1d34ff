"""The same bytes give the same record in any process, on any day, in any place; and whatever page is around them."""

import os
import subprocess
import sys

import pytest

from prsparse import analyze_bytes, parse
from tests.conftest import ROOT, SAMPLE
from tests.golden import INPUTS
from tests.properties.laws import facts

# Runs the command with the clock set: whoever asks what day it is hears of 2001.
ON_ANOTHER_DAY = """
import datetime, sys, time
class Day(datetime.datetime):
    @classmethod
    def now(cls, tz=None): return cls(2001, 2, 3, 4, 5, tzinfo=tz)
    @classmethod
    def utcnow(cls): return cls(2001, 2, 3, 4, 5)
    today = now
class Date(datetime.date):
    @classmethod
    def today(cls): return cls(2001, 2, 3)
datetime.datetime, datetime.date, time.time = Day, Date, lambda: 981173100.0
from prsparse.cli import run
sys.exit(run(sys.argv[1:]))
"""
PLACES: tuple[dict[str, str], ...] = (
    {},
    {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Asia/Tokyo"},
    {"PYTHONHASHSEED": "2", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "America/St_Johns"},
)
MENU = "Home\nProducts\nNewsroom\nCareers\nContact us\nSearch\nSign in\nEnglish | Français"
FOOTER = "Share this page\nPrivacy\nTerms of use\nCookie settings\n© 2026 Acme Web Hosting"


def command(environment: dict[str, str], *start: str) -> bytes:
    names = [str(path.relative_to(ROOT)) for path in INPUTS]
    ended = subprocess.run(
        [sys.executable, *start, "parse", "-f", "jsonl", "--blocks", *names],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        check=True,
    )
    return ended.stdout


def test_the_record_is_the_same_everywhere() -> None:
    first, *others = (command(place, "-m", "prsparse") for place in PLACES)
    assert first.count(b"\n") == len(INPUTS)
    assert all(other == first for other in others)
    assert command({}, "-c", ON_ANOTHER_DAY) == first


@pytest.mark.parametrize("around", [(MENU, FOOTER), (MENU, ""), ("", FOOTER)], ids=["both", "above", "below"])
def test_a_page_around_a_release_changes_none_of_its_facts(around: tuple[str, str]) -> None:
    text = analyze_bytes(SAMPLE.read_bytes()).document.text.strip()
    alone = facts(parse(text))
    paged = facts(parse(f"{around[0]}\n\n{text}\n\n{around[1]}".strip()))
    for field in ("headline", "dateline", "body", "quotes", "speakers", "contacts", "boilerplate", "status", "date"):
        assert paged[field] == alone[field]
