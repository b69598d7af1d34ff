r"""prsparse beside programs that people know, in one run on one machine: starts, and texts a second.

    python benchmarks/peers.py [FILE...]      the samples, if no file is given

A peer that is not installed is named and left out; `pip install --group bench` brings those that pip can. The peers do
other work (jq lays out JSON, trafilatura finds a page's article, pysbd parts sentences): the table says what a
person waits for, not who does more. Starts are processor time against `python -c "import click, json, re"`, the best
of some rounds by turns; texts a second are for one process that is warm.
"""

import importlib.util
import os
import re
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from run import BASE, ROOT, command_time, seconds

from prsparse import parse
from prsparse.decoding import decode
from prsparse.jsontext import encode, lay_out

SAMPLE = ROOT / "samples" / "lisbon-lab.txt"
PAGE = ROOT / "samples" / "globenewswire-page.html"
ROUNDS = 10
_TRAFILATURA = "import sys, trafilatura; print(trafilatura.extract(open(sys.argv[1], encoding='utf-8').read(), output_format='json'))"


def starts() -> None:
    """Print what one small input costs each program, from its start to its end."""
    record = ROOT / "samples" / "lisbon-lab.txt.json"
    commands = {
        "python alone": [sys.executable, "-c", "pass"],
        "python, click, json, re": [sys.executable, "-c", BASE],
        "jq .": ["jq", ".", str(record)],
        "python -m json.tool": [sys.executable, "-m", "json.tool", str(record)],
        "trafilatura (a page)": [sys.executable, "-c", _TRAFILATURA, str(PAGE)],
        "prsparse (text → JSON)": [sys.executable, "-m", "prsparse", "parse", "-f", "json", str(SAMPLE)],
        "prsparse (text → table)": [sys.executable, "-m", "prsparse", "parse", "-f", "table", str(SAMPLE)],
        "prsparse (page → JSON)": [sys.executable, "-m", "prsparse", "parse", "-f", "json", str(PAGE)],
    }
    if importlib.util.find_spec("trafilatura") is None:
        del commands["trafilatura (a page)"]
        print("trafilatura is not installed", file=sys.stderr)
    if shutil.which("jq") is None:
        del commands["jq ."]
        print("jq is not installed", file=sys.stderr)
    best = dict.fromkeys(commands, float("inf"))
    for _ in range(ROUNDS):
        for name, command in commands.items():
            best[name] = min(best[name], command_time(command))
    base = best["python, click, json, re"]
    for name, spent in sorted(best.items(), key=lambda row: row[1]):
        print(f"start      {name:<26} {spent * 1000:6.0f} ms  {spent / base:5.2f} ×")


def rates(paths: list[Path]) -> None:
    """Print how many texts a second each does in a process that is warm."""
    texts = [decode(path.read_bytes()).text for path in paths]
    works: dict[str, Callable[[str], object]] = {
        'one re.findall(r"\\w+|[^\\w\\s]")': lambda text: re.findall(r"\w+|[^\w\s]", text),
        "prsparse.parse": parse,
        "prsparse: text → JSON": lambda text: lay_out(encode(parse(text)), 2),
    }
    if importlib.util.find_spec("pysbd"):
        import pysbd

        works["pysbd (sentences alone)"] = pysbd.Segmenter(language="en", clean=False).segment
    else:
        print("pysbd is not installed", file=sys.stderr)
    if importlib.util.find_spec("dateparser"):
        from dateparser.search import search_dates

        works["dateparser.search (dates alone)"] = lambda text: search_dates(text, languages=["en"])
    for name, work in works.items():
        few = texts if "prsparse" in name or "findall" in name else texts[:6]
        for text in few[:2]:
            work(text)
        spent = seconds(lambda work=work, few=few: [work(text) for text in few], 3)  # type: ignore[misc]
        print(f"rate       {name:<34} {len(few) / spent:8.0f} texts a second")


def main() -> None:
    """Print both comparisons."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted((ROOT / "samples").glob("*.txt"))
    print(time.strftime("%Y-%m-%d"), sys.version.split()[0])
    with TemporaryDirectory() as compiled:  # installed programs find their bytecode, whatever this shell forbids
        os.environ |= {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": compiled, "PYTHONDONTWRITEBYTECODE": ""}
        starts()
    rates(paths)


if __name__ == "__main__":
    main()
