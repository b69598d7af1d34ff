"""The pieces of contact lines → contacts: which name, title, organization and number belong together.

Knows in which order the parts of a contact are printed. Must not know how a piece looks.
"""

from typing import Final

from msgspec.structs import replace

from prsparse.document import Document, Span
from prsparse.extract.contact_kinds import role_in, role_of
from prsparse.extract.contact_lines import Piece
from prsparse.extract.defects import defect
from prsparse.extract.mentions import full_name
from prsparse.extract.telephones import read_phone
from prsparse.languages import Language
from prsparse.model import Contact, Defect, Email, Phone, Url
from prsparse.patterns.names import is_given
from prsparse.patterns.reach import address_of, url_of

_AHEAD: Final = 40  # pieces to look at for the parts of a contact that is being opened


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
        self.switchboard = False  # its number stands in the line of the organization, above the names

    @property
    def reached(self) -> bool:
        return bool(self.phones or self.emails)

    def share(self, other: "_Draft") -> None:
        """Take a switchboard's number and its organization from the contact above."""
        self.phones, self.organization, self.inherited, self.switchboard = (
            [*other.phones],
            other.organization,
            True,
            True,
        )

    def span(self) -> Span:
        parts = [*self.names, *self.title]
        parts += [phone.span for phone in self.phones] + [email.span for email in self.emails]
        parts += [url.span for url in self.urls]
        parts += [self.organization] if self.organization and not self.inherited else []
        return Span(min(part[0] for part in parts), max(part[1] for part in parts))


class Desk:
    """Takes pieces in order and closes a contact where the next begins."""

    def __init__(self, document: Document, region: str, language: Language) -> None:
        self.document, self.region, self.language = document, region, language
        self.contacts: list[Contact] = []
        self.defects: list[Defect] = []
        self.rules: dict[Span, str] = {}
        self.rule = "contact block"
        self.role: str | None = None
        self.first = 0
        self.draft = _Draft(None, None)

    def take(self, pieces: list[Piece]) -> None:
        """Sort pieces into the contact that is open, or open the next."""
        self.first = len(self.contacts)
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
        desk = say(draft.organization) if draft.organization else ""
        contact = Contact(
            name=full_name(self.document, self._unhonored(name)) if name else None,
            title=self._title(draft.title),
            organization=desk or None,
            role=draft.role or role_in(self._title(draft.title) or ("" if name else desk)) or "general",
            phones=tuple(draft.phones),
            emails=tuple(mail for mail in draft.emails if self._is_theirs(mail, draft, name)),
            urls=tuple(draft.urls),
            span=draft.span(),
        )
        self.contacts.append(contact)
        self.rules.setdefault(contact.span, self.rule)

    def _title(self, parts: list[Span]) -> str | None:
        """The parts of a title as printed: a comma between two on one line stays."""
        said = ""
        for number, part in enumerate(parts):
            between = self.document.folded[parts[number - 1].end : part.start] if number else ""
            said += (", " if between.strip() == "," else " " if number else "") + self.document.plain(part)
        return said or None

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
        kept = not (self.draft.reached or self.draft.names)
        organization, inherited = (self.draft.organization, self.draft.inherited) if kept else (None, False)
        if self.draft.reached or self.draft.names:
            self._flush()
        self.role = role or (self.role if piece.label.strip() in {"or", "and"} else None)
        self.draft = _Draft(self.role, organization)
        self.draft.inherited, self.draft.labelled = inherited, True

    def _take_shared(self, piece: Piece, _later: list[Piece]) -> None:
        """`Jane Roe, 555-0147, or John Poe, 555-0148, both of Acme`: the employer of all in this stretch."""
        self._flush()
        name = self.document.plain(piece.span)
        mine = self.contacts[self.first :]
        self.contacts[self.first :] = [
            contact if contact.organization else replace(contact, organization=name) for contact in mine
        ]

    def _take_heading(self, piece: Piece, later: list[Piece]) -> None:
        self._take_label(piece, later)

    def _take_name(self, piece: Piece, later: list[Piece]) -> None:
        draft = self.draft
        if draft.switchboard and not self._has_own(piece, later):
            if draft.names:
                self._flush()
                self.draft.share(draft)
        elif draft.names and (
            draft.reached
            or draft.title
            or (draft.organization and not draft.inherited and draft.last == "organization")
        ):
            first_came_organization = bool(draft.organization and draft.organization.start < draft.names[0].start)
            self._flush(draft.organization if first_came_organization else None)
        elif not draft.names and draft.reached and not draft.title:
            self._flush()
        self.draft.names.append(piece.span)

    def _has_own(self, name: Piece, later: list[Piece]) -> bool:
        """Whether a number stands in the line of a name."""
        reach = next((piece for piece in later if piece.kind in {"phone", "email"}), None)
        return reach is not None and self._in_line(name.span, reach.span)

    def _in_line(self, one: Span, other: Span) -> bool:
        return self.document.folded.find("\n", one.end, other.start) < 0

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
            self.defects.append(defect("unparsed-phone", piece.span, f'"{phone.text}"'))
        draft = self.draft
        if draft.organization and not draft.inherited and not (draft.names or draft.phones):
            draft.switchboard = self._in_line(draft.organization, phone.span)
        draft.phones.append(phone)

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
