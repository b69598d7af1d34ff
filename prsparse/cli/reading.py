"""The options that say how an input is read; every command that reads inputs has them."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

import click

from prsparse.cli import types
from prsparse.files import MAX_SIZE
from prsparse.readers import FORMATS

_Command = TypeVar("_Command", bound=Callable[..., Any])


_TOLD: Final = "told from it if not given."
_OPTIONS: Final = (
    click.option("--input-format", type=click.Choice([row.name for row in FORMATS]), help=f"What INPUT is; {_TOLD}"),
    click.option("--encoding", type=types.encoding, metavar="NAME", help=f"Encoding of INPUT; {_TOLD}"),
    click.option("--language", type=types.tag, metavar="TAG", help=f"Language of INPUT (BCP 47); {_TOLD}"),
    click.option(
        "--max-size",
        type=types.size,
        default=MAX_SIZE,
        metavar="SIZE",
        help="Refuse a larger INPUT.  [default: 64MiB]",
    ),
)


def reading(command: _Command) -> _Command:
    """Add the options to a command."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
