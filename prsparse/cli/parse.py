"""`prsparse parse`: inputs → records → an output format."""

import os
import sys
from collections.abc import Iterator
from datetime import datetime
from itertools import chain, islice
from typing import Any, Final

import click
from click.core import ParameterSource
from msgspec import Struct

from prsparse import renderers
from prsparse.analysis import Analysis
from prsparse.cli import stdin_is_terminal, types
from prsparse.cli.reading import reading
from prsparse.cli.style import Examples, say
from prsparse.errors import GuardError, PrsparseError
from prsparse.files import STDIN, read_input, source_name
from prsparse.model import NamedSource, Problem, Record, Refusal
from prsparse.outputs import open_output, overwritten
from prsparse.parser import analyze_all
from prsparse.remarks import check_embargo, check_strict, remarks
from prsparse.tables import TABLES

_OF_ONE_FORMAT: Final = {"array": "json", "compact": "json", "indent": "json", "rows": "csv"}
_WIDEST: Final = 110  # columns; a longer line is hard to read


class Options(Struct, frozen=True, gc=False):
    """What the user asked for; a field an option, so help says what each means."""

    inputs: tuple[str, ...]
    format: str
    output: str | None
    array: bool
    errors: str
    blocks: bool
    with_text: bool
    indent: int
    compact: bool
    rows: str
    input_format: str | None
    encoding: str | None
    language: str | None
    max_size: int
    strict: bool
    fail_if_embargoed: bool
    as_of: datetime | None
    quiet: bool
    verbose: bool
    color: str


