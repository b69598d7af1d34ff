"""What is done to inputs wherever it is done: in this process, in another, on another machine.

Knows reading, parsing and encoding a task of inputs. Must not know who hands it out or where results go.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Final, NamedTuple

from prsparse.batch import shapes
from prsparse.batch.items import Item
from prsparse.batch.shapes import Told
from prsparse.errors import InputError
from prsparse.files import MAX_SIZE, source_name
from prsparse.model import Release
from prsparse.parser import analyze_all


class Job(NamedTuple):
    """How every input of a run is read and what becomes of its records; a field an option of `Options`."""

    shape: str = "records"
    encoding: str | None = None
    input_format: str | None = None
    language: str | None = None
    max_size: int = MAX_SIZE
    blocks: bool = False
    with_text: bool = False


class Wanted(NamedTuple):
    """An input, and the digest of what was parsed of it before; None if nothing was."""

    item: Item
    known: str | None


Task = tuple[Wanted, ...]


class Outcome(NamedTuple):
    """What became of an input.

    Attributes:
        pieces: its records, encoded; nothing where it was refused or is the same as before.
        told: what the summary counts, a row a record.
        same: whether it is what was parsed before.
        refused: code and message of its refusal.
    """

    pieces: tuple[bytes, ...] = ()
    told: tuple[Told, ...] = ()
    same: bool = False
    refused: tuple[str, str] | None = None


SAME: Final = Outcome(same=True)


def perform(task: Task, job: Job) -> list[Outcome]:
    """Read, parse and encode the inputs of a task, in order; a bad one stops none."""
    return [_outcome(wanted, job) for wanted in task]


def _outcome(wanted: Wanted, job: Job) -> Outcome:
    try:
        data = wanted.item.origin.read(job.max_size)
        if wanted.known and sha256(data).hexdigest() == wanted.known:
            return SAME
        releases = [*_releases(data, wanted.item, job)]
        return Outcome(shapes.find(job.shape).encode(releases), tuple(map(_told, releases)))
    except InputError as error:
        return Outcome(refused=(error.code, error.message))
    except Exception as error:  # noqa: BLE001 - a bug of ours must not end a run of days
        return Outcome(refused=("bug", f"{type(error).__name__}: {error}; please report it"))


def _releases(data: bytes, item: Item, job: Job) -> Iterator[Release]:
    analyses = analyze_all(
        data,
        name=source_name(item.name),
        encoding=job.encoding,
        input_format=item.input_format or job.input_format,
        language=job.language,
    )
    for analysis in analyses:
        yield analysis.record(blocks=job.blocks, text=job.with_text)


def _told(release: Release) -> Told:
    wire = release.dateline.wire if release.dateline else None
    return Told(release.dateline is not None, bool(release.contacts), wire.id if wire else None)
