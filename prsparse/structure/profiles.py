"""The end of the body → About sections that have no heading, or one that only names the company.

Knows that companies describe themselves last. Must not know the words they do it with.
"""

from prsparse.languages import Trait
from prsparse.structure.draft import BODY, Draft
from prsparse.structure.lookalikes import profile_score, tells_nature
from prsparse.structure.rules import HEADS_ABOUT
from prsparse.structure.sections import AFTER_MARK

_LEAST, _MORE, _PLAIN = 3, 4, 6  # scores: of the last paragraph, of one above another, of one with news behind it


def find_profiles(draft: Draft, lead: int, profile: tuple[Trait, ...]) -> None:
    """Label the last paragraphs of the body that say what the company is and does."""
    body = [number for number in range(lead + 1, len(draft)) if draft.kinds[number] in BODY]
    _find_behind(draft, lead, profile)
    headed = HEADS_ABOUT in draft.rules  # then what the body says of the company is news
    found = [] if headed else _trailing(draft, body, profile) or _headed(draft, body, profile)
    for number in found or _behind_contact(draft, body, profile):
        draft.say(number, "about", "describes the company at the end")


def _find_behind(draft: Draft, lead: int, profile: tuple[Trait, ...]) -> None:
    """Paragraphs right behind the end mark that describe the company."""
    mark = next((number for number in range(lead, len(draft)) if draft.kinds[number] == "end_mark"), len(draft))
    for number in range(mark + 1, min(mark + 5, len(draft))):
        look = draft.looks[number]
        if draft.rules[number] != AFTER_MARK or not look.prose or profile_score(look.low, profile) < _MORE:
            return
        draft.say(number, "about", "describes the company at the end")


def _behind_contact(draft: Draft, body: list[int], profile: tuple[Trait, ...]) -> list[int]:
    """A last paragraph behind the contact, where little but the company's description stands: less will do."""
    last = body[-1] if body else 0
    if (
        not last
        or draft.kinds[last] != "paragraph"
        or draft.kinds[last - 1] != "contact"
        or _score(draft, last, profile) < 1
    ):
        return []
    return [last]


def _score(draft: Draft, number: int, profile: tuple[Trait, ...]) -> int:
    look = draft.looks[number]
    return profile_score(look.low, profile) if draft.kinds[number] == "paragraph" and look.size > 80 else -9


def _trailing(draft: Draft, body: list[int], profile: tuple[Trait, ...]) -> list[int]:
    """The last paragraphs in a row that describe, and a heading that names the company."""
    paragraphs = [number for number in body if draft.kinds[number] == "paragraph"]
    if paragraphs[1:] and draft.looks[paragraphs[-1]].size < 200 and _score(draft, paragraphs[-2], profile) >= _PLAIN:
        return [paragraphs[-2]]
    found: list[int] = []
    for number in reversed(paragraphs[-4:]):
        if not tells_nature(draft.looks[number].low, profile):
            break
        least = _MORE if found else _LEAST
        if draft.kinds[number + 1 : number + 2] == ["list_item"] or _score(draft, number, profile) < least:
            break
        found.append(number)
    if found and draft.kinds[found[-1] - 1] == "heading" and _names(draft, found[-1] - 1, found[-1]):
        found.append(found[-1] - 1)
    return found


def _headed(draft: Draft, body: list[int], profile: tuple[Trait, ...]) -> list[int]:
    """The last section of the body, where its heading names the company and its paragraphs describe it."""
    headings = [number for number in body[-8:] if draft.kinds[number] == "heading"]
    section = [number for number in body if number > headings[-1]] if headings else []
    if not any(_names(draft, headings[-1], number) for number in section):
        return []
    values = [_score(draft, number, profile) for number in section]
    if max(values) < _LEAST or sum(values) < len(values) or min(values) < -1:
        return []
    return [headings[-1], *section]


def _names(draft: Draft, heading: int, paragraph: int) -> bool:
    """Whether a heading's first words, a name by their look, stand in a paragraph."""
    name = draft.looks[heading].low.rstrip(" :.").partition(",")[0]
    return len(name) > 3 and draft.looks[heading].text[:1].isupper() and name in draft.looks[paragraph].low
