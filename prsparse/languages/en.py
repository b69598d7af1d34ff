"""English. Months and weekdays: CLDR (Unicode licence); reporting verbs: counts on annotated news and releases."""

from typing import Final

from prsparse.languages._base import Language


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip

LANGUAGE: Final = Language(
    tag="en",
    months=_MONTHS,
    weekdays=_words(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    ),
    cues=_words("said says say adds added noted explained commented told stated continued"),
    pronouns={"he": "m", "she": "f", "they": ""},
    honorifics=_words("mr mrs ms miss dr prof professor sir dame rev hon"),
    role_nouns=_words("officer president director manager chairman chairwoman chair head founder partner"),
    abbreviations=_words("mr mrs ms dr prof sen rep gov inc corp co ltd jr sr st vs"),
    stop_words=_words("the of and to in is for that with on as by at from are"),
)
