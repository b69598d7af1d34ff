"""The words around a mention of a name → the position they give: before it, behind it, in a verb of appointment.

Knows where sentences print positions. Must not know who speaks.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.appositions import skip_asides
from prsparse.extract.employers import organization_at
from prsparse.extract.mentions import read_mention
from prsparse.extract.positions import Position, has_role, is_role, read_title, singular, title_start
from prsparse.languages import Language, words_of
from prsparse.patterns.words import Word, sentence_end, sentence_start, split_words

_AFTER_NAME: Final = words_of(
    "has been had was is were will serve serves served be appointed named promoted elected hired joined joins join as to its the"
    " a an new role position of today also currently chosen selected tapped become becomes became recently just now company"
    " firm team organization group our led leads headed heads"
)
_AUXILIARIES: Final = words_of("has had was is will joined joins")
_APPOINTS: Final = words_of(
    "is was serve serves served appointed named promoted elected hired joined joins join as chosen selected tapped become"
    " becomes became be led leads headed heads"
)
# Verbs and nouns of appointment before a name: what stands behind it is the position. "… the promotion of Jane Roe to …"
_APPOINTED: Final = words_of(
    "names named naming appoints appointed appointing elects elected promotes promoted promoting hires hired welcomes welcomed"
    " taps tapped selects selected chooses chose"
)
_APPOINTMENTS: Final = words_of("promotion appointment election hiring elevation addition selection")
_NO_POSITION: Final = frozenset(("graduate", "alumnus", "alumna", "native", "resident", "member", "father", "mother"))
_LED: Final = frozenset(("led", "leads", "headed", "heads"))
_JOINS: Final = _LED | {"join", "joins", "joined"}
_LATER: Final = 4  # words from an employer to the `as` of a position: "joined Acme in March 2019 as …"
_CLAUSE: Final = 12  # words of a clause between a name and its verb: "…, previously of Acme, has joined …"
_ORDER: Final = words_of(
    "next newest permanent youngest oldest first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
# "Acme Names Jane Roe …", "Acme Holdings, a maker of widgets, today announced the appointment of Jane Roe": who employs her.
_EMPLOYS: Final = regex(
    r"(?P<who>[A-Z][\w.&'-]{0,30}(?:[ \n](?:of |and |& )?[A-Z][\w.&'-]{0,30}){0,4}?"
    r"(?:, (?:Inc|Corp|Ltd|LLC|L\.P|N\.V|S\.A)\b\.?)?)"
    r"(?:,[^\n]{0,260}?,)?[ \n](?:today |has |also |\([^()]{0,60}\) ){0,3}"
    r"(?:announced? the (?:appointment|promotion|hiring) of|announced?(?: today)? that"
    r"|(?:[Aa]ppoint|[Nn]ame|[Hh]ire|[Pp]romote|[Ww]elcome|[Tt]ap|[Ee]lect|[Aa]dd)\w{0,3})[ \n]"
)


class Careers:
    """What a text says of the positions of those it names."""

    def __init__(self, document: Document, span: Span, language: Language) -> None:
        self.document, self.span, self.language = document, span, language

    def beside(self, span: Span) -> tuple[str | None, str | None]:
        """Return the position printed with one mention of a name, before it, in its apposition or behind a verb of appointment."""
        folded = self.document.folded
        line = folded.rfind("\n\n", max(self.span.start, span.start - 160), span.start)
        sentence = sentence_start(folded, max(self.span.start, span.start - 160, line), span.start, self.language)
        begin = self.phrase_start(sentence, span.start)
        limit = folded.find("\n\n", span.end, span.end + 300)
        limit = limit if limit >= 0 else min(self.span.end, span.end + 300)
        end = sentence_end(folded, span.start, limit, self.language)
        joint = folded.rfind(
            " and ", begin, span.start
        )  # "Captain John Doe and Sheriff Jane Roe": the phrase holds another
        for start in dict.fromkeys((begin, joint + len(" and ") if joint >= 0 else begin, span.start)):
            mention = read_mention(self.document, start, end, self.language)
            if mention is None or mention.name is None or not (mention.title or mention.organization):
                continue
            if mention.name.start <= span.start and mention.name.end >= span.end:  # of this name, and of no later one
                return mention.title, mention.organization
        told_before = self._is_appointed_before(sentence, span.start)
        return self._owned(span) or self._shared(sentence, span) or self.appointed(span.end, end, verb=told_before)

    def _shared(self, sentence: int, span: Span) -> tuple[str | None, str | None] | None:
        """`U.S. Senators John Doe and Jane Roe`: a title in the plural is everybody's in the list behind it."""
        words = split_words(self.document.folded, sentence, span.start, self.language)
        plural = next((i for i in range(len(words) - 1, -1, -1) if singular(words[i].text, self.language)), None)
        if plural is None or not words[plural].text[:1].isupper():
            return None
        listed = all(
            word.text[:1].isupper() or not word.text[0].isalnum() or word.low in {"and", "of"}
            for word in words[plural:]
        )
        title = words[title_start(words, plural, self.language)].start
        last = plural + [word.low for word in words[plural + 1 : plural + 2]].count("general")
        return (singular(self.document.plain((title, words[last].end)), self.language), None) if listed else None

    def _owned(self, span: Span) -> tuple[str | None, str | None] | None:
        """`the authority's chair, Dame Olwen Roe, …`: the role before the comma."""
        words = split_words(self.document.folded, max(self.span.start, span.start - 90), span.start, self.language)
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

    def _is_appointed_before(self, start: int, at: int) -> bool:
        """Whether the words before a name appoint: `has named Jane Roe its …`, `the promotion of Jane Roe to …`."""
        words = [w.low for w in split_words(self.document.folded, max(start, at - 40), at, self.language)[-2:]]
        return bool(words) and (words[-1] in _APPOINTED or (words[-1] == "of" and words[0] in _APPOINTMENTS))

    def phrase_start(self, begin: int, at: int) -> int:
        """Return where the noun phrase begins that ends in the name at `at`: titles, capitals and what joins them before it."""
        words = split_words(self.document.folded, begin, at, self.language)
        close = next((i for i in range(len(words) - 1, 0, -1) if words[i].text == ")"), 0)
        if close and all(self._is_title_word(word.low) for word in words[close + 1 :]):
            opened = next((i for i in range(close, 0, -1) if words[i].text == "("), 0)
            words[opened : close + 1] = []  # "JAXA (Japan Aerospace Exploration Agency) President"
        for number, word in reversed(list(enumerate(words))):
            joins = word.low in {"of", "and", "&", "for"} or word.text.endswith("'s")
            joins = joins or (word.text == "in" and [w.low for w in words[number + 1 : number + 2]] == ["charge"])
            if not (joins or word.text[:1].isupper() or self._is_title_word(word.low)):
                break
            if word.text == "," or word.low in self.language.cues or word.low in self.language.according:
                break
            at = word.start
        return at

    def appointed(self, start: int, end: int, *, verb: bool = False) -> tuple[str | None, str | None]:
        """Return what a verb behind a name gives: `… has been named chief financial officer of Acme`, `… is a diplomat`.

        `verb`: one of appointment stands before the name already.
        """
        words = skip_asides(split_words(self.document.folded, start, min(end, start + 200), self.language))
        words = _without_clause(words)
        number = 0
        while number < len(words) and number < 9 and words[number].low in _AFTER_NAME:
            number += 1
        house = (
            organization_at(words, number) if number and words[number - 1].low in _JOINS and words[number:] else None
        )
        if house:  # "joins Acme Wind as chief people officer"
            number = next((i for i in range(number, len(words)) if words[i].start >= house[1]), len(words))
            as_what = (i + 1 for i in range(number, min(number + _LATER, len(words))) if words[i].low == "as")
            number = next(as_what, number)
        elif number and words[number - 1].low in _LED:
            return None, None
        if not (verb and number) and not any(word.low in _APPOINTS for word in words[:number]):
            return None, None
        ends = (
            i for i in range(number, len(words)) if words[i].text in {",", "(", ";"} or words[i].low in {"who", "where"}
        )
        rest = _strip_order(words[number : next(ends, len(words))])
        later = (i + 1 for i in range(1, len(rest) - 1) if rest[i].low == "and" and is_role(rest[i + 1], self.language))
        if rest and rest[0].low in _NO_POSITION:
            rest = rest[next(later, len(rest)) :]  # "is a graduate of Tarn College and CEO of Acme"
        if not rest or not has_role(rest[:8], self.language) or rest[0].low == "board":
            return None, None  # "to its board of directors"
        position = read_title(rest, self.language)
        after = [word for word in rest if position.title and word.start >= position.title[1]]
        if after and after[0].text[:1].isupper() and not position.organization:
            return None, None  # "as President Roe said": another person's title
        begins = [part[0] for part in (position.title, position.organization) if part]
        if not begins or min(begins) > rest[0].start:
            return None, None
        position = Position(position.title, position.organization or house)
        say = self.document.plain
        return say(position.title) if position.title else None, say(
            position.organization
        ) if position.organization else None

    def employer(self, span: Span) -> str | None:
        """Return the organization that appoints the person in the sentence a mention stands in."""
        begin = sentence_start(self.document.folded, max(self.span.start, span.start - 400), span.start, self.language)
        found = _EMPLOYS.match(self.document.folded, self.document.trim(begin, span.start).start, span.start)
        clause = self.document.folded.rfind(", ", begin, span.start) + 2
        if found is None and clause > begin:  # "As part of the deal, Acme has appointed Jane Roe"
            found = _EMPLOYS.match(self.document.folded, clause, span.start)
        return self.document.plain(found.span("who")) if found else None

    def _is_title_word(self, low: str) -> bool:
        language = self.language
        return low in language.role_nouns or low in language.role_modifiers or low in language.honorifics


def _without_clause(words: list[Word]) -> list[Word]:
    """The words behind a name without `, who` and without a clause that parts it from its verb."""
    if [word.low for word in words[:2]] == [",", "who"]:
        return words[2:]
    if words and words[0].text == ",":
        close = next((i for i in range(1, min(_CLAUSE, len(words) - 1)) if words[i].text == ","), None)
        if close and words[close + 1].low in _AUXILIARIES:
            return words[close + 1 :]
    return words


def _strip_order(words: list[Word]) -> list[Word]:
    """A title without what counts or owns it: `the college's sixth president`."""
    number = 0
    while number < len(words) - 1 and (
        words[number].low.endswith("'s") or words[number].low in _ORDER or words[number].text[:1].isdigit()
    ):
        if words[number].text[:1].isupper():
            break
        number += 1
    return words[number:]
