"""HTML → a walk over its elements, without recursion, that writes what a browser shows and notes where it stands.

Knows the parser's tree. Must not know what of it is the release, nor which names are furniture.
"""

from typing import Any, Final, NamedTuple

from prsparse.markup.facts import Facts
from prsparse.markup.tags import (
    BLOCKS,
    CELLS,
    HINTS,
    PRE,
    SKIPPED,
    Block,
    is_article,
    is_hidden,
    is_tight,
    role_of,
    style_of,
)
from prsparse.markup.writer import Writer

_TIGHT: Final = Block(1)
_LOOSE: Final = Block(2)
_LINES: Final = frozenset(("table", "br", "ul", "ol", "hr"))
_MOST_IN_CELL: Final = 120  # nodes


class Element(NamedTuple):
    """A block element that was walked: the number of the one around it, and what its names say it is."""

    parent: int
    tag: str
    role: str = ""
    article: bool = False


class Page(NamedTuple):
    """What a walk gives.

    Attributes:
        writer: what was written.
        elements: the block elements it stands in, each after the one around it.
        tables: the first chunk of each table and the one after its last, the inner tables first.
        facts: what it says of itself beside its text.
    """

    writer: Writer
    elements: list[Element]
    tables: list[tuple[int, int]]
    facts: Facts


class _Open(NamedTuple):
    """An element whose children are being walked: what to note and to restore where it ends."""

    node: Any
    tag: str
    block: Block | None
    start: int
    kind: str
    value: str
    element: int
    hint: str


def walk(root: Any) -> Page:
    """Walk a parser's tree and return what was written of it."""
    walker = _Walker()
    walker.run(root)
    return Page(walker.writer, walker.elements, walker.tables, walker.facts)


class _Walker:
    """Where in the tree a walk has come to."""

    def __init__(self) -> None:
        self.writer = Writer()
        self.elements = [Element(0, "")]
        self.opened: list[_Open] = []
        self.tables: list[tuple[int, int]] = []
        self.facts = Facts()
        self.roles: dict[tuple[str, str | None, str], str] = {}  # a page names many elements alike
        self.pre = 0
        self.image = "", 0  # the last picture, and how much was written before it
        self.row = 0  # how many elements are open within a row whose cells hold but words

    def run(self, root: Any) -> None:
        """Visit every node in order."""
        node = root
        while node is not None:
            child = self._enter(node)
            if child is not None:
                node = child
                continue
            following = node.next
            while following is None and self.opened:
                node = self._leave()
                following = node.next
            node = following

    def _enter(self, node: Any) -> Any:
        """Begin an element, or write a text; return the first child to visit."""
        tag: str = node.tag or "-instruction"  # `<?php …?>`: the parser has no name for it
        if tag == "-text":
            self._write(node.text_content or "")
        elif tag == "br":
            self.writer.line()
        elif tag[0] in "-!" or tag in SKIPPED:
            self._note(node, tag)
        elif not self._replaced(tag, attributes := node.attributes, style := style_of(attributes)):
            self._begin(node, tag, attributes, style)
            child = node.first_child
            if child is None:
                self._leave()
            return child
        return None

    def _replaced(self, tag: str, attributes: dict[str, str | None], style: str) -> bool:
        """Whether something else is shown instead of what an element holds: nothing, a picture, an unscrambled address."""
        if tag == "img":
            self.image = attributes.get("src") or "", self.writer.size
            return True
        if scrambled := attributes.get("data-cfemail"):
            self.writer.words(_unscrambled(scrambled))
            return True
        return is_hidden(style, attributes)

    def _write(self, data: str) -> None:
        if self.pre:
            self.writer.lines(data)
        elif not (self.row and data.isspace()):  # a blank cell
            self.writer.words(data)

    def _note(self, node: Any, tag: str) -> None:
        """Take what an element says that is not shown."""
        if tag == "meta":
            self.facts.meta(node.attributes)
        elif tag == "title" and node.first_child is not None:
            self.facts.title(node.first_child.text_content or "")
        elif tag == "script" and node.first_child is not None and "ld+json" in (node.attributes.get("type") or ""):
            self.facts.script(node.first_child.text_content or "")

    def _begin(self, node: Any, tag: str, attributes: dict[str, str | None], style: str) -> None:
        writer, block = self.writer, self._block(node, tag, style)
        if block:
            writer.edge(block.breaks)
        elif tag in CELLS:
            writer.cell()
        elif tag in BLOCKS:  # in a cell of one line
            writer.words(" ")
        start = len(writer.chunks) if tag == "table" else writer.size
        hint = HINTS.get(tag) or HINTS.get(attributes.get("class") or "", "")
        self.opened.append(_Open(node, tag, block, start, writer.kind, writer.value, writer.element, hint))
        if block:
            role = self._role(tag, attributes)
            self.elements.append(Element(writer.element, tag, role, is_article(tag, attributes)))
            writer.element = len(self.elements) - 1
            if block.kind or role in ("caption", "meta"):
                writer.kind, writer.value = block.kind or role, block.value
            if writer.kind == "quote" and tag in ("footer", "cite"):
                writer.kind = "signature"
        elif tag == "a":
            writer.linking = _leads_away(attributes.get("href") or "")
        if self.row or (tag == "tr" and _is_row(node)):
            self.row += 1
        self.pre += tag in PRE

    def _role(self, tag: str, attributes: dict[str, str | None]) -> str:
        """What an element is on its page; a foot is a page's own unless it is a quotation's or an article's."""
        if self.writer.kind in ("quote", "signature"):
            return ""
        named = tag, attributes.get("role"), f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        if named not in self.roles:
            self.roles[named] = role_of(*named)
        role = self.roles[named]
        if tag != "footer" or role:
            return role
        return "" if any(opened.tag == "article" for opened in self.opened[-8:]) else "furniture"

    def _block(self, node: Any, tag: str, style: str) -> Block | None:
        """How an element stands apart from what is around it, if it does."""
        if self.row:
            return None
        if tag == "p" and is_tight(style):
            return _TIGHT
        if tag == "div" and _holds_blocks(node):
            return _LOOSE
        signs = tag == "cite" and self.writer.kind == "quote"
        return BLOCKS.get(tag) or (_TIGHT if signs or tag in CELLS or "display:block" in style else None)

    def _caption(self, start: int) -> None:
        """Mark what was written since `start` with the picture right before it, if it is that picture's caption."""
        source, at = self.image
        if at == start and source.startswith("http") and self.writer.chunks[-1:] and self.writer.size > start:
            if self.writer.chunks[-1].kind == "caption":
                self.writer.mark("image", start, source)
            self.image = "", 0

    def _leave(self) -> Any:
        """End the innermost element and return its node."""
        ended, writer = self.opened.pop(), self.writer
        if ended.block:
            writer.edge(ended.block.breaks)
            self._caption(ended.start)
            writer.kind, writer.value, writer.element = ended.kind, ended.value, ended.element
        elif ended.tag == "a":
            writer.end_link()
            writer.mark("link", ended.start, _target(ended.node.attributes.get("href") or ""))
        elif self.facts.window and writer.says(self.facts.window):
            writer.edge(1)  # what the page calls itself is a line, whatever stands beside it
        if ended.hint:
            writer.mark(ended.hint, ended.start, "")
        if ended.tag == "table":
            self.tables.append((ended.start, len(writer.chunks)))
        self.row = max(0, self.row - 1)
        self.pre -= ended.tag in PRE
        return ended.node


