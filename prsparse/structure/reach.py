"""Blocks with telephone numbers and addresses → whole contacts: names, titles and houses around them.

Knows how contact blocks are set. Must not know who is in them.
"""

from prsparse.patterns.names import is_given, is_person
from prsparse.structure.draft import Draft
from prsparse.structure.lines import NETWORKS

_LOOSE = frozenset({"line", "heading", "list_item"})
_AMID = frozenset({"line", "heading", "link"})
_MOST_ABOVE = 4  # lines of a house and its address above a contact
_MENU = 2  # networks named in a line that leads to pages
_SAYS_WHO = ("released by:", "issued by:", "prepared by:", "submitted by:", "source:")
_SHORT, _LABEL, _FEW, _LINE = 60, 8, 5, 100


def gather_contacts(draft: Draft) -> None:
    """Label the lines that stand with a telephone number or an address in one group as contact."""
    for number, kind in enumerate(draft.kinds):
        if kind == "contact" and _reaches(draft, number):
            _gather_above(draft, number)
            _gather_below(draft, number)
            _gather_people(draft, number)
        elif kind == "contact" and draft.looks[number].calls:
            _gather_below(draft, number)


def gather_houses(draft: Draft, lead: int) -> None:
    """Label as contact what stands in one group with a contact's heading: the house above it, a link amid its lines."""
    for number in range(max(lead, 0) + 1, len(draft)):
        if draft.kinds[number] != "contact" or draft.looks[number].gap:
            continue
        above = number - 1
        while number - above <= _MOST_ABOVE and not draft.looks[above].gap and _is_short(draft, above):
            above -= 1
        heads = draft.looks[number].calls and draft.looks[above].gap and _is_short(draft, above)
        amid = draft.kinds[above] == "contact" and above < number - 1
        for between in range(above + amid, number) if heads or amid else ():
            draft.say(between, "contact", "in a group with a contact")


def _is_short(draft: Draft, number: int) -> bool:
    look = draft.looks[number]
    kind = draft.kinds[number]
    if kind == "paragraph":  # "Jane Roe, Chief Financial Officer, Acme Wind, Inc."
        return look.size < _LINE and "," in look.text and not any(word[0].islower() for word in look.text.split())
    label = kind == "chrome" and look.heads and look.size < _LABEL  # "Email"
    return bool(label or kind in _AMID) and look.size < _SHORT and (not look.ended or look.words < _FEW)


def part_references(draft: Draft) -> None:
    """Label as link what only looks like a contact's heading: "For more information" above a list of pages."""
    for number, kind in enumerate(draft.kinds):
        look = draft.looks[number]
        if kind == "contact" and look.opens == "refer" and not (look.asks or look.mail or look.phone or look.calls):
            contacts = (n for n in range(number + 1, min(number + 7, len(draft))) if draft.kinds[n] == "contact")
            first = next(contacts, None)
            if first is None or draft.looks[first].calls:
                draft.say(number, "link", "heads references")


def group_contacts(draft: Draft) -> None:
    """Join the lines of each contact: a new one begins with a heading, or with a name after a complete one."""
    complete = False
    for number in range(1, len(draft)):
        if draft.kinds[number] != "contact":
            continue
        if draft.kinds[number - 1] != "contact":
            complete = _reaches(draft, number - 1) and draft.kinds[number - 1] == "contact"
            continue
        look, reaching = draft.looks[number], _reaches(draft, number)
        complete = complete or _reaches(draft, number - 1)
        if look.calls and (complete or reaching):
            complete = False
        elif not complete or (reaching and (not look.gap or look.words < 4)):
            draft.joined.add(number)
        else:
            complete = False


def _reaches(draft: Draft, number: int) -> bool:
    look = draft.looks[number]
    return look.mail or look.phone


def _can_join(draft: Draft, number: int) -> bool:
    look = draft.looks[number]
    return (
        draft.kinds[number] in _LOOSE
        and look.size < 90
        and (not look.ended or look.words < 9)
        and look.marker[:1] != "#"
        and look.low not in NETWORKS
        and len(NETWORKS.intersection(look.low.split())) < _MENU
    )


def _gather_above(draft: Draft, number: int) -> None:
    if draft.looks[number].calls or draft.looks[number].opens in ("contact", "refer"):
        return  # it has its own heading
    above = number - 1
    while (
        above >= 0
        and number - above < 9
        and not draft.looks[above + 1].gap
        and (_can_join(draft, above) or draft.looks[above].low.startswith(_SAYS_WHO))
    ):
        draft.say(above, "contact", "above the reach of a contact")
        above -= 1
    _gather_spaced(draft, above)


def _gather_spaced(draft: Draft, above: int) -> None:
    """Short lines with blank lines between them, if a contact's heading or an end mark stands right above: a name, a house."""
    top = above
    while top >= 0 and above - top <= _MOST_ABOVE and _can_join(draft, top) and draft.looks[top].size < _SHORT:
        top -= 1
    headed = top >= 0 and draft.kinds[top] == "contact" and not _reaches(draft, top)
    if headed or (top >= 0 and draft.kinds[top] == "end_mark"):
        for between in range(top + 1, above + 1):
            draft.say(between, "contact", "between a contact's heading and its reach")


def _gather_people(draft: Draft, number: int) -> None:
    """The people of a house right below its number: `Acme Wind 212-555-0147` / `Jane Roe/John Poe`."""
    below = number + 1
    if below >= len(draft) or draft.looks[below].gap or draft.kinds[below] not in _LOOSE:
        return
    look, language = draft.looks[below], draft.wording.language
    last = below + 1 == len(draft) or draft.looks[below + 1].gap
    if look.size < _SHORT and "," not in look.text and (last or is_given(look.text)):
        people = look.text.replace(" and ", "/").split("/")
        if all(is_person(name.strip(), language) for name in people):
            draft.say(below, "contact", "people below the reach of a contact")


def _gather_below(draft: Draft, number: int) -> None:
    """Lines between two reaches of one group."""
    below = number + 1
    while below < len(draft) and not draft.looks[below].gap and below - number < 6:
        if draft.kinds[below] == "contact":
            for between in range(number + 1, below):
                draft.say(between, "contact", "between the lines of a contact")
            return
        if not _can_join(draft, below) and not (draft.kinds[below] == "link" and draft.looks[below].size < 90):
            return
        below += 1
