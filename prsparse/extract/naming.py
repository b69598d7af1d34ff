"""The words of a noun phrase → where the name of a person stands among them.

Knows capitals, particles, given names, and that a name stands behind its role. Must not know what a title
reaches over, verbs or quotation marks.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.extract.positions import is_role
from prsparse.languages import Language
from prsparse.patterns.names import PARTICLES, given_names, is_credential, is_name_suffix, is_person
from prsparse.patterns.places import is_region
from prsparse.patterns.words import Word

Range = tuple[int, int]

_LINKS: Final = frozenset(("of", "at", "from", "with", "for", "in", "on"))
_ARTICLES: Final = frozenset(("the", "a", "an", "our", "its", "their"))
_JOINTS: Final = frozenset(("and", "&"))
_FULL: Final = 3  # words of a name with a middle one


def find_name(words: list[Word], language: Language) -> Range | None:
    """Return the range of a person's name among words: the capitals behind the last role or honorific, else the first."""
    names = _capital_runs(words, 0, language)
    if early := _acting(words, names, language):
        return early
    role = len(words) - 1
    while role >= 0 and not _is_titling(words, role, language):
        role -= 1
    for first, last in _capital_runs(words, role + 1, language) if role >= 0 else names:
        start = first
        # "said Sneha Annie Roe": three words where nothing stands before them
        opens = first == 0 or (first == role + 1 and words[role].text.islower())  # "study author Sneha Annie Roe"
        size = sum(word.text not in PARTICLES for word in words[first:last])
        whole = opens and size == _FULL and words[first].low not in language.ranks
        while last - start > 2 and (
            words[start].low in language.unit_nouns
            or (_given_later(words, start, last) and not whole)
            or (start and words[start - 1].low == "of" and is_region(words[start].text))  # "of Virginia Jane Roe"
        ):
            start += 1
        if start and words[start].low == "charge" and words[start - 1].low == "in":
            start += 1  # "Special Agent in Charge Jane Roe"
        if start > first or not (_belongs(words, role, first) or _precedes_name(words, last, first)):
            return start, last
    if role > 1 and words[role].text[:1].islower() and names and names[0][0] == 0:
        first, last = names[0]
        return (first, last) if last > 1 and _is_given(words[0]) else None
    return _before_role(words, names, language) if role > 1 and names else None


def _before_role(words: list[Word], names: list[Range], language: Language) -> Range | None:
    """`Jane Roe Chief Executive of Acme`, `His Excellency Jane Roe Governor of the Fund`: a name whose comma is missing."""
    first, end = names[0]
    while first < end and words[first].low in language.honorifics:
        first += 1
    last = next((i for i in range(first, end) if _opens_title(words[i], language)), end)
    titled = last - first in {2, 3} and last < end and (first > 0 or _is_given(words[first]))
    return (first, last) if titled and not any(_opens_title(word, language) for word in words[:first]) else None


def _opens_title(word: Word, language: Language) -> bool:
    return word.low in language.role_nouns or word.low in language.role_modifiers


def is_full_name(words: list[Word], language: Language) -> bool:
    """Tell whether words end in a person's full name, so that an `and` behind them begins a second person."""
    first = next((i for i in range(len(words) - 1) if _is_given(words[i])), None)
    return first is not None and is_person(" ".join(word.text for word in words[first:]), language)


def is_suffixed(words: list[Word], comma: int, language: Language) -> bool:
    """Tell whether a comma parts a suffix from its name and ends nothing: `Richard Roe, Jr.`."""
    if comma == 0 or comma + 1 >= len(words) or not is_name_suffix(words[comma + 1].text):
        return False
    following = words[comma + 2] if comma + 2 < len(words) else None  # "Jane Roe, Sr. Director" is no "Roe Sr."
    return following is None or not (is_role(following, language) or following.low in language.role_modifiers)


def _precedes_name(words: list[Word], last: int, first: int) -> bool:
    """`Olympic gold medalist Jane Roe`: one capital is no name where a given name and another word follow."""
    later = zip(words[last:], words[last + 1 :], strict=False)
    return last - first == 1 and any(
        _is_given(one) and one.text[:1].isupper() and two.text[:1].isupper() for one, two in later
    )


