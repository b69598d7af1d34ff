"""Where the record of an input belongs in a folder of records, and which names are taken at all.

Knows names. Must not know files.
"""

from fnmatch import fnmatchcase
from os.path import basename, join


def inside(*parts: str) -> str:
    """Return a relative path below the folder of records, whatever the parts say: no root, no `..`."""
    steps = [step for part in parts for step in part.split("/") if step not in {"", ".", ".."}]
    return join(*steps) if steps else "_"


def in_collection(place: str, name: str) -> str:
    """Return the place of a row of a collection: its name is one step of the path, whatever it holds."""
    return inside(place, name.replace("/", "_").replace("\0", "_"))


def hidden(path: str) -> bool:
    """Tell whether a file, or a folder above it, is hidden, or is what a Mac adds to archives."""
    return any(step.startswith(".") or step == "__MACOSX" for step in path.split("/") if step not in {".", ".."})


def wanted(path: str, globs: tuple[str, ...]) -> bool:
    """Tell whether a path below a folder matches a pattern: the file's name, or the path if the pattern has a `/`."""
    return not globs or any(fnmatchcase(path if "/" in glob else basename(path), glob) for glob in globs)
