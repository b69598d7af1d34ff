"""`prsparse batch`: many inputs → one output that is never half-written and is taken up where it stopped."""

from collections.abc import Iterator
from itertools import chain
from typing import Any, Final, NamedTuple

import click

from prsparse import batch
from prsparse.batch import engines, sinks
from prsparse.cli import progress, types
from prsparse.cli.reading import reading
from prsparse.cli.style import Examples, say
from prsparse.files import STDIN
from prsparse.outputs import STDOUT, is_stream

_NEWLINE: Final = b"\n"
_ZERO: Final = b"\0"


class Lists(NamedTuple):
    """Where the names of inputs come from."""

    inputs: tuple[str, ...]
    files_from: str | None
    files0_from: str | None

    def names(self) -> Iterator[str]:
        """Yield them in order."""
        from prsparse.batch.sources.listed import names

        listed = ((self.files_from, _NEWLINE), (self.files0_from, _ZERO))
        return chain(self.inputs, *(names(path, end) for path, end in listed if path))


@click.command(
    "batch",
    cls=Examples,
    short_help="Parse a folder, an archive, a collection, a million releases.",
    examples="""
    prsparse batch wire/ -o releases.jsonl
    prsparse batch wire.tar.gz -o releases.sqlite --jobs 8
    prsparse batch crawl.jsonl --text-field body --id-field url -o parsed/
    find wire -mtime -1 -print0 | prsparse batch --files0-from - -o today.jsonl
    """,
)
@click.argument("inputs", nargs=-1, metavar="[INPUT]...")
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="OUT",
    help="A file, a folder, or - for JSON Lines on standard output.",
)
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice([*sinks.FORMATS]),
    help="Format of OUT; told from its suffix if not given. json is a folder of files, csv a folder of tables.",
)
@click.option("--files-from", metavar="FILE", help="Read names of inputs from FILE, one a line; - is standard input.")
@click.option("--files0-from", metavar="FILE", help="The same, each name ended by a zero byte.")
@click.option(
    "--glob", "globs", multiple=True, metavar="PATTERN", help="In folders and archives take these files only."
)
@click.option("--text-field", default="text", show_default=True, metavar="NAME", help="Rows: what holds the text.")
@click.option("--title-field", metavar="NAME", help="Rows: what holds a headline to stand above it.")
@click.option("--id-field", metavar="NAME", help="Rows: what names a row; its number does if not given.")
@reading
@click.option("--blocks", is_flag=True, help="Add every labelled block of the source, in order.")
@click.option("--with-text", is_flag=True, help="Add the text that the spans count in.")
@click.option("-j", "--jobs", type=click.IntRange(1), metavar="N", help="Processes.  [default: one a processor]")
@click.option(
    "--engine", type=click.Choice(engines.NAMES), default="local", show_default=True, help="Who does the work."
)
@click.option("--scheduler", metavar="ADDRESS", help="dask: a scheduler that runs; without it one is started here.")
@click.option("--restart", is_flag=True, help="Begin anew, whatever OUT holds.")
@click.option("--limit", type=click.IntRange(0), metavar="N", help="Take the first N inputs only.")
@click.option("--shard", type=types.shard, metavar="I/N", help="Take the I-th of N parts of the inputs only.")
@click.option("--dry-run", is_flag=True, help="Print the names of the inputs, and do nothing.")
@click.option(
    "--progress",
    "shown",
    type=click.Choice(progress.KINDS),
    default="auto",
    show_default=True,
    help="What is shown while it runs. auto: a bar on a terminal.",
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on standard error; the exit code tells.")
@click.pass_context
def command(ctx: click.Context, /, **given: Any) -> int:
    """Parse all releases in the INPUTs into one output.

    An INPUT is a file, a folder, an archive (zip, tar), a collection (mbox, JSONL, CSV, Parquet) or a URL. Run
    again, the same command goes on where it stopped. Refused inputs are listed in OUT.errors.jsonl.
    """
    lists = Lists(*(given.pop(name) for name in Lists._fields))
    output, shown, quiet, dry = (given.pop(name) for name in ("output", "shown", "quiet", "dry_run"))
    options = batch.Options(**given)
    if not any(lists):
        ctx.fail("name an INPUT, or a list of them with --files-from.")
    if STDIN in lists.inputs:
        ctx.fail("standard input (-) is no INPUT here; --files-from - reads names from it.")
    if options.scheduler and options.engine != "dask":
        ctx.fail("--scheduler is of use with --engine dask only.")
    if dry:
        return _named(lists, output, options, quiet=quiet)
    return _Run(lists, output, options).shown("none" if quiet else shown, quiet=quiet)


def _named(lists: Lists, output: str, options: "batch.Options", *, quiet: bool) -> int:
    number = 0
    for item in batch.found(_inputs(lists), output, options):
        click.echo(item.name.encode("utf-8", "surrogateescape"))
        number += 1
    if not quiet:
        _warn(number, options)
    return 0


def _warn(number: int, options: "batch.Options") -> None:
    """Say so where nothing was there to be parsed, and why that may be."""
    if not number and options.limit != 0 and not options.shard:
        from shlex import quote

        patterns = " ".join(map(quote, options.globs))
        say(f"no input is called as --glob says: {patterns}" if patterns else "no input was found")


def _inputs(lists: Lists) -> Any:
    return lists.names() if lists.files_from or lists.files0_from else [*lists.inputs]


class _Run:
    """A run, and what is said of it."""

    def __init__(self, lists: Lists, output: str, options: "batch.Options") -> None:
        self._lists, self._output, self._options = lists, output, options
        self._to_stream = output == STDOUT or is_stream(output)

    def shown(self, kind: str, *, quiet: bool) -> int:
        """Run, and show it; return the exit code."""
        try:
            if quiet:
                summary = batch.run(_inputs(self._lists), self._output, self._options)
            else:
                with progress.watching(kind, self._total) as watcher:
                    summary = batch.run(_inputs(self._lists), self._output, self._options, watcher)
        except SystemExit:
            if not quiet and not self._to_stream:
                say(f"{self._output}: stopped; what is done is kept, the same command goes on from here")
            raise
        if not quiet:
            _warn(summary.inputs, self._options)
            errors = None if self._to_stream else batch.errors_of(self._output)
            for line in progress.told(summary, errors):
                say(line)
        return 1 if summary.refused else 0

    def _total(self) -> int | None:
        """Count the inputs, if that is cheap and can be done beforehand."""
        return None if STDIN in self._lists[1:] else batch.count(_inputs(self._lists), self._output, self._options)
