"""The pieces of contact lines → contacts: which name, title, organization and number belong together.

Knows in which order the parts of a contact are printed. Must not know how a piece looks.
"""

from typing import Final

from msgspec.structs import replace

from prsparse.analysis import Fact
from prsparse.document import Document, Span
from prsparse.extract.contact_draft import Draft, completes, one_desk
from prsparse.extract.contact_houses import is_unit_alone, kind_beside, settle_houses
from prsparse.extract.contact_joints import Piece
from prsparse.extract.contact_kinds import is_unit, role_of
from prsparse.extract.defects import defect
from prsparse.extract.houses import is_house
from prsparse.extract.telephones import Dialling
from prsparse.languages import Language
from prsparse.model import Contact, Defect, Email, Url
from prsparse.patterns.names import is_given
from prsparse.patterns.reach import address_of, url_of
from prsparse.patterns.words import split_words

_AHEAD: Final = 40  # pieces to look at for the parts of a contact that is being opened
_REACH: Final = frozenset(("phone", "email"))
_PHONE: Final = frozenset(("phone",))


class Desk:
    """Takes pieces in order and closes a contact where the next begins."""

    def __init__(self, document: Document, dialling: Dialling, language: Language) -> None:
        self.document, self.dialling, self.language = document, dialling, language
        self.contacts: list[Contact] = []
        self.letterheads: list[Contact] = []  # houses with an address and numbers, and nobody to ask for
        self.defects: list[Defect] = []
        self.rules: dict[Span, str] = {}
        self.parts: dict[Span, list[Fact]] = {}
        self.rule = "contact block"
        self.role: str | None = None
        self.label: Piece | None = None  # the last one
        self.first = 0
        self.waiting = 0  # so many of the last contacts stand one below another, and their number below them all
        self.draft = Draft()

    def take(self, pieces: list[Piece]) -> None:
        """Sort pieces into the contact that is open, or open the next."""
        self.first = len(self.contacts)
        for number, piece in enumerate(pieces):
            later = pieces[number + 1 : number + 1 + _AHEAD]
            kind = kind_beside(self.document, self.language, self.draft, piece, later)
            getattr(self, f"_take_{kind}")(piece, later)
            self.draft.last = kind

    def close(self, role: str | None = None) -> None:
        """End a group: the next one inherits nothing, or the role that a heading over all columns gives."""
        self._flush()
        self.draft = Draft(role)
        self.role, self.label, self.waiting = role, None, 0

    def _flush(self, organization: Span | None = None) -> None:
        """Close the contact that is open; `organization`: what the next one inherits."""
        draft = self.draft
        settle_houses(self.document, draft)
        heading = draft.addressed or any(phone.kind == "fax" for phone in draft.phones)
        written = draft.emails and (
            draft.organization or not draft.addressed
        )  # a house's own block, and no page's foot
        letterhead = heading and not (draft.names or draft.labelled or written)
        if letterhead and draft.organization and draft.reached:
            self.letterheads += draft.contacts(self.document, self.language)
        given = draft.names and (draft.title or is_given(self.document.plain(draft.names[0])))
        named = draft.names and (draft.labelled or (given and self.label))
        if (draft.reached and not letterhead) or (named and self.rule == "contact block"):
            made = draft.contacts(self.document, self.language)
            if len(self.contacts) > self.first and completes(self.contacts[-1], made[0]):
                made = [one_desk(self.contacts.pop(), made[0])]
            if draft.reached:
                self._reach_waiting(draft)
            self.waiting = 0 if draft.reached else self.waiting + len(made)
            self.contacts += made
            self.rules.setdefault(made[0].span, self.rule)  # all of one draft have one span
            self.parts.setdefault(made[0].span, draft.parts(self.document))
        self.draft = Draft(self.role, organization)

    def _reach_waiting(self, draft: Draft) -> None:
        """Give the number below several persons, each with a title, to all of them."""
        waiting = self.contacts[len(self.contacts) - self.waiting :] if self.waiting else []
        folded = self.document.folded
        if not waiting or not draft.names or folded.find("\n", draft.names[-1].end, draft.first_reach) < 0:
            return
        if folded.find("\n\n", waiting[0].span[0], draft.first_reach) < 0:
            house = self.document.plain(draft.organization) if draft.organization else None
            self.contacts[len(self.contacts) - len(waiting) :] = [
                replace(
                    contact,
                    phones=tuple(draft.phones),
                    emails=tuple(draft.emails),
                    organization=contact.organization or house,
                )
                for contact in waiting
            ]

    def _take_or(self, _piece: Piece, later: list[Piece]) -> None:
        if later and later[0].kind in {"phone", "email", "url"}:
            return  # "call 212-555-0147 or write to …": the same person
        if not self.draft.empty:
            self._flush(self.draft.organization if self.draft.headed else None)

    def _take_label(self, piece: Piece, _later: list[Piece]) -> None:
        draft = self.draft
        if draft.last == "label" and self.label and self._in_line(self.label.span, piece.span):
            piece = replace(piece, label=f"{self.label.label} {piece.label}")  # "Media Contact / Investor Relations"
        self.label = piece
        ends = self.document.folded[piece.span.end : piece.span.end + 2]
        below = draft.last == "name" and not draft.title
        unit = not below and draft.last == "title" and self._is_unit(piece)
        beside = unit or (draft.last == "title" and self._in_line(draft.title[-1], piece.span))
        if draft.names and (below or beside) and not draft.reached and ":" not in ends:
            draft.title.append(piece.span)  # "Investor Relations" below a name, "Marketing / Public Relations"
            return
        self._open(piece.span, role_of(piece.label) or (self.role if piece.label.strip() in {"or", "and"} else None))

    def _is_unit(self, piece: Piece) -> bool:
        """Whether a heading's words are a department's, too: `Investor Relations` below `Vice President`."""
        words = split_words(self.document.folded, *piece.span, self.language)
        return len(words) > 1 and is_unit(words, self.language)

    def _take_heading(self, piece: Piece, later: list[Piece]) -> None:
        if later and later[0].kind == "url" and self._in_line(piece.span, later[0].span):
            return  # "Press kit: https://…"
        self._open(piece.span, role_of(piece.label) or self.role)  # "Northern region:" below "Press contacts"
        if is_house(self.document, self.document.plain(piece.span), piece.span.start):
            self.draft.house(piece.span)  # "Acme Wind:" above its people
            self.draft.inherited = True

    def _take_aside(self, piece: Piece, _later: list[Piece]) -> None:
        """`Jane Roe, 212-555-0147 (media)`: whom she speaks to."""
        role = role_of(piece.label)
        for name in self.draft.names[-1:] if role else ():
            self.draft.roles[name] = role or ""
        if not self.draft.names:
            self.draft.role = role or self.draft.role

    def _open(self, label: Span, role: str | None) -> None:
        """Begin the contact that a heading announces; a house above the heading is its own."""
        draft = self.draft
        alone = len(draft.names) == 1 and not (draft.reached or draft.title or draft.labelled)
        if alone and not is_given(self.document.plain(draft.names[-1])):
            draft.house(draft.names.pop())  # "Acme Wind" above "Press Contact:"
            draft.inherited = True
        kept = draft.empty or (draft.headed and (draft.airy or not self._is_apart(draft.span().start, label.start)))
        organization, inherited = draft.organization if kept else None, draft.inherited or not draft.empty
        airy = draft.airy or bool(organization and self._is_apart(organization.end, label.start))
        if not draft.empty:
            self._flush()
        self.role = role
        self.draft = Draft(role, organization)
        self.draft.inherited, self.draft.labelled, self.draft.headed = inherited, True, organization is not None
        self.draft.airy = airy

    def _take_shared(self, piece: Piece, _later: list[Piece]) -> None:
        """`Jane Roe, 555-0147, or John Poe, 555-0148, both of Acme`: the employer of all in this stretch."""
        self._flush()
        name = self.document.plain(piece.span)
        mine = self.contacts[self.first :]
        self.contacts[self.first :] = [
            contact if contact.organization else replace(contact, organization=name) for contact in mine
        ]

    def _take_name(self, piece: Piece, later: list[Piece]) -> None:
        if self._is_house(piece.span):
            self._take_organization(piece, later)
            self.draft.last = "organization"
            return
        self._open_name(piece, later)
        if role := role_of(piece.label):
            self.draft.roles[piece.span] = role

    def _is_house(self, name: Span) -> bool:
        """Whether two words like a name are a house's: the release tells of it, or it stands behind a person's title."""
        if is_given(self.document.plain(name)):
            return False
        draft = self.draft
        behind = draft.names and draft.title and not (draft.reached or draft.organization)
        return bool(behind and is_given(self.document.plain(draft.names[-1]))) or is_house(
            self.document, self.document.plain(name), name.start
        )

    def _open_name(self, piece: Piece, later: list[Piece]) -> None:
        draft = self.draft
        if draft.switchboard and self._has_own(piece, later, _PHONE):
            if self._heads_names(later):
                self._flush()
                self.draft.house(piece.span)  # the next house of a list, with its number
                return
        elif draft.switchboard:
            if draft.names and not self._in_line(draft.names[-1], piece.span):
                self._flush()
                self.draft.share(draft)
            self.draft.names.append(piece.span)
            return
        by_house = draft.organization and not draft.inherited and draft.last == "organization"
        if draft.names and (draft.reached or draft.title or by_house):
            first_came_organization = bool(draft.organization and draft.organization.start < draft.names[0].start)
            self._flush(draft.organization if first_came_organization else None)
        elif not draft.names and draft.reached and not (draft.title or self._owns(piece, later)):
            self._flush()
        self.draft.names.append(piece.span)

    def _owns(self, name: Piece, later: list[Piece]) -> bool:
        """Whether a number or an address right before a name is hers: in her line, or an address that bears her name."""
        draft = self.draft
        last = max(span[1] for span in [phone.span for phone in draft.phones] + [mail.span for mail in draft.emails])
        if self._in_line(Span(last, last), name.span):
            return not self._has_own(name, later)
        if draft.labelled and draft.last in _REACH and not any(piece.kind in _REACH for piece in later):
            return not (
                draft.organization or self._is_apart(last, name.span.start)
            )  # "Contact:" / "212-555-0147" / "Jane Roe"
        words = [word.lower() for word in self.document.plain(name.span).split() if len(word) > 2]
        return any(word in mail.address.partition("@")[0].lower() for mail in draft.emails for word in words)

    def _has_own(self, name: Piece, later: list[Piece], kinds: frozenset[str] = _REACH) -> bool:
        """Whether a number stands in the line of a name."""
        reach = next((piece for piece in later if piece.kind in kinds), None)
        return reach is not None and self._in_line(name.span, reach.span)

    def _heads_names(self, later: list[Piece]) -> bool:
        """Whether the next name below a number stands there without one of its own."""
        number = next((number for number, piece in enumerate(later) if piece.kind == "name"), None)
        return number is not None and not self._has_own(later[number], later[number + 1 :])

    def _in_line(self, one: Span, other: Span) -> bool:
        return self.document.folded.find("\n", one.end, other.start) < 0

    def _take_title(self, piece: Piece, later: list[Piece]) -> None:
        alone = self.document.folded[piece.span.start - 1 : piece.span.start] == "\n"
        if alone and self.draft.last in _REACH and later and later[0].kind == "name":
            self._flush()  # a title above the next name
        draft = self.draft
        house = self.document.plain(draft.organization).lower() if draft.organization else ""
        if draft.last == "organization" and draft.names and house.startswith("office of"):
            return  # "Office of the Hon. John Poe" / "Minister of Ports": not the contact's title
        if not draft.title or draft.last == "title":
            draft.title.append(piece.span)

    def _take_organization(self, piece: Piece, later: list[Piece]) -> None:
        draft = self.draft
        if (
            draft.reached
            and (draft.names or draft.organization)
            and not self._is_beside(piece, later)
            and any(p.kind in {"name", "phone", "email"} for p in later)
        ) or (self.draft.names and self.draft.organization and self._heads_switchboard(piece, later)):
            self._flush()
        draft = self.draft
        if (
            draft.organization
            and not (draft.names or draft.inherited)
            and is_unit_alone(self.document, draft.organization, self.language)
        ):
            draft.organization = None  # "Office of Communications" / "Tarn University"
        if draft.names and draft.organization and self._in_line(draft.names[-1], piece.span):
            draft.headed = draft.headed or draft.organization.start < draft.names[0].start  # printed beside the name
        draft.house(piece.span)

    def _is_beside(self, house: Piece, later: list[Piece]) -> bool:
        """Whether a house stands between two numbers of a person in her line: `Jane Roe (212-555-0147), Acme, jane@…`."""
        draft = self.draft
        if not draft.names or draft.organization or not self._in_line(draft.names[-1], house.span):
            return False
        return bool(later) and later[0].kind in _REACH and self._in_line(house.span, later[0].span)

    def _heads_switchboard(self, house: Piece, later: list[Piece]) -> bool:
        """Whether a house below a person stands in a line with a number: an adviser's, its people below it."""
        apart = self.document.folded.find("\n", self.draft.names[-1].end, house.span.start) >= 0
        below = [piece.kind for piece in later[:2]] == ["phone", "name"]
        return apart and below and self._in_line(house.span, later[0].span)

    def _take_other(self, _piece: Piece, _later: list[Piece]) -> None:
        """An address: no field of the record holds it; a number beside it alone is a letterhead's."""
        self.draft.addressed = True

    def _take_phone(self, piece: Piece, _later: list[Piece]) -> None:
        phone = self.dialling.read(piece)
        if phone is None or "dsn" in piece.label:  # the Defense Switched Network's numbers reach nobody else
            return
        if phone.e164 is None:
            self.defects.append(defect("unparsed-phone", piece.span, f'"{phone.text}"'))
        draft = self.draft
        if (
            draft.names
            and draft.reached
            and "hours" in piece.label
            and self._is_apart(draft.span().end, piece.span.start)
        ):
            self._flush()  # "Out of hours: …" below several people: nobody's
        draft = self.draft
        if draft.organization and not draft.inherited and not (draft.names or draft.phones):
            draft.switchboard = self._in_line(draft.organization, phone.span)
        draft.phones.append(phone)

    def _is_apart(self, start: int, end: int) -> bool:
        """Whether a blank line stands in a stretch."""
        return self.document.folded.find("\n\n", start, end) >= 0

    def _take_email(self, piece: Piece, _later: list[Piece]) -> None:
        draft = self.draft
        if draft.emails and draft.names and len(draft.emails) >= len(draft.names) and draft.last == "other":
            self._flush()
        printed = self.document.plain(piece.span)
        self.draft.emails.append(Email(text=printed, address=piece.target or address_of(printed), span=piece.span))

    def _take_url(self, piece: Piece, _later: list[Piece]) -> None:
        printed = self.document.plain(piece.span)
        if self.draft.organization or not self.draft.empty:
            self.draft.urls.append(Url(text=printed, url=url_of(printed), span=piece.span))
