"""Runs of capitalised words, and the names of persons in them.

Knows letters, particles, initials, suffixes. Must not know titles, verbs or who speaks.
"""

import re
from typing import Final

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩА-Я"
_WORD: Final = rf"[{_UPPER}][\w'-]{{0,30}}"
PARTICLES: Final = frozenset(
    "de del della delle di da do dos das du van von der den la le el al bin ibn ter ten y und zu zur".split()  # noqa: SIM905
)
_PARTICLE: Final = r"(?:d[aeiou]s?|del|della|v[ao]n|der|den|la|le|el|al|bin|ibn|te[rn]|y|zu)"
# "Jane Roe", "Jane Q. Roe", "J.R. Roe", "Juan Carlos de la Vega", "Mary Roe-Doe", "Calvin G. Butler Jr."
NAME_RUN: Final = re.compile(
    rf"{_WORD}\.?(?:[ \n]{{1,20}}(?:{_PARTICLE}[ \n]{{1,20}}){{0,2}}(?:{_WORD}(?:\.(?=[ \n,]))?|[{_UPPER}]\.)){{1,5}}"
)
CAPITAL: Final = re.compile(rf"[{_UPPER}]")
SUFFIXES: Final = frozenset(
    ("jr", "sr", "ii", "iii", "iv", "esq", "phd", "ph.d", "md", "m.d", "cfa", "cpa", "mba", "mp", "obe", "cbe")
)
_NAME_SUFFIXES: Final = frozenset(("jr", "sr", "ii", "iii", "iv"))


def is_capital(word: str) -> bool:
    """Tell whether a word begins with a capital letter."""
    return word[:1].isupper()


def surname(name: str) -> str:
    """Return the last word of a name, `Jr.` and the like left out, in lower case."""
    words = [word.strip(".,") for word in name.split()]
    while len(words) > 1 and words[-1].lower() in SUFFIXES:
        words.pop()
    return words[-1].lower() if words else ""


def is_name_suffix(word: str) -> bool:
    """Tell whether a word is `Jr.`, `III` and the like: part of the name."""
    return word.strip(".,").lower() in _NAME_SUFFIXES


def is_credential(word: str) -> bool:
    """Tell whether a word is `PhD`, `CFA` and the like: behind a name, but no part of it."""
    plain = word.strip(".,").lower()
    return plain in SUFFIXES and plain not in _NAME_SUFFIXES
