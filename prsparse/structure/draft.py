"""The blocks of a document while they are being labelled: what is seen of each, and what it is held for so far.

Knows how to say that a block is something. Must not know why.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.structure.lines import BLOCK_MARKS
from prsparse.structure.looks import Look
from prsparse.structure.rules import judge
from prsparse.structure.signs import find_signs
from prsparse.structure.wording import Wording

BODY: Final = frozenset({"paragraph", "list_item", "heading"})


class Draft:
    """A document's blocks with the labels they have so far; the passes of `label` change them.

    Attributes:
        document: the text.
        looks: what can be seen of each block.
        kinds: what each block is held for, parallel to `looks`.
        wording: the language's words.
        rules: the name of the rule that says so, parallel to `looks`.
        joined: blocks that belong in one with the block above them.
    """

    __slots__ = ("document", "joined", "kinds", "looks", "rules", "wording")

    def __init__(self, document: Document, raw: tuple[Span, ...], wording: Wording) -> None:
        self.document, self.wording = document, wording
        marks, hints = _marks(document, raw), find_signs(document, raw)
        self.looks: list[Look] = []
        edge = 0
        for number, span in enumerate(raw):
            self.looks.append(Look(document, span, marks.get(span.start, ""), edge, wording, hints.get(number, 0)))
            edge = span.end
        notices = wording.notices_in("\n".join([seen.low for seen in self.looks]))
        self.kinds: list[str] = []
        self.rules: list[str] = []
        for look in self.looks:
            kind, rule = judge(look, notices)
            self.kinds.append(kind)
            self.rules.append(rule)
            del look.signs  # no pass asks for them: 30 bytes a line less in the texts of a million lines
        self.joined: set[int] = set()

    def __len__(self) -> int:
        return len(self.looks)

    def say(self, number: int, kind: str, rule: str) -> None:
        """Hold a block for something else from now on."""
        self.kinds[number] = kind
        self.rules[number] = rule

    def join_next(self, number: int) -> None:
        """Take the next block into a block, before any pass has joined another."""
        above, below = self.looks[number], self.looks[number + 1]
        below.span = Span(above.span.start, below.span.end)
        below.text = f"{above.text}\n{below.text}"
        below.low = f"{above.low} {below.low}"
        for row in (self.looks, self.kinds, self.rules):
            del row[number]


def _marks(document: Document, raw: tuple[Span, ...]) -> dict[int, str]:
    """What the markup says of the blocks it covers, by the block's start."""
    found: dict[int, str] = {}
    marks = [mark for mark in document.marks if mark.kind in BLOCK_MARKS]
    first = 0
    for span in raw if marks else ():
        while first < len(marks) and marks[first].span.end <= span.start:
            first += 1
        for mark in marks[first : first + 8]:
            if mark.span.start <= span.start and span.end <= mark.span.end and span.start not in found:
                found[span.start] = mark.kind + mark.value if mark.kind == "heading" else mark.kind
    return found
