"""The door through which single inputs come in: files, pipes and standard input, compressed or not, up to a limit.

Knows files, pipes, gzip and limits. Must not know what a release is.
"""

import os
import stat
import sys
from os import PathLike, fspath
from typing import Final, NoReturn

from prsparse.errors import InputError, system_words
from prsparse.model import Release
from prsparse.parser import parse_bytes
from prsparse.printable import writable

MAX_SIZE: Final = 64 * 1024 * 1024
STDIN: Final = "-"
_GZIP: Final = b"\x1f\x8b\x08"
_SUFFIX: Final = ".gz"
_WEB: Final = ("http://", "https://")
_PATIENCE: Final = 5  # seconds to wait for somebody to open a named pipe's other end


def parse_file(
    path: str | PathLike[str],
    *,
    encoding: str | None = None,
    input_format: str | None = None,
    language: str | None = None,
    max_size: int = MAX_SIZE,
) -> Release:
    """Parse the release in a file.

    Args:
        path: the file; `source.name` gives it as given.
        encoding: believed if given; told from the bytes if not.
        input_format: a reader's name; told from the bytes, then from the path, if not given.
        language: BCP 47 tag; told from the text if it is not given.
        max_size: how many bytes to read at most.

    Raises:
        InputError: the file cannot be read, is empty, is larger than `max_size` bytes (unpacked, if it is compressed),
            or is not text.
    """
    name = fspath(path)
    return parse_bytes(
        read_path(name, max_size),
        name=source_name(name),
        encoding=encoding,
        input_format=input_format,
        language=language,
    )


def source_name(name: str) -> str:
    """Return a path as the record states it: as given, what is no UTF-8 in it replaced."""
    return writable(name)


def read_input(name: str, max_size: int = MAX_SIZE) -> bytes:
    """Return the bytes of a file, or of standard input for `-`; gzip data called `.gz` are unpacked.

    Raises:
        InputError: it cannot be read, is empty or too large.
    """
    return checked(_read_stdin(max_size), STDIN, max_size) if name == STDIN else read_path(name, max_size)


def read_path(name: str, max_size: int = MAX_SIZE) -> bytes:
    """Return the bytes of a file, of a named pipe, or of anything else that ends; gzip data called `.gz` are unpacked.

    Raises:
        InputError: it cannot be read, is empty or too large.
    """
    try:
        with os.fdopen(_open(name, max_size), "rb") as file:
            data = file.read(max_size + 1)
    except (OSError, ValueError) as error:
        _refuse(name, error)
    return checked(data, name, max_size)


def _open(name: str, max_size: int) -> int:
    """Open without waiting, so that a named pipe nobody writes to cannot hold us for ever."""
    descriptor = os.open(name, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        _check_kind(descriptor, name, max_size)
        os.set_blocking(descriptor, True)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _check_kind(descriptor: int, name: str, max_size: int) -> None:
    status = os.fstat(descriptor)
    if stat.S_ISDIR(status.st_mode):
        raise InputError(
            "is a folder; name the files in it, as in FOLDER/*.txt, or see prsparse batch", name, code="folder"
        )
    if stat.S_ISREG(status.st_mode) and status.st_size > max_size:
        raise too_large(name, max_size)
    if stat.S_ISFIFO(status.st_mode):
        _await_writer(descriptor, name)


def _await_writer(descriptor: int, name: str) -> None:
    import select

    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    if not poll.poll(_PATIENCE * 1000):
        raise InputError(f"a named pipe that nobody wrote to for {_PATIENCE} seconds", name, code="unreadable")


def _read_stdin(max_size: int) -> bytes:
    if sys.stdin is None:  # closed by who started us
        raise InputError("standard input is closed", STDIN, code="unreadable")
    try:
        return sys.stdin.buffer.read(max_size + 1)
    except (OSError, ValueError) as error:
        _refuse(STDIN, error)


def checked(data: bytes, name: str | None, max_size: int) -> bytes:
    """Return the bytes of an input, if there are any and not too many.

    Raises:
        InputError: it is empty or too large.
    """
    if len(data) > max_size:
        raise too_large(name, max_size)
    if data[: len(_GZIP)] == _GZIP and _is_packed(name):
        data = _unpacked(data, name, max_size)
    if not data or data.isspace():
        raise InputError("empty; there is nothing to parse", name, code="empty")
    return data


def _is_packed(name: str | None) -> bool:
    """Whether an input is to be unpacked: nothing unfolds but what says so by its name, as for gunzip."""
    return name is None or name.lower().endswith(_SUFFIX) or "://" in name


def _unpacked(data: bytes, name: str | None, max_size: int) -> bytes:
    """Return what gzip data hold, and no more of it than the limit allows."""
    from gzip import GzipFile
    from io import BytesIO
    from zlib import error as damaged

    try:
        unpacked = GzipFile(fileobj=BytesIO(data)).read(max_size + 1)
    except EOFError as error:
        raise InputError("gzip data that end too early; get the file again", name, code="unreadable") from error
    except (OSError, damaged) as error:
        raise InputError("damaged gzip data; get the file again", name, code="unreadable") from error
    if len(unpacked) > max_size:
        raise too_large(name, max_size, unpacked=True)
    return unpacked


def too_large(name: str | None, max_size: int, *, unpacked: bool = False) -> InputError:
    """Return the refusal of an input over the limit."""
    limit = f"{max_size >> 20} MiB" if max_size and max_size % (1 << 20) == 0 else f"{max_size} bytes"
    words = f"larger than {limit}{' when unpacked' if unpacked else ''}; --max-size raises the limit"
    return InputError(words, name, code="too-large")


def _refuse(name: str, error: Exception) -> NoReturn:
    raise unreadable(name, error) from error


def unreadable(name: str, error: Exception) -> InputError:
    """Return the refusal of an input that cannot be read: in words what the system said in a number."""
    missing = isinstance(error, FileNotFoundError)
    if missing and name.lower().startswith(_WEB):
        return InputError(_offline(name), name, code="web-address")
    words = "no such file; check the path" if missing else system_words(error)
    return InputError(words, name, code="missing" if missing else "unreadable")


def _offline(address: str) -> str:
    """Say how to get what stands at a web address, in a line that can be typed."""
    from shlex import quote

    return f"prsparse works offline; fetch the page first: curl -sSL {quote(address)} | prsparse -"
