"""Pages that no parser would get through in time → pages that say the same.

Knows what costs the parser more than its length: elements within elements by the thousand, emphasis that is never
closed and so is opened anew in every paragraph, attributes by the thousand. Must not know what a page means.
"""

import re
from typing import Final

_TAG: Final = re.compile(r"</?[a-zA-Z][\w:-]*")
_WHOLE: Final = re.compile(r"<(/?)([a-zA-Z][\w:-]*)[^<>]*>?")
_LONG: Final = re.compile(r"<([a-zA-Z][\w:-]*)[^<>]{2000,}>?")
_MOST_SIGNS: Final = 600  # in a tag: so many attributes at most
_DEEPEST: Final = 256  # elements within one another; real pages have sixty
_EMPHASES: Final = 16  # open at a time
_EMPHASIS: Final = frozenset(
    ("b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u")
)
# Elements without content, and those that the next of their kind ends.
_FLAT: Final = frozenset(
    (
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p",
        "li", "dd", "dt", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "a", "html", "head",
        "body",
    )
)  # fmt: skip


def tame(html: str) -> str:
    """Return a page as it is, or where it would cost too much without its emphasis and its deepest elements' edges."""
    html = _LONG.sub(_thinned, html)
    return html if _is_tame(html) else _WHOLE.sub(_Tamer().take, html)


def _thinned(tag: re.Match[str]) -> str:
    """A tag without its attributes, if they are too many."""
    return f"<{tag[1]}>" if tag[0].count("=") + tag[0].count(" ") > _MOST_SIGNS else tag[0]


def _is_tame(html: str) -> bool:
    steps = _Steps()
    depth = emphases = 0
    for tag in _TAG.findall(html):
        deeper, stronger = steps[tag]
        depth = max(0, depth + deeper)
        emphases = max(0, emphases + stronger)
        if depth > _DEEPEST or emphases > _EMPHASES:
            return False
    return True


class _Steps(dict[str, tuple[int, int]]):
    """How much deeper a tag leads, and how much more it emphasises; each is worked out once."""

    def __missing__(self, tag: str) -> tuple[int, int]:
        step = -1 if tag[1] == "/" else 1
        name = tag.strip("</").lower()
        self[tag] = (0, step) if name in _EMPHASIS else (0 if name in _FLAT else step, 0)
        return self[tag]


class _Tamer:
    """Where in a page the taming has come to."""

    def __init__(self) -> None:
        self.depth = self.dropped = 0

    def take(self, tag: re.Match[str]) -> str:
        """Return what stands for a tag: itself, nothing, or a line break where a block begins or ends too deep."""
        closing, name = tag[1], tag[2].lower()
        if name in _EMPHASIS:
            return ""
        if name in _FLAT:
            return tag[0]
        if closing:
            if self.dropped:
                self.dropped -= 1
                return "<br>"
            self.depth = max(0, self.depth - 1)
            return tag[0]
        if self.depth >= _DEEPEST:
            self.dropped += 1
            return "<br>"
        self.depth += 1
        return tag[0]
