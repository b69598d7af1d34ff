"""A language's words for the parts of a release, prepared for looking up.

Knows tables and how a phrase is found in a line. Must not know the order of the rules.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from msgspec import Struct

from prsparse import languages
from prsparse.expressions import regex
from prsparse.languages import Language, Trait

_TRIM: Final = " :.-*#_=~|>()[]/"
_FIRST: Final = regex(r"[^\W\d_]*|.")  # the first word, by which phrases are found
EASTERN: Final = "\u2e80"  # from here on scripts that say in one character what others say in two or three
_STEM: Final = 5  # letters of a word that is sought for
_LABEL: Final = regex(r"[:@+(\d]")  # where the label of a contact ends
_PUNCTUATION: Final = str.maketrans(dict.fromkeys(",:/*#.-_", " "))

_Notice = tuple[
    int, str, str, int
]  # its place in the table, the phrase, the kind, where in it stands what it is sought by


class Wording(Struct, frozen=True, gc=False):
    """The tables of a language and, since wires print their furniture in it, of English.

    Attributes:
        headings: a whole line → kind.
        openers: first word → the phrases that start with it, longest first, each with its kind.
        notices: words that tell a kind wherever they stand: how one of them begins, and the phrases with it and their kinds.
        seeker: what finds those beginnings, but for the phrases that are sought whole.
        whole: these.
        contact_words: one of these stands in a contact's heading.
        contact_fillers: such a heading's other words.
        callers: both: what such a heading can begin with.
        profile: how companies are described.
        call_words: words beside a telephone number to join a conference call by.
        joints: words that no line of a headline ends with, but where it goes on below.
        language: the language itself.
        status_initials: first letters of the words that open a status line.
        unspaced: the openers of a language without blanks, which the next word is glued to, longest first.
        heading_ends: how a heading ends that tells its kind.
        companies: words of companies' names, asked for in such headings only.
    """

    headings: Mapping[str, str]
    openers: Mapping[str, tuple[tuple[str, str], ...]]
    notices: Mapping[str, tuple[_Notice, ...]]
    seeker: re.Pattern[str]
    whole: tuple[str, ...]
    contact_words: frozenset[str]
    contact_fillers: frozenset[str]
    callers: frozenset[str]
    profile: tuple[Trait, ...]
    call_words: tuple[str, ...]
    joints: frozenset[str]
    language: Language
    status_initials: frozenset[str]
    unspaced: tuple[tuple[str, str], ...]
    heading_ends: tuple[tuple[str, str], ...]
    companies: frozenset[str]

    def heads(self, low: str) -> str:
        """Return the kind of part that a line heads, or nothing; `media:` heads one, `media` may head a menu."""
        line = low.strip(_TRIM)
        if self.heading_ends and (kind := self._told_at_the_end(line)):
            return kind
        return self.headings.get(line, "") or (self.headings.get(line + ":", "") if low.rstrip()[-1:] == ":" else "")

    def _told_at_the_end(self, line: str) -> str:
        """`アクメ株式会社について`: the kind that a heading's end tells; what it is about must be a company."""
        kind = next((kind for end, kind in self.heading_ends if line.endswith(end)), "")
        alone = not kind and not any(sign in line for sign in ",: ")
        if alone and any(told == "metadata" and line.startswith(form) for form, told in self.heading_ends):
            return "metadata"  # a company's name alone: 株式会社みなと弁当
        return kind if kind != "about" or not self.companies or any(word in line for word in self.companies) else ""

    def opens(self, first: str, bare: str, low: str) -> tuple[int, str]:
        """Return how long the phrase is that a block starts with and that tells its kind, and the kind; `first` is its word.

        A converter can have glued the next word to it: "Contact DetailsAcme Corp."
        """
        if self.unspaced and low[:1] > EASTERN:
            return next(((len(phrase), kind) for phrase, kind in self.unspaced if low.startswith(phrase)), (0, ""))
        for phrase, kind in self.openers.get(first, ()):
            size = len(phrase)
            if low.startswith(phrase) and (not low[size : size + 1].isalpha() or _glued(bare, size)):
                return size, kind
        return 0, ""

    def asks(self, low: str) -> bool:
        """Return whether a sentence names somebody to contact."""
        return not self.contact_words.isdisjoint(low[:120].translate(_PUNCTUATION).split())

    def notices_in(self, low: str) -> tuple[tuple[str, str], ...]:
        """Return the notices, phrase and kind, that stand in a text, in the order of the table."""
        found = {row for phrase in self.whole if phrase in low for row in self.notices[phrase]}
        for stem in self.seeker.finditer(low):
            start = stem.start()
            for row in self.notices[stem[0]]:
                if low.startswith(row[1], max(0, start - row[3])):
                    found.add(row)
        return tuple((phrase, kind) for _, phrase, kind, _ in sorted(found))

    def heads_contact(self, first: str, low: str) -> bool:
        """Return whether a line (`first` is its word) starts as the heads of contacts do: "For media inquiries, contact"."""
        if first[:1] in _TRIM:
            first = first_word(low[:40].lstrip(_TRIM))
        if first not in self.callers:
            return False
        end = _LABEL.search(low, 0, 90)
        if end is None and len(low) > 60:
            return False
        words = low[: end.start() if end else 90].translate(_PUNCTUATION).split()
        return self.callers.issuperset(words) and not self.contact_words.isdisjoint(words)


