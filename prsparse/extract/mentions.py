"""A noun phrase beside a quotation → whom it names, with the title and organization printed there.

Knows the order of role, name and apposition. Must not know verbs or quotation marks.
"""

from typing import Final

from msgspec import Struct, structs

from prsparse.document import Document, Span
from prsparse.extract.appositions import read_apposition
from prsparse.extract.employers import organization_at
from prsparse.extract.naming import find_name, is_full_name
from prsparse.extract.phrases import part_phrase
from prsparse.extract.positions import DESCRIBED, Position, has_role, is_role, read_title, singular, title_start
from prsparse.languages import Language
from prsparse.patterns.names import given_names, is_person
from prsparse.patterns.places import is_region
from prsparse.patterns.words import Word, split_words

_ARTICLES: Final = frozenset(("the", "a", "an", "our", "its", "their", "his", "her", "fellow", "both", "current"))
_LINKS: Final = frozenset(("of", "at", "from", "with", "for"))
_PARTIES: Final = frozenset(("republican", "democratic", "democrat", "independent", "former", "longtime"))
_NO_HOUSES: Final = frozenset(
    ("also", "for", "at", "in", "with", "so")
)  # capitals at a sentence's head, in any language
_NONE: Final = Position()
_PARTS: Final = 4  # parts between commas that are looked through for the name behind a role


class Mention(Struct, frozen=True, gc=False):
    """Who is named beside a quotation.

    Attributes:
        span: the words that name the speaker, apposition included.
        kind: `name`, `pronoun`, `role` (a role without a name), `organization` or `unnamed`.
        name: the range of the name or pronoun, None where there is none.
        title: the title as printed, or None.
        organization: the organization as printed, or None.
        formal: whether an honorific or a role stands before the name, so that one word is a surname.
        also: the second person whom `Jane Roe and John Poe, co-founders of Acme` names.
    """

    span: Span
    kind: str
    name: Span | None = None
    title: str | None = None
    organization: str | None = None
    formal: bool = False
    also: "Mention | None" = None


def read_mention(
    document: Document, start: int, end: int, language: Language, *, trusted: bool = False
) -> Mention | None:
    """Return whom the noun phrase between `start` and `end` names; None if it names nobody.

    Args:
        document: the text.
        start: where the phrase begins.
        end: where it ends; what follows the name there is its apposition.
        language: the tables to read it by.
        trusted: whether the phrase stands where only a speaker can (a signature).
    """
    return mention_in(document, split_words(document.folded, start, end, language), language, trusted=trusted)


def mention_in(document: Document, words: list[Word], language: Language, *, trusted: bool = False) -> Mention | None:
    """Return whom a noun phrase names that has been split into words; see `read_mention`."""
    first = 0
    while first < len(words) and (words[first].low in _ARTICLES or not words[first].text[0].isalnum()):
        first += 1
    words = words[first:]
    if not words:
        return None
    if words[0].low in language.pronouns and (len(words) == 1 or not words[1].text[:1].isupper()):
        span = Span(words[0].start, words[0].end)
        return Mention(span, "pronoun", span)
    return _Phrase(document, words, language, trusted=trusted).read()