def _is_row(row: Any) -> bool:
    """Whether the cells of a row hold words alone, one line each: a row of figures or labels, not of a page's layout."""
    cell = row.first_child
    while cell is not None:
        if cell.tag in CELLS and not _is_line(cell):
            return False
        cell = cell.next
    return True


def _is_line(cell: Any) -> bool:
    """Whether a cell holds one line of words, however many elements lie around it; one of very many is not asked."""
    waiting, blocks = [(cell.first_child, 0)], 0
    for _ in range(_MOST_IN_CELL):
        if not waiting:
            return True
        node, around = waiting.pop()
        if node is None:
            continue
        block = node.tag in BLOCKS
        if node.tag in _LINES or (block and blocks > around):  # a block beside another
            return False
        blocks += block
        waiting += [(node.next, around), (node.first_child, around + block)]
    return False


def _holds_blocks(node: Any) -> bool:
    """Whether an element is laid out around others, not around words."""
    child = node.first_child
    while child is not None:
        if child.tag in BLOCKS:
            return True
        child = child.next
    return False


def _target(address: str) -> str:
    """Where a link leads; what a page has scrambled to keep programs from reading it is read as its readers do."""
    _, scrambled, code = address.partition("/cdn-cgi/l/email-protection#")
    return f"mailto:{_unscrambled(code)}" if scrambled else address.strip()


def _unscrambled(code: str) -> str:
    """An address of which each byte was combined with the first one, as a host of many pages does."""
    try:
        key, *data = bytes.fromhex(code)
    except ValueError:
        return ""
    return bytes(byte ^ key for byte in data).decode("utf-8", "replace")


def _leads_away(target: str) -> bool:
    """Whether a link leads to another page, not to somebody's mailbox or telephone."""
    return bool(target) and target[:1] != "#" and not target.lower().startswith(("mailto:", "tel:"))
