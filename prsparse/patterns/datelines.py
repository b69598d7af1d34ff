"""The opening of a lead: places, date and wire in the ten orders that wires print them.

Knows the tokens of a dateline and how they may follow each other. Must not know the record, nor what proves that
the tokens are a dateline (`dateline_proof`).

    A  PLACES, DATE (WIRE) --            PR Newswire, CNW, GlobeNewswire, EIN, Xinhua …
    B  PLACES--(WIRE)--                  Business Wire
    C  PLACES--(WIRE - DATE) -           Newsfile, Marketwired, pressetext
    D  PLACES / WIRE / DATE /            ACCESS Newswire
    E  PLACES (WIRE) DATE --             PRWEB, NewMediaWire, a Business Wire release relayed by AP
    F  (WIRE) PLACES, DATE --            TheNewswire, ANSA
    G  PLACE (wire) -                    ots, dpa, Reuters
    H  PLACES, DATE --  and  PLACES --   no wire
    I  DATE - PLACES -                   Canada's ministries
    J  (PLACE=WIRE) DATE --              Korea's wires

A dateline is read token by token from its start, each token once: linear, and an ordinary paragraph
is left at its second word.
"""

from typing import Final

from msgspec import Struct, structs

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.languages import Language
from prsparse.patterns import places
from prsparse.patterns.dateline_proof import Seen, is_sound, is_sure, leads_on
from prsparse.patterns.dates import DateMatch, match_date, match_time
from prsparse.patterns.place_runs import GAP, JOINERS, SMALL_WORDS, PlaceRun
from prsparse.wires import WireService, find_wire

_REACH: Final = 420  # no dateline is longer; the longest printed ones name six cities
_DOUBLED: Final = 120  # characters in which the wire's own dateline ends behind the relay's
_DASH: Final = regex(r"\s{0,6}(?:,\s{0,2})?\\?(?:[-–—―]{1,4}|\.{3,5}|…|›|:(?=\s)|/(?=\s|\w)|\|(?=\s))")
_DASH_STARTS: Final = frozenset("-.…›:/,|\\")  # and what can stand for one
_MARKS: Final = regex(r"[-.…›:/,|(\[\d]")  # one of these stands in a dateline, if it is no place in capitals alone
_BRACKET: Final = regex(
    r"\s{0,4}(?:\(\s{0,3}([^()\n]{2,90}?(?:\n[^()\n]{2,60})?)\s{0,3}\)|/\s{0,3}([^/\n]{2,60}?)\s{0,3}/|\[\s{0,2}([^\[\]\n]{2,30})\])"
)
_BARE_WIRE: Final = regex(
    r"\s{0,4}(TheNewswire|Business Wire|News ?Direct|PRISM MediaWire|Media OutReach Newswire|M2 PRESSWIRE|PRLog)\b"
    r"(?:\s\([^()\n]{2,90}\))?"
)
_LINE_WIRE: Final = regex(
    r"\s{0,4}([A-Z][a-z]{2,16}[Ww]ire)(?=[ ]{0,3}(?:\n|-|$))"
)  # "Dubai, UAE, March 3, 2025, Chainwire"
_SENTENCE: Final = regex(r"[^\W\d_]+[,']?\s([a-z]{1,20})[\s,]")  # an ordinary sentence shows it at its second word
_WEEKDAY: Final = regex(r"[^\W\d_]{3,12}")
_SOCIAL_TAG: Final = regex(r"\s{0,2}#\w{1,40}\s?--?")  # "(BUSINESS WIRE)-- #ERP--The ISG Digital"
_TAG: Final = regex(r"[^\W_][\w .'&-]{1,30}")  # what a wire that has no row may print between its brackets
_CLOSERS: Final = {"(": ")", "[": "]"}
_EVENT: Final = regex(r"[A-Z][\w&.']{1,20}(?: (?:[A-Z][\w&.']{0,20}|(?:19|20)\d\d)){0,4}")
_DATED_EVENT: Final = regex(r"[A-Z][\w&']{1,20}(?: [A-Z][\w&']{0,20}){0,3} (?:19|20)\d\d,\s")
_VIA: Final = regex(r"\s{1,3}via\s[^\n-]{2,40}?(?=\s{0,2}-)")


class DatelineMatch(Struct, frozen=True, gc=False):
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
    if not (first.isupper() or first.isdigit() or first in "([-/" or first > "\u2e80"):
        return None
    plain = _SENTENCE.match(document.folded, start, end)
    if plain and plain[1] not in SMALL_WORDS and plain[1] not in JOINERS:
        return None
    end = min(end, start + _REACH)
    shouted = first > "\u2e80" or document.folded[start : start + 3].isupper()
    if not shouted and not _MARKS.search(document.folded, start, end):
        return None
    return _Reading(document, start, end, language).read() or _match_enclosed(document, start, end, language)


