"""What stands behind a name's comma → title and organization: `Jane Roe, M.D., chief executive officer of Acme, Inc.`.

Knows the parts between commas, and which of them are ages, parties and degrees. Must not know who is quoted.
"""

from typing import Final

from prsparse.extract.employers import (
    LEGAL_TAILS,
    employer_behind,
    is_body,
    is_small,
    is_unit,
    organization_at,
    with_tail,
)
from prsparse.extract.positions import CABINET, STOPPERS, Position, has_role, is_role, read_title
from prsparse.languages import Language
from prsparse.patterns.names import given_names, is_credential, is_name_suffix
from prsparse.patterns.places import is_region
from prsparse.patterns.words import Word

_LEAD_INS: Final = frozenset(("a", "an", "the", "our", "its", "their", "his", "her", "now", "currently", "also"))
_BELONGS: Final = frozenset(("of", "at", "for", "from", "with"))
_SURE: Final = frozenset(("at", "for", "with"))
_UNITS: Final = frozenset(("division", "department", "section", "branch", "bureau", "unit"))
_WARDS: Final = frozenset(("district", "ward", "precinct", "division", "seat", "place", "position"))
_CLAUSE: Final = 3  # words of a clause, or more
_MANY: Final = 6  # remits in a row, and words of one, are fewer
_FIELD: Final = 3  # words of what somebody is in charge of
_REMIT: Final = 2  # a remit has no more words


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
        acts = chunk[0].low in STOPPERS or (chunk[0].low in language.cues and chunk[0].text.islower())
        acts = acts or _names_another(chunk, language) or _is_clause(chunk, language)
        if acts or (chunk[0].low in {"and", "or"} and not _adds_title(chunk, title, language)):
            break
        if title and is_body(chunk, language):
            return Position(title, (chunk[0].start, chunk[-1].end))
        if has_role(chunk, language):
            found = read_title(chunk, language)
            if found.organization and _is_remit(chunk, found.organization, following, language):
                found = Position((chunk[0].start, chunk[-1].end))
            title = (title[0], found.title[1]) if title and found.title else title or found.title
            if found.organization:
                if title and found.organization[0] < title[0]:
                    title = title[0], _last_title(chunks[number + 1 :], title[1], language)
                return Position(title, with_tail(found.organization, following))
        elif title and _goes_on(chunks, number, language):
            title = (title[0], chunk[-1].end)  # "Vice President, Human Resources, …"
        elif title or trusted or chunk[0].low in _BELONGS:
            return _end_apposition(chunk, following, title, language)
        else:
            break
    return Position(title)


def _with_remits(chunks: list[list[Word]], language: Language) -> list[list[Word]]:
    """The parts, those of `Minister for Education, Culture and Sport` in one: remits in a row, an `and` before the last."""
    for number, chunk in enumerate(chunks[:-1]):
        first = next((i for i, word in enumerate(chunk) if word.low in language.remits or word.low in CABINET), None)
        if first is None or [word.low in {"of", "for"} for word in chunk[first + 1 : first + 2]] != [True]:
            continue
        for last in range(number + 1, min(number + _MANY, len(chunks))):
            lows = [word.low for word in chunks[last]]
            plain = all(word.text[:1].isupper() or word.low == "and" for word in chunks[last]) and len(lows) < _MANY
            if not plain or has_role(chunks[last], language):
                break
            if "and" in lows[1:-1]:
                return [
                    *chunks[:number],
                    [word for part in chunks[number : last + 1] for word in part],
                    *chunks[last + 1 :],
                ]
    return chunks


def _is_clause(chunk: list[Word], language: Language) -> bool:
    """`…, der dem Unternehmen als Berater erhalten bleibt, …`: a relative pronoun, for no noun stands behind it."""
    if not language.nouns_in_capitals or len(chunk) < _CLAUSE or chunk[0].low not in {"of", "the", "who"}:
        return False
    return chunk[1].text[:1].islower() and chunk[1].low not in language.role_modifiers


def _names_another(chunk: list[Word], language: Language) -> bool:
    """`…, U.S. Attorney John Poe of Maine and …`: a role right before a given name is the next person's of a list."""
    return any(
        is_role(word, language) and below.low in given_names() and below.text[0].isupper() and after.text[0].isupper()
        for word, below, after in zip(chunk, chunk[1:], chunk[2:], strict=False)
    )


def _telling(words: list[Word], language: Language) -> list[list[Word]]:
    """The parts of an apposition, without ages, degrees and what leads to a title."""
    chunks = [_strip(chunk) for chunk in _chunks(words) if chunk[0].low not in {"a", "an"} or has_role(chunk, language)]
    telling: list[list[Word]] = []
    for number, chunk in enumerate(chunks):
        titled = has_role(chunk, language) and not (chunks[number + 1 :] and _is_degree(chunk))
        employer = bool(telling) and chunk[0].text.isupper() and not is_credential(chunk[0].text)  # "President, ACME"
        if titled or employer or not _is_aside(chunk):
            telling.append(chunk)
    return _with_remits(telling, language) if len(telling) > 1 else telling


def _last_title(chunks: list[list[Word]], end: int, language: Language) -> int:
    """Where titles end that a list goes on with: `Acme's chairman, president and CEO`, `Acme Vice President, Operations`."""
    for chunk in chunks:
        words = chunk[1:] if chunk[0].low == "and" and len(chunk) > 1 else chunk
        plain = is_role(words[0], language) or words[0].low in language.role_modifiers
        bare = (
            plain and has_role(words, language) and read_title(words, language).title == (words[0].start, words[-1].end)
        )
        if not bare and not is_unit(chunk, language):
            break
        end = chunk[-1].end
    return end


