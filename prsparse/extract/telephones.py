"""A printed telephone number → the record's phone: E.164, extension, kind.

Knows the labels beside a number. What numbers exist is the library phonenumbers' knowledge; it is
imported when the first number is read that is not plainly North American.
"""

import re
from typing import Final

from prsparse.document import Document, Span
from prsparse.model import Phone

_FAX_BEHIND: Final = re.compile(r"\| \s?[(,]?\s?fax")
_MOBILE_BEHIND: Final = re.compile(r"\| \s?[(,]?\s?(?:cell|mobile)")
_LAST_LABEL: Final = re.compile(
    r"(fax|telefax|cell|mobile|mobil|phone|tel|office|direct|\b[tpofmc]\s?[.:])[^a-z|]{0,12}\|"
)


def read_phone(document: Document, span: Span, extension: str | None, label: str, region: str) -> Phone | None:
    """Return a printed number as a phone; None if it can be no telephone number at all.

    Args:
        document: the text.
        span: the number as printed.
        extension: the extension printed behind it.
        label: the words before it, ` | `, and those behind it, in lower case.
        region: ISO 3166-1 country whose national numbers are meant.
    """
    text = document.plain(span)
    e164 = _e164(text, region)
    digits = sum(character.isdigit() for character in text)
    if e164 is None and not 7 <= digits <= 15:
        return None
    return Phone(text=text, e164=e164, extension=extension, kind=_kind(label), span=span)


def _kind(label: str) -> str:
    if _FAX_BEHIND.search(label):
        return "fax"
    if _MOBILE_BEHIND.search(label):
        return "mobile"
    found = _LAST_LABEL.search(label)
    word = found[1] if found else ""
    if word.startswith(("fax", "telefax", "f")):
        return "fax"
    return "mobile" if word.startswith(("cell", "mobil", "m", "c")) else "phone"


def _e164(text: str, region: str) -> str | None:
    return _north_american(text, region) or _elsewhere(text, region)


def _north_american(text: str, region: str) -> str | None:
    """Ten digits of the United States or Canada, as most are: the library says the same and takes 20 ms to load."""
    if not text.isascii() or any(character.isalpha() for character in text):
        return None
    digits = "".join(character for character in text if character.isdigit())
    country = digits[:-10]
    fits = country == "1" if "+" in text else country in {"", "1"} and region in {"", "US", "CA"}
    return f"+1{digits[-10:]}" if fits and len(digits) >= 10 and digits[-10] not in "01" else None


def _elsewhere(text: str, region: str) -> str | None:
    import phonenumbers

    text = text.split(" (", maxsplit=1)[0] if re.search(r"[A-Z]{3}", text) else text.replace("/", "-")
    digits = re.sub(r"\D", "", text)
    american = len(digits) == 10 or (len(digits) == 11 and digits[0] == "1")
    countries = [region] if region else []
    countries += ["US"] if region != "US" and (american or text.startswith("+")) and digits[0] != "0" else []
    for country in countries:
        try:
            number = phonenumbers.parse(text, country)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return None
