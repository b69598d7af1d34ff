"""The words beside a name → title and organization.

Knows how positions are printed: "chief executive officer of Acme", "CEO, Acme", "Acme's president",
"vice president of sales at Acme". Must not know who is quoted.
"""

from typing import Final

from msgspec import Struct

from prsparse.extract.employers import (
    BODIES,
    LINKS,
    SEATS,
    SECTIONS,
    employer_behind,
    is_small,
    is_unit,
    organization_at,
)
from prsparse.languages import Language
from prsparse.patterns.names import given_names
from prsparse.patterns.places import is_region
from prsparse.patterns.words import Word

# What a person, a company or its place is said to be: "Grammy-winning producer", "Boston-based".
DESCRIBED: Final = ("-winning", "-nominated", "-based", "-born", "-selling", "-owned", "-backed", "-held", "-listed")
_IN_COMPANIES: Final = frozenset(("corporate", "company", "executive"))
_PROFESSIONS: Final = ("ologist", "ographer", "ician", "physicist", "scientist")
_TO_BE: Final = frozenset(("elect", "designate"))  # "President-elect"
_SEATS: Final = frozenset(("sen", "rep", "senator", "representative"))  # "Alaska Sen. Jane Roe": the state is no title
_THE_COMPANY: Final = frozenset(("company", "firm", "corporation", "business", "startup"))
_CHIEF: Final = 6  # words from a chief to the officer
_ACRONYM: Final = 3  # "FCC" is an agency, "UN", "US" and "U.S." stand for where an office is held
CABINET: Final = frozenset(("minister", "secretary"))
_BODIES: Final = frozenset(("committee", "subcommittee", "board", "council", "commission", "caucus", "panel"))
_NAMED_BODIES: Final = frozenset(("council", "district", "commission", "authority", "parliament"))
_MEMBERS: Final = frozenset(("member", "attorney", "judge"))  # of a council, in a district
STOPPERS: Final = frozenset(
    (
        "who",
        "which",
        "whose",
        "that",
        "when",
        "while",
        "where",
        "after",
        "during",
        "as",
        "is",
        "was",
        "has",
        "today",
        "yesterday",
        "tonight",
        "earlier",
        "recently",
        "effective",
    )
)


class Position(Struct, frozen=True, gc=False):
    """The range of a title and that of an organization, each None where the words give none."""

    title: tuple[int, int] | None = None
    organization: tuple[int, int] | None = None


def is_role(word: Word, language: Language) -> bool:
    """Tell whether a word is a job title's noun, alone or at a hyphen's or a stroke's end (`vice-president`, `singer/guitarist`)."""
    low = word.low
    if low in language.role_nouns or low.endswith(_PROFESSIONS):
        return True
    if low.endswith(language.role_ends) or (low in language.role_initials and word.text.isupper()):
        return True
    if "-" not in low and "/" not in low:
        return False
    head, _, tail = low.replace("/", "-").rpartition("-")
    return bool(head) and (
        tail in language.role_nouns or tail.endswith(_PROFESSIONS) or (tail in _TO_BE and head in language.role_nouns)
    )


def singular(title: str, language: Language) -> str | None:
    """Return what each holder of a title in the plural is called (`U.S. Senator` for `U.S. Senators`); None for a singular."""
    if title.endswith("Attorneys General"):
        return title.replace("Attorneys", "Attorney")
    dot = "." if title.endswith(".") else ""
    stem = title.removesuffix(".").removesuffix("s")
    last = stem.split()[-1].lower() if stem else ""
    plural = len(stem) + len(dot) < len(title) and last in language.role_nouns
    return stem + dot if plural else None


def has_role(words: list[Word], language: Language) -> bool:
    """Tell whether a job title's noun is among some words."""
    for word in words:  # noqa: SIM110 - `any` over a generator costs twice as much; asked fifty times a release
        if is_role(word, language):
            return True
    return False


