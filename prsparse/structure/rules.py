"""What a block is when seen by itself: an ordered table of rules, the first that holds gives the kind.

Knows how each part of a release looks. Must not know where in the release a block stands.

Beside the record's kinds, three are for the passes that follow: `line` (short, and nothing else is
known of it), `after` (it closes the release) and `mail` (a mail header).
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from prsparse.expressions import regex
from prsparse.structure.lines import is_page, is_rule, leads_elsewhere
from prsparse.structure.looks import Look, lists_phones
from prsparse.structure.signs import (
    ARROW,
    BANNER,
    BYLINE,
    CALL,
    CALLS,
    CREDITED,
    DASHED,
    DRAWN,
    ENCLOSED,
    EQUALS,
    FOOT,
    HEADS,
    IMAGE,
    LISTED,
    MARK,
    MARKED,
    MENU,
    OPEN,
    OPENS,
    ORNAMENT,
    PAGED,
    PERCENT,
    PICTURE,
    PICTURES,
    PROSE,
    REACH,
    ROW,
    SHORT,
    SIGNED,
    SOURCE,
    TAG,
    TICKER,
    TINY,
    WAYS,
    WEB,
)
from prsparse.structure.wording import EASTERN

_SENTENCE: Final = 11  # words of a line that can be a sentence
END_MARK: Final = regex(
    r"""
      \\?\#\ ?\\?\#[\ \#\\]*(?:end.{0,20})?$                 # ###, # # #, \# \# \#
    | -{1,3}\ ?(?:0|30)\ ?-(?:.{0,30})$                     # -0- 7/13/95, -30-, --30--xx/yy*
    | 30$
    | -{1,3}(?!more|cont)[a-z]{2,10}-{1,3}$                        # -FS-, -NASA-, --ends--
    | [^\w]{0,6}(?:end|ends|endit|fin|ende|fine|termina|slut|einde)[^\w]{0,6}$
    | [^\w]{0,6}end\ of\ (?:press\ |news\ )?release.{0,10}$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST_HEADING: Final = 60
