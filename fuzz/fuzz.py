"""Coverage-guided fuzzing: bytes → analyze_bytes → every law of the record and every renderer, and back.

    python fuzz/fuzz.py                      a minute
    python fuzz/fuzz.py --seconds 7200       a long run; what it comes upon is kept in fuzz/corpus
    python fuzz/fuzz.py FILE...              what the laws say of some inputs, such as a finding

Knows atheris and the laws (tests/properties/laws.py). Needs atheris, which no test of the suite does. Inputs
that break a law are written to fuzz/findings/; each becomes a case in tests/cases/hostile.toml, then a fix.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from pkgutil import walk_packages
from zlib import crc32

import atheris

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "fuzz" / "corpus"
FINDINGS = ROOT / "fuzz" / "findings"
LONGEST = 4000  # bytes: most releases
SLOW = 10  # seconds in which any input of that length must be done
DEAR = 8  # one input in so many goes through the renderers and the schema too

sys.path.insert(0, str(ROOT))
with atheris.instrument_imports(include=["prsparse"]):
    import prsparse

    for module in walk_packages(prsparse.__path__, "prsparse."):
        if not module.name.endswith("__main__"):
            __import__(module.name)

from prsparse import InputError, analyze, analyze_bytes  # noqa: E402 - instrumented first
from tests.properties import laws  # noqa: E402
from tests.properties.strategies import PHRASES  # noqa: E402


def check(data: bytes) -> None:
    """Hold some bytes to every law; the dear ones by turns, the same for the same bytes."""
    try:
        analysis = analyze_bytes(data)
    except InputError:
        analysis = analyze(data.decode("utf-8", "surrogateescape"))
    dear = crc32(data) % DEAR == 0
    for law in laws.LAWS:
        if dear or law not in laws.DEAR:
            law(analysis)
    if dear:
        laws.line_ends_change_spans_only(analysis)
        laws.mail_quoting_changes_spans_only(analysis)


def run(seconds: int) -> int:
    """Fuzz for some seconds, from the samples and what earlier runs kept; return libFuzzer's exit code."""
    CORPUS.mkdir(exist_ok=True)
    FINDINGS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        seeds, words = Path(scratch, "seeds"), Path(scratch, "words")
        seeds.mkdir()
        for sample in (ROOT / "samples").iterdir():
            if sample.suffix != ".json" and sample.stat().st_size <= LONGEST:
                shutil.copy(sample, seeds)
        words.write_text("".join(f'"{_quoted(phrase)}"\n' for phrase in PHRASES), "ascii")
        options = [
            f"-max_total_time={seconds}",
            f"-max_len={LONGEST}",
            f"-timeout={SLOW}",
            f"-dict={words}",
            f"-artifact_prefix={FINDINGS}/",
            "-print_final_stats=1",
        ]
        command = [sys.executable, __file__, "--inner", *options, str(CORPUS), str(seeds)]
        return subprocess.run(command, check=False).returncode


def _quoted(phrase: str) -> str:
    """Return a phrase as libFuzzer's dictionaries hold it."""
    plain = {ord("\\"): "\\\\", ord('"'): '\\"'}
    return "".join(
        chr(byte).translate(plain) if 32 <= byte < 127 else f"\\x{byte:02x}" for byte in phrase.encode("utf-8")
    )


def main() -> int:
    """Fuzz, or check the given inputs."""
    if sys.argv[1:2] == ["--inner"]:
        atheris.Setup([sys.argv[0], *sys.argv[2:]], check)
        atheris.Fuzz()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("inputs", nargs="*", type=Path, metavar="FILE")
    given = parser.parse_args()
    for path in given.inputs:
        check(path.read_bytes())
    return 0 if given.inputs else run(given.seconds)


if __name__ == "__main__":
    sys.exit(main())
