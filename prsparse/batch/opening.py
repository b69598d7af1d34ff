"""How a file is opened by its path or its URL, and the extras that a user may lack.

Knows fsspec's and the extras' names. Must not know what files hold.
"""

from functools import lru_cache
from importlib import import_module
from typing import IO, Any, Final, cast

from prsparse.errors import InputError
from prsparse.files import unreadable

REMOTE: Final = "://"
# Library → the extra of this package that brings it.
_EXTRAS: Final = {"fsspec": "remote", "pyarrow": "parquet", "pyarrow.parquet": "parquet", "distributed": "dask"}


def extra(library: str, purpose: str) -> Any:
    """Return a library that an extra brings.

    Raises:
        InputError: it is not installed; the message names the extra.
    """
    try:
        return import_module(library)
    except ImportError as error:
        message = f"{purpose} needs {library.partition('.')[0]}; pip install 'prsparse[{_EXTRAS[library]}]'"
        raise InputError(message, code="extra") from error


def opened(path: str) -> IO[bytes]:
    """Open a file, or what a URL leads to, for reading bytes."""
    if REMOTE not in path:
        return open(path, "rb")
    return cast("IO[bytes]", extra("fsspec", "reading a URL").open(path, "rb").open())


def opened_archive(path: str) -> IO[bytes]:
    """Open what holds other files.

    Raises:
        InputError: it cannot be opened.
    """
    try:
        return opened(path)
    except OSError as error:
        raise unreadable(path, error) from error


@lru_cache(maxsize=1)
def reopened(path: str) -> IO[bytes]:
    """Return a file that is open already if it was asked for last: neighbours are read after each other."""
    return opened(path)