_EASTERN_HEADING: Final = 30  # characters
_EASTERN_SIGNS: Final = frozenset("■●◆◇▼○◎□▶")
CREDITS: Final = "credits a picture"
_DIALS: Final = frozenset(("tel", "fax"))
_STAMP: Final = 160  # characters of a line that says who published a page, and when
TOLD: Final = ""  # a rule's kind where the words looked up tell it
MAIL_HEADER: Final = "mail header by the markup"
OPENED: Final = frozenset(("link", "metadata", "legal", "after", "chrome"))
# Where a mail or an archive wraps the release.
_WRAPPER: Final = regex(
    r"-{2,} ?(?:begin|end|forwarded|original|start)\b.{0,60}$|\[(?:begin|end) forwarded", re.IGNORECASE
)
_POINTS: Final = (" at:", " here:", " online:")
_HEADING_WORDS: Final = 7
_SIGNED: Final = 90  # characters of a line above signatures
_BANNER: Final = regex(
    r"exhibit [\d.]{1,8}(?:-\d+)?$|(?:\[.{1,60}logo\]|logo)(?:\s{1,99}exhibit [\d.]{1,8})?$", re.IGNORECASE
)
_SIGN: Final = regex(r"[^-:.\n]{0,40}(?:\s-\s|\s?-$|[:-]\s|:$|[\s:-]https?:|$)")
_VOWELS: Final = frozenset("AEIOUY")
_WIRE_HEAD: Final = regex(r"OTS\d{4} .{0,60}\d{4}$")  # "OTS0045 5 WI 0388 NEF0003 Mo, 03.Jun 2024"
_CODE: Final = regex(r"\([A-Z]{2,5}\)$|-- ?[A-Z0-9]{2,12} ?--$")
_TAG: Final = regex(r"</?[A-Za-z][\w.:-]{0,40}(?:\s[^<>@]{0,200})?/?>?$")
_ATTRIBUTE: Final = regex(r"[\w:-]{1,40}=\"[^\"]{0,300}\"\s?/?>?$")
_MENU: Final = regex(r"(?:\[(?!email)[^\[\]\n]{2,40}\]\s?)+$")
_END_AND_CONTACT: Final = regex(r"-{1,2}(?:0|30)-{1,2}[^:\n]{0,20}contact:")
_FILES: Final = (".jpg", ".jpeg", ".png", ".gif", ".mp4", ".webp", ".svg")
_CREDIT: Final = regex(
    r"[(\[](?:photo|image|picture|graphic|photo credit|image credit|credit|photo courtesy|courtesy)(?:s|graph)?\b[^()\[\]]{0,60}[)\]]\.?$"
)
_CAPTION: Final = 400  # characters
_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
# What can stand behind the words of a status in its line: nothing, or when.
REST_OF_STATUS: Final = regex(
    rf"[\s:.,;!*/()|-]*(?:$|\d|until|till\b|for\b|on\b|by\b|at\b|not\b|lift|date|time|immediate|"
    rf"bis\b|jusqu|hasta\b|fino\b|até\b|tot\b|до\b|{_WEEKDAY}|[a-z]{{3,9}}\.? \d)"
)
_TICKER: Final = regex(
    r"\(?(?:nasdaq|nyse|otc|tsx|amex|lse|asx|aim|tse|cse|euronext)\b[^:.]{0,24}[:.]\s?[a-z0-9.]{1,8}\)?(?:$|[;,|/(])"
)
_SUBJECT_CODES: Final = regex(r"(?:^|\s)[A-Z]?%[A-Z][^%]{0,40}(?=%|$)")
_NAME: Final = r"[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{0,20}){1,3}"
_BYLINE: Final = regex(rf"By {_NAME}(?:(?:,| and|, and) {_NAME}){{0,4}}$")
_SOURCE: Final = regex(r"SOURCE\s|Source:?\s")
_DATE_LINE: Final = regex(
    r"(?:[a-z][a-z ]{2,24}(?:\(s\))?: ?|(?:(?:first |last )?(?:published|updated|posted|released|issued|modified)|dateline)"
    r"(?: on| at)? )?"  # "Published: ", "Last updated "
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?"
    r"(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:(?:19|20)\d\d|\d{1,2}:\d\d)"
    r"|\d{1,2}(?:st|nd|rd|th)?\.?[ -][a-zäéû]{3,10}\.?,?[ -](?:(?:19|20)\d\d|\d{1,2}:\d\d)"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?![./-]?\d)|\d{1,2}/\d{1,2}|\d{1,2}:\d\d [ap]?m?)\b.{0,40}$"
)


class Rule(NamedTuple):
    """A rule: its name, the kind it gives, the signs it is asked for, any of them, and the condition under which it holds."""

    name: str
    kind: str
    signs: int
    holds: Callable[[Look], bool]


def _is_page(look: Look) -> bool:
    return look.size < 120 and look.text[-1] in "0123456789->ed)~* " and is_page(look.text)


def _is_banner(look: Look) -> bool:
    return look.size < 120 and ("exhibit" in look.low or "logo" in look.low) and bool(_BANNER.match(look.text))


def _is_date(look: Look) -> bool:
    """A date or a time on a line of its own."""
    return look.size < 60 and look.low[:3] not in _DIALS and bool(_DATE_LINE.match(look.low))


def _is_asset(look: Look) -> bool:
    """`Photo - https://…`, `Logo: …`, `(Photo: …`: the word, a few more, a dash or a colon."""
    listed = look.mark == "item" and look.prose  # "Video interviews: many visitors …" among the items of a list
    return look.opens == "media" and look.size < 300 and not listed and bool(_SIGN.match(look.low, look.opened))


def _is_status(look: Look) -> bool:
    if look.opens != "status" or look.size > 250:
        return False
    embargoed = "embargoed" in look.low[: look.opened] and look.size < 120
    return embargoed or bool(REST_OF_STATUS.match(look.low, look.opened))


