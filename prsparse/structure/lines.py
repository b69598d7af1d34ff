"""Document → its lines as print shows them: where the words start, how far they are set in, what stands apart.

Knows white space and furniture. Must not know wrapping, nor what a line says.
"""

import re
from typing import Final, NamedTuple

from prsparse.document import Document

# From the first visible character to the line break; the breaks are those the folded twin knows.
_VISIBLE: Final = re.compile(r"\S[^\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]*")


class Line(NamedTuple):
    """A line that is not blank.

    Attributes:
        start: its first visible character, in the text (a mail's `>` included).
        end: after its last, and after lines below it that are furniture alone (a lone `>`, `<br>`).
        indent: how many columns its words are set in.
        body: its words, folded, without white space at either end.
        gap: whether a blank line, or one of furniture alone, stands before it.
    """

    start: int
    end: int
    indent: int
    body: str
    gap: bool


def read_lines(document: Document) -> list[Line]:
    """Return the lines that are not blank, in order."""
    text, folded = document.text, document.folded
    lines: list[Line] = []
    edge, gap = 0, True  # edge: where the last line's break can be
    for match in _VISIBLE.finditer(text):
        start, end = match.span()
        if lines and not gap:
            gap = folded.find("\n", folded.find("\n", edge, start) + 1, start) >= 0
        body = folded[start:end].strip()
        if not body and lines:
            lines[-1] = lines[-1]._replace(end=start + len(text[start:end].rstrip()))
            edge, gap = end, True
            continue
        visible = len(text[start:end].rstrip())
        indent = start - folded.rfind("\n", edge, start) - 1 if lines else start - folded.rfind("\n", 0, start) - 1
        if folded[start] != text[start] and folded[start] == " ":
            raw = folded[start:end]
            indent += len(raw) - len(raw.lstrip())
        lines.append(Line(start, start + visible, indent, body, gap))
        edge, gap = end, False
    return lines
