"""Telephone numbers, e-mail addresses and web addresses as releases print them.

Knows their characters and what is glued to them. Must not know whose they are, nor whether a number
is in service: that is for the library phonenumbers, at the place where a contact is made.
"""

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from prsparse.document import Span
from prsparse.expressions import regex
from prsparse.patterns.names import is_given

# "(212) 555-0147", "212.555.0147", "415/508-1151", "+86-18611556318", "+1 888 HSBC 4LM", "1-800-AHA-USA1 (242-8721)"
_PHONE: Final = regex(
    r"""
    (?<![\w.$€£%#=-])(?<!\d[/,])                      # no part of a longer number, an amount or an address
    (?:
        (?:\+?1?[ .-])?[ ]?8(?:00|33|44|55|66|77|88)[ .-](?=[\dA-Z-]{0,4}[A-Z])[A-Z\d]{2,10}
            (?:[ -][A-Z\d]{2,5}){0,2}(?:[ ]\(\d{3}-\d{4}\))?
      | (?:\+?1[ .-]{0,2})?\(?\d{3}(?:\)?[ .\-/]{0,3}|\)\n[ ]{0,9})\d{3}[ .-]{1,2}\d{4}(?![\d-])
      | (?!(?:19|20)\d\d[ ]\(?\d{3}\)?[ ./-])           # a year before a number
        (?:\+[ ]?\d{1,3}|\(\+?\d{1,5}(?:[ ]\d{1,4})?\)|\d{1,5})(?:(?:[ ().\-/]{0,3}|-\n[ ]{0,9})\d{1,11}){1,6}
    )
    | (?<=[A-Za-z)\]])\d{3}[.-]\d{3}[.-]\d{4}             # glued behind a word
    """,
    re.VERBOSE,
)
_EXTENSION: Final = regex(
    r"[\s,;(]{0,3}(?:(?:extension|ext|x|durchwahl|poste)[.:\s]{0,3}|#\s?)(\d{1,6})\b", re.IGNORECASE
)
_EITHER: Final = regex(r"(?<=\d\d\d\d)\s?/\s?(?=\(?\+?[\d(])")  # between two whole numbers
_NO_PHONE: Final = regex(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|(?:19|20)\d\d[-/. ]\d{1,2}(?:[-/. ]\d{1,2})?$|\d{5}-\d{4}$"
    r"|(?:(?:19|20)\d\d[-/ ]?){1,3}$|\d{1,6}$|\d{1,3}(?: \d{3}){1,3}$|0\.\d+$|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$|\d{1,4}\.\d+$"
    r"|\d{5,}/\d{5,}$|(?:19|20)\d\d[-/]\d{1,4}$|[1-9]\d?(?:[ .]{1,3}\d{1,2})+$"
)
_GROUPED: Final = regex(r"\d{2,3}(?: \d{3}){2,3}")  # "955 550 101": a figure, if no label tells otherwise
_LABEL: Final = regex(
    r"(?<![^\W\d_])(?:[Tt][eé]l|TEL|[Tt]lf|[Tt]fno|[Cc]ell?|[Mm][oó]vil|[Ff]ono)(?:[^\W\d_]{0,8})[.:] $"
)
_AFTER_NO_PHONE: Final = regex(
    r"[ \t]?(?:%|(?:percent|million|billion|bps|shares|units|a\.m|p\.m|am|pm|E[DS]T|U\.S)\b|[/:]\d)", re.IGNORECASE
)
# "Case #: 26-10442", "File No. 333-123456": numbers of other things, told by the word before them.
_OTHER_NUMBER: Final = regex(
    r"\b(?:(?:case|docket|file|report|incident|release|bill|permit|licen[cs]e|registration|ref(?:erence)?)\s?(?:#|nos?\b\.?|numbers?)"
    r"|isin|cusip|cik|vat)\s?:?\s?$",
    re.IGNORECASE,
)
# Read from the at-sign: the domain behind it, then the local part backwards.
_DOMAIN: Final = regex(r"(?:[A-Za-z\d-]{1,63}\.){1,6}(?:[a-z]{2,24}|[A-Z]{2,24})(?![a-z]{0,64}@)")
_LOCAL: Final = frozenset("._+%'-\\")  # Markdown escapes an underscore
_WRITTEN_OUT: Final = regex(
    r"(?<![\w.+%-])[\w.+%-]{1,64}(?:\s?[\[({]\s?at\s?[\])}]\s?[\w-]{1,63}(?:(?:\.|\s?[\[({]\s?dot\s?[\])}]\s?)[\w-]{1,24}){1,4}"
    r"| AT [\w-]{1,63}(?: DOT [\w-]{1,24}){1,4})"
)
_WRITTEN_AT: Final = regex(r"\s?[\[({]\s?at\s?[\])}]\s?| at | AT ")
_WRITTEN_DOT: Final = regex(r"\s?[\[({]\s?dot\s?[\])}]\s?| DOT ")
_AT_SIGNS: Final = ("[at]", "(at)", "{at}", "[ at ]", "( at )", " AT ")
_ANGLED: Final = regex(r"(?<=<)[\w.+%-]{1,64} at [\w-]{1,63}(?:\.[\w-]{1,24}){1,4}(?=>)")  # "<jane at example.com>"
_NUMBER_BEFORE: Final = regex(r"\d{3}[.-]\d{3}[.-]\d{4}(?=[A-Za-z])")  # "519-555-0133jane@example.com"
_GLUED: Final = regex(
    r"(?:(?:[Ee]-?[Mm]ail|EMAIL|[Oo]ffice|[Pp]hone|[Tt]el|[Ff]ax|[Ww]eb|[Cc]ontact|[Ii]nquiries|[Rr]elations):?(?=[A-Z])"
    r"|(?:mailto|e-?mail|E-?mail|E-?Mail|EMAIL):(?=\w)|(?:IR|PR|APR|CFA|LLC|Inc\.?)(?=[A-Za-z]))"
)
_MAILBOX: Final = regex(r"(?<=[a-z])(?:investors?|press|media|info|news|contact|communications|pr|ir)@")
_TLDS: Final = (
    "com|org|net|edu|gov|mil|int|io|ai|co|biz|info|tv|me|us|uk|ca|de|fr|eu|ch|at|jp|cn|au|in|it|es|nl|se|capital|agency"
    "|news|media|app|dev"
)
# Without IGNORECASE, which would cost the search its fast first character.
_URL: Final = regex(r"(?:https?://|HTTPS?://|Https?://|www\.|WWW\.)[^\s<>()\[\]{}\"'|]{3,500}")
# A domain without either: found by its last label, read backwards.
_BARE: Final = regex(
    rf"\.(?=[A-Za-z]{{2}})(?:{_TLDS}|{_TLDS.upper()})(?![\w@-]|\.\w)(?:/[^\s<>()\[\]{{}}\"'|]{{0,300}})?"
)
_GLUED_NUMBER: Final = regex(r"[a-z](?=\d{3}[.-]\d{3}[.-]\d{4})")  # "www.example.com212.555.0147"
_WHOLE: Final = 8  # digits of a number with its area's code
_TAIL: Final = ".,;:!?*_-·•…"