def _is_contact_heading(look: Look) -> bool:
    if look.asks or look.opens == "refer":
        return look.mail or look.phone or look.size < look.opened + 3 or (look.asks and look.size < 200) or look.calls
    if look.opens == "contact":
        return True
    return look.calls and (look.mail or look.phone or not look.prose)


def _is_reach(look: Look) -> bool:
    if not (look.mail or look.phone) or look.size > 260 or look.prose:
        return False
    small = sum(word[0].islower() for word in look.text.split()) if look.words > _SENTENCE else 0
    return small * 2 < look.words  # a sentence of the body, its full stop lost or an address behind it


def _is_about(look: Look) -> bool:
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


def _is_about_note(look: Look) -> bool:
    """`3. About Acme: …` among the notes to editors."""
    rest = look.text[len(look.marker) :].lstrip()
    return look.marker[:1].isdigit() and rest.startswith("About ") and rest[6:7].isupper()


def _is_source(look: Look) -> bool:
    """`SOURCE Acme Wind`; a researcher with a number, `Source: Jane Roe, 212-555-0147`, is a contact."""
    return look.low.startswith("source") and not (look.phone or look.mail) and bool(_SOURCE.match(look.text))


def _refers(look: Look) -> bool:
    """Whether it sends the reader to a web page, in it or below it, and nothing else."""
    leads = look.web or look.low.endswith(_POINTS) or (" visit " in look.low and look.size < _SIGNED)
    return look.opens == "refer" and leads and look.size < 170


def _is_wire_line(look: Look) -> bool:
    """A wire's own line: `/U.S. Newswire  202-555-0147/`, `/ FIRST LEAD -- ACME /`, `(SeasideWire, March 3, 2026)`."""
    first, last = look.text[0], look.text[-1]
    tagged = first == "(" and last == ")" and "wire" in look.low and look.size < _SIGNED
    return (tagged or first == last == "/") and not look.mail and 1 < look.size < 120


def _names_contact(look: Look) -> bool:
    """`Acme Wind media contact:`, `Acme Wind Contact`."""
    if look.words >= _HEADING_WORDS:
        return False
    titled = look.text.istitle() and look.low.endswith((" contact", " contacts"))
    return titled or look.low.endswith(("contact:", "contacts:"))


def _is_code(look: Look) -> bool:
    """An issuer's code in a wire's trailer: `ACME-F`."""
    text = look.text
    if look.size > 9 or not text.isupper() or not text.replace("-", "").replace(" ", "").isalpha():
        return False
    return "-" in text[1:-1] or _VOWELS.isdisjoint(text)


def _is_subject_code(look: Look) -> bool:
    """A wire's codes for subject and place: `ACME %MAINE %RETAIL BW%`."""
    return look.low.count("%") > 2 and bool(_SUBJECT_CODES.search(look.text)) and look.text.isupper()


def _is_footnote(look: Look) -> bool:
    """`[1] https://…`."""
    return look.web and look.text[:1] == "[" and look.text[1:2].isdigit()


def _is_picture(look: Look) -> bool:
    """The address of a picture or a video alone."""
    return look.low.endswith(_FILES) and look.web and " " not in look.low


def _heads_eastern(look: Look) -> bool:
    """`■開発の背景`, `【開催概要】`: how newsrooms of the East set headings; an item says something behind a colon."""
    text = look.text
    bracketed = text[0] == "【" and text[-1] == "】"
    marked = text[0] in _EASTERN_SIGNS and text[1:].lstrip()[:1] > EASTERN and ":" not in text
    return (bracketed or marked) and look.size < _EASTERN_HEADING and not look.ended


def _credits(look: Look) -> bool:
    """A caption that ends in whose picture it is: `The new plant. (Photo: Acme)`."""
    return look.size < _CAPTION and look.text[-2:].strip(".")[-1:] in {")", "]"} and bool(_CREDIT.search(look.low))


