"""How a long run is shown to whoever waits for it, on standard error.

Knows the terminal. Must not know releases, only their counts.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from prsparse.batch.summary import Summary, Watcher
from prsparse.cli.style import say
from prsparse.printable import printable

if TYPE_CHECKING:
    from rich.progress import Progress

KINDS: Final = ("auto", "plain", "none")
_BAR_EVERY: Final = 0.1  # seconds
_LINE_EVERY: Final = 5.0
_TOLD: Final = 10  # refusals that are told one by one


class Teller(Watcher):
    """Tells the first refusals one by one; all of them are counted in the end."""

    every = float("inf")

    def __init__(self, total: int | None) -> None:
        self.total = total
        self._refused = 0
        self._start = self._last = time.monotonic()

    def refused(self, name: str, code: str, message: str) -> None:  # noqa: ARG002
        """Say why an input was refused."""
        self._refused += 1
        if self._refused <= _TOLD:
            self.tell(f"{name}: {message}")

    def advanced(self, summary: Summary) -> None:
        """Show how far it is, now and then."""
        if time.monotonic() - self._last >= self.every:
            self._last = time.monotonic()
            self.show(summary)

    def tell(self, message: str) -> None:
        """Say something on a line of its own."""
        say(message)

    def show(self, summary: Summary) -> None:
        """Show how far it is."""


class Lines(Teller):
    """A line every few seconds."""

    every = _LINE_EVERY

    def show(self, summary: Summary) -> None:
        """Say how far it is."""
        rate = summary.inputs / (self._last - self._start)
        of = f" of {self.total:,}" if self.total else ""
        left = f", {_time((self.total - summary.inputs) / rate)} left" if self.total else ""
        say(f"{summary.inputs:,}{of} inputs, {rate:,.0f} a second{left}, {summary.refused:,} refused")


class Bar(Teller):
    """A bar with files, rate, time left and refusals, drawn by this thread alone: another could not be forked."""

    every = _BAR_EVERY

    def __init__(self, total: int | None, progress: "Progress") -> None:
        super().__init__(total)
        self._progress = progress
        self._task = progress.add_task("", total=total, rate="", refused=0)

    def show(self, summary: Summary) -> None:
        """Draw it."""
        rate = f"{summary.inputs / (self._last - self._start):,.0f}/s"
        self._progress.update(self._task, completed=summary.inputs, rate=rate, refused=summary.refused)
        self._progress.refresh()

    def tell(self, message: str) -> None:
        """Say something above the bar."""
        from rich.text import Text

        self._progress.console.print(Text(printable(f"prsparse: {message}")), soft_wrap=True)


@contextmanager
def watching(kind: str, total: Any) -> Iterator[Watcher]:
    """Show a run as `kind` says, one of KINDS; `total()` counts its inputs, or returns None."""
    if kind == "auto" and sys.stderr is not None and sys.stderr.isatty():
        with _progress() as progress:
            yield Bar(total(), progress)
    else:
        yield Lines(total()) if kind == "plain" else Teller(None)


def _progress() -> "Progress":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    return Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[refused]} refused"),
        console=Console(stderr=True),
        auto_refresh=False,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )


def _time(seconds: float) -> str:
    minutes, seconds = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"


def told(summary: Summary, errors: str | None) -> Iterator[str]:
    """Yield what is to be said at the end of a run."""
    kept = f"{summary.kept:,} done before" if summary.kept else ""
    where = f" (see {errors})" if errors and summary.refused else ""
    others = f"{summary.others:,} of other inputs left as they were" if summary.others else ""
    counts = (f"{summary.parsed:,} parsed", kept, f"{summary.refused:,} refused{where}", others)
    yield f"{summary.inputs:,} input{'s' if summary.inputs != 1 else ''}: {', '.join(filter(None, counts))}"
    if summary.wires:
        yield f"{summary.without_dateline:,} without dateline, {summary.without_contacts:,} without contacts"
        wires = sorted(summary.wires.items(), key=lambda row: (-row[1], row[0] or ""))
        yield "wires: " + ", ".join(f"{wire or 'none'} {count:,}" for wire, count in wires)
