"""What the commands have in common: how help begins, and how something is said on standard error."""

import sys
from collections.abc import Iterable
from contextlib import suppress
from inspect import cleandoc
from typing import Any, Final

import click

from prsparse.printable import printable

_LONGEST: Final = 300  # of a message


class Examples(click.Command):
    """A command whose help begins with examples."""

    def __init__(
        self, name: str | None, *, params: Iterable[click.Parameter] | None = None, examples: str = "", **settings: Any
    ) -> None:
        super().__init__(name, params=[*(params or ()), _help_option()], add_help_option=False, **settings)
        self.examples = cleandoc(examples)

    def make_parser(self, ctx: click.Context) -> Any:
        """Let `-f` be found at once: Click tries it as a long option first and words a refusal that nobody sees (2 ms)."""
        parser = super().make_parser(ctx)
        parser._long_opt.update(parser._short_opt)  # noqa: SLF001 - it has no public way
        return parser

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, then what the command does."""
        with formatter.section("Examples"):
            for line in self.examples.splitlines():
                formatter.write(f"{'':>{formatter.current_indent}}{line}\n")
        super().format_help_text(ctx, formatter)


def _help_option() -> click.Option:
    """Return the option of help; Click's own would look for a translation of its sentence in every run (1 ms)."""

    def show(ctx: click.Context, _option: click.Parameter, asked: bool) -> None:  # noqa: FBT001 - Click's own form
        if asked and not ctx.resilient_parsing:
            click.echo(ctx.get_help())
            ctx.exit()

    return click.Option(
        ["-h", "--help"],
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=show,
        help="Show this message and exit.",
    )


def say(message: str) -> None:
    """Say something on standard error, on one line that cannot steer the terminal; never fail at it."""
    line = printable(f"prsparse: {message}")
    if len(line) > _LONGEST:
        line = f"{line[: _LONGEST // 2]} … {line[-_LONGEST // 2 :]}"
    with suppress(OSError, ValueError, AttributeError):  # a closed standard error is the caller's wish
        sys.stderr.buffer.write(f"{line}\n".encode())
        sys.stderr.buffer.flush()
