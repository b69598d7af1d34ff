"""The blocks above the lead → headline, subheadlines, and what is neither.

Knows where newsrooms and pages put a headline. Must not know the rest of the release.
"""

from prsparse.document import fold
from prsparse.structure.draft import Draft
from prsparse.structure.frames import LABELLED, LABELS
from prsparse.structure.rules import CREDITS, DATE_LINE
from prsparse.structure.titles import can_be_title, is_deck, is_institution, is_title_case, title_score

_TITLES = frozenset({"line", "heading", "list_item", "paragraph", "legal", "about", "trademark", "caption"})
_NOTICES = frozenset({"legal", "about", "trademark", "caption"})  # what is a title only where nothing else is one
_OPEN_ENDS = ",-;:&"  # a headline's line that ends so goes on below
_FEW = 12  # a header with more candidates than these is a page's menu
_A_NAME = 3  # so few words within what is called the headline may be but the company's name
_LABEL_WORDS = 5
_SMALL = 4  # letters of words that two titles can share by chance
_SET_IN = 3  # columns that a title is set in further than text is
_DATELINE = 60  # characters of a dateline that stands alone
_ROOM = 5  # columns that a line leaves unused though the next word would have fitted: more, and it was ended there
_CUT = ("...", "…")  # how a page's path shows a title that is too long for it
_LEAST_CUT = 25  # characters of one
_MENU_ITEMS = 9  # more short lines than these above the lead are a menu
_BULLETS = frozenset("-*•·●▪■◦‣")
_BARRIERS = frozenset({"mail", "wrapper", "status", "chrome"})
_NO_BARRIERS = frozenset({"nothing but a rule", "image", "page number", "furniture"})


def name_head(draft: Draft, lead: int) -> None:
    """Label the blocks above the lead."""
    headline = _find_headline(draft, lead)
    paged = any(draft.kinds[number] in ("mail", "wrapper", "after", "chrome") for number in range(lead))
    for number in range(lead):
        kind = draft.kinds[number]
        if draft.rules[number] == CREDITS or draft.looks[number].mark == "caption":
            continue
        if number == headline:
            draft.say(number, "headline", draft.rules[number] if kind == "title" else "headline above the lead")
        elif kind == "paragraph" and draft.looks[number].text[:1] == '"' and number + 3 > lead:
            draft.say(number, "paragraph", "quotation above the lead")
        elif draft.looks[number].mark == "caption":
            draft.say(number, "caption", "caption by the markup")
        elif (
            kind in _TITLES
            and headline is not None
            and number > headline
            and (_is_deck(draft, number, headline, lead) or _heads_items(draft, number, lead))
        ):
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
        printed = (n for n in range(titles[-1] + 1, lead) if _is_printed_title(draft, n, titles[-1]))
        return next(printed, titles[-1])
    candidates = [n for n in range(lead) if _can_be_headline(draft, n)]
    candidates = [n for n in candidates if draft.kinds[n] not in _NOTICES] or candidates
    candidates = [n for n in candidates if draft.looks[n].marker not in _BULLETS] or candidates
    # A dateline alone can stand below a letterhead and above the headline.
    alone = lead < len(draft) and draft.looks[lead].size < _DATELINE
    letterhead = alone and bool(candidates) and all(is_institution(draft.looks[n]) for n in candidates)
    if not candidates or letterhead:
        return None if letterhead else _by_name(draft, lead)
    provider = next((n for n in range(lead) if draft.looks[n].low.startswith("news provided by")), lead)
    candidates = [number for number in candidates if number < provider] or candidates
    barrier = max((number for number in range(provider) if _is_barrier(draft, number)), default=-1)
    near = [number for number in candidates if number > barrier] or candidates[-3:]
    if (hinted := _by_hint(draft, candidates)) is not None:
        return hinted
    marked = [n for n in candidates if draft.looks[n].marker == "#" and draft.looks[n].words > 1]
    if len(marked) == 1:
        return marked[0]  # Markdown's own title, whatever stands between it and the lead
    if (said := _by_repetition(draft, candidates)) is not None:
        return said
    return _best(draft, near, lead)


def _is_printed_title(draft: Draft, number: int, title: int) -> bool:
    """Whether Markdown's heading below a page's data is its headline: one of the first level, or one that says the same."""
    look = draft.looks[number]
    same = {word for word in look.low.split() if len(word) > _SMALL} & set(draft.looks[title].low.split())
    return _can_be_headline(draft, number) and (look.marker == "#" or (look.marker[:1] == "#" and len(same) > 1))


def _can_be_headline(draft: Draft, number: int) -> bool:
    look = draft.looks[number]
    return draft.kinds[number] in _TITLES and look.mark != "caption" and can_be_title(look)


def _is_barrier(draft: Draft, number: int) -> bool:
    """Whether the release's own header begins below a block: a menu, a mail's headers, the status."""
    return draft.kinds[number] in _BARRIERS and draft.rules[number] not in _NO_BARRIERS


def _best(draft: Draft, candidates: list[int], lead: int) -> int:
    """The first of those that look like a headline; below a menu, the one of the last that looks most like one."""
    if len(candidates) == 1:
        return candidates[0]
    menu = sum(draft.looks[n].words < 7 for n in range(max(candidates[0], lead - 60), lead)) > _MENU_ITEMS
    strict = menu or "mail" in draft.kinds[:lead]  # a forwarder's words can stand first
    scores = {number: _score(draft, number, lead) for number in candidates[-5 if menu else -_FEW :]}
    least = max(scores.values()) - (0 if strict else 1)
    return next(number for number, score in scores.items() if score >= least)


