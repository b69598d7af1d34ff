"""Work grows no faster than the input, whatever it holds.

Python's own work is counted in calls, which no busy machine can falsify; what happens inside a
pattern is held by the clock (processor time of this process, best of three, with room for noise)
and by the static check of test_patterns.
"""

import sys
import time
from collections.abc import Callable
from typing import Any

import pytest

from prsparse import parse

_WORDS = "Acme makes widgets of every size and ships them to all who ask. "
_QUOTED = '"We are glad," said Jane Roe, chief executive officer of Acme. "Very glad." '
_RELEASE = (
    "Acme Opens Lisbon Lab\n\nLISBON, Portugal, March 3, 2026 /PRNewswire/ -- " + _WORDS * 3 + "\n\n" + _QUOTED
    + "\n\nContact: Jane Roe, (212) 555-0147, press@example.com\n\n###\n\n"
)  # fmt: skip

SHAPES = {
    "running text": _WORDS,
    "one-line paragraphs": _WORDS + "\n\n",
    "wrapped lines": _WORDS + "\n",
    "quotations": _QUOTED + "\n\n",
    "quotations in one paragraph": _QUOTED,
    "whole releases": _RELEASE,
    "open quotes": "“",
    "closing quotes": "”",
    "straight quotes": '"',
    "apostrophes": "'",
    "backticks": "`",
    "mixed marks": "“‘'\"«",
    "opened, never closed": "“We are glad. ",
    "capitals": "ABC ",
    "capitals unbroken": "A",
    "capitalised words": "Jane Roe ",
    "initials": "J. R. ",
    "digits": "1",
    "digit groups": "212-555-0147 ",
    "phone-like": "+1 (212) 555-",
    "dots": ".",
    "spaced dots": ". ",
    "dashes": "-",
    "em dashes": "—",
    "blanks": " ",
    "no-break blanks": "\u00a0",
    "tabs": "\t",
    "line breaks": "\n",
    "commas": "a, ",
    "at-signs": "@",
    "addresses cut off": "a@",
    "dotted words": "a.b.",
    "urls": "http://",
    "brackets": "(",
    "square brackets": "[",
    "links cut off": "[a](",
    "tags cut off": "<b ",
    "angle brackets": ">",
    "stars": "*",
    "strong marks": "**a",
    "underscores": "_",
    "slashes": "/",
    "places": "LISBON, ",
    "places joined": "LISBON and ",
    "dates": "March 3, 2026, ",
    "contacts": "Contact: Jane Roe\n",
    "labels": "Contact: ",
    "list items": "- Acme\n",
    "headings": "About Acme\n\n",
    "surnames": "Roe said. ",
    "pronouns": "He said that she said. ",
    "end marks": "###\n\n",
    "table rows": "a\tb\tc\n",
    "CJK": "北京",
    "letters": "a",
}


def shape(name: str, size: int) -> str:
    unit = SHAPES[name]
    return unit * (size // len(unit) + 1)


def calls(work: Callable[[], object]) -> int:
    """Count the calls, of Python and of C functions, that a piece of work makes."""
    count = 0

    def note(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def seconds(work: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize("name", SHAPES)
def test_calls_grow_with_the_input(name: str) -> None:
    small, large = shape(name, 10_000), shape(name, 40_000)
    parse(small)  # whatever is loaded on first use is loaded now
    assert calls(lambda: parse(large)) <= 5 * calls(lambda: parse(small)) + 500


@pytest.mark.parametrize("name", SHAPES)
def test_time_grows_with_the_input(name: str) -> None:
    small, large = shape(name, 50_000), shape(name, 200_000)
    assert seconds(lambda: parse(large)) <= 6 * seconds(lambda: parse(small)) + 0.05
