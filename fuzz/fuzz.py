"""Coverage-guided fuzzing: bytes → a reader → every law of the record and every renderer, and back.

    python fuzz/fuzz.py                            a minute of what any input is taken for
    python fuzz/fuzz.py --target html              … of what the reader of web pages makes of it
    python fuzz/fuzz.py --seconds 7200 --go-on     a long run; what it comes upon is kept in fuzz/corpus
    python fuzz/fuzz.py --runs 1000                always the same inputs, for the same code
    python fuzz/fuzz.py --target html FILE...      what the laws say of some inputs, such as a finding

Knows atheris and the laws (tests/properties/laws.py). Needs atheris, which no test of the suite does. Inputs
that break a law are written to fuzz/findings/; each becomes a case in tests/cases/hostile.toml, then a fix.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from itertools import cycle
from pathlib import Path
from pkgutil import walk_packages
from random import Random
from typing import Any
from zipfile import ZipFile
from zlib import crc32

import atheris

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "fuzz" / "corpus"
FINDINGS = ROOT / "fuzz" / "findings"
LONGEST = 6000  # bytes: most releases, and a page
SLOW = 10  # seconds in which any input of that length must be done
DEAR = 8  # one input in so many goes through the renderers and the schema too
WORD = "word/document.xml"

sys.path.insert(0, str(ROOT))
with atheris.instrument_imports(include=["prsparse"]):
    import prsparse

    for module in walk_packages(prsparse.__path__, "prsparse."):
        if not module.name.endswith("__main__"):
            __import__(module.name)

from prsparse import InputError, Release, analyze, analyze_bytes, parse_bytes  # noqa: E402 - instrumented first
from prsparse.readers import FORMATS  # noqa: E402
from tests.golden import INPUTS, SAMPLES  # noqa: E402
from tests.properties import laws  # noqa: E402
from tests.properties.strategies import PHRASES  # noqa: E402

Check = Callable[[bytes], None]


def check_reader(data: bytes, form: str | None = None) -> None:
    """Hold what a reader makes of some bytes to every law; to the dear ones by turns, the same for the same bytes."""
    try:
        analysis = analyze_bytes(data, input_format=form)
    except InputError:
        if form:
            return
        analysis = analyze(data.decode("utf-8", "surrogateescape"))
    dear = crc32(data) % DEAR == 0
    for law in laws.LAWS:
        if dear or law not in laws.DEAR:
            law(analysis)
    if dear:
        laws.line_ends_change_spans_only(analysis)
        laws.mail_quoting_changes_spans_only(analysis)


def check_word(data: bytes) -> None:
    """Hold a Word file to the laws whose document is these bytes."""
    package = BytesIO()
    with ZipFile(package, "w") as parts:
        parts.writestr(WORD, data)
    check_reader(package.getvalue(), "docx")


def check_record(data: bytes) -> None:
    """Hold the renderers to theirs: a sample's record in which every string says something of these bytes."""
    lines = data.decode("utf-8", "surrogateescape").split("\n")
    record = parse_bytes((SAMPLES / "prnewswire-shared-river.txt").read_bytes(), name="a")
    laws.a_record_is_written_safely(Release.from_dict(_said(record.to_dict(), cycle(lines))))


def _said(value: Any, words: "cycle[str]") -> Any:
    if isinstance(value, dict):
        return {key: _said(item, words) for key, item in value.items()}
    if isinstance(value, list):
        return [_said(item, words) for item in value]
    return next(words) if isinstance(value, str) else value


def _reader(form: str) -> Check:
    return lambda data: check_reader(data, form)


TARGETS: dict[str, Check] = {
    "any": check_reader,
    **{form.name: _reader(form.name) for form in FORMATS},
    "docx": check_word,
    "records": check_record,
}


