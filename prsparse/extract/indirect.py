"""Indirect speech: the sentence that reports a named person's words or view without marks.

Knows "X said that", "according to X", "in X's eyes", "X regards / believes / hopes". Must not know persons.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from prsparse.document import Document, Span
from prsparse.extract.attribution import find_subject
from prsparse.extract.mentions import Mention, read_mention
from prsparse.languages import Language
from prsparse.patterns.words import sentence_end, sentence_start, split_words


class Reported(NamedTuple):
    """A sentence that reports a view: where it stands, whose, by which words."""

    span: Span
    mention: Mention
    cue: Span
    rule: str


_ACCORDING = r"\baccording\s{1,3}to\s{1,3}(?=[A-Z])"
_SAID_THAT = (
    r"\b(?:said|says|added|adds|noted|notes|stated|states|explained|explains|stressed|emphasized"
    r"|believes|believed|told\s\w{1,30})\s{1,3}that\b"
)
_IN_EYES = r"\bin\s{1,3}(?P<whose>his|her|[A-Z][\w.-]{1,20}(?:\s[A-Z][\w.-]{1,20}){0,3}'s?)\s{1,3}(?:eyes|view|opinion|words)\b"


@cache
def _pattern(belief_verbs: frozenset[str]) -> re.Pattern[str]:
    beliefs = "|".join(sorted(belief_verbs))
    return re.compile(
        rf"(?P<according>{_ACCORDING})|(?P<that>{_SAID_THAT})|(?P<eyes>{_IN_EYES})|(?P<belief>\b(?:{beliefs})\b)"
    )


def find_reported(
    document: Document, paragraph: Span, outers: Sequence[Span], language: Language
) -> Iterator[Reported]:
    """Yield the reporting sentences of a paragraph that hold no quotation of their own, each sentence once."""
    done = paragraph.start
    for found in _pattern(language.belief_verbs).finditer(document.folded, *paragraph):
        if found.start() < done:
            continue
        begin = document.trim(
            sentence_start(document.folded, paragraph.start, found.start(), language), paragraph.end
        ).start
        end = sentence_end(document.folded, found.end(), paragraph.end, language)
        if any(outer.start < end and begin < outer.end for outer in outers):
            continue
        report = _report(document, found, begin, end, language)
        if report:
            done = end
            yield report


def _report(document: Document, found: re.Match[str], begin: int, end: int, language: Language) -> Reported | None:
    cue = Span(*found.span())
    sentence = document.trim(begin, min(end + 1, len(document.folded)))
    if found["according"]:
        mention = read_mention(document, found.end(), end, language)
        fits = mention and mention.kind == "name" and (mention.title or " " in document.plain(mention.name or cue))
        return Reported(sentence, mention, cue, "reported: according to X") if mention and fits else None
    if found["eyes"]:
        mention = read_mention(document, found.start("whose"), found.end("whose"), language)
        if found["whose"] in {"his", "her"}:
            span = Span(*found.span("whose"))
            mention = Mention(span, "pronoun", span)
        return Reported(sentence, mention, cue, "reported: in X's view") if mention else None
    words = split_words(document.folded, begin, found.end())
    verb = next((i for i, word in enumerate(words) if word.start == found.start()), None)
    if not verb:
        return None
    mention = find_subject(document, words, verb, language)
    if mention is None or mention.kind not in {"name", "pronoun"}:
        return None
    rule = "reported: X said that" if found["that"] else "reported: X's view"
    return Reported(sentence, mention, cue, rule)
