"""Every pattern of prsparse that stands in no module by name: those that functions compile, or hand to `re` as they are.

    python -m tests.pattern_sites       what the run hears of, as lines of Python: (where, pattern, flags)

Knows two ways to them: the source, where a pattern is written out or made of a module's constants, and a run over
all samples and shapes, in a process of its own, that hears of every pattern that is compiled.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from inspect import getsource
from pathlib import Path
from pkgutil import walk_packages
from types import FrameType, ModuleType
from typing import Any, NamedTuple

import prsparse

ROOT = Path(prsparse.__file__).parent
_METHODS = frozenset(("compile", "search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn"))
_FLAGS = {"sub": 4, "subn": 4, "split": 3}  # where flags stand among the arguments, if not third


class Found(NamedTuple):
    """A pattern and the call that has it compiled: `prsparse/module.py:line`."""

    where: str
    pattern: str | bytes
    flags: int


class Site(NamedTuple):
    """A call that has a pattern compiled; `found` is None where the source does not tell which."""

    where: str
    found: Found | None


def modules() -> Iterator[ModuleType]:
    """Yield every module of prsparse."""
    for info in walk_packages(prsparse.__path__, "prsparse."):
        if not info.name.endswith("__main__"):
            yield import_module(info.name)


def sites() -> Iterator[Site]:
    """Yield every call of `regex` and of `re`'s functions."""
    for module in modules():
        if module.__name__ == "prsparse.expressions":  # it compiles what others hand to it
            continue
        for node in ast.walk(ast.parse(getsource(module))):
            if isinstance(node, ast.Call) and (name := _called(node.func)):
                where = f"{Path(str(module.__file__)).relative_to(ROOT)}:{node.lineno}"
                yield Site(where, _written(node, name, vars(module), where))


def _called(function: ast.expr) -> str:
    """Return the name of a function that compiles a pattern, or nothing."""
    if isinstance(function, ast.Name) and function.id == "regex":
        return "regex"
    of_re = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "re"
    return function.attr if of_re and isinstance(function, ast.Attribute) and function.attr in _METHODS else ""


def _written(call: ast.Call, name: str, known: dict[str, Any], where: str) -> Found | None:
    """Return the pattern of a call as its module's constants make it."""
    place = _FLAGS.get(name, 1 if name in {"regex", "compile"} else 2)
    flags = [keyword.value for keyword in call.keywords if keyword.arg == "flags"] or call.args[place : place + 1]
    try:
        pattern, *given = (eval(ast.unparse(part), known) for part in (call.args[0], *flags))  # noqa: S307 - our own source
    except NameError:  # made of what a function is given
        return None
    return Found(where, pattern, int(given[0]) if given else 0)


def _listen() -> list[Found]:
    """Return every pattern that is compiled on behalf of a call in prsparse while all samples and shapes are read."""
    from re import _compiler  # type: ignore[attr-defined]

    found: dict[Found, None] = {}
    compiled = _compiler.compile

    def listen(pattern: Any, flags: int = 0) -> Any:
        frame: FrameType | None = sys._getframe(1)  # noqa: SLF001 - who calls
        while frame and (path := Path(frame.f_code.co_filename)).parent.name == "re":
            frame = frame.f_back
        if frame and path.is_relative_to(ROOT):
            found[Found(f"{path.relative_to(ROOT)}:{frame.f_lineno}", pattern, int(flags))] = None
        return compiled(pattern, flags)

    _compiler.compile = listen
    try:
        _overhear(found)
        _read_everything()
    finally:
        _compiler.compile = compiled
    return list(found)


def _overhear(found: dict[Found, None]) -> None:
    """Hear of the patterns that wait for their first use, too."""
    from prsparse.expressions import Expression

    created = Expression.__init__

    def listen(self: Expression, pattern: str | bytes, flags: int) -> None:
        frame = sys._getframe(2)  # noqa: SLF001 - who calls
        path = Path(frame.f_code.co_filename)
        found[Found(f"{path.relative_to(ROOT)}:{frame.f_lineno}", pattern, int(flags))] = None
        created(self, pattern, flags)

    Expression.__init__ = listen  # type: ignore[method-assign]


def _read_everything() -> None:
    from tests.golden import INPUTS
    from tests.properties.shapes import NEW, SAME, shape

    list(modules())
    for path in INPUTS:
        prsparse.parse_bytes(path.read_bytes())
    for name in (*SAME, *NEW):
        prsparse.parse(shape(name, 2000))


def heard() -> list[Found]:
    """Return what such a run hears of."""
    command = [sys.executable, "-m", "tests.pattern_sites"]
    ended = subprocess.run(command, cwd=ROOT.parent, capture_output=True, check=True, text=True)
    return [Found(*ast.literal_eval(line)) for line in ended.stdout.splitlines()]


if __name__ == "__main__":
    for heard_of in _listen():
        sys.stdout.write(f"{tuple(heard_of)!a}\n")