@click.command(
    "parse",
    cls=Examples,
    short_help="Parse releases: the record as JSON, YAML or a table.",
    examples="""
    prsparse parse release.txt
    cat release.txt | prsparse parse -f json | jq -r .headline.text
    prsparse parse -f jsonl -o all.jsonl wire/*.txt
    prsparse parse -f yaml --strict release.txt
    """,
)
@click.argument("inputs", nargs=-1, metavar="[INPUT]...")
@click.option(
    "-f",
    "--format",
    type=click.Choice(["auto", *renderers.FORMATS]),
    default="auto",
    show_default=True,
    help="Output format. auto: table on a terminal, JSON in a pipe; with --output by its suffix, JSON if it tells none.",
)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, whole or not at all, instead of standard output.")
@click.option("--array", is_flag=True, help="JSON: an array even for one release (several always make one).")
@click.option("--compact", is_flag=True, help="JSON: on one line.")
@click.option("--indent", type=click.IntRange(0, 8), default=2, show_default=True, help="JSON: blanks a level.")
@click.option(
    "--rows", type=click.Choice([*TABLES]), default="releases", show_default=True, help="CSV: which of the tables."
)
@click.option("--blocks", is_flag=True, help="Add every labelled block of the source, in order.")
@click.option("--with-text", is_flag=True, help="Add the text that the spans count in.")
@click.option(
    "--errors",
    type=click.Choice(["stderr", "inline"]),
    default="stderr",
    show_default=True,
    help='Where a refused input is told; inline puts {"source": …, "error": …} into the output.',
)
@click.option("--strict", is_flag=True, help="Exit with 3 if a release has a defect of warning or above.")
@click.option("--fail-if-embargoed", is_flag=True, help="Exit with 3, and print nothing of it, if one is embargoed.")
@click.option(
    "--as-of",
    type=types.instant,
    metavar="TIME",
    help="An embargo that ended by TIME (ISO 8601, or now) is none. Without it every embargo counts.",
)
@reading
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on standard error; the exit code tells.")
@click.option("-v", "--verbose", is_flag=True, help="Say on standard error what was read, and each defect's place.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@click.pass_context
def command(ctx: click.Context, /, **given: Any) -> int:
    """Parse the releases in each INPUT: a file, or - for standard input.

    Their records go to standard output, all else to standard error. Exit codes: 0 every input was
    parsed, 1 one was refused, 2 usage, 3 a guard tripped, 4 the output could not be written.
    """
    options = Options(**given)
    if not options.inputs and stdin_is_terminal():
        click.echo(ctx.get_help())
        return 0
    names = options.inputs or (STDIN,)
    if names.count(STDIN) > 1:
        ctx.fail("standard input (-) can be read only once.")
    lost = overwritten(options.output, names)
    if lost:
        ctx.fail(f"--output would replace the INPUT {lost!r}; name another file.")
    if options.format == "auto" and options.output and _of_batches(options.output):
        ctx.fail(f"prsparse batch writes what {options.output!r} is called; here, -f says what to write instead.")
    for name, form in _OF_ONE_FORMAT.items():
        if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE and _format(options) != form:
            ctx.fail(f"--{name} is of use with -f {form} only.")
    if options.errors == "inline" and _format(options) == "csv":
        ctx.fail("--errors inline has no place in a table of CSV.")
    return Run(options).over(names)


class Run:
    """One run over some inputs; remembers the exit codes of what went wrong."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._codes: set[int] = set()

    def over(self, names: tuple[str, ...]) -> int:
        """Parse the inputs, write their records as they come, and return the exit code."""
        options = self._options
        name = _format(options)
        records = self._records(names)
        with open_output(options.output) as out:
            first = list(islice(records, 2)) if len(names) == 1 else []  # one input can hold several releases
            style = _style(options, name, several=len(names) > 1 or len(first) > 1)
            for piece in renderers.find(name).stream(chain(first, records), style):
                out.write(piece)
        return next((code for code in (1, 3) if code in self._codes), 0)

    def _records(self, names: tuple[str, ...]) -> Iterator[Record]:
        for name in names:
            try:
                for analysis in self._analyses(name):
                    yield from self._guarded(analysis)
            except PrsparseError as error:
                yield from self._refused(source_name(name), error)

    def _analyses(self, name: str) -> Iterator[Analysis]:
        """Read an input and parse each release in it; raise if it is refused."""
        options = self._options
        return analyze_all(
            read_input(name, options.max_size),
            name=source_name(name),
            encoding=options.encoding,
            input_format=options.input_format,
            language=options.language,
        )

    def _guarded(self, analysis: Analysis) -> Iterator[Record]:
        """Yield a release's record, or its refusal where the guard against embargoes trips."""
        options = self._options
        if options.fail_if_embargoed:
            try:
                check_embargo(analysis, options.as_of)
            except GuardError as error:
                yield from self._refused(analysis.document.name, error)
                return
        if options.verbose:
            for remark in remarks(analysis):
                say(remark)
        if options.strict:
            try:
                check_strict(analysis)
            except GuardError as error:
                self._note(error)  # the record is printed all the same
        yield analysis.record(blocks=options.blocks, text=options.with_text)

    def _refused(self, name: str | None, error: PrsparseError) -> Iterator[Refusal]:
        """Say why an input or a release in it is refused, on standard error or in its place in the output."""
        self._note(error)
        if self._options.errors == "inline":
            yield Refusal(source=NamedSource(name=name), error=Problem(code=error.code, message=error.message))

    def _note(self, error: PrsparseError) -> None:
        self._codes.add(error.exit_code)
        if not self._options.quiet and not (self._options.errors == "inline" and error.exit_code == 1):
            say(str(error))


def _format(options: Options) -> str:
    if options.format != "auto":
        return options.format
    if options.output not in {None, "-"}:
        return renderers.by_suffix(options.output or "") or "json"
    return "table" if _to_terminal(options) else "json"


def _of_batches(output: str) -> bool:
    """Tell whether a file's suffix calls for what `prsparse batch` alone can write: a database, packed lines."""
    if renderers.by_suffix(output):
        return False
    from prsparse.batch import sinks

    return sinks.by_suffix(output) != "json"


def _style(options: Options, name: str, *, several: bool) -> renderers.Style:
    indent = 0 if options.compact else options.indent
    if name != "table":
        return renderers.Style(array=options.array or several, indent=indent, rows=options.rows)
    from shutil import get_terminal_size

    wished = {"always": True, "never": False}.get(options.color)
    color = _to_terminal(options) and not os.environ.get("NO_COLOR") if wished is None else wished
    return renderers.Style(array=several, color=color, width=min(get_terminal_size().columns, _WIDEST))


def _to_terminal(options: Options) -> bool:
    return options.output in {None, "-"} and sys.stdout is not None and sys.stdout.isatty()
