"""Regular expressions that are compiled when they are first used: no run needs all of them, and each costs a start.

What a compiled one consists of is kept beside the package's bytecode, under the same conditions (`__pycache__`, or
where PYTHONPYCACHEPREFIX says; never with PYTHONDONTWRITEBYTECODE), so that the next process need not compile it:
0.5 µs instead of 80 to 1,000 each, a fifth of a start. What cannot be kept or read is compiled as ever.

Knows how to wait and what to keep. Must not know what any of them matches.
"""

import re
import sys
from array import array
from typing import Any, Final, cast

from prsparse.version import VERSION

_METHODS: Final = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub")
_MOST: Final = 2000  # entries; more are the remains of patterns that were edited
_WORD: Final = "I"  # the unit of the engine's code

# Pattern and flags → the engine's arguments: flags, code, number of groups, their names.
_Key = tuple[str, int]
_Parts = tuple[int, bytes, int, dict[str, int]]


class Expression:
    """A regular expression that stands in for its compiled form; its methods are that form's from the first use on."""

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:  # asked only while the slot is empty
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = _STORE.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a regular expression to be compiled when it is first used, which an error in it waits for as well."""
    return cast("re.Pattern[str]", Expression(pattern, flags))


def keep_compiled() -> None:
    """Keep what this process had to compile for the next one, if bytecode is kept at all; never fail at it."""
    _STORE.keep()


class _Store:
    """The file of compiled patterns, read when the first one is asked for."""

    def __init__(self) -> None:
        self.fresh: list[_Key] = []
        self.kept: dict[_Key, _Parts] | None = None

    def compile(self, pattern: str, flags: int) -> re.Pattern[str]:
        if self.kept is None:
            self.kept = _read()
        parts = self.kept.get((pattern, int(flags)))
        if parts is None:
            self.fresh.append((pattern, int(flags)))
            return re.compile(pattern, flags)
        return _assembled(pattern, parts)

    def keep(self) -> None:
        if not self.fresh or sys.dont_write_bytecode:
            return
        kept = self.kept if self.kept and len(self.kept) < _MOST else {}
        _write(kept | {key: _taken_apart(*key) for key in self.fresh})
        self.fresh = []


_STORE: Final = _Store()


def _stamp() -> tuple[object, ...]:
    """What the code depends on, and which release of ours wrote it."""
    import _sre  # type: ignore[import-not-found]  # the engine itself

    return VERSION, sys.version, _sre.MAGIC, _sre.CODESIZE


def _path() -> str:
    """Where it is kept: `expressions.cpython-312.regex` beside this module's bytecode; nothing if that is nowhere."""
    cached = __spec__.cached
    return f"{cached.removesuffix('.pyc')}.regex" if cached else ""


def _read() -> dict[_Key, _Parts]:
    import marshal  # as bytecode itself is written; whoever can write there can write bytecode

    try:
        with open(_path(), "rb") as file:  # noqa: PTH123 - pathlib is dear at a start
            stamp, kept = marshal.loads(file.read())  # noqa: S302
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return kept if stamp == _stamp() else {}


def _write(kept: Any) -> None:
    """Write it beside its place and move it there, so that nobody reads half of it."""
    import marshal
    import os
    from contextlib import suppress

    path = _path()
    draft = f"{path}.{os.getpid()}"
    with suppress(OSError):
        if not path:
            return
        try:
            with open(draft, "xb") as file:  # noqa: PTH123
                file.write(marshal.dumps(cast("Any", (_stamp(), kept))))
            os.replace(draft, path)  # noqa: PTH105
        except OSError:
            os.unlink(draft)  # noqa: PTH108
            raise


def _assembled(pattern: str, parts: _Parts) -> re.Pattern[str]:
    import _sre

    flags, code, groups, names = parts
    by_number: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        by_number[number] = name
    return cast(
        "re.Pattern[str]", _sre.compile(pattern, flags, array(_WORD, code).tolist(), groups, names, tuple(by_number))
    )


def _taken_apart(pattern: str, flags: int) -> _Parts:
    """What `re.compile` hands to the engine, which the compiled pattern does not tell."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(pattern, flags)
    state = parsed.state
    return state.flags, array(_WORD, _compiler._code(parsed, flags)).tobytes(), state.groups - 1, dict(state.groupdict)  # noqa: SLF001
