"""NITF, the IPTC's markup of a story. Knows where its stories are; `_story` reads one."""

from collections.abc import Iterator

from prsparse.document import Document
from prsparse.readers import Input
from prsparse.readers._story import documents, read_nitf
from prsparse.readers._xml import parse


def read_all(given: Input) -> Iterator[Document]:
    """Yield a document a story.

    Raises:
        InputError: it is no XML, or XML that does harm.
    """
    tree = parse(given.data, given.encoding)
    return documents(map(read_nitf, list(tree.root.iter("nitf"))), given, "nitf", tree)
