"""The words beside a name → title and organization.

Knows how positions are printed: "chief executive officer of Acme", "CEO, Acme", "Acme's president",
"vice president of sales at Acme". Must not know who is quoted.
"""

from typing import Final, NamedTuple

from prsparse.extract.employers import (
    BODIES,
    LEGAL_TAILS,
    LINKS,
    employer_behind,
    is_body,
    is_small,
    is_unit,
    organization_at,
    with_tail,
)
from prsparse.languages import Language
from prsparse.patterns.names import given_names, is_credential
from prsparse.patterns.places import is_region
from prsparse.patterns.words import Word

_ARTICLES: Final = frozenset(("a", "an", "the", "our", "its", "their", "his", "her"))
_IN_COMPANIES: Final = frozenset(("corporate", "company", "executive"))
_ACRONYM: Final = 3  # "FCC" is an agency, "UN", "US" and "U.S." stand for where an office is held
_REMIT: Final = 2  # a remit has no more words
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
    heads_company = words[role].low in language.company_heads
    while start > 0:
        before = words[start - 1]
        low = before.low
        joins = low in {"and", "&"} and start > 1 and (is_role(words[start - 2], language))
        takes = public and _is_place_like(before, language)
        if plain and start > 1 and before.text.istitle() and not takes:
            break  # "Acme Software president": the case tells the name from the title
        noun = (
            plain
            and before.text.replace("-", "").isalpha()
            and before.text.islower()
            and role - start < 3
            and low not in language.function_words
        )
        known = low in language.role_modifiers or (low in language.role_subjects and not heads_company)
        if not (noun or known or is_role(before, language) or joins or takes):
            break
        public = public or (low in language.public_roles and before.text[:1].isupper())  # Ohio Attorney General
        start -= 1
    while start < role and words[start].low in {"and", "&"}:
        start += 1
    return start


def _is_place_like(word: Word, language: Language) -> bool:
    """Whether a word before a public office can be the place it is held in, and is no institution: `Ohio`, `U.S.`."""
    text = word.text
    if not text[:1].isupper() or text.endswith("'s") or word.low in language.company_words:
        return False
    return not text.isupper() or "." in text or len(text) < _ACRONYM


def read_apposition(words: list[Word], language: Language, *, trusted: bool = False) -> Position:
    """Return what stands behind a name's comma: `chief executive officer of Acme, Inc.`, `CEO, Acme`, `Acme's president`.

    Args:
        words: the words behind the first comma, up to the end of the clause.
        language: the tables to read them by.
        trusted: whether a name without any title may be taken for the organization, as in a signature.
    """
    chunks = _telling(words, language)
    title: tuple[int, int] | None = None
    for number, chunk in enumerate(chunks):
        following = chunks[number + 1] if number + 1 < len(chunks) else []
        if chunk[0].low in _STOPPERS or (chunk[0].low in {"and", "or"} and not _adds_title(chunk, title, language)):
            break
        if title and is_body(chunk, language):
            return Position(title, (chunk[0].start, chunk[-1].end))
        if has_role(chunk, language):
            found = read_title(chunk, language)
            if found.organization and _is_remit(chunk, found.organization, following, language):
                found = Position((chunk[0].start, chunk[-1].end))
            title = (title[0], found.title[1]) if title and found.title else title or found.title
            if found.organization:
                if title and found.organization[0] < title[0] and following and is_unit(following, language):
                    title = (title[0], following[-1].end)  # "Acme Vice President, Operations"
                return Position(title, with_tail(found.organization, following))
        elif title and is_unit(chunk, language) and chunk[0].text[:1].isupper():
            title = (title[0], chunk[-1].end)  # "Vice President, Human Resources, …"
        elif title or trusted:
            return _end_apposition(chunk, following, title, language)
        else:
            break
    return Position(title)


def _telling(words: list[Word], language: Language) -> list[list[Word]]:
    """The parts of an apposition, without ages, degrees and what leads to a title."""
    chunks = [_strip(chunk) for chunk in _chunks(words)]
    return [
        chunk
        for number, chunk in enumerate(chunks)
        if not _is_aside(chunk) or (has_role(chunk, language) and not (chunks[number + 1 :] and _is_degree(chunk)))
    ]


def _end_apposition(
    chunk: list[Word], following: list[Word], title: tuple[int, int] | None, language: Language
) -> Position:
    """What the words behind a title give, which hold no title's noun: the employer, or a unit and the employer."""
    link = next((i for i in range(len(chunk) - 1) if chunk[i].low in {"at", "of", "for"}), None)
    if (
        title
        and link is not None
        and (chunk[link].low == "at" or any(w.low in language.unit_nouns for w in chunk[:link]))
    ):
        end = chunk[link - 1].end if link else title[1]
        return Position((title[0], end), organization_at(chunk, link + 1))  # "Vice President, Utilities at Acme"
    if chunk[0].text[:1].isupper() and (organization := organization_at(chunk, 0)):
        return Position(title, with_tail(organization, following))
    return Position(title)


