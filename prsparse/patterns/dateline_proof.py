"""What has been read at the start of a block → is it a dateline, or the start of an ordinary sentence?

Knows what proves a dateline: a wire, a date, a place that is known, a dash. Must not know how the tokens are read.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.patterns import places
from prsparse.patterns.dates import DateMatch
from prsparse.patterns.place_runs import LONG_DASHES
from prsparse.wires import WireService

_OPENERS: Final = frozenset("\"'$€£(")  # what a lead can begin with beside a capital or a figure
# Words that no place's name has, but lines that look like datelines: "FOR IMMEDIATE RELEASE - March 3 -", "News Update -".
_NO_PLACE: Final = frozenset(
    ("release", "news", "update", "updated", "posted", "published", "statement", "media", "press")
)
_WORD: Final = 30  # characters of a lead's first word, at most
_SHORT_NAME: Final = 3  # words of a place that nobody knows, at most


class Seen:
    """The tokens that one attempt at a dateline has taken.

    Attributes:
        document: the text; `folded` is its twin.
        start: where the attempt began.
        at: where it stands.
        end: where it must end.
        places: for each place the spans of its parts.
        date: the date.
        wire: the newswire and the span of its tag.
        order: the tokens by name.
        dash: the last token's text if that is a dash, else empty.
    """

    def __init__(self, document: Document, start: int, end: int) -> None:
        self.document, self.folded = document, document.folded
        self.start = self.at = start
        self.end = end
        self.places: list[tuple[Span, ...]] = []
        self.date: DateMatch | None = None
        self.wire: tuple[WireService, Span] | None = None
        self.order: list[str] = []
        self.dash = ""


def is_sound(seen: Seen) -> bool:
    """Return whether the tokens make a dateline."""
    if seen.wire:
        return True
    if not seen.places or not _NO_PLACE.isdisjoint(_city(seen).lower().split()):
        return False
    if seen.order[0] == "date":
        return bool(seen.dash or _is_dated_line(seen)) and is_sure(seen)
    if not seen.date:
        return _is_place_alone(seen) if seen.dash else _is_place_line(seen) or _is_capital_run(seen)
    closed = seen.folded[seen.at - 1 : seen.at] == ")"  # "Chicago, IL (June 3, 2010) Acme"
    return bool(seen.dash) or (seen.order[-1] == "date" and (closed or _ends_line(seen)) and is_sure(seen))


def is_sure(seen: Seen) -> bool:
    """Return whether the first place is one that is known, or ends in the name of a region."""
    return _names_region(seen) or places.is_known(_city(seen)) or seen.document.is_marked("place", seen.places[0][0])


def leads_on(seen: Seen) -> bool:
    """Return whether what stands next can be the first word of a lead."""
    following = seen.folded[seen.at : seen.at + 4].lstrip()[:1]
    return following.isupper() or following.isdigit() or following in _OPENERS


def _city(seen: Seen) -> str:
    first = seen.places[0][0]
    return seen.folded[first.start : first.end]


def _names_region(seen: Seen) -> bool:
    last = seen.places[0][-1]
    return len(seen.places[0]) > 1 and places.is_region(seen.folded[last.start : last.end])


def _is_place_line(seen: Seen) -> bool:
    """`WASHINGTON, DC` alone on its line, the lead below it."""
    name = _city(seen)
    sure = _names_region(seen) or (name.isupper() and places.is_city(name))
    return seen.order == ["places"] and _ends_line(seen) and sure


def _is_dated_line(seen: Seen) -> bool:
    """`September 4, 2018 | WASHINGTON, D.C.` alone on its line, the lead below it."""
    return seen.order[-1] == "places" and _ends_line(seen) and _names_region(seen)


def _is_capital_run(seen: Seen) -> bool:
    """`CUPERTINO, CALIFORNIA Apple today`, `WASHINGTON Five men`: capitals end where the lead begins, its dash lost."""
    city, region = seen.places[0][0], seen.places[0][-1]
    sure = _names_region(seen) or (len(seen.places[0]) == 1 and places.is_city(_city(seen)))
    shouted = seen.folded[city.start : region.end].isupper()
    word = seen.folded[seen.at : seen.at + _WORD].lstrip().partition(" ")[0]
    mixed = word[:1].isupper() and (not word.isupper() or "." in word)
    return seen.order == ["places"] and len(seen.places) == 1 and shouted and mixed and sure


def _ends_line(seen: Seen) -> bool:
    return "\n" in seen.folded[seen.at : seen.at + 3] or seen.at >= len(seen.folded) or seen.at >= seen.end


def _is_place_alone(seen: Seen) -> bool:
    """`SALT LAKE CITY - `: no date, no wire; the place must be in capitals or known, the dash set off."""
    name = _city(seen)
    long_dash = seen.dash[0] in LONG_DASHES or len(seen.dash) > 1
    if seen.dash == ":":  # "RALEIGH: Governor", "Bengaluru, Karnataka, India: Acme"
        return leads_on(seen) and (_names_region(seen) or (name.isupper() and places.is_city(name)))
    if seen.dash[0] in "/|" or not (long_dash or seen.folded[seen.at : seen.at + 1].isspace()):
        return False
    if not leads_on(seen):
        return False
    return is_sure(seen) or (long_dash and name.isupper() and len(name) > 3 and len(name.split()) < _SHORT_NAME)
