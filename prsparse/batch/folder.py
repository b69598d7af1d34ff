"""The output of a run that is a folder of JSON files, one an input, in the tree of the inputs.

Each file appears whole, as soon as it is made; so the folder itself tells what is done. Knows the folder. Must not
know what the files say.
"""

import os
from hashlib import sha256
from os.path import basename, dirname, join
from typing import Final

import msgspec

from prsparse.batch import shapes
from prsparse.batch.installing import discarded
from prsparse.batch.items import Item
from prsparse.batch.shapes import Head, Told
from prsparse.files import source_name
from prsparse.model import GENERATOR
from prsparse.outputs import told

_SUFFIX: Final = ".json"
_LONGEST: Final = 255  # bytes of a file's name
_PARTIAL: Final = ".partial"


class Folder:
    """What the records of a run are written to, and what is there of earlier runs."""

    def __init__(self, path: str, extras: tuple[bool, bool], *, restart: bool) -> None:
        self._path, self._extras, self._restart = path, extras, restart
        self._drafts = os.path.realpath(path) + _PARTIAL  # beside it, so that nothing but records stands in it
        self._shape = shapes.find("documents")
        self._made: set[str] = set()
        with told(path):
            discarded(self._drafts)
            os.mkdir(self._drafts)
            os.makedirs(path, exist_ok=True)

    def known(self, item: Item) -> str | None:
        """Return the digest of an input whose record is there already, or None."""
        heads = () if self._restart else self._heads(item)
        same = all(head.generator == GENERATOR and head.extras == self._extras for head in heads)
        return heads[0].sha256 if heads and same else None

    def keep(self, item: Item) -> tuple[Told, ...]:
        """Leave the record of an input as it is."""
        return tuple(head.told for head in self._heads(item))

    def put(self, item: Item, pieces: tuple[bytes, ...]) -> None:
        """Write the record of an input."""
        path, draft = self._file(item), join(self._drafts, "draft")
        with told(self._path):
            folder = dirname(path)
            if folder not in self._made:
                os.makedirs(folder, exist_ok=True)
                self._made.add(folder)
            with open(draft, "wb") as file:
                file.writelines(pieces)
            os.replace(draft, path)

    def drop(self, item: Item) -> None:
        """Take away the record of an input that is refused now."""
        if self._heads(item):
            with told(self._path):
                discarded(self._file(item))

    def finish(self) -> int:
        """Leave the folder; what it holds of inputs that this run did not name is not counted."""
        return 0

    def close(self) -> None:
        """Take the place of drafts away."""
        with told(self._path):
            discarded(self._drafts)

    def _heads(self, item: Item) -> tuple[Head, ...]:
        """Return what the file in an input's place says, if it is the record of that input."""
        try:
            with open(self._file(item), "rb") as file:
                heads = self._shape.heads(file.read())
        except (OSError, msgspec.MsgspecError):
            return ()
        name = source_name(item.name)
        return heads if heads and heads[0].name in {name, f"{name}#1"} else ()

    def _file(self, item: Item) -> str:
        folder, name = dirname(item.place), basename(item.place)
        if len(os.fsencode(name)) + len(_SUFFIX) > _LONGEST:
            mark = sha256(os.fsencode(name)).hexdigest()[:16]
            name = os.fsdecode(os.fsencode(name)[: _LONGEST - 60]) + f"-{mark}"
        return join(self._path, folder, name + _SUFFIX)
