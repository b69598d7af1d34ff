"""What stands before a colon in a contact block → its pieces: a label, a house, a title, or two of them.

Knows how the heads of contacts are worded. Must not know what stands behind the colon.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.extract.contact_joints import CLIENT, Piece
from prsparse.extract.contact_kinds import WORDS, is_label, is_unit, kind_of
from prsparse.extract.positions import has_role
from prsparse.languages import Language
from prsparse.patterns.names import is_given
from prsparse.patterns.places import is_known
from prsparse.patterns.words import split_words

_LEADS: Final = frozenset(("for", "at", "in", "from"))
_CONTACTS: Final = frozenset(("contact", "contacts"))
_MATTERS: Final = frozenset(("program", "programme", "project", "event", "campaign", "science", "scientist", "expert"))
_LONGEST_HOUSE: Final = 48


def joined_head(document: Document, head: Span, language: Language) -> list[Piece]:
    """Return the pieces of a head that names whose contact it is; none if it is one thing."""
    text = document.folded[head.start : head.end]
    if (client := CLIENT.search(text)) and is_label(text[: client.start()], language):  # "Media contact for Acme Wind"
        label = Span(head.start, head.start + client.start())
        return [_label(document, label), Piece("organization", Span(head.start + client.end(), head.end))]
    if house := _house_before(text, language):  # "Acme Wind media contact"
        named = Span(head.start, head.start + house)
        return [Piece("organization", named), _label(document, document.trim(named.end, head.end))]
    lead = led(text)
    if (
        lead and "," not in text and not is_known(text[lead:]) and kind_of_head(text[lead:], language) == "organization"
    ):  # "For Acme Wind", "At Acme"
        label = Span(head.start, head.start + lead - 1)
        return [_label(document, label), Piece("organization", Span(head.start + lead, head.end))]
    return []


def led(head: str) -> int:
    """Return how long the preposition is that a head begins with, and the blank behind it: `In Geneva`, `For Acme`."""
    first, _, rest = head.partition(" ")
    return len(first) + 1 if first.lower() in _LEADS and rest[:1].isupper() else 0


def kind_of_head(head: str, language: Language) -> str:
    """Return what a head of one thing is: `Acme Heart Association`, `Show Publicist`, or a label."""
    words = head.lower().split()
    headed = len(words) > 1 and words[0] in _CONTACTS and words[1] == "for"  # "Contact for physicians"
    headed = headed or (bool(words) and words[-1] in _CONTACTS)  # "Program contact"
    if not head[:1].isupper() or len(head) > _LONGEST_HOUSE or headed or is_label(head, language):
        return "label"
    return "title" if has_role(split_words(head, 0, len(head), language), language) else "organization"


def _house_before(head: str, language: Language) -> int:
    """How long the house is whose contact a head names: `NEH media contact`."""
    words = [*WORDS.finditer(head)]
    if not words or words[-1][0].lower() not in _CONTACTS:
        return 0
    while words and (
        words[-1][0].lower() in language.contact_words or words[-1][0].lower() in language.contact_fillers
    ):
        words.pop()
    house = head[: words[-1].end()] if words else ""
    unit = is_unit(split_words(house, 0, len(house), language), language) or house.lower() in _MATTERS
    proper = house and not unit and all(word[0].isupper() for word in house.split())
    kind = kind_of(house, language, named=False) if proper else ""
    return len(house) if kind == "organization" or (kind == "name" and not is_given(house)) else 0


def _label(document: Document, span: Span) -> Piece:
    return Piece("label", span, label=document.folded[span.start : span.end].lower())
