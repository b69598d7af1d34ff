"""The persons of a release: each once, with the fullest name, title and organization that the text gives.

Knows names, surnames and pronouns. Must not know quotation marks.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.careers import Careers
from prsparse.extract.houses import is_house
from prsparse.extract.mentions import Mention, full_name, read_mention
from prsparse.extract.namebook import NameBook
from prsparse.extract.people import People, Person, same_first
from prsparse.extract.positions import is_role
from prsparse.extract.subjects import OPENERS
from prsparse.extract.trail import Trail
from prsparse.languages import Language
from prsparse.patterns.names import gender_of, given_names, is_given, is_short_name, surname
from prsparse.patterns.places import is_city
from prsparse.patterns.words import sentence_end, sentence_start, split_words

# A name at the head of a sentence, and what shows that somebody is introduced there.
_INTRODUCED: Final = regex(
    r"[A-Z](?:(?<=[.!?][ \n].)|(?<=\n\n.)|(?<=\A.)|(?<=[.!?][ \n][ \n].))"  # a class first: the engine skips to it
    r"[\w'-]{1,30}(?:[ \n][A-Z][\w.'-]{0,30}){0,3}(?=,| is | was | has | joined )"
)
_RIVAL: Final = 1200  # characters back to where another speaker whom a pronoun fits makes it doubtful
_NEAR: Final = 6  # names that are looked at before a pronoun
_FULL: Final = 2  # words of a name in a headline
_TITLE: Final = 20  # characters before a name in which its title's noun stands
_HEAD: Final = 60  # characters from the head of a sentence to the name that it is about
# Titles as they are printed before a name, for what a text calls their holders without one.
_FORMS: Final = {
    "senator": "sen",
    "governor": "gov",
    "representative": "rep",
    "congressman": "rep",
    "congresswoman": "rep",
    "ceo": "executive",
}
_REMIT: Final = regex(r" (?:of|for|at) ")  # what a title is of
_JOINT: Final = regex(r",? (?:and|&) |, ")  # between titles
_SHORT: Final = frozenset(("sen.", "rep.", "gov.", "lt. gov.", "prof.", "atty. gen."))
_LEAD: Final = 8000  # characters in which a text shows what it calls those it names
_RECENT: Final = 2000  # characters back to where a paragraph may have introduced whom a pronoun means


class Cast:
    """Who has spoken so far, and every name of the text by which the next speaker may be told."""

    def __init__(
        self, document: Document, span: Span, language: Language, *, head: int, others: tuple[Span, ...] = ()
    ) -> None:
        self.document, self.span, self.language = document, span, language
        self.people = People()
        self.doubtful: list[Span] = []  # pronouns that fit more than one of those who spoke shortly before
        self._others = others  # names printed outside the body: the contacts'
        self._others_by_surname: dict[str, Span] | None = None
        self.names = NameBook(document, span, language)
        self.heads = NameBook(document, Span(head, span.start), language)
        self.careers = Careers(document, span, language)
        self._introductions = Trail(_INTRODUCED, document.folded)

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
        elif organization and not person.organization and (not title or _same_title(title, person.title or "")):
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

    def pronoun(self, mention: Mention, start: int) -> Person | None:
        """The person a pronoun means: the one named before it in its paragraph, else the last speaker it fits.

        Args:
            mention: the pronoun.
            start: where its paragraph begins.
        """
        at = mention.span.start
        word = self.document.folded[at : mention.span.end].lower()
        gender = {"his": "m", "her": "f"}.get(word) or self.language.pronouns.get(word, "")
        if introduced := self._introduced(start, at):
            return introduced
        if named := self._named(start, at, gender):
            return named
        fitting = [person for person in self.people.latest() if person.span.start < at and self._fits(person, gender)]
        person = self._alone(fitting, start, at)
        if person is None and fitting:
            person = fitting[0]
            if fitting[1:] and fitting[1].span.start > at - _RIVAL:
                self.doubtful.append(mention.span)
        if person is None:
            return self._mentioned(at, gender)
        person.gender = person.gender or gender
        return person

    def _alone(self, people: list[Person], start: int, at: int) -> Person | None:
        """Who is named last at the head of a sentence of the paragraph by the surname alone: `Roe runs it. "…," she said`."""
        folded = self.document.folded
        found: list[tuple[int, Person]] = []
        for person in people:
            place = folded.rfind(person.name.split()[-1], max(start, at - _RECENT), at)
            if place >= 0 and place - sentence_start(folded, start, place, self.language) < _HEAD:
                found.append((place, person))
        return max(found, key=lambda item: item[0])[1] if found else None

    def _mentioned(self, at: int, gender: str) -> Person | None:
        """The last person named anywhere above whose given name has the pronoun's gender."""
        near = self.names.within(max(self.span.start, at - _RECENT), at)
        span = next(
            (s for s in reversed(near) if gender and gender_of(self.document.folded[s.start : s.end]) == gender), None
        )
        return self.find(Mention(span, "name", span)) if span else None

    @staticmethod
    def _fits(person: Person, gender: str) -> bool:
        known = person.gender or gender_of(person.name)
        return not gender or not known or known == gender

    def _named(self, start: int, at: int, gender: str) -> Person | None:
        """The last person named at the head of a sentence of the paragraph, whom the pronoun fits."""
        heads: dict[int, Span] = {}
        for span in self.names.within(max(start, at - _RECENT), at)[-_NEAR:]:
            head = sentence_start(self.document.folded, start, span.start, self.language)
            given = gender_of(self.document.folded[span.start : span.end])
            if span.start - head < _HEAD and (given == gender or not given or not gender):
                heads.setdefault(head, span)
        for head, span in reversed(heads.items()):
            begin = self.careers.phrase_start(head, span.start)
            end = sentence_end(self.document.folded, span.start, at, self.language)
            mention = read_mention(self.document, begin, end, self.language)
            if mention is None or mention.name is None or mention.name.end != span.end:
                mention = Mention(span, "name", span)
            if person := self.find(mention, strict=True):
                return person
        return None

    def described(self, mention: Mention) -> Person | None:
        """The person above whom words without a name mean: `the senator`, `Acme's chief executive`, `the 22-year-old`."""
        at = mention.span.start
        text = self.document.folded[at : mention.span.end].lower()
        near = self.names.within(max(self.span.start, at - _RECENT), at)[-_NEAR:]
        if "-year-old" in text:
            return next((person for span in reversed(near) if (person := self._titled(span))), None)
        before = self.document.folded[max(0, at - 5) : at].lower().split()
        article = self.language.small_words.get(before[-1], before[-1]) if before else ""
        if article != "the" and "'s " not in text:
            return None  # "a spokesperson"
        noun = _FORMS.get(word := _REMIT.split(text)[0].split()[-1], word)
        for person in self.people.latest():
            if person.span.start < at and _holds(person.title, noun):
                return person
        for span in reversed(near):
            title, organization = self.careers.beside(span)
            if _holds(title, noun):
                return self.find(Mention(span, "name", span, title, organization, formal=True))
        return None

    def _titled(self, span: Span) -> Person | None:
        """The person of a name that is plainly one: by its given name, or by the title printed with it."""
        title, organization = self.careers.beside(span)
        mention = Mention(span, "name", span, title, organization, formal=title is not None)
        return self.find(mention, strict=True)

    def _introduced(self, start: int, at: int) -> Person | None:
        """`Jane Roe is a diplomat. … in her eyes`; `Jane Roe, director of Acme, has … and she feels`."""
        folded = self.document.folded
        for found in reversed(self._introductions.within(max(start, at - _RECENT), at)[-_NEAR:]):
            name = Span(*found)
            end = sentence_end(folded, name.end, at, self.language)
            known = self.people.known(self.document.plain(name))
            if known:
                return known
            mention = read_mention(self.document, name.start, end, self.language)
            if mention and mention.name and mention.title:
                return self.find(mention)
            title, organization = self.careers.appointed(name.end, end)
            if title:
                return self.find(Mention(name, "name", name, title, organization, formal=True))
        return None

    def subject(self, start: int, at: int) -> Person | None:
        """The person at the head of the sentence that ends at `at`: `Mr Roe explains the plan.`."""
        folded = self.document.folded
        head = sentence_start(folded, start, max(start, at - 2), self.language)
        words = split_words(folded, head, min(at, head + 80), self.language)[:7]
        for word in words:
            name = word.text.removesuffix("'s")
            if name[:1].isupper() and len(name) > 2 and name.lower() not in OPENERS:
                person = self.people.known(name)
                if person:
                    return person
                if self.names.by_surname(name.lower()):
                    span = Span(word.start, word.start + len(name))
                    return self.find(Mention(span, "name", span), strict=True)
        return None

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


def _words(title: str) -> set[str]:
    return {_FORMS.get(low, low) for word in title.lower().split() if (low := word.strip(".,&"))}


def _parts(title: str) -> set[str]:
    """The titles that an `and` or a comma joins, in lower case."""
    return {" ".join(sorted(_words(part))) for part in _JOINT.split(title)}


def _holds(title: str | None, noun: str) -> bool:
    """Whether a title is one that a noun means: `the minister`."""
    return title is not None and noun in _words(title)


def _same_title(one: str, other: str) -> bool:
    """Whether two titles can be one position's: `CEO` and `president and CEO`."""
    return not _parts(one).isdisjoint(_parts(other))
