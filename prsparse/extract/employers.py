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
_WHOLLY: Final = frozenset(("executive", "managing", "founding"))  # a director who heads it all
_MANAGED: Final = words_of(
    "affairs relations operations exhibitions programs programmes initiatives collections partnerships events projects campaigns"
    " publications admissions outreach engagement litigation advocacy fundraising philanthropy giving conservation interpretation"
    " experiences curation visitors members membership recruitment enrollment enrolment"
)
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
SECTIONS: Final = frozenset(("division", "unit", "segment", "practice", "branch", "bureau"))
_BRANCHES: Final = frozenset(("office", "division", "branch", "bureau"))
_LOCAL: Final = frozenset(("regional", "field", "district", "area", "resident", "divisional", "national", "state"))
_STATES: Final = frozenset(("republic", "kingdom", "state", "commonwealth", "government"))
# What a company or another employer is, and what kind of company.
_KINDS: Final = words_of(
    "body chain brewery bakery restaurant studio lab label magazine newspaper site website newsletter network school university"
    " college hospital museum gallery theater theatre organization organisation institute institution foundation society cooperative"
    " co-op collective coalition alliance campaign project club team band duo trio consortium fund investor distributor wholesaler"
    " supplier specialist builder contractor marketplace exchange lender insurer broker utility airline automaker chipmaker"
    " drugmaker biotech fintech unicorn giant leader non-governmental ngo institution watchdog regulator partner parent"
)
_MANNERS: Final = words_of("privately publicly family employee")
_ISSUERS: Final = frozenset(("company", "corporation", "group", "firm", "partnership", "trust", "fund", "issuer"))
_KIND: Final = 5  # words that say what an employer is
_LEGAL_FORMS: Final = frozenset(
    ("inc", "llc", "ltd", "corp", "lp", "llp", "plc", "corporation", "company", "limited", "gmbh", "ag")
)
_JOINTS: Final = frozenset(("and", "&", "of"))
# Capitals behind an office's `of` that name its employer all the same, and no remit: "Commissioner of the Tarn Water Authority".
_INSTITUTIONS: Final = words_of(
    "university college institute school academy department ministry agency commission committee council bank court"
    " association bureau authority board office society foundation union federation hospital service administration"
    " corporation company group party league conference center centre organization organisation nations alliance network"
    " coalition chamber museum"
)
# Whose body it is: "Board of Directors".
SEATS: Final = frozenset(
    ("directors", "trustees", "governors", "regents", "supervisors", "commissioners", "education", "management")
)


def is_namelike(text: str) -> bool:
    """Tell whether a word is written as names are: `Acme`, `nCipher`, `eBay`, `acme.io`."""
    return text[:1].isupper() or text[1:2].isupper() or ("." in text[1:-1] and not text[0].isdigit())


def is_small(word: Word) -> bool:
    """Tell whether a word may stand in lower case inside an organization's name."""
    return word.low in _INNER


def _is_the_issuer(words: list[Word], start: int, found: tuple[int, int]) -> bool:
    """`of the Company`: whose release it is, by no name."""
    return words[start].low in _ISSUERS and words[start].end == found[1] and words[start - 1].low in {"the", "our"}


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
    if found is None or words[start].low in language.role_nouns or _is_the_issuer(words, start, found):
        return None
    return found if words[link].low in _SURE_LINKS else _employer_of(words, link, start, found, office, language)


def _employer_of(
    words: list[Word], link: int, start: int, found: tuple[int, int], office: str, language: Language
) -> tuple[int, int] | None:
    """The employer among the capitals behind `of`, `for` or `to`, which name other things as well."""
    inside = [word for word in words[start:] if word.start < found[1]]
    owner = _owner(words, start, len(inside), language) or _beneficiary(words, link, len(inside), language)
    if owner:
        return owner
    if _is_other(words, start, len(inside), office, language):
        return None
    organs = (i for i in range(start, len(words) - 2) if words[i + 1].low == "of" and _is_organ(words, start, i))
    for organ in organs:
        behind = organ + 2 + (words[organ + 2].low == "the" and organ + 3 < len(words))
        if words[behind].text[:1].isupper() and words[behind].low not in SEATS:
            return organization_at(words, behind)  # "member of the Management Board of Acme"
    if (words[start].low in language.unit_nouns or _is_remit(words, link, inside, office, language)) and (
        office not in _FOUNDERS
    ):
        return _employer_of_unit(words, start, found, language)
    if is_region(" ".join(word.text for word in inside)) or (inside[0].low in _STATES and is_region(inside[-1].text)):
        return None
    return None if words[link].low == "to" and start > link + 1 else found


def _is_organ(words: list[Word], start: int, number: int) -> bool:
    """`Management Board`, `Los Angeles Regional Office`, `Grid Division`: what its `of` names is the employer.

    A `Department of Ports` is one itself.
    """
    low = words[number].low
    if low in SEATS:
        return number > start + 1 and words[number - 2].low in _ORGANS  # "Board of Management of Acme"
    named = number > start and words[number - 1].text[:1].isupper()
    return low in _ORGANS or (low in _BRANCHES and words[number - 1].low in _LOCAL) or (low in SECTIONS and named)


