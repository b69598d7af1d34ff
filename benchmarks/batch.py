r"""What a batch costs beyond parsing, as ratios within one run.

    python benchmarks/batch.py [COPIES]     of each sample; 50 if not given

The yardstick is the library's own loop: read a file, parse it, write its record as a line of JSON. Two such loops side
by side tell what the machine's second processor is worth; `batch --jobs 2` against `--jobs 1` should come near it.
Run it where nothing else runs.
"""

import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
LOOP = """
import sys
from prsparse import parse_file
from prsparse.jsontext import encode
with open(sys.argv[1], "wb") as out:
    for name in sys.argv[2:]:
        out.write(encode(parse_file(name)) + b"\\n")
"""
ROUNDS = 3  # by turns, so that all see one load; the best counts
Command = tuple[str, ...]


class Took(NamedTuple):
    """What commands took together."""

    wall: float
    cpu: float
    peak: float  # MiB, of the largest process so far


def took(*commands: Command, cwd: Path) -> Took:
    """Run commands side by side."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    running = [subprocess.Popen([sys.executable, *command], cwd=cwd, env=environment) for command in commands]
    codes = [process.wait() for process in running]
    if any(codes):
        sys.exit("a command failed")
    after, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic() - start
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Took(wall, cpu, after.ru_maxrss / 1024)


def loop(name: str, files: list[str]) -> Command:
    """Return the library's own loop over some files."""
    return ("-c", LOOP, name, *files)


def batch(output: str, *options: str) -> Command:
    """Return a batch over all files."""
    return ("-m", "prsparse", "batch", "-q", "in", "-o", output, *options)


def files_in(folder: Path, copies: int) -> list[str]:
    """Write copies of the samples, each with a line of its own, and return their names."""
    texts = [path.read_bytes() for path in sorted((ROOT / "samples").glob("*.txt"))]
    (folder / "in").mkdir()
    names = [f"in/{number:06}.txt" for number in range(copies * len(texts))]
    for number, name in enumerate(names):
        (folder / name).write_bytes(texts[number % len(texts)])
    return names


def measure(folder: Path, copies: int) -> None:
    """Run all and print the ratios."""
    names = files_in(folder, copies)
    half = len(names) // 2
    work = {
        "alone": (loop("a", names),),
        "pair": (loop("a", names[:half]), loop("b", names[half:])),
        "one": (batch("one.jsonl", "--jobs", "1", "--restart"),),
        "two": (batch("two.jsonl", "--jobs", "2", "--restart"),),
        "again": (batch("two.jsonl", "--jobs", "2"),),
        "nothing": (batch("none.jsonl", "--jobs", "2", "--limit", "0"),),
    }
    rounds = [{name: took(*commands, cwd=folder) for name, commands in work.items()} for _ in range(ROUNDS)]
    alone, pair, one, two, again, nothing = (
        Took(*map(min, zip(*(row[name] for row in rounds), strict=True))) for name in work
    )

    rate = len(names) / two.wall
    print(f"{len(names)} releases, {alone.wall / len(names) * 1000:.2f} ms each in the library's own loop")
    print(f"two loops    {alone.wall / pair.wall:7.2f} x one loop")
    print(f"--jobs 2     {one.wall / two.wall:7.2f} x --jobs 1")
    print(f"--jobs 1     {alone.cpu / one.cpu:7.0%} of the loop's rate, by processor time")
    print(f"--jobs 2     {pair.cpu / two.cpu:7.0%} of two loops' rate, by processor time; {rate:.0f} releases a second")
    done = nothing.wall + (again.wall - nothing.wall) / len(names) * 72_000
    print(f"done before  {done:7.1f} s for 72,000 inputs")
    print(f"peak         {two.peak:7.0f} MiB in one process")


if __name__ == "__main__":
    with TemporaryDirectory() as scratch:
        measure(Path(scratch), int(sys.argv[1]) if sys.argv[1:] else 50)
