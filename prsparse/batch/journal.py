"""The output of a run that is one file, or one folder of tables: never half-written, and taken up where it stopped.

While a run goes on its records stand in `OUT.partial`, a piece a line, in the order in which they were made.
At its end the output is put together from them and from what a finished output holds already, in the order of the
inputs, and takes its place at once. Knows pieces and where they stand. Must not know what they say.
"""

import os
import stat
from array import array
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from typing import Final, NamedTuple

import msgspec

from prsparse.batch import shapes, sinks
from prsparse.batch.installing import discarded, install, recover
from prsparse.batch.items import Bad, Item
from prsparse.batch.shapes import Head, Told
from prsparse.errors import OutputError
from prsparse.files import source_name
from prsparse.model import GENERATOR
from prsparse.outputs import draft_name, told

_PARTIAL: Final = ".partial"


class _Entry(NamedTuple):
    """A record that is there already.

    Attributes:
        place: its offset in the partial output; in the finished one its number from 0, inverted (`~number`).
        sha256: the digest of its input; None if this run would make another record of the same input.
        told: what the summary counts of it.
    """

    place: int
    sha256: str | None
    told: Told


class Journal:
    """What the records of a run are written to, and what is there of earlier runs."""

    def __init__(self, path: str, form: str, extras: tuple[bool, bool], *, restart: bool) -> None:
        self._name, self._path = path, os.path.realpath(path)
        self._row = sinks.FORMATS[form]
        self._format, self._shape = sinks.find(form), shapes.find(self._row.shape)
        self._extras = extras if self._row.shape == "records" else (False, False)
        self._entries: dict[str | None, _Entry] = {}  # those that no input of this run has named yet
        self._order = array("q")  # the places of this run's records
        self._finished = self._lines = 0  # how many pieces there are in either
        self._last = -1  # the number of the last finished piece that was offered: they are read but once, in order
        with told(self._name):
            recover(self._path)
            if restart:
                discarded(self._path + _PARTIAL)
            else:
                self._load_finished()
            self._partial = _open(self._path + _PARTIAL)
            self._end = self._load_partial()
            self._replaces = restart

    def known(self, item: Item) -> str | None:
        """Return the digest of an input whose records are there already, or None."""
        entries = self._found(item)
        if not entries or entries[0].sha256 is None:
            return None
        if entries[0].place < 0:
            if ~entries[0].place <= self._last:
                return None
            self._last = ~entries[-1].place
        return entries[0].sha256

    def keep(self, item: Item) -> tuple[Told, ...]:
        """Take over the records of an input as they are."""
        entries = self._found(item)
        self._order.extend(entry.place for entry in entries)
        self.drop(item)
        return tuple(entry.told for entry in entries)

    def put(self, item: Item, pieces: tuple[bytes, ...]) -> None:
        """Write the records of an input."""
        self.drop(item)
        data = b"".join(pieces)
        with told(self._name):
            _append(self._partial, data, self._end)
        for piece in pieces:
            self._order.append(self._end)
            self._end += len(piece)
            self._lines += 1

    def drop(self, item: Item) -> None:
        """Forget the records of an input: there are others, or none any more."""
        for name in self._names(item):
            del self._entries[name]

    def finish(self) -> int:
        """Put the output in its place; return how many records it has of inputs that this run did not name."""
        rest = sorted(entry.place for entry in self._entries.values())
        rest = [*(place for place in reversed(rest) if place < 0), *(place for place in rest if place >= 0)]
        with told(self._name):
            if not self._is_unchanged(rest):
                self._install(rest)
            discarded(self._path + _PARTIAL)
        return len(rest)

    def close(self) -> None:
        """Let go of the partial output, and leave none that says nothing."""
        os.close(self._partial)
        if self._end == 0:
            discarded(self._path + _PARTIAL)

    def _names(self, item: Item) -> list[str]:
        """Return the names under which the records of an input stand: its own, or `name#1` and so on."""
        name = source_name(item.name)
        if name in self._entries:
            return [name]
        if isinstance(item.origin, Bad):  # a collection that cannot be read is none of its rows
            return []
        names: list[str] = []
        first = self._entries.get(f"{name}#1")
        while (entry := self._entries.get(part := f"{name}#{len(names) + 1}")) and first:
            if entry.sha256 != first.sha256:
                break
            names.append(part)
        return names

    def _found(self, item: Item) -> list[_Entry]:
        return [self._entries[name] for name in self._names(item)]

    def _load_finished(self) -> None:
        if not os.path.lexists(self._path):
            return
        try:
            for piece in self._format.read(self._path):
                self._note(self._shape.heads(piece)[0], ~self._finished)
                self._finished += 1
        except (ValueError, EOFError, msgspec.MsgspecError) as error:
            message = "is there already and no output of this command; --restart replaces it"
            raise OutputError(message, self._name, code="output") from error

    def _load_partial(self) -> int:
        """Note the whole pieces but the last input's, of which more may have followed; return where they end."""
        starts: list[tuple[str | None, int]] = []
        end = 0
        with open(self._path + _PARTIAL, "rb") as file:
            for piece in file:
                try:
                    (head,) = self._shape.heads(piece) if piece.endswith(b"\n") else ()
                except (ValueError, msgspec.MsgspecError):
                    break
                if starts and starts[-1][0] != head.sha256:
                    starts.clear()
                starts.append((head.sha256, end))
                self._note(head, end)
                self._lines += 1
                end += len(piece)
        if starts:
            end = starts[0][1]
            self._entries = {name: entry for name, entry in self._entries.items() if entry.place < end}
            self._lines -= len(starts)
        os.ftruncate(self._partial, end)
        return end

    def _note(self, head: Head, place: int) -> None:
        same = head.generator == GENERATOR and head.extras == self._extras
        self._entries[head.name] = _Entry(place, head.sha256 if same else None, head.told)

    def _is_unchanged(self, rest: list[int]) -> bool:
        """Tell whether the finished output is what would be put together."""
        numbers = (~place for place in (*self._order, *rest))
        there = os.path.exists(self._path) and not self._replaces
        return (
            there
            and len(self._order) + len(rest) == self._finished
            and all(number == at for at, number in enumerate(numbers))
        )

    def _install(self, rest: list[int]) -> None:
        partial = self._path + _PARTIAL
        if self._row.module == "jsonl" and self._is_partial(rest):
            os.fsync(self._partial)
            install(partial, self._path)
            return
        draft = draft_name(self._path)
        try:
            self._format.write(draft, self._pieces(rest))
            install(draft, self._path)
        finally:
            discarded(draft)

    def _is_partial(self, rest: list[int]) -> bool:
        """Tell whether the partial output is, byte for byte, what would be put together."""
        places = [-1, *self._order, *rest]
        return len(places) == self._lines + 1 and all(one < next_one for one, next_one in pairwise(places))

    def _pieces(self, rest: list[int]) -> Iterator[bytes]:
        """Yield the output's pieces: this run's in the order of its inputs, then the rest as they stood."""
        with open(self._path + _PARTIAL, "rb") as partial:
            for places in (self._order, rest):
                finished = enumerate(self._format.read(self._path)) if any(place < 0 for place in places) else iter(())
                for place in places:
                    if place < 0:
                        yield next(piece for number, piece in finished if number == ~place)
                    else:
                        partial.seek(place)
                        yield partial.readline()


def _open(path: str) -> int:
    """Open the partial output, which must be a file of our own and no link that somebody laid there."""
    number = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK, 0o666)
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise OutputError("is in the way: no regular file", path, code="output")
    return number


def _append(number: int, data: bytes, end: int) -> None:
    """Write at the end, all of it or nothing."""
    left = memoryview(data)
    try:
        while left:
            left = left[os.pwrite(number, left, end + len(data) - len(left)) :]
    except OSError:
        with suppress(OSError):
            os.ftruncate(number, end)
        raise
