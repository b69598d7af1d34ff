"""What a run loads: dear libraries only when they are needed, the core no door to the world."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, SAMPLE

DEAR = {
    "rich",
    "yaml",
    "dateparser",
    "phonenumbers",
    "charset_normalizer",
    "selectolax",
    "importlib.metadata",
    "importlib.resources",
}
DEAR |= {
    "locale",
    "signal",
    "hashlib",
    "tempfile",
    "shutil",
    "pathlib",
    "asyncio",
    "logging",
    "dataclasses",
    "subprocess",
    "jsonschema",
}
NO_PHONE = (
    'Acme Opens Lab\n\nLISBON, March 3, 2026 /PRNewswire/ -- "We are glad," said Jane Roe, chief executive of Acme.\n'
)
# The core takes text and gives values: no file, no clock, no network, no locale, no thread.
WORLD = {
    "socket",
    "urllib.request",
    "http",
    "time",
    "locale",
    "threading",
    "multiprocessing",
    "random",
    "tempfile",
    "sys",
}
DOORS = {"cli", "batch", "files", "outputs", "__main__", "lexicons"}


def loaded(code: str, stdin: bytes = b"") -> set[str]:
    """Run some code in an interpreter of its own and return the modules it has loaded."""
    script = f"import sys\n{code}\nprint('\\n', *sys.modules, sep='\\n', file=sys.stderr)"
    ended = subprocess.run([sys.executable, "-c", script], input=stdin, capture_output=True, cwd=ROOT, check=True)
    return set(ended.stderr.decode().split())


@pytest.mark.parametrize(
    ("args", "allowed"),
    [
        (["--version"], set()),
        (["-h"], {"shutil", "locale", "hashlib"}),  # the width of the terminal, Click's translations
        (["parse", "-f", "json", "-"], set()),
        (["parse", "-f", "jsonl", "-"], set()),
        (["parse", "-f", "yaml", "-"], {"yaml"}),
    ],
    ids=" ".join,
)
def test_a_run_loads_what_it_needs(args: list[str], allowed: set[str]) -> None:
    modules = loaded(f"from prsparse.cli import run; assert run({args!r}) == 0", NO_PHONE.encode())
    assert modules & DEAR - allowed == set()


COUNTED = """
import re._compiler, sys
import click, json
compile, counts = re._compiler.compile, {"patterns": 0}
def counted(*arguments):
    counts["patterns"] += 1
    return compile(*arguments)
re._compiler.compile = counted
"""


def counts(code: str) -> tuple[int, int]:
    """Return how many patterns some code compiles, and how many modules of ours it loads, beside Click's and json's."""
    script = f"{COUNTED}\n{code}\nours = sum(name.startswith('prsparse.') for name in sys.modules)"
    script += "\nprint(counts['patterns'], ours, file=sys.stderr)"
    nothing_kept = {**os.environ, "PYTHONPYCACHEPREFIX": os.devnull, "PYTHONDONTWRITEBYTECODE": "1"}
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=ROOT, check=True, env=nothing_kept)
    patterns, modules = ended.stderr.split()
    return int(patterns), int(modules)


# Counted, not timed: a busy machine falsifies no count. Raise a bound only for what every release needs.
def test_the_parser_compiles_next_to_nothing_before_it_is_asked() -> None:
    patterns, modules = counts("import prsparse.parser")
    assert patterns <= 8
    assert modules <= 82


def test_a_release_compiles_and_loads_what_it_needs() -> None:
    patterns, modules = counts(f"from prsparse.cli import run; run(['parse', '-f', 'json', {str(SAMPLE)!r}])")
    assert patterns <= 115
    assert modules <= 111


def test_a_release_without_contacts_loads_nothing_that_reads_them() -> None:
    bare = ROOT / "samples" / "statement-continued.txt"
    patterns, modules = counts(f"from prsparse.cli import run; run(['parse', '-f', 'json', {str(bare)!r}])")
    assert patterns <= 60
    assert modules <= 99


def test_a_second_release_compiles_nothing() -> None:
    again = f"from prsparse import parse_file; parse_file({str(SAMPLE)!r}); counts['patterns'] = 0"
    patterns, _ = counts(f"{again}; parse_file({str(SAMPLE)!r})")
    assert patterns == 0


def test_a_number_may_load_the_library_of_numbers() -> None:
    modules = loaded(f"from prsparse.cli import run; assert run(['parse', '-f', 'json', {str(SAMPLE)!r}]) == 0")
    assert modules & DEAR <= {"phonenumbers"}


def test_the_package_itself_loads_nothing() -> None:
    modules = loaded("import prsparse; prsparse.__version__; prsparse.__all__")
    assert {name for name in modules if name.startswith("prsparse.")} == {"prsparse.version"}
    assert "msgspec" not in modules
    assert "click" not in modules


def test_the_library_does_not_load_the_command_line() -> None:
    modules = loaded("import prsparse; prsparse.parse('Acme')")
    assert not modules & {"click", "prsparse.cli", "prsparse.outputs", "prsparse.files"}


def core() -> list[Path]:
    package = ROOT / "prsparse"
    return [
        path for path in package.rglob("*.py") if path.relative_to(package).parts[0].removesuffix(".py") not in DOORS
    ]


@pytest.mark.parametrize("path", core(), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_core_has_no_door_to_the_world(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {alias.name for node in imports if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in imports if isinstance(node, ast.ImportFrom)}
    calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    assert not names & WORLD
    assert not calls & {"open", "print", "input", "datetime.now", "date.today", "datetime.today", "os.environ.get"}
