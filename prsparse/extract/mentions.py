"""A noun phrase beside a quotation → whom it names, with the title and organization printed there.

Knows the order of role, name and apposition. Must not know verbs or quotation marks.
"""

from typing import Final, NamedTuple

from prsparse.document import Document, Span
from prsparse.extract.employers import organization_at
from prsparse.extract.positions import Position, has_role, is_role, read_apposition, read_title, title_start
from prsparse.languages import Language
from prsparse.patterns.names import PARTICLES, given_names, is_credential, is_name_suffix, is_person
from prsparse.patterns.words import Word, split_words

_ARTICLES: Final = frozenset(("the", "a", "an", "our", "its", "their", "his", "her", "fellow", "both", "current"))
_HEAD_ENDS: Final = frozenset((",", "(", ";", ":", "--"))
_LINKS: Final = frozenset(("of", "at", "from", "with", "for"))


class Mention(NamedTuple):
    """Who is named beside a quotation.

    Attributes:
        span: the words that name the speaker, apposition included.
        kind: `name`, `pronoun`, `role` (a role without a name), `organization` or `unnamed`.
        name: the range of the name or pronoun, None where there is none.
        title: the title as printed, or None.
        organization: the organization as printed, or None.
        formal: whether an honorific or a role stands before the name, so that one word is a surname.
    """

    span: Span
    kind: str
    name: Span | None = None
    title: str | None = None
    organization: str | None = None
    formal: bool = False


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
    words = split_words(document.folded, start, end, language)
    while words and (words[0].low in _ARTICLES or not words[0].text[0].isalnum()):
        words.pop(0)
    if not words:
        return None
    if words[0].low in language.pronouns and (len(words) == 1 or not words[1].text[:1].isupper()):
        span = Span(words[0].start, words[0].end)
        return Mention(span, "pronoun", span)
    return _Phrase(document, words, language, trusted=trusted).read()


