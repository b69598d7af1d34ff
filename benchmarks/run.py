r"""Throughput, cold start, memory and growth with size, as ratios to something everybody has.

    python benchmarks/run.py [FILE...]      the samples, if no file is given

Ratios carry over from machine to machine, milliseconds do not: a parse is compared with one
`re.findall(r"\w+|[^\w\s]")` over the same text, a start with `python -c "import click, json, re"`.
Rounds go over all files by turns, so that both sides of a ratio see the same load; the best of each counts.
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

from prsparse import parse, parse_file
from prsparse.decoding import decode
from prsparse.jsontext import encode

ROOT = Path(__file__).parent.parent
BASE = "import click, json, re"
ROUNDS = 15
SMALL, LARGE = 30_000, 3_000_000  # characters between which a character's price must not grow


def seconds(work: Callable[[], object], rounds: int = 1) -> float:
    """Return the processor time of a piece of work, the best of some runs."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def started(*arguments: str) -> float:
    """Return the processor time of an interpreter of its own."""
    return command_time([sys.executable, *arguments])


def command_time(command: list[str]) -> float:
    """Return the processor time of a command, from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, cwd=ROOT, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def memory(*arguments: str) -> float:
    """Return how many MiB a run of the command holds at most, as Linux counts it."""
    code = f"from prsparse.cli import run; run({arguments!r}); print(open('/proc/self/status').read())"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    return int(ended.stdout.rpartition("VmHWM:")[2].split()[0]) / 1024


def throughput(paths: list[Path], texts: list[str]) -> None:
    """Compare a parse, and a file in and JSON out, with the cheapest look at every word."""
    works = [
        (partial(re.findall, r"\w+|[^\w\s]", text), partial(parse, text), partial(_to_json, path))
        for path, text in zip(paths, texts, strict=True)
    ]
    rounds = [[tuple(map(seconds, work)) for work in works] for _ in range(ROUNDS)]
    best = [[min(column) for column in zip(*runs, strict=True)] for runs in zip(*rounds, strict=True)]
    looking, parsing, whole = (sum(column) for column in zip(*best, strict=True))
    size = sum(map(len, texts)) // len(texts)
    print(
        f"parse        {parsing / looking:7.2f} x re.findall, {len(texts) / parsing:.0f} a second of {size} characters"
    )
    print(f"file to JSON {whole / looking:7.2f} x re.findall, {len(texts) / whole:.0f} a second")


def _to_json(path: Path) -> bytes:
    return encode(parse_file(path))


def cold_start(paths: list[Path]) -> None:
    """Compare a run of the command with an interpreter that has loaded Click, by turns, so that both see one load."""
    rows = {
        f"{path.name} {form}": ("parse", "-f", form, str(path))
        for path, form in [*((path, "json") for path in paths), (paths[0], "table")]
    }
    for name, arguments in {**rows, "--version": ("--version",)}.items():
        runs = [(started("-m", "prsparse", *arguments), started("-c", BASE)) for _ in range(ROUNDS)]
        ours, base = (min(column) for column in zip(*runs, strict=True))
        print(f"start        {ours / base:7.2f} x an interpreter with Click: {name}")
    print(f"memory       {memory('parse', '-f', 'json', str(paths[0])):7.1f} MiB")


def growth(text: str) -> None:
    """Compare the price of a character in a small text and in one a hundred times that size."""
    small, large = ((text + "\n\n") * (size // len(text)) for size in (SMALL, LARGE))
    prices = [seconds(partial(parse, part), rounds) / len(part) for part, rounds in ((small, ROUNDS), (large, 2))]
    print(f"growth       {prices[1] / prices[0]:7.2f} x the time a character at {len(large)} as at {len(small)}")


def main() -> None:
    """Print all ratios."""
    paths = [Path(name).resolve() for name in sys.argv[1:]] or sorted((ROOT / "samples").glob("*.txt"))
    texts = [decode(path.read_bytes()).text for path in paths]
    throughput(paths, texts)
    with TemporaryDirectory() as compiled:  # an installed program finds its bytecode, whatever this shell forbids
        os.environ |= {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": compiled, "PYTHONDONTWRITEBYTECODE": ""}
        cold_start(paths[:3])
    growth(max(texts, key=len))


if __name__ == "__main__":
    main()
