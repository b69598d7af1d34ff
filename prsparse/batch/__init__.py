"""Many inputs → their records in one output, on all processors, taken up where it stopped.

    >>> from prsparse import batch
    >>> summary = batch.run(["samples"], "/tmp/doctest-releases.jsonl", batch.Options(jobs=1, globs=("lisbon*.txt",)))
    >>> summary.parsed + summary.kept
    1

A script that calls `run` with more than one job guards its top level by `if __name__ == "__main__":`, as every
use of `concurrent.futures` processes asks.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from prsparse.batch.running import Options, count, errors_of, found, run
    from prsparse.batch.summary import Summary, Watcher

__all__ = ["Options", "Summary", "Watcher", "count", "errors_of", "found", "run"]

_OF_SUMMARY: Final = ("Summary", "Watcher")


def __getattr__(name: str) -> Any:
    """Load a name when it is first used: the help of the command line needs none of them."""
    if name not in __all__:
        raise AttributeError(f"module 'prsparse.batch' has no attribute {name!r}")
    return getattr(import_module(f"prsparse.batch.{'summary' if name in _OF_SUMMARY else 'running'}"), name)
