"""A part of a contact line between its commas → pieces: one thing, or two that are joined.

Knows how persons, titles and houses are joined in one part. Must not know lines, nor whose a part is.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from msgspec import Struct

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.contact_kinds import is_company, is_label, kind_of, role_of
from prsparse.extract.positions import has_role, is_role, read_title, title_start
from prsparse.languages import Language, words_of
from prsparse.patterns.names import is_given, is_person
from prsparse.patterns.words import Word, split_words

_HOUSE: Final = (" of the ", " of ", " at ", " with ", " from ", " for ", " in the ", "/")
_PAIR: Final = ("/", " and ", " or ", " & ")
_WHOSE: Final = regex(r"(?:the )?[a-z]{3,20}'s? (?=[a-z])")
CLIENT: Final = regex(r"\s(?:for|on behalf of)\s(?:the\s)?(?=[A-Z])")
_ASIDE: Final = regex(r"\s{0,3}\(([^()]{2,40})\)?$")
_LINK: Final = regex(r"\s(?:of|at|for|with)(?:\sthe)?\s$")
_PURPOSEFUL: Final = words_of(
    "institute center centre department office bureau council foundation society"
    " association alliance coalition campaign board committee commission fund trust union forum school college academy museum"
    " laboratory minister americans citizens"
)
_TRADES: Final = frozenset(("PR", "IR", "Publicity", "Publicist", "Press"))
_GLUED: Final = regex(r"(?<=[a-z])(?=[A-Z][a-z])")
_GLUED_PARTICLE: Final = regex(r"\b(?:Mac|Van|Von|Fitz|\w{1,2})$")
_EMPLOYING: Final = words_of("department board office committee council agency")
# What a bracket says of a house that advises the issuer.
_ADVISES: Final = regex(
    r"\b(?:nomad|nominated|brokers?|advis[eo]rs?|sponsor|pr|public relations|counsel)\b", re.IGNORECASE
)
# … and of the languages that somebody speaks.
_TONGUES: Final = words_of(
    "english french spanish german italian portuguese dutch arabic russian chinese mandarin cantonese japanese korean"
    " hindi swahili turkish polish swedish norwegian danish finnish greek hebrew persian farsi urdu bengali thai ukrainian"
    " indonesian vietnamese burmese and only"
)
_LONGEST_NAME: Final = 60
_FIRST_AND_LAST: Final = 2  # words of a name
_OPENING: Final = 6000  # characters in which a release says whose it is
_FLATTEST: Final = 20  # words of a flattened part: a person, a title and a house
_FLAT: Final = 3  # words of a part, at most, in which no house stands behind a person
LEGAL: Final = frozenset({"inc", "llc", "ltd", "corp", "lp", "plc", "s.a", "jr", "sr"})


class Piece(Struct, frozen=True, gc=False):
    """A piece of a contact line.

    Attributes:
        kind: `or`, `label`, `heading`, `name`, `title`, `organization`, `shared`, `aside`, `phone`, `email`, `url` or `other`.
        span: where it stands.
        extension: a phone's, or None.
        label: what stands before a number in its line, or what a label says, in lower case; what a name's bracket says.
        behind: what stands behind a number in its line, in lower case.
        target: the number or address that a link leads to and its words do not print.
    """

    kind: str
    span: Span
    extension: str | None = None
    label: str = ""
    behind: str = ""
    target: str = ""


class _Part(NamedTuple):
    """A part of a line, as joints are looked for in it.

    Attributes:
        text: its characters.
        low: the same in lower case.
        words: its words.
        named: whether a name stands before it.
        told: whether the release names its first two words above.
    """

    text: str
    low: str
    words: list[Word]
    named: bool
    told: bool


def one_part(document: Document, span: Span, language: Language, *, named: bool) -> list[Piece]:
    """Return the pieces of a part: two things if it joins two, else one; `named`: a name stands before it."""
    text = document.folded[span.start : span.end]
    if language.eastern and (name := _eastern_name(document, span, language)):
        return [Piece("name", name)]
    words = split_words(text, 0, len(text), language)
    told = len(words) > _FIRST_AND_LAST and _is_told(document, text[: words[1].end], span.start)
    part = _Part(text, text.lower(), words, named, told)
    if not named and _FLAT < len(words) < _FLATTEST and (house := _known_house(document, span, part, language)):
        ahead = document.trim(span.start, house.start)
        return [*one_part(document, ahead, language, named=False), Piece("organization", house)]
    for joined in _JOINTS:
        if found := joined(part, language):
            pieces = (Piece(kind, Span(span.start + a, span.start + b), label=label) for kind, a, b, label in found)
            return [settled for piece in pieces for settled in _settled(document, piece, language, named=named)]
    return _one_thing(document, span, part, language, named=named)


def _is_told(document: Document, name: str, start: int) -> bool:
    """Whether a release names somebody or something in its opening, above an offset."""
    return document.folded.find(name, 0, min(start, _OPENING)) >= 0


def _known_house(document: Document, span: Span, part: _Part, language: Language) -> Span | None:
    """The house at the end of a flattened part that the release names above: `Jane Roe Press Officer Acme Wind`."""
    words = part.words
    if part.told or not is_person(part.text[: words[1].end], language) or any(sign in part.text for sign in "/&("):
        return None
    for before, word in zip(words[1:], words[_FIRST_AND_LAST:-1], strict=False):
        name = part.text[word.start :]
        if name[0].isupper() and before.text[0].isupper() and _is_told(document, name, span.start):
            return Span(span.start + word.start, span.end)
    return None


def _eastern_name(document: Document, span: Span, language: Language) -> Span | None:
    """The name in `책마루 홍보팀 이하늘 매니저`: read as signatures are."""
    from prsparse.extract.eastern import read_signature

    mention = read_signature(document, *span, language)
    return mention.name if mention else None


def _settled(document: Document, piece: Piece, language: Language, *, named: bool) -> list[Piece]:
    """A piece as it is, or what the rest of a part is."""
    if piece.kind == "rest":
        return one_part(document, document.trim(*piece.span), language, named=True)
    return [piece] if piece.span.end > piece.span.start or named else []


# A joint found in a part: the kinds of what it joins, their ranges, a label.
_Found = tuple[tuple[str, int, int, str], ...]


def _with_house(part: _Part, language: Language) -> _Found:
    """`Jane Roe of Acme`, `Jane Roe/John Poe at Acme for Beta`, `Jane Roe/Acme Laboratory`."""
    text, low, _, named, _ = part
    for joint in _HOUSE:
        cut = low.find(joint)
        if cut > 0 and (is_person(text[:cut], language) or _halves(text[:cut], language)):
            if _names_unit(text[:cut], language):
                continue  # "Northern District of Iowa"
            if joint == " for " and not (is_given(text) or _halves(text[:cut], language)):
                # "Roe Lane for Acme": an agency; or who works for a client
                return (("organization" if named else "name", 0, cut, ""),)
            start = cut + len(joint)
            if joint == "/" and (is_person(text[start:], language) or not text[start:].strip()):
                return ()
            client = CLIENT.search(text, start)
            house = ("organization", start, client.start() if client else len(text), "")
            return (*(_halves(text[:cut], language) or (("name", 0, cut, ""),)), house)
    return ()


def _names_unit(text: str, language: Language) -> bool:
    """Whether words like a name hold a word of a unit: `Northern District`."""
    return not is_given(text) and any(
        word in language.role_modifiers or word in language.unit_nouns for word in text.lower().split()
    )


def _two_persons(part: _Part, language: Language) -> _Found:
    """`Joseph Roe/Caitlin Doe`."""
    return _halves(part.text, language)


def _halves(text: str, language: Language) -> _Found:
    low = text.lower()
    for joint in _PAIR:
        cut = low.find(joint)
        if cut > 0 and is_person(text[:cut], language) and is_person(text[cut + len(joint) :], language):
            return ("name", 0, cut, ""), ("name", cut + len(joint), len(text), "shares")
    return ()


def _glued(part: _Part, language: Language) -> _Found:
    """`Jane RoeAcme Corp`, `MediaJane Roe`, as feeds leave it."""
    text = part.text
    for joint in _GLUED.finditer(text):
        cut = joint.start()
        if cut > _LONGEST_NAME:
            break
        if is_label(text[:cut], language) and is_person(text[cut:], language):
            return ("label", 0, cut, text[:cut].lower()), ("rest", cut, len(text), "")
        if is_person(text[:cut], language) and not _GLUED_PARTICLE.search(text[:cut]):
            return ("name", 0, cut, ""), ("rest", cut, len(text), "")
    return ()


def _with_title(part: _Part, language: Language) -> _Found:
    """`Spokesperson Jane Roe`, `Jane Roe Chief Financial Officer`: a title, and a given name on one side of it."""
    text, _, words, named, told = part
    if len(words) < 3 or not (roles := [number for number, word in enumerate(words) if is_role(word, language)]):
        return ()
    behind = words[roles[-1] + 1 :]
    name = text[behind[0].start :] if behind else ""
    sure = is_given(name) or (len(behind) == _FIRST_AND_LAST and roles[-1] > 0 and not named)
    if behind and sure and is_person(name, language):
        return ("title", 0, words[roles[-1]].end, ""), ("name", behind[0].start, len(text), "")
    first = title_start(words, roles[0], language)
    cut = words[first].start if first > 1 else 0
    sure = is_given(text) or (first == _FIRST_AND_LAST and not (named or told))
    if cut and sure and is_person(text[:cut].strip(), language):
        return ("name", 0, len(text[:cut].rstrip()), ""), ("rest", cut, len(text), "")
    return ()


def _at_house(part: _Part, language: Language) -> _Found:
    """`PR Manager at Acme Trust`."""
    cut = part.low.find(" at ")
    start = cut + len(" at ")
    if cut <= 0 or not part.text[start : start + 1].isupper():
        return ()
    titled = has_role([word for word in part.words if word.end <= cut], language)
    return (("title", 0, cut, ""), ("organization", start, len(part.text), "")) if titled else ()


_JOINTS: Final[tuple[Callable[[_Part, Language], _Found], ...]] = (
    _with_house,
    _two_persons,
    _glued,
    _with_title,
    _at_house,
)


def _one_thing(document: Document, span: Span, part: _Part, language: Language, *, named: bool) -> list[Piece]:
    """The piece that a part is; a title's employer is one of its own."""
    start, end = span
    aside = _ASIDE.search(document.folded, start, end) if "(" in part.text else None
    if aside and aside.start() > start:
        end = aside.start()
    whole = end == span.end
    kind = kind_of(document.folded[start:end], language, named=named, words=part.words if whole else None)
    if kind == "organization":
        if named and document.folded[start : start + 4].lower() == "for ":
            kind = "other"  # whose release it is, and not whose number
        elif (client := CLIENT.search(document.folded, start, end)) and not _is_for(document, client, start, end):
            end = client.start()
            if is_label(document.folded[start:end], language) or document.folded[start:end] in _TRADES:
                kind = "other"  # "PR for Acme Wind"
    if kind == "title" and (whose := _WHOSE.match(document.folded, start, end)):
        start = whose.end()  # "the library's spokesman"
    if kind == "title" and (employer := _employer(document, Span(start, end), language)):
        if employer.start == start:
            return [Piece("organization", employer), Piece("title", Span(employer.end + 1, end))]
        ahead = len(_LINK.sub("", document.folded[start : employer.start]))
        return [Piece("title", Span(start, start + ahead)), Piece("organization", employer)]
    if kind != "name" or not aside:
        return [Piece(kind, Span(start, end))]
    return _with_bracket(document, Span(start, end), Span(*aside.span(1)), language)


