"""The persons of a release: each once, with the fullest name, title and organization that the text gives.

Knows names, surnames and pronouns. Must not know quotation marks.
"""

import re
from collections import defaultdict
from typing import Final

from prsparse.document import Document, Span
from prsparse.extract.attribution import OPENERS
from prsparse.extract.mentions import Mention, full_name, read_mention
from prsparse.extract.positions import has_role, is_role, read_title, skip_asides, title_start
from prsparse.languages import Language, words_of
from prsparse.patterns.names import NAME_RUN, gender_of, given_names, is_person, surname
from prsparse.patterns.words import Word, sentence_end, sentence_start, split_words

# A name at the head of a sentence, and what shows that somebody is introduced there.
_INTRODUCED: Final = re.compile(
    r"(?:(?<=[.!?][ \n])|(?<=\n\n)|\A|(?<=[.!?][ \n][ \n]))"
    r"([A-Z][\w'-]{1,30}(?:[ \n][A-Z][\w.'-]{0,30}){0,3})(?=,| is | was | has | joined )"
)
_MOST_RUNS: Final = 20_000
_RECENT: Final = 2000  # characters back to where a paragraph may have introduced whom a pronoun means
_AFTER_NAME: Final = words_of(
    "has been had was is were will serve serves served be appointed named promoted elected hired joined joins join as to its the"
    " a an new role position of today also currently chosen selected tapped become becomes became"
)
_APPOINTS: Final = words_of(
    "is was serve serves served appointed named promoted elected hired joined joins join as chosen selected tapped become"
    " becomes became be"
)
# "Acme Names Jane Roe …", "Acme Holdings, a maker of widgets, today announced the appointment of Jane Roe": who employs her.
_EMPLOYS: Final = re.compile(
    r"(?P<who>[A-Z][\w.&'-]{0,30}(?:[ \n](?:of |and |& )?[A-Z][\w.&'-]{0,30}){0,4}?)"
    r"(?:,[^\n]{0,260}?,)?[ \n](?:today |has |also |\([^()]{0,60}\) )?"
    r"(?:announced? the (?:appointment|promotion|hiring) of|announced?(?: today)? that"
    r"|(?:[Aa]ppoint|[Nn]ame|[Hh]ire|[Pp]romote|[Ww]elcome|[Tt]ap|[Ee]lect|[Aa]dd)\w{0,3})[ \n]"
)


class Person:
    """A person while the release is read: what is known of them so far."""

    __slots__ = ("gender", "name", "organization", "span", "title", "why")

    def __init__(self, name: str, span: Span) -> None:
        self.name = name
        self.span = span
        self.title: str | None = None
        self.organization: str | None = None
        self.gender = ""
        self.why = "named beside the words"


