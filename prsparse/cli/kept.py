"""Compiled patterns, kept from one run for the next: a fifth of a start is theirs.

They are kept beside the package's bytecode and on the same terms: in `__pycache__` or where PYTHONPYCACHEPREFIX
says, never with PYTHONDONTWRITEBYTECODE, for one version of Python and of ours. Whoever can write there can write
bytecode. What cannot be read or written is compiled as ever, and nobody is told.

Knows a file. Must not know patterns.
"""

import os
import sys
from contextlib import suppress
from typing import Any, Final, cast

from prsparse import expressions
from prsparse.version import VERSION

_MOST: Final = 2000  # patterns; more are the remains of patterns that were edited

_kept: dict[expressions.Key, expressions.Parts] = {}


def take_up() -> None:
    """Hand over what earlier runs kept."""
    import marshal  # as bytecode itself is written

    with suppress(OSError, ValueError, EOFError, TypeError), open(_path(), "rb") as file:  # noqa: PTH123 - pathlib is dear
        stamp, kept = marshal.loads(file.read())  # noqa: S302
        if stamp == _stamp():
            _kept.update(kept)
            expressions.hand_over(kept)


def keep() -> None:
    """Keep what this run had to compile."""
    fresh = {} if sys.dont_write_bytecode else expressions.taken_apart()
    if fresh:
        with suppress(OSError):
            _write(fresh if len(_kept) > _MOST else _kept | fresh)


def _write(kept: Any) -> None:
    """Write beside its place and move it there, so that nobody reads half of it."""
    import marshal

    path = _path()
    draft = f"{path}.{os.getpid()}"
    with open(draft, "xb") as file:  # noqa: PTH123
        file.write(marshal.dumps(cast("Any", (_stamp(), kept))))
    os.replace(draft, path)  # noqa: PTH105


def _stamp() -> tuple[object, ...]:
    """Which Python and which release of ours it is for."""
    return VERSION, sys.version, sys.implementation.cache_tag


def _path() -> str:
    """`expressions.cpython-312.regex` beside the bytecode of `expressions`; no name where bytecode has no place."""
    cached = expressions.__spec__.cached
    return f"{cached.removesuffix('.pyc')}.regex" if cached else ""
