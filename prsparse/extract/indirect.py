"""Indirect speech: the sentence that reports a named person's words or view without marks.

Knows "X said that", "according to X", "in X's eyes", "X regards / believes / hopes". Must not know persons.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import accumulate

from msgspec import Struct

from prsparse.document import Document, Span, find_all
from prsparse.expressions import regex
from prsparse.extract.defects import MOST
from prsparse.extract.mentions import Mention, read_mention
from prsparse.extract.subjects import find_subject
from prsparse.languages import Language
from prsparse.patterns.names import is_given
from prsparse.patterns.words import Word, sentence_end, sentence_start, split_words

_COMMAS = 4  # commas to look back over: an apposition has that many
_BACK = 700  # characters they stand in
_CLOSING = 4  # characters in which a quotation closes: a stop and marks
_WHEN = (" on ", " in ", " at ", " by ", " during ", " this ", " next ", " later ")
_PIECE, _LONGEST_WORD = 1 << 16, 40  # characters
_NEAR = 6  # characters between the comma and the name


class Reported(Struct, frozen=True, gc=False):
    """A sentence that reports a view: where it stands, whose, by which words."""

    span: Span
    mention: Mention
    cue: Span
    rule: str


# One pattern for the places, each alternative beginning with its own letters; what stands there is told by tables.
_PLACE = regex(
    r"\b(?:(?P<according>[Aa]ccording\s{1,3}to\s{1,3})(?=[A-Z])"
    r"|in\s{1,3}(?P<whose>his|her|[A-Z][\w.-]{1,20}(?:\s[A-Z][\w.-]{1,20}){0,3}'s?)\s{1,3}(?:eyes|view|opinion|words)\b"
    r"|(?P<view>For\s{1,3})(?=[A-Z][\w.-]{1,20}\s[A-Z][\w.'-]{1,20}(?:\s[A-Z][\w.'-]{1,20}){0,2},\s[a-z])"
    r"|(?P<verb>said|says|added|adds|explained|noted)\s{1,3}(?=[A-Z][\w.-]{1,20}\s[A-Z])"
    r"|(?P<tail>said|says|added|adds|explained|noted)(?=\s{0,2}(?:$|[.,;]))"
    r"|(?P<that>(?:said|says|added|adds|noted|notes|stated|states|explained|explains|stressed|emphasized"
    r"|told\s\w{1,30})(?:\s{1,3}(?:today|also|\w{1,6}day))?\s{1,3}that"
    r"|(?:said|says)(?=\s{1,3}[a-z])(?!\s{1,3}(?:in|on|at|to|of|by|with|today|during|as|when|while|after|before|so|no|yes)\b))\b)"
)


@cache
def _beliefs(verbs: frozenset[str]) -> re.Pattern[str]:
    return regex(rf"\b(?P<belief>{'|'.join(sorted(verbs))})\b")


@cache
def _foreign(phrases: tuple[str, ...]) -> re.Pattern[str]:
    told = "|".join(re.escape(phrase[1:]) for phrase in phrases if phrase not in _FOR)
    first = "".join(sorted({letter for phrase in phrases for letter in (phrase[0].upper(), phrase[0])}))
    return regex(rf"\b(?P<according>[{first}](?:{told})\s{{1,3}})(?=[^\W\d_a-zß-öø-ÿа-я])")


_FOR = frozenset(("pour", "para", "per"))  # before a quotation these name its speaker, elsewhere whom something is for


# Words by which the places are found, as they stand between blanks → the letters that a place begins with.
_TELLS = ("said", "says", "added", "adds", "noted", "notes", "stated", "states", "explained", "explains", "stressed",
          "emphasized", "told")  # fmt: skip
_BEGINNINGS = {
    **{verb + end: verb for verb in _TELLS for end in ("", ",", ".", ";", ":", '."', ',"')},
    **{noun + end: "in " for noun in ("eyes", "view", "opinion", "words") for end in ("", ",")},
    **{word: word.lstrip("(") for word in ("according", "According", "(according", "For")},
}


@cache
def _beginnings(verbs: frozenset[str]) -> tuple[frozenset[str], dict[str, str]]:
    table = {verb: verb for verb in verbs} | _BEGINNINGS
    return frozenset(table), table  # sets intersect in half the time that tables do


class Places(Struct, frozen=True, gc=False):
    """Where a body may report somebody's view, in order, and the patterns of which one fits there."""

    starts: list[int]
    patterns: tuple[re.Pattern[str], ...]

    def within(self, span: Span) -> list[int]:
        """Return those in a range."""
        return self.starts[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]


def find_places(document: Document, body: Span, language: Language) -> Places:
    """Return the places of a whole body by its words: a set of them costs a tenth of trying patterns on each paragraph."""
    if language.small_words:  # another language than English: what stands for "according to" is all that is known
        pattern = _foreign(language.according)
        return Places([found.start() for found in pattern.finditer(document.folded, *body)], (pattern,))
    words, table = _beginnings(language.belief_verbs)
    told: set[str] = set()
    for start in range(body.start, body.end, _PIECE):  # of a long body not all words at once, which take much
        told |= words.intersection(document.folded[start : min(start + _PIECE + _LONGEST_WORD, body.end)].split())
    starts: set[int] = set()
    for letters in {table[word] for word in told}:
        starts.update(find_all(document.folded, letters, *body))
    return Places(sorted(starts), (_PLACE, _beliefs(language.belief_verbs)))


