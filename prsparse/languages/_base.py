"""What the parser has to know of a language. Tables only: no rule, no text, no other language."""

from typing import NamedTuple


class Language(NamedTuple):
    """The tables of one language; every word in lower case, folded (straight quotes, ASCII hyphens).

    Attributes:
        tag: BCP 47 tag.
        months: month name or abbreviation, without its dot → 1 … 12.
        weekdays: weekday names and abbreviations.
        cues: reporting verbs in every form that introduces or follows a quotation.
        pronouns: pronouns that can name a speaker → `f`, `m` or `` (either).
        honorifics: titles before a name that are no part of it, without their dot.
        role_nouns: last words of job titles ("officer", "president", "director").
        abbreviations: words whose final dot ends no sentence, without it.
        stop_words: frequent words, by which the language is told.
    """

    tag: str
    months: dict[str, int]
    weekdays: frozenset[str]
    cues: frozenset[str]
    pronouns: dict[str, str]
    honorifics: frozenset[str]
    role_nouns: frozenset[str]
    abbreviations: frozenset[str]
    stop_words: frozenset[str]
