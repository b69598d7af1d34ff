"""A short line above the lead → how much it looks like a title, and not like a letterhead, a menu or an address.

Knows the looks of headlines. Must not know the other lines.
"""

import re
from typing import Final

from prsparse.expressions import regex
from prsparse.structure.looks import Look

_HOUSE: Final = regex(
    r"(?:inc|corp|corporation|company|co|ltd|limited|llc|llp|plc|group|gmbh|ag|s\.?a|holdings|foundation)\.?$"
)
_INSTITUTION: Final = regex(
    r"(?:the )?(?:university|institute|department|ministry|office|college|bureau|city|county|state|board|town) (?:of|for)"
    r" (?:[\w,'&.-]+ ?){1,9}$"
    r"|(?:[\w,'&.-]+ ){1,6}(?:university|institute|college|hospital|agency|ministry|department|council)$"
)
_INSTITUTION_ABROAD: Final = regex(
    r"(?:ministère|ministerio|ministério|ministero|ministerium|bundesministerium|senatsverwaltung|universit[éàä]t?|universidade?"
    r"|gouvernement|gobierno|cabinet|préfecture|mairie|ville|stadt|ayuntamiento|comune|prefeitura|conseil|gemeente)"
    r"(?: [\w,'&.-]+){1,9}$"
)
_NUMBERED: Final = regex(r"[a-z .]{0,24}[:#]? ?(?:[a-z]{1,4} )?\d[\d/.-]*$")  # `RELEASE: 96-36`, `News Service 136/99`
_NUMBER: Final = regex(r"n(?:[°º]|r\.|o\.|úm\.) ?\d[\d/-]{0,11}$")
_DATES: Final = regex(  # an exhibition's or a fair's
    r"[a-z]{3,9}\.? \d{1,2}(?:, \d{4})? ?(?:-|to) ?(?:[a-z]{3,9}\.? )?\d{1,2}(?:, \d{4})?$"
    r"|\d{1,2} ?(?:-|to) ?\d{1,2} [a-z]{3,9}(?: \d{4})?$"
    r"|[a-z ]{3,24}: (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2})\b"
)
_CREDIT: Final = regex(
    r"(?:(?:written|prepared|submitted|reported|released|issued) )?by:? (?:[\w.'-]+,? ?){1,6}$|(?:author|editor|writer|photos?|credit): "
)
_HONOURED: Final = regex(  # "The Hon. Jane Roe MP"
    r"(?:The )?(?:Rt\.? )?(?:Hon(?:ou?rable)?|Dr|Mrs?|Ms|Sir|Dame|Senator|Sen|Rep|Congress(?:wo)?man)\b\.?(?: [A-Z][\w.'-]*){1,5}$"
)
_POST: Final = regex(  # "Minister for Industry", "Director of Communications", "Vice President, Marketing"
    r"(?:(?:deputy|assistant|vice|acting|executive|senior|managing|press|attorney) ){0,2}"
    r"(?:minister|director|secretary|president|manager|officer|general|commissioner|coordinator|chief|head|editor|professor)"
    r"(?: of| for|,)(?: [a-z&]+,?){1,5}$"
)
_VERB: Final = regex(r"\b(?:is|are|to|opens?|wins?|gets?|names?|[a-z]+(?:es|ed|ing)) ")
_ADDRESS: Final = regex(
    r", [A-Z]{2}\.? {1,3}\d{5}\b|^p\.? ?o\.? box|\bsuite \d"
    r"|^\d{1,5} (?:[\w.'-]+ ){1,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|way|place|plaza|parkway|square)\b\.?"
    r"(?:,|$| \w{1,9}$)",
    re.IGNORECASE,
)
_MENU: Final = (" | ", " » ", " > ", " · ", " :: ")
_MASTHEAD: Final = regex(
    r"\b(?:leave a comment|\d+ comments?|no comments|comments off)(?: on .{1,200})?$|"
    r"(?:news|press|media)[ -](?:room|releases?|center|centre|archives?)\b|^news from\b|^(?:the )?office of\b"
    r"|^(?:to|attn\.?|attention) [^.!?]{0,60}\beditors?:?$"  # whom a wire sent it to
)
_TICKER: Final = regex(r"\((?:NASDAQ|Nasdaq|NYSE|OTC|TSX|AIM|LSE|ASX|CSE)\b[^()]{1,30}\)$")
_LONGEST, _LONGEST_ITEM = 400, 900  # characters of a title, and of a deck's item
_NAME_WORDS: Final = 7
_HOUSE_WORDS: Final = 5
_FURNITURE: Final = 6  # no other look outweighs it
_READING_TIME: Final = regex(r"^\d{1,3} ?-?min(?:ute)?s? read\b|^(?:page )?\d{1,3} of \d{1,3}$")
_HEADING_LEVELS: Final = {"#": 6, "##": 4, "###": 2, "heading1": 6, "heading2": 4, "heading3": 2}


