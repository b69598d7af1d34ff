"""The output of a run that is a stream: standard output, a pipe, a device. It begins anew with every run."""

from contextlib import ExitStack

from prsparse.batch.items import Item
from prsparse.batch.shapes import Told
from prsparse.outputs import open_output


class Lines:
    """What the records of a run are written to, each on its way before the next is made."""

    def __init__(self, path: str | None) -> None:
        self._stack = ExitStack()
        self._out = self._stack.enter_context(open_output(path))

    def known(self, _item: Item) -> str | None:
        """Return None: what is gone is gone."""
        return None

    def keep(self, _item: Item) -> tuple[Told, ...]:
        """Never called."""
        raise AssertionError

    def put(self, _item: Item, pieces: tuple[bytes, ...]) -> None:
        """Write the records of an input."""
        self._out.write(b"".join(pieces))

    def drop(self, _item: Item) -> None:
        """Nothing is there to be dropped."""

    def finish(self) -> int:
        """Nothing is left to do."""
        return 0

    def close(self) -> None:
        """Close what was opened."""
        self._stack.close()
