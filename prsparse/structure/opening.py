"""Labelled blocks → where the release's text begins: the lead, by its dateline or else by its prose.

Knows datelines and what can stand before one. Must not know headlines.
"""

from msgspec import Struct

from prsparse.document import Span
from prsparse.languages import Language
from prsparse.patterns.datelines import match_dateline
from prsparse.patterns.places import is_known, is_region
from prsparse.structure.draft import Draft
from prsparse.structure.rules import DATE_LINE
from prsparse.structure.titles import is_title_case


class Opening(Struct, frozen=True, gc=False):
    """The block that holds the lead, and the dateline it opens with, if it has one."""

    number: int
    dateline: Span | None


_HEADER_LINES = (["contact"], ["metadata"], ["status"])
_FIRST_BLOCKS = 400  # a dateline is looked for no further down
_TOUR_DATE = 60  # a lead's first line is longer
_HOUSE_NAME = 70  # characters
_PLACE_WORDS = 3  # of the part of a place's name that stands on the line above the rest
_UNTITLED = 110  # characters of a sentence that is a lead, though nothing stands above it
_LONG_TITLE = 300  # characters of a headline, hardly ever more
_RUNNING = 200  # of one without a full stop
_OPENING = 80  # characters of a line that a lead begins in
_MANY = 4  # below so many paragraphs a dateline is a second release's, or a reprint's
_CANDIDATES = frozenset({"paragraph", "line", "heading", "list_item", "legal", "about", "trademark"})


def find_opening(draft: Draft, language: Language) -> Opening:
    """Return where the release's text begins: at a dateline with a wire or a date, else at one without."""
    opening = _find_opening(draft, language)
    return _take_dash(draft, opening) if opening.dateline else opening


def _take_dash(draft: Draft, opening: Opening) -> Opening:
    """A dateline on a line of its own can have its dash on the next."""
    number, dateline = opening.number, opening.dateline
    if number + 1 < len(draft) and dateline and dateline.end >= draft.looks[number].span.end:
        below = draft.looks[number + 1]
        if below.text[:1] == "-" and below.prose and not below.gap:
            end = below.span.start + len(below.text) - len(below.text.lstrip("- "))
            draft.join_next(number)
            draft.say(number, "paragraph", "lead")
            return Opening(number, Span(dateline.start, end))
    return opening


def _find_opening(draft: Draft, language: Language) -> Opening:
    """The first sure dateline, unless the body has begun above it; else the first that may be one."""
    first = _first_prose(draft)
    guess: Opening | None = None
    prose = 0  # paragraphs passed since a mail or an archive last wrapped one
    for number in range(min(len(draft), _FIRST_BLOCKS)):
        if number >= len(draft):
            break  # blocks were joined
        _join_split(draft, number, language)
        kind, look = draft.kinds[number], draft.looks[number]
        if kind in ("mail", "wrapper", "status"):
            prose = 0
        if kind not in _CANDIDATES and not (kind == "metadata" and draft.rules[number] == DATE_LINE):
            continue
        if prose >= _MANY:
            continue  # whatever stands here opens nothing
        span = draft.document.trim(*look.span)
        match = match_dateline(draft.document, *span, language)
        dated = match and match.date and match.places and not _is_listed(draft, number, first)
        sure = match and (match.wire or dated)
        if kind == "metadata" and not (dated and match and _is_line(draft, number, match.span.end)):
            continue  # a date, and the page's or the office's words beside it
        if match and sure:
            opening = Opening(number, match.span)
            tag_alone = not match.places and match.span.end >= span.end
            return (_below_tag(draft, number, language) if tag_alone else None) or opening
        if match and guess is None and prose < (2 if match.places else 1) and _can_open(draft, number):
            guess = Opening(number, match.span)
        prose += kind == "paragraph" and look.size > 150 and (look.ended or look.size > _LONG_TITLE)
    return guess or Opening(first, None)


def _is_line(draft: Draft, number: int, end: int) -> bool:
    """Whether a dateline has its line for itself, but for the house's name: "March 3, 2015 - Ottawa - Health Canada"."""
    rest = draft.document.folded[end : draft.looks[number].span.end].strip()
    return not rest or (len(rest) < _HOUSE_NAME and not draft.looks[number].ended)


