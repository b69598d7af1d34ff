"""What the lines around a release's text look like: datelines of pages, tickers, codes, credits, headings of contacts.

Knows how each is printed. Must not know which rule is asked before which, nor where in the release a block stands.
"""

import re
from typing import Final

from prsparse.expressions import regex
from prsparse.structure.lines import is_page
from prsparse.structure.looks import Look
from prsparse.structure.wording import EASTERN

_SENTENCE: Final = 11  # words of a line that can be a sentence
END_MARK: Final = regex(
    r"""
      \\?\#\ ?\\?\#[\ \#\\]*(?:end.{0,20})?$                 # ###, # # #, \# \# \#
    | -{1,3}\ ?(?:0|30)\ ?-(?:.{0,30})$                     # -0- 7/13/95, -30-, --30--xx/yy*
    | 30$ | xxx$
    | -{1,3}(?!more|cont)[a-z]{2,10}-{1,3}$                        # -FS-, -NASA-, --ends--
    | [^\w]{0,6}(?:end|ends|endit|fin|ende|fine|termina|slut|einde)[^\w]{0,6}$
    | [^\w]{0,6}end\ of\ (?:press\ |news\ )?release.{0,10}$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST_HEADING: Final = 60
_EASTERN_HEADING: Final = 30  # characters
_EASTERN_SIGNS: Final = frozenset("■●◆◇▼○◎□▶")
_DIALS: Final = frozenset(("tel", "fax"))
# Where a mail or an archive wraps the release.
WRAPPER: Final = regex(
    r"-{2,} ?(?:begin|end|forwarded|original|start)\b.{0,60}$|\[(?:begin|end) forwarded", re.IGNORECASE
)
_POINTS: Final = (" at:", " here:", " online:")
_STAMPED: Final = ("by ", "posted ", "published ", "written by ")
_REFERRING: Final = frozenset(("refer", "point"))
_POINTER_SIZE: Final = 170
# "To keep up with the team, visit BekBuzz.com": an aim, a way to it, an address in few words.
_POINTER: Final = regex(
    r"[^.!?]{5,130}, (?:please )?(?:visit|go to|check out|follow|head to)(?: us)?(?: (?:at|on))? [^ ]{2,60}(?: [^ ]{1,40}){0,4}$"
)
_HEADING_WORDS: Final = 7
_SHORT: Final = 90  # characters
_BANNER: Final = regex(
    r"exhibit [\d.]{1,8}(?:-\d+)?$|(?:\[.{1,60}logo\]|logo)(?:\s{1,99}exhibit [\d.]{1,8})?$", re.IGNORECASE
)
_SIGN: Final = regex(r"[^-:.\n]{0,40}(?:\s-\s|\s?-$|[:-]\s|:$|[\s:-]https?:|$)")
_VOWELS: Final = frozenset("AEIOUY")
WIRE_HEAD: Final = regex(r"OTS\d{4} .{0,60}\d{4}$")  # "OTS0045 5 WI 0388 NEF0003 Mo, 03.Jun 2024"
CODE: Final = regex(r"\([A-Z]{2,5}\)$|-- ?[A-Z0-9]{2,12} ?--$")
TAG: Final = regex(r"</?[A-Za-z][\w.:-]{0,40}(?:\s[^<>@]{0,200})?/?>?$")
ATTRIBUTE: Final = regex(r"[\w:-]{1,40}=\"[^\"]{0,300}\"\s?/?>?$")
MENU: Final = regex(r"(?:\[(?!email)[^\[\]\n]{2,40}\]\s?)+$")
END_AND_CONTACT: Final = regex(r"-{1,2}(?:0|30)-{1,2}[^:\n]{0,20}contact:")
_FILES: Final = (".jpg", ".jpeg", ".png", ".gif", ".mp4", ".webp", ".svg")
_CREDIT: Final = regex(
    r"[(\[](?:photo|image|picture|graphic|photo credit|image credit|credit|photo courtesy|courtesy)(?:s|graph)?\b[^()\[\]]{0,60}[)\]]\.?$"
)
_FIGURE: Final = regex(r"(?:figure|fig\.|photo|image|map) \d{1,2} ?[:.-] ?\w")
_LABELLED_CREDIT: Final = regex(r"\b(?:photo|image|picture)s? (?:credit|courtesy)s?: ?[(\[][^()\[\]]{1,60}[)\]]\.?$")
_CAPTION: Final = 400  # characters
_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
# What can stand behind the words of a status in its line: nothing, or when.
REST_OF_STATUS: Final = regex(
    rf"[\s:.,;!*/()|-]*(?:$|\d|until|till\b|for\b|on\b|by\b|at\b|not\b|lift|date|time|immediate|"
    rf"bis\b|jusqu|hasta\b|fino\b|até\b|tot\b|до\b|{_WEEKDAY}|[a-z]{{3,9}}\.? \d)"
)
TICKER: Final = regex(
    r"\(?(?:nasdaq|nyse|otc|fse|jse|sgx|nse|bse|tsx|amex|lse|asx|aim|tse|cse|euronext)\b[^:.]{0,24}[:.]\s?[a-z0-9.]{1,8}\)?(?:$|\s?[;,|/(])"
)
_SUBJECT_CODES: Final = regex(r"(?:^|\s)[A-Z]?%[A-Z][^%]{0,40}(?=%|$)")
_NAME: Final = r"[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{0,20}){1,3}"
BYLINE: Final = regex(rf"By {_NAME}(?:(?:,| and|, and) {_NAME}){{0,4}}$")
_SOURCE: Final = regex(r"SOURCE\s|Source:?\s")
_DATE_LINE: Final = regex(
    r"(?:[a-z][a-z ]{2,24}(?:\(s\))?: ?|(?:(?:first |last )?(?:published|updated|posted|released|issued|modified)|dateline|date)"
    r"(?: on| at)? )?"  # "Published: ", "Last updated "
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?"
    r"(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:(?:19|20)\d\d|\d{1,2}:\d\d)"
    r"|\d{1,2}(?:st|nd|rd|th)?\.?[ -](?:of )?[a-zäéû]{3,10}\.?,?[ -](?:(?:19|20)\d\d|\d{1,2}:\d\d)"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:t\d\d|(?![./-]?\d))|\d{1,2}/\d{1,2}|\d{1,2}:\d\d [ap]?m?)\b.{0,40}$"
)


def is_page_line(look: Look) -> bool:
    """Return whether a line is the number of a page, or says that another follows."""
    return look.size < 120 and look.text[-1] in "0123456789->ed)~* " and is_page(look.text)


def is_banner(look: Look) -> bool:
    """Return whether a line is a filing's banner: `Exhibit 99.1`, `[Acme logo]`."""
    return look.size < 120 and ("exhibit" in look.low or "logo" in look.low) and bool(_BANNER.match(look.text))


def is_date(look: Look) -> bool:
    """Return whether it is a date or a time on a line of its own."""
    return look.size < 60 and look.low[:3] not in _DIALS and bool(_DATE_LINE.match(look.low))


def is_asset(look: Look) -> bool:
    """`Photo - https://…`, `Logo: …`, `(Photo: …`: the word, a few more, a dash or a colon."""
    listed = look.mark == "item" and look.prose  # "Video interviews: many visitors …" among the items of a list
    return look.opens == "media" and look.size < 300 and not listed and bool(_SIGN.match(look.low, look.opened))


def is_status(look: Look) -> bool:
    """Return whether a line says when the release may be printed, and nothing else."""
    if look.opens != "status" or look.size > 250:
        return False
    embargoed = "embargoed" in look.low[: look.opened] and look.size < 120
    return embargoed or bool(REST_OF_STATUS.match(look.low, look.opened))


def is_contact_heading(look: Look) -> bool:
    """Return whether a line heads a contact, or names one: `For more information, contact Jane Roe`."""
    if look.asks or look.opens == "refer":
        return look.mail or look.phone or look.size < look.opened + 3 or (look.asks and look.size < 200) or look.calls
    if look.opens == "contact":
        return True
    return look.calls and (look.mail or look.phone or not look.prose)


def is_reach(look: Look) -> bool:
    """Return whether a line is where somebody is reached, not a sentence with an address in it."""
    if not (look.mail or look.phone) or look.size > 260 or look.prose:
        return False
    small = sum(word[0].islower() for word in look.text.split()) if look.words > _SENTENCE else 0
    return small * 2 < look.words  # a sentence of the body, its full stop lost or an address behind it


def is_about(look: Look) -> bool:
    """Return whether a block opens an About section: a name stands behind the words."""
    if look.opens != "about" or look.marker.startswith(("*", "o")) or look.low[-1] == "?":
        return False
    rest = look.text.strip("#*_ ")[look.opened :].lstrip(" :").removeprefix("the ").removeprefix("our ")
    if rest[:1] > EASTERN or rest[:1] == '"':
        return look.size < _LONGEST_HEADING and not look.ended
    short = look.size < _LONGEST_HEADING
    return rest[:1].isupper() or (short and ((rest[:1].isdigit() and not look.ended) or _is_brand(rest)))


def _is_brand(text: str) -> bool:
    """`eBay`, `nCipher`, `acme.`, `acme.io`: a name that begins with a small letter."""
    first, _, rest = text.partition(" ")
    return not rest[:1].islower() and (first[1:].lower() != first[1:] or "." in first)


def is_about_note(look: Look) -> bool:
    """`3. About Acme: …` among the notes to editors."""
    rest = look.text[len(look.marker) :].lstrip()
    return look.marker[:1].isdigit() and rest.startswith("About ") and rest[6:7].isupper()


def is_source(look: Look) -> bool:
    """`SOURCE Acme Wind`; a researcher with a number, `Source: Jane Roe, 212-555-0147`, is a contact."""
    return look.low.startswith("source") and not (look.phone or look.mail) and bool(_SOURCE.match(look.text))


def refers(look: Look) -> bool:
    """Return whether it sends the reader to a web page, in it or below it, and nothing else."""
    if look.opens not in _REFERRING or look.size >= _POINTER_SIZE:
        return False
    if look.opens == "refer" and (
        look.web or look.low.endswith(_POINTS) or (" visit " in look.low and look.size < _SHORT)
    ):
        return True
    return bool(_POINTER.match(look.low))


def is_wire_line(look: Look) -> bool:
    """Return whether it is a wire's own line: `/U.S. Newswire  202-555-0147/`, `/ FIRST LEAD -- ACME /`, `(SeasideWire, March 3, 2026)`."""
    first, last = look.text[0], look.text[-1]
    tagged = first == "(" and last == ")" and "wire" in look.low and look.size < _SHORT
    return (tagged or first == last == "/") and not look.mail and 1 < look.size < 120


def names_contact(look: Look) -> bool:
    """`Acme Wind media contact:`, `Acme Wind Contact`."""
    if look.words >= _HEADING_WORDS:
        return False
    titled = look.text.istitle() and look.low.endswith((" contact", " contacts"))
    return titled or look.low.endswith(("contact:", "contacts:"))


def is_code(look: Look) -> bool:
    """An issuer's code in a wire's trailer: `ACME-F`."""
    text = look.text
    if look.size > 9 or not text.isupper() or not text.replace("-", "").replace(" ", "").isalpha():
        return False
    return "-" in text[1:-1] or _VOWELS.isdisjoint(text)


def is_subject_code(look: Look) -> bool:
    """Return whether it is a wire's codes for subject and place: `ACME %MAINE %RETAIL BW%`."""
    return look.low.count("%") > 2 and bool(_SUBJECT_CODES.search(look.text)) and look.text.isupper()


def is_figure(look: Look) -> bool:
    """`Figure 1: The new hall`: what a picture shows."""
    return look.size < _CAPTION and bool(_FIGURE.match(look.low)) and not look.ended


def is_stamp(look: Look) -> bool:
    """`by admin | May 1, 2025 | News | 0 comments`: who published a page, and when."""
    return look.size < 160 and look.low.startswith(_STAMPED) and " | " in look.low and not look.ended


def is_footnote(look: Look) -> bool:
    """`[1] https://…`."""
    return look.web and look.text[:1] == "[" and look.text[1:2].isdigit()


def is_picture(look: Look) -> bool:
    """The address of a picture or a video alone."""
    return look.low.endswith(_FILES) and look.web and " " not in look.low


def heads_eastern(look: Look) -> bool:
    """`■開発の背景`, `【開催概要】`: how newsrooms of the East set headings; an item says something behind a colon."""
    text = look.text
    bracketed = text[0] == "【" and text[-1] == "】"
    marked = text[0] in _EASTERN_SIGNS and text[1:].lstrip()[:1] > EASTERN and ":" not in text
    return (bracketed or marked) and look.size < _EASTERN_HEADING and not look.ended


def is_credited(look: Look) -> bool:
    """Return whether it is a caption that ends in whose picture it is: `The new plant. (Photo: Acme)`."""
    if look.text[-2:].strip(".")[-1:] not in {")", "]"}:
        return False
    return bool(_CREDIT.search(look.low)) if look.size < _CAPTION else bool(_LABELLED_CREDIT.search(look.low))
