"""The door through which results go out: standard output, or a file that is written whole or not at all.

Knows streams and files. Must not know what is written.
"""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Final, Protocol

from prsparse.errors import OutputError, system_words

STDOUT: Final = "-"


class _Stream(Protocol):
    def write(self, data: bytes, /) -> object: ...
    def flush(self) -> object: ...


class Output:
    """An open output. Every piece is on its way before `write` returns."""

    def __init__(self, stream: _Stream, name: str) -> None:
        self._stream, self._name = stream, name

    def write(self, data: bytes) -> None:
        """Write a piece.

        Raises:
            OutputError: it cannot be written.
            BrokenPipeError: nobody reads it any more.
        """
        with told(self._name):
            self._stream.write(data)
            self._stream.flush()


@contextmanager
def open_output(path: str | None) -> Iterator[Output]:
    """Open standard output for None or `-`, else a file.

    A file appears, or replaces the one before it, when the block ends well and something was written;
    until then nobody sees it. A device or a named pipe is written to as it stands.

    Raises:
        OutputError: it cannot be written.
    """
    if path is None or path == STDOUT:
        yield _standard()
    elif is_stream(path):
        with told(path):
            stream = open(path, "wb", buffering=0)  # noqa: PTH123, SIM115
        with stream:
            yield Output(stream, path)
    else:
        yield from _whole(path)


def _standard() -> Output:
    if sys.stdout is None:  # closed by who started us
        raise OutputError("is closed", "standard output", code="output")
    return Output(sys.stdout.buffer, "standard output")


def draft_name(target: str) -> str:
    """Return a name nobody guesses, beside a file, for what is going to replace it."""
    return os.path.join(os.path.dirname(target), f".prsparse-{os.getpid()}-{os.urandom(4).hex()}")  # noqa: PTH118, PTH120


def _whole(path: str) -> Iterator[Output]:
    """Write beside the file, then put it in its place; the link stays a link, the mode the mode."""
    target = os.path.realpath(path)
    draft = draft_name(target)
    with told(path):
        stream = os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666), "wb")
    try:
        with stream:
            yield Output(stream, path)
            with told(path):
                written = stream.tell()
                os.fsync(stream.fileno())
        if written:
            with told(path):
                put(draft, target)
    finally:
        with suppress(OSError):
            os.unlink(draft)  # noqa: PTH108 - gone already where it was put in its place


def put(draft: str, target: str) -> None:
    """Put a draft in its place, with the mode of what was there."""
    with suppress(FileNotFoundError):
        os.chmod(draft, stat.S_IMODE(os.stat(target).st_mode))  # noqa: PTH101, PTH116
    os.replace(draft, target)  # noqa: PTH105


def overwritten(path: str | None, inputs: Iterable[str]) -> str | None:
    """Return the input that an output file would replace, or None."""
    if path is None or not os.path.isfile(path):  # noqa: PTH113
        return None
    return next((name for name in inputs if os.path.isfile(name) and os.path.samefile(name, path)), None)  # noqa: PTH113, PTH121


def is_stream(path: str) -> bool:
    """Tell whether a path is a device or a pipe, which is written to as it stands."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turn what the system says into an OutputError; a closed pipe stays one."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        remedy = "; make its folder first" if isinstance(error, FileNotFoundError) else ""
        raise OutputError(f"cannot be written: {system_words(error)}{remedy}", name, code="output") from error
