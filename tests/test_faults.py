"""Every command, whatever stands in the way: hostile names and texts, no such input, a full disk, a folder."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import SAMPLE, Ran, process
from tests.properties.laws import UNSAFE

Run = Callable[..., Ran]

READING = (
    ("parse",), ("parse", "-f", "table"), ("parse", "-f", "csv"), ("parse", "-f", "yaml", "-v"), ("parse", "--strict"),
    ("explain",), ("explain", "-f", "json"), ("show",), ("batch", "-o", "-"), ("batch", "-o", "-", "--progress", "plain"),
)  # fmt: skip
WRITING = (
    ("parse", SAMPLE), ("parse", "-f", "table", SAMPLE), ("explain", SAMPLE), ("show", SAMPLE), ("batch", "-o", "-", SAMPLE),
    ("wires",), ("schema",), ("--help",), ("--version",),
)  # fmt: skip
NAME = "evil\x1b]0;x\x07\x1b[31m\n\u202ename\x9b\udcff.txt"
TEXT = (
    "Acme \x1b[31mOpens\x1b]0;PWNED\x07 Lab\u202e\n\nLISBON,\x08 Portugal, March 3, 2026 /PRNewswire/ -- Acme \x9b31m opens it.\n\n"
    '"We \x1b[2J are\u2066 glad," said Jane \x1b[8mRoe, chief\x7f executive of [bold]Acme[/bold].\n\n'
    "Contact: Jane \x1bRoe, press@example.com\u2028, (212) 555-0147\n"
)


@pytest.mark.parametrize("command", READING, ids=" ".join)
@pytest.mark.parametrize(
    "data", [TEXT.encode(), b"\x00\x01\x02" * 9, b"", None], ids=["text", "binary", "empty", "missing"]
)
def test_nothing_steers_a_terminal(run: Run, tmp_path: Path, command: tuple[str, ...], data: bytes | None) -> None:
    path = tmp_path / NAME
    if data is not None:
        path.write_bytes(data)
    ran = run(*command, path)
    assert ran.code == (0 if data == TEXT.encode() else 1)
    assert not UNSAFE.search(ran.out + ran.err)
    assert all(line.startswith("prsparse: ") for line in ran.err.splitlines())


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_a_folder_is_no_input_but_of_a_batch(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    ran = run(*command, tmp_path)
    assert ran.err
    assert ran.code == (0 if command[0] == "batch" else 1)
    assert "Traceback" not in ran.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is Linux's")
@pytest.mark.parametrize("command", WRITING, ids=lambda command: " ".join(map(str, command[:3])))
def test_a_full_disk_is_told_in_one_line(command: tuple[str | Path, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = process(*command, stdout=full)
        _, err = ended.communicate(timeout=60)
    assert ended.returncode == 4
    assert err.decode().splitlines()[0] == "prsparse: standard output: cannot be written: no space left on device"


@pytest.mark.parametrize("command", WRITING[2:6], ids=lambda command: " ".join(map(str, command[:3])))
def test_a_pipe_that_nobody_reads_ends_it_quietly(command: tuple[str | Path, ...]) -> None:
    with process(*command, stdout=subprocess.PIPE) as ended:
        assert ended.stdout
        assert ended.stderr
        ended.stdout.close()
        err = ended.stderr.read()
    assert ended.returncode in {0, 141}
    assert b"Traceback" not in err
    assert b"cannot be written" not in err
