"""One run at a time on one output.

Knows filelock. Must not know what is locked.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

from prsparse.errors import OutputError
from prsparse.outputs import told

SUFFIX: Final = ".lock"


@contextmanager
def locked(path: str) -> Iterator[None]:
    """Hold the lock of an output.

    Raises:
        OutputError: another run holds it, or it cannot be made.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(path + SUFFIX, timeout=0)
    with told(path):
        try:
            lock.acquire()
        except Timeout as error:
            message = "another run writes it; wait until it has ended, or name another output"
            raise OutputError(message, path, code="locked") from error
    try:
        yield
    finally:
        with suppress(OSError):
            os.unlink(path + SUFFIX)  # while it is held: whoever opened it before finds it gone
        lock.release()
