"""The words behind a title → the employer they name, and not a unit, an office, a place or a product.

Knows how organizations are joined to a title. Must not know names of persons.
"""

from typing import Final

from prsparse.languages import Language, words_of
from prsparse.patterns.names import PARTICLES
from prsparse.patterns.places import is_city, is_region
from prsparse.patterns.words import Word

LINKS: Final = frozenset(("of", "at", "with", "for", "from", "to"))
BODIES: Final = frozenset(("board", "committee", "council", "department", "faculty", "office"))
_FEW: Final = 4  # words of a unit's name
_SURE_LINKS: Final = frozenset(("at", "with", "from"))
_INNER: Final = frozenset(("of", "the", "for", "and", "&", "in", "at", "on")) | PARTICLES
LEGAL_TAILS: Final = frozenset(
    (
        "inc",
        "llc",
        "ltd",
        "corp",
        "lp",
        "llp",
        "plc",
        "s.a",
        "n.v",
        "limited",
        "incorporated",
        "co",
        "s.p.a",
        "s.r.l",
        "s.l",
    )
)
_FOUNDERS: Final = frozenset(
    ("founder", "co-founder", "cofounder", "owner", "co-owner")
)  # of no unit: "founder of Social Quant"
_ORGANS: Final = frozenset(("board", "committee", "faculty"))
_BRANCHES: Final = frozenset(("office", "division", "branch", "bureau"))
_LOCAL: Final = frozenset(("regional", "field", "district", "area", "resident", "divisional", "national", "state"))
_STATES: Final = frozenset(("republic", "kingdom", "state", "commonwealth", "government"))
_LEGAL_FORMS: Final = frozenset(
    ("inc", "llc", "ltd", "corp", "lp", "llp", "plc", "corporation", "company", "limited", "gmbh", "ag")
)
_JOINTS: Final = frozenset(("and", "&", "of"))
# Capitals behind an office's `of` that name its employer all the same, and no remit: "Commissioner of the Tarn Water Authority".
_INSTITUTIONS: Final = words_of(
    "university college institute school academy department ministry agency commission committee council bank court"
    " association bureau authority board office society foundation union federation hospital service administration"
    " corporation company group party league conference center centre"
)
# Whose body it is: "Board of Directors".
_SEATS: Final = frozenset(
    ("directors", "trustees", "governors", "regents", "supervisors", "commissioners", "education")
)


def is_namelike(text: str) -> bool:
    """Tell whether a word is written as names are: `Acme`, `nCipher`, `eBay`, `acme.io`."""
    return text[:1].isupper() or text[1:2].isupper() or ("." in text[1:-1] and not text[0].isdigit())


def is_small(word: Word) -> bool:
    """Tell whether a word may stand in lower case inside an organization's name."""
    return word.low in _INNER


def employer_behind(words: list[Word], link: int, office: str, language: Language) -> tuple[int, int] | None:
    """Return the organization that a preposition joins to a title; None where it names something else.

    Args:
        words: the title's words and what follows them.
        link: index of the preposition.
        office: the title's noun in lower case.
        language: the tables to read the words by.
    """
    start = _skip_owner(words, link + 1, language)
    if start >= len(words) or not _is_name_start(words, start) or words[link + 1].text == '"':
        return None
    found = organization_at(words, start)
    if found is None or words[start].low in language.role_nouns:
        return None
    return found if words[link].low in _SURE_LINKS else _employer_of(words, link, start, found, office, language)


def _employer_of(
    words: list[Word], link: int, start: int, found: tuple[int, int], office: str, language: Language
) -> tuple[int, int] | None:
    """The employer among the capitals behind `of`, `for` or `to`, which name other things as well."""
    inside = [word for word in words[start:] if word.start < found[1]]
    if owner := _owner(words, start, len(inside), language):
        return owner
    if _is_other(words, start, len(inside), office, language):
        return None
    organ = next((i for i in range(start, len(words) - 2) if words[i + 1].low == "of" and _is_organ(words, i)), None)
    if organ is not None:
        behind = organ + 2 + (words[organ + 2].low == "the" and organ + 3 < len(words))
        if words[behind].text[:1].isupper() and words[behind].low not in _SEATS:
            return organization_at(words, behind)  # "member of the Management Board of Acme"
    if words[start].low in language.unit_nouns and office not in _FOUNDERS:
        return _employer_of_unit(words, start, found, language)
    if is_region(" ".join(word.text for word in inside)) or (inside[0].low in _STATES and is_region(inside[-1].text)):
        return None
    return None if words[link].low == "to" and start > link + 1 else found


def _is_organ(words: list[Word], number: int) -> bool:
    """`Management Board`, `Los Angeles Regional Office`: what its `of` names is the employer; a `Department of Ports` is one."""
    low = words[number].low
    return low in _ORGANS or (low in _BRANCHES and words[number - 1].low in _LOCAL)


def _employer_of_unit(
    words: list[Word], start: int, found: tuple[int, int], language: Language
) -> tuple[int, int] | None:
    """Whose unit it is: `jefe del Servicio de Cardiología del Hospital Central`; none but a company's in English."""
    inside = [word for word in words[start:] if word.start < found[1]]
    if not (language.adjectives_follow or language.nouns_in_capitals):
        later = any(word.low in {"at", "with"} for word in words[start:])
        return found if not later and inside[-1].low in _LEGAL_FORMS else None
    last = next((i for i in range(start + len(inside) - 2, start, -1) if words[i].low in {"of", "at"}), None)
    if last is None or words[last].low == "at":
        return None
    first = last + 1 + (words[last + 1].low == "the")
    named = words[first].low in language.company_words or last > start + 1 or len(inside) > _FEW
    return organization_at(words, first) if named and words[first].low not in language.unit_nouns else None


