"""Bytes → their SHA-256. Knows which implementation is cheap to load. Must not know what is digested.

`hashlib` brings OpenSSL with it, which takes a start 3 ms; for a few kilobytes Python's own will do (10 µs
instead of 2 for a release).
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

_MODULES: Final = ("_sha2", "_sha256", "hashlib")  # from Python 3.12 on; before; in a Python built without


def _find() -> Callable[[bytes], Any]:
    for name in _MODULES[:-1]:
        try:
            return import_module(name).sha256  # type: ignore[no-any-return]
        except ImportError:
            continue
    return import_module(_MODULES[-1]).sha256  # type: ignore[no-any-return]


_sha256: Final = _find()


def digest(data: bytes) -> str:
    """Return the SHA-256 of some bytes in hexadecimal."""
    return str(_sha256(data).hexdigest())