def _goes_on(chunks: list[list[Word]], number: int, language: Language) -> bool:
    """Whether a part behind a title still is the title: `sales and marketing`, `Human Resources`."""
    chunk, following = chunks[number], chunks[number + 1] if number + 1 < len(chunks) else []
    first = number == 1
    if is_unit(chunk, language) and (first or chunk[0].text[:1].isupper()):
        return True
    led_on = len(following) > 1 and following[0].low in _SURE and following[-1].text[:1].isupper()
    if first and (led_on or _is_field(chunk, chunks[0], following, language)):
        return True  # "Lead, Grids, at Acme"
    return _is_division(chunk, following, language)


def _is_field(chunk: list[Word], title: list[Word], following: list[Word], language: Language) -> bool:
    """`VP, Data Widgets, Acme`: what who heads a unit is in charge of, because the employer stands behind the next comma."""
    role = next((word for word in reversed(title) if is_role(word, language)), None)
    if role is None or role.low not in language.unit_heads or len(chunk) > _FIELD:
        return False
    own = any(word.low in language.company_words and word.low not in language.role_subjects for word in chunk[-1:])
    return (
        not own
        and all(word.text[:1].isupper() or is_small(word) for word in chunk)
        and _is_employer(following, language)
    )


def _is_employer(chunk: list[Word], language: Language) -> bool:
    """Whether a part between commas can be an employer's name: capitals, and no weekday, place, legal form or possessive."""
    if not chunk or not all(word.text[:1].isupper() or is_small(word) for word in chunk) or is_small(chunk[0]):
        return False
    low = chunk[0].low
    plain = low in language.weekdays or low in language.cues or is_region(" ".join(w.text for w in chunk))
    return not plain and low not in LEGAL_TAILS and "'s" not in chunk[-1].text


def _is_division(chunk: list[Word], following: list[Word], language: Language) -> bool:
    """`Chairman, Entertainment, Acme Broadcasting Company`: a unit, because the next part ends as companies' names do."""
    named = all(word.text[:1].isupper() for word in (*chunk, *following)) and bool(following)
    company = named and following[-1].low in language.company_words and following[-1].low not in LEGAL_TAILS
    named_itself = len(chunk) > 1 and any(word.low in language.company_words for word in chunk)
    return company and len(following) > 1 and not named_itself


def _end_apposition(
    chunk: list[Word], following: list[Word], title: tuple[int, int] | None, language: Language
) -> Position:
    """What the words behind a title give, which hold no title's noun: the employer, or a unit and the employer."""
    if title and chunk[0].low in _UNITS and chunk[1:2] and chunk[1].low == "of":
        return _end_in_unit(chunk, following, title, language)
    link = next((i for i in range(len(chunk) - 1) if chunk[i].low in _BELONGS), None)
    if (
        title
        and link is not None
        and (chunk[link].low == "at" or any(w.low in language.unit_nouns for w in chunk[:link]))
    ):
        end = chunk[link - 1].end if link else title[1]
        behind = link + 1 + (chunk[link + 1].low == "the" and link + 2 < len(chunk))
        return Position((title[0], end), organization_at(chunk, behind))  # "Vice President, Utilities at Acme"
    if title is None and link == 0:
        return Position(None, organization_at(chunk, 2 if chunk[1].low == "the" else 1))  # "also from Acme"
    if chunk[0].low in _WARDS and chunk[1:2] and chunk[1].text.isdigit():
        return Position(title)
    if chunk[0].text[:1].isupper() and (organization := organization_at(chunk, 0)):
        return Position(title, with_tail(organization, following))
    return Position(title)


def _end_in_unit(chunk: list[Word], following: list[Word], title: tuple[int, int], language: Language) -> Position:
    """`chief, division of pediatrics for the Tarn Health System`: the unit is the title's, whose it is stands behind it."""
    links = [i for i in range(2, len(chunk) - 1) if chunk[i].low in {"for", "at"}]
    for link in links:
        if organization := employer_behind(chunk, link, "", language):
            return Position((title[0], chunk[link - 1].end), organization)
    title = (title[0], chunk[-1].end)
    named = following and following[0].text[:1].isupper() and following[0].low not in language.weekdays
    return Position(title, organization_at(following, 0) if named else None)


def _is_remit(chunk: list[Word], organization: tuple[int, int], following: list[Word], language: Language) -> bool:
    """Whether what a title is `of` is a remit, because the employer stands behind the next comma.

    `Global Head of Payments, Acme`, but `director of Acme, Inc.` and `director of Acme, Monday`.
    """
    role = next((word for word in chunk if is_role(word, language)), None)
    inside = [word for word in chunk if organization[0] <= word.start < organization[1]]
    if role is None or chunk[-1].end != organization[1]:
        return False
    if inside[-1].low in language.product_nouns:  # "chair of the Acme Tools Platform Project, Beta"
        return _is_employer(following, language)
    if role.low not in language.unit_heads or len(inside) > _REMIT:
        return False
    return not any(word.low in language.company_words for word in inside) and _is_employer(following, language)


def _adds_title(chunk: list[Word], title: tuple[int, int] | None, language: Language) -> bool:
    """`…, and chair of the board`: a further title, and not a second person with one."""
    named = any(word.low in given_names() for word in chunk[2:])
    return title is not None and len(chunk) > 1 and is_role(chunk[1], language) and not named


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
        chunk[number].low in _LEAD_INS
        or chunk[number].low == "hon'ble"
        or (chunk[number].text.endswith("'s") and chunk[number].text.islower())
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
    suffix = is_credential(first) or is_name_suffix(first)
    return len(chunk) < 4 and (first.isdigit() or suffix or party or degree)
