"""Word (.docx): the paragraphs of the document, its headings and lists by their styles, its tables row by row.

Knows WordprocessingML. Must not know what a release is. Page headers, footers, comments and footnotes are other
parts of the package, and are not read; what was deleted under revision is not read, what was inserted is.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element
from zipfile import BadZipFile, ZipFile

from prsparse.document import Document, Mark, Span
from prsparse.errors import InputError
from prsparse.readers import Input
from prsparse.readers._composition import Composition
from prsparse.readers._xml import parse

_MOST: Final = 64 << 20  # bytes of a part, unpacked
_DOCUMENT: Final = "word/document.xml"
_SHORT: Final = 80  # characters of a line that stands right below another, as in a contact
_COLUMNS: Final = "    "  # between the cells of a row
_ENDS: Final = (".", "!", "?", ":")
# What a run says besides its text, and what is passed over with all that stands in it.
_SIGNS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_SKIPPED: Final = frozenset(("pPr", "rPr", "moveFrom", "del", "Fallback", "txbxContent", "footnoteReference"))
# Style → what a paragraph of it is; `heading 1` and its like are told by the first word.
_STYLES: Final = {"title": ("heading", "1"), "subtitle": ("heading", "2"), "caption": ("caption", "")}
# What else is kept in a ZIP, by a part of it, and what to do with it.
_OTHERS: Final = {
    "xl/workbook.xml": "an Excel workbook; save the release as text or .docx",
    "ppt/presentation.xml": "a PowerPoint file; save the release as text or .docx",
    "content.xml": "an OpenDocument file; save it as .docx or text, then parse that",
    "EncryptedPackage": "a Word file with a password; save it without one, then parse that",
}


class _Paragraph(NamedTuple):
    """A paragraph: its words, what it is, the targets of its links, whether an empty one stands before it."""

    text: str
    kind: str = ""
    value: str = ""
    links: tuple[Mark, ...] = ()


def read(given: Input) -> Document:
    """Return the document of a Word file.

    Raises:
        InputError: it is no Word file, is broken, has no text, or unpacks beyond the limit.
    """
    try:
        with ZipFile(BytesIO(given.data)) as package:
            composition = _Word(package).compose()
    except (BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError, ValueError, KeyError) as error:
        raise InputError("a broken Word file; open it and save it anew, then parse that", code="broken") from error
    if not composition.text.strip():
        raise InputError("a Word file without text, perhaps a scanned page", code="no-text")
    return Document(
        composition.text, name=given.name, format="docx", sha256=given.sha256, marks=tuple(composition.marks)
    )


class _Word:
    """A Word file while it is read."""

    def __init__(self, package: ZipFile) -> None:
        self._package = package
        names = package.namelist()
        if _DOCUMENT not in names:
            kind = next((kind for part, kind in _OTHERS.items() if part in names), "a ZIP archive; unpack it")
            raise InputError(f"not a Word file but {kind}", code="not-text")
        self._links = {
            relation.get("Id", ""): relation.get("Target", "")
            for relation in self._part("word/_rels/document.xml.rels")
        }
        self._styles = dict(map(_style, self._part("word/styles.xml").iter("style")))

    def _part(self, name: str) -> Element:
        """A part's tree; an empty one where there is no such part."""
        if name not in self._package.namelist():
            return Element("none")
        with self._package.open(name) as file:
            data = file.read(_MOST + 1)
        if len(data) > _MOST:
            raise InputError("a Word file that unpacks beyond all measure of a release", code="too-large")
        return parse(data).root

    def compose(self) -> Composition:
        """Return the text, with its marks."""
        composition, above = Composition(), _Paragraph("")
        body = self._part(_DOCUMENT).find("body")
        for paragraph in self._blocks(body if body is not None else Element("body")):
            marks = [*paragraph.links]
            if paragraph.kind:
                marks.insert(0, Mark(paragraph.kind, Span(0, len(paragraph.text)), paragraph.value))
            composition.add(paragraph.text, marks=marks, gap="\n" if _is_close(above, paragraph) else "\n\n")
            above = paragraph
        return composition

    def _blocks(self, parent: Element) -> Iterator[_Paragraph]:
        """What stands in a body, a cell or a text box, in order; empty paragraphs too."""
        for element in parent:
            if element.tag == "p":
                yield self._paragraph(element)
                for box in _boxes(element):
                    yield from self._blocks(box)
            elif element.tag == "tbl":
                yield from self._table(element)
            elif element.tag in ("sdt", "sdtContent", "ins", "moveTo", "customXml"):
                yield from self._blocks(element)

    def _paragraph(self, element: Element) -> _Paragraph:
        pieces: list[str] = []
        links: list[Mark] = []
        self._collect(element, pieces, links)
        text = "".join(pieces)
        style = element.find("pPr/pStyle")
        kind, value = self._styles.get(style.get("val", ""), ("", "")) if style is not None else ("", "")
        if not kind and element.find("pPr/numPr") is not None:
            kind = "item"
        return _Paragraph(text, kind, value, tuple(links))

    def _collect(self, element: Element, pieces: list[str], links: list[Mark]) -> None:
        """Gather what an element says, and where the links in it lead."""
        for child in element:
            if child.tag == "t":
                pieces.append(child.text or "")
            elif child.tag in _SIGNS:
                pieces.append(_SIGNS[child.tag])
            elif child.tag == "r" and child.find("rPr/vanish") is not None:
                continue
            elif child.tag == "hyperlink" and child.get("id") in self._links:
                start = sum(map(len, pieces))
                self._collect(child, pieces, links)
                target = self._links[child.get("id", "")]
                links.append(Mark("link", Span(start, sum(map(len, pieces))), target))
            elif child.tag not in _SKIPPED:
                self._collect(child, pieces, links)

    def _table(self, table: Element) -> Iterator[_Paragraph]:
        """A table's rows, a line each; a cell of several paragraphs makes it a page's layout, read cell by cell."""
        rows = [[list(self._blocks(cell)) for cell in row.iter("tc")] for row in table.iter("tr")]
        yield _Paragraph("")
        if any(sum(bool(part.text.strip()) for part in cell) > 1 for row in rows for cell in row):
            for row in rows:
                for cell in row:
                    yield from (*cell, _Paragraph(""))
            return
        lines = [[" ".join(part.text for part in cell).strip() for cell in row] for row in rows]
        if _are_columns(lines):
            for column in zip(*lines, strict=True):
                yield from (*map(_Paragraph, filter(None, column)), _Paragraph(""))
            return
        kind = "row" if any(len(line) > 1 for line in lines) else ""
        for line in lines:
            yield _Paragraph(_COLUMNS.join(filter(None, line)), kind)
        yield _Paragraph("")