def mutate(data: bytes, longest: int, seed: int) -> bytes:
    """Change some bytes anywhere, or, as often, whole lines: a release is made of lines."""
    dice = Random(seed)  # noqa: S311 - chance, no secret
    lines = data.split(b"\n")
    at, other = dice.randrange(len(lines)), dice.randrange(len(lines))
    match dice.randrange(10):
        case 0:
            del lines[at]
        case 1:
            lines[at], lines[other] = lines[other], lines[at]
        case 2:
            lines.insert(at, lines[other])
        case 3:
            lines.insert(at, dice.choice(PHRASES).encode("utf-8", "surrogateescape"))
        case 4:
            lines[at : at + 2] = [b" ".join(lines[at : at + 2])]
        case _:
            changed: bytes = atheris.Mutate(data, longest)
            return changed
    return b"\n".join(lines)[:longest]


def _seeds(target: str, folder: Path) -> None:
    """Copy what a target begins with: the samples of its format, or all."""
    folder.mkdir()
    suffixes = next((form.suffixes for form in FORMATS if form.name == target), ())
    for sample in INPUTS:
        if target == "docx" and sample.suffix == ".docx":
            with ZipFile(sample) as parts:
                (folder / sample.name).write_bytes(parts.read(WORD)[:LONGEST])
        elif (sample.suffix in suffixes or not suffixes or target in sample.name) and sample.stat().st_size <= LONGEST:
            shutil.copy(sample, folder)


def run(target: str, seconds: int, runs: int, *, go_on: bool) -> int:
    """Fuzz a target for some seconds, from the samples and what earlier runs kept; return libFuzzer's exit code."""
    corpus = CORPUS / target
    corpus.mkdir(parents=True, exist_ok=True)
    FINDINGS.mkdir(exist_ok=True)
    end, code = time.monotonic() + seconds, 0
    with tempfile.TemporaryDirectory() as scratch:
        seeds, words = Path(scratch, "seeds"), Path(scratch, "words")
        _seeds(target, seeds)
        words.write_text("".join(f'"{_quoted(phrase)}"\n' for phrase in PHRASES), "ascii")
        while (left := int(end - time.monotonic())) > 0:
            limit = [f"-runs={runs}", "-seed=1"] if runs else [f"-max_total_time={left}"]
            options = [
                *limit,
                f"-max_len={LONGEST}",
                f"-timeout={SLOW}",
                f"-dict={words}",
                f"-artifact_prefix={FINDINGS}/{target}-",
                "-print_final_stats=1",
            ]
            folders = [str(seeds)] if runs else [str(corpus), str(seeds)]
            command = [sys.executable, __file__, "--inner", target, *options, *folders]
            ended = subprocess.run(command, check=False, env=os.environ | {"PYTHONHASHSEED": "0"})
            code = code or ended.returncode
            if runs or ended.returncode == 0 or not go_on:
                break
    return code


def _quoted(phrase: str) -> str:
    """Return a phrase as libFuzzer's dictionaries hold it."""
    plain = {ord("\\"): "\\\\", ord('"'): '\\"'}
    return "".join(
        chr(byte).translate(plain) if 32 <= byte < 127 else f"\\x{byte:02x}" for byte in phrase.encode("utf-8")
    )


def main() -> int:
    """Fuzz, or check the given inputs."""
    if sys.argv[1:2] == ["--inner"]:
        atheris.Setup([sys.argv[0], *sys.argv[3:]], TARGETS[sys.argv[2]], custom_mutator=mutate)
        atheris.Fuzz()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--target", choices=TARGETS, default="any")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--runs", type=int, default=0, help="so many inputs, always the same, from the samples alone")
    parser.add_argument("--go-on", action="store_true", help="after a finding too")
    parser.add_argument("inputs", nargs="*", type=Path, metavar="FILE")
    given = parser.parse_args()
    for path in given.inputs:
        TARGETS[given.target](path.read_bytes())
    return 0 if given.inputs else run(given.target, given.seconds, given.runs, go_on=given.go_on)


if __name__ == "__main__":
    sys.exit(main())
