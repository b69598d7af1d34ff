"""The memory that texts take at most, each read and printed as JSON in a process of its own.

    python -m tests.peak SIZE [NAME...]      shapes of some size: their names, peaks, inputs, records, all in bytes

Knows /proc and forks. A fork shares what is loaded, so it costs no start, and its peak begins at what it shares.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from prsparse import InputError, parse_bytes
from prsparse.renderers import Style, find
from tests.properties.shapes import NEW, RELEASE, SAME, shape

ROOT: Final = Path(__file__).parent.parent
STATUS: Final = Path("/proc/self/status")
# What reading a text and printing its record may take: the program and its tables, and so many bytes a byte of the text.
BASE, A_BYTE = 60_000_000, 20


class Peak(NamedTuple):
    """What a text takes, in bytes."""

    name: str
    peak: int
    text: int
    record: int

    @property
    def most(self) -> int:
        """What it may take."""
        return BASE + A_BYTE * self.text


def peaks(size: int, names: Sequence[str]) -> list[Peak]:
    """Return what shapes of about that many characters take."""
    command = [sys.executable, "-m", "tests.peak", str(size), *names]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    rows = (line.split("\t") for line in ended.stdout.splitlines())
    return [Peak(name, *map(int, numbers)) for name, *numbers in rows]


def _measured(size: int, names: Sequence[str]) -> Iterator[str]:
    _read(RELEASE.encode())  # what is loaded on first use
    for name in names:
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.write(writer, "\t".join(map(str, _peak(name, size))).encode())
            finally:
                os._exit(0)
        os.close(writer)
        yield os.read(reader, 1000).decode()  # a pipe takes so little in one piece
        os.close(reader)
        os.waitpid(child, 0)


def _peak(name: str, size: int) -> Peak:
    data = shape(name, size).encode("utf-8", "surrogatepass")
    record = _read(data)
    peak = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM"))
    return Peak(name, int(peak.split()[1]) * 1024, len(data), record)


def _read(data: bytes) -> int:
    """Parse and print as the command does; return the length of what is printed, 0 for what is refused."""
    with suppress(InputError):
        return sum(map(len, find("json").stream([parse_bytes(data)], Style())))
    return 0


if __name__ == "__main__":
    for row in _measured(int(sys.argv[1]), sys.argv[2:] or [*SAME, *NEW]):
        sys.stdout.write(f"{row}\n")
