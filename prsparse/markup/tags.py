"""Elements and the names of their classes in tables: what is not shown, what is a block, what is a page's furniture.

Knows names. Must not know a page.
"""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple


class Block(NamedTuple):
    """A block element: the line breaks around it (2: a blank line), and the mark of what stands in it."""

    breaks: int
    kind: str = ""
    value: str = ""


# What no browser shows as text, or what nobody reads: the choices of a form, a picture's fallback.
SKIPPED: Final = frozenset(
    (
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "audio", "video",
        "canvas", "select", "datalist", "option", "optgroup", "textarea", "title", "meta", "link", "base", "map", "area",
        "noembed", "noframes", "progress", "meter", "rp", "rt", "dialog", "input",
    )
)  # fmt: skip
_APART: Final = (
    "address", "article", "body", "center", "dl", "fieldset", "figure", "form", "hgroup", "header", "html", "main", "ol",
    "p", "pre", "search", "section", "table", "tbody", "thead", "tfoot", "ul", "details", "listing", "xmp", "plaintext",
    "nav", "footer", "aside", "menu",
)  # fmt: skip
BLOCKS: Final = {
    **dict.fromkeys(_APART, Block(2)),
    **{f"h{level}": Block(2, "heading", str(level)) for level in range(1, 7)},
    **dict.fromkeys(("div", "dd", "dt", "tr", "summary", "legend", "hr", "button"), Block(1)),
    "li": Block(1, "item"),
    "blockquote": Block(2, "quote"),
    "figcaption": Block(2, "caption"),
    "caption": Block(2, "caption"),
}
# What PR Newswire's own elements, and the classes its pages have for them, say of a few words.
HINTS: Final = {"xn-person": "person", "xn-location": "place"}
PRE: Final = frozenset(("pre", "listing", "xmp", "plaintext"))
CELLS: Final = frozenset(("td", "th"))
# Elements that hold what their page is about, and nothing of the page around it.
_ARTICLES: Final = frozenset(("article", "main"))

# What a page sets around its text, by the names of elements, their roles, and words in their classes and ids. A word
# that authors also give to what holds the text ("content", "widget", "banner", "header", "list") is none of them.
_FURNITURE: Final = frozenset(("nav", "aside", "menu", "button", "search"))
_FURNITURE_ROLES: Final = frozenset(
    (
        "navigation", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "alert",
    )
)  # fmt: skip
_FURNITURE_WORDS: Final = frozenset(
    (
        "nav", "navbar", "navigation", "topnav", "menu", "submenu", "megamenu", "breadcrumb", "breadcrumbs", "footer",
        "foot", "sidebar", "rail", "share", "sharing", "sharebar", "sharethis", "addthis", "addtoany", "sharedaddy", "shariff",
        "social", "socials", "related", "recommended", "recommendations", "trending", "popular", "comment", "comments",
        "respond", "disqus", "cookie", "cookies", "consent", "gdpr", "onetrust", "newsletter", "subscribe",
        "subscription", "signup", "login", "signin", "modal", "popup", "overlay", "advert", "adverts", "advertisement",
        "ads", "adsbygoogle", "sponsored", "taboola", "outbrain", "search", "searchbox", "pagination", "pager",
        "skip", "skiplink", "toolbar", "toolbox", "copyright", "topbar", "offcanvas", "drawer", "sr-only", "visually",
        "visuallyhidden", "screenreader", "tags", "taglist",
    )
)  # fmt: skip
_FURNITURE_NAMES: Final = (
    "screen-reader",
    "element-invisible",
    "see-also",
    "read-more",
    "pull-quote",
    "pullquote",
    "recent-posts",
    "related",
)
# Words for other parts, each with the role of its element.
_WORDS: Final = {
    **dict.fromkeys(("contact", "contacts", "presscontact", "mediacontact"), "contact"),
    **dict.fromkeys(("caption", "captions", "figcaption", "wpcaption"), "caption"),
    **dict.fromkeys(("byline", "submitted", "posted", "published", "timestamp", "pubdate", "meta", "postmeta"), "meta"),
}
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_LONGEST: Final = 400  # characters of classes and ids that are looked at
_ZERO: Final = r"0(?:\.0+)?(?:pt|px|in|em|%)?"
# No room below: `margin: 0`, `margin: 0pt 0`, `margin: 0 0 0 1in`, `margin-bottom: 0`; none above either.
_NO_MARGIN: Final = re.compile(
    rf"margin:{_ZERO}(?: [^ ;]+(?: {_ZERO}(?: [^ ;]+)?)?)?\s*(?:;|$)|margin-bottom:{_ZERO}\s*(?:;|$)"
)
_ROOM_ABOVE: Final = re.compile(r"margin-top:[1-9]")


def style_of(attributes: Mapping[str, str | None]) -> str:
    """Return an element's own style in one form: lower case, no blanks behind a colon."""
    style = attributes.get("style") if attributes else None
    return style.replace(": ", ":").lower() if style else ""


def is_hidden(style: str, attributes: Mapping[str, str | None]) -> bool:
    """Return whether an element is not shown."""
    return "hidden" in attributes or "display:none" in style or "visibility:hidden" in style


def role_of(tag: str, role: str | None, names: str) -> str:
    """Return what an element is on its page by its name, its role, and the names of its classes and its id.

    `furniture`, `contact`, `caption`, `meta` (who published a page, and when) or nothing.
    """
    names = names[:_LONGEST]
    words = {word.lower() for word in _WORD.findall(names)}
    told = next((_WORDS[word] for word in words if word in _WORDS), "")
    if told == "contact":
        return told
    furniture = tag in _FURNITURE or role in _FURNITURE_ROLES
    if furniture or not words.isdisjoint(_FURNITURE_WORDS) or any(name in names for name in _FURNITURE_NAMES):
        return "furniture"
    return told


def is_article(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Return whether an element holds what its page is about."""
    if tag in _ARTICLES or attributes.get("role") in ("main", "article"):
        return True
    return "Article" in (attributes.get("itemtype") or "")


def is_tight(style: str) -> bool:
    """Return whether a paragraph stands close to the next, as the lines of a letterhead do in a filing."""
    return "margin" in style and bool(_NO_MARGIN.search(style)) and not _ROOM_ABOVE.search(style)
