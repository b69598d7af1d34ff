"""Processes of this machine, or this process alone.

Knows processes and signals. Must not know what they work at.
"""

import multiprocessing
import os
import signal
import threading
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import connection
from typing import Any, Final

from prsparse.batch.engines import Broken
from prsparse.batch.work import Job, Outcome, Task, perform

_TASK_SIZE: Final = 16  # some 20 ms of work: far more than handing it out costs, far less than a person waits
_TASKS_AHEAD: Final = 4  # a process
_LOOK: Final = 2.0  # seconds between looks whether the processes are alive, while a task takes its time
_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def start(jobs: int, _scheduler: str | None, _parts: str | None) -> "Local":
    """Return an engine of so many processes."""
    return Local(jobs)


class Local:
    """Some processes; for one job, this one."""

    def __init__(self, jobs: int) -> None:
        self.task_size = _TASK_SIZE
        self.window = jobs * _TASKS_AHEAD if jobs > 1 else 1
        self._jobs = jobs
        self._executor = self._start()

    def submit(self, task: Task, job: Job) -> "Future[list[Outcome]]":
        """Hand a task out."""
        try:
            return self._executor.submit(perform, task, job)
        except BrokenProcessPool as error:
            failed: Future[list[Outcome]] = Future()
            failed.set_exception(error)
            return failed

    def outcome(self, future: "Future[list[Outcome]]") -> list[Outcome]:
        """Wait for a task's outcome.

        A process that is killed while it hands a result over keeps the lock of the results, and the pool, which waits
        for the rest of that result, never hears of its end: so we look ourselves whether all are alive.
        """
        while True:
            try:
                return future.result(_LOOK)
            except BrokenProcessPool as error:
                raise Broken from error
            except TimeoutError:
                if future.done():
                    raise  # the task's own
                self._free()

    def _free(self) -> None:
        """End the others if a process has died, and the wait for its result: the pool then breaks as it should."""
        executor = self._executor
        if not isinstance(executor, ProcessPoolExecutor):
            return
        processes = list((executor._processes or {}).values())  # noqa: SLF001 - there is no public way to them
        if all(process.is_alive() for process in processes):
            return
        for process in processes:
            process.kill()
        executor._result_queue._writer.close()  # type: ignore[attr-defined]  # noqa: SLF001

    def restart(self) -> None:
        """Start new processes; one that died took the pool with it."""
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._executor = self._start()

    def close(self, *, at_once: bool) -> None:
        """End the processes; those left at work end by themselves with this one."""
        self._executor.shutdown(wait=not at_once, cancel_futures=True)

    def _start(self) -> Executor:
        """Start processes while signals wait, so that none meets one half made."""
        if self._jobs == 1:
            return _Here()
        before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
        try:
            executor = ProcessPoolExecutor(self._jobs, _context(), initializer=_settle)
            executor.submit(os.getpid)  # starts them
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return executor


def _context() -> Any:
    """Fork, which takes a hundredth of the time of a fresh start, unless other threads could be caught in between."""
    alone = threading.active_count() == 1 and "fork" in multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("fork" if alone else "spawn")


def _settle() -> None:
    """Leave Ctrl-C to the parent, and end with it whatever ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in _SIGNALS[1:]:
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


class _Here(Executor):
    """An executor without anybody else: the task is done before `submit` returns."""

    def submit(self, call: Any, /, *args: Any, **named: Any) -> "Future[Any]":
        done: Future[Any] = Future()
        done.set_result(call(*args, **named))
        return done
