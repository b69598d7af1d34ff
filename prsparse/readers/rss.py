"""RSS and Atom: the entries of a feed, as far as they hold their text. Knows the elements of both, not releases."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from prsparse.document import Document
from prsparse.readers import Input
from prsparse.readers._story import Story, body_of, documents, first, say
from prsparse.readers._xml import parse


def read_all(given: Input) -> Iterator[Document]:
    """Yield a document an entry.

    Raises:
        InputError: it is no XML, or XML that does harm; or it has no entry.
    """
    tree = parse(given.data, given.encoding)
    entries = [element for element in tree.root.iter() if element.tag in ("item", "entry")]
    return documents(map(_story, entries), given, "rss", tree)


def _story(entry: Element) -> Story:
    return Story(
        headline=say(entry, "title"),
        body=body_of(first(entry, "encoded", "content", "description", "summary")),
        date=say(entry, "pubDate", "published", "date", "updated"),
    )
