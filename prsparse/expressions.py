"""Regular expressions that are compiled when they are first used: no run needs all of them, and each costs a start.

What a compiled one consists of can be handed over by an earlier process (0.5 µs instead of 80 to 1,000 each): see
`prsparse.cli.kept`. Knows how to wait. Must not know what any of them matches, nor where anything is kept.
"""

import re
from array import array
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, AnyStr, Final, TypeAlias, cast

_METHODS: Final = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub")
_UNIT: Final = "I"  # of the engine's code

# Pattern and flags → what the engine is given for them: all flags, code, number of groups, their names.
Pattern: TypeAlias = str | bytes
Key = tuple[Pattern, int]
Parts = tuple[int, bytes, int, dict[str, int]]

_handed: dict[Key, Parts] = {}
_fresh: list[Key] = []


class Expression:
    """A regular expression that stands in for its compiled form; its methods are that form's from the first use on."""

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, pattern: Pattern, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:  # asked only while the slot is empty
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = _compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a regular expression to be compiled when it is first used, which an error in it waits for as well."""
    return cast("re.Pattern[AnyStr]", Expression(pattern, flags))


def hand_over(parts: Mapping[Key, Parts]) -> None:
    """Let patterns be made of what `taken_apart` returned to an earlier process of the same Python."""
    _handed.update(parts)


def taken_apart() -> dict[Key, Parts]:
    """Return the parts of every pattern that this process had to compile."""
    return {key: take_apart(*key) for key in _fresh}


def _compile(pattern: Pattern, flags: int) -> re.Pattern[Any]:
    parts = _handed.get((pattern, int(flags)))
    if parts:
        with suppress(ValueError, TypeError, RuntimeError, OverflowError):  # spoilt: the engine checks what it is given
            return assemble(pattern, parts)
    _fresh.append((pattern, int(flags)))
    return re.compile(pattern, flags)


def assemble(pattern: Pattern, parts: Parts) -> re.Pattern[Any]:
    """Return the pattern that `take_apart` took apart, in the same version of Python."""
    import _sre  # type: ignore[import-not-found]  # the engine itself

    flags, code, groups, names = parts
    by_number: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        by_number[number] = name
    program = array(_UNIT, code).tolist()
    return cast("re.Pattern[Any]", _sre.compile(pattern, flags, program, groups, names, tuple(by_number)))


def take_apart(pattern: Pattern, flags: int) -> Parts:
    """Return what `re.compile` gives the engine for a pattern; a compiled one does not tell."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(pattern, flags)
    state, program = parsed.state, array(_UNIT, _compiler._code(parsed, flags))  # noqa: SLF001
    return state.flags, program.tobytes(), state.groups - 1, dict(state.groupdict)
