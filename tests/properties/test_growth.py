"""Work grows no faster than the input, whatever it holds.

Work is counted in calls, which no busy machine can falsify, by the profiler that is written in C. What happens
inside a call (a pattern's steps, a copy) is held by the processor time of the same run: each shape is made as long
as it takes for that to be felt, and a ratio that is too high must persist before it counts.
"""

import time
from cProfile import Profile
from typing import NamedTuple

import pytest

from prsparse import parse
from tests.peak import STATUS, peaks
from tests.properties.shapes import NEW, RELEASE, SAME, shape

SIZES = (5_000, 20_000, 80_000, 320_000, 1_280_000)  # characters
FELT, NOISE = 0.03, 0.01  # seconds
TIMES = 5  # as much work at most for four times the text
AGAIN = 5  # measurements of what seems to take ever longer


class Work(NamedTuple):
    """What a text costs."""

    calls: int
    seconds: float


def work(text: str) -> Work:
    """Count the calls, of Python and of C functions, that a text takes, and the seconds they take."""
    profile = Profile(subcalls=False)
    start = time.process_time()
    profile.runcall(parse, text)
    seconds = time.process_time() - start
    return Work(sum(entry.callcount for entry in profile.getstats()), seconds)


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    parse(RELEASE)  # what is loaded on first use


@pytest.mark.parametrize("name", [*SAME, *NEW])
def test_work_grows_with_the_input(name: str) -> None:
    small = work(shape(name, SIZES[0]))
    for size in SIZES[1:]:
        large = work(shape(name, size))
        if fits(small, large) and large.seconds >= FELT:
            return  # a single step, where a table is loaded or an index begins to pay, is followed by a ratio that fits
        before, small = small, large
    small = before
    for _ in range(AGAIN):
        if fits(small, large):
            break
        small = min(small, work(shape(name, SIZES[-2])), key=lambda part: part.seconds)
        large = min(large, work(shape(name, SIZES[-1])), key=lambda part: part.seconds)
    assert fits(small, large), (small, large)


@pytest.mark.skipif(not STATUS.exists(), reason="the peak is read from /proc")
def test_memory_is_bounded_by_the_text_its_lines_and_the_record() -> None:
    found = peaks(SIZES[-2], (*SAME, *NEW))
    assert len(found) == len(SAME) + len(NEW)
    assert [peak for peak in found if peak.peak > peak.most] == []


def fits(small: Work, large: Work) -> bool:
    return large.calls <= TIMES * small.calls + 500 and large.seconds <= TIMES * small.seconds + NOISE
