"""Patterns that one run compiles and the next one takes up."""

import gc
import marshal
import os
import pkgutil
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import prsparse
from prsparse import expressions
from prsparse.expressions import Expression

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "samples" / "lisbon-lab.txt"
COUNTED = f"""
import re._compiler, sys
import click, json, msgspec
compile, patterns = re._compiler.compile, []
re._compiler.compile = lambda *given: patterns.append(given) or compile(*given)
from prsparse.cli import run
code = run(["parse", "-f", "json", {str(SAMPLE)!r}])
print(len(patterns), file=sys.stderr)
sys.exit(code)
"""


def run(cache: Path, **variables: str) -> tuple[int, bytes]:
    """Parse the sample with bytecode in a place of its own; return how many patterns were compiled, and the record."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, "PYTHONPYCACHEPREFIX": str(cache), **variables}
    ended = subprocess.run([sys.executable, "-c", COUNTED], capture_output=True, env=environment, check=True)
    return int(ended.stderr), ended.stdout


def files(cache: Path) -> list[Path]:
    return list(cache.rglob("expressions.*.regex*"))


def test_the_second_run_compiles_next_to_nothing_and_says_the_same(tmp_path: Path) -> None:
    first, record = run(tmp_path)
    assert 50 < first <= 115  # each costs 0.15 ms where nothing could be kept
    assert [path.suffix for path in files(tmp_path)] == [".regex"]
    second, again = run(tmp_path)
    assert second < 10
    assert again == record


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", b"\xe9" * 5000, b"[\x02\x00\x00\x00NN"])
def test_a_spoilt_file_is_as_good_as_none(tmp_path: Path, rubbish: bytes) -> None:
    first, record = run(tmp_path)
    (path,) = files(tmp_path)
    path.write_bytes(rubbish)
    assert run(tmp_path) == (first, record)
    assert run(tmp_path)[0] < 10


def test_a_spoilt_pattern_is_compiled_anew(tmp_path: Path) -> None:
    _, record = run(tmp_path)
    (path,) = files(tmp_path)
    stamp, kept = marshal.loads(path.read_bytes())  # noqa: S302 - our own
    spoilt = {
        key: (flags, code[: len(code) // 8 * 4], groups, names) for key, (flags, code, groups, names) in kept.items()
    }
    path.write_bytes(marshal.dumps((stamp, spoilt)))
    assert run(tmp_path)[1] == record


def test_nothing_is_kept_where_no_bytecode_is(tmp_path: Path) -> None:
    first, record = run(tmp_path, PYTHONDONTWRITEBYTECODE="1")
    assert not files(tmp_path)
    assert run(tmp_path, PYTHONDONTWRITEBYTECODE="1") == (first, record)


def test_what_is_taken_apart_and_put_together_is_the_same_pattern() -> None:
    for module in pkgutil.walk_packages(prsparse.__path__, "prsparse."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    patterns = {(one.pattern, int(one.flags)) for one in gc.get_objects() if isinstance(one, Expression)}
    assert len(patterns) > 100
    for pattern, flags in patterns:
        parts = expressions.take_apart(pattern, flags)
        assert expressions.assemble(pattern, parts) == re.compile(pattern, flags)
