"""Cells as a line of CSV that no spreadsheet takes for a formula and no terminal for a command.

Knows CSV and what spreadsheets run. Must not know what the cells hold.
"""

import re
from collections.abc import Iterable
from typing import Final

from prsparse.printable import printable

# What a spreadsheet calculates, with whatever number of apostrophes before it, so that taking one off gives
# back what was put in (the signs of full width are read as the narrow ones).
_FORMULA: Final = r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]"
_QUOTE: Final = '"'


def line(cells: Iterable[str | int | None]) -> str:
    """Return a line of CSV: strings in quotation marks, numbers bare, nothing for None."""
    return ",".join(map(_cell, cells)) + "\n"


def _cell(value: str | int | None) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, int):
        return str(value)
    text = printable(value)
    guard = "'" if re.match(_FORMULA, text) else ""
    return f'"{guard}{text.replace(_QUOTE, _QUOTE * 2)}"'


def unguarded(text: str) -> str:
    """Return what a cell said before a formula was kept from running."""
    return text[1:] if text.startswith("'") and re.match(_FORMULA, text) else text
