"""A printed telephone number → the record's phone: E.164, extension, kind.

Knows the labels beside a number, and by what a release tells whose national numbers it prints. What numbers
exist is the library phonenumbers' knowledge; it is imported when the first number is read that is not plainly
North American.
"""

from functools import cached_property
from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.contact_joints import Piece
from prsparse.model import Phone

_BEFORE: Final = regex(
    r"(?<![a-z])(?:(?P<phone>(?:(?:tele)?phone|tel)[.\s]{0,2}[/&+]\s?fax|(?:tele)?phone|tel|voice|office|direct|main|desk"
    r"|landline|[tpodwh])|(?P<fax>(?:tele)?fax|facsimile|f)|(?P<mobile>cell(?:ular|phone)?|mobile?|mobil|mob|m[óo]vil|handy|mobiel|gsm|cellulare|celular"
    r"|telemóvel|portable|[mc]))"
    r"(?:\s(?:phone|number|no|line))?[^a-z\d]{0,6}$"
)
# "212-555-0147 (cell)", "212-555-0147 fax": no label of the number that follows.
_BEHIND: Final = regex(
    r"[\s,;/-]{0,3}(?:\((?P<short>[fmc])\)|\(?(?:(?P<fax>fax)|(?P<mobile>cell(?:ular)?|mobile|mob))(?![a-z])(?!\s?[:.+(]|\s?\d))"
)
_CODE: Final = regex(r"\+\s?(\d{1,3})")
_DOMAIN_END: Final = regex(r"[\w-]\.([a-z]{2})\b(?![.-]\w)")
# Two letters of a country that sites of everywhere use.
_EVERYWHERE: Final = frozenset(("IO", "AI", "TV", "ME", "CO", "FM", "CC", "AC", "SH", "IM"))
_WORD: Final = regex(r"[A-Z]{3}")
_NO_DIGIT: Final = regex(r"\D")
_SHORT: Final = {"f": "fax", "m": "mobile", "c": "mobile"}


class Dialling:
    """Reads the telephone numbers of one release."""

    def __init__(self, document: Document, spans: list[Span], region: str) -> None:
        self.document, self.spans, self.region = document, spans, region

    def read(self, piece: Piece) -> Phone | None:
        """Return a number as a phone; None if it can be no telephone number at all."""
        printed = self.document.plain(piece.span)
        text = piece.target or printed
        e164 = self._north_american(text) or self._elsewhere(text)
        if e164 is None and not 7 <= sum(map(str.isdigit, text)) <= 15:
            return None
        kind = _kind(piece.label, piece.behind)
        return Phone(text=printed, e164=e164, extension=piece.extension, kind=kind, span=piece.span)

    def _north_american(self, text: str) -> str | None:
        """Ten digits of the United States or Canada, as most are: the library says the same and takes 20 ms to load."""
        if not text.isascii() or any(map(str.isalpha, text)):
            return None
        digits = "".join(filter(str.isdigit, text))
        country = digits[:-10]
        fits = country == "1" if "+" in text else country in {"", "1"} and self.region in {"", "US", "CA"}
        return f"+1{digits[-10:]}" if fits and len(digits) >= 10 and digits[-10] not in "01" else None

    def _elsewhere(self, text: str) -> str | None:
        """The number as the library reads it: by its country's code, else as one of a country the release tells."""
        import phonenumbers

        text = text.split(" (", maxsplit=1)[0] if _WORD.search(text) else text.replace("/", "-")
        digits = _NO_DIGIT.sub("", text)
        abroad = digits[0] == "0" or (len(digits) == 10 and digits[0] == "1")  # no area's code there begins so
        american = not abroad and (len(digits) == 10 or (len(digits) == 11 and digits[0] == "1"))
        tries: list[tuple[str, str | None]] = []
        if "+" in text:
            tries = [(text, None)]
        elif text[0] == "(" and digits[0] != "0" and len(digits) > 10:
            tries = [(f"+{digits}", None)]  # "(49) 2181 555-0144"
        elif digits.startswith(("00", "0110", "0111")) or (digits.startswith("011") and len(digits) > 12):
            tries = [(f"+{digits.removeprefix('011') if digits[1] == '1' else digits[2:]}", None)]
        tries += [(text, region) for region in self.regions if not abroad or region not in {"US", "CA"}]
        tries += [(text, "US")] if american else []
        for number, region in tries:
            try:
                read = phonenumbers.parse(number, region)
            except phonenumbers.NumberParseException:
                continue
            if phonenumbers.is_possible_number_with_reason(read) == phonenumbers.ValidationResult.IS_POSSIBLE:
                return phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164)
        return None

    @cached_property
    def regions(self) -> tuple[str, ...]:
        """The countries whose national numbers may be meant: the dateline's, then those of its contacts' other reach."""
        import phonenumbers

        found = [self.region] if self.region else []
        for start, end in self.spans:
            folded = self.document.folded[start:end]
            found += [phonenumbers.region_code_for_country_code(int(code)) for code in _codes(folded)]
            found += [
                "GB" if domain == "uk" else domain.upper()
                for domain in _DOMAIN_END.findall(folded)
                if domain == "uk" or domain.upper() in phonenumbers.SUPPORTED_REGIONS - _EVERYWHERE
            ]
        found += ["GB"] if "£" in self.document.text else []
        return tuple(dict.fromkeys(region for region in found if region not in {"ZZ", "001"}))


def _codes(folded: str) -> list[str]:
    """The countries' codes of the international numbers in a text."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE as KNOWN

    found = (match[1] for match in _CODE.finditer(folded))
    return [code for digits in found for code in (digits[:1], digits[:2], digits) if int(code) in KNOWN][:9]


def _kind(before: str, behind: str) -> str:
    """What kind of number a label says it is; a phone where none does."""
    if found := _BEFORE.search(before):
        return found.lastgroup or "phone"
    if found := _BEHIND.match(behind):
        return _SHORT.get(found["short"] or "", found.lastgroup or "phone")
    return "phone"