def _are_columns(lines: list[list[str]]) -> bool:
    """Whether a table sets contacts side by side: mail addresses in two of its columns."""
    if len({len(line) for line in lines}) != 1:
        return False
    return sum(any("@" in cell for cell in column) for column in zip(*lines, strict=True)) > 1


def _style(style: Element) -> tuple[str, tuple[str, str]]:
    """A style's id, and what a paragraph of it is."""
    name = style.find("name")
    said = name.get("val", "").lower() if name is not None else ""
    if said.startswith("heading "):
        return style.get("styleId", ""), ("heading", said.rpartition(" ")[2])
    if said.startswith("list ") and not said.startswith("list continue"):
        return style.get("styleId", ""), ("item", "")
    return style.get("styleId", ""), _STYLES.get(said, ("", ""))


def _boxes(element: Element) -> Iterator[Element]:
    """The text boxes anchored in a paragraph, without the second copies that Word keeps for older programs."""
    for child in element:
        if child.tag == "txbxContent":
            yield child
        elif child.tag not in ("Fallback", "t"):
            yield from _boxes(child)


def _is_close(above: _Paragraph, below: _Paragraph) -> bool:
    """Whether a paragraph is a line right below another, as in a contact or a table."""
    if above.kind == below.kind == "row":
        return True
    short = max(len(above.text), len(below.text)) < _SHORT and not above.text.endswith(_ENDS[:3])
    return bool(above.text.strip()) and short and not below.kind
