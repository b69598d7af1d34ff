"""Words of a short stretch of text, and where its sentences end.

Knows letters, abbreviation dots and brackets. Must not know what the words mean.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from prsparse.expressions import regex
from prsparse.languages import Language

# A word with its inner dots, hyphens and apostrophes; a final dot stays with it and is judged later.
_WORD: Final = regex(r"[^\W_][\w'&/@-]{0,60}(?:\.[\w'&-]{1,30}){0,8}\.?|[&,;:()\[\]\"]|-{1,3}")
_STOP: Final = regex(r"[.!?…](?=[\"')\]]{0,3}(?:\s|$))")
_INITIALS: Final = regex(r"(?:[^\W\d_]\.){0,4}[^\W\d_]")
_LONGEST: Final = 16  # characters of an abbreviation
_NEAR, _FAR = 140, 700  # characters back to where a sentence begins
MOST_WORDS: Final = 90


class Word(NamedTuple):
    """A word or sign of the folded text, where it stands, and as tables hold it: lower case, no final dot, small words in English."""

    text: str
    start: int
    end: int
    low: str


_new: Final = tuple.__new__  # what Word(…) comes to, at half its price: a paragraph has many words


def split_words(folded: str, start: int, end: int, language: Language) -> list[Word]:
    """Return the words and signs of a range, the first ninety of them; small words of other languages in English."""
    words: list[Word] = []
    for match in islice(_WORD.finditer(folded, start, end), MOST_WORDS):
        text, (begin, stop) = match[0], match.span()
        words.append(_new(Word, (text, begin, stop, text.rstrip(".").lower())))
    return _as_english(words, language) if language.small_words else words


def _as_english(words: list[Word], language: Language) -> list[Word]:
    """The words with what is elided or inverted parted, and small words told by their English ones."""
    parted = [part for word in words for part in _parts(word, language)]
    if language.names_in_marks:
        parted = list(_joined(parted))
    small = language.small_words
    return [word._replace(low=small[word.low]) if word.low in small else word for word in parted]


def _joined(words: list[Word]) -> Iterator[Word]:
    """`«Северный лёд»`: what stands in marks is one word, the marks are none."""
    inside: list[Word] | None = None
    for word in words:
        if word.text != '"':
            if inside is None:
                yield word
            else:
                inside.append(word)
            continue
        if inside:
            yield Word(" ".join(part.text for part in inside), inside[0].start, inside[-1].end, inside[0].low)
        inside = [] if inside is None else None
    yield from inside or ()


def _parts(word: Word, language: Language) -> tuple[Word, ...]:
    """`d'Acme` → `d'` and `Acme`; `explique-t-elle` → `explique` and `elle`."""
    text, start, end, low = word
    cut = low.find("'") + 1
    if cut and low[: cut - 1] in language.elisions and cut < len(low):
        return Word(text[:cut], start, start + cut, low[: cut - 1]), Word(text[cut:], start + cut, end, low[cut:])
    tail = next((tail for tail in language.inversions if low.endswith(tail)), "")
    if not tail:
        return (word,)
    at, pronoun = len(low) - len(tail), tail.rpartition("-")[2]
    return Word(text[:at], start, start + at, low[:at]), Word(pronoun, end - len(pronoun), end, pronoun)


def sentence_end(folded: str, start: int, end: int, language: Language) -> int:
    """Return where the sentence that runs at `start` ends, its full stop left out; `end` if it does not before."""
    for stop in _STOP.finditer(folded, start, end):
        if folded[stop.start()] != "." or not _is_abbreviation(folded, start, stop.start(), language):
            return stop.start()
        following = folded[stop.end() : stop.end() + 4].lstrip()
        if not following:
            return stop.start()
    return end


def _is_abbreviation(folded: str, start: int, dot: int, language: Language) -> bool:
    """Whether a dot belongs to `Dr.`, `Inc.`, `J.`, `U.S.`: the next word then tells nothing of a new sentence."""
    least = max(start, dot - _LONGEST)
    last = folded[least:dot].rpartition(" ")[2]  # most are nothing but letters
    begin = dot - len(last) if last.isalpha() else dot
    while begin > least and ((sign := folded[begin - 1]).isalnum() or sign in "_.'-"):
        begin -= 1
    word = folded[begin:dot]
    if word.lower() in language.abbreviations:
        return True
    alone = begin == least or folded[begin - 1].isspace() or folded[begin - 1] == "("
    return alone and word[:1].isupper() and _INITIALS.fullmatch(word) is not None


def sentence_start(folded: str, start: int, at: int, language: Language) -> int:
    """Return where the sentence that `at` stands in begins, not before `start`."""
    for reach in (_NEAR, _FAR):  # nearly all sentences begin near: a fifth of the characters to look through
        for stop in reversed(list(_STOP.finditer(folded, max(start, at - reach), at))):
            closes = stop.end()
            while closes < at and folded[closes] in "\"')]":
                closes += 1
            abbreviates = folded[stop.start()] == "." and _is_abbreviation(folded, start, stop.start(), language)
            if closes < at and not abbreviates:
                return closes
        if at - reach <= start:
            break
    return start