def _score(draft: Draft, number: int, lead: int) -> int:
    """How much a line looks like a headline; the date stands beside it on many pages."""
    beside = DATE_LINE in draft.rules[max(0, number - 1) : number + 2]
    look = draft.looks[number]
    goes_on = look.text[-1] == ":" and look.words > _A_NAME and number + 1 < lead and not draft.looks[number + 1].gap
    return title_score(look) + (beside and number + 1 < lead) + 2 * goes_on


def _by_hint(draft: Draft, candidates: list[int]) -> int | None:
    """The line that says what the page's own data call the headline."""
    hint = " ".join(fold(draft.document.hints.get("headline", "")).split()).lower()
    looks = ((number, draft.looks[number]) for number in reversed(candidates) if hint)
    return next((n for n, look in looks if look.low in hint and (look.words > _A_NAME or look.low == hint)), None)


def _by_repetition(draft: Draft, candidates: list[int]) -> int | None:
    """The last of those that an earlier line of the page has said already, in part or in whole."""
    for number in reversed(candidates[-_FEW:]):
        low = draft.looks[number].low
        for earlier in range(max(0, number - 40), number):
            said = draft.looks[earlier].low
            if low.endswith(_CUT) and len(low) > _LEAST_CUT and said.startswith(low.rstrip(".…")):
                return earlier if earlier in candidates else None
            if len(said) > 20 and len(low) > 20 and (low in said or (said in low and len(said) * 4 > len(low) * 3)):
                return number
    return None


def _by_name(draft: Draft, lead: int) -> int | None:
    """A name that reads as the start of a source line, a mail's subject, a line of two words: where nothing else can be it."""
    for number in range(lead):
        look = draft.looks[number]
        if draft.rules[number] == "source line" and ":" not in look.text and can_be_title(look):
            return number
    subjects = [n for n in range(lead) if draft.kinds[n] == "mail" and draft.looks[n].low.startswith("subject:")]
    loose = [n for n in range(lead) if draft.kinds[n] in ("line", "heading") and draft.looks[n].words > 1]
    return subjects[-1] if subjects else loose[0] if len(loose) == 1 else None


def _is_deck(draft: Draft, number: int, headline: int, lead: int) -> bool:
    look = draft.looks[number]
    if draft.kinds[headline] == "title" and LABELLED.match(look.text):
        return False
    listed = look.marker in _BULLETS and any(
        headline < other < lead and draft.looks[other].marker in _BULLETS and is_deck(draft.looks[other])
        for other in (number - 1, number + 1)
    )
    said = look.low.rstrip(".…") if look.low.endswith(_CUT) else look.low
    title = LABELS.sub("", draft.looks[headline].low)
    return (listed or is_deck(look)) and not (title == said or (said != look.low and title.startswith(said)))


def _heads_items(draft: Draft, number: int, lead: int) -> bool:
    """Whether a short line is the label of the items below it: "Highlights:"."""
    look, below = draft.looks[number], number + 1
    short = look.words <= _LABEL_WORDS and not look.marker
    return short and below < lead and draft.looks[below].marker in _BULLETS and not look.text[-1].isdigit()


def _runs_on(draft: Draft, number: int) -> bool:
    """Whether the line below a headline's is its next: both in capitals, or in title case and broken as typed."""
    above, below = draft.looks[number], draft.looks[number + 1]
    if above.ended or below.marker:
        return False
    if above.marker == "#" and draft.kinds[number + 1] == "subheadline" and below.text[0].isalpha():
        return True  # Markdown's title, wrapped
    open_ended = above.text[-1] in _OPEN_ENDS or above.low.rpartition(" ")[2] in draft.wording.joints
    goes_on = below.text[0].islower() and below.low.partition(" ")[0] in draft.wording.joints and not below.ended
    if (open_ended or goes_on) and draft.kinds[number + 1] == "subheadline":
        return True
    if "\n" in below.text:
        return False
    if above.text.isupper() and below.text.isupper():
        return True
    titles = draft.kinds[number + 1] == "subheadline" and is_title_case(above.text) and is_title_case(below.text)
    return titles and _is_full(draft, number)


def _is_full(draft: Draft, number: int) -> bool:
    """Whether a title's line was broken as typed lines are, because the first word below had no room on it."""
    above, below = draft.looks[number], draft.looks[number + 1]
    widths = [max(map(len, look.text.split("\n"))) for look in draft.looks[number : number + 12] if "\n" in look.text]
    if len(widths) < 2 or above.size < 40 or below.size > above.size:
        return False
    start = draft.document.trim(*above.span).start
    indent = start - draft.document.folded.rfind("\n", 0, start) - 1
    quoted = above.sign[:1] == ">"
    return (indent >= _SET_IN and not quoted) or above.size + below.text.find(" ") > max(widths) - _ROOM


def _join_headline(draft: Draft, headline: int, lead: int) -> None:
    """Join a headline's lines that stand below one another."""
    last = headline
    while last + 1 < lead and not draft.looks[last + 1].gap and _is_line(draft, last + 1) and _runs_on(draft, last):
        last += 1
        draft.say(last, "headline", draft.rules[headline])
        draft.joined.add(last)


def _is_line(draft: Draft, number: int) -> bool:
    """Whether a block above the lead is a deck, or a line too short to be one."""
    return draft.kinds[number] == "subheadline" or draft.rules[number] == "above the lead, no title"
