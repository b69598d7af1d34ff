"""XML → a tree, through defusedxml: no entities of the file's own, nothing from outside, no bottomless nesting.

Knows XML and its faults. Must not know a format. A file that breaks off gives what stands before the break.
"""

import re
from html.entities import name2codepoint
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from prsparse.decoding import Decoded, decode
from prsparse.errors import InputError

_DEEPEST: Final = 200
_MOST: Final = 500_000  # elements
_DECLARED: Final = re.compile(rb"""<\?xml\b[^<>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']""")
_NO_FILES: Final = frozenset(("punycode", "idna"))  # codecs of names, whose time grows with the square of the length
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # XML has no place for them


class Tree(NamedTuple):
    """A parsed file: its root, its encoding, how many bytes did not fit that, and where it broke, if it did."""

    root: Element
    encoding: str
    misfits: int = 0
    broken: str = ""


class _Builder:
    """Builds the tree, and stops where it grows beyond measure."""

    def __init__(self) -> None:
        self._tree = TreeBuilder()
        self._depth = self._count = 0
        self.root: Element | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > _DEEPEST or self._count > _MOST:
            raise InputError("XML that is nested or grows beyond all measure of a feed", code="too-large")
        bare = {name.rpartition("}")[2]: value for name, value in attributes.items()} if attributes else {}
        element = self._tree.start(tag.rpartition("}")[2], bare)
        self.root = element if self.root is None else self.root

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._tree.end(tag.rpartition("}")[2])

    def data(self, text: str) -> None:
        self._tree.data(text)

    def close(self) -> Element | None:
        while self._depth > 0:  # what was open when the file broke off
            self.end("")
        return self.root


def parse(data: bytes, encoding: str | None = None) -> Tree:
    """Return the tree of some XML, its tags and attributes without namespaces.

    Raises:
        InputError: it defines entities, is nested beyond measure, or holds no element.
    """
    told = _decode(data, encoding)
    builder = _Builder()
    parser = DefusedXMLParser(target=builder, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    parser.entity.update({name: chr(code) for name, code in name2codepoint.items()})
    broken = ""
    try:
        parser.feed(_CONTROLS.sub(" ", told.text))
        parser.close()
    except DefusedXmlException as error:
        raise InputError("XML that defines entities of its own or calls for other files", code="entities") from error
    except ParseError as error:
        line, column = error.position
        broken = f"line {line}, column {column + 1}"
    root = builder.close()
    if root is None:
        raise InputError(f"broken XML, {broken or 'without an element'}", code="broken")
    return Tree(root, told.encoding, told.misfits, broken)


def _decode(data: bytes, encoding: str | None) -> Decoded:
    """Decode as the caller says, else as the file does if it fits, else as the bytes show."""
    if encoding:
        return decode(data, encoding)
    declared = _DECLARED.search(data[:400])
    name = declared[1].decode().lower() if declared else "utf-8"
    try:
        return Decoded(data.decode("utf-8" if name in _NO_FILES else name).removeprefix("\ufeff"), name)
    except (LookupError, UnicodeError):
        return decode(data)


def words(element: Element | None) -> str:
    """Return what an element says, white space collapsed; nothing for none."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def as_html(element: Element, names: dict[str, str]) -> str:
    """Return an element in HTML; `names` says what elements of the format are called there."""
    for inner in element.iter():
        inner.tag = names.get(inner.tag, inner.tag)
    return tostring(element, encoding="unicode", method="html")
