"""Tasks → their outcomes in the same order, whoever finishes first and whoever dies on the way.

Knows tasks and engines. Must not know what an outcome is good for.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from typing import Final

from prsparse.batch.engines import Broken, Engine
from prsparse.batch.work import Job, Outcome, Task

_CRASHED: Final = Outcome(refused=("crashed", "the process that read it died of it, twice"))


def in_order(tasks: Iterable[Task], engine: Engine, job: Job) -> Iterator[tuple[Task, list[Outcome]]]:
    """Yield each task with its outcomes; no more tasks are taken ahead than the engine's window holds."""
    waiting: deque[tuple[Task, Future[list[Outcome]]]] = deque()
    for task in tasks:
        waiting.append((task, engine.submit(task, job)))
        if len(waiting) >= engine.window:
            yield from _next(waiting, engine, job)
    while waiting:
        yield from _next(waiting, engine, job)


def _next(
    waiting: "deque[tuple[Task, Future[list[Outcome]]]]", engine: Engine, job: Job
) -> Iterator[tuple[Task, list[Outcome]]]:
    """Yield the next task's outcomes; if it was lost with others, do them again one by one, to see who is to blame."""
    task, future = waiting.popleft()
    try:
        outcomes = engine.outcome(future)
    except Broken:
        engine.restart()
        yield task, _alone(task, engine, job)
    else:
        yield task, outcomes
        return
    while waiting:
        task, future = waiting.popleft()
        try:
            outcomes = engine.outcome(future)
        except Broken:
            outcomes = _alone(task, engine, job)
        yield task, outcomes


def _alone(task: Task, engine: Engine, job: Job) -> list[Outcome]:
    """Do a task while no other is on its way; one that kills again is done input by input."""
    try:
        return engine.outcome(engine.submit(task, job))
    except Broken:
        engine.restart()
    if len(task) == 1:
        return [_CRASHED]
    return [outcome for wanted in task for outcome in _alone((wanted,), engine, job)]