# The rules in order: what the markup said; blocks that start with a sign; blocks whose first words, or all of them,
# stand in the language's tables.
_FIRST_RULES: Final = (
    Rule("page furniture by the markup", "chrome", MARKED, lambda look: look.mark == "chrome"),
    Rule("signature by the markup", "paragraph", MARKED, lambda look: look.mark == "signature"),
    Rule("metadata by the markup", "metadata", MARKED, lambda look: look.mark == "meta" and look.size < _STAMP),
    Rule("caption by the markup", "caption", MARKED, lambda look: look.mark == "caption"),
    Rule("row by the markup", "table", MARKED, lambda look: look.mark == "row"),
    Rule(MAIL_HEADER, "mail", MARKED, lambda look: look.mark == "header"),
    Rule("headline by the markup", "title", MARKED, lambda look: look.mark == "headline"),
    Rule("deck by the markup", "subheadline", MARKED, lambda look: look.mark == "deck"),
    Rule("status by the markup", "status", MARKED, lambda look: look.mark == "status"),
    Rule("contact by the markup", "contact", MARKED, lambda look: look.mark == "contact"),
    Rule("furniture", "chrome", SIGNED, lambda look: not look.text),
    Rule("end mark", "end_mark", MARK, lambda look: look.size < 60 and bool(END_MARK.match(look.text))),
    Rule(
        "mail or archive wrapper",
        "wrapper",
        DASHED | MENU,
        lambda look: look.size < 80 and bool(_WRAPPER.match(look.text)),
    ),
    Rule("nothing but a rule", "chrome", DRAWN, lambda look: is_rule(look.text)),
    Rule("page number", "chrome", PAGED, _is_page),
    Rule("banner", "chrome", MENU, _is_banner),
    Rule("markup", "chrome", TAG, lambda look: look.text[0] == "<" and bool(_TAG.match(look.text))),
    Rule("menu in brackets", "chrome", MENU, lambda look: look.text[0] == "[" and bool(_MENU.match(look.text))),
    Rule("image", "media", IMAGE, lambda look: look.sign == "!["),
    Rule("wire's own line", "metadata", ENCLOSED, _is_wire_line),
    Rule(
        "code in a wire's trailer",
        "metadata",
        ENCLOSED | DASHED,
        lambda look: look.size < 20 and bool(_CODE.match(look.text)),
    ),
    Rule("contact behind an end mark", "contact", DASHED, lambda look: bool(_END_AND_CONTACT.match(look.low))),
    Rule("footnote with an address", "link", MENU, _is_footnote),
    Rule("status line", "status", OPENS["status"], _is_status),
    Rule("heads a contact", "contact", OPENS["contact"] | OPENS["refer"] | CALLS, _is_contact_heading),
    Rule("heads an About section", "about", OPENS["about"], _is_about),
    Rule("refers to a web page", "link", OPENS["refer"], _refers),
    Rule("heads", TOLD, HEADS, lambda look: bool(look.heads)),
    Rule("heading between signs", "heading", ORNAMENT, _heads_eastern),
    Rule("asset line", "media", OPENS["media"], _is_asset),
    Rule("wire's trailer", "metadata", OPENS["trailer"], lambda look: look.opens == "trailer" and not look.prose),
    Rule(
        "line of an advisory", "paragraph", OPENS["advisory"], lambda look: look.opens == "advisory" and look.words > 1
    ),
    Rule(
        "opens signatures",
        "signature",
        OPENS["signature"],
        lambda look: look.opens == "signature" and look.size < _SIGNED,
    ),
    Rule("says what is corrected", "metadata", OPENS["correction"], lambda look: look.opens == "correction"),
    Rule("opens a promotion", "link", OPENS["promo"], lambda look: look.opens == "promo"),
    Rule("opens after", "after", OPENS["after"], lambda look: look.opens == "after" and not look.prose),
    Rule("opens legal", "legal", OPENS["legal"], lambda look: look.opens == "legal" and look.prose),
)
# Then short lines.
LINE_RULES: Final = (
    Rule("word for an end mark", "end_mark", TINY, lambda look: look.size < 10 and bool(END_MARK.match(look.text))),
    Rule("page number", "chrome", FOOT, _is_page),
    Rule("banner", "chrome", BANNER, _is_banner),
    Rule("heads a contact", "contact", CALL, _names_contact),
    Rule("attribute of markup", "chrome", EQUALS, lambda look: '="' in look.low and bool(_ATTRIBUTE.match(look.text))),
    Rule("ticker line", "metadata", TICKER, lambda look: look.size < 90 and bool(_TICKER.match(look.low))),
    Rule("source line", "metadata", SOURCE, _is_source),
    Rule("date line", "metadata", SHORT, _is_date),
    Rule("byline", "metadata", BYLINE, lambda look: look.text.startswith("By ") and bool(_BYLINE.match(look.text))),
    Rule("reach of a contact", "contact", REACH, _is_reach),
    Rule("issuer's code", "metadata", TINY, _is_code),
    Rule("wire's head", "metadata", SHORT, lambda look: look.text[:3] == "OTS" and bool(_WIRE_HEAD.match(look.text))),
    Rule("subject codes", "metadata", PERCENT, _is_subject_code),
    Rule(CREDITS, "caption", CREDITED, _credits),
    Rule("names a picture", "caption", PICTURE, lambda look: look.size < 60 and look.low.endswith(PICTURES)),
    Rule("address of a picture", "media", WEB, _is_picture),
    Rule("web address", "link", WEB, lambda look: look.web and look.text.count(" ") < 3),
    Rule("opens", TOLD, sum(OPENS[kind] for kind in OPENED), lambda look: look.opens in OPENED),
    Rule("ways to other pages", "chrome", ARROW | WAYS, lambda look: look.size < 120 and leads_elsewhere(look.low)),
    Rule("table row", "table", ROW, lambda look: look.row),
    Rule(
        "heading by the markup",
        "heading",
        MARKED | LISTED,
        lambda look: look.mark[:7] == "heading" or look.marker[:1] == "#",
    ),
    Rule("item by the markup", "list_item", MARKED, lambda look: look.mark == "item"),
    Rule("note about the house", "about", LISTED, _is_about_note),
    Rule("list marker", "list_item", LISTED, lambda look: bool(look.marker)),
    Rule("link by the markup", "link", SIGNED, lambda look: look.sign[:1] == "[" and look.text[:1] != "["),
)
# Then running text.
PROSE_RULES: Final = (
    Rule("address of a picture", "media", WEB, _is_picture),
    Rule("web address", "link", WEB, lambda look: look.web and look.text.count(" ") < 3),
    Rule("opens", TOLD, OPENS["link"], lambda look: look.opens == "link" and look.size < 300),
    Rule("reaches of contacts", "contact", OPEN, lists_phones),
    Rule(CREDITS, "caption", CREDITED, _credits),
    Rule("item by the markup", "list_item", MARKED, lambda look: look.mark == "item"),
    Rule("note about the house", "about", LISTED, _is_about_note),
    Rule("list marker", "list_item", LISTED, lambda look: bool(look.marker)),
)


@lru_cache(1024)
def _asked(signs: int) -> tuple[Rule, ...]:
    """The rules that can hold for a block with these signs; most running text has none."""
    rules = (*_FIRST_RULES, *(PROSE_RULES if signs & PROSE else LINE_RULES))
    return tuple(rule for rule in rules if rule.signs & signs)


def judge(look: Look, notices: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    """Return the kind of a block seen by itself, and the name of the rule that gave it.

    Args:
        look: what is seen of it.
        notices: phrase and kind of the words that tell one wherever they stand in running text.
    """
    for name, kind, _, holds in _asked(look.signs):
        if holds(look):
            told = kind or (look.heads if name == "heads" else look.opens)
            return told, name if kind else f"{name} {told}"
    for phrase, kind in notices:
        if phrase in look.low:
            return kind, f"words that are {kind}"
    if look.opens == "note":
        return "metadata", "note to editors"
    return ("paragraph", "running text") if look.prose else ("line", "short line")
