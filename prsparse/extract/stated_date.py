"""The date that stands beside the text: in a page's head, in a mail's headers, in an element of a feed.

Knows what it is good for: to complete a dateline that it agrees with, or to stand where the text has no date. Must
not know who stated it; the hint `date-source` says that.
"""

from datetime import date
from typing import Final

from prsparse.document import Document
from prsparse.expressions import regex
from prsparse.model import ReleaseDate
from prsparse.patterns.dates import DateMatch

_ISO: Final = regex(r"(\d{4})-(\d\d)-(\d\d)")
_APART: Final = 1  # days between a day's name here and in Greenwich


def stated_date(document: Document) -> ReleaseDate | None:
    """Return the date that is stated beside the text, where it is a day in ISO 8601."""
    day = _day(document)
    if day is None:
        return None
    return ReleaseDate(value=day.isoformat(), text=document.hints["date"], source=_source(document))


def confirmed_date(document: Document, printed: DateMatch) -> ReleaseDate | None:
    """Return a day printed without its year with the year of the date stated beside the text, if the days agree."""
    day = _day(document)
    for year in (day.year - 1, day.year, day.year + 1) if day else ():
        try:
            dated = date(year, printed.month, printed.day)
        except ValueError:  # the 29th of February
            continue
        if day and abs((dated - day).days) <= _APART:
            text, source = document.plain(printed.span), f"dateline+{_source(document)}"
            return ReleaseDate(value=dated.isoformat(), text=text, source=source, span=printed.span)
    return None


def _day(document: Document) -> date | None:
    found = _ISO.match(document.hints.get("date", ""))
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _source(document: Document) -> str:
    return document.hints.get("date-source", "hint")
