"""The words of a part of a contact line → what they are: a name, a title, an organization, a label, or something else.

Knows how names, titles, companies and addresses look. Must not know how a line is cut into parts.
"""

import re
from typing import Final

from prsparse.expressions import regex
from prsparse.extract.employers import is_body
from prsparse.extract.positions import has_role, is_role
from prsparse.languages import Language, words_of
from prsparse.patterns.names import is_given, is_person
from prsparse.patterns.places import is_city, is_known, is_region
from prsparse.patterns.words import Word, split_words

CALLS: Final = regex(
    r"(?:issued|released|prepared|submitted|distributed|written|sent)\sby\b[\s:]{0,3}"
    r"|(?:(?:for|to)\b.{0,120}?\b)?(?:please\s{1,3})?\b(?:contact|call|reach|e-?mail|write|visit)s?\b[\s:]{0,3}",
    re.IGNORECASE | re.DOTALL,
)
WORDS: Final = regex(r"[\w'-]+")
_ADDRESS: Final = regex(
    r"\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|suite|ste|floor|drive|dr|lane|ln|p\.?\s?o\.?\s?box|parkway|pkwy"
    r"|highway|hwy|court|plaza|square|way)\b\.?",
    re.IGNORECASE,
)
_ZIP: Final = regex(r"\b[A-Z]{2}\.?,?\s{1,3}\d{5}(?:-\d{4})?\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b")
# Parts of the world that newsrooms head their contacts with, beside cities, states and countries.
_WORLD: Final = words_of(
    "americas america europe asia pacific asia-pacific africa emea apac latam uk u.k us u.s usa international global world"
    " worldwide north south east west central middle and the &"
)
_INVESTOR: Final = (
    "investor",
    "analyst",
    "shareholder",
    "financial",
    "inversor",
    "inversion",
    "investisseur",
    "investitori",
)
_MEDIA: Final = (
    "media", "press", "news", "journalist", "editorial", "public relations", "trade", "reporters",
    "prensa", "stampa", "imprensa", "perscontact", "persdienst", "presse",
)  # fmt: skip
# Those of other scripts, which most labels need not be compared with.
_INVESTOR_ABROAD: Final = ("инвестор", "投资者", "投資者")
_MEDIA_ABROAD: Final = (
    "прес", "сми", "媒体", "媒體", "傳媒", "新闻", "新聞", "報道", "広報", "プレス", "언론", "보도",
)  # fmt: skip
_IR: Final = regex(r"\bir\b")
_RELATIONS: Final = regex(
    r"\b(?:investor|media|press|news)\b.{0,12}\b(?:relations|office|officer|desk|team|helpline)\b|\bpress\b|\bpr\b|\bir\b"
    r"|\bpublic relations\b",
    re.IGNORECASE,
)
_DESK: Final = regex(
    r"\b(?:(?:media|investor) relations|(?:press|media|news) (?:office|desk|team)|pressestelle|presseabteilung|ufficio stampa"
    r"|gabinete de (?:prensa|comunicaci[oó]n)|service (?:de )?presse|relations (?:presse|médias)|assessoria de imprensa|persdienst)\b"
    r"|広報|홍보팀|新闻办",
    re.IGNORECASE,
)
_STATUS: Final = regex(r"for immediate|for release|embargo", re.IGNORECASE)
_PR: Final = regex(r"\bpr\b")
_DIGIT: Final = regex(r"\d")
_LONGEST: Final = 110
_UNIT_WORDS: Final = frozenset(("and", "&", "of", "relations", "affairs", "office"))


def kind_of(text: str, language: Language, *, named: bool, words: list[Word] | None = None) -> str:
    """Return `name`, `title`, `organization` or `other` for the words of a part.

    Args:
        text: the part.
        language: the tables to read it by.
        named: whether a name stands before it.
        words: its words, if it has been split already.
    """
    words = split_words(text, 0, len(text), language) if words is None else words
    if len(text) > _LONGEST or not words or not text[0].isalnum() or is_address(text):
        return "other"
    if (words[0].low in language.months and text[-1].isdigit()) or _STATUS.match(text):
        return "other"
    if is_person(text, language) and (is_given(text) or not is_known(text)):
        return "name"
    if language.eastern and any(word in text for word in language.company_words):
        return "organization"
    company = is_company(words, language) or is_body(words, language)
    if (named and is_unit(words, language)) or (has_role(words, language) and not company):
        return "title"
    city, _, region = text.rpartition(" ")
    placed = is_city(text) or is_region(text) or (is_region(region) and is_known(city) and not company)
    return "organization" if text[:1].isupper() and len(words) < 10 and not placed else "other"


def is_unit(words: list[Word], language: Language) -> bool:
    """Tell whether words only name a department: `Marketing and Corporate Communications`."""
    return all(
        word.low in language.unit_nouns
        or word.low in language.role_modifiers
        or word.low in language.role_subjects
        or word.low in _UNIT_WORDS
        for word in words
    )


def is_company(words: list[Word], language: Language) -> bool:
    """Tell whether words name a company: they end in a company's word, or `&` joins them; `Head of Press` does not."""
    legal = bool(words) and words[-1].text == "AG"  # a German company's form, and no attorney general
    if not words or (has_role(words[-1:], language) and not legal):
        return False
    if len(words) > 2 and words[1].low == "of" and is_role(words[0], language):
        return False
    if words[0].low in language.unit_heads:
        return False  # "SVP Communications"
    return words[-1].low in language.company_words or any(word.text == "&" for word in words[1:])


def is_address(text: str) -> bool:
    """Tell whether a line is part of a postal address."""
    return bool(_DIGIT.search(text)) and bool(_ZIP.search(text) or _ADDRESS.search(text))


def is_place(text: str) -> bool:
    """Tell whether words only name a place: `London`, `United States`, `Europe (English and German)`, `Asia-Pacific`."""
    place = text.partition("(")[0].strip(" .:")
    return is_city(place) or is_region(place) or (bool(place) and all(word in _WORLD for word in place.lower().split()))


def is_label(text: str, language: Language) -> bool:
    """Tell whether words only head a contact: `Media Contact`, `For more information`, `Investors`."""
    if len(text) > 160:
        return False
    words = WORDS.findall(text.lower())
    if not words:
        return False
    for word in words:
        if word not in language.contact_words and word not in language.contact_fillers:
            return CALLS.fullmatch(text.rstrip(": ")) is not None
    return True


def role_of(label: str) -> str | None:
    """Return the role that a heading's words give: media or investor, None if neither."""
    investor = _holds(label, _INVESTOR, _INVESTOR_ABROAD) or ("ir" in label and _IR.search(label))
    media = _holds(label, _MEDIA, _MEDIA_ABROAD) or ("pr" in label and _PR.search(label))
    return "investor" if investor and not media else "media" if media and not investor else None


def _holds(label: str, words: tuple[str, ...], abroad: tuple[str, ...]) -> bool:
    for word in words:
        if word in label:
            return True
    return not label.isascii() and any(word in label for word in abroad)


def role_in(title: str) -> str | None:
    """Return the role that a title or a desk's name gives: `Director, Media Relations`, `Acme Investor Relations`."""
    return role_of(title.lower()) if _RELATIONS.search(title) else None


def role_at(house: str) -> str | None:
    """Return the role of all who work at a house: `Acme Press Office`; an agency's name tells none."""
    return role_of(house.lower()) if _DESK.search(house) else None
