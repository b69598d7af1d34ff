"""A static check for patterns that can take more than linear time: a small reader of `re`'s own parse tree.

Flags an unbounded repeat whose body may itself repeat without bound (exponential), and two
unbounded repeats in a row that can eat the same characters (quadratic). It errs on the side of
flagging; a pattern it flags is rewritten, or bounded, not excused.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import prsparse
from prsparse.expressions import Expression

_parser: Any = import_module("re._parser")  # `sre_parse` of old; private, so it stays in a test
_constants: Any = import_module("re._constants")
MANY = 400  # a bound above this counts as none: 400 × 400 steps at one place are felt
_CATEGORIES: dict[str, Callable[[str], bool]] = {
    "SPACE": str.isspace,
    "DIGIT": str.isdigit,
    "WORD": lambda character: character.isalnum() or character == "_",
}
PROBES = [chr(code) for code in range(1, 127)] + ["é", "中", "“", "—", "\u00a0"]


def module_patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield every compiled pattern that a module of prsparse holds by name, alone or in a table."""
    for info in walk_packages(prsparse.__path__, "prsparse."):
        if info.name.endswith("__main__"):
            continue
        module = import_module(info.name)
        for name, value in vars(module).items():
            for number, pattern in enumerate(_patterns(value)):
                yield f"{info.name}.{name}[{number}]", pattern


def _patterns(value: object, depth: int = 0) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern | Expression):
        if isinstance(value.pattern, str):
            yield re.compile(value.pattern, value.flags)
    elif isinstance(value, tuple | list | frozenset) and depth < 3:
        for item in value:
            yield from _patterns(item, depth + 1)
    elif isinstance(value, dict) and depth < 3:
        for item in value.values():
            yield from _patterns(item, depth + 1)


def risks(pattern: str | bytes, flags: int = 0) -> list[str]:
    """Return what is risky about a pattern, in words; empty if nothing is."""
    tree = _parser.parse(pattern, flags & ~re.DEBUG)
    found: list[str] = []
    _walk(list(tree), found, flags)
    return found


def _walk(items: list[Any], found: list[str], flags: int) -> None:
    for op, argument in items:
        for child in _children(op, argument):
            _walk(child, found, flags)
        if _unbounded(op, argument) and any(_unbounded(*inner) for inner in _flat(list(argument[2]))):
            found.append(f"a repeat without bound inside another: {argument[2]}")
    for first, second in _neighbours(items):
        shared = _first_characters(first[1][2], flags) & _first_characters(second[1][2], flags)
        if shared:
            found.append(f"two repeats in a row share {sorted(shared)[:5]}")


def _children(op: Any, argument: Any) -> Iterable[list[Any]]:
    name = str(op)
    if name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
        return [list(argument[2])]
    if name == "SUBPATTERN":
        return [list(argument[3])]
    if name == "ATOMIC_GROUP":
        return [list(argument)]
    if name == "BRANCH":
        return [list(branch) for branch in argument[1]]
    if name in {"ASSERT", "ASSERT_NOT"}:
        return [list(argument[1])]
    return []


def _unbounded(op: Any, argument: Any) -> bool:
    return str(op) in {"MAX_REPEAT", "MIN_REPEAT"} and argument[1] > MANY


def _flat(items: list[Any]) -> Iterator[tuple[Any, Any]]:
    for op, argument in items:
        yield op, argument
        if str(op) not in {"ASSERT", "ASSERT_NOT", "ATOMIC_GROUP"}:
            for child in _children(op, argument):
                yield from _flat(child)


def _neighbours(items: list[Any]) -> Iterator[tuple[tuple[Any, Any], tuple[Any, Any]]]:
    """Yield the pairs of unbounded repeats between which nothing has to stand."""
    last: tuple[Any, Any] | None = None
    for op, argument in items:
        name = str(op)
        if _unbounded(op, argument):
            if last is not None:
                yield last, (op, argument)
            last = (op, argument)
        elif name in {"MAX_REPEAT", "MIN_REPEAT"} and argument[0] == 0:
            continue  # may be absent: what follows can still touch the last one
        elif name not in {"AT", "ASSERT", "ASSERT_NOT"}:
            last = None


def _first_characters(items: Any, flags: int) -> set[str]:
    """The probes that a repeat's body can match, if it is one character wide; a wide body counts as none."""
    if len(items) != 1 or str(items[0][0]) not in {"IN", "LITERAL", "NOT_LITERAL", "ANY"}:
        return set()
    op, argument = items[0]
    name = str(op)
    if name == "LITERAL":
        return {chr(argument)}
    if name == "NOT_LITERAL":
        return {probe for probe in PROBES if probe != chr(argument)}
    if name == "ANY":
        return {probe for probe in PROBES if probe != "\n" or flags & re.DOTALL}
    return {probe for probe in PROBES if _in_set(argument, probe)}


def _in_set(parts: Any, probe: str) -> bool:
    negated = str(parts[0][0]) == "NEGATE"
    hit = any(_in_part(str(op), argument, probe) for op, argument in parts)
    return hit != negated


def _in_part(name: str, argument: Any, probe: str) -> bool:
    if name == "LITERAL":
        return chr(argument) == probe
    if name == "RANGE":
        low, high = argument
        return bool(low <= ord(probe) <= high)
    if name == "CATEGORY":
        kind = str(argument)
        test = _CATEGORIES[kind.rsplit("_", 1)[1]]
        return bool(test(probe)) != ("_NOT_" in kind)
    return False
