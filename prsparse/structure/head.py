"""The blocks above the lead → headline, subheadlines, and what is neither.

Knows where newsrooms and pages put a headline. Must not know the rest of the release.
"""

from prsparse.structure.draft import Draft
from prsparse.structure.frames import LABELLED, LABELS

_TITLES = frozenset({"line", "heading", "list_item", "paragraph", "legal", "about"})
_BARRIERS = frozenset({"mail", "wrapper", "status", "after", "chrome"})


def name_head(draft: Draft, lead: int) -> None:
    """Label the blocks above the lead."""
    headline = _find_headline(draft, lead)
    paged = any(draft.kinds[number] in ("mail", "wrapper", "after", "chrome") for number in range(lead))
    for number in range(lead):
        kind = draft.kinds[number]
        if number == headline:
            draft.say(number, "headline", draft.rules[number] if kind == "title" else "headline above the lead")
        elif kind in _TITLES and headline is not None and number > headline and _is_deck(draft, number, headline):
            draft.say(number, "subheadline", "between headline and lead")
        elif kind in _TITLES:
            draft.say(number, "chrome" if paged else "metadata", "above the lead, no title")
        elif kind == "title":
            draft.say(number, "chrome", "another title")
    if headline is not None:
        _join_headline(draft, headline, lead)


def _find_headline(draft: Draft, lead: int) -> int | None:
    """Return the block that is the headline, or None."""
    titles = [number for number in range(lead) if draft.kinds[number] == "title"]
    if titles:
        return titles[-1]
    candidates = [number for number in range(lead) if _can_be_title(draft, number)]
    barrier = max((number for number in range(lead) if draft.kinds[number] in _BARRIERS), default=-1)
    if not candidates:
        return _by_subject(draft, lead)
    for found in (_by_heading(draft, candidates), _by_repetition(draft, candidates)):
        if found is not None:
            return found
    below = [number for number in candidates if number > barrier]
    return below[0] if below else candidates[-1 if barrier >= 0 else 0]


def _can_be_title(draft: Draft, number: int) -> bool:
    look = draft.looks[number]
    return draft.kinds[number] in _TITLES and look.size < 400 and (look.words >= 3 or look.size > 25)


def _by_heading(draft: Draft, candidates: list[int]) -> int | None:
    top = [n for n in candidates if draft.looks[n].marker == "#" or draft.looks[n].mark == "heading1"]
    return top[-1] if top else None


def _by_repetition(draft: Draft, candidates: list[int]) -> int | None:
    """The last of those that an earlier line of the page has said already, in part or in whole."""
    for number in reversed(candidates[-40:]):
        low = draft.looks[number].low
        for earlier in range(max(0, number - 40), number):
            said = draft.looks[earlier].low
            if len(said) > 20 and len(low) > 20 and (low in said or said in low):
                return number
    return None


def _by_subject(draft: Draft, lead: int) -> int | None:
    """A mail's subject, where nothing else can be the headline."""
    subjects = (n for n in range(lead) if draft.kinds[n] == "mail" and draft.looks[n].low.startswith("subject:"))
    return next(subjects, None)


def _is_deck(draft: Draft, number: int, headline: int) -> bool:
    look = draft.looks[number]
    if draft.kinds[headline] == "title" and LABELLED.match(look.text):
        return False
    return (look.words >= 3 or look.size > 25) and look.low != LABELS.sub("", draft.looks[headline].low)


def _join_headline(draft: Draft, headline: int, lead: int) -> None:
    """Join a headline's lines that stand below one another, all of them in capitals."""
    last = headline
    while last + 1 < lead and not draft.looks[last + 1].gap and draft.kinds[last + 1] == "subheadline":
        above, below = draft.looks[last], draft.looks[last + 1]
        if not (above.text.isupper() and below.text.isupper()) or above.ended or below.marker:
            break
        last += 1
        draft.say(last, "headline", draft.rules[headline])
        draft.joined.add(last)
