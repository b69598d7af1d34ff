"""The words beside a name → title and organization.

Knows how positions are printed: "chief executive officer of Acme", "CEO, Acme", "Acme's president",
"vice president of sales at Acme". Must not know who is quoted.
"""

from typing import Final, NamedTuple

from prsparse.languages import Language
from prsparse.patterns.names import PARTICLES, given_names, is_credential
from prsparse.patterns.places import is_region
from prsparse.patterns.words import Word

_EMPLOYERS: Final = frozenset(("at", "with", "for", "from", "to"))
_LINKS: Final = frozenset(("of", *_EMPLOYERS))
_ARTICLES: Final = frozenset(("a", "an", "the", "our", "its", "their", "his", "her"))
_INNER: Final = frozenset(("of", "the", "for", "and", "&", "in", "at", "on")) | PARTICLES
_COMPANY_TAILS: Final = frozenset(
    ("inc", "llc", "ltd", "corp", "lp", "llp", "plc", "s.a", "n.v", "limited", "incorporated", "co")
)
_STOPPERS: Final = frozenset(
    ("who", "which", "whose", "that", "when", "while", "where", "after", "during", "as", "is", "was", "has")
)


class Position(NamedTuple):
    """The range of a title and that of an organization, each None where the words give none."""

    title: tuple[int, int] | None = None
    organization: tuple[int, int] | None = None


def is_role(word: Word, language: Language) -> bool:
    """Tell whether a word is a job title's noun, alone or at a hyphen's end (`vice-president`)."""
    low = word.low
    if low in language.role_nouns:
        return True
    if low.endswith(("ologist", "ographer", "ician")):
        return True
    if "-" not in low:
        return False
    head, hyphen, tail = low.rpartition("-")
    return bool(hyphen) and tail in language.role_nouns and bool(head)


def has_role(words: list[Word], language: Language) -> bool:
    """Tell whether a job title's noun is among some words."""
    return any(is_role(word, language) for word in words)


def title_start(words: list[Word], role: int, language: Language) -> int:
    """Return the index where the title begins whose noun stands at `role`: modifiers and joined titles before it."""
    start = role
    public = words[role].low in language.public_roles or words[role].low not in language.role_nouns
    plain = words[role].text[:1].islower()
    while start > 0:
        before = words[start - 1]
        low = before.low
        joins = low in {"and", "&"} and start > 1 and (is_role(words[start - 2], language))
        takes = public and before.text[:1].isupper() and not before.text.endswith("'s")
        noun = (
            plain
            and before.text.isalpha()
            and before.text.islower()
            and role - start < 3
            and low not in language.function_words
        )
        if not (noun or low in language.role_modifiers or is_role(before, language) or joins or takes):
            break
        start -= 1
    while start < role and words[start].low in {"and", "&"}:
        start += 1
    return start


def read_apposition(words: list[Word], language: Language, *, trusted: bool = False) -> Position:
    """Return what stands behind a name's comma: `chief executive officer of Acme, Inc.`, `CEO, Acme`, `Acme's president`.

    Args:
        words: the words behind the first comma, up to the end of the clause.
        language: the tables to read them by.
        trusted: whether a name without any title may be taken for the organization, as in a signature.
    """
    chunks = _chunks(words)
    title: tuple[int, int] | None = None
    for number, whole in enumerate(chunks):
        as_role = not number and len(whole) > 2 and whole[0].low == "as"  # "Jane Roe, as the chair of Acme, …"
        chunk = _strip(whole[1:] if as_role else whole)
        if not chunk or (_is_aside(chunk) and not has_role(chunk, language)):
            continue
        if chunk[0].low in _STOPPERS or (chunk[0].low in {"and", "or"} and not _adds_title(chunk, title, language)):
            break
        if has_role(chunk, language):
            found = read_title(chunk, language)
            title = (title[0], found.title[1]) if title and found.title else title or found.title
            if found.organization:
                return Position(title, _with_tail(found.organization, chunks, number))
        elif title or trusted:
            link = next((i for i in range(1, len(chunk) - 1) if chunk[i].low in {"at", "of", "for"}), None)
            if (
                title
                and link
                and (chunk[link].low == "at" or any(word.low in language.unit_nouns for word in chunk[:link]))
            ):
                title = (title[0], chunk[link - 1].end)  # "Vice President, Utilities at Acme"
                return Position(title, organization_at(chunk, link + 1))
            if chunk[0].text[:1].isupper() and (organization := organization_at(chunk, 0)):
                return Position(title, _with_tail(organization, chunks, number))
            break
        else:
            break
    return Position(title)


