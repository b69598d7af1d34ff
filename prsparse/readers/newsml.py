"""NewsML 1: the items of an envelope, as Business Wire and agencies ship them; the text is XHTML, NITF or plain.

Knows NewsML's elements. Must not know what a release is.
"""

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from prsparse.document import Document
from prsparse.readers import Input
from prsparse.readers._story import Story, all_of, attribute, body_of, documents, first, read_nitf, say
from prsparse.readers._xml import parse, words

_TICKERS: Final = frozenset(("ticker", "tickersymbol", "symbol", "stocksymbol"))
_NO_TEXT: Final = frozenset(("photo", "graphic", "video", "audio"))


def read_all(given: Input) -> Iterator[Document]:
    """Yield a document an item.

    Raises:
        InputError: it is no XML, or XML that does harm; or it has no item.
    """
    tree = parse(given.data, given.encoding)
    return documents(map(_story, list(tree.root.iter("NewsItem"))), given, "newsml", tree)


def _story(item: Element) -> Story:
    content = _content(item)
    inner = first(content, "nitf") if content is not None else None
    nitf = read_nitf(inner) if inner is not None else Story()
    return Story(
        headline=say(item, "HeadLine") or nitf.headline,
        decks=all_of(item, "SubHeadLine") or nitf.decks,
        dateline=say(item, "DateLine") or nitf.dateline,
        body=nitf.body or body_of(content),
        date=say(item, "ThisRevisionCreated", "FirstCreated", "DateAndTime") or nitf.date,
        embargo=_embargo(item) or nitf.embargo,
        issuer=attribute(item.find(".//Source") or item, "FormalName", "Party")
        if item.find(".//Source") is not None
        else "",
        tickers=tuple(dict.fromkeys((*_tickers(item), *nitf.tickers))),
        contacts=tuple(_contact(party) for contact in item.iter("Contact") for party in contact.iter("Party")),
    )


def _content(item: Element) -> Element | None:
    """The longest text that the item has: captions of its photos are texts too."""
    texts = (
        data
        for content in item.iter("ContentItem")
        if attribute(content, "FormalName", "MediaType").lower() not in _NO_TEXT
        and (data := content.find("DataContent")) is not None
    )
    return max(texts, key=lambda data: len(words(data)), default=None)


def _embargo(item: Element) -> str:
    """Until when an item is embargoed: when its status becomes another, or its start of use."""
    if attribute(item, "FormalName", "Status").lower() != "embargoed":
        return ""
    change = item.find(".//StatusWillChange")
    return say(change, "DateAndTime") if change is not None else "a time that is not told"


def _tickers(item: Element) -> Iterator[str]:
    """The symbols of companies: a property each, the exchange in its value or beside it."""
    for outer in item.iter():
        properties = {
            inner.get("FormalName", "").lower(): inner.get("Value", "") for inner in outer.findall("Property")
        }
        symbol = next((properties[name] for name in _TICKERS if properties.get(name)), "")
        exchange = properties.get("exchange") or properties.get("stockexchange", "")
        if symbol and ":" in symbol:
            yield ": ".join(part.strip() for part in symbol.split(":", 1))
        elif symbol and exchange:
            yield f"{exchange}: {symbol}"


def _contact(party: Element) -> str:
    """A contact's name, and whatever its properties tell."""
    told = [prop.get("Value", "") for prop in party.iter("Property")]
    return "\n".join(line for line in (party.get("FormalName", ""), *told) if line)
