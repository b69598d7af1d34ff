"""NewsML-G2: news items alone or in a message; the text is XHTML, NITF or plain. Knows its elements, not releases."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from prsparse.document import Document
from prsparse.readers import Input
from prsparse.readers._story import Story, all_of, body_of, documents, first, read_nitf, say
from prsparse.readers._xml import parse, words


def read_all(given: Input) -> Iterator[Document]:
    """Yield a document an item.

    Raises:
        InputError: it is no XML, or XML that does harm; or it has no item.
    """
    tree = parse(given.data, given.encoding)
    return documents(map(_story, list(tree.root.iter("newsItem"))), given, "newsmlg2", tree)


def _story(item: Element) -> Story:
    meta = item.find("contentMeta")
    meta = meta if meta is not None else Element("contentMeta")
    content = first(item, "inlineXML", "inlineData")
    inner = first(content, "nitf") if content is not None else None
    nitf = read_nitf(inner) if inner is not None else Story()
    headline, *decks = [words(line) for line in meta.iter("headline")] or [nitf.headline]
    return Story(
        headline=headline or nitf.headline,
        decks=(*decks, *all_of(meta, "subheadline")) or nitf.decks,
        dateline=say(meta, "dateline") or nitf.dateline,
        body=nitf.body or body_of(content),
        date=say(item, "contentCreated", "firstCreated", "versionCreated") or nitf.date,
        embargo=say(item, "embargoed") or nitf.embargo,
        issuer=_name(first(meta, "infoSource")),
        tickers=tuple(
            f"{exchange}: {symbol}"
            for element in item.iter("hasInstrument")
            if (symbol := element.get("symbol")) and (exchange := element.get("marketlabel") or element.get("market"))
        ),
        contacts=tuple(_contact(party) for party in meta if first(party, "contactInfo") is not None),
    )


def _name(party: Element | None) -> str:
    return "" if party is None else say(party, "name") or party.get("literal", "")


def _contact(party: Element) -> str:
    """A party's name and what its contact information tells: telephone, mail, web, in the order of the feed."""
    told = [words(element) for info in party.iter("contactInfo") for element in info if element.tag != "address"]
    return "\n".join(line for line in (_name(party), *told) if line)