def _breaks_place(draft: Draft, number: int, language: Language) -> bool:
    """Whether a line is the first word of a place's name in capitals, or a city and its comma, and the rest is below."""
    look, below = draft.looks[number], draft.looks[number + 1] if number + 1 < len(draft) else None
    if below is None or below.gap or not below.prose or not look.text.isupper():
        return False
    document, comma = draft.document, look.text[-1] == ","
    rest = match_dateline(document, *document.trim(*below.span), language)
    if rest is None or not rest.places or not (rest.date or rest.wire):
        return False
    first = rest.places[0][0]
    name = document.folded[first.start : first.end]
    if comma:
        return is_region(name)
    return not is_known(name) and (look.words == 1 or is_known(f"{look.text} {name}"))


def _join_split(draft: Draft, number: int, language: Language) -> None:
    """Join a line with the next where a dateline, or a place's name in it, is printed on both."""
    if draft.looks[number].words <= _PLACE_WORDS and _breaks_place(draft, number, language):
        draft.join_next(number)
        draft.say(number, "paragraph", "lead")
    elif number + 1 < len(draft) and not draft.looks[number + 1].gap:
        rules = draft.rules[number], draft.rules[number + 1]
        if (rules[0] == DATE_LINE and _is_place(draft, number + 1, language)) or (
            rules[1] == DATE_LINE and _is_place(draft, number, language)
        ):
            draft.join_next(number)
            draft.say(number, "metadata", DATE_LINE)
            draft.document.memo.pop(("dateline", draft.document.trim(*draft.looks[number].span).start), None)


def _is_place(draft: Draft, number: int, language: Language) -> bool:
    """Whether a line is a place and nothing else: `Ottawa, Ontario`."""
    look = draft.looks[number]
    if look.prose or look.size > _HOUSE_NAME or "," not in look.text:
        return False
    span = draft.document.trim(*look.span)
    match = match_dateline(draft.document, *span, language)
    return match is not None and match.rule == "dateline: places" and match.span.end >= span.end


def _can_open(draft: Draft, number: int) -> bool:
    """Whether a dateline without a date is likely to open the lead: text stands behind it, or below its dash."""
    return draft.kinds[number] == "paragraph" or draft.looks[number].size > _OPENING or _is_above(draft, number)


def _is_above(draft: Draft, number: int) -> bool:
    """Whether a line ends in a dash and the lead is right below it: "CHICAGO -"."""
    below = draft.looks[number + 1] if number + 1 < len(draft) else None
    return draft.looks[number].text[-1] == "-" and below is not None and below.prose and not below.gap


def _is_listed(draft: Draft, number: int, first: int) -> bool:
    """Whether a place with a date stands in the body, as the dates of a tour do, and opens nothing."""
    look = draft.looks[number]
    return first < number and not look.prose and (draft.kinds[number] == "list_item" or look.size < _TOUR_DATE)


def _below_tag(draft: Draft, tag: int, language: Language) -> Opening | None:
    """The dateline of the lead itself, below a wire's tag on a line of its own."""
    paragraphs = (n for n in range(tag + 1, min(tag + 5, len(draft))) if draft.kinds[n] == "paragraph")
    number = next(paragraphs, None)
    if number is None:
        return None
    match = match_dateline(draft.document, *draft.document.trim(*draft.looks[number].span), language)
    if match is None or not match.places:
        return None
    draft.say(tag, "dateline", "wire's tag alone")
    return Opening(number, match.span)


def _can_be_title(draft: Draft, number: int) -> bool:
    """Whether a sentence can be the headline or a deck: in title case, or the lines of a header stand below it."""
    look = draft.looks[number]
    if look.size > 250:
        return False
    return is_title_case(look.text) or (look.size < 200 and draft.kinds[number + 1 : number + 2] in _HEADER_LINES)


def _first_prose(draft: Draft) -> int:
    """The first paragraph under a line that can be its headline, or the first long one."""
    titled = False
    for number, kind in enumerate(draft.kinds):
        look = draft.looks[number]
        long = _UNTITLED if look.ended else _RUNNING
        if kind == "paragraph" and (titled or look.size >= long) and not _can_be_title(draft, number):
            return number
        titled = titled or kind in ("line", "heading", "title", "paragraph")
    paragraph = next((number for number, kind in enumerate(draft.kinds) if kind == "paragraph"), None)
    return _first_sentence(draft) if paragraph is None else paragraph


def _first_sentence(draft: Draft) -> int:
    """The first short sentence below another line, in a text that has no longer ones."""
    lines = [number for number, kind in enumerate(draft.kinds[:_FIRST_BLOCKS]) if kind == "line"]
    for number in lines[1:]:
        if draft.looks[number].ended:
            draft.say(number, "paragraph", "short sentence")
            return number
    return len(draft)