def _is_remit(chunk: list[Word], organization: tuple[int, int], following: list[Word], language: Language) -> bool:
    """Whether what a title is `of` is a remit, because the employer stands behind the next comma.

    `Global Head of Payments, Acme`, but `director of Acme, Inc.` and `director of Acme, Monday`.
    """
    role = next((word for word in chunk if is_role(word, language)), None)
    inside = [word for word in chunk if organization[0] <= word.start < organization[1]]
    if role is None or role.low not in language.unit_heads or chunk[-1].end != organization[1] or len(inside) > _REMIT:
        return False
    if any(word.low in language.company_words for word in inside) or not following:
        return False
    named = all(word.text[:1].isupper() or is_small(word) for word in following)
    plain = following[0].low in language.weekdays | language.cues or is_region(" ".join(w.text for w in following))
    return named and not plain and following[0].low not in LEGAL_TAILS and "'s" not in following[-1].text


def _adds_title(chunk: list[Word], title: tuple[int, int] | None, language: Language) -> bool:
    """`…, and chair of the board`: a further title, and not a second person with one."""
    named = any(word.low in given_names() for word in chunk[2:])
    return title is not None and len(chunk) > 1 and is_role(chunk[1], language) and not named


def read_title(words: list[Word], language: Language) -> Position:
    """Return the title in words that hold one, and the employer that a preposition or a possessive joins to it."""
    role = next(i for i, word in enumerate(words) if is_role(word, language))
    owner = next((i for i in range(role) if words[i].text.endswith(("'s", "s'")) and words[i].text[0].isupper()), None)
    if owner is not None:
        tail = _cut(words[owner + 1 :], language)
        end = words[owner].end - (2 if words[owner].text.endswith("'s") else 1)
        return Position((tail[0].start, tail[-1].end) if tail else None, (words[0].start, end))
    first = title_start(words, role, language)
    named = first and all(word.text[:1].isupper() or is_small(word) for word in words[:first])
    links = [number for number in range(role + 1, len(words) - 1) if words[number].low in LINKS]
    sure = [number for number in links if words[number].low == "at"]
    for number in sure or links:
        if organization := employer_behind(words, number, _office(words[:number], language), language):
            begin = words[0 if named else first].start  # "Portfolio Manager at Acme"
            return Position((begin, _title_end(words, number, organization)), organization)
    tail = _cut(words[first:], language)
    while len(tail) > 1 and tail[-1].low in LINKS:
        tail = tail[:-1]
    before = (words[0].start, words[first - 1].end) if named else None
    return Position((tail[0].start, tail[-1].end), before)


def _office(words: list[Word], language: Language) -> str:
    """The last role's noun of a title; nothing where a word before it makes it a company's: `Corporate Secretary`."""
    number = max(i for i, word in enumerate(words) if is_role(word, language))
    return "" if number and words[number - 1].low in _IN_COMPANIES else words[number].low


def _title_end(words: list[Word], link: int, organization: tuple[int, int]) -> int:
    """Where a title ends that a preposition joins to its employer: before it, or behind the board it names."""
    last = next((i for i, word in enumerate(words) if word.start >= organization[0]), link + 1) - 1
    while last > link and (words[last].low in LINKS or words[last].low == "the"):
        last -= 1
    return words[last].end if words[last].low in BODIES else words[link - 1].end


def _cut(words: list[Word], language: Language) -> list[Word]:
    """The words of a title up to where something else begins: a verb, a clause, somebody's possessive."""
    linked = False
    for number, word in enumerate(words):
        following = words[number + 1] if number + 1 < len(words) else None
        if word.text in {"-", "--"} and following and following.text[:1].isupper():
            continue
        linked = linked or word.low in LINKS
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


def _chunks(words: list[Word]) -> list[list[Word]]:
    """The words between commas and brackets, up to a quotation mark; an abbreviation in brackets is left out."""
    chunks: list[list[Word]] = [[]]
    short = -1  # index of the bracket that closes around an abbreviation: "Chief Security Officer (CSO) at Acme"
    for number, word in enumerate(words):
        if word.text == '"' and chunks[-1]:
            break
        if word.text == "(" and chunks[-1] and [w.text for w in words[number + 2 : number + 3]] == [")"]:
            short = number + 2
        if number <= short:
            continue
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
    """The words of a chunk without what leads to its title: `as`, articles, `the company's`."""
    number = 1 if chunk[0].low == "as" and len(chunk) > 2 else 0  # "Jane Roe, as the chair of Acme, …"
    while number < len(chunk) - 1 and (
        chunk[number].low in _ARTICLES or (chunk[number].text.endswith("'s") and chunk[number].text.islower())
    ):
        number += 1
    return chunk[number:]


def _is_degree(chunk: list[Word]) -> bool:
    """`MD`, which is a managing director's too."""
    return len(chunk) == 1 and chunk[0].text.replace(".", "") in {"MD", "DO"}


def _is_aside(chunk: list[Word]) -> bool:
    """An age, a party and state, a credential: what may stand between a name and its title."""
    first = chunk[0].text
    party = len(first) > 2 and first[0].isupper() and first[1] == "-"
    letters = first.replace(".", "").replace("-", "")
    degree = len(chunk) < 3 and letters.isupper() and ("." in first or len(letters) < 6) and len(letters) < 7
    return len(chunk) < 4 and (first.isdigit() or is_credential(first) or party or degree)
