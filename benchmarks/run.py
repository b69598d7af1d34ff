r"""Throughput, cold start and growth with size, as ratios to something everybody has.

    python benchmarks/run.py [FILE...]      the samples, if no file is given

Ratios carry over from machine to machine, milliseconds do not: a parse is compared with one
`re.findall(r"\w+|[^\w\s]")` over the same text, a start with `python -c "import click, json, re"`.
"""

import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from prsparse import parse
from prsparse.decoding import decode

ROOT = Path(__file__).parent.parent
BASE = "import click, json, re"
ROUNDS = 15


def seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the processor time of a piece of work, the best of some runs."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def started(*arguments: str) -> float:
    """Return the processor time of an interpreter of its own."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, cwd=ROOT, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def throughput(texts: list[str]) -> None:
    """Compare a parse with the cheapest look at every word."""
    parsing = sum(seconds(partial(parse, text)) for text in texts)
    looking = sum(seconds(partial(re.findall, r"\w+|[^\w\s]", text)) for text in texts)
    size = sum(map(len, texts))
    print(f"parse        {parsing / len(texts) * 1000:7.2f} ms a release of {size // len(texts)} characters")
    print(f"             {parsing / looking:7.1f} x re.findall")


def cold_start(paths: list[Path]) -> None:
    """Compare a run of the command with an interpreter that has loaded Click, by turns, so that both see one load."""
    rows = {path.name: ("parse", "-f", "json", str(path)) for path in paths}
    for name, arguments in {**rows, "--version": ("--version",)}.items():
        runs = [(started("-m", "prsparse", *arguments), started("-c", BASE)) for _ in range(ROUNDS)]
        ours, base = (min(column) for column in zip(*runs, strict=True))
        print(f"start        {ours / base:7.2f} x an interpreter with Click ({ours * 1000:.0f} ms): {name}")


def growth(text: str) -> None:
    """Compare a text of some size with one of four times that size: 4 is linear, 16 quadratic."""
    for size in (64, 256):
        small, large = ((text + "\n\n") * copies for copies in (size, 4 * size))
        ratio = seconds(partial(parse, large), 3) / seconds(partial(parse, small), 3)
        print(f"growth       {ratio:7.1f} x the time for 4 x the text ({len(large) >> 10} KiB)")


def main() -> None:
    """Print all ratios."""
    paths = [Path(name).resolve() for name in sys.argv[1:]] or sorted((ROOT / "samples").glob("*.txt"))
    texts = [decode(path.read_bytes()).text for path in paths]
    throughput(texts)
    with TemporaryDirectory() as compiled:  # an installed program finds its bytecode, whatever this shell forbids
        os.environ |= {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": compiled, "PYTHONDONTWRITEBYTECODE": ""}
        cold_start(paths[:3])
    growth(max(texts, key=len))


if __name__ == "__main__":
    main()
