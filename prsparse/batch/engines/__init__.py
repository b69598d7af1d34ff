"""Who does the work: executors of `concurrent.futures`, one file an engine, found by its name.

Knows what a run asks of an engine. Must not know where any of them works.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol

from prsparse.batch.work import Job, Outcome, Task

if TYPE_CHECKING:
    from concurrent.futures import Future

NAMES: Final = ("local", "dask")


class Broken(Exception):  # noqa: N818 - it is what happened to a task, not what is wrong with it
    """Whoever did a task died of it, or with it."""


class Engine(Protocol):
    """An executor that can be started again."""

    window: int  # tasks that may be on their way at a time
    task_size: int  # inputs a task

    def submit(self, task: Task, job: Job, /) -> "Future[list[Outcome]]":
        """Hand a task out; whoever takes it may die of it."""
        ...

    def outcome(self, future: "Future[list[Outcome]]", /) -> list[Outcome]:
        """Wait for a task's outcome.

        Raises:
            Broken: whoever did it is gone.
        """
        ...

    def restart(self) -> None:
        """Replace who is gone."""
        ...

    def close(self, *, at_once: bool) -> None:
        """Send everybody home, `at_once` without waiting for what they do."""
        ...


def start(name: str, jobs: int, scheduler: str | None, parts: str | None) -> Engine:
    """Return an engine, one of NAMES, at work.

    Args:
        name: which.
        jobs: how many processes of this machine.
        scheduler: the address of a scheduler on another.
        parts: a folder that all machines see, where results may be left; None if there is none.
    """
    assert name in NAMES
    engine: Engine = import_module(f"prsparse.batch.engines.{name}").start(jobs, scheduler, parts)
    return engine
