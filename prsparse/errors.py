"""Everything prsparse raises, and the exit code each one ends the command with.

PrsparseError
├── InputError    the input cannot be read: missing, empty, not text, over the limit      exit 1
├── GuardError    --strict or --fail-if-embargoed refused a release that did parse        exit 3
└── OutputError   the output cannot be written: full disk, no permission                  exit 4

Whatever is doubtful *inside* a release is no exception: it is a Defect in the record.
"""

from typing import ClassVar


class PrsparseError(Exception):
    """Base of every error that prsparse raises on purpose; its message is one clear line."""

    exit_code: ClassVar[int] = 1


class InputError(PrsparseError):
    """The input is not readable text: missing, empty, binary, or over the size limit."""


class GuardError(PrsparseError):
    """A guard the caller asked for tripped: a defect under --strict, or an embargo."""

    exit_code: ClassVar[int] = 3


class OutputError(PrsparseError):
    """The output could not be written; what was written before is whole."""

    exit_code: ClassVar[int] = 4