def title_start(words: list[Word], role: int, language: Language) -> int:
    """Return the index where the title begins whose noun stands at `role`: modifiers and joined titles before it."""
    start = _chief(words, role)
    noun = words[role].low in language.role_nouns or words[role].low.endswith(language.role_ends)
    public = words[role].low in language.public_roles or not noun
    public = public and words[max(0, role - 1)].low != "general"  # "Unite general secretary Jane Roe"
    plain = words[role].text[:1].islower()
    if _heads_body(words, role, language):
        return role
    heads_company = words[role].low in language.company_heads
    while start > 0:
        before = words[start - 1]
        low = before.low
        joins = low in {"and", "&"} and start > 1 and _is_joined(words[start - 2], language, public=public)
        takes = public and _is_place_like(before, language) and (words[role].low not in _SEATS or low == "u.s")
        takes = takes and not (plain and words[role].low == "professor")  # "Stanford law professor": a place of work
        takes = takes or _is_remit(words, start - 1, role)
        takes = takes and words[max(0, start - 2)].low != "of"  # "University of Tarn Professor Jane Roe"
        if plain and start > 1 and before.text.istitle() and not before.text.isupper() and not takes:
            break  # "Acme Software president": the case tells the name from the title
        noun = (
            plain
            and before.text.replace("-", "").isalpha()
            and before.text.islower()
            and not low.endswith(DESCRIBED)
            and role - start < 3
            and low not in language.function_words
            and low not in STOPPERS
        )
        owned = start > 1 and words[start - 2].low == "of"  # "National Institutes of Health Director Jane Roe"
        known = low in language.role_modifiers or (
            low in language.role_subjects and not (heads_company or (owned and not plain))
        )
        if not (noun or known or is_role(before, language) or joins or takes):
            break
        public = public or (low in language.public_roles and before.text[:1].isupper())  # Ohio Attorney General
        start -= 1
        if low == "u.s" and start and words[start - 1].low not in language.role_modifiers:
            break
    while start < role and words[start].low in {"and", "&"}:
        start += 1
    return start


def _heads_body(words: list[Word], role: int, language: Language) -> bool:
    """`New York City Council Speaker`, `Tarn School District Superintendent`: a body with a name of its own is the employer."""
    if role < 2 or words[role - 1].low not in _NAMED_BODIES or words[role].low in _MEMBERS:
        return False
    first = role - 1
    while first > 0 and words[first - 1].text[:1].isupper():
        first -= 1
    if first == role - 1 or not words[role].text[:1].isupper():
        return False
    tables = (language.role_modifiers, language.role_subjects, language.public_roles)
    return any(all(word.low not in table for table in tables) for word in words[first : role - 1])


def _chief(words: list[Word], role: int) -> int:
    """Where `Chief Risk Officer` begins, whatever it is that the officer is chief of."""
    near = range(role - 1, max(-1, role - _CHIEF), -1) if words[role].low == "officer" else ()
    return next((number for number in near if words[number].low == "chief"), role)


def _is_joined(word: Word, language: Language, *, public: bool) -> bool:
    """Whether a word before an `and` is the title's as well: `president and …`, `Housing and Urban Development Secretary`."""
    return is_role(word, language) or (
        public and word.text[:1].isupper() and (word.low in language.role_subjects or word.low in language.unit_nouns)
    )


def _is_remit(words: list[Word], number: int, role: int) -> bool:
    """Whether a word is what a minister is minister of, or the body whose chairman is meant: `Energy Minister`, `Committee Chairman`."""
    word, first = words[number], number == 0 or not words[number - 1].text[:1].isupper()
    cabinet = words[role].low in CABINET and word.text[:1].isupper() and not word.text.endswith("'s")
    return number == role - 1 and (cabinet or (word.low in _BODIES and first))


def _is_place_like(word: Word, language: Language) -> bool:
    """Whether a word before a public office can be the place it is held in, and is no institution: `Ohio`, `U.S.`."""
    text = word.text
    if not text[:1].isupper() or text.endswith("'s") or word.low in language.company_words:
        return False
    return not text.isupper() or "." in text or len(text) < _ACRONYM