class PhoneMatch(Struct, frozen=True, gc=False):
    """A number as printed, without its extension; the extension, if one is printed."""

    span: Span
    extension: str | None
    end: int


# Each digit as 0, and what may be one of another script; everything else as a dot; what parts digits is left out.
_DIGITS: Final = bytes(ord("0" if chr(code) in "0123456789?" else ".") for code in range(256))
_PARTING: Final = b" ).-/"
_NUMBER: Final = regex(r"\+\d|\d{3}[ ).\-/]{1,3}\d{3}|\b0\d{1,4}[ ).\-/]{1,3}\d{2}")


def holds_number(text: str) -> bool:
    """Tell whether a text can hold a telephone number.

    Six digits that nothing but their signs part are looked for first, at the speed of `find`: a tenth of what the
    pattern costs, and most paragraphs have none.
    """
    if "+" not in text and b"000000" not in text.encode("ascii", "replace").translate(_DIGITS, _PARTING):
        return False
    return _NUMBER.search(text) is not None


def find_phones(folded: str, start: int, end: int) -> Iterator[PhoneMatch]:
    """Yield what can be telephone numbers: seven to fifteen digits, no dates, amounts, postal codes or addresses."""
    for first, last in _numbers(folded, start, end):
        text = folded[first:last].rstrip(" \n(.-/")
        stop = first + len(text)
        if text[0] == "(" and ")" not in text:
            text = text[1:]  # "Jane Roe (212-555-0147)"
        elif text.count("(") > text.count(")"):
            text = text[: text.rfind("(")].rstrip()  # "020 7946 0111 (9am to 5pm)"
            stop = first + len(text)
        labelled = folded[max(start, first - 2) : first] in {". ", ": "} and _LABEL.search(
            folded, max(start, first - 12), first
        )
        if not _can_be_phone(text, labelled=bool(labelled)) or _AFTER_NO_PHONE.match(folded, stop, min(end, stop + 12)):
            continue
        begin = stop - len(text)
        if _OTHER_NUMBER.search(folded[max(start, begin - 24) : begin]):
            continue
        extension = _EXTENSION.match(folded, stop, end)
        until = extension.end() if extension else stop
        yield PhoneMatch(Span(begin, stop), extension[1] if extension else None, until)


