"""A short line in the body → is it a heading, a signature, an item of a list without markers, or a sentence?

Knows the looks of headings and how statements are signed. Must not know where the body begins and ends.
"""

import re
from typing import Final

from prsparse.expressions import regex
from prsparse.languages import Language
from prsparse.patterns.names import is_given, is_person
from prsparse.structure.draft import Draft
from prsparse.structure.looks import Look

SHORT_LINE: Final = "short line in the body"
SIGNATURE: Final = "signature"
SENTENCE: Final = "sentence in the body"
_SHORT: Final = frozenset((SHORT_LINE, SENTENCE))
_ABBREVIATED: Final = regex(
    r"\b(?:Inc|Corp|Co|Ltd|Cos|Bros|Jr|Sr|L\.?L\.?C|L\.?P|N\.A|S\.A|U\.S|U\.K|D\.C|etc)\.$", re.IGNORECASE
)
_FACT: Final = regex(
    r"(?:dates?|times?|place|location|venue|where|when|cost|admission|tickets?|price|fee|rsvp|website|address|hours"
    r"|duration|parking|dial-in|phone|email|e-mail)\s?:\s?\S|[a-z ]{2,20}:\s?[$€£]?\d[\d.,]*\s?\w{0,12}$"
)
_DASHED: Final = regex(r"-{1,2}\s?[A-Z][\w.'-]+ [A-Z]")
_LONGEST_SIGNATURE: Final = 18  # words
_LONGEST_QUESTION: Final = 14  # words
_ANNOUNCING: Final = 5  # words from which on a line in sentence case with a colon announces what follows
_NOTHING: Final[tuple[list[str], ...]] = ([], ["end_mark"], ["about"])  # what can stand below a body's last line
_ARTICLES: Final = frozenset(("The", "This", "These", "Our", "We", "It", "They", "A", "An"))
_RUN: Final = 3  # so many short lines in a row are no headings


def name_line(draft: Draft, number: int) -> tuple[str, str]:
    """Return the kind of a short line in the body, and the rule that tells it."""
    look = draft.looks[number]
    if is_signature(draft, number):
        return "paragraph", SIGNATURE
    if _FACT.match(look.low):
        return "paragraph", "one fact"
    if _is_heading(look, draft.wording.language.cues):
        return "heading", SHORT_LINE
    return "paragraph", SENTENCE


def _is_heading(look: Look, cues: frozenset[str]) -> bool:
    """Return whether a short line in the body is a heading: in title case or capitals, or very short, and no sentence."""
    text = look.text
    if text[:1] in "\"'" or text[:1].islower():
        return False
    if text[-1] == "?":
        return look.words <= _LONGEST_QUESTION
    if look.ended and (look.words > 4 or not _is_abbreviated(text)):
        return False
    words = [word for word in text.split() if len(word) > 3]
    capitals = sum(not word[0].islower() for word in words)
    if text[-1] == ":":
        return not _announces(text, cues) and (capitals == len(words) or look.words < _ANNOUNCING)
    return capitals * 3 >= len(words) * 2 or look.words <= _ANNOUNCING


def _announces(text: str, cues: frozenset[str]) -> bool:
    """Whether a line that ends in a colon is the beginning of a sentence: "Jane Roe said:", "The app has:"."""
    words = text.rstrip(" :").split() or [text]
    return words[-1] in cues or (words[0] in _ARTICLES and words[-1][0].islower())


def _is_abbreviated(text: str) -> bool:
    return text[-1] == "!" or bool(_ABBREVIATED.search(text))


def is_signature(draft: Draft, number: int) -> bool:
    """Return whether a line says whose the quotation above it is: `Jane Roe, Chair, Acme`, `- Jane Roe`.

    Such a signature can take several lines; the first is the name.
    """
    look, above = draft.looks[number], draft.looks[number - 1]
    if look.words > _LONGEST_SIGNATURE or look.ended:
        return False
    if draft.rules[number - 1] == SIGNATURE:
        return not look.gap
    quoted = above.text[-1:] in {'"', "'"}
    return bool(_DASHED.match(look.text)) or (
        quoted and _signs(look, draft.wording.language, alone=above.text[:1] == '"')
    )


def _signs(look: Look, language: Language, *, alone: bool) -> bool:
    """Whether a line is a name and a role, or a name `alone` below a whole paragraph in quotation marks."""
    name, _, rest = look.text.removeprefix("The ").partition(",")
    if not is_person(name, language):
        return False
    if rest:
        return not language.role_nouns.isdisjoint(rest.lower().replace(",", " ").split())
    return alone and (is_given(name) or name.partition(" ")[0].rstrip(".").lower() in language.honorifics)


def name_runs(draft: Draft, lead: int) -> None:
    """Label as items short lines in a row: a heading has something below it."""
    number = lead + 1
    while number < len(draft):
        if draft.rules[number] not in _SHORT:
            number += 1
            continue
        last = number
        while last < len(draft) and _is_short(draft, last) and (last == number or not draft.looks[last].gap):
            last += 1
        if last < len(draft) and draft.kinds[last] == "paragraph" and not draft.looks[last].gap:
            last -= 1  # it heads the paragraph right below it
        _name_run(draft, number, last)
        if _heads_nothing(draft, number):
            draft.say(number, "paragraph", SENTENCE)
        number = max(last, number + 1)


def _heads_nothing(draft: Draft, number: int) -> bool:
    """Whether the body ends below a line, so that it heads nothing."""
    titled = draft.rules[number] == SHORT_LINE and draft.looks[number].text[-1] != ":"
    return titled and draft.kinds[number + 1 : number + 2] in _NOTHING


def _is_short(draft: Draft, number: int) -> bool:
    return draft.rules[number] in _SHORT and not draft.looks[number].ended


def _name_run(draft: Draft, first: int, end: int) -> None:
    """Label the lines of a run; its first heads the others if it is the only one in the looks of a heading."""
    titled = [draft.rules[number] == SHORT_LINE for number in range(first, end)]
    plain = titled.count(False)
    if end - first > _RUN or (titled[:1] == [True] and plain == end - first - 1):
        first += 1
    for number in range(first, end) if end - first >= (_RUN if not plain else 2) else ():
        draft.say(number, "list_item", "short line among others")
