"""The names of a contact that is being closed → which of them are houses: `Roe Lane` looks like a person.

Knows by what a house is told that is called like a person. Must not know how its contact came in.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.extract.contact_draft import Draft
from prsparse.extract.contact_joints import Piece
from prsparse.extract.contact_kinds import is_company, is_unit
from prsparse.extract.houses import is_house
from prsparse.languages import Language
from prsparse.patterns.names import is_given
from prsparse.patterns.words import Word, split_words

_PAIRING: Final = frozenset(("and", "or", "&", "/"))


def settle_houses(document: Document, draft: Draft) -> None:
    """Make the houses among a contact's names its organization, and a house that is somebody's first name a name."""
    for company in _companies(document, draft):
        draft.names = [name for name in draft.names if not company.start <= name.start < company.end]
        draft.house(company)
    _call_by_mail(document, draft)


def _companies(document: Document, draft: Draft) -> list[Span]:
    """The names that are houses; the parts of one that commas part, in one: `Roe, Wild Brim Katz`."""
    found: list[Span] = []
    for name in draft.names:
        if _is_company(document, name, draft):
            joined = found and document.folded[found[-1].end : name.start].strip(" ") == ","
            found[-1:] = [Span(found[-1].start, name.end)] if joined else [*found[-1:], name]
    return found


def _is_company(document: Document, name: Span, draft: Draft) -> bool:
    """Whether what looked like a name is a company's: by its e-mail domain, the release's first lines, or its place."""
    text = document.plain(name)
    if is_given(text):
        return False
    domains = "".join(mail.address.partition("@")[2].lower() for mail in draft.emails)
    first = text.split()[0].lower()
    return (
        (len(first) > 3 and first in domains)
        or is_house(document, text, name.start)
        or _stands_by(document, name, draft)
        or _follows(document, name, draft)
    )


def _follows(document: Document, name: Span, draft: Draft) -> bool:
    """Whether it stands behind a person's name and a comma: `Jane Roe, Roe Lane`."""
    before = next((other for other in reversed(draft.names) if other.end <= name.start), None)
    behind = next((other for other in draft.names if other.start >= name.end), None)
    if behind and document.folded[name.end : behind.start].strip(" ,") in _PAIRING:
        return False  # "Jane Roe, John Poe and Max Doe"
    return before is not None and document.folded[before.end : name.start].strip(" ") == ","


def _stands_by(document: Document, name: Span, draft: Draft) -> bool:
    """Whether it stands on the line below or above a person: `Jane Roe` / `Roe Publicity`, `Acme Gas` / `John Poe`."""
    number, folded = draft.names.index(name), document.folded
    lines = [other for other in draft.names[:number][-1:] if folded.find("\n", other.end, name.start) >= 0]
    lines += [other for other in draft.names[number + 1 :][:1] if folded.find("\n", name.end, other.start) >= 0]
    return any(is_given(document.plain(other)) for other in lines)


def _call_by_mail(document: Document, draft: Draft) -> None:
    """Take a single word for a name, and not for a house, if an address begins with it: `Leo, leo@example.com`."""
    house = document.plain(draft.organization) if draft.organization and not draft.inherited else ""
    if not draft.names and house.isalpha() and house.istitle():
        locals_ = [mail.address.partition("@")[0].lower() for mail in draft.emails]
        if any(local.startswith(house.lower()) and not local[len(house) :][:1].isalpha() for local in locals_):
            draft.names, draft.organization = [Span(*draft.organization or (0, 0))], None


def kind_beside(document: Document, language: Language, draft: Draft, piece: Piece, later: list[Piece]) -> str:
    """Return what a house is for the pieces around it: `Marketing` below a name, `MIRA QUILLON` above a title."""
    beside = document.folded[piece.span.start - 1 : piece.span.start] == "("
    if piece.kind != "organization" or beside:
        return piece.kind
    words = split_words(document.folded, *piece.span, language)
    if draft.last == "name":
        named = any(word.low == "of" for word in words)  # "Office of Public Affairs"
        return "title" if is_unit(words, language) and not named else piece.kind
    empty = not (draft.names or draft.reached)
    below = draft.last == "organization" and not draft.inherited
    headed = draft.last == "label" and not draft.organization
    if (
        empty
        and (below or headed)
        and later
        and later[0].kind == "title"
        and len(words) in {2, 3}
        and all(map(_is_shouted, words))
    ):
        return piece.kind if is_company(words, language) else "name"
    return piece.kind


def _is_shouted(word: Word) -> bool:
    return word.text.isalpha() and word.text.isupper()


def is_unit_alone(document: Document, house: Span, language: Language) -> bool:
    """Tell whether a house's name is only a unit's: the house itself is named below it."""
    if is_unit(split_words(document.folded, *house, language), language):
        return True  # "News Bureau"
    low = document.folded[slice(*house)].lower()
    first, _, unit = low.partition(" of ")
    return first in {"office", "department", "division"} and unit.split()[-1] in language.unit_nouns