def _is_for(document: Document, client: re.Match[str], start: int, end: int) -> bool:
    """Whether `for` is part of a body's name: `Institute for Road Research`, `United for Libraries` as printed above."""
    if _is_told(document, document.folded[start:end], start):
        return True
    return document.folded[start : client.start()].rpartition(" ")[2].lower() in _PURPOSEFUL


def _with_bracket(document: Document, name: Span, bracket: Span, language: Language) -> list[Piece]:
    """`Jane Roe (Head of Press)`, `Jane Roe (media)`, `Jane Roe (Acme Wind)`."""
    said = document.folded[slice(*bracket)]
    if _ADVISES.search(said) and not is_given(document.folded[slice(*name)]):
        return [Piece("organization", name)]
    if _TONGUES.issuperset(said.lower().replace(",", " ").replace("/", " ").split()):
        return [Piece("name", name)]
    titled = has_role(split_words(said, 0, len(said), language), language)
    if titled and is_given(document.folded[slice(*name)]):
        return [Piece("name", name), Piece("title", bracket)]
    if role_of(said.lower()):
        return [Piece("name", name, label=said.lower())]
    told = said.isascii() and any(map(str.isdigit, said))  # "Jane Roe (GMT +01h00)"
    kind = "organization" if said.rpartition(" ")[2].lower() in _EMPLOYING else kind_of(said, language, named=True)
    house = not told and kind in {"organization", "name"} and not is_given(said)
    return [Piece("name", name), Piece("organization", bracket)] if house else [Piece("name", name)]


def _employer(document: Document, title: Span, language: Language) -> Span | None:
    """The employer in a title, if the release names it elsewhere: `Acme Wind Press Officer`, `director of Acme Wind`."""
    words = split_words(document.folded, *title, language)
    if not has_role(words, language) or (employer := read_title(words, language).organization) is None:
        return None
    name = document.folded[slice(*employer)]
    company = employer[0] > title.start and is_company(split_words(name, 0, len(name), language), language)
    known = company or document.folded.find(name, 0, title.start) >= 0
    if not known or is_label(name, language):
        return None
    rest = document.folded[employer[1] : title.end].strip(" ,.").lower()
    if not rest or rest in LEGAL:
        return Span(employer[0], title.end)
    return Span(*employer) if employer[0] == title.start else None
