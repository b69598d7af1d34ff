"""Lines below a colon → items of a list that has no markers.

Knows how a list is announced. Must not know what stands in it.
"""

from prsparse.structure.draft import Draft

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
        if draft.looks[last + 1].text[-1:] == ":" or draft.looks[last + 1].marker:
            break
        last += 1
    return last
