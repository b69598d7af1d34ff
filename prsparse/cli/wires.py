"""`prsparse wires`: which newswires are known, and how each prints its dateline."""

import sys
from typing import Final

import click

from prsparse.cli.style import Examples
from prsparse.jsontext import encode_plain, lay_out
from prsparse.outputs import open_output
from prsparse.wires import WIRES, WireService

_GAP: Final = 2


@click.command(
    "wires",
    cls=Examples,
    short_help="List the newswires that are known, with a dateline each.",
    examples="""
    prsparse wires
    prsparse wires -f json | jq -r '.[].id'
    """,
)
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["auto", "table", "json"]),
    default="auto",
    show_default=True,
    help="auto: table on a terminal, JSON in a pipe.",
)
def command(form: str) -> int:
    """List every newswire that has an id of its own: the id, the usual name, a dateline in its form.

    A wire that is not listed is known all the same if its tag ends in what wires are called:
    (Seaside Wire) is `seasidewire`.
    """
    table = form == "table" or (form == "auto" and sys.stdout is not None and sys.stdout.isatty())
    with open_output(None) as out:
        if table:
            out.write(_table(WIRES).encode())
        else:
            out.write(b"".join(lay_out(encode_plain([_row(wire) for wire in WIRES]), 2)))
    return 0


def _row(wire: WireService) -> dict[str, object]:
    return {"id": wire.id, "name": wire.name, "tags": list(wire.tags), "example": wire.example}


def _table(wires: tuple[WireService, ...]) -> str:
    """The rows in columns; a terminal too narrow for all three has the names left out."""
    from shutil import get_terminal_size

    from rich.cells import cell_len

    rows = [(wire.id, wire.name, wire.example) for wire in wires]
    ids, names, examples = (max(map(cell_len, column)) + _GAP for column in zip(*rows, strict=True))
    wide = ids + names + examples - _GAP <= get_terminal_size().columns
    return "".join(
        f"{name:<{ids}}{full + ' ' * (names - cell_len(full)) if wide else ''}{example}\n"
        for name, full, example in rows
    )
