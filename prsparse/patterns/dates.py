"""Dates in the forms that wires print: month names, ISO, decimal, CJK; with weekday, ordinal, time and zone.

Knows the forms. Must not know where in a release a date stands or what it means.
"""

import re
from functools import cache
from typing import Final

from msgspec import Struct, structs

from prsparse.document import Span
from prsparse.expressions import regex
from prsparse.languages import Language

# "March 3, 2026", "Sept. 03 2026", "March  05, 2026", "Aug 8th, 2016", "June 30'26", "march 22"
_MONTH_FIRST: Final = (
    r"(?P<month>[^\W\d_]{3,10})\.?\s{0,3}(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
    r"(?:\s{0,2},?\s{0,3}(?P<year>\d{4})\b|\s?'(?P<short>\d\d)\b)?"
)
# "3 March 2026", "3. März 2026", "le 4 oct. 2026", "26 de octubre de 2011", "1er mai 2026", "27th August", "3 марта 2026 года"
_DAY_FIRST: Final = (
    r"(?P<day2>\d{1,2})(?:st|nd|rd|th|er|º|°)?\.?\s{1,3}(?:of\s|de\s|d')?(?P<month2>[^\W\d_]{3,10})\.?,?"
    r"(?:\s{1,3}(?:de\s|del\s)?(?P<year2>\d{4})\b(?:\s(?:года\b|г\.))?)?"
)
# "2026-03-03", "2026/03/03"; "03.03.2026", "3/3/26"; "2026年3月3日", "2005 年 11 月 29 日"
_ISO: Final = r"(?P<iso>\d{4})[-/](?P<isom>\d{1,2})[-/](?P<isod>\d{1,2})\b"
_DECIMAL: Final = r"(?P<one>\d{1,2})(?P<sep>[./-])(?P<two>\d{1,2})(?P=sep)(?P<dy>\d{4}|\d\d)\b"
_CJK: Final = r"(?P<cy>\d{4})\s?[年년]\s?(?P<cm>\d{1,2})\s?[月월]\s?(?P<cd>\d{1,2})\s?[日일]?"
_DATE: Final = regex(rf"(?<![0-9A-Za-zÀ-ÿ_])(?:{_ISO}|{_DECIMAL}|{_CJK}|{_DAY_FIRST}|{_MONTH_FIRST})")

_LETTERS: Final = regex(r"[^\W\d_]+")
_BEHIND_WEEKDAY: Final = regex(r"\.?,?\s{0,3}(?:the\s)?")
_DIGIT_NEAR: Final = regex(r"[^\d\n]{0,9}\d")
_WEEKDAY: Final = regex(r"(?:(?P<word>[^\W\d_]{2,12})\.?,?\s{1,3})?(?:on\s|le\s|den\s)?$")
# "at 2 p.m. EDT", ", 07:00 ET", "@ 7:02 AM Central", "00:01HRS", "19:17", "10.00 Uhr"
_TIME: Final = r"""[\s,/@(-]{0,4}(?:at\s|@\s?|um\s)?\s?
    (?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d)(?::\d\d)?|(?P<four>\d\d)(?=\s?h(?:ou)?rs))?
    \s?(?P<half>[ap]\.?m\b\.?|h(?:ou)?rs|Uhr)?
    (?:\s?[(]?(?P<zone>[A-Z]{2,4}|Eastern|Central|Mountain|Pacific)(?:\s(?:Standard|Daylight|Summer)?\s?Time)?\b[)]?)?"""


@cache
def _time() -> re.Pattern[str]:
    """Compiled for the first date behind which a time may stand."""
    return regex(_TIME, re.VERBOSE | re.IGNORECASE)


class DateMatch(Struct, frozen=True, gc=False):
    """A date as printed. `year` is None where none is printed; month and day always make a day of a calendar."""

    span: Span
    year: int | None
    month: int
    day: int

    @property
    def iso(self) -> str | None:
        """ISO 8601, if day, month and year are printed."""
        return None if self.year is None else f"{self.year:04}-{self.month:02}-{self.day:02}"


class TimeMatch(Struct, frozen=True, gc=False):
    """A time of day as printed: `HH:MM`, and the zone's printed name."""

    span: Span
    clock: str
    zone: str | None