def _adds_title(chunk: list[Word], title: tuple[int, int] | None, language: Language) -> bool:
    """`…, and chair of the board`: a further title, and not a second person with one."""
    named = any(word.low in given_names() for word in chunk[2:])
    return title is not None and len(chunk) > 1 and is_role(chunk[1], language) and not named


def read_title(words: list[Word], language: Language) -> Position:
    """Return the title in words that hold one, and the employer that a preposition or a possessive joins to it."""
    owner = next(
        (i for i, word in enumerate(words) if word.text.endswith(("'s", "s'")) and word.text[0].isupper()), None
    )
    role = next(i for i, word in enumerate(words) if is_role(word, language))
    if owner is not None and owner < role:
        start = words[0].start
        tail = _cut(words[owner + 1 :], language)
        end = words[owner].end - (2 if words[owner].text.endswith("'s") else 1)
        return Position((tail[0].start, tail[-1].end) if tail else None, (start, end))
    first = title_start(words, role, language)
    named = first and all(word.text[:1].isupper() or word.low in _INNER for word in words[:first])
    before = (words[0].start, words[first - 1].end) if named else None
    at = {number for number in range(role + 1, len(words) - 1) if words[number].low == "at"}
    for number in range(role + 1, len(words) - 1):
        if (
            words[number].low in _LINKS
            and (not at or number in at)
            and (organization := _employer(words, number, language))
        ):
            return Position((words[first].start, _title_end(words, number, organization)), organization)
    tail = _cut(words[first:], language)
    return Position((tail[0].start, tail[-1].end), before)


def _title_end(words: list[Word], link: int, organization: tuple[int, int]) -> int:
    """Where a title ends that a preposition joins to its employer: before it, or behind the board it names."""
    last = next((i for i, word in enumerate(words) if word.start >= organization[0]), link + 1) - 1
    while last > link and (words[last].low in _LINKS or words[last].low == "the"):
        last -= 1
    return words[last].end if words[last].low in _BODIES else words[link - 1].end


def _cut(words: list[Word], language: Language) -> list[Word]:
    """The words of a title up to where something else begins: a verb, a clause, somebody's possessive."""
    linked = False
    for number, word in enumerate(words):
        following = words[number + 1] if number + 1 < len(words) else None
        if word.text in {"-", "--"} and following and following.text[:1].isupper():
            continue
        linked = linked or word.low in _LINKS
        if (
            word.low in _STOPPERS
            or word.text in {"--", "-", "(", '"', ":", ";"}
            or _leaves(word, number, language, linked=linked)
        ):
            return words[:number]
        if word.low == "and" and following and not _goes_on(words[number + 1 :], language):
            return words[:number]
    return words


def _leaves(word: Word, number: int, language: Language, *, linked: bool) -> bool:
    """Whether a word is no part of a title any more."""
    if word.text.endswith("'s") and word.text[:1].isupper() and number:
        return True
    if word.text[:1].islower() and word.low in language.cues:
        return True
    known = word.low in language.role_modifiers or word.low in language.unit_nouns or is_role(word, language)
    return number > 0 and not linked and word.text[:1].islower() and not known and word.low not in {"and", "of", "for"}


def _goes_on(words: list[Word], language: Language) -> bool:
    """Whether what follows an `and` is still the title: a modifier, a role, a capitalised unit, no verb."""
    first = words[0]
    return (
        first.text[:1].isupper()
        or first.low in language.role_modifiers
        or first.low in language.unit_nouns
        or is_role(first, language)
    )


