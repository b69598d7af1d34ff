"""The command line: options → calls → streams, one module a command.

Knows Click, streams and exit codes. Must not know releases. A command is a module of this package
with a `command`, and a row of COMMANDS.
"""

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, Final

import click

from prsparse.cli import kept
from prsparse.cli.style import Examples, say
from prsparse.errors import InputError, OutputError, PrsparseError, system_words
from prsparse.version import VERSION

COMMANDS: Final = ("parse", "batch", "show", "explain", "wires", "schema")
DEFAULT: Final = "parse"
_OWN: Final = ("-h", "--help", "--version")
_COMPLETION: Final = "_PRSPARSE_COMPLETE"  # the shell asks what a word may be
_CLOSED_PIPE: Final = 141  # as the shell reports a program that SIGPIPE ended


class Commands(Examples, click.Group):
    """The commands, each imported when it is called; what is no command but an input goes to `parse`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return their names in the order in which help shows them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return a command by its name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"prsparse.cli.{cmd_name}").command
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `parse` before arguments that begin with an input or one of its options; nothing at all asks for help."""
        return super().parse_args(ctx, [DEFAULT, *args] if _is_input(args) else args or ["--help"])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one may be meant."""
        if args[0] not in COMMANDS:
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, 1, 0.5)
            hint = f"did you mean {near[0]!r}?" if near else f"the commands are {', '.join(COMMANDS)}."
            ctx.fail(f"There is no command and no file {args[0]!r}; {hint}")
        return super().resolve_command(ctx, args)


def _is_input(args: Sequence[str]) -> bool:
    if not args:
        return not stdin_is_terminal()
    first = args[0]
    if first in COMMANDS or first in _OWN:
        return False
    return first.startswith("-") or "/" in first or "." in first or os.path.exists(first)  # noqa: PTH110


def stdin_is_terminal() -> bool:
    """Tell whether nothing is piped in (or standard input is closed altogether)."""
    return sys.stdin is None or sys.stdin.isatty()


def _version(ctx: click.Context, _option: click.Parameter, asked: bool) -> None:  # noqa: FBT001 - Click's own form
    """Say the version; Click's own option would load the translations of its help for every run."""
    if asked and not ctx.resilient_parsing:
        click.echo(f"prsparse {VERSION}")
        ctx.exit()


@click.group(
    cls=Commands,
    examples="""
    prsparse release.txt                  a table on a terminal, JSON in a pipe
    cat release.txt | prsparse            the same
    prsparse parse -f yaml release.txt    see prsparse parse -h
    """,
)
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Show the version and exit."
)
def cli() -> None:
    """Split press releases into dateline, body, quoted individuals and contacts.

    `prsparse INPUT` does what `prsparse parse INPUT` does.
    """


def run(args: Sequence[str]) -> int:
    """Run the command line and return its exit code; nothing is left in the streams."""
    _catch_signals()
    kept.take_up()
    try:
        code = _invoke(args)
        if sys.stdout:
            sys.stdout.flush()
        kept.keep()
    except SystemExit as stop:
        return int(stop.code or 0)
    except Exception as error:  # noqa: BLE001 - sorted out by its kind; what is of no kind is raised again
        return _explained(error)
    return code


def _invoke(args: Sequence[str]) -> int:
    """Do what Click's own `main` does, but leave interrupts, closed pipes and exit codes to us."""
    if _COMPLETION in os.environ:
        cli.main(prog_name="prsparse")
    try:
        with cli.make_context("prsparse", list(args)) as ctx:
            return int(cli.invoke(ctx) or 0)
    except click.exceptions.Exit as end:  # help, version
        return end.exit_code


def _explained(error: Exception) -> int:
    """Say what went wrong and return its exit code; an error of no known kind is a bug of ours and stays one."""
    for kind, explained in _EXPLANATIONS.items():
        if isinstance(error, kind):
            return explained(error)
    raise error


def _usage(error: Any) -> int:
    if isinstance(error, click.UsageError) and error.ctx:
        usage = f"{error.ctx.get_usage()}\nTry '{error.ctx.command_path} -h' for help."
        click.echo(usage, err=True)
    say(error.format_message())
    return int(error.exit_code)


def _refused(error: Any) -> int:
    say(str(error))
    return int(error.exit_code)


def _closed_pipe(_error: Any) -> int:
    return _CLOSED_PIPE


def _unwritable(error: Any) -> int:
    say(f"standard output: cannot be written: {system_words(error)}")
    return OutputError.exit_code


def _too_much(_error: Any) -> int:
    say("out of memory: the input is too large for this machine")
    return InputError.exit_code


_EXPLANATIONS: Final[dict[type[Exception], Callable[[Any], int]]] = {
    click.ClickException: _usage,
    PrsparseError: _refused,
    BrokenPipeError: _closed_pipe,
    OSError: _unwritable,
    MemoryError: _too_much,
}


def _catch_signals() -> None:
    """End as the shell expects, but through the `finally` blocks, so that no draft of a file stays behind."""
    import _signal as signal  # type: ignore[import-not-found]  # what `signal` makes enums of, 0.6 ms a start

    def stop(number: int, _frame: object) -> None:
        raise SystemExit(128 + number)

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) in {signal.SIG_DFL, signal.default_int_handler}:  # else the caller ignores it
            signal.signal(number, stop)
