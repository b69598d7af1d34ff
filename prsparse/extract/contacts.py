"""Contact blocks and inline contact sentences → contacts.

Knows how the pieces of contact lines belong together. Must not know how a piece looks.
"""

import re
from collections.abc import Iterator
from typing import Final

from prsparse.analysis import Fact
from prsparse.document import Document, Span
from prsparse.extract.contact_lines import Piece, read_pieces, role_of
from prsparse.extract.defects import defect
from prsparse.extract.mentions import full_name
from prsparse.extract.telephones import read_phone
from prsparse.languages import Language
from prsparse.model import Block, Contact, Defect, Email, Phone, Url
from prsparse.patterns.names import is_given
from prsparse.patterns.reach import address_of, url_of

_AHEAD: Final = 40  # pieces to look at for the parts of a contact that is being opened
_CALL: Final = re.compile(
    r"\b(?:contacts?|call(?:ing)?|reach(?:ed)?|e-?mail(?:ing)?|inquiries|enquiries|questions|press)\b", re.IGNORECASE
)
# Telephone conferences, replays and shareholder services have numbers, but nobody to ask about the release.
_DIALS: Final = re.compile(
    r"\b(?:anyone with|dial(?:ing|led)?|dial-in|conference call|webcast|replay|pass\s?code|conference id|access code)\b",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d{3}[ ).\-/]{1,3}\d{3,4}|\+\d")


def find_contacts(
    document: Document, blocks: tuple[Block, ...], region: str, language: Language
) -> tuple[tuple[Contact, ...], tuple[Defect, ...], list[Fact]]:
    """Return the contacts, what was doubtful, and why; `region` (ISO 3166-1) reads national phone numbers."""
    desk = _Desk(document, region, language)
    for kind, spans in _regions(document, blocks):
        desk.rule = f"contact {kind}"
        columns = _columns(document, spans)
        for column in columns or [spans]:
            for span in column:
                desk.take(list(read_pieces(document, span.start, span.end, language)))
            desk.close()
    contacts = _merged(desk.contacts)
    facts = [
        Fact(f"contacts[{i}]", contact.span, desk.rules[contact.span], contact.name or "a desk")
        for i, contact in enumerate(contacts)
    ]
    return tuple(contacts), tuple(desk.defects), facts


def _regions(document: Document, blocks: tuple[Block, ...]) -> Iterator[tuple[str, list[Span]]]:
    """Contact blocks that stand together, and the paragraphs that say whom to call."""
    group: list[Span] = []
    for block in blocks:
        if block.kind == "contact":
            group.append(document.trim(*block.span))
            continue
        if group:
            yield "block", group
            group = []
        if block.kind in {"paragraph", "list_item", "metadata"} and (span := _inline(document, block)):
            yield "sentence", [span]
    if group:
        yield "block", group


_CALL_SIGNS: Final = (
    "ontact",
    "ONTACT",
    " call",
    "Call",
    "CALL",
    " reach",
    "Reach",
    "mail",
    "MAIL",
    "nquir",
    "uestions",
    "ress",
)


def _inline(document: Document, block: Block) -> Span | None:
    """The part of a paragraph from its call to contact somebody on, if a phone or an e-mail follows."""
    start, end = block.span
    if not any(document.folded.find(sign, start, end) >= 0 for sign in _CALL_SIGNS):
        return None
    if document.folded.find("@", start, end) < 0 and not _DIGITS.search(document.folded, start, end):
        return None
    found = None if _DIALS.search(document.folded, start, end) else _CALL.search(document.folded, start, end)
    if not found or not (
        "@" in document.folded[found.end() : end] or _DIGITS.search(document.folded, found.end(), end)
    ):
        return None
    return Span(found.end(), end)


_COLUMN: Final = re.compile(r"\S(?: {3,}|\t+ *)(?=\S)")


def _columns(document: Document, spans: list[Span]) -> list[list[Span]] | None:
    """The cells of two columns, the left ones first; None where the lines stand in one."""
    lines = [
        (max(a, span.start), min(b, span.end))
        for span in spans
        for a, b in document.lines[document.position(span.start).line - 1 : document.position(span.end).line]
        if a < span.end and b > span.start
    ]
    cuts = [found.end() - a for a, b in lines if (found := _COLUMN.search(document.text, a, b))]
    if len(cuts) < 2:
        return None
    edge = min(cuts) - 6
    left: list[Span] = []
    right: list[Span] = []
    for a, b in lines:
        found = _COLUMN.search(document.text, a, b)
        if found and found.end() - a > edge:
            left.append(Span(a, found.start() + 1))
            right.append(Span(found.end(), b))
        else:
            indent = len(document.text[a:b]) - len(document.text[a:b].lstrip())
            (right if indent > edge else left).append(Span(a, b))
    return [left, right]


