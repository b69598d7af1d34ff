"""What comes in: compressed inputs up to the limit, and web addresses, which prsparse does not follow."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

import prsparse
from tests.conftest import SAMPLE, Ran

Run = Callable[..., Ran]
PACKED = gzip.compress(SAMPLE.read_bytes())


def test_a_compressed_input_is_the_one_that_was_packed(tmp_path: Path) -> None:
    path = tmp_path / "lab.txt.gz"
    path.write_bytes(PACKED + gzip.compress(b"\n") + b"\0" * 64)
    release, plain = prsparse.parse_file(path), prsparse.parse_file(SAMPLE)
    assert release.headline == plain.headline
    assert release.source.name == str(path)


def test_the_suffix_before_gz_tells_the_format(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "piece.html.gz"
    path.write_bytes(gzip.compress(b"Acme <i>Opens</i> Lab"))
    assert '"format": "html"' in run("parse", "-f", "json", path).out


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (PACKED[:-12], "end too early"),
        (PACKED[:40], "end too early"),
        (PACKED[:40] + b"\xff" * 99, "damaged gzip data"),
        (gzip.compress(bytes(10_000_000)), "larger than 1 MiB when unpacked; --max-size raises the limit"),
        (gzip.compress(b" \n"), "empty"),
    ],
    ids=["cut", "cut short", "damaged", "bomb", "nothing in it"],
)
def test_what_cannot_be_unpacked_is_refused_in_one_line(run: Run, tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "lab.txt.GZ"
    path.write_bytes(data)
    ran = run("parse", path, "--max-size", "1m")
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert words in ran.err


def test_many_small_members_are_one_input(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "lab.gz"
    path.write_bytes(gzip.compress(b"") * 20_000 + PACKED)
    assert "Acme Wind Opens Lisbon Lab" in run("parse", "-f", "jsonl", path).out


def test_nothing_unfolds_that_does_not_say_so_by_its_name(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "lab.bin"
    path.write_bytes(PACKED)
    for ran in (run("parse", path), run("parse", "-", stdin=PACKED)):
        assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
        assert "not text but gzip data; gunzip it, or name it .gz" in ran.err


def test_a_web_address_is_told_how_to_be_fetched(run: Run) -> None:
    ran = run("https://example.com/news?id=1&x=2", SAMPLE)
    assert ran.code == 1
    assert "Acme Wind Opens Lisbon Lab" in ran.out
    assert "offline; fetch the page first: curl -sSL 'https://example.com/news?id=1&x=2' | prsparse -\n" in ran.err
