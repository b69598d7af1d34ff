"""Lines in a row → items of a list that has no markers, or a table whose cells a converter put one below another.

Knows how lists are announced and that tables hold figures. Must not know what stands in them.
"""

import re
from typing import Final

from prsparse.structure.draft import Draft

_FIGURE: Final = re.compile(r"[^A-Za-z]{0,6}\d[^a-z]{0,24}$|[-$%()*]{1,4}$")
_CELL: Final = 70  # characters of a cell at most
_CELLS: Final = 6  # a table has at least so many
_CELL_KINDS = frozenset({"line", "metadata", "table", "heading"})
_LOOSE = frozenset({"line", "paragraph", "heading"})


def find_lists(draft: Draft, lead: int) -> None:
    """Label two lines or more as items that stand close together below a line ending in a colon."""
    number = lead
    while number < len(draft) - 2:
        announced = draft.looks[number].text[-1:] == ":" and draft.kinds[number] in _LOOSE
        last = _last_item(draft, number + 1) if announced else number
        if last > number + 1:
            for item in range(number + 1, last + 1):
                draft.say(item, "list_item", "line below a colon")
        number = max(last, number) + 1


def _last_item(draft: Draft, first: int) -> int:
    last = first
    if draft.kinds[first] not in _LOOSE or draft.looks[first].marker:
        return first
    while last + 1 < len(draft) and not draft.looks[last + 1].gap and draft.kinds[last + 1] in _LOOSE:
        look = draft.looks[last + 1]
        if look.text[-1:] == ":" or look.marker or (look.prose and not draft.looks[first].prose):
            break
        last += 1
    return last


def find_flat_tables(draft: Draft, lead: int) -> None:
    """Label as table many short lines in a row a third of which are figures."""
    start = number = lead
    while number <= len(draft):
        if number < len(draft) and _can_be_cell(draft, number):
            number += 1
            continue
        if start < number and draft.looks[start].text[-1:] == ":":
            start += 1  # it announces the table
        run = range(start, number)
        figures = sum(bool(_FIGURE.match(draft.looks[cell].text)) for cell in run) if len(run) >= _CELLS else 0
        if figures * 3 >= len(run) > 0 < figures:
            for cell in run:
                draft.say(cell, "table", "cell below a cell")
        start = number = number + 1


def _can_be_cell(draft: Draft, number: int) -> bool:
    look = draft.looks[number]
    return (
        draft.kinds[number] in _CELL_KINDS
        and look.size < _CELL
        and not look.marker
        and not (look.ended and look.words > 4)
    )