def _match_enclosed(document: Document, start: int, end: int, language: Language) -> DatelineMatch | None:
    """`(Prince George, BC - April 18, 2019) -`, `(Jackson, Mississippi) Today`: the whole dateline in brackets."""
    closer = _CLOSERS.get(document.folded[start], "")
    close = document.folded.find(closer, start, end) if closer else -1
    if close < 0:
        return None
    inner = _Reading(document, start + 1, close, language)
    match = inner.read()
    if match is None or match.span.end < close or not match.places:
        return None
    dash = _DASH.match(document.folded, close + 1, end)
    if dash is None and not (len(match.places[0]) > 1 and is_sure(inner)):
        return None
    stop = dash.end() if dash else close + 1
    return structs.replace(match, span=Span(start, stop), rule=f"{match.rule} in brackets")


class _Reading(Seen):
    """One attempt at a dateline."""

    def __init__(self, document: Document, start: int, end: int, language: Language) -> None:
        super().__init__(document, start, end)
        self.language = language
        self.dated = 0  # where the dash ends behind a date that came first

    def read(self) -> DatelineMatch | None:
        """Take tokens until none fits, then see whether they make a dateline."""
        while self.at < self.end and self._token():
            if self.order == ["date", "dash"]:
                self.dated = self.at
        if not is_sound(self):
            return self._date_alone()
        stop = len(self.folded[self.start : self.at].rstrip()) + self.start
        rule = "dateline: " + " ".join(self.order)
        return DatelineMatch(Span(self.start, stop), tuple(self.places), self.date, self.wire, rule)

    def _date_alone(self) -> DatelineMatch | None:
        """`March 3, 2026 - Acme today`: a date and a dash, and no place behind them."""
        self.at = self.dated
        following = self.folded[self.at : self.at + 4].lstrip()[:1]
        if not self.dated or self.dash == ":" or following.isdigit() or not leads_on(self):
            return None
        return DatelineMatch(Span(self.start, self.at), (), self.date, None, "dateline: date dash")

    def _token(self) -> bool:
        at = self.at
        if self.folded[at : at + 1].isspace():
            gap = GAP.match(self.folded, at, self.end)
            assert gap
            at = gap.end()
        if self.folded[at : at + 1] == "," and self.folded[at + 1 : at + 3].lstrip()[:1] == "(":
            at = self.folded.index("(", at)  # "Riyadh, (14 March 2023):"
        return (
            self._take_bracket(at) or self._take_bare_wire(at) or self._take_date(at)
            or self._take_dash(self.at) or self._take_event(at) or self._take_places(at)
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
        elif "=" in inner and not self.order:
            return self._take_place_and_wire(found.start(group), found.end(group), found.end())
        elif date := match_date(self.folded, found.start(group), found.end(group), self.language):
            self._set_date(date)
        elif self.order == ["date"]:
            return self._take_enclosed_places(found.start(group), found.end(group), found.end())
        elif not (self.order and self._aside(inner, found.end())):
            return False
        self.at = found.end()
        self.dash = ""
        return True

    def _aside(self, inner: str, after: int) -> bool:
        """A bracket that names a province, a country, a booth or a wire that has no row: a dash or a date follows."""
        if self.order[-1] == "places" and self.places and places.is_region(inner):
            inside = self.folded.index(inner, self.places[-1][-1].end)
            self.places[-1] = (*self.places[-1], Span(inside, inside + len(inner)))
            return True
        dashed = bool(_DASH.match(self.folded, after, self.end))
        if self.wire is not None:
            return self.order[-1] in {"dash", "places"} and inner[:1].isupper() and dashed
        gap = GAP.match(self.folded, after, self.end)
        dated = gap and self.date is None and match_date(self.folded, gap.end(), self.end, self.language)
        return bool(self.places and (dashed or dated) and _TAG.fullmatch(inner) and is_sure(self))

    def _take_place_and_wire(self, start: int, end: int, after: int) -> bool:
        """`(서울=뉴스와이어) 2026년 3월 3일 --`: Korea's wires join the place to their tag."""
        sign = self.folded.index("=", start, end)
        run, wire = PlaceRun(self.document, start, sign, self.language), find_wire(self.folded[sign + 1 : end])
        if not run.parts or run.at < sign or wire is None:
            return False
        self.places, self.wire = run.grouped(), (wire, Span(sign + 1, end))
        self.order += ["places", "wire"]
        self.at = after
        return True

    def _take_enclosed_places(self, start: int, end: int, after: int) -> bool:
        """`March 3, 2026 (Atlanta, GA) -`."""
        run = PlaceRun(self.document, start, end, self.language)
        if not run.parts or run.at < end:
            return False
        self.places = run.grouped()
        self.order.append("places")
        self.at = after
        return True

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
        if not self.order and self.folded[at : at + 1] != "M":
            return False
        found = _BARE_WIRE.match(self.folded, at, self.end)
        if not found and "date" in self.order[-2:]:
            found = _LINE_WIRE.match(self.folded, at, self.end)
        if not found:
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
        if not (self.order or date.year) or not (self.date is None or self._doubled(date)):
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
        doubled = self.order[-1:] == ["dash"] and self.wire is None and self.date is None
        if doubled or self.folded[at : at + 8].lstrip()[:1] not in _DASH_STARTS:
            return False
        found = _DASH.match(self.document.text, at, self.end) or _DASH.match(self.folded, at, self.end)
        if not found:
            return self._take_stop(at)
        if via := _VIA.match(self.folded, found.end(), self.end):
            self.at = via.end()
            return True
        tag = _SOCIAL_TAG.match(self.folded, found.end(), self.end) if self.wire else None
        found = tag or found
        self.dash = self.document.text[found.start() : found.end()].strip().lstrip("\\")
        bare = not (self.date or self.wire)
        if self.dash == ":" and bare and ("dash" in self.order or not (self.places and is_sure(self))):
            return False
        self.order.append("dash")
        self.at = found.end()
        return True

    def _take_stop(self, at: int) -> bool:
        """`(PRWEB) March 13, 2015. `, `BASKING RIDGE, NJ, February 25, 2004, `: a full stop or a comma for the dash."""
        sign = self.folded[at : at + 1]
        if sign not in {".", ","} or self.order[-1:] != ["date"] or len(self.order) < 2:
            return False
        dash, self.at = self.at, at + 1
        year = self.date and self.date.year
        if sign == "," and not (year and self.places and is_sure(self) and leads_on(self)):
            self.at = dash
            return False
        self.dash = sign
        self.order.append("dash")
        return True

    def _take_event(self, at: int) -> bool:
        """`LAS VEGAS - CES 2024 - January 9, 2024 -`, `CES 2024, LAS VEGAS, Jan. 9`: where something is announced."""
        if not (self.order == [] or (self.order == ["places", "dash"] and self.places)):
            return False
        found = (_EVENT if self.order else _DATED_EVENT).match(self.folded, at, self.end)
        if found is None:
            return False
        dash = _DASH.match(self.document.text, found.end(), self.end) if self.order else None
        gap = GAP.match(self.folded, dash.end(), self.end) if dash else None
        if self.order and not (gap and match_date(self.folded, gap.end(), self.end, self.language)):
            return False
        self.order.append("event")
        self.at = found.end()
        self.dash = ""
        return True

    def _take_places(self, at: int) -> bool:
        if self.places and not (self._relayed() and self._goes_on(at)):
            return False
        if self.order == ["date"] and self.folded[at : at + 1] == ",":
            at += 1 + self.folded[at + 1 : at + 2].isspace()
        run = PlaceRun(self.document, at, self.end, self.language)
        if not run.parts:
            return False
        found, after = run.grouped(), run.at
        if not self._opens_places() and not (self._confirmed(after) or self._relays(found, after)):
            return False
        self.places = found or self.places
        self.order.append("places")
        self.at = after
        self.dash = ""
        return True

    def _opens_places(self) -> bool:
        """Whether nothing stands before the places, or only the date."""
        return not self.order or self.order in (["date"], ["date", "dash"], ["event"])

    def _relays(self, found: list[tuple[Span, ...]], after: int) -> bool:
        """`(NewMediaWire) - May 1, 2025 - DALLAS - `: the place comes last, in capitals or known, a dash behind it."""
        name = self.folded[found[0][0].start : found[0][0].end] if found else ""
        dash = _DASH.match(self.document.text, after, self.end)
        behind = bool(dash) and self.folded[dash.end() : dash.end() + 1].isspace() if dash else False
        return self._relayed() and behind and name.isupper() and (places.is_known(name) or len(found[0]) > 1)

    def _relayed(self) -> bool:
        return self.wire is not None and self.order[-1] == "dash"

    def _goes_on(self, at: int) -> bool:
        """Whether another dash stands near, as behind the dateline that a relay set before the wire's own."""
        near = self.folded[at : min(at + _DOUBLED, self.end)]
        return "--" in near or " - " in near

    def _confirmed(self, after: int) -> bool:
        """Places behind a dash are places only if a date or a wire follows them."""
        probe = _Reading(self.document, after, self.end, self.language)
        probe.order, probe.wire, probe.date = ["places"], None, None
        gap = GAP.match(self.folded, after, self.end)
        assert gap
        return probe._take_bracket(gap.end()) or (probe._take_date(gap.end()) and probe.date is not None)
