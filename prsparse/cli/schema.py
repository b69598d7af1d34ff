"""`prsparse schema`: the JSON Schema of the record."""

import click

from prsparse.cli.style import Examples
from prsparse.jsontext import encode_plain, lay_out
from prsparse.outputs import open_output
from prsparse.schema import schema


@click.command(
    "schema",
    cls=Examples,
    short_help="Print the JSON Schema of the record.",
    examples="""
    prsparse schema
    prsparse schema -o prsparse.schema.json
    """,
)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, whole or not at all, instead of standard output.")
def command(output: str | None) -> int:
    """Print the JSON Schema (2020-12) that every record validates against."""
    with open_output(output) as out:
        out.write(b"".join(lay_out(encode_plain(schema()), 2)))
    return 0
