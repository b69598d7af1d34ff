"""Pages that no parser would get through in time → pages that say the same.

Knows what costs the parser more than its length: elements within elements by the thousand, emphasis that is never
closed and so is opened anew in every paragraph, attributes by the thousand. Must not know what a page means.
"""

import re
from typing import Final

_TAG: Final = re.compile(r"</?[a-zA-Z][\w:-]*")
_WHOLE: Final = re.compile(r"<(/?)([a-zA-Z][\w:-]*)([^<>]*)>?")
_LONG: Final = re.compile(r"<[a-zA-Z][^<>]{2000}")
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
    if not _LONG.search(html) and _is_tame(html):
        return html
    return _WHOLE.sub(_Tamer().take, html)


def _is_tame(html: str) -> bool:
    depth = emphases = 0
    for tag in _TAG.findall(html):
        name = tag[1:].lower()
        step = 1
        if name[0] == "/":
            name, step = name[1:], -1
        if name in _EMPHASIS:
            emphases = max(0, emphases + step)
        elif name not in _FLAT:
            depth = max(0, depth + step)
        if depth > _DEEPEST or emphases > _EMPHASES:
            return False
    return True


class _Tamer:
    """Where in a page the taming has come to."""

    def __init__(self) -> None:
        self.depth = self.dropped = 0

    def take(self, tag: re.Match[str]) -> str:
        """Return what stands for a tag: itself, nothing, or a line break where a block begins or ends too deep."""
        closing, name, rest = tag.groups()
        name = name.lower()
        if name in _EMPHASIS:
            return ""
        if name in _FLAT:
            return _thinned(tag[0], name, rest)
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
        return _thinned(tag[0], name, rest)


def _thinned(tag: str, name: str, rest: str) -> str:
    """A tag without its attributes, if they are too many."""
    many = len(rest) > 2000 and rest.count("=") + rest.count(" ") > _MOST_SIGNS
    return f"<{name}>" if many else tag
