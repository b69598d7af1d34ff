"""Place names of datelines → city, region and country.

Knows the gazetteer and how datelines join places. Must not know where a dateline stands.
Sources: AP dateline rules, ISO 3166, CLDR, GeoNames (headers of lexicons/*.txt).
"""

from functools import cache, lru_cache
from typing import Final

from msgspec import Struct

from prsparse import lexicons

_AMBIGUOUS = frozenset({"georgia", "washington", "new york"})  # country or city as well as state

_GAZETTEERS: Final = ("cities", "city_names")
_FEW: Final = 12  # names that are looked for one by one, as a single release has


class Region(Struct, frozen=True, gc=False):
    """A country, or a region (its ISO 3166-2 code without the country) of one."""

    country: str
    code: str | None = None


class Resolved(Struct, frozen=True, gc=False):
    """What a printed place name says; None where it does not or where it is not certain."""

    city: str | None
    region: str | None
    country: str | None
    known: bool


def _key(name: str) -> str:
    return name.lower().replace(".", "").replace(" ", "")


@cache
def _regions() -> dict[str, Region]:
    """Every printed form of a country or region, keyed without dots and blanks."""
    found: dict[str, Region] = {}
    for country, code, forms in _keyed("regions"):
        region = Region(country.upper(), code.upper())
        for form in forms.split("|"):
            if country in {"us", "ca"} or len(form) > 2:
                found.setdefault(form, region)
    for country, forms in _keyed("countries"):
        region = Region(country.upper())
        for form in forms.split("|"):
            found.setdefault(form, region)  # Georgia is a state first
    return found


def _keyed(name: str) -> list[list[str]]:
    """The rows of a list with all of it made keys at once: one call for a thousand names."""
    return [line.split("\t") for line in _key(lexicons.body(name)).split("\n")]


@cache
def _alone() -> dict[str, tuple[str, Region]]:
    """Cities that stand alone in datelines: key → usual spelling, region."""
    return {
        _key(row[0]): (row[0], Region(row[1], row[2] if len(row) > 2 else None)) for row in lexicons.rows("ap_cities")
    }


@cache
def _gazetteer(name: str) -> tuple[str, str]:
    """A list of cities as it stands, and a twin whose lines begin with their keys: no table of thousands of rows."""
    text = lexicons.text(name)
    return text, _key(text)


@lru_cache(1024)
def _city(key: str) -> tuple[str, Region] | None:
    """Look a city up in the gazetteer, then among the names of other languages: its usual spelling, its country."""
    many = _city.cache_info().misses > _FEW
    for name in _GAZETTEERS:
        if many:
            row = _index(name).get(key)
        else:
            text, keyed = _gazetteer(name)
            at = keyed.find(f"\n{key}\t")
            row = text.split("\n")[keyed.count("\n", 0, at + 1)] if at >= 0 else None
        if row:
            *_, spelt, country = row.split("\t")
            return spelt, Region(country)
    return None


@cache
def _index(name: str) -> dict[str, str]:
    """A list of cities by their keys: built when a run has looked up so many that it pays."""
    text, keyed = _gazetteer(name)
    rows = zip(keyed.split("\n"), text.split("\n"), strict=True)
    return {key.partition("\t")[0]: row for key, row in reversed(list(rows)) if "\t" in row}


def is_region(name: str) -> bool:
    """Tell whether a printed name is a state, province or country."""
    return _key(name) in _regions()


def is_city(name: str) -> bool:
    """Tell whether a printed name is a city that stands alone in datelines."""
    return _key(name) in _alone()


def is_known(name: str) -> bool:
    """Tell whether a printed name is in the gazetteer at all."""
    key = _key(name)
    return key in _alone() or key in _regions() or _city(key) is not None


def resolve(parts: list[str]) -> Resolved:
    """Return what the parts of one place say: `["CAMBRIDGE", "Mass."]`, `["SHENZHEN", "GUANGDONG", "CHINA"]`."""
    city = parts[0]
    known = _alone().get(_key(city))
    for part in reversed(parts[1:]):
        region = _region_of(part)
        if region:
            code = region.code or _inner_code(parts[1:-1], region.country)
            spelt = _spelt(city, region.country)
            return Resolved(spelt, code, region.country, known=True)
    if known:
        return Resolved(known[0], known[1].code, known[1].country, known=True)
    region = _regions().get(_key(city)) if len(parts) == 1 else None
    if found := _city(_key(city)):  # "Hamburg" is a city before it is a state
        return Resolved(found[0], region.code if region else None, found[1].country, known=True)
    if region:
        return Resolved(None, region.code, region.country, known=True)
    return Resolved(usual_spelling(city), None, None, known=False)


def _region_of(part: str) -> Region | None:
    return _regions().get(_key(part))


def _inner_code(parts: list[str], country: str) -> str | None:
    found = [region for part in parts if (region := _region_of(part)) and region.country == country]
    return found[0].code if found else None


def _spelt(city: str, country: str) -> str:
    for look_up in (_alone().get, _city) if city.isupper() else ():
        found = look_up(_key(city))
        if found and found[1].country == country:
            return found[0]
    return usual_spelling(city)


_SMALL = frozenset("of the and de la del di da do dos am an der den upon sur le les al el".split())  # noqa: SIM905


def usual_spelling(name: str) -> str:
    """Return a name in capitals as it is usually spelt: `MCLEAN` → `McLean`, `STOKE-ON-TRENT` → `Stoke-on-Trent`."""
    if not name.isupper() or len(name) < 3:
        return " ".join(name.split())
    words = []
    for number, word in enumerate(name.split()):
        low = word.lower()
        if number and low in _SMALL:
            words.append(low)
        elif low.startswith("mc") and len(low) > 4:
            words.append("Mc" + low[2:].capitalize())
        else:
            words.append(
                "-".join(
                    piece if piece in {"on", "upon", "de", "la", "sur"} else _capital(piece) for piece in low.split("-")
                )
            )
    return " ".join(words)


def _capital(piece: str) -> str:
    for mark in ("'", "’", "."):
        if mark in piece[:-1]:
            head, _, tail = piece.partition(mark)
            return head.capitalize() + mark + (tail.capitalize() if mark == "." or len(head) == 1 else tail)
    return piece.capitalize()
