"""Names of time zones → their offset, where it is certain.

Sources: tz database names; press usage of "ET", "Central", which stand for standard or daylight time by the date.
"""

from typing import Final

_FIXED: Final = {
    "UTC": "+00:00", "GMT": "+00:00", "Z": "+00:00", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "MEZ": "+01:00",
    "MESZ": "+02:00", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00",
    "JST": "+09:00", "KST": "+09:00", "HKT": "+08:00", "SGT": "+08:00", "AEST": "+10:00", "AEDT": "+11:00", "NZST": "+12:00",
    "NZDT": "+13:00",
}  # fmt: skip
_BY_DATE: Final = {
    "ET": "America/New_York", "EASTERN": "America/New_York", "CT": "America/Chicago", "CENTRAL": "America/Chicago",
    "MT": "America/Denver", "MOUNTAIN": "America/Denver", "PT": "America/Los_Angeles", "PACIFIC": "America/Los_Angeles",
}  # fmt: skip


def offset_of(zone: str | None, day: str) -> str:
    """Return the offset of a printed zone on a day (ISO date), as `+01:00`; empty where it is not certain."""
    name = (zone or "").upper()
    if name in _BY_DATE:
        from datetime import datetime
        from zoneinfo import ZoneInfo

        noon = datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=ZoneInfo(_BY_DATE[name]))
        return noon.isoformat()[-6:]
    return _FIXED.get(name, "")
