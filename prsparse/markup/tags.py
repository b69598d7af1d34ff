"""Elements in tables: which are not shown, which are blocks, which are a page's furniture.

Knows names of elements. Must not know a page.
"""

from typing import Final, NamedTuple


class Block(NamedTuple):
    """A block element: the line breaks around it (2: a blank line), and the mark of what stands in it."""

    breaks: int
    kind: str = ""
    value: str = ""


# What no browser shows as text, or what nobody reads: `<option>` texts, a picture's fallback.
SKIPPED: Final = frozenset(
    (
        "script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object", "embed", "audio", "video",
        "canvas", "select", "datalist", "option", "optgroup", "textarea", "title", "meta", "link", "base", "map", "area",
        "noembed", "noframes", "progress", "meter", "rp", "rt", "dialog",
    )
)  # fmt: skip
_APART: Final = (
    "address", "article", "body", "center", "dl", "fieldset", "figure", "form", "hgroup", "header", "html", "main", "ol",
    "p", "pre", "search", "section", "table", "tbody", "thead", "tfoot", "ul", "details", "listing", "xmp", "plaintext",
)  # fmt: skip
BLOCKS: Final = {
    **dict.fromkeys(_APART, Block(2)),
    **{f"h{level}": Block(2, "heading", str(level)) for level in range(1, 7)},
    **dict.fromkeys(("div", "dd", "dt", "tr", "summary", "legend", "hr"), Block(1)),
    "li": Block(1, "item"),
    "blockquote": Block(2, "quote"),
    "figcaption": Block(2, "caption"),
    "caption": Block(2, "caption"),
    **dict.fromkeys(("nav", "footer", "aside", "menu"), Block(2, "chrome")),
    "button": Block(1, "chrome"),
}
PRE: Final = frozenset(("pre", "listing", "xmp", "plaintext"))
