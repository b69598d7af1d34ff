"""Local files, and all files in a folder and the folders in it, in the order of their names' bytes.

Knows the file system. Must not know what files hold.
"""

import os
from collections.abc import Iterator
from os.path import exists, isdir, isfile, join, realpath
from typing import Final

from prsparse.batch.items import Bad, Item
from prsparse.batch.sources import Found, Sought
from prsparse.batch.sources.places import hidden, inside, wanted
from prsparse.files import unreadable

_OWN: Final = ("", ".partial", ".ready", ".parts", ".lock", ".errors.jsonl")  # suffixes of what a run writes


def files(name: str, sought: Sought, out: str | None, alone: bool) -> Iterator[Found | Item]:  # noqa: FBT001
    """Yield a file, or the files of a folder."""
    if not isdir(name):
        yield Found(name, inside(name))
        return
    own = _own(out)
    for path in _walk(name, own):
        if isinstance(path, Item):
            yield path
        elif wanted(below := path[len(name) :].lstrip("/"), sought.globs):
            yield Found(path, inside(below) if alone else inside(name, below))


def _own(out: str | None) -> frozenset[str]:
    """Return the real paths of what this run writes."""
    return frozenset(realpath(out) + suffix for suffix in _OWN) if out else frozenset()


def _walk(root: str, own: frozenset[str]) -> Iterator[str | Item]:
    """Yield the files below a folder; links to folders are followed but never in a circle, and no folder twice."""
    entered: set[tuple[int, int]] = set()
    ahead = [(root, True)]
    while ahead:
        path, folder = ahead.pop()
        if not folder:
            yield path
            continue
        try:
            status = os.stat(path)
            if (status.st_dev, status.st_ino) not in entered:
                entered.add((status.st_dev, status.st_ino))
                ahead.extend(_entries(path, own))
        except OSError as error:
            yield Item(path, inside(path), Bad(unreadable(path, error).message, "unreadable"))


def _entries(folder: str, own: frozenset[str]) -> list[tuple[str, bool]]:
    """Return what a folder holds and what of it are folders, the last first; nothing hidden, nothing of our own."""
    here = realpath(folder)
    with os.scandir(folder) as entries:
        taken = [entry for entry in entries if not hidden(entry.name) and _is_taken(entry, here, own)]
    taken.sort(key=_name, reverse=True)
    return [(entry.path, isdir(entry.path) if entry.is_symlink() else entry.is_dir()) for entry in taken]


def _name(entry: "os.DirEntry[str]") -> bytes:
    return os.fsencode(entry.name)


def _is_taken(entry: "os.DirEntry[str]", here: str, own: frozenset[str]) -> bool:
    """Tell whether an entry is a file or a folder, and neither a way back nor our own; pipes and devices are neither."""
    if join(here, entry.name) in own:
        return False
    if not entry.is_symlink():
        return entry.is_file() or entry.is_dir()
    if not isdir(entry.path):
        return isfile(entry.path) or not exists(entry.path)  # a link to nothing is told of
    target = realpath(entry.path)
    return target not in own and not f"{here}/".startswith(f"{target.rstrip('/')}/")
