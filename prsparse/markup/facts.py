"""What a page says of itself beside its text: JSON-LD, meta elements, its title.

Knows schema.org, Open Graph and the names that publishers use. Must not know the text.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

# Names of meta elements → what they tell; an earlier row outranks a later one.
_META: Final = {
    "og:title": "headline",
    "twitter:title": "headline",
    "dc.title": "headline",
    "article:published_time": "date",
    "datepublished": "date",
    "dc.date.issued": "date",
    "dc.date": "date",
    "dcterms.date": "date",
    "dcterms.created": "date",
    "sailthru.date": "date",
    "parsely-pub-date": "date",
    "pubdate": "date",
    "publishdate": "date",
    "publish-date": "date",
    "date": "date",
}
_RANKS: Final = {name: rank for rank, name in enumerate(_META)}
_KINDS: Final = ("Article", "Release", "Posting", "Report")  # of JSON-LD objects that are a text
_MOST: Final = 2_000  # objects looked at in a page's JSON-LD


class Facts:
    """Takes a page's elements that are not shown; `hints` is what they told.

    Attributes:
        window: the title of the page's window.
    """

    def __init__(self) -> None:
        self.window = ""
        self._meta: dict[str, str] = {}
        self._linked: dict[str, str] = {}

    def meta(self, attributes: Mapping[str, str | None]) -> None:
        """Take a meta element."""
        name = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower()
        if name in _META and attributes.get("content"):
            self._meta.setdefault(name, attributes["content"] or "")

    def title(self, text: str) -> None:
        """Take the title of the page's window."""
        self.window = self.window or " ".join(text.split())

    def script(self, data: str) -> None:
        """Take a JSON-LD script."""
        for item in _objects(data):
            kind = str(item.get("@type"))
            if any(word in kind for word in _KINDS):
                for key, hint in (("headline", "headline"), ("datePublished", "date")):
                    if isinstance(item.get(key), str):
                        self._linked.setdefault(hint, item[key])

    def hints(self) -> dict[str, str]:
        """Return what the page says: its headline, its date, and which of its elements states the date."""
        meta: dict[str, str] = {}
        for name in sorted(self._meta, key=_RANKS.__getitem__):
            meta.setdefault(_META[name], self._meta[name])
        told = {"headline": self.window, **meta, **self._linked}
        if "date" in told:
            told["date-source"] = "json-ld" if "date" in self._linked else "meta"
        return {name: value for name, value in told.items() if value}


def _objects(data: str) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD script, those within others included."""
    from json import loads

    try:
        waiting = [loads(data, strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, dict):
            yield item
            waiting += [value for value in item.values() if isinstance(value, dict | list)]
        elif isinstance(item, list):
            waiting += item[:_MOST]
