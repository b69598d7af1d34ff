"""Document → its lines as print shows them: where the words start, how far they are set in, what stands apart.

Knows white space and furniture. Must not know wrapping, nor what a line says.
"""

import re
from typing import Final

from msgspec import Struct, structs

from prsparse.document import Document
from prsparse.expressions import regex

# Page furniture: `Page 2 of 3`, `- 3 -`, `<PAGE>  2`, `- more -`.
_PAGE: Final = regex(
    r"""
      (?:page|seite|página|pagina|sida)\ \d{1,4}(?:\ ?(?:of|/|von|de|di|av)\ ?\d{1,4})?$
    | -\ ?\d{1,4}\ ?-$
    | [^\n]{3,90}?[ ]{3,}page\ \d{1,4}$
    | <page>
    | [-(~*\ ]{0,8}(?:more|continued)[-)~*\ ]{0,8}$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PAGE_STARTS: Final = frozenset("PpSsMmCc-(<~*")
_PAGE_ENDS: Final = frozenset("0123456789->EeDd)~* ")
# What the markup can say of a whole block; links, strong words and readers' notes stand inside one.
BLOCK_MARKS: Final = frozenset((
    "heading", "item", "row", "caption", "quote", "signature", "meta", "chrome",
    "header", "headline", "deck", "status", "contact",
))  # fmt: skip
MOST_LINES: Final = 50_000  # blank ones too; no release has so many, and what is seen of a line takes half a kilobyte
COLUMNS: Final = "    "  # so many blanks part columns, not words
_LABEL_SIZE: Final = 24
_PAGE_LINE: Final = 40  # a page's number is shorter
_CELL_SIZE: Final = 80  # a longer cell of an open row is a lead: `Atlanta, GA | June 3, 2013 | Acme today …`
_GAP: Final = regex(r" {2,}|[ ]?\t[\t ]*|[ ]?\|[| ]*")
# The row of a table whose columns a converter set but one blank apart: `Revenue £628m £602m + 4%`, `Gross margin 44.2 43.1`.
_PACKED_ROW: Final = regex(
    r"[^.!?\n]{0,70}[a-z)\d]\s(?:[-+]?\s?[$€£(]{0,2}-?\d[\d.,]*(?:%|[a-z]{1,2})?\)?\s){1,8}[-+]?\s?[$€£(]{0,2}-?\d[\d.,]*%?\)?$"
)
_FRACTION: Final = regex(r"\d[.,]\d|[$€£]\s?\d|\d%")
_LAST: Final = frozenset("0123456789%)")
_FIGURE: Final = regex(r"[$€£¥(+-]*\s?\d[\d.,%)(]*(?:%|[a-z]{0,8})?$|-+$")
FIGURE_STARTS: Final = frozenset("$€£¥(+-")
_CURRENCY: Final = regex(r"[%$€£]")
_STOPS: Final = frozenset((".", ",", ";", ")"))  # on a line of its own behind a link
_MARKUP: Final = ("](", "**")
NETWORKS: Final = frozenset(
    (
        "facebook",
        "twitter",
        "x",
        "linkedin",
        "whatsapp",
        "instagram",
        "youtube",
        "pinterest",
        "reddit",
        "email",
        "print",
    )
)


class Line(Struct, frozen=True, gc=False):
    """A line that is not blank.

    Attributes:
        start: its first visible character, in the text (a mail's `>` included).
        end: after its last, and after lines below it that are furniture alone (a lone `>`, `<br>`).
        indent: how many columns its words are set in.
        body: its words, folded, without white space at either end.
        gap: whether a blank line, or one of furniture alone, stands before it.
        alone: whether it is never a part of running text: a rule, a row, two columns, a page number.
    """

    start: int
    end: int
    indent: int
    body: str
    gap: bool
    alone: bool


def read_lines(document: Document) -> list[Line]:
    """Return the lines that are not blank, in order; of a text beyond all measure the first ones."""
    text, folded = document.text, document.folded
    tabbed = "\t" in text
    parted = tabbed or "   " in folded or "|" in folded  # else no line stands in columns
    lines: list[Line] = []
    here, gap = folded.rfind("\n", 0, len(text) - len(text.lstrip())) + 1, True
    for line in folded[here:].split("\n", MOST_LINES)[:MOST_LINES]:
        size = len(line)
        body = line.strip()
        if body:
            start, indent, end = here, 0, here + size
            if line[0] == " ":
                indent = size - len(line.lstrip())
                start = here + indent - len(text[here : here + indent].lstrip())
            if line[-1] == " ":
                end = here + len(text[here:end].rstrip())
            shown = body
            if "   " in body and any(sign in text[start:end] for sign in _MARKUP):
                shown = " ".join(body.split())  # a link's target or emphasis is blanked: no columns
            plain = not parted and len(body) >= _PAGE_LINE and body[0].isalpha()
            alone = not plain and _stands_alone(shown, parted=parted)
            if tabbed and not alone:
                alone = "\t" in text[start:end] and is_row(text[start:end])
            lines.append(Line(start, end, indent, body, gap, alone))
            gap = False
        else:
            gap = True
            if line and not text[here : here + size].isspace():
                _keep_furniture(lines, text, here, size)
        here += size + 1
    return lines


def _keep_furniture(lines: list[Line], text: str, here: int, size: int) -> None:
    """A line of furniture alone stays with the line above it; with none above, it is a line without words."""
    line = text[here : here + size]
    end = here + len(line.rstrip())
    if lines:
        lines[-1] = structs.replace(lines[-1], end=end)
    else:
        lines.append(Line(here + size - len(line.lstrip()), end, 0, "", True, True))  # noqa: FBT003


def _stands_alone(body: str, *, parted: bool) -> bool:
    if body[0].isalpha():
        columns = parted and (body[-1] in _LAST or "   " in body or "|" in body)
        if columns and (is_row(body) or _has_columns(body)):
            return True
    elif is_rule(body) or is_row(body) or (parted and _has_columns(body)):
        return True
    return len(body) < _PAGE_LINE and is_page(body)


def is_page(body: str) -> bool:
    """Return whether a line is a page's number or says that another page follows."""
    ended = body[-1] in _PAGE_ENDS or body[0] == "<"
    return ended and (body[0] in _PAGE_STARTS or "   " in body) and bool(_PAGE.match(body))


def _are_figures(body: str) -> bool:
    """Whether a line is nothing but figures, two or more, and not a telephone number."""
    if not (body[:1].isdigit() or body[:1] in FIGURE_STARTS) or len(body) >= 120 or not _CURRENCY.search(body):
        return False
    cells = body.split()
    return len(cells) > 1 and all(map(_FIGURE.match, cells))


def _has_columns(body: str) -> bool:
    """Whether words stand in columns; `WHO:     Jane Roe` is a label and its text."""
    at = body.find(COLUMNS)
    return at > 0 and (body[at - 1] != ":" or at > _LABEL_SIZE or COLUMNS in body[at:].lstrip())


def is_rule(body: str) -> bool:
    """Return whether a line draws something and says nothing: `---`, `# # #`, `~`."""
    if body[:1].isalpha() or len(body) >= 200 or body in _STOPS:
        return False
    return not any(map(str.isalnum, body))


def is_row(body: str) -> bool:
    """Return whether a line looks like a row of a table: columns set apart, and figures in them."""
    if not body[:1].isalpha() and _are_figures(body):
        return True
    if not ("|" in body or "\t" in body or "   " in body):
        return body[-1:] in _LAST and bool(_PACKED_ROW.match(body)) and bool(_FRACTION.search(body))
    if "\n" in body or not any(map(str.isdigit, body)):
        return False
    cells = [cell for cell in _GAP.split(body) if cell]
    figures = sum(bool(_FIGURE.match(cell)) for cell in cells[1:])
    if figures > 1 or (figures == 1 and len(cells) == 2):
        return True
    return len(cells) > 2 and "|" in body and (body[-1] == "|" or max(map(len, cells)) < _CELL_SIZE)


def leads_elsewhere(low: str) -> bool:
    """Return whether a line is ways to other pages, two or more: `home > news > press releases`, `facebook twitter`."""
    return low.count(" > ") > 1 or (" " in low and NETWORKS.issuperset(low.split()))
