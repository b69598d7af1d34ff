"""HTML → a walk over its elements, without recursion, that writes what a browser shows.

Knows the parser's tree. Must not know what is furniture; that stands in tables.
"""

from typing import Any, NamedTuple

from prsparse.markup.tags import BLOCKS, PRE, SKIPPED
from prsparse.markup.writer import Writer


class _Open(NamedTuple):
    """An element whose children are being walked: what to restore and to note where it ends."""

    node: Any
    tag: str
    start: int
    kind: str
    value: str


def walk(html: str) -> Writer:
    """Parse a page and return what was written of it."""
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

    # Without events: with them, the options of a select cost the square of their number.
    tree = LexborHTMLParser(html, options=LexborDocumentOptions.WO_EVENTS)
    walker = _Walker()
    walker.run(tree.root)
    return walker.writer


class _Walker:
    """Where in the tree a walk has come to."""

    def __init__(self) -> None:
        self.writer = Writer()
        self.opened: list[_Open] = []
        self.pre = 0

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
        tag: str = node.tag
        if tag == "-text":
            data = node.text_content or ""
            (self.writer.lines if self.pre else self.writer.words)(data)
            return None
        if tag[0] in "-!" or tag in SKIPPED or _is_hidden(node):
            return None
        if tag == "br":
            self.writer.line()
            return None
        self._begin(tag)
        child = node.first_child
        self.opened.append(_Open(node, tag, self.writer.size, *self._kind(tag)))
        if child is None:
            self._leave()
        return child

    def _begin(self, tag: str) -> None:
        block = BLOCKS.get(tag)
        if block:
            self.writer.block(block.breaks)
        elif tag in ("td", "th"):
            self.writer.tab()
        self.pre += tag in PRE

    def _kind(self, tag: str) -> tuple[str, str]:
        """Set what the writer's next block is; return what it was."""
        writer, block = self.writer, BLOCKS.get(tag)
        before = writer.kind, writer.value
        if block and block.kind and writer.kind != "chrome":
            writer.kind, writer.value = block.kind, block.value
        return before

    def _leave(self) -> Any:
        """End the innermost element and return its node."""
        ended = self.opened.pop()
        block = BLOCKS.get(ended.tag)
        if block:
            self.writer.block(block.breaks)
            self.writer.kind, self.writer.value = ended.kind, ended.value
        elif ended.tag == "a":
            self.writer.mark("link", ended.start, _target(ended.node))
        self.pre -= ended.tag in PRE
        return ended.node


def _is_hidden(node: Any) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return "hidden" in attributes or "display:none" in style or "visibility:hidden" in style


def _target(node: Any) -> str:
    return (node.attributes.get("href") or "").strip()