def _counts(words: list[Word], number: int) -> bool:
    """`the 1.5 million-member Union`: how many an organization has."""
    following = words[number + 1].text if number + 1 < len(words) else ""
    figure = words[number].text[:1].isdigit() and not following[:1].isupper() and words[number].text[-1:].isdigit()
    return figure or words[number].low.endswith(("-member", "-strong", "-person")) or words[number].low == "million"


def _skip_owner(words: list[Word], start: int, language: Language) -> int:
    """Where the name begins: behind an article, and behind whom it belongs to (`of the country's Investment Unit`)."""
    while start < len(words) and (words[start].low in {"the", "our"} or _counts(words, start)):
        start += 1
    kind = next((i for i in range(start, min(start + 4, len(words))) if words[i].low in language.company_nouns), None)
    if kind is not None and words[kind].text.islower() and words[start].text.islower():
        return kind + 1  # "of software company Acme"
    owned = [
        i for i in range(start, len(words) - 1) if words[i].text.endswith("'s") and words[i + 1].text[:1].isupper()
    ]
    return owned[-1] + 1 if owned and not words[owned[-1]].text[:1].isupper() else start


def _owner(words: list[Word], start: int, size: int, language: Language) -> tuple[int, int] | None:
    """`Acme` of `Acme's Consumer Health division`."""
    kind = words[start + size - 1 : start + size + 1]  # "Acme's Consumer Division", "Acme's Consumer Health division"
    if not any(word.low in language.product_nouns for word in kind):
        return None
    owned = next((word for word in words[start : start + size] if word.text.endswith("'s")), None)
    return (words[start].start, owned.end - 2) if owned else None


def _is_other(words: list[Word], start: int, size: int, office: str, language: Language) -> bool:
    """Whether capitals name no employer: a public office's remit, somebody's home, the product one is in charge of."""
    inside = words[start : start + size]
    if office in language.civil_roles:
        return True
    remit = inside[: next((i for i, word in enumerate(inside) if word.low == "in"), size)]
    if office in language.remits and not any(word.low in _INSTITUTIONS for word in remit):
        return True
    following = words[start + size] if start + size < len(words) else None
    return following is not None and following.text.islower() and following.low in language.product_nouns


def _is_name_start(words: list[Word], start: int) -> bool:
    """A capital, or a figure that begins a name: `7RIDGE`, `21 Events`, `12th Air Wing`."""
    text = words[start].text
    if is_namelike(text):
        return True
    following = words[start + 1].text[:1] if start + 1 < len(words) else ""
    return text[:1].isdigit() and (text[-1:].isupper() or following.isupper())


def organization_at(words: list[Word], start: int) -> tuple[int, int] | None:
    """Return the range of the run of capitalised words from `start` on, small words between them included."""
    if start + 1 < len(words) and words[start].low.endswith("-based"):
        start += 1
    end = start
    number = start
    while number < len(words):
        word = words[number]
        if is_namelike(word.text) or word.text[:1].isdigit():
            end = number + 1
            if (
                word.low in LEGAL_TAILS
                and word.text[-1] == "."
                and words[end : end + 1]
                and words[end].low not in LEGAL_TAILS
            ):
                break  # "Acme Corp. The plant …"
        elif word.low not in _INNER or (word.low in {"at", "for", "in", "on"} and number - start > 5):
            break
        number += 1
    if end == start:
        return None
    if end < len(words) and words[end].low in LEGAL_TAILS:
        end += 1  # "Acme plc"
    if end < len(words) and words[end].low == "office" and any(word.text.endswith("'s") for word in words[start:end]):
        end += 1  # "the SEC's Chicago office"
    end = _without_place(words, start, end)
    last = words[end - 1]
    cut = 2 if last.text.endswith("'s") else 0
    return words[start].start, last.end - cut


# Institutions that are told apart by where they stand: "Lakeside Cultural Center in Beijing".
_HOUSES: Final = frozenset(
    (
        "center",
        "centre",
        "office",
        "embassy",
        "consulate",
        "mission",
        "museum",
        "hospital",
        "institute",
        "school",
        "branch",
    )
)


def _without_place(words: list[Word], start: int, end: int) -> int:
    """Where a name ends before the place it is at: `Acme Corp. of Mountain View`, `Acme in Boston`; a house's is its name's."""
    for number in range(start + 1, end - 1):
        place = " ".join(word.text for word in words[number + 1 : end])
        legal = words[number].low == "of" and words[number - 1].low in _LEGAL_FORMS
        placed = words[number].low == "in" and words[number - 1].low not in _HOUSES
        if legal or (placed and (is_region(place) or is_city(place))):
            return number
    return end


def with_tail(organization: tuple[int, int], following: list[Word]) -> tuple[int, int]:
    """Return `Acme, Inc.` for `Acme`: the legal form behind the comma belongs to the name."""
    if following and following[0].low in LEGAL_TAILS:
        return organization[0], following[0].end
    return organization


def is_unit(words: list[Word], language: Language) -> bool:
    """Tell whether words between commas name a unit: `Human Resources`, `Strategy and Development`, `Healthcare Division`."""
    if words[-1].low in {"division", "department", "segment", "practice", "unit"} and len(words) < 5:
        return True
    tables = (language.unit_nouns, language.role_modifiers, language.role_subjects, _JOINTS)
    return all(any(word.low in table for table in tables) for word in words)


def is_body(words: list[Word], language: Language) -> bool:
    """Tell whether words name an organization that has a role's noun in its name: `Office of the Governor`."""
    return (
        len(words) > 2
        and words[0].text[:1].isupper()
        and words[1].low == "of"
        and (words[0].low in BODIES or words[0].low in language.company_words)
    )
