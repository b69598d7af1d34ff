"""What a block is when seen by itself: an ordered table of rules, the first that holds gives the kind.

Knows how each part of a release looks. Must not know where in the release a block stands.

Beside the record's kinds, three are for the passes that follow: `line` (short, and nothing else is
known of it), `after` (it closes the release) and `mail` (a mail header).
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from prsparse.structure import forms
from prsparse.structure.lines import is_rule, leads_elsewhere
from prsparse.structure.looks import Look, lists_phones
from prsparse.structure.signs import (
    ARROW,
    BANNER,
    BAR,
    BYLINE,
    CALL,
    CALLS,
    CREDITED,
    DASHED,
    DRAWN,
    ENCLOSED,
    EQUALS,
    FIGURE,
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

CREDITS: Final = "credits a picture"
DATE_LINE: Final = "date line"
HEADS_ABOUT: Final = "heads an About section"
TOLD: Final = ""  # a rule's kind where the words looked up tell it
MAIL_HEADER: Final = "mail header by the markup"
OPENED: Final = frozenset(("link", "metadata", "legal", "after", "chrome"))
_STAMP: Final = 160  # characters of a line that says who published a page, and when
_SIGNED: Final = 90  # characters of a line above signatures


class Rule(NamedTuple):
    """A rule: its name, the kind it gives, the signs it is asked for, any of them, and the condition under which it holds."""

    name: str
    kind: str
    signs: int
    holds: Callable[[Look], bool]


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
    Rule("end mark", "end_mark", MARK, lambda look: look.size < 60 and bool(forms.END_MARK.match(look.text))),
    Rule(
        "mail or archive wrapper",
        "wrapper",
        DASHED | MENU,
        lambda look: look.size < 80 and bool(forms.WRAPPER.match(look.text)),
    ),
    Rule("nothing but a rule", "chrome", DRAWN, lambda look: is_rule(look.text)),
    Rule("page number", "chrome", PAGED, forms.is_page_line),
    Rule("banner", "chrome", MENU, forms.is_banner),
    Rule("markup", "chrome", TAG, lambda look: look.text[0] == "<" and bool(forms.TAG.match(look.text))),
    Rule("menu in brackets", "chrome", MENU, lambda look: look.text[0] == "[" and bool(forms.MENU.match(look.text))),
    Rule("image", "media", IMAGE, lambda look: look.sign == "!["),
    Rule("wire's own line", "metadata", ENCLOSED, forms.is_wire_line),
    Rule(
        "code in a wire's trailer",
        "metadata",
        ENCLOSED | DASHED,
        lambda look: look.size < 20 and bool(forms.CODE.match(look.text)),
    ),
    Rule("contact behind an end mark", "contact", DASHED, lambda look: bool(forms.END_AND_CONTACT.match(look.low))),
    Rule("footnote with an address", "link", MENU, forms.is_footnote),
    Rule("status line", "status", OPENS["status"], forms.is_status),
    Rule("heads a contact", "contact", OPENS["contact"] | OPENS["refer"] | CALLS, forms.is_contact_heading),
    Rule(HEADS_ABOUT, "about", OPENS["about"], forms.is_about),
    Rule("refers to a web page", "link", OPENS["refer"] | OPENS["point"], forms.refers),
    Rule("heads", TOLD, HEADS, lambda look: bool(look.heads)),
    Rule("heading between signs", "heading", ORNAMENT, forms.heads_eastern),
    Rule("asset line", "media", OPENS["media"], forms.is_asset),
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
    Rule(
        "word for an end mark", "end_mark", TINY, lambda look: look.size < 10 and bool(forms.END_MARK.match(look.text))
    ),
    Rule("page number", "chrome", FOOT, forms.is_page_line),
    Rule("banner", "chrome", BANNER, forms.is_banner),
    Rule("heads a contact", "contact", CALL, forms.names_contact),
    Rule(
        "attribute of markup",
        "chrome",
        EQUALS,
        lambda look: '="' in look.low and bool(forms.ATTRIBUTE.match(look.text)),
    ),
    Rule("ticker line", "metadata", TICKER, lambda look: look.size < 90 and bool(forms.TICKER.match(look.low))),
    Rule("source line", "metadata", SOURCE, forms.is_source),
    Rule("stamp of a page", "metadata", BAR, forms.is_stamp),
    Rule(DATE_LINE, "metadata", SHORT, forms.is_date),
    Rule(
        "byline", "metadata", BYLINE, lambda look: look.text.startswith("By ") and bool(forms.BYLINE.match(look.text))
    ),
    Rule("reach of a contact", "contact", REACH, forms.is_reach),
    Rule("issuer's code", "metadata", TINY, forms.is_code),
    Rule(
        "wire's head", "metadata", SHORT, lambda look: look.text[:3] == "OTS" and bool(forms.WIRE_HEAD.match(look.text))
    ),
    Rule("subject codes", "metadata", PERCENT, forms.is_subject_code),
    Rule(CREDITS, "caption", CREDITED, forms.is_credited),
    Rule("numbers a picture", "caption", FIGURE, forms.is_figure),
    Rule("names a picture", "caption", PICTURE, lambda look: look.size < 60 and look.low.endswith(PICTURES)),
    Rule("address of a picture", "media", WEB, forms.is_picture),
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
    Rule("note about the house", "about", LISTED, forms.is_about_note),
    Rule("list marker", "list_item", LISTED, lambda look: bool(look.marker)),
    Rule("link by the markup", "link", SIGNED, lambda look: look.sign[:1] == "[" and look.text[:1] != "["),
)
# Then running text.
PROSE_RULES: Final = (
    Rule("address of a picture", "media", WEB, forms.is_picture),
    Rule("web address", "link", WEB, lambda look: look.web and look.text.count(" ") < 3),
    Rule("opens", TOLD, OPENS["link"], lambda look: look.opens == "link" and look.size < 300),
    Rule("reaches of contacts", "contact", OPEN, lists_phones),
    Rule(CREDITS, "caption", CREDITED, forms.is_credited),
    Rule("item by the markup", "list_item", MARKED, lambda look: look.mark == "item"),
    Rule("note about the house", "about", LISTED, forms.is_about_note),
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