def _employer(words: list[Word], link: int, language: Language) -> tuple[int, int] | None:
    """The organization that a preposition names; None where it names a unit, a region or what one is in charge of."""
    start = link + 1
    while start < len(words) and words[start].low in {"the", "our"}:
        start += 1
    owned = [
        i for i in range(start, len(words) - 1) if words[i].text.endswith("'s") and words[i + 1].text[:1].isupper()
    ]
    start = (
        owned[-1] + 1 if owned and not words[owned[-1]].text[:1].isupper() else start
    )  # "of the country's Investment Unit"
    if start >= len(words) or not _is_name_start(words, start) or has_role(words[start : start + 1], language):
        return None
    found = organization_at(words, start)
    if found is None or words[link].low in {"at", "with", "from"}:
        return found
    inside = [word for word in words[start:] if word.end <= found[1]]
    board = next(
        (i for i in range(start, len(words) - 2) if words[i].low in _BODIES and words[i + 1].low == "of"), None
    )
    if board is not None and words[board + 2].text[:1].isupper():
        return organization_at(words, board + 2)  # "member of the Management Board of Acme"
    if words[start].low in language.unit_nouns:
        later = any(word.low in {"at", "with"} for word in words[start:])
        return found if not later and inside[-1].low in _LEGAL_FORMS else None
    if is_region(" ".join(word.text for word in inside)) or (inside[0].low in _STATES and is_region(inside[-1].text)):
        return None
    return None if words[link].low == "to" and start > link + 1 else found


def is_namelike(text: str) -> bool:
    """Tell whether a word is capitalised as names are: `Acme`, `nCipher`, `eBay`."""
    return text[:1].isupper() or text[1:2].isupper()


def _is_name_start(words: list[Word], start: int) -> bool:
    """A capital, or a figure that begins a name: `7RIDGE`, `21 Events`."""
    text = words[start].text
    if is_namelike(text):
        return True
    following = words[start + 1].text[:1] if start + 1 < len(words) else ""
    return text[:1].isdigit() and (text[-1:].isupper() or following.isupper())


def organization_at(words: list[Word], start: int) -> tuple[int, int] | None:
    """Return the range of the run of capitalised words from `start` on, small words between them included."""
    end = start
    number = start
    while number < len(words):
        word = words[number]
        if is_namelike(word.text) or word.text[:1].isdigit():
            end = number + 1
        elif word.low not in _INNER or (word.low in {"at", "for", "in", "on"} and number - start > 5):
            break
        number += 1
    if end == start:
        return None
    last = words[end - 1]
    cut = 2 if last.text.endswith("'s") else 0
    return words[start].start, last.end - cut


def _with_tail(organization: tuple[int, int], chunks: list[list[Word]], number: int) -> tuple[int, int]:
    """`Acme, Inc.`: the legal form behind the comma belongs to the name."""
    following = chunks[number + 1] if number + 1 < len(chunks) else []
    if following and following[0].low in _COMPANY_TAILS:
        return organization[0], following[0].end
    return organization


def _chunks(words: list[Word]) -> list[list[Word]]:
    chunks: list[list[Word]] = [[]]
    for word in words:
        if word.text in {",", ";", "(", ")", '"'}:
            if chunks[-1]:
                chunks.append([])
        else:
            chunks[-1].append(word)
    return [chunk for chunk in chunks if chunk]


def skip_asides(words: list[Word]) -> list[Word]:
    """Return the words behind a name without the degrees, ages and brackets that stand there first."""
    while words and words[0].text in {",", "("}:
        close = next((i for i in range(1, len(words)) if words[i].text in {",", "(", ")"}), len(words))
        if words[0].text == "," and not _is_aside(words[1:close] or words[:1]):
            break
        if words[0].text == "(":
            close = next((i + 1 for i in range(1, len(words)) if words[i].text == ")"), len(words))
        words = words[close:]
        if words and words[0].text == "," and len(words) > 1 and words[1].text[:1].islower():
            words = words[1:]
    return words


def _strip(chunk: list[Word]) -> list[Word]:
    number = 0
    while number < len(chunk) - 1 and chunk[number].low in _ARTICLES:
        number += 1
    return chunk[number:]


def _is_aside(chunk: list[Word]) -> bool:
    """An age, a party and state, a credential: what may stand between a name and its title."""
    first = chunk[0].text
    party = len(first) > 2 and first[0].isupper() and first[1] == "-"
    letters = first.replace(".", "").replace("-", "")
    degree = len(chunk) < 3 and letters.isupper() and ("." in first or len(letters) < 6) and len(letters) < 7
    return len(chunk) < 4 and (first.isdigit() or is_credential(first) or party or degree)


_BODIES: Final = frozenset(("board", "committee", "council", "department", "faculty"))
_STATES: Final = frozenset(("republic", "kingdom", "state", "commonwealth", "government"))
_LEGAL_FORMS: Final = frozenset(
    ("inc", "llc", "ltd", "corp", "lp", "llp", "plc", "corporation", "company", "limited", "gmbh", "ag")
)
