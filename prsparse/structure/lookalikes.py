"""A paragraph → does it describe the company as About sections do?

Knows the sentences companies describe themselves with. Must not know where the paragraph stands.
"""

import re
from typing import Final

_FOUNDED: Final = re.compile(
    r"(?:dually )?(?:founded|established|headquartered|based|incorporated|launched|formed)\b[^,\n]{0,60},"
    r"|for (?:more than|over|nearly) \w{1,12} years, ",
    re.IGNORECASE,
)
_IS: Final = re.compile(
    r"[A-Z\"(][^!?]{0,160}[,) ] ?(?:is|are|was|provides?|offers?|delivers?|develops?|designs?|operates?) "
)
_WORDS: Final = (
    "provider", "leader", "leading", "company", "world's", "founded", "headquartered", "organization", "subsidiary",
    "largest",
)  # fmt: skip
_NEWS: Final = ("today", "announce", " said", "yesterday", "this week", '"')


def describes_company(text: str) -> bool:
    """Return whether a paragraph says what a company is and does, and nothing new."""
    low = text.lower()
    if len(text) < 120 or any(word in low for word in _NEWS):
        return False
    if _FOUNDED.match(text):
        return True
    return bool(_IS.match(text)) and any(word in low for word in _WORDS)
