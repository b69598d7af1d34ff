"""The door to the disk for single inputs: reading with a limit, and parse_file.

Knows files, pipes and limits. Must not know what a release is.
"""

from os import PathLike, fspath
from typing import Final

from prsparse.errors import InputError
from prsparse.model import Release
from prsparse.parser import parse_bytes

MAX_SIZE: Final = 64 * 1024 * 1024


def parse_file(
    path: str | PathLike[str],
    *,
    encoding: str | None = None,
    input_format: str | None = None,
    language: str | None = None,
    max_size: int = MAX_SIZE,
) -> Release:
    """Parse the release in a file.

    Raises:
        InputError: the file cannot be read, is empty, is larger than `max_size` bytes, or is not text.
    """
    name = fspath(path)
    data = read_path(name, max_size)
    return parse_bytes(data, name=name, encoding=encoding, input_format=input_format, language=language)


def read_path(name: str, max_size: int = MAX_SIZE) -> bytes:
    """Return the bytes of a file.

    Raises:
        InputError: it cannot be read, is empty or too large.
    """
    try:
        with open(name, "rb") as file:  # noqa: PTH123 - pathlib costs start-up time
            data = file.read(max_size + 1)
    except (OSError, ValueError) as error:
        raise InputError(getattr(error, "strerror", None) or str(error), name, code="unreadable") from error
    if len(data) > max_size:
        raise InputError(f"larger than {max_size} bytes; raise --max-size", name, code="too-large")
    if not data.strip():
        raise InputError("empty", name, code="empty")
    return data
