"""A noun phrase beside a quotation → whom it names, with the title and organization printed there.

Knows the order of role, name and apposition. Must not know verbs or quotation marks.
"""

from typing import Final

from msgspec import Struct, structs

from prsparse.document import Document, Span
from prsparse.extract.appositions import read_apposition
from prsparse.extract.employers import organization_at
from prsparse.extract.naming import find_name, is_full_name, is_suffixed
from prsparse.extract.positions import DESCRIBED, Position, has_role, is_role, read_title, singular, title_start
from prsparse.languages import Language
from prsparse.patterns.names import given_names, is_credential, is_name_suffix, is_person
from prsparse.patterns.places import is_region
from prsparse.patterns.words import Word, split_words

_ARTICLES: Final = frozenset(("the", "a", "an", "our", "its", "their", "his", "her", "fellow", "both", "current"))
_HEAD_ENDS: Final = frozenset((",", "(", ";", ":", "--"))
_LINKS: Final = frozenset(("of", "at", "from", "with", "for"))
_PARTIES: Final = frozenset(("republican", "democratic", "democrat", "independent", "former", "longtime"))
_NO_HOUSES: Final = frozenset(
    ("also", "for", "at", "in", "with", "so")
)  # capitals at a sentence's head, in any language
_NONE: Final = Position()
_PLURAL: Final = 4  # words from a comma to a title in the plural
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
        if len(words) > 3 and any(word.text == "(" for word in words[1:-2]):
            words = _without_bracket(words, language)
        self.document, self.words, self.language, self.trusted = document, words, language, trusted
        end = size = len(words)
        shared: list[Word] = []
        self.other: list[Word] = []
        for number, word in enumerate(words):
            if word.text in _HEAD_ENDS and not is_suffixed(words, number, language):
                end = number
                break
            if number > 1 and word.low == "and" and _ends_person(words, number, language):
                # Another person begins: what stands behind the comma is hers, but for "co-founders of Acme".
                end = number
                comma = next((i for i in range(number, size) if words[i].text == ","), size)
                plural = any(singular(word.text, language) for word in words[comma : comma + _PLURAL])
                shared = [_singly(word) for word in words[comma:size]] if plural else []
                self.other = [*words[number + 1 : comma], *shared] if plural else words[number + 1 : size]
                size = end
                break
        self.head = [word for word in words[:end] if word.text != ","]
        self.shared = bool(shared)
        self.rest = words[end:size] or shared

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


def _ends_person(words: list[Word], number: int, language: Language) -> bool:
    """Whether a person is named before an `and`: `Jane Roe and …`, `President Doe and Prime Minister Roe`."""
    if is_full_name(words[max(0, number - 3) : number], language):
        return True
    before, last = words[number - 2], words[number - 1]
    behind = words[number + 1 : number + 2]
    if not (behind and behind[0].text[:1].isupper() and last.text[:1].isupper() and before.text[:1].isupper()):
        return False
    known = (language.unit_nouns, language.role_modifiers, language.role_subjects, language.company_words)
    if any(last.low in table for table in known) or is_role(last, language) or last.low in language.months:
        return False
    titled = number > 1 and (is_role(before, language) or before.low in language.honorifics)
    return titled and (behind[0].low in language.honorifics or has_role(words[number + 1 : number + 4], language))


def _singly(word: Word) -> Word:
    """A word of a title in the plural, read as the singular."""
    return Word(word.text, word.start, word.end, word.low.removesuffix("s"))


def _without_bracket(words: list[Word], language: Language) -> list[Word]:
    """`National Institutes of Health (NIH) Director Jane Roe`: a bracket that stands between an employer and a title."""
    first = next(number for number, word in enumerate(words) if word.text == "(")
    last = next((number for number in range(first + 1, len(words) - 1) if words[number].text == ")"), None)
    if last is None or any(word.text in {",", ";"} or is_role(word, language) for word in words[:first]):
        return words
    titled = any(is_role(word, language) for word in words[last + 1 : last + 1 + _PARTS])
    return words[:first] + words[last + 1 :] if titled and words[last + 1].text[0].isalpha() else words


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


def _is_honour(words: list[str]) -> bool:
    """`Jane Roe APM`: letters behind a name of two words that are no surname in capitals."""
    last = words[-1]
    return (
        len(words) > 2
        and last.isupper()
        and 1 < len(last) < 6
        and not is_name_suffix(last)
        and words[-2][-1:].islower()
    )


def full_name(document: Document, span: Span) -> str:
    """Return a name as the record prints it: without credentials, `Jr.` kept."""
    words = document.plain(span).rstrip(".,").split()
    while len(words) > 1 and (is_credential(words[-1]) or _is_honour(words)):
        words.pop()
    name = " ".join(words).rstrip(",")
    return name + "." if words and is_name_suffix(words[-1]) and words[-1] in {"Jr", "Sr"} else name