def _glued(bare: str, size: int) -> bool:
    return (bare[size].isupper() and bare[size - 1].islower()) or bare.startswith("http", size)


def first_word(phrase: str) -> str:
    """Return the word, or else the sign, that a phrase begins with."""
    word = phrase.partition(" ")[0]
    if word.isalpha():
        return word
    match = _FIRST.match(phrase)
    return match[0] if match else ""


def _keyed(phrases: Mapping[str, str]) -> Mapping[str, tuple[_Notice, ...]]:
    """Group phrases by as few beginnings of long words, behind a blank, as will do.

    One without is sought by all that stands behind its first word, or whole.
    """
    by_stem: dict[str, list[str]] = {}
    for phrase in phrases:
        words = [word for word in phrase.split(" ")[1:] if len(word) >= _STEM]
        stems = [f" {word[:size]}" for word in words for size in range(_STEM, len(word) + 1)]
        rest = phrase[len(phrase.partition(" ")[0]) :]
        for stem in stems or [rest if len(rest) >= _STEM else phrase]:
            by_stem.setdefault(stem, []).append(phrase)
    groups: dict[str, tuple[_Notice, ...]] = {}
    left = {phrase: (number, phrase, kind) for number, (phrase, kind) in enumerate(phrases.items())}
    for stem in sorted(by_stem, key=lambda stem: (-len(by_stem[stem]), -len(stem))):
        rows = tuple((*left.pop(phrase), phrase.find(stem)) for phrase in by_stem[stem] if phrase in left)
        if rows:
            groups[stem] = rows
    return {stem: sum((groups[other] for other in groups if stem.startswith(other)), ()) for stem in groups}


def _seeker(stems: Iterable[str]) -> re.Pattern[str]:
    """What finds the stems that begin with a blank in one pass, by their first letters: the longest that stands there."""
    by_letter: dict[str, list[str]] = {}
    for stem in sorted(stems, key=len, reverse=True):
        if stem[0] == " ":
            by_letter.setdefault(stem[1], []).append(re.escape(stem[2:]))
    grouped = (f"{first}(?:{'|'.join(rests)})" for first, rests in by_letter.items())
    return regex(f" (?:{'|'.join(grouped)})")


@cache
def find_wording(tag: str) -> Wording:
    """Return the tables of a language, with the English ones behind them."""
    language, english = languages.find(tag), languages.find("en")
    phrases = {**english.openers, **language.openers}
    openers: dict[str, list[tuple[str, str]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        openers.setdefault(first_word(phrase), []).append((phrase, phrases[phrase]))
    notices = _keyed({**english.notices, **language.notices})
    contact_words = english.contact_words | language.contact_words
    contact_fillers = english.contact_fillers | language.contact_fillers
    return Wording(
        headings={**english.headings, **language.headings},
        openers={first: tuple(rows) for first, rows in openers.items()},
        notices=notices,
        seeker=_seeker(notices),
        whole=tuple(stem for stem in notices if stem[0] != " "),
        contact_words=contact_words,
        contact_fillers=contact_fillers,
        callers=contact_words | contact_fillers,
        call_words=tuple(dict.fromkeys((*english.call_words, *language.call_words))),
        joints=language.function_words - language.cues,
        language=language,
        status_initials=frozenset(phrase[0] for phrase, kind in phrases.items() if kind == "status"),
        unspaced=tuple(sorted(language.openers.items(), key=lambda row: -len(row[0]))) if language.eastern else (),
        heading_ends=tuple(language.heading_ends.items()),
        companies=frozenset() if language.spaced else language.company_words,
        profile=language.profile or english.profile,
    )
