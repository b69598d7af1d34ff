"""The options that say how an input is read; every command that reads inputs has them."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from prsparse.cli import types
from prsparse.files import MAX_SIZE
from prsparse.readers import FORMATS

_Command = TypeVar("_Command", bound=Callable[..., Any])


def reading(what: str) -> Callable[[_Command], _Command]:
    """Add the options to a command whose help calls an input `what`."""
    told = "told from it if not given."
    options = (
        click.option(
            "--input-format", type=click.Choice([row.name for row in FORMATS]), help=f"What {what} is; {told}"
        ),
        click.option("--encoding", type=types.encoding, metavar="NAME", help=f"Encoding of {what}; {told}"),
        click.option("--language", type=types.tag, metavar="TAG", help=f"Language of {what} (BCP 47); {told}"),
        click.option(
            "--max-size",
            type=types.size,
            default=MAX_SIZE,
            metavar="SIZE",
            help=f"Refuse a larger {what}.  [default: 64MiB]",
        ),
    )

    def add(command: _Command) -> _Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add