def read_title(words: list[Word], language: Language) -> Position:
    """Return the title in words that hold one, and the employer that a preposition or a possessive joins to it."""
    role = next(i for i, word in enumerate(words) if is_role(word, language))
    words = words[: next((i for i in range(role + 1, len(words) - 1) if _is_second(words, i, language)), len(words))]
    owner = next((i for i in range(role) if _is_owner(words[i], language)), None)
    if owner is not None:
        tail = _cut(words[owner + 1 :], language)
        title = (tail[0].start, tail[-1].end) if tail else None
        end = words[owner].end - (2 if words[owner].text.endswith("'s") else 1)
        place = is_region(" ".join(word.text for word in words[: owner + 1]).removesuffix("'s").removesuffix("'"))
        place = place and words[role].low != "minister"  # "Japan's Minister of Energy": a country's
        return Position(title, None if place else (words[0].start, end))  # "Ohio's attorney general"
    first = title_start(words, role, language)
    named = first and all(not word.text[:1].islower() or is_small(word) for word in words[:first])
    links = [number for number in range(role + 1, len(words) - 1) if words[number].low in LINKS]
    sure = [number for number in links if words[number].low == "at"]
    for number in sure or links:
        if organization := employer_behind(words, number, _office(words[:number], language), language):
            begin = words[0 if named else first].start  # "Portfolio Manager at Acme"
            aside = next((i for i in range(role + 1, number - 1) if _is_aside(words, i, number, language)), None)
            title = begin, words[aside - 1].end if aside else _title_end(words, number, organization, language)
            if named and words[number].low == "for" and _is_acronym(words[first - 1], language):
                title, organization = (words[first].start, organization[1]), (begin, words[first - 1].end)
            return Position(title, organization)  # turned about: "NASA Associate Administrator for Space Science"
    behind = words[role + 1 :]
    if language.names_in_marks and behind and behind[0].text[:1].isupper():  # «Акме» behind its director
        return Position((words[first].start, words[role].end), organization_at(behind, 0))
    tail = _without_employer(_cut(words[first:], language) or [words[role]], language)
    while len(tail) > 1 and (tail[-1].low in LINKS or tail[-1].low == "in"):
        tail = tail[:-1]
    if len(tail) > 1 and is_role(tail[-2], language) and _is_acronym(tail[-1], language):
        return Position((tail[0].start, tail[-2].end), (tail[-1].start, tail[-1].end))  # "President ACME"
    if named and _opens_with_remit(words, first, role, language):
        return Position((words[0].start, tail[-1].end))
    before = (words[0].start, words[first - 1].end) if named else None
    return Position((tail[0].start, tail[-1].end), before)


def _opens_with_remit(words: list[Word], first: int, role: int, language: Language) -> bool:
    """Whether capitals before a title are its own: `Global Brand Vice President`, a chair's donors (`Ada Roe Professor of Law`)."""
    if words[role].text == "Professor":
        return not any(word.low in language.company_words for word in words[:role])
    return words[role - 1].low == "vice" and is_unit(words[:first], language)


def _is_second(words: list[Word], number: int, language: Language) -> bool:
    """`vice president of development and a member of …`, `president of Acme and chair of …`: another position begins."""
    if words[number].low != "and":
        return False
    linked = any(word.low in LINKS for word in words[:number]) and words[number - 1].text[:1].isupper()
    linked = linked and not any(word.low in language.remits for word in words[:number])
    unit = words[number - 1].low in language.unit_nouns or is_role(words[number - 1], language)
    return words[number + 1].low in {"a", "an", "the"} or (linked and not unit and is_role(words[number + 1], language))


def _is_aside(words: list[Word], number: int, link: int, language: Language) -> bool:
    """`partner in the law firm of Acme`: what the employer is, in lower case; no `practice` of its own."""
    told = words[number].low == "in" and words[number + 1].low == "the" and words[number + 2].text.islower()
    return told and words[link - 1].low in language.company_nouns


