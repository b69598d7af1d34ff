"""Lines of print with their places on the pages → a text: columns in reading order, paragraphs joined.

Knows type: columns, leading, margins, running heads, hyphens. Must not know a file format, nor what a release is.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from statistics import median
from typing import Final, NamedTuple

from prsparse.readers._composition import Composition
from prsparse.readers._hyphens import Hyphens

_EDGE: Final = 4  # a running head or foot is among so many lines at the page's edge
_GUTTER: Final = 1.2  # ems of white between two columns, at least
_NARROW: Final = 180  # points of a column in which no text runs, such as a contact's
_LARGER: Final = 1.15  # times the size of most of the text: a heading
_OUTDENT: Final = 4  # ems; no paragraph's first line is set in so far
_MOST_LINES: Final = 1_000  # of a page; columns are looked for on no fuller one
_FIGURE: Final = re.compile(r"[-–—(+$€£¥\s]*\d[\d.,]*[%)xX]*$|[-–—$€£%]+$")
_BULLET: Final = re.compile(r"[•·●▪■◦‣⁃➢►✓✔*]\s?\S|[-–]\s\S|\(?\d{1,2}[.)]\s")
_ADDRESS: Final = re.compile(r"[^\s@]+@[^\s@]+[^\s@.]$")  # alone on its line, as contacts have it
_ENDS: Final = frozenset(".!?:;\"'”’)")
_COLUMNS: Final = "    "  # between the cells of a row


class Line(NamedTuple):
    """A line of print, or a piece of one: its words, its box (points from the page's top left), its type."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool = False

    def beside(self, other: "Line") -> bool:
        """Return whether two stand on the same line of print."""
        shared = min(self.bottom, other.bottom) - max(self.top, other.top)
        return shared > 0.5 * min(self.bottom - self.top, other.bottom - other.top)

    def abreast(self, other: "Line") -> bool:
        """Return whether two of different columns are at the same height, in part at least."""
        apart = self.right < other.left or other.right < self.left
        return apart and min(self.bottom, other.bottom) > max(self.top, other.top)


class _Piece(NamedTuple):
    """A paragraph, a short line or a table's row.

    Attributes:
        text: its words.
        gap: what parts it from the piece above.
        kinds: what it is, as marks name it.
        open: whether it may go on in the next column or on the next page.
    """

    text: str
    gap: str
    kinds: tuple[str, ...] = ()
    open: bool = False


def write(pages: list[list[Line]]) -> Composition:
    """Return the text of some pages without their running heads and feet."""
    pages = list(_without_edges(pages))
    words = Hyphens(line.text for page in pages for line in page)
    sizes = Counter[float]()
    for page in pages:
        for line in page:
            sizes[round(line.size)] += len(line.text)
    common = sizes.most_common(1)[0][0] if sizes else 0.0
    leading = _leading(pages, common)
    composition = Composition()
    for piece in _run_on((piece for page in pages for piece in _read_page(page, leading, common, words)), words):
        composition.add(piece.text, *piece.kinds, gap=piece.gap)
    return composition


def _leading(pages: list[list[Line]], common: float) -> float:
    """How far below one another the lines of a paragraph stand: most of the gaps between lines are wider."""
    pairs = (pair for page in pages for pair in pairwise(page))
    leads = [below.top - above.top for above, below in pairs if round(above.size) == round(below.size) == common]
    leads = sorted(lead for lead in leads if lead > common / 2)
    return leads[len(leads) // 4] if leads else 0.0


def _without_edges(pages: list[list[Line]]) -> Iterator[list[Line]]:
    """The pages without the lines that stand at the same edge of a third of them, two at least, but for their figures."""
    pages = [sorted(page, key=lambda line: (line.top, line.left)) for page in pages]
    edges = Counter(key for page in pages for key in {_key(line) for line in _edge(page)})
    for page in pages:
        running = {id(line) for line in _edge(page) if edges[_key(line)] >= max(len(pages) / 3, 2)}
        yield [line for line in page if id(line) not in running]


def _edge(page: list[Line]) -> list[Line]:
    return [*page[:_EDGE], *page[-_EDGE:]] if len(page) > 2 * _EDGE else page


def _key(line: Line) -> tuple[str, int, int]:
    return re.sub(r"\d+", "0", line.text), round(line.top / 8), round(line.size)


def _run_on(pieces: Iterable[_Piece], words: Hyphens) -> Iterator[_Piece]:
    """Join the paragraphs that a page or a column has parted."""
    above: _Piece | None = None
    for piece in pieces:
        if above and above.open and not piece.kinds and piece.text[:1].islower():
            above = above._replace(text=words.join(above.text, piece.text))
            continue
        if above:
            yield above
        above = piece
    if above:
        yield above


def _read_page(page: list[Line], leading: float, common: float, words: Hyphens) -> Iterator[_Piece]:
    margin = max((line.right for line in page), default=0.0)
    for band in _bands(page):
        if isinstance(band, _Table):
            yield from band.pieces()
            continue
        edges = [*(min(line.left for line in column) - column[0].size * _GUTTER for column in band[1:]), margin]
        for column, edge in zip(band, edges, strict=True):
            own = max(leading, _leading([column], round(column[0].size))) if band[1:] else leading
            yield from _paragraphs(column, _Setting(own, edge, common), words)


class _Table:
    """Rows of cells."""

    def __init__(self, rows: list[list[Line]]) -> None:
        self.rows = rows

    def pieces(self) -> Iterator[_Piece]:
        """Yield a piece a row."""
        for number, row in enumerate(self.rows):
            text = _COLUMNS.join(cell.text for cell in sorted(row, key=lambda cell: cell.left))
            yield _Piece(text, "\n" if number else "\n\n", ("row",))


def _bands(page: list[Line]) -> Iterator["list[list[Line]] | _Table"]:
    """What stands below one another on a page: tables, and text in one column or several side by side."""
    rows = _rows(page)
    start = 0
    for first, last in _tables(rows):
        yield from _columns([line for row in rows[start:first] for line in row])
        yield _Table(rows[first:last])
        start = last
    yield from _columns([line for row in rows[start:] for line in row])


def _rows(page: list[Line]) -> list[list[Line]]:
    """The lines of print, each with its pieces from left to right."""
    rows: list[list[Line]] = []
    for line in page:
        if rows and rows[-1][0].beside(line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]


def _tables(rows: list[list[Line]]) -> Iterator[tuple[int, int]]:
    """The ranges of rows that are tables: two rows or more of cells, half of those behind the first figures."""
    start = 0
    while start < len(rows):
        end = start
        while end < len(rows) and (len(rows[end]) > 1 or (end > start and len(rows[min(end + 1, len(rows) - 1)]) > 1)):
            end += 1
        cells = [cell for row in rows[start:end] for cell in row[1:]]
        figures = sum(bool(_FIGURE.match(cell.text)) for cell in cells)
        if end - start > 1 and figures * 2 >= len(cells) > 1:
            yield start, end
        start = max(end, start + 1)


def _columns(lines: list[Line]) -> Iterator[list[list[Line]]]:
    """Text from top to bottom, band by band; each is one column, or several with white between them all the way down."""
    start, single = 0, []
    while start < len(lines):
        end, gutters = _widest(lines, start) if len(lines) < _MOST_LINES else (start, [])
        if not gutters:
            single.append(lines[start])
            start += 1
            continue
        if single:
            yield [single]
            single = []
        yield _parted(lines[start:end], gutters)
        start = end
    if single:
        yield [single]


def _widest(lines: list[Line], start: int) -> tuple[int, list[float]]:
    """How far down from a line on the same gutters go, and where they stand; none if nothing stands side by side."""
    covered: list[tuple[float, float]] = []
    end, gutters, last = start, list[float](), start
    for number in range(start, len(lines)):
        line = lines[number]
        covered = _cover(covered, line)
        found = [(a[1] + b[0]) / 2 for a, b in pairwise(covered) if b[0] - a[1] > _GUTTER * line.size]
        if not found and number > start:
            break
        gutters, end = found or gutters, number + 1
        if number > start and lines[number - 1].abreast(line):
            last = number + 1
    if not gutters or last - start < 4:
        return start, []
    return (end if _is_prose(lines[start:end], gutters) else last), gutters


def _cover(covered: list[tuple[float, float]], line: Line) -> list[tuple[float, float]]:
    """The ranges across the page in which something stands, with one more line."""
    left, right = line.left, line.right
    apart = [(a, b) for a, b in covered if b < left or a > right]
    for a, b in covered:
        if not (b < left or a > right):
            left, right = min(left, a), max(right, b)
    return sorted([*apart, (left, right)])


def _is_prose(lines: list[Line], gutters: list[float]) -> bool:
    """Whether columns hold running text, which may end on different heights."""
    width = min(gutters) - min(line.left for line in lines)
    return width > _NARROW and median(line.right - line.left for line in lines) > 0.7 * width


def _parted(lines: list[Line], gutters: list[float]) -> list[list[Line]]:
    """The columns of a band from left to right; labels with their text beside them (`WHO:`) are one column with it."""
    edges = [*sorted(gutters), float("inf")]
    columns: list[list[Line]] = [[] for _ in edges]
    for line in lines:
        columns[next(number for number, edge in enumerate(edges) if line.left < edge)].append(line)
    columns = [column for column in columns if column]
    labels = sum(line.text[-1] == ":" for line in columns[0])
    return [lines] if labels * 2 > len(columns[0]) > 1 else columns


class _Setting(NamedTuple):
    """How a column is set: from line to line, as far right as lines may run, the size of most of the text."""

    leading: float
    edge: float
    common: float


def _paragraphs(lines: list[Line], setting: _Setting, words: Hyphens) -> Iterator[_Piece]:
    """The paragraphs and short lines of a column."""
    narrow = setting.edge - min(line.left for line in lines) < _NARROW
    text, gap, first = lines[0].text, "\n\n", lines[0]
    for above, below in pairwise(lines):
        if above.beside(below):
            text += (_COLUMNS if below.left - above.right > 2 * below.size else " ") + below.text
            continue
        if (broken := _break(above, below, setting, narrow=narrow)) is None:
            text = words.join(text, below.text)
            continue
        yield _Piece(text, gap, _kinds(first, setting))
        text, gap, first = below.text, broken, below
    yield _Piece(text, gap, _kinds(first, setting), open=text[-1:] not in _ENDS and len(text) > 40)


def _kinds(line: Line, setting: _Setting) -> tuple[str, ...]:
    return ("heading",) if line.size > setting.common * _LARGER else ()


def _break(above: Line, below: Line, setting: _Setting, *, narrow: bool) -> str | None:
    """What parts a line from the one above it: a blank line, a line's end, or nothing where a paragraph goes on."""
    airy = 1.6 if above.bold and below.bold else 1.35
    if below.top - above.top > max(1.3 * setting.leading, airy * above.size) or abs(above.size - below.size) > 1:
        return "\n\n"
    if above.bold != below.bold or _BULLET.match(below.text) or _ADDRESS.match(below.text):
        return "\n"
    if above.left - below.left > _OUTDENT * below.size:
        return "\n"
    if above.size > setting.common * _LARGER:
        return None  # the lines of a title are broken where the sense asks for it
    return None if _goes_on(above, below, setting, narrow=narrow) else "\n"


def _goes_on(above: Line, below: Line, setting: _Setting, *, narrow: bool) -> bool:
    """Whether a line of running text goes on in the next: it is full, or plainly stops amid a sentence."""
    if below.left - above.left > above.size and above.text[-1] in _ENDS:
        return False
    if below.text[0].islower() and (above.text[-1] in "-\u00ad" or above.right > (above.left + setting.edge) / 2):
        return True
    return not narrow and above.right + _first_word(below) >= setting.edge


def _first_word(line: Line) -> float:
    """The width of a line's first word and a blank."""
    return (line.right - line.left) * (len(line.text.partition(" ")[0]) + 1) / max(len(line.text), 1)
