"""What became of a run's inputs, counted, and who is told of it.

Knows the counts. Must not know how they are shown.
"""

from collections import Counter

import msgspec

from prsparse.batch.shapes import Told


class Summary(msgspec.Struct):
    """The counts of a run, true at any moment of it.

    Attributes:
        inputs: how many there were, repeated ones aside.
        parsed: records made by this run.
        kept: records that were there already, of inputs that are the same still.
        refused: inputs that gave no record.
        others: records that were there already, of inputs that this run did not name.
        without_dateline: of the records made and kept.
        without_contacts: of the records made and kept.
        wires: wire id → records made and kept; None for none.
    """

    inputs: int = 0
    parsed: int = 0
    kept: int = 0
    refused: int = 0
    others: int = 0
    without_dateline: int = 0
    without_contacts: int = 0
    wires: Counter[str | None] = msgspec.field(default_factory=Counter)

    def count(self, told: tuple[Told, ...], *, kept: bool) -> None:
        """Count the records of an input."""
        if kept:
            self.kept += len(told)
        else:
            self.parsed += len(told)
        for record in told:
            self.without_dateline += not record.dateline
            self.without_contacts += not record.contacts
            self.wires[record.wire] += 1


class Watcher:
    """Who is told how a run goes; does nothing about it."""

    def advanced(self, summary: Summary) -> None:
        """Hear of another input that is done."""

    def refused(self, name: str, code: str, message: str) -> None:
        """Hear of an input that was refused."""
