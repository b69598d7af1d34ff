"""Inputs as a user names them → items, in order: one file a kind of collection, chosen by the name's suffix.

Knows which kinds there are. Must not know how any of them is read. To add one, write `sources/NAME.py` with a
`find` function, and add its row to KINDS.
"""

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Final, NamedTuple, Protocol, cast

from prsparse.batch.items import Bad, File, Item, Remote
from prsparse.batch.opening import REMOTE
from prsparse.errors import InputError
from prsparse.files import MAX_SIZE


class Found(NamedTuple):
    """A file: its path or URL, and its place in a folder of records."""

    path: str
    place: str


class Sought(NamedTuple):
    """What is taken as an input; a field an option of `Options`, which says what each means."""

    globs: tuple[str, ...] = ()
    text_field: str = "text"
    title_field: str | None = None
    id_field: str | None = None
    max_size: int = MAX_SIZE


class Source(Protocol):
    """A module of this package: it knows a kind of collection."""

    def find(self, found: Found, sought: Sought, /) -> Iterator[Item]:
        """Yield what a collection holds, as far as it can be read.

        Raises:
            InputError: it cannot be read any further.
        """
        ...


# Suffixes of names → the module that reads such files; any other file is an input of its own.
KINDS: Final = {
    (".zip",): "zips",
    (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz"): "tars",
    (".mbox",): "mailboxes",
    (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"): "jsonlines",
    (".csv", ".tsv"): "sheets",
    (".parquet",): "parquets",
}


def find(names: Iterable[str], sought: Sought, out: str | None = None, *, alone: bool = False) -> Iterator[Item]:
    """Yield the inputs in order; what cannot be read is an item that says so.

    Args:
        names: files, folders and URLs.
        sought: what is taken.
        out: the output, which is left out if it stands in a folder among the inputs.
        alone: whether the one folder that is named is itself the root of the tree of records.
    """
    from prsparse.batch.sources.places import inside

    for name in names:
        finder = import_module(f"prsparse.batch.sources.{'remote' if REMOTE in name else 'folders'}")
        try:
            for found in finder.files(name, sought, out, alone):
                yield from [found] if isinstance(found, Item) else _items(found, sought)
        except InputError as error:
            yield Item(name, inside(name), Bad(error.message, error.code))


def _items(found: Found, sought: Sought) -> Iterator[Item]:
    low = found.path.lower()
    kind = next((kind for suffixes, kind in KINDS.items() if low.endswith(suffixes)), None)
    if kind is None:
        yield Item(found.path, found.place, Remote(found.path) if REMOTE in found.path else File(found.path))
        return
    source = cast("Source", import_module(f"prsparse.batch.sources.{kind}"))
    try:
        yield from source.find(found, sought)
    except InputError as error:
        yield Item(found.path, found.place, Bad(error.message, error.code))
