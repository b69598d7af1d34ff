"""Everything prsparse raises, and the exit code each one ends the command with.

PrsparseError
├── InputError    the input cannot be read: missing, empty, not text, over the limit      exit 1
├── GuardError    --strict or --fail-if-embargoed refused a release that did parse        exit 3
└── OutputError   the output cannot be written: full disk, no permission                  exit 4

Whatever is doubtful *inside* a release is no exception: it is a Defect in the record.
"""

from typing import ClassVar


class PrsparseError(Exception):
    """Base of every error that prsparse raises on purpose.

    Attributes:
        message: what is wrong and what to try, one line.
        source: the input or output it is about, or None.
        code: a short stable name of what is wrong, for programs.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, source: str | None = None, code: str = "error") -> None:
        super().__init__(message, source, code)  # all three, so that it survives pickling
        self.message = message
        self.source = source
        self.code = code

    def __str__(self) -> str:
        return self.message if self.source is None else f"{self.source}: {self.message}"


def system_words(error: Exception) -> str:
    """Return what the operating system says of an error, to stand in a sentence."""
    words = getattr(error, "strerror", None) or str(error)
    return words[:1].lower() + words[1:]


class InputError(PrsparseError):
    """The input is not readable text: missing, empty, binary, or over the size limit."""

    def __str__(self) -> str:
        return f"standard input: {self.message}" if self.source == "-" else super().__str__()


class GuardError(PrsparseError):
    """A guard the caller asked for tripped: a defect under --strict, or an embargo."""

    exit_code: ClassVar[int] = 3


class OutputError(PrsparseError):
    """The output could not be written; what was written before is whole."""

    exit_code: ClassVar[int] = 4
