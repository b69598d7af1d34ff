"""The persons of a release: each once, with the fullest name, title and organization that the text gives.

Knows names and surnames. Must not know quotation marks, nor whom a pronoun means.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.extract.careers import Careers
from prsparse.extract.houses import is_house
from prsparse.extract.mentions import Mention
from prsparse.extract.namebook import NameBook
from prsparse.extract.naming import full_name
from prsparse.extract.people import People, Person, same_first, same_title
from prsparse.extract.positions import is_role
from prsparse.extract.subjects import OPENERS
from prsparse.languages import Language
from prsparse.patterns.names import given_names, is_given, is_short_name, surname
from prsparse.patterns.places import is_city
from prsparse.patterns.words import split_words

_FULL: Final = 2  # words of a name in a headline
_TITLE: Final = 20  # characters before a name in which its title's noun stands
_SHORT: Final = frozenset(("sen.", "rep.", "gov.", "lt. gov.", "prof.", "atty. gen."))
_LEAD: Final = 8000  # characters in which a text shows what it calls those it names


class Cast:
    """Who has spoken so far, and every name of the text by which the next speaker may be told."""

    def __init__(
        self, document: Document, span: Span, language: Language, *, head: int, others: tuple[Span, ...] = ()
    ) -> None:
        self.document, self.span, self.language = document, span, language
        self.people = People()
        self._others = others  # names printed outside the body: the contacts'
        self._others_by_surname: dict[str, Span] | None = None
        self.names = NameBook(document, span, language)
        self.heads = NameBook(document, Span(head, span.start), language)
        self.careers = Careers(document, span, language)

    def find(self, mention: Mention, *, strict: bool = False) -> Person | None:
        """Return the person a mention names, joining the cast if new; None if it names no person.

        Args:
            mention: the words that name somebody.
            strict: whether the name must be a person's by itself, because nothing but a verb stands beside it.
        """
        if mention.kind != "name" or mention.name is None:
            return None
        name = full_name(self.document, mention.name)
        person = self.people.known(name)
        if person is None:
            fuller = self._fuller(name, mention.name)
            if fuller is None and not self._is_person(name, mention, strict=strict):
                return None
            if fuller:
                name = full_name(self.document, fuller)
            person = self.people.known(name)
            if person is None:
                person = self.people.add(name, fuller or mention.name)
        elif len(name.split()) > len(person.name.split()) and surname(name) == surname(person.name):
            self.people.rename(person, name, mention.name)
        self._learn(person, mention.title, mention.organization)
        return person

    def _learn(self, person: Person, title: str | None, organization: str | None) -> None:
        """Take what a mention adds; a longer form of the same title (`Miami State Attorney`) replaces the shorter."""
        fuller = bool(
            title
            and person.title
            and title != person.title
            and (title.endswith(person.title) or title.startswith(f"{person.title} of "))
            and not organization
        )
        if title and (not person.title or fuller or self._says_more(person.title, organization)):
            person.title = title
            person.organization = organization or person.organization
        elif organization and not person.organization and (not title or same_title(title, person.title or "")):
            person.organization = organization

    def _says_more(self, title: str, organization: str | None) -> bool:
        """Whether any other title says more than this one: than `DA`, and with an employer than `Professor`."""
        low = title.lower().rstrip(".")
        return low in self.language.role_initials or (bool(organization) and low in self.language.honorifics)

    def _fuller(self, name: str, span: Span) -> Span | None:
        """The fullest name in the text for a bare surname (or first name), or for a surname of two words."""
        if " " in name:
            return self._longer(name)
        if self.language.eastern and (whole := self._introduced_as(name)):
            return whole
        found = self.names.by_surname(surname(name)) or self.names.by_first_name(name.lower())
        if not found and self.language.two_surnames:
            found = self.names.by_word(name.lower())
        if found and self._is_house(self.document.plain(found[0])):
            return None
        before = [run for run in found if run.start <= span.start]
        return next(iter(before or found), None) or self._other(surname(name)) or self._headed(surname(name))

    def _introduced_as(self, name: str) -> Span | None:
        """`高橋由紀教授` for `高橋教授`: the family name with a given one behind it, where the text prints it first."""
        from prsparse.extract.eastern import find_whole

        return find_whole(self.document, self.span, name, self.language)

    def _longer(self, name: str) -> Span | None:
        """`Natasha Stott Despoja` for `Stott Despoja`: a given name stands before the two words of a surname somewhere."""
        if name.split(maxsplit=1)[0].lower() in given_names():
            return None
        runs = ((run, self.document.plain(run)) for run in self.names.by_surname(surname(name)))
        return next((run for run, words in runs if words.endswith(f" {name}") and is_given(words)), None)

    def _headed(self, last: str) -> Span | None:
        """The first name of that surname in the headline, whose capitals are a name's only behind a given name."""
        runs = (run for run in self.heads.by_surname(last) if is_given(self.document.plain(run)))
        return next((run for run in runs if len(self.document.plain(run).split()) == _FULL), None)

    def _other(self, last: str) -> Span | None:
        """The first name of that surname that is printed outside the body."""
        if self._others_by_surname is None:
            named = ((surname(self.document.plain(other)), other) for other in reversed(self._others))
            self._others_by_surname = dict(named)
        return self._others_by_surname.get(last)

    def _is_person(self, name: str, mention: Mention, *, strict: bool) -> bool:
        """Whether a name is a person's and no company's: by its title, by a given name, or because no company bears it."""
        if name.lower() in OPENERS:
            return False
        if mention.formal or mention.title or (mention.name and self.document.is_marked("person", mention.name)):
            return True
        short = is_short_name(name, self.language)  # "李大海"
        if short or is_city(name):
            return short
        if " " in name:
            return self._is_personal(name) or not (strict or self._is_house(name)) or self._is_titled(name)
        if strict or not name[:1].isupper() or (name.isupper() and len(name) > 2) or any(c.isdigit() for c in name):
            return False
        low = name.lower()
        houses = (self._is_house(self.document.plain(run)) for run in self.names.by_first_name(low)[:1])
        return low not in self.language.company_words and not self.names.is_company(low) and not any(houses)

    def _is_house(self, name: str) -> bool:
        """Whether no given name begins a name, and the release tells of it as of a company."""
        return name.split(maxsplit=1)[0].lower() not in given_names() and is_house(self.document, name)

    def _is_titled(self, name: str) -> bool:
        """Whether a title stands right before a name somewhere: `Conservative Candidate Iain Roe announced today …`."""
        for run in self.names.by_surname(surname(name))[:_FULL]:
            words = split_words(
                self.document.folded, max(self.span.start, run.start - _TITLE), run.start, self.language
            )
            if words and words[-1].text[:1].isupper() and is_role(words[-1], self.language):
                return True
        return False

    def _is_personal(self, name: str) -> bool:
        """A given name begins it, or the text calls who bears it by the last word alone, as persons are and companies are not."""
        first, last = name.split(maxsplit=1)[0], name.rsplit(maxsplit=1)[-1]
        if first.lower() in given_names():
            return True
        start = self.span.start
        times, whole, ahead = (self.document.folded.count(words, start, start + _LEAD) for words in (last, name, first))
        return last[:1].isupper() and times > whole == ahead > 0

    def complete(self, person: Person) -> None:
        """Give a person the title and organization that other places of the text print beside the name."""
        if person.title and person.title.lower() in _SHORT:
            self._spell_out(person)
        if person.title and person.organization:
            return
        for span in (*self.names.by_surname(surname(person.name))[:6], *self.names.bare(surname(person.name))):
            words = self.document.folded[span.start : span.end].split()
            if len(words) == 1 or same_first(words[0], person.name.split()[0]):
                before = (person.title, person.organization)
                self._learn(person, *self.careers.beside(span))
                if person.organization is None and person.title and len(words) > 1:
                    self._learn(person, None, self.careers.employer(span))
                if before != (person.title, person.organization):
                    person.why = "position printed with another mention"
            if person.title and person.organization:
                return

    def _spell_out(self, person: Person) -> None:
        """Replace `Rep.`, as second mentions have it, by the title that stands before the first mention of the whole name."""
        for span in self.names.by_surname(surname(person.name))[:1]:
            title, _ = self.careers.beside(span)
            if title and same_first(
                self.document.folded[slice(*span)].split(maxsplit=1)[0], person.name.split(maxsplit=1)[0]
            ):
                person.title = title
