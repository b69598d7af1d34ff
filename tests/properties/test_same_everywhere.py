"""The same bytes give the same record in any process, on any day, in any place; and whatever page is around them."""

import os
import subprocess
import sys
from pathlib import Path

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
# What pages and mails set above and below a release.
ABOVE = {
    "crumbs": "Skip to main content\n\nHome > News > Press releases\n\nPrint | E-mail | Share",
    "cookies": "We use cookies to improve your experience. Accept all | Manage settings\n\nSubscribe to our newsletter\n\nLog in",
    "networks": "Facebook Twitter LinkedIn WhatsApp\n\nPrint this page",
}
BELOW = {
    "list of news": "Related news\n\nOther Corp Names New Chief Executive\nMarch 2, 2026\n\nThird Inc. Reports Record Results\n"
    "February 28, 2026\n\nView all news",
    "foot of a mail": "--\nYou received this message because you subscribed to press releases.\n"
    "Unsubscribe | Manage your preferences | View in browser",
    "comments": "Comments\n\nLeave a comment\n\nYour email address will not be published. Required fields are marked *\n\n"
    "Post Comment",
    "sharing": "Share this:\n\nFacebook\nTwitter\nLinkedIn\n\nLike this:\n\nLike Loading...",
    "rights": "© 2026 Acme Web Hosting. All rights reserved.\n\nPrivacy Policy | Terms of Use | Sitemap | Accessibility",
    "foot of a page": "Share this page\nPrivacy\nTerms of use\nCookie settings\n© 2026 Acme Web Hosting",
}
FIELDS = ("headline", "dateline", "body", "quotes", "speakers", "contacts", "boilerplate", "status", "date")
TEXTS = [path for path in INPUTS if path.suffix in {".txt", ".md"}]
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
    for field in FIELDS:
        assert paged[field] == alone[field]


@pytest.mark.parametrize("sample", TEXTS, ids=lambda path: path.name)
def test_noise_around_a_release_changes_none_of_its_facts(sample: Path) -> None:
    text = analyze_bytes(sample.read_bytes(), name=sample.name).document.text.replace("\r\n", "\n").strip()
    alone = facts(parse(text))
    tag = str(alone["language"])  # a short text in another language than the page's is told by the page
    for above, below in (
        [(noise, "") for noise in ABOVE.values()]
        + [("", noise) for noise in BELOW.values()]
        + [*zip(ABOVE.values(), BELOW.values(), strict=False)]
    ):
        paged = facts(parse(f"{above}\n\n{text}\n\n{below}".strip(), language=tag))
        assert {field: paged[field] for field in FIELDS} == {field: alone[field] for field in FIELDS}, above + below