class Cast:
    """Who has spoken so far, and every name of the text by which the next speaker may be told."""

    def __init__(self, document: Document, span: Span, language: Language, others: tuple[Span, ...] = ()) -> None:
        self.document, self.span, self.language = document, span, language
        self.people: list[Person] = []
        self.others = others  # names printed outside the body: the contacts'
        self._runs: dict[str, list[Span]] | None = None
        self._firsts: dict[str, list[Span]] = {}

    def find(self, mention: Mention, *, strict: bool = False) -> Person | None:
        """Return the person a mention names, joining the cast if new; None if it names no person.

        Args:
            mention: the words that name somebody.
            strict: whether the name must be a person's by itself, because nothing but a verb stands beside it.
        """
        if mention.kind != "name" or mention.name is None:
            return None
        name = full_name(self.document, mention.name)
        person = self._known(name)
        if person is None:
            fuller = self._fuller(name, mention.name)
            if fuller is None and not self._is_person(name, mention, strict=strict):
                return None
            if fuller:
                name = full_name(self.document, fuller)
            person = self._known(name)
            if person is None:
                person = Person(name, fuller or mention.name)
                self.people.append(person)
        elif len(name.split()) > len(person.name.split()) and surname(name) == surname(person.name):
            person.name, person.span = name, mention.name
        self._learn(person, mention.title, mention.organization)
        return person

    def _learn(self, person: Person, title: str | None, organization: str | None) -> None:
        """Take what a mention adds; a longer form of the same title (`Miami State Attorney`) replaces the shorter."""
        fuller = bool(
            title and person.title and title != person.title and title.endswith(person.title) and not organization
        )
        if title and (not person.title or fuller):
            person.title = title
            person.organization = organization or person.organization
        elif organization and not person.organization:
            person.organization = organization

    def _known(self, name: str) -> Person | None:
        words = name.split()
        if len(words) == 1:
            matches = [p for p in self.people if surname(p.name) == surname(name)] or [
                p for p in self.people if p.name.split()[0].lower() == words[0].lower()
            ]
            return matches[-1] if matches else None
        for person in self.people:
            if surname(person.name) == surname(name) and self._same_first(person.name.split()[0], words[0]):
                return person
        return None

    @staticmethod
    def _same_first(one: str, other: str) -> bool:
        one, other = one.rstrip(".").lower(), other.rstrip(".").lower()
        return one == other or (len(one) == 1 and other.startswith(one)) or (len(other) == 1 and one.startswith(other))

    def _fuller(self, name: str, span: Span) -> Span | None:
        """The fullest name in the text for a bare surname (or first name); a name of two words stays as it is."""
        if " " in name:
            return None
        runs = self.runs()
        found = runs.get(surname(name)) or self._firsts.get(name.lower()) or []
        before = [run for run in found if run.start <= span.start]
        choices = (
            before or found or [other for other in self.others if surname(self.document.plain(other)) == surname(name)]
        )
        return choices[0] if choices else None

    def _is_person(self, name: str, mention: Mention, *, strict: bool) -> bool:
        """Whether a name is a person's and no company's: by its title, by a given name, or because no company bears it."""
        if mention.formal or mention.title:
            return True
        if " " in name:
            return not strict or name.split(maxsplit=1)[0].lower() in given_names()
        if strict or not name[:1].isupper() or (name.isupper() and len(name) > 2) or any(c.isdigit() for c in name):
            return False
        return name.lower() not in self.language.company_words and name.lower() not in self._company_starts()

    def _company_starts(self) -> frozenset[str]:
        """First words of runs that hold a company word: `Acme` of `Acme Holdings`."""
        self.runs()
        return self._companies

    def runs(self) -> dict[str, list[Span]]:
        """Every run of two and more capitalised words that can be a person's name, by its surname."""
        if self._runs is None:
            self._runs = defaultdict(list)
            self._firsts = defaultdict(list)
            companies: set[str] = set()
            found = NAME_RUN.finditer(self.document.folded, *self.span)
            for match, _ in zip(found, range(_MOST_RUNS), strict=False):
                self._note(match.span(), match[0], companies)
            self._companies = frozenset(companies)
        return self._runs

    def _note(self, span: tuple[int, int], text: str, companies: set[str]) -> None:
        """Keep a run if it can be a name: without the titles before it, the heading or company around it."""
        words = text.split()
        lows = [word.rstrip(".").lower() for word in words]
        titled = [
            i
            for i, low in enumerate(lows[:-1])
            if self._is_title_word(low) and not (i and lows[i - 1] in given_names())
        ]
        first = titled[-1] + 1 if titled else 0
        given = next((i for i in range(first, len(words) - 1) if lows[i] in given_names()), None)
        if given is not None and (len(words) - first > 2 or any(word.endswith("'s") for word in words[first:given])):
            first = given
        name = " ".join(words[first:]).removesuffix("'s")
        if (
            len(words) - first < 2
            or any(word.endswith("'s") for word in words[first:-1])
            or not is_person(name, self.language)
        ):
            companies.add(lows[0])
            return
        start = self._offset(span[0], text, words, first) if first else span[0]
        whole = Span(start, span[1] - (2 if words[-1].endswith("'s") else 0))
        assert self._runs is not None
        self._runs[surname(name)].append(whole)
        self._firsts[lows[first]].append(whole)

    def _is_title_word(self, low: str) -> bool:
        language = self.language
        return low in language.role_nouns or low in language.role_modifiers or low in language.honorifics

    @staticmethod
    def _offset(start: int, text: str, words: list[str], first: int) -> int:
        at = 0
        for word in words[:first]:
            at = text.index(word, at) + len(word)
        return start + text.index(words[first], at)

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
        for person in reversed(self.people):
            if person.span.start < at and self._fits(person, gender):
                person.gender = person.gender or gender
                return person
        return None

    @staticmethod
    def _fits(person: Person, gender: str) -> bool:
        known = person.gender or gender_of(person.name)
        return not gender or not known or known == gender

    def _named(self, start: int, at: int, gender: str) -> Person | None:
        """The last person named at the head of a sentence of the paragraph, whom the pronoun fits."""
        near = sorted(
            span for spans in self.runs().values() for span in spans if start <= span.start and span.end <= at
        )
        for span in reversed(near[-6:]):
            text = self.document.folded[span.start : span.end]
            head = sentence_start(self.document.folded, start, span.start, self.language)
            given = gender_of(text)
            if span.start - head < 60 and (given == gender or not given or not gender):
                begin = self._phrase_start(head, span.start)
                end = sentence_end(self.document.folded, span.start, at, self.language)
                mention = read_mention(self.document, begin, end, self.language)
                if mention is None or mention.name is None or mention.name.end != span.end:
                    mention = Mention(span, "name", span)
                return self.find(mention, strict=True)
        return None

    def _introduced(self, start: int, at: int) -> Person | None:
        """`Jane Roe is a diplomat. … in her eyes`; `Jane Roe, director of Acme, has … and she feels`."""
        folded = self.document.folded
        for found in reversed(list(_INTRODUCED.finditer(folded, max(start, at - _RECENT), at))):
            end = sentence_end(folded, found.end(), at, self.language)
            name = Span(*found.span(1))
            known = self._known(self.document.plain(name))
            if known:
                return known
            mention = read_mention(self.document, name.start, end, self.language)
            if mention and mention.name and mention.title:
                return self.find(mention)
            title, organization = self._appointed(name.end, end)
            if title:
                return self.find(Mention(name, "name", name, title, organization, formal=True))
        return None

    def complete(self, person: Person) -> None:
        """Give a person the title and organization that other places of the text print beside the name."""
        if person.title and person.organization:
            return
        for span in self.runs().get(surname(person.name), [])[:6]:
            if self._same_first(self.document.folded[span.start : span.end].split()[0], person.name.split()[0]):
                before = (person.title, person.organization)
                self._learn(person, *self._beside(span))
                if person.organization is None and person.title:
                    self._learn(person, None, self._employer(span))
                if before != (person.title, person.organization):
                    person.why = "position printed with another mention"
            if person.title and person.organization:
                return

    def _employer(self, span: Span) -> str | None:
        """The organization that appoints the person in the sentence a mention stands in."""
        begin = sentence_start(self.document.folded, max(self.span.start, span.start - 400), span.start, self.language)
        found = _EMPLOYS.match(self.document.folded, self.document.trim(begin, span.start).start, span.start)
        return self.document.plain(found.span("who")) if found else None

    def _beside(self, span: Span) -> tuple[str | None, str | None]:
        """The position printed with one mention of a name, before it, in its apposition or behind a verb of appointment."""
        folded = self.document.folded
        line = folded.rfind("\n\n", max(self.span.start, span.start - 160), span.start)
        begin = sentence_start(folded, max(self.span.start, span.start - 160, line), span.start, self.language)
        begin = self._phrase_start(begin, span.start)
        limit = folded.find("\n\n", span.end, span.end + 300)
        limit = limit if limit >= 0 else min(self.span.end, span.end + 300)
        end = sentence_end(folded, span.start, limit, self.language)
        mention = read_mention(self.document, begin, end, self.language)
        if (
            mention
            and mention.name
            and mention.name.end >= span.end
            and mention.name.start >= begin
            and (mention.title or mention.organization)
        ):
            return mention.title, mention.organization
        return self._owned(span) or self._appointed(span.end, end)

    def _owned(self, span: Span) -> tuple[str | None, str | None] | None:
        """`the authority's chair, Dame Olwen Roe, …`: the role before the comma."""
        words = split_words(self.document.folded, max(self.span.start, span.start - 90), span.start)
        while words and words[-1].low in self.language.honorifics:
            words.pop()
        if not words or words[-1].text != ",":
            return None
        first = next((i + 1 for i in range(len(words) - 2, -1, -1) if words[i].text in {",", ";", ":", "("}), 0)
        chunk = words[first:-1]
        if not chunk or not is_role(chunk[-1], self.language):
            return None
        start = title_start(chunk, len(chunk) - 1, self.language)
        return self.document.plain((chunk[start].start, chunk[-1].end)), None

    def _phrase_start(self, begin: int, at: int) -> int:
        """Where the noun phrase begins that ends in the name at `at`: titles, capitals and what joins them before it."""
        words = split_words(self.document.folded, begin, at)
        for word in reversed(words):
            joins = word.low in {"of", "and", "&", "for"} or word.text.endswith("'s")
            if not (joins or word.text[:1].isupper() or self._is_title_word(word.low)):
                break
            if word.text == "," or word.low in self.language.cues:
                break
            at = word.start
        return at

    def _joins_titles(self, words: list[Word], joint: Word) -> bool:
        """`President and CEO Jane Roe`: an `and` between titles, not between two persons."""
        number = words.index(joint)
        return number > 0 and self._is_title_word(words[number - 1].low)

    def _appointed(self, start: int, end: int) -> tuple[str | None, str | None]:
        """`… has been named chief financial officer of Acme`, `… as President of Acme`, `… is a Russian diplomat`."""
        words = skip_asides(split_words(self.document.folded, start, min(end, start + 200)))
        number = 0
        while number < len(words) and number < 9 and words[number].low in _AFTER_NAME:
            number += 1
        if not any(word.low in _APPOINTS for word in words[:number]):
            return None, None
        ends = (
            i for i in range(number, len(words)) if words[i].text in {",", "(", ";"} or words[i].low in {"who", "where"}
        )
        rest = words[number : next(ends, len(words))]
        if not rest or not has_role(rest[:8], self.language):
            return None, None
        position = read_title(rest, self.language)
        after = [word for word in rest if position.title and word.start >= position.title[1]]
        if after and after[0].text[:1].isupper() and not position.organization:
            return None, None  # "as President Roe said": another person's title
        begins = [part[0] for part in (position.title, position.organization) if part]
        if not begins or min(begins) > rest[0].start:
            return None, None
        say = self.document.plain
        return say(position.title) if position.title else None, say(
            position.organization
        ) if position.organization else None

    def subject(self, start: int, at: int) -> Person | None:
        """The person at the head of the sentence that ends at `at`: `Mr Roe explains the plan.`."""
        folded = self.document.folded
        head = sentence_start(folded, start, max(start, at - 2), self.language)
        words = split_words(folded, head, min(at, head + 80))[:7]
        for word in words:
            name = word.text.removesuffix("'s")
            if name[:1].isupper() and len(name) > 2 and name.lower() not in OPENERS:
                person = self._known(name)
                if person:
                    return person
                if self.runs().get(name.lower()):
                    span = Span(word.start, word.start + len(name))
                    return self.find(Mention(span, "name", span), strict=True)
        return None
