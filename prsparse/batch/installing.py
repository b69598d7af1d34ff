"""How an output takes its place: a file at once; a folder of files so that a stop in between is made up for.

Knows files and folders. Must not know what is in them.
"""

import os
from contextlib import suppress
from os.path import join
from shutil import rmtree
from typing import Final

from prsparse.outputs import put

_READY: Final = ".ready"  # a folder whose files are whole and wait to be moved


def install(draft: str, path: str) -> None:
    """Put a draft where the output belongs; when it is there, it is on the disk."""
    if not os.path.isdir(draft):
        _sync(draft)
        put(draft, path)
        return
    for name in os.listdir(draft):
        _sync(join(draft, name))
    os.rename(draft, path + _READY)
    recover(path)


def recover(path: str) -> None:
    """Move what waits to be moved, now or after a stop."""
    ready = path + _READY
    if os.path.islink(ready) or not os.path.isdir(ready):
        return
    os.makedirs(path, exist_ok=True)
    for name in os.listdir(ready):
        os.replace(join(ready, name), join(path, name))
    os.rmdir(ready)


def discarded(path: str) -> None:
    """Take a draft away, if there is one."""
    with suppress(FileNotFoundError):
        if os.path.isdir(path) and not os.path.islink(path):
            rmtree(path)
        else:
            os.unlink(path)


def _sync(path: str) -> None:
    with open(path, "rb") as file:
        os.fsync(file.fileno())