class _Phrase:
    """One noun phrase: its head before the first comma, and the rest."""

    def __init__(self, document: Document, words: list[Word], language: Language, *, trusted: bool) -> None:
        self.document, self.language, self.trusted = document, language, trusted
        phrase = part_phrase(words, language)
        self.head, self.rest, self.other, self.shared = phrase.head, phrase.rest, phrase.other, phrase.shared

    def read(self) -> Mention | None:
        """Find the name in the head, else in the apposition of a bare role."""
        found = find_name(self.head, self.language)
        if found is None and has_role(self.head, self.language):
            return self._role_first()
        if found is None:
            return self._apposed() or self._nobody()
        first, last = found
        span = Span(self.head[first].start, self.head[last - 1].end)
        before = self._position_before(first) if first else _NONE
        after = self._position_after(last)
        if before.title and self.rest[:1] and self.rest[0].text == "(" and self._is_remitted(before.title):
            after = Position(after.title)  # "minister Karin Roos (Klimaat)"
        position = self._preferred(before, after) if first else after
        title, organization = self._told(position)
        if title and before.title and after.organization and not after.title and self._is_office(before.title):
            title, organization = self._of_unit(title, organization, last)
        if first and not title and self.head[first - 1].low in self.language.ranks:
            title, organization = self._rank(first), organization or self._told(after)[1]
        if title and (self.shared or position.title == before.title):
            title = singular(title, self.language) or title  # "Senators John Doe and Jane Roe"
        extent = self._extent(first, last, after)
        honored = any(word.low in self.language.honorifics for word in self.head[:first]) if first else False
        formal = before.title is not None or honored
        if not formal and self._is_company(self.head[first:last]) and not self.document.is_marked("person", span):
            return Mention(extent, "organization", span)
        return Mention(extent, "name", span, title, organization, formal, self._also())

    def _also(self) -> Mention | None:
        """The person behind an `and`, if she is named in full or by her office."""
        mention = mention_in(self.document, self.other, self.language) if self.other else None
        if mention is None or mention.name is None or mention.kind != "name":
            return None
        if not (mention.formal or " " in self.document.plain(mention.name)):
            return None
        title = mention.title and singular(mention.title, self.language)
        return structs.replace(mention, title=title) if title else mention

    def _rank(self, first: int) -> str:
        """`Maj. Gen.` before a name."""
        start = first - 1
        while start > 0 and self.head[start - 1].low in self.language.ranks:
            start -= 1
        return self.document.plain((self.head[start].start, self.head[first - 1].end))

    def _preferred(self, before: Position, after: Position) -> Position:
        """Of two positions the one that says more; but who holds a public office is called by it: `Sen. Jane Roe, chair of …`."""
        if before.title and after.title and self._is_office(before.title):
            return before
        told = before if before.title and before.organization else after
        return Position(
            told.title or after.title or before.title,
            told.organization or after.organization or before.organization,
        )

    def _of_unit(self, title: str, unit: str | None, last: int) -> tuple[str, str | None]:
        """`Assistant Attorney General Jane Roe of the Criminal Division`: the unit behind the name is the title's."""
        words = (unit or "").lower().split()
        if unit is None or "'" in unit or not {"division", "district", "unit", "bureau"} & set(words):
            return title, unit
        tail = self.head[last:]
        article = " the" if tail[1].low == "the" else ""
        return f"{title} {tail[0].text}{article} {unit}", None

    def _is_office(self, title: tuple[int, int]) -> bool:
        low = self.document.folded[slice(*title)].split()[-1].rstrip(".").lower()
        return low in self.language.offices

    def _is_remitted(self, title: tuple[int, int]) -> bool:
        return self.document.folded[slice(*title)].split()[-1].lower() in self.language.remits

    def _position_before(self, first: int) -> Position:
        """`Acme Chief Executive Officer Jane Roe`: the last run of titles before the name, the organization before that."""
        honorifics = self.language.honorifics
        before = [w for w in self.head[:first] if w.low not in honorifics or is_role(w, self.language)]
        roles = [i for i, word in enumerate(before) if is_role(word, self.language)]
        if not roles or before[-1].low == "and":  # "… as chief marketing officer and John Poe": the other's
            before = [word for word in before if word.low not in self.language.ranks]
            return _NONE if self.language.nouns_in_capitals else Position(None, self._owner(before))
        start = title_start(before, roles[-1], self.language)
        for role in reversed(roles[:-1]):
            between = before[role + 1 : start]
            if role < start and all(word.text[:1].islower() or word.text == "&" for word in between):
                start = title_start(before, role, self.language)
        title = (before[start].start, before[-1].end)
        return Position(title, self._owner(before[:start]))

    def _owner(self, words: list[Word]) -> tuple[int, int] | None:
        """The organization at the end of the words before a title: `Acme CEO`, `Acme's`, `Acme Corp.'s`."""
        if words and words[-1].low == "and":
            return None  # "President Doe and Prime Minister Roe"
        first = len(words)
        while first > 0 and (words[first - 1].text[:1].isupper() or words[first - 1].low in {"of", "&", "and", "for"}):
            first -= 1
        while first < len(words) and not _can_own(words[first]):
            first += 1
        if first == len(words) or is_region(_unowned(words[first:])):
            return None
        text = words[-1].text
        return words[first].start, words[-1].end - (2 if text.endswith("'s") else 1 if text.endswith("s'") else 0)

    def _position_after(self, last: int) -> Position:
        """`Jane Roe of Acme`, `Jane Roe, CEO of Acme`, `Jane Roe (CEO, Acme)`."""
        tail = self.head[last:]
        if len(tail) > 1 and tail[0].low in _LINKS:
            rest = tail[2:] if tail[1].low in {"the", "of"} else tail[1:]  # "von der Universität"
            rest = rest[: next((i for i, word in enumerate(rest) if word.low == "and" and _is_second(rest, i)), None)]
            organization = organization_at(rest, 0) if rest and rest[0].text[:1].isupper() else None
            if organization and is_region(self.document.folded[slice(*organization)]):
                organization = None  # "Attorneys General John Doe of Ohio and Jane Roe of Maine"
            found = read_apposition(self.rest, self.language)
            return Position(found.title, found.organization or organization)
        titled = tail and (is_role(tail[0], self.language) or tail[0].low in self.language.role_modifiers)
        if titled and has_role(tail, self.language):
            return read_title(tail, self.language)
        if tail and tail[0].text.islower():
            return Position()  # "Jane Roe was joined by Mayor John Doe, chief Ada Poe and …"
        return read_apposition(self.rest, self.language, trusted=self.trusted)

    def _role_first(self) -> Mention | None:
        """`Acme's chief executive, Jane Roe`, `Acme chairman, president and CEO Jane Roe`: the name behind its role's comma."""
        position = read_title(self.head, self.language)
        for part in self._parts():
            found = find_name(part, self.language)
            vague = found and found[1] - found[0] == 1 and not is_role(self.head[-1], self.language)
            if found and not vague and not self._is_company(part[slice(*found)]):
                before = part[: found[0]]
                inner = read_title(before, self.language) if has_role(before, self.language) else _NONE
                if inner.organization and not position.organization:
                    position = inner  # "the organization's founder, Stanford law professor Jane Roe"
                elif position.title and before and is_role(before[-1], self.language):
                    position = Position((position.title[0], before[-1].end), position.organization)
                span = Span(part[found[0]].start, part[found[1] - 1].end)
                return Mention(Span(self.head[0].start, span.end), "name", span, *self._told(position), formal=True)
            if not is_role(part[-1], self.language):
                break
        return Mention(Span(self.head[0].start, self.head[-1].end), "role", None, *self._told(position))

    def _parts(self) -> list[list[Word]]:
        """The first parts of the rest, between its commas."""
        parts: list[list[Word]] = [[]]
        for word in self.rest:
            if word.text in {",", ";"} and len(parts) > _PARTS:
                break
            if word.text in {",", ";"}:
                parts.append([])
            elif word.text not in {"(", ")"}:
                parts[-1].append(word)
        return [part for part in parts if part]

    def _apposed(self) -> Mention | None:
        """`the patient, Jane Roe`: a noun that is no title, where only a speaker can stand, and a full name behind its comma."""
        if not self.trusted or len(self.head) > _PARTS or not all(word.text.islower() for word in self.head):
            return None
        words = next(iter(self._parts()), [])
        if not is_full_name(words, self.language) or len(words) > _PARTS or not words[0].text[:1].isupper():
            return None
        span = Span(words[0].start, words[-1].end)
        return Mention(Span(self.head[0].start, span.end), "name", span)

    def _nobody(self) -> Mention | None:
        span = Span(self.head[0].start, self.head[-1].end)
        if self.head[0].low.endswith("-year-old"):
            return Mention(span, "role")
        if any(word.low in self.language.plain_nouns or word.low in self.language.company_words for word in self.head):
            return Mention(span, "unnamed")
        return None

    def _is_company(self, words: list[Word]) -> bool:
        """Whether the words of a name are a company's: a legal form, a company word, no given name and no surname."""
        if len(words) == 1:
            return words[0].low in self.language.company_words
        return not is_person(" ".join(word.text for word in words), self.language)

    def _extent(self, first: int, last: int, after: Position) -> Span:
        start = self.head[0].start if first and not self._starts_late(first) else self.head[first].start
        end = self.head[last - 1].end
        for part in (after.title, after.organization):
            end = max(end, part[1]) if part else end
        return Span(start, end)

    def _starts_late(self, first: int) -> bool:
        """Whether the words before the name are something else than its role: no role noun, no honorific."""
        before = self.head[:first]
        return not (has_role(before, self.language) or any(word.low in self.language.honorifics for word in before))

    def _told(self, position: Position) -> tuple[str | None, str | None]:
        """A position in the words of the text."""
        title, house = position.title, position.organization
        say = self.document.plain
        return say(title) if title else None, say(house) if house else None


def _unowned(words: list[Word]) -> str:
    """`Ohio` for `Ohio's`, `Texas` for `Texas'`."""
    return " ".join(word.text for word in words).removesuffix("'s").removesuffix("'")


def _can_own(word: Word) -> bool:
    """Whether a word can begin an organization's name, and is no party, prize or place of origin (`Grammy-winning`)."""
    described = word.low in _PARTIES or word.low in _NO_HOUSES or word.low.endswith(DESCRIBED)
    return word.text[:1].isupper() and not described


def _is_second(words: list[Word], number: int) -> bool:
    """`of Ohio and Jane Roe of Maine`: a second person begins behind an `and`."""
    return any(word.low in given_names() for word in words[number + 1 : number + 2])
