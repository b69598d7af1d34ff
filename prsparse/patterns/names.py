"""Runs of capitalised words, and the names of persons in them.

Knows letters, particles, initials, suffixes. Must not know titles, verbs or who speaks.
"""

import itertools
from functools import cache
from typing import Final

from prsparse import lexicons
from prsparse.expressions import regex
from prsparse.languages import Language, words_of
from prsparse.patterns.places import is_region

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩА-Я"
_WORD: Final = rf"[{_UPPER}][\w'-]{{0,30}}"
PARTICLES: Final = frozenset(
    "de del della delle di da do dos das du van von der den la le el al bin ibn ter ten y und zu zur".split()  # noqa: SIM905
)
_PARTICLE: Final = r"(?:d[aeiou]s?|del|della|v[ao]n|der|den|la|le|el|al|bin|ibn|te[rn]|y|zu)"
# "Jane Roe", "Jane Q. Roe", "J.R. Roe", "Juan Carlos de la Vega", "Mary Roe-Doe", "Calvin G. Butler Jr."
_GAP: Final = r"(?:[ ]{1,20}|[ ]{0,20}\n[ ]{0,20})"  # a line break may part a name, a blank line may not
NAME_RUN: Final = regex(
    rf"(?:{_WORD}|(?:[{_UPPER}]\.){{1,3}})"
    rf"(?:{_GAP}(?:{_PARTICLE}{_GAP}){{0,2}}(?:[{_UPPER}][a-z]?\.|{_WORD}(?:(?<=[ .]Jr|[ .]Sr)\.)?)){{1,5}}"
)
_LONGEST: Final = 5  # words of a name, and with its particles: `María José Díaz de la Torre`
_LONGEST_NAME: Final = 7
_LONGEST_SHORT: Final = 4  # characters of a name without a blank
_NAME_SUFFIXES: Final = frozenset(("jr", "sr", "ii", "iii", "iv"))
# Degrees, licences and honours as they are printed behind names.
_CREDENTIALS: Final = words_of(
    "esq phd ph.d md m.d d.o dds d.d.s dmd dvm d.v.m pharmd psyd edd ed.d jd j.d llm ll.m mba m.b.a mph m.p.h mha msn bsn m.s"
    " m.a b.s b.a msw lcsw rn r.n dnp facs facc facp faan fache rd rdn cfa cpa cfp aicp aia faia p.e p.eng pmp cissp sphr cae"
    " p.geo pgeo p.ag cpa-ca frsc aprp fca faca qc kc mp mep obe mbe cbe kbe frs apr apm oam qpm cnzm onzm mnzm qsm csc"
)
SUFFIXES: Final = _NAME_SUFFIXES | _CREDENTIALS
_DEGREES: Final = _CREDENTIALS - _NAME_SUFFIXES


def surname(name: str) -> str:
    """Return the last word of a name, `Jr.` and the like left out, in lower case."""
    words = name.split()
    while words:
        last = words.pop().strip(".,").lower()
        if last not in SUFFIXES or not words:
            return last
    return ""


def is_name_suffix(word: str) -> bool:
    """Tell whether a word is `Jr.`, `III` and the like: part of the name."""
    return word.strip(".,").lower() in _NAME_SUFFIXES


def is_credential(word: str) -> bool:
    """Tell whether a word is `PhD`, `CFA` and the like: behind a name, but no part of it."""
    return word.strip(".,").lower() in _DEGREES


@cache
def given_names() -> dict[str, str]:
    """Return the given names of the lexicon in lower case → `f`, `m` or nothing."""
    cells = lexicons.body("given_names").lower().replace("\n", "\t").split("\t")  # thousands: no loop over rows
    return dict(zip(cells[1::2], cells[::2], strict=True))


def gender_of(name: str) -> str:
    """Return `f` or `m` where a name's first word is nearly always one, nothing where it tells nothing."""
    return given_names().get(name.split(" ", 1)[0].lower(), "")


def is_given(name: str) -> bool:
    """Tell whether a name begins with a given name of the lexicon."""
    return name.split(" ", 1)[0].lower() in given_names()


def is_person(text: str, language: Language) -> bool:
    """Tell whether two to five capitalised words can only be a person's name, and not a company's or a heading's."""
    if language.surnames and is_short_name(text, language):
        return True
    words = [word for word in text.replace(",", " ").split() if word.strip(".,").lower() not in _DEGREES]
    honored = bool(words) and words[0].rstrip(".").lower() in language.honorifics
    words = words[honored:]
    long = len(words) > _LONGEST and sum(word not in PARTICLES for word in words) > _LONGEST
    if not 2 <= len(words) <= _LONGEST_NAME or long or not _are_capitals(words):
        return False
    lows = [word.strip(".'\"()").lower() for word in words]
    given = lows[0] in given_names()
    figures = not text.replace(" ", "").isalpha() and ("/" in text or any(map(str.isdigit, text)))
    if figures or any(low not in PARTICLES and _is_other(low, language, given=given) for low in lows[given:]):
        return False
    if given or honored or (len(lows[0]) < 3 and len(words) > 2) or _is_initials(words[0]):
        return True
    shouted = any(word.isupper() and len(word) > 2 and "." not in word for word in words)
    if is_region(words[-1]) or (shouted and not _shouts_surname(words)):
        return False
    return sum(low not in PARTICLES for low in lows) < 4 and not any(map(_is_camel, words))


def _shouts_surname(words: list[str]) -> bool:
    """Whether only the surname of two words is in capitals, as in Asia and at the European Union: `Mira QUILLON`."""
    return len(words) == 2 and words[0].istitle() and words[1].isupper() and len(words[1]) > _LONGEST_SHORT


def _are_capitals(words: list[str]) -> bool:
    for word in words:  # noqa: SIM110 - `all` over a generator costs three times as much; asked of each phrase
        if not word.lstrip("\"'(")[:1].isupper() and word not in PARTICLES:
            return False
    return True


def _is_initials(word: str) -> bool:
    """`TJ`, `J.D.`: given names in two letters, a J nearly always among them."""
    letters = word.replace(".", "")
    return len(letters) == len("TJ") and letters.isupper() and "J" in letters


def is_short_name(text: str, language: Language) -> bool:
    """Tell whether a few characters without a blank are a name that begins with a surname: `王小红`, `김지영`."""
    return 2 <= len(text) <= _LONGEST_SHORT and not text.isascii() and text.isalpha() and text[0] in language.surnames


def _is_other(low: str, language: Language, *, given: bool) -> bool:
    """Whether a word is a company's, a role's, a unit's; behind a given name `Post`, `House`, `Church` are surnames."""
    if low.endswith(language.company_ends) and not given:
        return True
    if low.endswith(language.role_ends):
        return True
    if low in language.company_words:
        return not (given and low in language.surname_words)
    return (
        low in language.role_nouns
        or low in language.unit_nouns
        or low in language.contact_words
        or low in language.contact_fillers
    ) and not (given and low in language.surname_words)


def _is_camel(word: str) -> bool:
    """`DeFi`, `CoStar`: a capital inside a word that is no `McRoe`, `O'Roe`, `DeRoe`."""
    if word[1:].islower():
        return False  # as nearly all words
    inner = any(a.islower() and b.isupper() for a, b in itertools.pairwise(word))
    return inner and not (len(word) > 4 and word.startswith(("Mc", "Mac", "De", "Le", "La", "Van", "O'")))
