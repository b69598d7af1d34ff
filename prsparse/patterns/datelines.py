"""The opening of a lead: places, date and wire in the eight orders that wires print them.

Knows the tokens of a dateline and how they may follow each other. Must not know the record.

    A  PLACES, DATE (WIRE) --            PR Newswire, CNW, GlobeNewswire, EIN, Xinhua …
    B  PLACES--(WIRE)--                  Business Wire
    C  PLACES--(WIRE - DATE) -           Newsfile, Marketwired, pressetext
    D  PLACES / WIRE / DATE /            ACCESS Newswire
    E  PLACES (WIRE) DATE --             PRWEB, NewMediaWire, a Business Wire release relayed by AP
    F  (WIRE) PLACES, DATE --            TheNewswire, ANSA
    G  PLACE (wire) -                    ots, dpa, Reuters
    H  PLACES, DATE --  and  PLACES --   no wire

A dateline is read token by token from its start, each token once: linear, and an ordinary paragraph
is left at its second word.
"""

import re
from typing import Final, NamedTuple

from prsparse.document import Document, Span
from prsparse.languages import Language
from prsparse.patterns import places
from prsparse.patterns.dates import DateMatch, match_date, match_time
from prsparse.patterns.place_runs import GAP, JOINERS, SMALL_WORDS, PlaceRun
from prsparse.wires import WireService, find_wire

_REACH: Final = 420  # no dateline is longer; the longest printed ones name six cities
_DASH: Final = re.compile(r"\s{0,6}(?:[-–—―]{1,4}|\.{3,5}|…|›|:(?=\s)|/(?=\s|\w))")
_BRACKET: Final = re.compile(
    r"\s{0,4}(?:\(\s{0,3}([^()\n]{2,90}?(?:\n[^()\n]{2,60})?)\s{0,3}\)|/\s{0,3}([^/\n]{2,60}?)\s{0,3}/|\[\s{0,2}([^\[\]\n]{2,30})\])"
)
_BARE_WIRE: Final = re.compile(
    r"\s{0,4}(TheNewswire|Business Wire|News ?Direct|PRISM MediaWire|Media OutReach Newswire|M2 PRESSWIRE)\b(?:\s\([^()\n]{2,90}\))?"
)
_SENTENCE: Final = re.compile(r"[^\W\d_]+[,']?\s([a-z]{1,20})[\s,]")  # an ordinary sentence shows it at its second word
_WEEKDAY: Final = re.compile(r"[^\W\d_]{3,12}")
_SOCIAL_TAG: Final = re.compile(r"\s{0,2}#\w{1,40}\s?--?")  # "(BUSINESS WIRE)-- #ERP--The ISG Digital"
_VIA: Final = re.compile(r"\s{1,3}via\s[^\n-]{2,40}?(?=\s{0,2}-)")


class DatelineMatch(NamedTuple):
    """A dateline at the start of a block.

    Attributes:
        span: from its first character to the last before the lead's first word.
        places: for each place the spans of its parts: city, region, country.
        date: the date printed in it.
        wire: the newswire, and the span of its tag.
        rule: the name of the order it is in.
    """

    span: Span
    places: tuple[tuple[Span, ...], ...]
    date: DateMatch | None
    wire: tuple[WireService, Span] | None
    rule: str


def match_dateline(document: Document, start: int, end: int, language: Language) -> DatelineMatch | None:
    """Return the dateline that begins at `start` of a block ending at `end`, or None.

    What was found at a place is remembered with the document: the structure asks first, the extraction again.
    """
    known = document.memo.get(("dateline", start))
    if isinstance(known, DatelineMatch):
        return known
    found = _match(document, start, end, language)
    if found:
        document.memo["dateline", start] = found
    return found


def _match(document: Document, start: int, end: int, language: Language) -> DatelineMatch | None:
    first = document.folded[start : start + 1]
    if not (first.isupper() or first in "(-/" or first > "\u2e80"):
        return None
    plain = _SENTENCE.match(document.folded, start, end)
    if plain and plain[1] not in SMALL_WORDS and plain[1] not in JOINERS:
        return None
    end = min(end, start + _REACH)
    return _Reading(document, start, end, language).read() or _match_enclosed(document, start, end, language)


def _match_enclosed(document: Document, start: int, end: int, language: Language) -> DatelineMatch | None:
    """`(Prince George, BC - April 18, 2019) -`: the whole dateline in brackets, a dash behind."""
    close = document.folded.find(")", start, end) if document.folded[start] == "(" else -1
    dash = _DASH.match(document.folded, close + 1, end) if close > 0 else None
    if dash is None:
        return None
    inner = _Reading(document, start + 1, close, language)
    match = inner.read()
    if match is None or match.span.end < close or not match.places:
        return None
    return match._replace(span=Span(start, dash.end()), rule=f"{match.rule} in brackets")


