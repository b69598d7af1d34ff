"""`prsparse show`: the release itself, with what each stretch of it was taken for."""

import os
import sys
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any, Final, NamedTuple

import click

from prsparse.cli import stdin_is_terminal
from prsparse.cli.reading import reading
from prsparse.cli.style import Examples, say
from prsparse.display import PARTS, Display, annotate
from prsparse.errors import OutputError, PrsparseError
from prsparse.files import STDIN, read_input, source_name
from prsparse.outputs import open_output, overwritten, told
from prsparse.parser import analyze_all

_WIDEST: Final = 100  # columns; a longer line is hard to read


class Options(NamedTuple):
    """What the user asked for; a field an option, so help says what each means."""

    inputs: tuple[str, ...]
    only: str | None
    html: str | None
    output: str | None
    pager: bool
    color: str
    input_format: str | None
    encoding: str | None
    language: str | None
    max_size: int


@click.command(
    "show",
    cls=Examples,
    short_help="Show a release with what each part of it was taken for.",
    examples="""
    prsparse show release.txt
    prsparse show --only quotes --pager release.txt
    prsparse show --html release.html release.txt
    prsparse show --html pages/ wire/*.txt
    """,
)
@click.argument("inputs", nargs=-1, metavar="[INPUT]...")
@click.option("--only", type=click.Choice([*PARTS]), help="One thing only, and the blocks that it stands in.")
@click.option(
    "--html",
    metavar="FILE",
    help="Write a page that needs nothing else; for several releases a folder of them with an index.html.",
)
@click.option("-o", "--output", metavar="FILE", help="Write the text to FILE, whole or not at all.")
@click.option("--pager", is_flag=True, help="Show it in $PAGER, if standard output is a terminal.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@reading
@click.pass_context
def command(ctx: click.Context, /, **given: Any) -> int:
    """Show the release in each INPUT in place: speakers and what they say in a colour each, verbs of saying,
    datelines and contacts marked, the kind of every block in the margin, defects where they are.

    Without colours (a pipe, NO_COLOR) signs stand around what is marked; the line at the top tells them.
    """  # noqa: D205
    options = Options(**given)
    if not options.inputs and stdin_is_terminal():
        click.echo(ctx.get_help())
        return 0
    names = options.inputs or (STDIN,)
    if names.count(STDIN) > 1:
        ctx.fail("standard input (-) can be read only once.")
    if options.html and (options.output or options.only or options.pager):
        ctx.fail("--html writes a whole page; --output, --only and --pager are for the terminal.")
    for target, option in ((options.output, "--output"), (options.html, "--html")):
        if lost := overwritten(target, names):
            ctx.fail(f"{option} would replace the INPUT {lost!r}; name another file.")
    return Run(options).over(names)


class Run:
    """One run over some inputs; remembers whether one was refused."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._refused = False

    def over(self, names: tuple[str, ...]) -> int:
        """Show the releases as they come and return the exit code."""
        displays = self._displays(names)
        first = list(islice(displays, 2))
        several = len(names) > 1 or len(first) > 1
        if self._options.html:
            self._write_pages(chain(first, displays), several=several)
        else:
            self._write_text(chain(first, displays), several=several)
        return 1 if self._refused else 0

    def _displays(self, names: tuple[str, ...]) -> Iterator[Display]:
        options = self._options
        for name in names:
            try:
                for analysis in analyze_all(
                    read_input(name, options.max_size),
                    name=source_name(name),
                    encoding=options.encoding,
                    input_format=options.input_format,
                    language=options.language,
                ):
                    yield annotate(analysis, options.only)
            except PrsparseError as error:
                self._refused = True
                say(str(error))

    def _write_text(self, displays: Iterator[Display], *, several: bool) -> None:
        from shutil import get_terminal_size

        from prsparse.display.terminal import stream

        options = self._options
        terminal = options.output in {None, "-"} and sys.stdout is not None and sys.stdout.isatty()
        wished = {"always": True, "never": False}.get(options.color)
        color = terminal and not os.environ.get("NO_COLOR") if wished is None else wished
        width = min(get_terminal_size().columns, _WIDEST)
        pieces = stream(displays, width=width, color=color, several=several)
        if options.pager and terminal:
            click.echo_via_pager((piece.decode() for piece in pieces), color=color)
            return
        with open_output(options.output) as out:
            for piece in pieces:
                out.write(piece)

    def _write_pages(self, displays: Iterator[Display], *, several: bool) -> None:
        from prsparse.display.pages import INDEX, page, pages

        target = self._options.html or ""
        if not several and not target.endswith("/") and not os.path.isdir(target):  # noqa: PTH112
            for display in displays:
                with open_output(target) as out:
                    out.write(page(display))
            return
        if target.lower().endswith((".html", ".htm")):
            raise OutputError("is one page; several releases need a folder, as in --html pages/", target, code="output")
        with told(target):
            os.makedirs(target, exist_ok=True)  # noqa: PTH103
        _refuse_to_replace(os.path.join(target, INDEX))  # noqa: PTH118
        for name, data in pages(displays):
            path = os.path.join(target, name)  # noqa: PTH118
            _refuse_to_replace(path)
            with open_output(path) as out:
                out.write(data)


def _refuse_to_replace(path: str) -> None:
    """Stop before a file that stands where a page goes and was not written by `show`: nobody named it."""
    from prsparse.display.pages import is_page

    if not os.path.isfile(path):  # noqa: PTH113
        return
    with told(path), open(path, "rb") as file:  # noqa: PTH123
        start = file.read(2048)
    if not is_page(start):
        raise OutputError("is there and is no page of prsparse; name another folder", path, code="output")