def _is_remit(words: list[Word], link: int, inside: list[Word], office: str, language: Language) -> bool:
    """`Vice President for Academic Affairs and Provost`, `Director of Temporary Exhibitions`: what a manager manages.

    Each word is a unit's or a role's, or the last one says what is managed.
    """
    if office not in language.unit_heads or inside[-1].low in language.company_words:
        return False
    if words[link - 2 if link > 1 else 0].low not in _WHOLLY and (
        inside[-1].low in _MANAGED or inside[-1].low in language.product_nouns
    ):
        return True
    tables = (language.unit_nouns, language.role_modifiers, language.role_subjects, language.role_nouns, _JOINTS)
    return all(any(word.low in table for table in tables) for word in inside)


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


def _beneficiary(words: list[Word], link: int, size: int, language: Language) -> tuple[int, int] | None:
    """`Acme` of `Vice President of Membership for Acme`; `executive director of Homes for Widgets` heads it all."""
    first = link + 1
    end = next((i for i in range(first + 1, min(first + _FEW, first + size)) if words[i].low == "for"), None)
    if end is None or words[link].low != "of" or end + 1 >= len(words) or link < 1:
        return None
    deputy = words[link - 2].low if link > 1 else ""
    heads = words[link - 1].low in language.unit_heads and deputy not in _WHOLLY
    if not heads or (words[link - 1].low == "president" and deputy != "vice") or words[end - 1].low.endswith("s"):
        return None
    if any(word.low in language.company_words for word in words[first:end]):
        return None
    behind = end + 1 + (words[end + 1].low in {"the", "our"})
    return organization_at(words, behind) if behind < len(words) and is_namelike(words[behind].text) else None


def _counts(words: list[Word], number: int) -> bool:
    """`the 1.5 million-member Union`: how many an organization has."""
    following = words[number + 1].text if number + 1 < len(words) else ""
    figure = words[number].text[:1].isdigit() and not following[:1].isupper() and words[number].text[-1:].isdigit()
    return figure or words[number].low.endswith(("-member", "-strong", "-person")) or words[number].low == "million"


def _skip_owner(words: list[Word], start: int, language: Language) -> int:
    """Where the name begins: behind an article, and behind whom it belongs to (`of the country's Investment Unit`)."""
    while start < len(words) and (words[start].low in {"the", "our"} or _counts(words, start)):
        start += 1
    if (kind := _kind(words, start, language)) is not None:
        return kind + 1
    owned = [
        i for i in range(start, len(words) - 1) if words[i].text.endswith("'s") and words[i + 1].text[:1].isupper()
    ]
    return owned[-1] + 1 if owned and not words[owned[-1]].text[:1].isupper() else start


def _kind(words: list[Word], start: int, language: Language) -> int | None:
    """The last word of what an employer is said to be: `software company Acme`, `the Boston-based nonprofit Acme`, `trade body Acme`."""
    number = start
    while number < len(words) and number < start + _KIND and words[number].low.endswith("-based"):
        number += 1
    first = number
    while number < len(words) and number < start + _KIND and words[number].text.islower():
        if words[number].low in _INNER or words[number].low in language.stop_words:
            return None
        number += 1
    if number == first or number == len(words) or not is_namelike(words[number].text):
        return None
    last = words[number - 1].low
    if last in language.company_nouns or last in _KINDS:
        return number - 1
    return number - 1 if words[first].low in _MANNERS and number > first + 1 else None


def _owner(words: list[Word], start: int, size: int, language: Language) -> tuple[int, int] | None:
    """`Acme` of `Acme's Consumer Health division`."""
    kind = words[start + size - 1 : start + size + 1]  # "Acme's Consumer Division", "Acme's Consumer Health division"
    if not any(word.low in language.product_nouns for word in kind):
        return None
    owned = next((i for i in range(start, start + size) if words[i].text.endswith("'s")), None)
    if owned is None:
        return None
    first = next((i + 1 for i in range(owned, start, -1) if words[i].low in {"for", "at"}), start)
    unit = next((word for word in kind if word.low in SECTIONS), None)
    return words[first].start, unit.end if unit else words[owned].end - 2


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
    return text[:1].isdigit() and (following.isupper() or any(map(str.isupper, text)))


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
        known = is_region(place) or is_city(place) or place.isdigit()
        if legal or (placed and (known or _is_at(words, start, number, end))):
            return number
    return end


# Who are something, and no place: "Black Women in Widgets".
_PEOPLE: Final = words_of(
    "women men girls boys partners leaders friends pioneers professionals people youth students sisters adventures"
)


def _is_at(words: list[Word], start: int, number: int, end: int) -> bool:
    """`Corner Bakery in Elmsford`: where a house of two words or more stands, and no `Women in Widgets`, no aim (`for … in …`)."""
    aimed = any(word.low in {"for", "of"} for word in words[start:number])
    return number > start + 1 and end <= number + 3 and not aimed and words[number - 1].low not in _PEOPLE


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