class _Draft:
    """A contact while its pieces come in."""

    def __init__(self, role: str | None, organization: Span | None) -> None:
        self.role = role
        self.names: list[Span] = []
        self.title: list[Span] = []
        self.organization = organization
        self.inherited = organization is not None
        self.phones: list[Phone] = []
        self.emails: list[Email] = []
        self.urls: list[Url] = []
        self.last = ""
        self.addressed = False
        self.labelled = False

    @property
    def reached(self) -> bool:
        return bool(self.phones or self.emails)

    def span(self) -> Span:
        parts = [*self.names, *self.title]
        parts += [phone.span for phone in self.phones] + [email.span for email in self.emails]
        parts += [url.span for url in self.urls]
        parts += [self.organization] if self.organization and not self.inherited else []
        return Span(min(part[0] for part in parts), max(part[1] for part in parts))


class _Desk:
    """Takes pieces in order and closes a contact where the next begins."""

    def __init__(self, document: Document, region: str, language: Language) -> None:
        self.document, self.region, self.language = document, region, language
        self.contacts: list[Contact] = []
        self.defects: list[Defect] = []
        self.rules: dict[Span, str] = {}
        self.rule = "contact block"
        self.role: str | None = None
        self.draft = _Draft(None, None)

    def take(self, pieces: list[Piece]) -> None:
        """Sort pieces into the contact that is open, or open the next."""
        for number, piece in enumerate(pieces):
            getattr(self, f"_take_{piece.kind}")(piece, pieces[number + 1 : number + 1 + _AHEAD])
            self.draft.last = piece.kind

    def close(self) -> None:
        """End a group: the next one inherits nothing."""
        self._flush()
        self.draft = _Draft(None, None)
        self.role = None

    def _flush(self, organization: Span | None = None) -> None:
        draft = self.draft
        for company in [name for name in draft.names if self._is_company(name, draft)]:
            draft.names.remove(company)
            if draft.organization is None or draft.inherited:
                draft.organization, draft.inherited = company, False
        letterhead = draft.addressed and not (draft.names or draft.organization or draft.emails or draft.labelled)
        if (draft.reached and not letterhead) or (draft.names and self.rule == "contact block"):
            names: list[Span | None] = [*draft.names] or [None]
            for name in names:
                self._add(draft, name)
        self.draft = _Draft(self.role, organization)

    def _is_company(self, name: Span, draft: _Draft) -> bool:
        """Whether what looked like a name is a company's: its e-mail domain, or the release's first lines, bear it."""
        text = self.document.plain(name)
        if is_given(text):
            return False
        domains = "".join(mail.address.partition("@")[2].lower() for mail in draft.emails)
        first = text.split()[0].lower()
        return (len(first) > 3 and first in domains) or self._acts(text, name.start)

    def _acts(self, text: str, before: int) -> bool:
        """Whether the release's first lines have a name do what companies do: `Acme Wind today`, `Acme Wind (NASDAQ`."""
        at = self.document.folded.find(text, 0, min(1500, before))
        behind = self.document.folded[at + len(text) : at + len(text) + 12]
        return at >= 0 and behind.startswith(
            (" (", ", Inc", ", LLC", " Inc", " today", " announced", " will", " opens", "'s ")
        )

    def _add(self, draft: _Draft, name: Span | None) -> None:
        say = self.document.plain
        contact = Contact(
            name=full_name(self.document, self._unhonored(name)) if name else None,
            title=" ".join(say(part) for part in draft.title) or None,
            organization=say(draft.organization) if draft.organization else None,
            role=draft.role or "general",
            phones=tuple(draft.phones),
            emails=tuple(mail for mail in draft.emails if self._is_theirs(mail, draft, name)),
            urls=tuple(draft.urls),
            span=draft.span(),
        )
        self.contacts.append(contact)
        self.rules.setdefault(contact.span, self.rule)

    def _is_theirs(self, mail: Email, draft: _Draft, name: Span | None) -> bool:
        """Where several persons share a line of numbers, an address that bears one's name is that one's alone."""
        if len(draft.names) < 2:
            return True
        local = mail.address.partition("@")[0].lower()
        bears = [
            other
            for other in draft.names
            if any(len(w) > 2 and w[:4].lower() in local for w in self.document.plain(other).split())
        ]
        return not bears or name in bears

    def _unhonored(self, name: Span) -> Span:
        text = self.document.folded[name.start : name.end]
        first = text.split()[0]
        if first.rstrip(".").lower() in self.language.honorifics:
            return self.document.trim(name.start + len(first), name.end)
        return name

    def _take_or(self, _piece: Piece, later: list[Piece]) -> None:
        if later and later[0].kind in {"phone", "email", "url"}:
            return  # "call 212-555-0147 or write to …": the same person
        if self.draft.reached or self.draft.names:
            self._flush()

    def _take_label(self, piece: Piece, _later: list[Piece]) -> None:
        role = role_of(piece.label)
        ends = self.document.folded[piece.span.end : piece.span.end + 2]
        if (
            self.draft.names
            and not self.draft.title
            and not self.draft.reached
            and ":" not in ends
            and self.draft.last == "name"
        ):
            self.draft.title.append(piece.span)  # "Investor Relations" below a name
            return
        organization = self.draft.organization if not (self.draft.reached or self.draft.names) else None
        if self.draft.reached or self.draft.names:
            self._flush()
        self.role = role or (self.role if piece.label.strip() in {"or", "and"} else None)
        self.draft = _Draft(self.role, organization)
        self.draft.labelled = True

    def _take_heading(self, piece: Piece, later: list[Piece]) -> None:
        self._take_label(piece, later)

    def _take_name(self, piece: Piece, _later: list[Piece]) -> None:
        draft = self.draft
        if draft.names and (
            draft.reached
            or draft.title
            or (draft.organization and not draft.inherited and draft.last == "organization")
        ):
            first_came_organization = bool(draft.organization and draft.organization.start < draft.names[0].start)
            self._flush(draft.organization if first_came_organization else None)
        elif not draft.names and draft.reached and not draft.title:
            self._flush()
        self.draft.names.append(piece.span)

    def _take_title(self, piece: Piece, _later: list[Piece]) -> None:
        if not self.draft.title or self.draft.last == "title":
            self.draft.title.append(piece.span)

    def _take_organization(self, piece: Piece, later: list[Piece]) -> None:
        draft = self.draft
        if (
            draft.reached
            and (draft.names or draft.organization)
            and any(p.kind in {"name", "phone", "email"} for p in later)
        ):
            self._flush()
            draft = self.draft
        if draft.organization is None or draft.inherited:
            draft.organization, draft.inherited = piece.span, False

    def _take_other(self, _piece: Piece, _later: list[Piece]) -> None:
        """An address: no field of the record holds it; a number beside it alone is a letterhead's."""
        self.draft.addressed = True

    def _take_phone(self, piece: Piece, _later: list[Piece]) -> None:
        phone = read_phone(self.document, piece.span, piece.extension, piece.label, self.region)
        if phone is None:
            return
        if phone.e164 is None:
            self.defects.append(defect("unparsed-phone", piece.span, f'"{phone.text}".'))
        self.draft.phones.append(phone)

    def _take_email(self, piece: Piece, _later: list[Piece]) -> None:
        printed = self.document.plain(piece.span)
        if (
            self.draft.emails
            and self.draft.names
            and len(self.draft.emails) >= len(self.draft.names)
            and self.draft.last == "other"
        ):
            self._flush()
        self.draft.emails.append(Email(text=printed, address=address_of(printed), span=piece.span))

    def _take_url(self, piece: Piece, _later: list[Piece]) -> None:
        printed = self.document.plain(piece.span)
        if self.draft.names or self.draft.organization or self.draft.reached:
            self.draft.urls.append(Url(text=printed, url=url_of(printed), span=piece.span))


def _merged(contacts: list[Contact]) -> list[Contact]:
    """Each contact once: a page that repeats its contact block names no second person."""
    kept: list[Contact] = []
    for contact in contacts:
        twin = next((other for other in kept if _is_same(other, contact)), None)
        if twin is None:
            kept.append(contact)
    return kept


def _is_same(one: Contact, other: Contact) -> bool:
    if one.name != other.name:
        return False
    mine = {phone.e164 or phone.text for phone in one.phones} | {mail.address.lower() for mail in one.emails}
    theirs = {phone.e164 or phone.text for phone in other.phones} | {mail.address.lower() for mail in other.emails}
    return theirs <= mine
