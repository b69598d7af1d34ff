"""`prsparse explain`: why each block and fact of a record is there."""

import click

from prsparse.cli import types
from prsparse.cli.style import Examples, say
from prsparse.explanation import FIELDS, as_dict, as_lines, explain
from prsparse.files import MAX_SIZE, read_input, source_name
from prsparse.jsontext import encode_plain, lay_out
from prsparse.outputs import open_output
from prsparse.parser import analyze_bytes


@click.command(
    "explain",
    cls=Examples,
    short_help="Show which rule made each part of a record.",
    examples="""
    prsparse explain release.txt
    prsparse explain --field quotes release.txt
    prsparse explain -f json release.txt | jq '.structure[] | .rule'
    """,
)
@click.argument("file", default="-")
@click.option(
    "--field",
    type=click.Choice(FIELDS),
    metavar="PART",
    help=f"One part of the record only: {', '.join(FIELDS)}. structure is the source's blocks, body and boilerplate among them.",
)
@click.option("-f", "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--encoding", type=types.encoding, metavar="NAME", help="Encoding of FILE; told from it if not given.")
@click.option("--language", type=types.tag, metavar="TAG", help="Language of FILE (BCP 47); told from it if not given.")
@click.option(
    "--max-size", type=types.size, default=MAX_SIZE, metavar="SIZE", help="Refuse a larger FILE.  [default: 64MiB]"
)
def command(file: str, field: str | None, form: str, encoding: str | None, language: str | None, max_size: int) -> int:
    """Show for every block and fact of FILE the rule that made it, where it stands, and what the rule saw."""
    data = read_input(file, max_size)
    analysis = analyze_bytes(data, name=source_name(file), encoding=encoding, language=language)
    reasons = explain(analysis, field)
    if not reasons:
        say(f"{source_name(file)}: nothing to explain: no {field or 'block'} was found")
    with open_output(None) as out:
        if form == "json":
            out.write(lay_out(encode_plain(as_dict(reasons)), 2) + b"\n")
        else:
            out.write("".join(f"{line}\n" for line in as_lines(reasons)).encode())
    return 0
