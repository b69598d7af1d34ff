"""Contact blocks and inline contact sentences → contacts.

Knows where a release prints contacts. Must not know how their lines look.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from prsparse.analysis import Fact
from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.defects import MOST, beyond
from prsparse.languages import Language
from prsparse.model import Block, Contact, Defect
from prsparse.patterns.reach import holds_number
from prsparse.patterns.words import sentence_start

_CALL: Final = regex(
    r"\b(?:contacts?|rsvp to|call(?:ing)?|reach(?:ed)?|e-?mail(?:ing)?|inquiries|enquiries|questions|press|comment|interviews?)\b",
    re.IGNORECASE,
)
# Telephone conferences, replays and shareholder services have numbers, but nobody to ask about the release.
_DIALS: Final = regex(
    r"\b(?:anyone with|dial(?:ing|led)?|dial-in|conference call|webcast|replay|pass\s?code|conference id|access code)\b",
    re.IGNORECASE,
)
# What is offered to the public has numbers without a person, too.
_SERVICE: Final = regex(
    r"\b(?:customers?|consumers?|patients?|guests?|callers?|tickets?|reservations?|bookings?|box office|register|registration"
    r"|accommodations?|interpreters?|alternative formats?"
    r"|large print|report(?:ing)? (?:an?|any|potholes?|problems?|outages?)|crime stoppers"
    r"|rsvp|enrol\w*|donat\w{1,5}|orders?|ordering|subscri\w{1,5}|unsubscribe|tips?|tip line|hotline|helpline"
    r"|volunteers?|apply|applications?|webmaster|transfer agent|shareholder services|stockholders?|resumes?|careers?|jobs?"
    r"|cop(?:y|ies) of|proxy)\b",
    re.IGNORECASE,
)
_NEWSROOM: Final = regex(
    r"\b(?:media|press|journalists?|reporters?|editors?|interviews?|news|contact)\b", re.IGNORECASE
)
_AHEAD: Final = 200  # characters of a line before a number
_TOLD_IN: Final = frozenset(("paragraph", "list_item", "metadata", "about"))


def find_contacts(
    document: Document, blocks: tuple[Block, ...], region: str, language: Language
) -> tuple[tuple[Contact, ...], tuple[Defect, ...], list[Fact]]:
    """Return the contacts, what was doubtful, and why; `region` (ISO 3166-1) reads national phone numbers."""
    regions = list(_regions(document, blocks, language))
    return _read(document, regions, region, language) if regions else ((), (), [])


def _read(
    document: Document, regions: list[tuple[str, list[Span]]], region: str, language: Language
) -> tuple[tuple[Contact, ...], tuple[Defect, ...], list[Fact]]:
    """Read the lines of contacts; the modules that know how they look are loaded when there are some."""
    from prsparse.extract.contact_columns import columns
    from prsparse.extract.contact_desk import Desk
    from prsparse.extract.contact_draft import merged
    from prsparse.extract.contact_kinds import role_of
    from prsparse.extract.contact_lines import read_pieces
    from prsparse.extract.telephones import Dialling

    desk = Desk(document, Dialling(document, [span for _, spans in regions for span in spans], region), language)
    left, last = MOST, 0
    for kind, spans in regions:
        desk.rule = f"contact {kind}"
        before = len(desk.contacts)
        for column in columns(document, spans) or [spans]:
            prose = kind != "block"
            found = (piece for span in column for piece in read_pieces(document, *span, language, prose=prose))
            pieces = list(islice(found, left))
            left, last = left - len(pieces), pieces[-1].span.end if pieces else last
            desk.take(pieces)
            desk.close(role_of(pieces[0].label) if pieces and pieces[0].kind == "label" else None)
        desk.close()
        if kind == "block":
            kept = (it for it in desk.contacts[before:] if it.name or not _serves_public(document, it))
            desk.contacts[before:] = kept
        elif kind == "about" or (kind == "sentence" and _SERVICE.search(document.folded, *spans[0])):
            sure = (it for it in desk.contacts[before:] if it.name and not _SERVICE.search(it.name))
            desk.contacts[before:] = sure
        if not left:
            desk.defects.append(beyond("contacts", last, len(document.text)))
            break
    contacts = merged(desk.contacts or desk.letterheads)
    facts = []
    for i, contact in enumerate(contacts):
        rule = desk.rules.get(contact.span, "letterhead")
        facts.append(Fact(f"contacts[{i}]", contact.span, rule, document.plain(contact.span)))
        facts += [part._replace(field=f"contacts[{i}].{part.field}") for part in desk.parts.get(contact.span, ())]
    return tuple(contacts), tuple(desk.defects), facts


def _regions(document: Document, blocks: tuple[Block, ...], language: Language) -> Iterator[tuple[str, list[Span]]]:
    """Contact blocks that stand together, and the paragraphs that say whom to call."""
    group: list[Span] = []
    for block, below in zip(blocks, (*blocks[1:], None), strict=False):
        if block.kind == "contact" and _is_wire_line(document, block):
            continue
        if group and block.kind == "chrome" and not any(map(str.isalnum, document.folded[slice(*block.span)])):
            continue  # a rule between its lines
        if block.kind == "contact":
            start, end = document.trim(*block.span)
            group.append(Span(start, block.span.end if document.text[block.span.end - 1] == ")" else end))
            continue
        if group and block.rule == "below a contact" and block.kind == "metadata":
            continue  # a place above the next contact
        if group and _is_beside(document, group[-1], block, below):
            continue  # "Contact: Jane Roe      FOR IMMEDIATE RELEASE", her number in the next line
        if group:
            yield "block", group
            group = []
        if block.kind in _TOLD_IN and (span := _inline(document, block, language)):
            yield "about" if block.kind == "about" else "sentence", [span]
    if group:
        yield "block", group


def _is_wire_line(document: Document, block: Block) -> bool:
    """`/Company News On-Call: … or fax, 800-555-0104/`: a wire's own service."""
    start = block.span.start
    return document.folded[start : start + 1] == "/" and "contact" not in document.folded[start : start + 12].lower()