def find_reported(
    document: Document, paragraph: Span, outers: Sequence[Span], places: Places, language: Language
) -> list[Reported]:
    """Return the reporting sentences of a paragraph that hold no quotation of their own, each sentence once."""
    start, limit = paragraph
    reports: list[Reported] = []
    done = end = start
    sentence = Span(done, done)
    outers = sorted(outers)
    reach = [start, *accumulate((outer.end for outer in outers), max)]  # how far the first so many go
    for place in places.within(paragraph):
        if len(reports) == MOST:
            break
        before = bisect_left(outers, (place,))
        if place < done or (before and _is_beside_words(document.folded, reach[before], place)):
            continue
        for pattern in places.patterns:
            if (found := pattern.match(document.folded, place, limit)) is None:
                continue
            if found.end() > end:  # another sentence than the last one's
                head = sentence_start(document.folded, start, place, language)
                end = sentence_end(document.folded, found.end(), limit, language)
                sentence = document.trim(head, min(end + 1, len(document.folded)))
            if sentence.start < reach[bisect_left(outers, (end,))]:
                continue
            if report := _report(document, found, sentence, end, language):
                done = end
                reports.append(report)
                break
    return reports


def _is_beside_words(folded: str, quoted: int, place: int) -> bool:
    """Whether a place stands in the sentence of a quotation that reaches to `quoted`: in it, or with no stop between them."""
    between = folded[max(0, quoted - _CLOSING) : place]
    return place < quoted or not any(stop in between for stop in ".!?…")


def _report(document: Document, found: re.Match[str], sentence: Span, end: int, language: Language) -> Reported | None:
    cue = Span(*found.span())
    begin = sentence.start
    kind = found.lastgroup
    if kind == "according":
        mention = read_mention(document, found.end(), end, language)
        fits = mention and mention.kind == "name" and (mention.title or " " in document.plain(mention.name or cue))
        return Reported(sentence, mention, cue, "reported: according to X") if mention and fits else None
    if kind == "whose":
        mention = read_mention(document, found.start("whose"), found.end("whose"), language)
        if found["whose"] in {"his", "her"}:
            span = Span(*found.span("whose"))
            mention = Mention(span, "pronoun", span)
        return Reported(sentence, mention, cue, "reported: in X's view") if mention else None
    if kind in _BESIDE:
        told = _beside(document, found, begin, end, language)
        return Reported(sentence, told, cue, f"reported: {_BESIDE[kind]}") if told else None
    words = split_words(document.folded, begin, found.end(), language)
    verb = next((i for i, word in enumerate(words) if word.start == found.start()), None)
    dated = document.folded.startswith(_WHEN, found.end())
    if not verb or (kind == "belief" and not _acts(words, verb, language, dated=dated)):
        return None
    mention = find_subject(document, words, verb, language)
    if mention is None or mention.kind not in {"name", "pronoun"}:
        return None
    rule = "reported: X said that" if kind == "that" else "reported: X's view"
    return Reported(sentence, mention, cue, rule)


def _acts(words: list[Word], verb: int, language: Language, *, dated: bool) -> bool:
    """Whether a word is somebody's verb here, and no noun: its subject, a comma or an adverb stands before it.

    `dated`: what follows tells when, so that behind a comma it is a participle (`the election, expected in May`).
    """
    before = words[verb - 1]
    if dated and before.text == ",":
        return False
    named = before.text[:1].isupper() or before.low in language.pronouns or before.text in {",", ")"}
    return named or before.low.endswith("ly") or before.low in {"who", "also", "still", "has", "had"}


# Where the speaker stands who is named at either end of a sentence.
_BESIDE = {"view": "for X", "verb": "said X", "tail": "X said"}


def _beside(document: Document, found: re.Match[str], begin: int, end: int, language: Language) -> Mention | None:
    """Whom a sentence names at its end (`…, said Jane Roe, CEO`; `…, Jane Roe, CEO, said`) or begins with (`For Jane Roe, …`)."""
    folded = document.folded
    if found.lastgroup == "view":
        comma = folded.find(",", found.end(), end)
        mention = read_mention(document, found.end(), comma, language) if found.start() == begin else None
        return mention if mention and mention.name and is_given(document.plain(mention.name)) else None
    if found.lastgroup == "verb":
        mirrored = folded[max(begin, found.start() - _NEAR) : found.start()].rstrip()[-1:] == ","
        mention = read_mention(document, found.end(), end, language, trusted=True) if mirrored else None
        return mention if mention and mention.kind == "name" else None
    return _before_verb(document, begin, found.start(), language)


def _before_verb(document: Document, begin: int, verb: int, language: Language) -> Mention | None:
    """Whom the words between one of the last commas and a verb name: `…, Jane Roe, CEO of Acme, said`."""
    comma = verb
    begin = max(begin, verb - _BACK)
    for _ in range(_COMMAS):
        comma = document.folded.rfind(",", begin, comma)
        if comma < 0:
            return None
        mention = read_mention(document, comma + 1, verb, language)
        if mention and mention.kind in {"name", "pronoun"}:
            return mention if mention.span.start - comma < _NEAR else None
    return None
