"""`OUT.errors.jsonl`: the inputs that the last run refused, a row each: name, code, message.

Knows the file. Must not know why anything is refused.
"""

import os
from contextlib import suppress
from typing import IO

from prsparse.jsontext import encode_plain
from prsparse.outputs import told

SUFFIX = ".errors.jsonl"


class Refusals:
    """The file, there as soon as there is a row; None for a run that tells its refusals elsewhere."""

    def __init__(self, path: str | None) -> None:
        self._path = path
        self._file: IO[bytes] | None = None
        if path:
            with told(path), suppress(FileNotFoundError):
                os.unlink(path)

    def add(self, name: str, code: str, message: str) -> None:
        """Write a row."""
        if self._path is None:
            return
        with told(self._path):
            self._file = self._file or open(self._path, "xb", buffering=0)  # noqa: SIM115
            self._file.write(encode_plain({"name": name, "code": code, "message": message}) + b"\n")

    def close(self) -> None:
        """Close the file."""
        if self._file:
            self._file.close()