class _Phrase:
    """One noun phrase: its head before the first comma, and the rest."""

    def __init__(self, document: Document, words: list[Word], language: Language, *, trusted: bool) -> None:
        self.document, self.words, self.language, self.trusted = document, words, language, trusted
        comma = next(
            (i for i, word in enumerate(words) if word.text in _HEAD_ENDS and not _suffixed(words, i, language)),
            len(words),
        )
        joint = next(
            (i for i in range(2, comma) if words[i].low == "and" and _is_full_name(words[max(0, i - 3) : i], language)),
            comma,
        )
        self.head = [word for word in words[:joint] if word.text != ","]
        self.rest = words[comma:] if joint == comma else []

    def read(self) -> Mention | None:
        """Find the name in the head, else in the apposition of a bare role."""
        found = self._name_in(self.head)
        if found is None and has_role(self.head, self.language):
            return self._role_first()
        if found is None:
            return self._nobody()
        first, last = found
        span = Span(self.head[first].start, self.head[last - 1].end)
        before = self._position_before(first)
        after = self._position_after(last)
        first_told = before if before.title and before.organization else after
        title = first_told.title or after.title or before.title
        organization = first_told.organization or after.organization or before.organization
        mention = Mention(self._extent(first, last, after), "name", span, self._say(title), self._say(organization))
        formal = bool(before.title) or any(word.low in self.language.honorifics for word in self.head[:first])
        if self._is_company(self.head[first:last]) and not formal:
            return mention._replace(kind="organization", title=None, organization=None)
        return mention._replace(formal=formal or self._honored(first))

    def _honored(self, first: int) -> bool:
        return first > 0 and self.head[first - 1].low in self.language.honorifics

    def _name_in(self, words: list[Word]) -> tuple[int, int] | None:
        """The range of a person's name among some words: the capitals behind the last role or honorific, else the first."""
        if early := self._acting(words):
            return early
        role = max((i for i, word in enumerate(words) if self._is_titling(words, i)), default=-1)
        for first, last in self._capital_runs(words, role + 1):
            start = first
            while last - start > 2 and (
                words[start].low in self.language.unit_nouns or self._given_later(words, start, last)
            ):
                start += 1
            if start == first and self._is_linked(words, first) and not self._is_given(words[first]):
                continue  # "head of Strategy", "of Acme Holdings", "ministre de la Mer"
            return start, last
        runs = self._capital_runs(words, 0) if role > 1 and words[role].text[:1].islower() else []
        first, last = runs[0] if runs and runs[0][0] == 0 else (0, 0)
        return (first, last) if last > 1 and self._is_given(words[0]) else None

    def _acting(self, words: list[Word]) -> tuple[int, int] | None:
        """`Sen. Lisa Roe today praised President Doe`: a full name that does something is the one who is meant."""
        for first, last in self._capital_runs(words, 0):
            start = next((i for i in range(first, last - 1) if self._is_given(words[i])), None)
            follows = words[last] if last < len(words) else None
            if start is None or follows is None or (first and words[first - 1].low in _LINKS):
                continue
            titled = is_role(follows, self.language) or follows.low in self.language.role_modifiers
            if (
                follows.text[:1].islower()
                and not titled
                and not any(is_role(word, self.language) for word in words[start:last])
            ):
                return start, last
        return None

    @staticmethod
    def _is_linked(words: list[Word], first: int) -> bool:
        """Whether a preposition joins a run of capitals to what stands before it, an article between them or none."""
        before = first - 1 if first > 1 and words[first - 1].low == "the" else first
        return before > 0 and words[before - 1].low in _LINKS

    @staticmethod
    def _is_given(word: Word) -> bool:
        return word.low in given_names()

    @staticmethod
    def _given_later(words: list[Word], start: int, last: int) -> bool:
        """`Responsibility Jane Roe`: a given name stands further on, so the first word is none of the name."""
        return words[start].low not in given_names() and any(
            word.low in given_names() for word in words[start + 1 : last - 1]
        )

    def _is_titling(self, words: list[Word], number: int) -> bool:
        word = words[number]
        if word.low in self.language.honorifics:
            return True
        if number and word.text[:1].isupper() and self._is_given(words[number - 1]):
            return False  # "Ada Major"
        if not is_role(word, self.language):
            return False
        following = words[number + 1].text if number + 1 < len(words) else ""
        return (
            word.text[:1].islower()
            or following[:1].isupper()
            or word.text.isupper()
            or number + 1 == len(words)
            or bool(following)
        )

    def _capital_runs(self, words: list[Word], start: int) -> list[tuple[int, int]]:
        """Runs of capitalised words; a possessive ends a run and is no name, `&` makes it a company's."""
        runs: list[tuple[int, int]] = []
        first: int | None = None
        for number in range(start, len(words) + 1):
            word = words[number] if number < len(words) else None
            inside = word is not None and (
                word.text[:1].isupper()
                or (
                    first is not None
                    and word.text in PARTICLES
                    and number + 1 < len(words)
                    and words[number + 1].text[:1].isupper()
                )
            )
            if inside and word is not None and word.text.endswith("'s"):
                first = None
            elif inside:
                first = number if first is None else first
                if word is not None and self._ends_sentence(word):
                    runs.append((first, number + 1))
                    first = None
            elif first is not None:
                runs.append((first, number))
                first = None
        return runs

    def _ends_sentence(self, word: Word) -> bool:
        """`Israel. Many …`: a dot behind a word that is no initial and no abbreviation."""
        return (
            word.text.endswith(".")
            and len(word.low) > 1
            and "." not in word.low
            and word.low not in self.language.abbreviations
        )

    def _position_before(self, first: int) -> Position:
        """`Acme Chief Executive Officer Jane Roe`: the last run of titles before the name, the organization before that."""
        honorifics = self.language.honorifics
        before = [w for w in self.head[:first] if w.low not in honorifics or is_role(w, self.language)]
        roles = [i for i, word in enumerate(before) if is_role(word, self.language)]
        if not roles:
            return Position(None, self._owner(before))
        start = title_start(before, roles[-1], self.language)
        for role in reversed(roles[:-1]):
            between = before[role + 1 : start]
            if role < start and all(word.text[:1].islower() or word.text == "&" for word in between):
                start = title_start(before, role, self.language)
        title = (before[start].start, before[-1].end)
        return Position(title, self._owner(before[:start]))

    def _owner(self, words: list[Word]) -> tuple[int, int] | None:
        """The organization before a title: `Acme CEO`, `Acme's`, `Acme Corp.'s`."""
        runs = self._runs_with_owner(words)
        if not runs:
            return None
        first, last = runs[-1]
        text = words[last - 1].text
        cut = 2 if text.endswith("'s") else 1 if text.endswith("s'") else 0
        return words[first].start, words[last - 1].end - cut

    def _runs_with_owner(self, words: list[Word]) -> list[tuple[int, int]]:
        first = len(words)
        while first > 0 and (words[first - 1].text[:1].isupper() or words[first - 1].low in {"of", "&", "and", "for"}):
            first -= 1
        while first < len(words) and not words[first].text[:1].isupper():
            first += 1
        return [(first, len(words))] if first < len(words) else []

    def _position_after(self, last: int) -> Position:
        """`Jane Roe of Acme`, `Jane Roe, CEO of Acme`, `Jane Roe (CEO, Acme)`."""
        tail = self.head[last:]
        if len(tail) > 1 and tail[0].low in _LINKS:
            rest = tail[1:] if tail[1].low != "the" else tail[2:]
            organization = organization_at(rest, 0) if rest and rest[0].text[:1].isupper() else None
            found = read_apposition(self.rest, self.language)
            return Position(found.title, found.organization or organization)
        if (
            tail
            and (is_role(tail[0], self.language) or tail[0].low in self.language.role_modifiers)
            and has_role(tail, self.language)
        ):
            return read_title(tail, self.language)
        return read_apposition(self.rest, self.language, trusted=self.trusted)

    def _role_first(self) -> Mention | None:
        """`Acme's chief executive, Jane Roe`: the name stands in the apposition of its role."""
        rest = [word for word in self.rest if word.text != ","]
        comma = next((i for i, word in enumerate(self.rest[1:], 1) if word.text in {",", ";"}), len(self.rest))
        named = [word for word in self.rest[1:comma] if word.text not in {"(", ")"}]
        position = read_title(self.head, self.language)
        found = self._name_in(named) if rest else None
        if found and not self._is_company(named[found[0] : found[1]]):
            span = Span(named[found[0]].start, named[found[1] - 1].end)
            whole = Span(self.head[0].start, span.end)
            return Mention(
                whole, "name", span, self._say(position.title), self._say(position.organization), formal=True
            )
        whole = Span(self.head[0].start, self.head[-1].end)
        return Mention(whole, "role", None, self._say(position.title), self._say(position.organization))

    def _nobody(self) -> Mention | None:
        if any(word.low in self.language.plain_nouns or word.low in self.language.company_words for word in self.head):
            return Mention(Span(self.head[0].start, self.head[-1].end), "unnamed")
        return None

    def _is_company(self, words: list[Word]) -> bool:
        """Whether the words of a name are a company's: a legal form, a company word, no given name and no surname."""
        if len(words) == 1:
            return words[0].low in self.language.company_words
        return not is_person(" ".join(word.text for word in words), self.language)

    def _extent(self, first: int, last: int, after: Position) -> Span:
        start = self.head[0].start if first and not self._starts_late(first) else self.head[first].start
        ends = [self.head[last - 1].end, *(part[1] for part in (after.title, after.organization) if part)]
        return Span(start, max(ends))

    def _starts_late(self, first: int) -> bool:
        """Whether the words before the name are something else than its role: no role noun, no honorific."""
        before = self.head[:first]
        return not (has_role(before, self.language) or any(word.low in self.language.honorifics for word in before))

    def _say(self, span: tuple[int, int] | None) -> str | None:
        return self.document.plain(span) if span else None


def _is_full_name(words: list[Word], language: Language) -> bool:
    """Whether words before an `and` end in a person's full name, so that a second person follows it."""
    first = next((i for i in range(len(words) - 1) if words[i].low in given_names()), None)
    return first is not None and is_person(" ".join(word.text for word in words[first:]), language)


def _suffixed(words: list[Word], comma: int, language: Language) -> bool:
    """`Richard Roe, Jr.`: the comma before a suffix ends no name."""
    if comma == 0 or comma + 1 >= len(words) or not is_name_suffix(words[comma + 1].text):
        return False
    following = words[comma + 2] if comma + 2 < len(words) else None  # "Jane Roe, Sr. Director" is no "Roe Sr."
    return following is None or not (is_role(following, language) or following.low in language.role_modifiers)


def full_name(document: Document, span: Span) -> str:
    """Return a name as the record prints it: without credentials, `Jr.` kept."""
    words = document.plain(span).rstrip(".,").split()
    while len(words) > 1 and is_credential(words[-1]):
        words.pop()
    name = " ".join(words).rstrip(",")
    return name + "." if words and is_name_suffix(words[-1]) and words[-1] in {"Jr", "Sr"} else name