def _is_owner(word: Word, language: Language) -> bool:
    """Whether a possessive says whose a title is, and is no part of it (`State's Attorney`)."""
    return word.text.endswith(("'s", "s'")) and word.text[0].isupper() and word.low not in language.role_modifiers


def _without_employer(words: list[Word], language: Language) -> list[Word]:
    """A title without `for the company`, which names no employer."""
    kinds = language.company_nouns | language.plain_nouns
    for number in range(1, len(words) - 2):
        owner = words[number].low in {"for", "of"} and words[number + 1].low in {"the", "its", "our"}
        told = kinds if words[number].low == "for" else _THE_COMPANY
        if owner and words[number + 2].low in told and number + 3 == len(words):
            return words[:number]
    return words


def _is_acronym(word: Word, language: Language) -> bool:
    """Whether a word is an organization's initials, and no role's or unit's."""
    tables = (language.role_nouns, language.role_modifiers, language.role_subjects, language.unit_nouns)
    return word.text.isupper() and len(word.text) >= _ACRONYM and not any(word.low in table for table in tables)


def _office(words: list[Word], language: Language) -> str:
    """The last role's noun of a title; nothing where a word before it makes it a company's: `Corporate Secretary`."""
    number = max(i for i, word in enumerate(words) if is_role(word, language))
    if [word.low for word in words[number : number + 3]] == ["member", "of", "parliament"]:
        return "mp"
    return "" if number and words[number - 1].low in _IN_COMPANIES else words[number].low


def _title_end(words: list[Word], link: int, organization: tuple[int, int], language: Language) -> int:
    """Where a title ends that a preposition joins to its employer: before it, or behind the board or unit it names."""
    last = next((i for i, word in enumerate(words) if word.start >= organization[0]), link + 1) - 1
    remit = last - 1 > link and words[last - (words[last].low == "the")].low in {"for", "at"}  # "of Grids for Acme"
    while last > link and (words[last].low in LINKS or words[last].low == "the"):
        last -= 1
    unit = words[link + 1 + (words[link + 1].low == "the")]
    unit_owned = language.adjectives_follow or language.nouns_in_capitals
    unit_owned = unit_owned and unit.low in language.unit_nouns and unit.start < organization[0]
    joined = unit_owned or remit or any(words[last].low in table for table in (BODIES, SEATS, SECTIONS))
    return words[last].end if joined else words[link - 1].end


def _cut(words: list[Word], language: Language) -> list[Word]:
    """The words of a title up to where something else begins: a verb, a clause, somebody's possessive."""
    linked = False
    officer = next((number for number, word in enumerate(words[:_CHIEF]) if word.low == "officer"), 0)
    officer = officer if words and words[0].low == "chief" else 0  # "chief widget officer"
    for number, word in enumerate(words):
        if number < officer:
            continue
        following = words[number + 1] if number + 1 < len(words) else None
        if word.text in {"-", "--"} and following and following.text[:1].isupper():
            continue
        linked = linked or word.low in LINKS or word.low == "on"
        if (
            word.low in STOPPERS
            or word.text in {"--", "-", "(", '"', ":", ";"}
            or _leaves(word, number, language, linked=linked)
            or (word.low == "on" and following and following.low in language.months)
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
    plain = number > 0 and not linked and word.text[:1].islower() and not known
    return plain and not language.adjectives_follow and word.low not in {"and", "of", "for"}


def _goes_on(words: list[Word], language: Language) -> bool:
    """Whether what follows an `and` is still the title: a modifier, a role, a capitalised unit, no verb."""
    first = words[0]
    if language.adjectives_follow and first.low == "of":
        return True  # "ministre de l'Environnement et du Climat"
    if first.low in given_names() and first.text.istitle() and words[1:2] and words[1].text.istitle():
        return False  # "chief marketing officer and John Poe as …"
    return (
        first.text[:1].isupper()
        or first.low in language.role_modifiers
        or first.low in language.unit_nouns
        or is_role(first, language)
    )
