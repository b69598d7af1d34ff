"""The words of a noun phrase → its head, what stands behind the comma, and the second person whom it names.

Knows commas, brackets, and where an `and` begins somebody else. Must not know what a title says.
"""

from typing import Final

from msgspec import Struct

from prsparse.extract.naming import is_full_name, is_suffixed
from prsparse.extract.positions import has_role, is_role, singular
from prsparse.languages import Language
from prsparse.patterns.words import Word

_HEAD_ENDS: Final = frozenset((",", "(", ";", ":", "--"))
_PLURAL: Final = 4  # words from a comma to a title in the plural
_PARTS: Final = 4  # words behind a bracket in which a title begins


class Phrase(Struct, frozen=True, gc=False):
    """A noun phrase in parts.

    Attributes:
        head: the words before the first comma that ends the name.
        rest: the words behind it.
        other: the words that name a second person.
        shared: whether the title in `rest` is in the plural, and both hold it.
    """

    head: list[Word]
    rest: list[Word]
    other: list[Word]
    shared: bool


def part_phrase(words: list[Word], language: Language) -> Phrase:
    """Return the parts of a noun phrase."""
    if len(words) > 3 and any(word.text == "(" for word in words[1:-2]):
        words = _without_bracket(words, language)
    end = size = len(words)
    shared: list[Word] = []
    other: list[Word] = []
    for number, word in enumerate(words):
        if word.text in _HEAD_ENDS and not is_suffixed(words, number, language):
            end = number
            break
        if number > 1 and word.low == "and" and _ends_person(words, number, language):
            # Another person begins: what stands behind the comma is hers, but for "co-founders of Acme".
            comma = next((i for i in range(number, size) if words[i].text == ","), size)
            plural = any(singular(word.text, language) for word in words[comma : comma + _PLURAL])
            shared = [_singly(word) for word in words[comma:size]] if plural else []
            other = [*words[number + 1 : comma], *shared] if plural else words[number + 1 : size]
            end = size = number
            break
    head = [word for word in words[:end] if word.text != ","]
    return Phrase(head, words[end:size] or shared, other, bool(shared))


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
