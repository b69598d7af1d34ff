"""Words that name nobody → whom they mean: `she`, `the senator`, the subject of the sentence before.

Knows what was said of whom above. Must not know quotation marks, nor how a title is read.
"""

from typing import Final

from prsparse.document import Span
from prsparse.expressions import regex
from prsparse.extract.cast import Cast
from prsparse.extract.mentions import Mention, read_mention
from prsparse.extract.people import FORMS, Person, holds
from prsparse.extract.subjects import OPENERS
from prsparse.extract.trail import Trail
from prsparse.patterns.names import gender_of
from prsparse.patterns.words import sentence_end, sentence_start, split_words

# A name at the head of a sentence, and what shows that somebody is introduced there.
_INTRODUCED: Final = regex(
    r"[A-Z](?:(?<=[.!?][ \n].)|(?<=\n\n.)|(?<=\A.)|(?<=[.!?][ \n][ \n].))"  # a class first: the engine skips to it
    r"[\w'-]{1,30}(?:[ \n][A-Z][\w.'-]{0,30}){0,3}(?=,| is | was | has | joined )"
)
_RIVAL: Final = 1200  # characters back to where another speaker whom a pronoun fits makes it doubtful
_NEAR: Final = 6  # names that are looked at before a pronoun
_HEAD: Final = 60  # characters from the head of a sentence to the name that it is about
_REMIT: Final = regex(r" (?:of|for|at) ")  # what a title is of
_RECENT: Final = 2000  # characters back to where a paragraph may have introduced whom a pronoun means


class References:
    """Whom pronouns, roles and subjects mean, by those whom a cast knows."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.document, self.span, self.language = cast, cast.document, cast.span, cast.language
        self.people, self.names, self.careers = cast.people, cast.names, cast.careers
        self.doubtful: list[Span] = []  # pronouns that fit more than one of those who spoke shortly before
        self._introductions = Trail(_INTRODUCED, self.document.folded)

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
        return self.cast.find(Mention(span, "name", span)) if span else None

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
            if person := self.cast.find(mention, strict=True):
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
        noun = FORMS.get(word := _REMIT.split(text)[0].split()[-1], word)
        for person in self.people.latest():
            if person.span.start < at and holds(person.title, noun):
                return person
        for span in reversed(near):
            title, organization = self.careers.beside(span)
            if holds(title, noun):
                return self.cast.find(Mention(span, "name", span, title, organization, formal=True))
        return None

    def _titled(self, span: Span) -> Person | None:
        """The person of a name that is plainly one: by its given name, or by the title printed with it."""
        title, organization = self.careers.beside(span)
        mention = Mention(span, "name", span, title, organization, formal=title is not None)
        return self.cast.find(mention, strict=True)

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
                return self.cast.find(mention)
            title, organization = self.careers.appointed(name.end, end)
            if title:
                return self.cast.find(Mention(name, "name", name, title, organization, formal=True))
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
                    return self.cast.find(Mention(span, "name", span), strict=True)
        return None