def can_be_title(look: Look) -> bool:
    """Return whether a block can be a headline or a deck at all."""
    longest = _LONGEST_ITEM if look.marker else _LONGEST
    return 2 < look.size < longest and (look.words >= 3 or look.size > 25 or bool(_level(look)))


def title_score(look: Look) -> int:
    """Return how much a line looks like a headline: the higher, the more."""
    text, words = look.text, look.words
    score = _level(look) + (2 if 4 <= words <= 30 else 0)
    score += 2 * (text.isupper() and words >= 4)
    score += is_title_case(text) and words >= 4 and not text.isupper()
    score -= 2 * (look.ended and not is_title_case(text))
    score -= 2 * (look.low[-1:] == ":")
    return score - _FURNITURE * _is_furniture(look)


_TOLD = frozenset({"legal", "correction"})  # by their first words


def is_deck(look: Look) -> bool:
    """Return whether a line between headline and lead can be a deck."""
    if look.opens in _TOLD:
        return False
    return can_be_title(look) and look.low[-1:] != ":" and not _is_furniture(look) and not _is_name(look)


def is_institution(look: Look) -> bool:
    """Return whether a line names a university, a ministry or the like and says nothing of it."""
    if look.words > _NAME_WORDS + 1:
        return False
    home = _INSTITUTION.match(look.low) and not _VERB.search(look.low)
    return bool(home or _INSTITUTION_ABROAD.match(look.low))


def _is_furniture(look: Look) -> bool:
    """Whether a line is a letterhead, an address, a menu, a masthead or a page's note, and no title."""
    text, low = look.text, look.low
    if (look.words <= _NAME_WORDS and _is_letterhead(look)) or is_institution(look):
        return True
    if any(sign in text for sign in _MENU) or text[-1] == "(" or low.startswith("(opens in"):
        return True
    dated = any(map(str.isdigit, low)) and bool(_DATES.match(low) or _READING_TIME.search(low))
    return dated or bool(_ADDRESS.search(text) or _MASTHEAD.search(low))


def _is_letterhead(look: Look) -> bool:
    """Whether a few words name somebody, a post, a house with its ticker, or a release's number."""
    text, low = look.text, look.low
    if look.words <= _HOUSE_WORDS and _HOUSE.search(low):
        return True
    numbered = is_number(look)
    ticker = text[-1] == ")" and _TICKER.search(text)  # "Acme Corp (NYSE: ACME)"
    return bool(numbered or ticker or _CREDIT.match(low) or _HONOURED.match(text) or _POST.match(low))


def is_number(look: Look) -> bool:
    """Return whether a line is a release's number: `RELEASE: 96-36`, `N° 112`, `Nr. 47/2023`."""
    low = look.low
    return bool(_NUMBERED.match(low) and any(sign in low for sign in "/-:")) or bool(_NUMBER.match(low))


def _level(look: Look) -> int:
    return _HEADING_LEVELS.get(look.mark, 0) or _HEADING_LEVELS.get(look.marker, 0)


def is_title_case(text: str) -> bool:
    """Return whether most words are capitalised, small ones aside."""
    words = [word for word in text.split() if len(word) > 3]
    if len(words) * 25 < len(text):
        return False  # a script that puts no blanks between its words
    return len(words) > 1 and sum(map(str.isupper, [word[0] for word in words])) * 4 >= len(words) * 3


def _is_name(look: Look) -> bool:
    """Whether it is two or three capitalised words, maybe with a title behind a comma: somebody's name."""
    words = look.text.split(",")[0].split()
    if not 2 <= len(words) <= 3 or look.words > 6 or look.marker or look.text.isupper():
        return False
    return all(word[0].isupper() and word[-1].isalpha() for word in words)