def _belongs(words: list[Word], role: int, first: int) -> bool:
    """`head of Strategy`, `Minister of Trade & Industry`, `inspector for the South`: capitals that say what a role is for."""
    before = words[first - 1].low if first else ""
    if before in _ARTICLES:
        return True
    linked = before in _LINKS or (before in _JOINTS and any(word.low in _LINKS for word in words[role + 1 : first]))
    return linked and not _is_given(words[first])


def _acting(words: list[Word], names: list[Range], language: Language) -> Range | None:
    """`Sen. Lisa Roe today praised President Doe`: a full name that does something is the one who is meant."""
    for first, last in names:
        if last == len(words) or not words[last].text[:1].islower():
            continue
        start = next((i for i in range(first, last - 1) if _is_given(words[i])), None)
        if start is None or (first and words[first - 1].low in _LINKS):
            continue
        titled = is_role(words[last], language) or words[last].low in language.role_modifiers
        if not titled and not any(is_role(word, language) for word in words[start:last]):
            return start, last
    return None


def _is_given(word: Word) -> bool:
    return word.low in given_names()


def _given_later(words: list[Word], start: int, last: int) -> bool:
    """`Responsibility Jane Roe`: a given name stands further on, so the first word is none of the name."""
    if _is_given(words[start]) or words[start + 1].text in PARTICLES:  # "Abdullah bin Khalid Al Harbi"
        return False
    return any(_is_given(word) for word in words[start + 1 : last - 1])


def _is_titling(words: list[Word], number: int, language: Language) -> bool:
    """Whether a word is an honorific or a role, and no surname behind a given name (`Ada Major`)."""
    word = words[number]
    if word.low in language.honorifics:
        return True
    surname = number and word.text[:1].isupper() and _is_given(words[number - 1])
    if word.text == "Dean" and number and is_role(words[number - 1], language):
        full = [word.text[:1].isupper() for word in words[number + 1 : number + 3]] == [True, True]
        return full and _is_given(words[number + 1])  # but "President and CEO Dean Roe"
    named = number + 1 < len(words) and words[number + 1].text[:1].isupper()  # "San Diego Mayor Jane Roe"
    return (named or not surname) and is_role(word, language)


def _capital_runs(words: list[Word], start: int, language: Language) -> list[Range]:
    """Runs of capitalised words; a possessive ends a run and is no name, `&` makes it a company's."""
    runs: list[Range] = []
    first: int | None = None
    for number in range(start, len(words) + 1):
        word = words[number] if number < len(words) else None
        inside = word is not None and (
            word.text[:1].isupper() or (first is not None and _is_particle(words, first, number, language))
        )
        if inside and word is not None and word.text.endswith("'s"):
            first = None
        elif inside and word is not None:
            first = number if first is None else first
            if _ends_sentence(word, language):
                runs.append((first, number + 1))
                first = None
        elif first is not None:
            runs.append((first, number))
            first = None
    return runs


def _is_particle(words: list[Word], first: int, number: int, language: Language) -> bool:
    """`de la` of `Juan de la Vega`, `van den` of `Ada van den Berg`: small words that a capital follows, and no employer."""
    if words[number].text not in PARTICLES:
        return False
    last = number + 1
    while last < len(words) - 1 and words[last].text in PARTICLES and last < number + 3:
        last += 1
    if last == len(words) or not words[last].text[:1].isupper():
        return False
    joins = (
        words[number].low == "of" and number - first > 1 and words[number - 1].text not in PARTICLES
    )  # "Ahmed El Amrani van Acme", "Jörg Weber von der Universität"
    return not joins or (language.adjectives_follow and words[last].low not in language.company_words)


def _ends_sentence(word: Word, language: Language) -> bool:
    """`Israel. Many …`: a dot behind a word that is no initial and no abbreviation."""
    dotted = word.text.endswith(".") and len(word.low) > 1
    return dotted and "." not in word.low and word.low not in language.abbreviations


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
