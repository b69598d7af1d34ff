"""`prsparse explain`: why each block and fact of a record is there."""

from typing import Any

import click

from prsparse.cli.reading import reading
from prsparse.cli.style import Examples, say
from prsparse.explanation import FIELDS, as_dict, as_lines, explain
from prsparse.files import read_input, source_name
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
@click.argument("file", metavar="[INPUT]", default="-")
@click.option(
    "--field",
    type=click.Choice(FIELDS),
    metavar="PART",
    help=f"One part of the record only: {', '.join(FIELDS)}. structure is the source's blocks, body and boilerplate among them.",
)
@click.option("-f", "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@reading
def command(file: str, field: str | None, form: str, max_size: int, **told: Any) -> int:
    """Show for every block and fact of INPUT the rule that made it, where it stands, and what the rule saw."""
    analysis = analyze_bytes(read_input(file, max_size), name=source_name(file), **told)
    for defect in analysis.release.defects:
        if defect.code == "several-releases":
            say(f"{source_name(file)}: {defect.message}")
    reasons = explain(analysis, field)
    if not reasons:
        say(f"{source_name(file)}: nothing to explain: no {field or 'block'} was found")
    with open_output(None) as out:
        if form == "json":
            out.write(b"".join(lay_out(encode_plain(as_dict(reasons)), 2)))
        else:
            out.write("".join(f"{line}\n" for line in as_lines(reasons)).encode())
    return 0