class _Reading:
    """One attempt at a dateline: where it stands, and what has been seen."""

    def __init__(self, document: Document, start: int, end: int, language: Language) -> None:
        self.document = document
        self.folded = document.folded
        self.start = self.at = start
        self.end = end
        self.language = language
        self.places: list[tuple[Span, ...]] = []
        self.date: DateMatch | None = None
        self.wire: tuple[WireService, Span] | None = None
        self.order: list[str] = []
        self.dash = ""

    def read(self) -> DatelineMatch | None:
        """Take tokens until none fits, then see whether they make a dateline."""
        while self.at < self.end and self._token():
            pass
        if not self._sound():
            return None
        stop = len(self.folded[self.start : self.at].rstrip()) + self.start
        rule = "dateline: " + " ".join(self.order)
        return DatelineMatch(Span(self.start, stop), tuple(self.places), self.date, self.wire, rule)

    def _token(self) -> bool:
        gap = GAP.match(self.folded, self.at, self.end)
        assert gap
        at = gap.end()
        return (
            self._take_bracket(at) or self._take_bare_wire(at) or self._take_date(at)
            or self._take_dash(self.at) or self._take_places(at)
        )  # fmt: skip

    def _take_bracket(self, at: int) -> bool:
        if self.folded[at : at + 1] not in {"(", "/", "["}:
            return False
        found = _BRACKET.match(self.folded, at, self.end)
        if not found:
            return False
        group = found.lastindex or 1
        inner = found[group]
        if (wire := find_wire(inner)) and self.wire is None:
            self.wire = (wire, Span(found.start(), found.end()))
            self.order.append("wire")
            self._date_inside(found.start(group), found.end(group))
        elif wire:
            self._restart(found.end())  # the relay's tag, then the wire's own
        elif date := match_date(self.folded, found.start(group), found.end(group), self.language):
            self._set_date(date)
        elif not (self.order and self.order[-1] in {"dash", "places"} and self._aside(inner, found.end())):
            return False
        self.at = found.end()
        self.dash = ""
        return True

    def _aside(self, inner: str, after: int) -> bool:
        """A bracket that names a province, a country, a booth or a second wire's form: it must end in a dash."""
        if self.order[-1] == "places" and self.places and places.is_region(inner):
            inside = self.folded.index(inner, self.places[-1][-1].end)
            self.places[-1] = (*self.places[-1], Span(inside, inside + len(inner)))
            return True
        return self.wire is not None and inner[:1].isupper() and bool(_DASH.match(self.folded, after, self.end))

    def _date_inside(self, start: int, end: int) -> None:
        """`(Newsfile Corp. - September 4, 2026)`, `(pta028/29.05.2020/19:30)`."""
        for mark in (" - ", "/", "- "):
            cut = self.folded.find(mark, start, end)
            if cut >= 0 and (date := match_date(self.folded, cut + len(mark), end, self.language)):
                self._set_date(date)
                return

    def _restart(self, at: int) -> None:
        self.order.append("relayed")
        self.at = at

    def _take_bare_wire(self, at: int) -> bool:
        found = _BARE_WIRE.match(self.folded, at, self.end)
        if not found or (not self.order and self.folded[at] != "M"):
            return False
        wire = find_wire(found[1])
        assert wire
        if self.wire is None:
            self.wire = (wire, Span(found.start(1), found.end()))
        self.order.append("wire")
        self.at = found.end()
        self.dash = ""
        return True

    def _take_weekday(self, at: int) -> bool:
        """`MOSCOW, Monday (Reuters)`, `(Newsworthy.ai) Saturday Aug 16, 2025`."""
        found = _WEEKDAY.match(self.folded, at, self.end)
        if not found or not self.order or found[0].lower() not in self.language.weekdays:
            return False
        self.order.append("weekday")
        self.at = found.end()
        return True

    def _take_date(self, at: int) -> bool:
        at += 1 if self.folded[at : at + 1] == "," else 0
        gap = GAP.match(self.folded, at, self.end)
        at = gap.end() if gap else at
        if self.folded.startswith("le ", at):
            at += 3
        date = match_date(self.folded, at, self.end, self.language)
        if not date:
            return self._take_weekday(at)
        if not (self.order and (self.date is None or self._doubled(date))):
            return False
        self._set_date(date)
        self.at = date.span.end
        if time := match_time(self.folded, self.at, self.end):
            self.at = time.span.end
        self.dash = ""
        return True

    def _doubled(self, date: DateMatch) -> bool:
        assert self.date
        return (self.date.month, self.date.day) == (date.month, date.day)

    def _set_date(self, date: DateMatch) -> None:
        if self.date is None or self.date.year is None:
            self.date = date
        self.order.append("date")

    def _take_dash(self, at: int) -> bool:
        if not self.order and not self.folded.startswith("-", at):
            return False
        if self.wire and (via := _VIA.match(self.folded, at, self.end)):
            at = via.end()
        if self.order[-1:] == ["dash"] and self.wire is None and self.date is None:
            return False
        found = _DASH.match(self.document.text, at, self.end) or _DASH.match(self.folded, at, self.end)
        if not found:
            return self._take_stop(at)
        if via := _VIA.match(self.folded, found.end(), self.end):
            self.at = via.end()
            return True
        tag = _SOCIAL_TAG.match(self.folded, found.end(), self.end) if self.wire else None
        found = tag or found
        self.dash = self.document.text[found.start() : found.end()].strip()
        if self.dash == ":" and not (self.date or self.wire):
            return False
        self.order.append("dash")
        self.at = found.end()
        return True

    def _take_stop(self, at: int) -> bool:
        """`(PRWEB) March 13, 2015. ` and `München, 8. März 2018. `: a full stop for the dash."""
        if self.folded[at : at + 1] == "." and self.order[-1:] == ["date"] and len(self.order) > 1:
            self.dash = "."
            self.order.append("dash")
            self.at = at + 1
            return True
        return False

    def _take_places(self, at: int) -> bool:
        if self.places and not self._relayed():
            return False
        run = PlaceRun(self.document, at, self.end, self.language)
        if not run.parts:
            return False
        found, after = run.grouped(), run.at
        if self.order and not (self._confirmed(after) or self._relays(found, after)):
            return False
        self.places = found or self.places
        self.order.append("places")
        self.at = after
        self.dash = ""
        return True

    def _relays(self, found: list[tuple[Span, ...]], after: int) -> bool:
        """`(NewMediaWire) - May 1, 2025 - DALLAS - `: the place comes last, in capitals or known, a dash behind it."""
        name = self.folded[found[0][0].start : found[0][0].end] if found else ""
        dash = _DASH.match(self.document.text, after, self.end)
        behind = bool(dash) and self.folded[dash.end() : dash.end() + 1].isspace() if dash else False
        return self._relayed() and behind and name.isupper() and (places.is_known(name) or len(found[0]) > 1)

    def _relayed(self) -> bool:
        return self.wire is not None and self.order[-1] == "dash"

    def _confirmed(self, after: int) -> bool:
        """Places behind a dash are places only if a date or a wire follows them."""
        probe = _Reading(self.document, after, self.end, self.language)
        probe.order, probe.wire, probe.date = ["places"], None, None
        gap = GAP.match(self.folded, after, self.end)
        assert gap
        return probe._take_bracket(gap.end()) or probe._take_date(gap.end())

    def _sound(self) -> bool:
        """Whether what was seen makes a dateline and not the start of an ordinary sentence."""
        if self.wire:
            return True
        if not self.places:
            return False
        if self.date:
            return bool(self.dash) or (self.order[-1] == "date" and self._ends_line() and self._place_sure())
        return self._place_alone() if self.dash else self._place_line()

    def _place_line(self) -> bool:
        """`WASHINGTON, DC` alone on its line, the lead below it."""
        first, last = self.places[0][0], self.places[0][-1]
        name = self.folded[first.start : first.end]
        sure = len(self.places[0]) > 1 and places.is_region(self.folded[last.start : last.end])
        return self.order == ["places"] and self._ends_line() and (sure or (name.isupper() and places.is_city(name)))

    def _ends_line(self) -> bool:
        return "\n" in self.folded[self.at : self.at + 3] or self.at >= len(self.folded) or self.at >= self.end

    def _place_sure(self) -> bool:
        first, last = self.places[0][0], self.places[0][-1]
        name = self.folded[first.start : first.end]
        if len(self.places[0]) > 1 and places.is_region(self.folded[last.start : last.end]):
            return True
        return places.is_known(name)

    def _place_alone(self) -> bool:
        """`SALT LAKE CITY - `: no date, no wire; the place must be in capitals or known, the dash set off."""
        first = self.places[0][0]
        name = self.folded[first.start : first.end]
        long_dash = self.dash[0] in "–—―" or len(self.dash) > 1
        if self.dash[0] in "/:" or not (long_dash or self.folded[self.at : self.at + 1].isspace()):
            return False
        following = self.folded[self.at : self.at + 4].lstrip()[:1]
        if not (following.isupper() or following.isdigit() or following in {'"', "'", "$"}):
            return False
        return self._place_sure() or (long_dash and name.isupper() and len(name) > 3 and len(name.split()) < 3)