def match_date(folded: str, start: int, end: int, language: Language) -> DateMatch | None:
    """Return the date that begins exactly at `start`, a weekday before it included."""
    word = _LETTERS.match(folded, start, min(end, start + 14))
    low = word[0].lower() if word else ""
    if word is None or low in language.months:
        return _match_bare(folded, start, end, language)
    if low not in language.weekdays:
        return None
    after = _BEHIND_WEEKDAY.match(folded, word.end(), end)
    assert after
    date = _match_bare(folded, after.end(), end, language)
    return structs.replace(date, span=Span(start, date.span.end)) if date else None


def _match_bare(folded: str, start: int, end: int, language: Language) -> DateMatch | None:
    found = _DATE.match(folded, start, end)
    return _read(found, language) if found else None


def find_date(folded: str, start: int, end: int, language: Language) -> DateMatch | None:
    """Return the first date between `start` and `end`, the weekday before it left out."""
    position = start
    while found := _DATE.search(folded, position, end):
        if date := _read(found, language):
            return date
        position = found.end("month") if found["month"] else found.start() + 1
    return None


def match_time(folded: str, start: int, end: int) -> TimeMatch | None:
    """Return the time of day that stands next after `start`."""
    if not _DIGIT_NEAR.match(folded, start, end):
        return None
    found = _time().match(folded, start, end)
    if not found or not (found["minute"] or found["half"] or found["four"]):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or found["four"] or 0)
    half = (found["half"] or "").lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    if hour > 24 or minute > 59:
        return None
    return TimeMatch(Span(found.start("hour"), found.end()), f"{hour % 24:02}:{minute:02}", found["zone"])


def _read(found: re.Match[str], language: Language) -> DateMatch | None:
    if found["iso"]:
        return _date(found, found["iso"], found["isom"], found["isod"])
    if found["cy"]:
        return _date(found, found["cy"], found["cm"], found["cd"])
    if found["one"]:
        return _decimal(found, language)
    name, day, year = (
        (found["month"], found["day"], found["year"])
        if found["month"]
        else (found["month2"], found["day2"], found["year2"])
    )
    month = language.months.get(name.lower())
    if month is None:
        return None
    if found["short"]:
        year = f"20{found['short']}"
    return _date(found, year, month, day)


def _decimal(found: re.Match[str], language: Language) -> DateMatch | None:
    """Day first, but for English with slashes, where the month comes first unless it cannot be one."""
    day, month = int(found["one"]), int(found["two"])
    month_first = language.tag == "en" and found["sep"] == "/" and day <= 12
    if month_first or month > 12:
        day, month = month, day
    year = found["dy"] if len(found["dy"]) == 4 else ("19" if int(found["dy"]) > 69 else "20") + found["dy"]
    return _date(found, year, month, day)


_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _date(found: re.Match[str], year: str | None, month: int | str, day: int | str) -> DateMatch | None:
    month, day = int(month), int(day)
    if not (1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]):
        return None
    if year is not None and not 1900 <= int(year) <= 2100:
        return None
    return DateMatch(Span(found.start(), found.end()), None if year is None else int(year), month, day)


_NUMBERED: Final = regex(r"\d")
_NAMED: Final = regex(r"[^\W\d_]{3}|\d{4}|[^\x00-\x7f]")  # a month's name or a year: without either no date is whole
_LONGEST_DATE: Final = 60


def read_unusual_date(folded: str, start: int, end: int, language: Language) -> DateMatch | None:
    """Return the date that a short line is, in a form or a language that the tables here do not know.

    The library dateparser reads it, as an isolated string with the language, the order of day and month and a
    fixed base set, so that neither the clock nor the locale can fill what is not printed; it is imported here.
    """
    text = folded[start:end].strip()
    if not text or len(text) > _LONGEST_DATE or not (_NUMBERED.search(text) and _NAMED.search(text)):
        return None
    from datetime import datetime

    import dateparser

    settings = {
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001 - a fixed day, never used
        "DATE_ORDER": "MDY" if language.tag == "en" else "DMY",
        "PARSERS": ["absolute-time"],
        "PREFER_LOCALE_DATE_ORDER": False,
    }
    try:
        found = dateparser.parse(" ".join(text.split()), languages=[language.tag], settings=settings)
    except (ValueError, OverflowError):
        return None
    if found is None or not 1900 <= found.year <= 2100:
        return None
    return DateMatch(Span(start, end), found.year, found.month, found.day)
