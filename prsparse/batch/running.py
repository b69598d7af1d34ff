"""A run from its inputs to its output: finds, hands out, collects in order, counts.

Knows the order of these steps. Must not know how any of them is done.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from itertools import islice
from typing import Final, NamedTuple, Protocol
from zlib import crc32

from prsparse.batch import engines, sinks
from prsparse.batch.engines import Engine
from prsparse.batch.folder import Folder
from prsparse.batch.items import Bad, File, Held, Item, Remote
from prsparse.batch.journal import Journal
from prsparse.batch.lines import Lines
from prsparse.batch.locking import locked
from prsparse.batch.opening import REMOTE
from prsparse.batch.ordered import in_order
from prsparse.batch.refusals import SUFFIX, Refusals
from prsparse.batch.shapes import Told
from prsparse.batch.sources import Sought, find
from prsparse.batch.summary import Summary, Watcher
from prsparse.batch.work import Job, Outcome, Task, Wanted
from prsparse.errors import OutputError
from prsparse.files import MAX_SIZE, source_name
from prsparse.outputs import STDOUT, is_stream

PARTS: Final = ".parts"
_HELD: Final = 1 << 20  # bytes of inputs that a task carries along


class Options(NamedTuple):
    """How a run goes.

    Attributes:
        form: the output's format, a name of `sinks.FORMATS`; told from the output's name if None.
        jobs: processes; one for each processor that this process may use, if None.
        restart: begin anew, whatever is there of earlier runs.
        limit: take the first so many inputs only.
        shard: `(i, n)`: take the i-th of n parts of the inputs, from 1; the parts are told by the names.
        globs: in folders and archives take only files whose name matches one of these.
        text_field: what holds the text in a collection's rows.
        title_field: what holds a headline to be put before it.
        id_field: what names a row; its number does if None.
        encoding: believed if given; told from the bytes if not.
        input_format: a reader's name; told from the bytes and the name if not given.
        language: BCP 47 tag; told from the text if not given.
        max_size: refuse an input of more bytes.
        blocks: add every labelled block to a record.
        with_text: add the text that spans count in.
        engine: `local` or `dask`.
        scheduler: for `dask`, the address of a scheduler.
    """

    form: str | None = None
    jobs: int | None = None
    restart: bool = False
    limit: int | None = None
    shard: tuple[int, int] | None = None
    globs: tuple[str, ...] = ()
    text_field: str = "text"
    title_field: str | None = None
    id_field: str | None = None
    encoding: str | None = None
    input_format: str | None = None
    language: str | None = None
    max_size: int = MAX_SIZE
    blocks: bool = False
    with_text: bool = False
    engine: str = "local"
    scheduler: str | None = None


_DEFAULTS: Final = Options()


class Sink(Protocol):
    """What the records of a run are written to."""

    def known(self, item: Item, /) -> str | None:
        """Return the digest of an input whose records are there already, or None."""
        ...

    def keep(self, item: Item, /) -> tuple[Told, ...]:
        """Take over the records of an input that are there."""
        ...

    def put(self, item: Item, pieces: tuple[bytes, ...], /) -> None:
        """Write the records of an input."""
        ...

    def drop(self, item: Item, /) -> None:
        """Forget the records of an input that is refused now."""
        ...

    def finish(self) -> int:
        """Complete the output; return how many records it has of inputs that this run did not name."""
        ...

    def close(self) -> None:
        """Let go of it, complete or not."""
        ...


def run(inputs: Iterable[str], output: str, options: Options = _DEFAULTS, watcher: Watcher | None = None) -> Summary:
    """Parse every input and write the records to one output, in the order of the inputs.

    What an earlier run with the same output has done is not done again: an input of the same name and content,
    parsed by the same version. Stopped in between, by whatever, a run loses nothing that it had done.

    Args:
        inputs: files, folders, archives, collections, URLs.
        output: a file, a folder, or `-` for standard output; its suffix tells the format.
        options: how.
        watcher: is told how the run goes.

    Raises:
        InputError: an extra that an input needs is not installed, or a list of inputs cannot be read.
        OutputError: the output cannot be written, or another run writes it.
    """
    if not isinstance(inputs, Iterator):
        inputs = [*inputs]
        _check_apart(output, inputs)
    to_stream = output == STDOUT or is_stream(output)
    form = _form(output, options, to_stream=to_stream)
    with ExitStack() as stack:
        if not to_stream:
            stack.enter_context(locked(output.rstrip("/")))
        sink = stack.enter_context(closing(_sink(output, form, options, to_stream=to_stream)))
        refusals = stack.enter_context(closing(Refusals(None if to_stream else errors_of(output))))
        engine = stack.enter_context(_working(options, None if to_stream else output.rstrip("/") + PARTS))
        return _Run(sink, refusals, watcher or Watcher()).over(
            found(inputs, output, options), engine, _job(options, sinks.FORMATS[form].shape)
        )


def found(inputs: Iterable[str], output: str, options: Options = _DEFAULTS) -> Iterator[Item]:
    """Yield the inputs of a run in order, each name once."""
    names = inputs if isinstance(inputs, Iterator) else [*inputs]
    alone = isinstance(names, list) and len(names) == 1
    sought = Sought(options.globs, options.text_field, options.title_field, options.id_field, options.max_size)
    out = None if output == STDOUT else output
    items = _once(find(names, sought, out, alone=alone))
    if options.shard:
        part, parts = options.shard
        items = (item for item in items if crc32(os.fsencode(item.name)) % parts == part - 1)
    return islice(items, options.limit)


def count(inputs: Iterable[str], output: str, options: Options = _DEFAULTS) -> int | None:
    """Return how many inputs a run would have, or None if there are collections, which would have to be read."""
    number = 0
    for item in found(inputs, output, options):
        if not isinstance(item.origin, File | Remote | Bad):
            return None
        number += 1
    return number


def errors_of(output: str) -> str:
    """Return the file that lists the refused inputs of an output."""
    return output.rstrip("/") + SUFFIX


def _once(items: Iterable[Item]) -> Iterator[Item]:
    """Yield each name once: a file named twice is one; of two rows of one name the second is refused."""
    names: set[int] = set()
    for item in items:
        mark = hash(item.name)
        if mark not in names:
            names.add(mark)
            yield item
        elif not isinstance(item.origin, File):
            names.add(hash(again := f"{item.name} (again)"))
            yield item._replace(name=again, origin=Bad("an input of this name came before", "repeated"))


def _check_apart(output: str, inputs: list[str]) -> None:
    """Refuse an output that is one of the inputs."""
    for name in inputs if os.path.exists(output) else ():
        if os.path.exists(name) and os.path.samefile(name, output):
            raise OutputError(f"is the INPUT {name!r} too; name another output", output, code="output")


def _form(output: str, options: Options, *, to_stream: bool) -> str:
    if REMOTE in output:
        raise OutputError("a URL cannot be written to; write a file here and copy it", output, code="output")
    form = options.form or ("jsonl" if to_stream else sinks.by_suffix(output))
    if to_stream and form != "jsonl":
        raise OutputError(f"{form} needs a file or a folder; a stream is JSON Lines", output, code="output")
    return form


def _job(options: Options, shape: str) -> Job:
    asked = {name: getattr(options, name) for name in Job._fields if name != "shape"}
    return Job(shape, **asked)


def _sink(output: str, form: str, options: Options, *, to_stream: bool) -> Sink:
    extras = (options.blocks, options.with_text)
    if to_stream:
        return Lines(output)
    if form == "json":
        return Folder(output.rstrip("/"), extras, restart=options.restart)
    return Journal(output.rstrip("/"), form, extras, restart=options.restart)


@contextmanager
def _working(options: Options, parts: str | None) -> Iterator[Engine]:
    """Start an engine; let it end its work if all went well, else leave it at once."""
    jobs = options.jobs or len(os.sched_getaffinity(0))
    engine = engines.start(options.engine, jobs, options.scheduler, parts)
    try:
        yield engine
    except BaseException:
        engine.close(at_once=True)
        raise
    engine.close(at_once=False)


class _Run:
    """A run under way."""

    def __init__(self, sink: Sink, refusals: Refusals, watcher: Watcher) -> None:
        self._sink, self._refusals, self._watcher = sink, refusals, watcher
        self._summary = Summary()

    def over(self, items: Iterable[Item], engine: Engine, job: Job) -> Summary:
        """Do all inputs, then complete the output."""
        for task, outcomes in in_order(self._tasks(items, engine.task_size), engine, job):
            for wanted, outcome in zip(task, outcomes, strict=True):
                self._settle(wanted.item, outcome)
        self._summary.others = self._sink.finish()
        return self._summary

    def _tasks(self, items: Iterable[Item], size: int) -> Iterator[Task]:
        """Yield the inputs by tasks, of so many inputs at most and of not too many bytes to be carried along."""
        task: list[Wanted] = []
        carried = 0
        for item in items:
            task.append(Wanted(item, self._sink.known(item)))
            carried += len(item.origin.data) if isinstance(item.origin, Held) else 0
            if len(task) == size or carried >= _HELD:
                yield tuple(task)
                task, carried = [], 0
        if task:
            yield tuple(task)

    def _settle(self, item: Item, outcome: Outcome) -> None:
        """Take what became of an input to where it belongs."""
        summary = self._summary
        summary.inputs += 1
        if outcome.refused:
            code, message = outcome.refused
            summary.refused += 1
            self._sink.drop(item)
            self._refusals.add(source_name(item.name), code, message)
            self._watcher.refused(source_name(item.name), code, message)
        elif outcome.same:
            summary.count(self._sink.keep(item), kept=True)
        else:
            self._sink.put(item, outcome.pieces)
            summary.count(outcome.told, kept=False)
        self._watcher.advanced(summary)
