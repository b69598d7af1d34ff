"""Bytes → their SHA-256. Knows which implementation is cheap to load. Must not know what is digested.

`hashlib` brings OpenSSL with it, which takes a start 3 ms; for a few kilobytes Python's own will do (10 µs
instead of 2 for a release). A process that has loaded `hashlib` anyway, as a batch has, takes that.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

_OWN: Final = ("_sha2", "_sha256")  # from Python 3.12 on, and before


def _find() -> Callable[[bytes], Any]:
    names = ("hashlib",) if "hashlib" in sys.modules else (*_OWN, "hashlib")
    for name in names[:-1]:
        try:
            return import_module(name).sha256  # type: ignore[no-any-return]
        except ImportError:  # another Python, or one built without
            continue
    return import_module(names[-1]).sha256  # type: ignore[no-any-return]


_sha256: Final = _find()


def digest(data: bytes) -> str:
    """Return the SHA-256 of some bytes in hexadecimal."""
    return str(_sha256(data).hexdigest())
