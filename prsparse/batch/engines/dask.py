"""Workers of a dask cluster: one that runs, or one that is started on this machine.

Workers read the inputs themselves and leave what they made in part files, which are written whole or not at all; so a
task that is done twice, because a worker was lost, does no harm. Knows dask (the extra `dask`) and part files. Must
not know what is in them.
"""

import logging
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future
from os.path import join
from typing import Any, Final, NamedTuple

from prsparse.batch.engines import Broken
from prsparse.batch.installing import discarded
from prsparse.batch.opening import extra
from prsparse.batch.work import Job, Outcome, Task, perform
from prsparse.errors import InputError, OutputError

distributed: Any = extra("distributed", "--engine dask")

_TASK_SIZE: Final = 200  # a quarter of a second of work: a scheduler hands out some thousand tasks a second
_TASKS_AHEAD: Final = 3  # a thread of a worker
_RETRIES: Final = 3
_OURS: Final = (signal.SIGINT, signal.SIGHUP)  # signals that the workers we start leave to us


class _Left(NamedTuple):
    """What a task sends back: the outcomes; without their pieces, but with the sizes of these, if there is a part file."""

    part: str | None
    outcomes: list[Outcome]
    sizes: list[list[int]]


def start(jobs: int, scheduler: str | None, parts: str | None) -> "Dask":
    """Return an engine on a running cluster, or on one of so many processes of this machine.

    Raises:
        InputError: there is no scheduler at that address.
    """
    try:
        client = distributed.Client(scheduler, timeout="10s") if scheduler else _client_of(jobs)
    except (OSError, ValueError) as error:
        raise InputError(f"no dask scheduler answers at {scheduler}: {error}", code="engine") from error
    return Dask(client, parts)


def _client_of(jobs: int) -> Any:
    """Start a cluster of this machine, which takes over which signals are ignored."""
    main = threading.current_thread() is threading.main_thread()
    before = {number: signal.signal(number, signal.SIG_IGN) for number in _OURS if main}
    try:
        return distributed.Client(
            n_workers=jobs, threads_per_worker=1, dashboard_address=None, silence_logs=logging.CRITICAL
        )
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Dask:
    """The workers that a client knows; they see the inputs and the part files under the same names as we do."""

    def __init__(self, client: Any, parts: str | None) -> None:
        self.task_size = _TASK_SIZE
        self._client = client
        self._parts = os.path.abspath(parts) if parts else None
        if self._parts:
            discarded(self._parts)
            os.mkdir(self._parts)
        self._executor = client.get_executor(pure=False, retries=_RETRIES)
        self._number = 0

    @property
    def window(self) -> int:
        """As many tasks as keep the workers that there are now at work; they may come and go."""
        threads: dict[str, int] = self._client.nthreads()
        return max(1, sum(threads.values())) * _TASKS_AHEAD

    def submit(self, task: Task, job: Job) -> "Future[list[Outcome]]":
        """Hand a task out."""
        self._number += 1
        part = join(self._parts, f"{self._number:09}") if self._parts else None
        future: Future[Any] = self._executor.submit(_perform, task, job, part)
        return future

    def outcome(self, future: "Future[list[Outcome]]") -> list[Outcome]:
        """Wait for a task's outcome, and fetch what it left in a part file."""
        try:
            left: _Left = future.result()  # type: ignore[assignment]  # `_perform` is what was submitted
        except distributed.KilledWorker as error:
            raise Broken from error
        except (CancelledError, OSError, distributed.comm.CommClosedError) as error:
            raise OutputError(f"the dask cluster is gone: {error}", code="engine") from error
        return left.outcomes if left.part is None else [*_fetched(left.part, left)]

    def restart(self) -> None:
        """Leave it to the cluster: it has other workers, or starts them."""

    def close(self, *, at_once: bool) -> None:
        """Let go of the cluster, and end it if it was started here."""
        self._executor.shutdown(wait=not at_once)
        if at_once:  # whoever hangs up is told of every call that is cut off
            logging.disable()
        cluster = self._client.cluster
        self._client.close()
        if cluster is not None:
            cluster.close()
        if self._parts:
            discarded(self._parts)


def _perform(task: Task, job: Job, part: str | None) -> _Left:
    """Do a task on a worker, and leave what it made in its part file."""
    outcomes = perform(task, job)
    if part is None:
        return _Left(None, outcomes, [])
    draft = f"{part}-{os.urandom(4).hex()}"
    try:
        with open(draft, "xb") as file:
            for outcome in outcomes:
                file.writelines(outcome.pieces)
        os.replace(draft, part)
    except BaseException:
        discarded(draft)
        raise
    sizes = [[*map(len, outcome.pieces)] for outcome in outcomes]
    return _Left(part, [outcome._replace(pieces=()) for outcome in outcomes], sizes)


def _fetched(part: str, left: _Left) -> Iterator[Outcome]:
    """Put the pieces of a part file back where they belong, and take the file away."""
    with open(part, "rb") as file:
        for outcome, sizes in zip(left.outcomes, left.sizes, strict=True):
            yield outcome._replace(pieces=tuple(map(file.read, sizes)))
    discarded(part)
