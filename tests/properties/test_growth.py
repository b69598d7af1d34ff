"""Work grows no faster than the input, whatever it holds.

Work is counted in calls, which no busy machine can falsify, by the profiler that is written in C. What happens
inside a call (a pattern's steps, a copy) is held by the processor time of the same run: each shape is made as long
as it takes for that to be felt, and a ratio that is too high must persist before it counts.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable
from cProfile import Profile
from functools import partial
from typing import NamedTuple

import pytest

from prsparse import analyze, parse, parse_all
from prsparse.analysis import Analysis
from prsparse.display import annotate
from prsparse.display.pages import page
from prsparse.display.terminal import stream
from prsparse.explanation import as_lines, explain
from prsparse.files import MAX_SIZE, checked
from prsparse.renderers import FORMATS, Style, find
from tests.peak import STATUS, peaks
from tests.properties.carried import SHAPES, carried
from tests.properties.shapes import NEW, RELEASE, SAME, shape

SIZES = (5_000, 20_000, 80_000, 320_000, 1_280_000)  # characters
FELT, NOISE = 0.03, 0.01  # seconds
TIMES = 5  # as much work at most for four times the text
AGAIN = 5  # measurements of what seems to take ever longer
Run = Callable[[], object]


class Work(NamedTuple):
    """What a text costs."""

    calls: int
    seconds: float


def work(run: Run) -> Work:
    """Count the calls, of Python and of C functions, that a run takes, and the seconds they take."""
    profile = Profile(subcalls=False)
    start = time.process_time()
    profile.runcall(run)
    seconds = time.process_time() - start
    return Work(sum(entry.callcount for entry in profile.getstats()), seconds)


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    parse(RELEASE)  # what is loaded on first use


@pytest.mark.parametrize("name", [*SAME, *NEW])
def test_work_grows_with_the_text(name: str) -> None:
    grows_no_faster(lambda size: partial(parse, shape(name, size)))


@pytest.mark.parametrize("name", SHAPES)
def test_work_grows_with_what_carries_the_text(name: str) -> None:
    def reading(size: int) -> Run:
        form, data = carried(name, size)
        return lambda: deque(parse_all(checked(data, name, MAX_SIZE), input_format=form), 0)

    grows_no_faster(reading)


# How a record is written, or a release is shown, beside the output formats.
SHOWN: dict[str, Callable[[Analysis], Iterable[object]]] = {
    "explain": lambda analysis: as_lines(explain(analysis, None)),
    "show": lambda analysis: stream([annotate(analysis)], width=80, color=True, several=False),
    "show --html": lambda analysis: page(annotate(analysis)),
}


@pytest.mark.parametrize("name", [*FORMATS, *SHOWN])
@pytest.mark.parametrize("text", ["whole releases", "distinct speakers", "bidi", "table rows", "straight quotes"])
def test_work_grows_with_the_record(name: str, text: str) -> None:
    def writing(size: int) -> Run:
        analysis = analyze(shape(text, size))
        if name in SHOWN:
            return lambda: deque(SHOWN[name](analysis), 0)
        return lambda: deque(find(name).stream([analysis.record(blocks=True, text=True)], Style()), 0)

    grows_no_faster(writing)


def grows_no_faster(running: Callable[[int], Run]) -> None:
    """Hold runs over ever larger inputs to the bar."""
    small = work(running(SIZES[0]))
    for size in SIZES[1:]:
        large = work(running(size))
        if fits(small, large) and large.seconds >= FELT:
            return  # a single step, where a table is loaded or an index begins to pay, is followed by a ratio that fits
        before, small = small, large
    small = before
    for _ in range(AGAIN):
        if fits(small, large):
            break
        small = min(small, work(running(SIZES[-2])), key=lambda part: part.seconds)
        large = min(large, work(running(SIZES[-1])), key=lambda part: part.seconds)
    assert fits(small, large), (small, large)


@pytest.mark.skipif(not STATUS.exists(), reason="the peak is read from /proc")
def test_memory_is_bounded_by_the_text() -> None:
    found = peaks(SIZES[-2], (*SAME, *NEW))
    assert len(found) == len(SAME) + len(NEW)
    assert [peak for peak in found if peak.peak > peak.most] == []


def fits(small: Work, large: Work) -> bool:
    return large.calls <= TIMES * small.calls + 500 and large.seconds <= TIMES * small.seconds + NOISE
