"""A contact while its pieces come in, the contacts it becomes, and those that are one.

Knows what a contact can be made of, and when two are the same. Must not know in which order parts are printed.
"""

from typing import Final

from msgspec import structs

from prsparse.analysis import Fact
from prsparse.document import Document, Span
from prsparse.extract.contact_kinds import role_at, role_in
from prsparse.extract.naming import full_name
from prsparse.extract.positions import has_role
from prsparse.languages import Language
from prsparse.model import Contact, Email, Phone, Url
from prsparse.patterns.names import is_given
from prsparse.patterns.words import Word, split_words

_JOINED: Final = {",": ", ", "/": " / ", "&": " & "}  # what stands between two parts of a title


class Draft:
    """The persons, the title, the house and the numbers that stand together so far."""

    def __init__(self, role: str | None = None, organization: Span | None = None) -> None:
        self.role = role
        self.names: list[Span] = []
        self.roles: dict[Span, str] = {}  # what a bracket behind a name says
        self.title: list[Span] = []
        self.organization = organization
        self.inherited = organization is not None
        self.phones: list[Phone] = []
        self.emails: list[Email] = []
        self.urls: list[Url] = []
        self.last = ""
        self.addressed = False
        self.labelled = False
        self.headed = False  # its organization stands above its label, and may head the next label as well
        self.airy = False  # blank lines part that house from its label, and tell nothing
        self.switchboard = False  # its number stands in the line of the organization, above the names

    @property
    def reached(self) -> bool:
        """Whether a number or an address has come in."""
        return bool(self.phones or self.emails)

    @property
    def empty(self) -> bool:
        """Whether neither a person nor a number has come in."""
        return not (self.reached or self.names)

    @property
    def first_reach(self) -> int:
        """Where the first number or address starts."""
        return min(span[0] for span in [phone.span for phone in self.phones] + [email.span for email in self.emails])

    def share(self, other: "Draft") -> None:
        """Take a switchboard's number and its organization from the contact above."""
        self.phones, self.organization, self.inherited, self.switchboard = (
            [*other.phones],
            other.organization,
            True,
            True,
        )

    def house(self, organization: Span) -> None:
        """Take what is printed as the organization, unless one is printed before it."""
        if self.organization is None or self.inherited or self.headed:
            self.organization, self.inherited, self.headed = organization, False, False

    def span(self) -> Span:
        """Return the range of all its parts."""
        parts: list[tuple[int, int]] = [*self.names, *self.title]
        parts += [phone.span for phone in self.phones] + [email.span for email in self.emails]
        parts += [url.span for url in self.urls]
        parts += [self.organization] if self.organization and not self.inherited else []
        return Span(min(part[0] for part in parts), max(part[1] for part in parts))

    def contacts(self, document: Document, language: Language) -> list[Contact]:
        """Return a contact for each person, or one for a desk without a name."""
        title, desk = self._title(document, language), document.plain(self.organization) if self.organization else ""
        span = self.span()
        paired = self.phones if self._is_paired(document) else []
        return [
            Contact(
                name=full_name(document, _unhonored(document, name, language)) if name else None,
                title=title,
                organization=desk or None,
                role=(self.roles.get(name) if name else None)
                or self.role
                or role_in(title or ("" if name else desk))
                or role_at(desk)
                or "general",
                phones=tuple(paired[number : number + 1] or self.phones),
                emails=tuple(mail for mail in self.emails if self._is_theirs(document, mail, name)),
                urls=tuple(self.urls),
                span=span,
            )
            for number, name in enumerate(self.names or (None,))
        ]

    def _is_paired(self, document: Document) -> bool:
        """Whether each person has a number of her own: `Jane Roe / John Poe`, `212-555-0147 / 212-555-0148`."""
        if len(self.phones) < 2 or len(self.names) != len(self.phones):
            return False
        pairs = zip(self.phones, self.phones[1:], strict=False)
        return all(document.folded[one.span[1] : other.span[0]].strip() in {"/", "|"} for one, other in pairs)

    def parts(self, document: Document) -> list[Fact]:
        """Return why each part is the contact's; the field of a fact is the contact's own."""
        above = self.inherited or self.headed
        found = [
            Fact("name", name, "given name" if is_given(document.plain(name)) else "words like a name", "")
            for name in self.names
        ]
        found += [Fact("title", part, "job title or unit", "") for part in self.title]
        if self.organization:
            found.append(
                Fact("organization", self.organization, "house above its people" if above else "house beside it", "")
            )
        found += [Fact("phones", phone.span, f"number, {phone.kind}", phone.e164 or "") for phone in self.phones]
        found += [Fact("emails", mail.span, "address", mail.address) for mail in self.emails]
        return [fact if fact.saw else fact._replace(saw=document.plain(fact.span)) for fact in found]

    def _title(self, document: Document, language: Language) -> str | None:
        """The parts of a title as printed: a comma between two on one line stays."""
        said = ""
        for number, part in enumerate(self.title):
            between = document.folded[self.title[number - 1].end : part.start] if number else ""
            whole = "\n" in between and has_role(_words(document, part, language), language)
            sign = "," if whole else between.strip()
            said += (_JOINED.get(sign, " ") if number else "") + document.plain(part)
        return said or None

    def _is_theirs(self, document: Document, mail: Email, name: Span | None) -> bool:
        """Where several persons share a line of numbers, an address that bears one's name is that one's alone."""
        if len(self.names) < 2:
            return True
        local = mail.address.partition("@")[0].lower()
        bears = [
            other
            for other in self.names
            if any(len(word) > 2 and word[:4].lower() in local for word in document.plain(other).split())
        ]
        return not bears or name in bears


