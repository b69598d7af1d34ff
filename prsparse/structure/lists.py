"""Lines in a row → items of a list that has no markers, or a table whose cells a converter put one below another.

Knows how lists are announced and punctuated, and that tables hold figures. Must not know what stands in them.
"""

from typing import Final

from prsparse.expressions import regex
from prsparse.structure.draft import Draft
from prsparse.structure.titles import is_title_case

_FIGURE: Final = regex(r"[^A-Za-z]{0,6}\d[^a-z]{0,24}$|[-$%()*]{1,4}$")
_AMOUNT: Final = regex(r"(?:[A-Z][\w&. ]{1,40}: )?(?:US|C|A|HK)?[$€£]\s?\d")
_CELL: Final = 70  # characters of a cell at most
_CELLS: Final = 6  # a table has at least so many
_FEW_AMOUNTS: Final = 3  # fewer lines than these that begin with an amount are sentences
_SPACED_ITEMS: Final = 3  # of a list with blank lines between its items, at least
_TITLE_WORDS: Final = 6  # of a heading that ends in a colon
_CELL_KINDS = frozenset({"line", "metadata", "table", "heading"})
_LOOSE = frozenset({"line", "paragraph", "heading"})
_SEMICOLON: Final = (";", "; and", "; or", ";and", "; and,")


def find_lists(draft: Draft, lead: int) -> None:
    """Label the items below a line ending in a colon, and amounts listed line by line."""
    number, looks = lead, draft.looks
    while number < len(looks) - 2:
        last = _last_item(draft, number) if looks[number].text[-1:] == ":" else number
        for item in range(number + 1, last + 1):
            draft.say(item, "list_item", "line below a colon")
        number = max(last, number) + 1
    _find_amounts(draft, lead)


def _last_item(draft: Draft, announcing: int) -> int:
    """The last item of the list that a line announces; the line itself if it announces none."""
    if draft.kinds[announcing] not in _LOOSE:
        return announcing
    last = _last_clause(draft, announcing)
    if last > announcing:
        return last
    look, first = draft.looks[announcing], announcing + 1
    if look.words < _TITLE_WORDS and is_title_case(look.text) and draft.looks[first].prose:
        return announcing  # a heading, and a paragraph below it
    spaced = draft.looks[first + 1].gap
    last = announcing
    while last + 1 < len(draft) and _is_item(draft, last + 1, first, spaced=spaced):
        last += 1
    if draft.looks[first].prose and not _ends_group(draft, last):
        return announcing  # paragraphs that stand as close to one another as all others do
    if spaced and last + 1 < len(draft) and draft.kinds[last + 1] == "paragraph" and last > first:
        last -= 1  # it heads the paragraph below it
    return last if last - announcing >= (_SPACED_ITEMS if spaced else 2) else announcing


def _last_clause(draft: Draft, announcing: int) -> int:
    """The last of the clauses of one long sentence, each of which but that ends in a semicolon."""
    last = announcing
    while last + 2 < len(draft) and draft.kinds[last + 1] in _LOOSE and draft.looks[last + 1].low.endswith(_SEMICOLON):
        last += 1
    return last + 1 if last > announcing and draft.kinds[last + 1] in _LOOSE else announcing


def _is_item(draft: Draft, number: int, first: int, *, spaced: bool) -> bool:
    look, head = draft.looks[number], draft.looks[first]
    if draft.kinds[number] not in _LOOSE or look.marker or look.text[-1:] == ":":
        return False
    if look.text[:1] == '"' != head.text[:1]:
        return False  # somebody speaks: the list is over
    return (number == first or look.gap == spaced) and (not look.prose or (head.prose and not spaced))


def _ends_group(draft: Draft, number: int) -> bool:
    return number + 1 == len(draft) or draft.looks[number + 1].gap


def _find_amounts(draft: Draft, lead: int) -> None:
    """Label as items the lines that begin with an amount of money, as appropriations are announced."""
    if not any(sign in draft.document.folded for sign in "$€£"):
        return
    lines = [n for n in range(lead, len(draft)) if draft.kinds[n] in _LOOSE and _AMOUNT.match(draft.looks[n].text)]
    for number in lines if len(lines) >= _FEW_AMOUNTS else ():
        draft.say(number, "list_item", "begins with an amount, as others do")


def find_flat_tables(draft: Draft, lead: int) -> None:
    """Label as table many short lines in a row a third of which are figures."""
    start = number = lead
    size = len(draft)
    while number <= size:
        if number < size and _can_be_cell(draft, number):
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