def _numbers(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of what can be numbers; two with a slash between them are parted."""
    for found in _PHONE.finditer(folded, start, end):
        either = _EITHER.search(found[0]) if "/" in found[0] else None
        if either and min(_digits(found[0][: either.start()]), _digits(found[0][either.end() :])) >= _WHOLE:
            yield found.start(), found.start() + either.start()
            yield found.start() + either.end(), found.end()
        else:
            yield found.span()


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _can_be_phone(text: str, *, labelled: bool) -> bool:
    digits = sum(map(str.isalnum, text))
    if not 7 <= digits <= 18 or text.count("(") != text.count(")"):
        return False
    return not _NO_PHONE.match(text) or (labelled and bool(_GROUPED.fullmatch(text)))


def find_emails(folded: str, start: int, end: int) -> Iterator[Span]:
    """Yield e-mail addresses, `name [at] example.com` included, without the words that are glued before them."""
    at = folded.find("@", start, end)
    last = start
    while at >= 0:
        domain = _DOMAIN.match(folded, at + 1, end)
        begin = _local_start(folded, max(last, at - 64), at)
        if domain and begin < at:
            last = domain.end()
            yield Span(_unglued(folded, begin, last), last)
        at = folded.find("@", at + 1, end)
    for sign in _AT_SIGNS:
        if folded.find(sign, start, end) >= 0:
            yield from (Span(*found.span()) for found in _WRITTEN_OUT.finditer(folded, start, end))
            break
    if folded.find("<", start, end) >= 0:
        yield from (Span(*found.span()) for found in _ANGLED.finditer(folded, start, end))


def _local_start(folded: str, least: int, at: int) -> int:
    begin = at
    while begin > least and (folded[begin - 1].isalnum() or folded[begin - 1] in _LOCAL):
        begin -= 1
    while begin < at and folded[begin] in "'.-":
        begin += 1
    return begin


def _unglued(folded: str, begin: int, end: int) -> int:
    """Where an address begins behind the number or the label that is glued before it."""
    number = _NUMBER_BEFORE.search(folded, begin, end)
    begin = number.end() if number else begin
    glued = _GLUED.match(folded, begin, end)
    if glued and folded[glued.end()] != "@":
        return glued.end()
    return (
        _behind_surname(folded, begin, end) if folded[begin].isupper() and folded[begin - 1 : begin] == " " else begin
    )


def _behind_surname(folded: str, begin: int, end: int) -> int:
    """Where an address begins that a surname is glued to: `Jane Roepress@example.com`, `Jane Roejane@example.com`."""
    first = begin - 1
    while first > 0 and folded[first - 1].isalpha():
        first -= 1
    given = folded[first : begin - 1]
    if not is_given(given):
        return begin
    again = folded.find(given.lower(), begin + 2, end)
    box = _MAILBOX.search(folded, begin + 2, end)
    return again if 0 < again < folded.find("@", begin, end) else box.start() if box else begin


def address_of(printed: str) -> str:
    """Return the e-mail address that a printed one stands for."""
    return _WRITTEN_DOT.sub(".", _WRITTEN_AT.sub("@", printed.replace("\\", "")))


def find_urls(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield web addresses, bare domains included, without the punctuation behind them."""
    if text.find(".", start, end) < 0:
        return
    last = start
    found = []
    if text.find("//", start, end) >= 0 or text.find("ww.", start, end) >= 0 or text.find("WW.", start, end) >= 0:
        found = [match.span() for match in _URL.finditer(text, start, end)]
    found += [
        (begin, match.end())
        for match in _BARE.finditer(text, start, end)
        if (begin := _domain_start(text, start, match.start())) >= 0
    ]
    for begin, until in sorted(found):
        if begin < last:
            continue
        number = _GLUED_NUMBER.search(text, begin, until) if until - begin > 14 else None
        stop = begin + len(text[begin : number.start() + 1 if number else until].rstrip(_TAIL))
        if stop > begin + 3:
            yield Span(begin, stop)
            last = stop


def _domain_start(text: str, start: int, dot: int) -> int:
    """Where a bare domain begins whose last dot stands at `dot`; -1 if it is part of an e-mail or a longer address."""
    begin, least = dot, max(start, dot - 80)
    while begin > least and (text[begin - 1].isalnum() or text[begin - 1] in "-."):
        begin -= 1
    if begin == dot or not text[begin].isalnum():
        return -1
    return -1 if begin > 0 and text[begin - 1] in "@/_:=" else begin


def url_of(printed: str) -> str:
    """Return the web address that a printed one stands for, with its scheme."""
    return printed if "://" in printed else f"https://{printed}"
