"""Limits: what is too large is refused unread, and what is large but allowed ends in good time."""

import gc
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from prsparse import InputError, analyze, parse, parse_bytes, parse_file
from prsparse.document import Span
from prsparse.extract.defects import MOST
from prsparse.files import MAX_SIZE
from prsparse.model import Text
from prsparse.readers import MOST_CHARACTERS
from tests.conftest import SAMPLE, Ran, process
from tests.peak import STATUS, peaks
from tests.properties import laws
from tests.properties.shapes import RELEASE

Run = Callable[..., Ran]


def test_the_limit_is_64_mib_and_counts_before_reading(run: Run, tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    with big.open("wb") as file:
        file.truncate(MAX_SIZE + 1)  # a hole: nothing is written
    start = time.process_time()
    ran = run("parse", big)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"prsparse: {big}: larger than 64 MiB; --max-size raises the limit\n"
    assert time.process_time() - start < 1
    with pytest.raises(InputError, match="larger than 64 MiB"):
        parse_file(big)


@pytest.mark.parametrize(("size", "code"), [("1k", 0), ("1KiB", 0), ("942", 1), ("943", 0), ("0.5M", 2), ("-1", 2)])
def test_max_size(run: Run, size: str, code: int) -> None:
    assert SAMPLE.stat().st_size == 943
    assert run("parse", "--max-size", size, SAMPLE).code == code
    assert run("parse", "--max-size", size, "-", stdin=SAMPLE.read_bytes()).code == code


@pytest.mark.parametrize("name", ["/dev/zero", "/dev/urandom"])
def test_what_never_ends_is_refused(name: str) -> None:
    ended = process("parse", "--max-size", "1M", name, stdout=subprocess.PIPE)
    out, err = ended.communicate(timeout=20)
    assert (ended.returncode, out) == (1, b"")
    assert b"larger than 1 MiB" in err


def test_a_named_pipe_without_a_writer_holds_nobody(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("prsparse.files._PATIENCE", 0.05)
    os.mkfifo(tmp_path / "pipe")
    ran = run("parse", tmp_path / "pipe")
    assert (ran.code, ran.out) == (1, "")
    assert "nobody wrote" in ran.err


@pytest.mark.parametrize(
    ("unit", "size"), [("Acme makes widgets. ", 10_000_000), ("A", 10_000_000), ("a\n", 200_000)], ids=repr
)
def test_the_longest_line_and_a_hundred_thousand_lines_take_time_by_their_size(unit: str, size: int) -> None:
    parse(unit)
    quarter, whole = (unit * (length // len(unit)) for length in (size // 4, size))
    # A busy machine can make one run dear; what grows too fast does so every time.
    assert any(seconds(whole) <= 5 * seconds(quarter) + 0.05 for _ in range(4))


def seconds(text: str) -> float:
    """The time of one parse, without what the collector of a long test run's other objects costs."""
    gc.collect()
    gc.freeze()
    start = time.process_time()
    parse(text)
    taken = time.process_time() - start
    gc.unfreeze()
    return taken


@pytest.mark.skipif(not STATUS.exists(), reason="the peak is read from /proc")
def test_memory_is_bounded_by_the_text() -> None:
    """The dearest shapes; all of them in test_growth.py."""
    for peak in peaks(300_000, ("first names", "figures", "backticks", "surrogates", "form feeds", "bidi")):
        assert peak.peak <= peak.most, peak


def test_a_text_that_no_release_is_is_refused_before_it_takes_all_memory() -> None:
    with pytest.raises(InputError, match=r"a text of more than 16,000,000 characters; cut it"):
        parse_bytes(b"a" * (MOST_CHARACTERS + 1))


@pytest.mark.parametrize(
    ("unit", "what"),
    [
        ("a\n", "lines"),
        ("\n\na\f", "lines"),
        ('"We won," said {}.\n\n', "quotations"),
        ("Jane {} said that all is well. ", "quotations"),
        ("” a ", "quotations"),
        ("Contact: Jane {0}\n{0}@example.com\n\n", "contacts"),
        ("Contact:\n", "contacts"),
    ],
)
def test_what_is_beyond_all_measure_is_not_read_and_said_to_be_so(unit: str, what: str) -> None:
    units = (unit.format(_name(number)) for number in range(60_000))
    analysis = analyze("\n" * 60_000 + RELEASE.partition('"')[0] + "".join(units) + "\nThe end.")
    release = analysis.release
    assert any(flaw.message.endswith(f"for these: {what}.") for flaw in release.defects)
    assert release.headline == Text(text="Acme Opens Lisbon Lab", span=Span(60_000, 60_021))
    assert max(len(release.quotes), len(release.contacts)) <= MOST
    laws.blocks_run_through_the_text(analysis)
    laws.a_node_says_what_stands_in_its_span(analysis)


def _name(number: int) -> str:
    return f"R{chr(97 + number % 26)}{chr(97 + number // 26 % 26)}{chr(97 + number // 676 % 26)}{chr(97 + number // 17576)}"


def test_many_inputs_do_not_pile_up(run: Run) -> None:
    ran = run("parse", "-f", "jsonl", *[SAMPLE] * 300)
    assert ran.out.count("\n") == 300