def _serves_public(document: Document, contact: Contact) -> bool:
    """`For tickets, call 212-555-0147`, `Webmaster: …`: whether a line sends the public somewhere, and no journalists."""
    start = contact.span[0]
    ahead = document.folded[max(document.folded.rfind("\n", 0, start) + 1, start - _AHEAD) : start]
    offered = ahead.lower().startswith(("to ", "for ", "webmaster"))
    return offered and bool(_SERVICE.search(ahead)) and not _NEWSROOM.search(ahead)


def _is_beside(document: Document, above: Span, block: Block, below: Block | None) -> bool:
    """Whether a block stands in a line with a part of the contact above it, or with one below it."""
    if document.folded.find("\n", above.end, block.span.start) < 0:
        return True
    beside = below is not None and below.kind == "contact" and block.kind in {"status", "metadata"}
    return beside and below is not None and document.folded.find("\n", block.span.end, below.span.start) < 0


def _inline(document: Document, block: Block, language: Language) -> Span | None:
    """The part of a paragraph from the sentence on that asks to contact somebody, if a phone or an e-mail follows."""
    folded, (start, end) = document.folded, block.span
    if not _holds_reach(document, start, end) or _DIALS.search(folded, start, end):
        return None  # nearly all paragraphs are left at the first test
    found = _CALL.search(folded, start, end)
    if found is None or not _holds_reach(document, found.end(), end):
        return None
    return Span(sentence_start(folded, start, found.start(), language), end)


def _holds_reach(document: Document, start: int, end: int) -> bool:
    """Whether an address or a number stands in a stretch, or a link to one."""
    if document.folded.find("@", start, end) >= 0 or holds_number(document.folded[start:end]):
        return True
    if document.text.find("](mailto:", start, end) >= 0:
        return True  # Markdown
    return bool(document.marks) and any(
        mark.value.startswith(("mailto:", "tel:")) for mark in document.marks_in("link", (start, end))
    )