def _words(document: Document, part: Span, language: Language) -> list[Word]:
    return split_words(document.folded, *part, language)


def _unhonored(document: Document, name: Span, language: Language) -> Span:
    """A name without `Dr.`, `Sgt.` and the like."""
    while len(words := document.folded[name.start : name.end].split()) > 1:
        low = words[0].rstrip(".").lower()
        if low not in language.honorifics and low not in language.ranks:
            break
        name = document.trim(name.start + len(words[0]), name.end)
    return name


_ALIKE: Final = 40  # contacts of one name that are compared: no release has more, and more would take ever longer


def merged(contacts: list[Contact]) -> list[Contact]:
    """Each contact once: a release that prints its contact at the top and at the bottom names no second person."""
    kept: list[Contact] = []
    reaches: list[set[str]] = []
    named: dict[str | None, list[int]] = {}
    for contact in contacts:
        reach, alike = _reach(contact), named.setdefault(contact.name, [])
        number = next((i for i in alike[:_ALIKE] if _is_same(contact.name, reaches[i], reach)), None)
        if number is None:
            alike.append(len(kept))
            kept.append(contact)
            reaches.append(reach)
        else:
            kept[number] = _united(kept[number], contact)
            reaches[number] |= reach
    return kept


def _united(one: Contact, other: Contact) -> Contact:
    """One person of two places in a release: what each of them prints."""
    fuller, lesser = (other, one) if len(_reach(other)) > len(_reach(one)) else (one, other)
    numbers = {phone.e164 or phone.text for phone in fuller.phones}
    addresses = {mail.address.lower() for mail in fuller.emails}
    return structs.replace(
        fuller,
        title=fuller.title or lesser.title,
        organization=fuller.organization or lesser.organization,
        phones=(*fuller.phones, *(phone for phone in lesser.phones if (phone.e164 or phone.text) not in numbers)),
        emails=(*fuller.emails, *(mail for mail in lesser.emails if mail.address.lower() not in addresses)),
    )


def _is_same(name: str | None, mine: set[str], theirs: set[str]) -> bool:
    """Whether two contacts of one name are the same: a person's are; a desk's if the reach of one is among the other's."""
    return bool(name and " " in name) or theirs <= mine


def _reach(contact: Contact) -> set[str]:
    """The numbers and addresses of a contact."""
    return {phone.e164 or phone.text for phone in contact.phones} | {mail.address.lower() for mail in contact.emails}


def completes(above: Contact, contact: Contact) -> bool:
    """Tell whether a desk without a name only adds an address to the number of the one above it, or a number to its address."""
    if above.name or contact.name or (above.role, above.organization) != (contact.role, contact.organization):
        return False
    return not (above.phones and contact.phones) and not (above.emails and contact.emails)


def one_desk(one: Contact, other: Contact) -> Contact:
    """Return a desk with what stands in two places right below each other."""
    return structs.replace(
        one,
        title=one.title or other.title,
        phones=one.phones or other.phones,
        emails=one.emails or other.emails,
        urls=(*one.urls, *other.urls),
        span=Span(one.span[0], other.span[1]),
    )
