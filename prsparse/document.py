"""The text a release is parsed from, its folded twin, and positions in it.

Knows characters, lines and the furniture that a medium lays over running text (mail quoting,
Markdown and HTML markup). Must not know what a release is.

Every offset in prsparse is an index into `Document.text`, in Unicode code points, and every
span is half-open. `Document.folded` has the same length: patterns match the twin, and their
offsets hold in the original.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from prsparse.expressions import regex


class Span(NamedTuple):
    """A half-open range `[start, end)` of code points in a document's text."""

    start: int
    end: int


class Position(NamedTuple):
    """A place in a document as people count it: line and column, both from 1."""

    line: int
    column: int


class Mark(NamedTuple):
    """What a marked-up input said of a range of its text: a link's target, a heading, a hidden part.

    Readers make them, later stages may use them as hints; plain text has none but its Markdown links.
    """

    kind: str
    span: Span
    value: str = ""


# One ASCII character for each typographic one, so that patterns are written in ASCII. The order does not matter;
# each character is one `str.replace`, which costs nothing where it is absent.
_FOLDS: Final = (
    ("'", "‘’‚‛′´‹›＇"),
    ('"', "“”„‟«»″〝〞＂"),
    ("-", "‐‑‒–—―−﹘－"),
    (" ", "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"),
    (" ", "\u202f\u205f\u3000\u200b\ufeff"),
    ("\n", "\u0085\u2028\u2029"),
    ("(", "（"),
    (")", "）"),
    (":", "：∶"),
    ("/", "／"),
    (",", "，、"),
    ("@", "＠"),
)
_BREAKS: Final = "\r\x0b\x0c\x1c\x1d\x1e"
# White space that is no blank and no line break, and what looks like it beside a line break.
_ODD_BLANKS: Final = "".join(signs for sign, signs in _FOLDS if sign in " \n") + "\t\x0b\x0c\x1c\x1d\x1e\x1f"

# Furniture: what a medium lays over the text. Blanked in `folded`, taken off by `plain`. Each pattern begins with
# its sign, so that a text without it is passed over at the speed of `find`.
_QUOTING: Final = regex(r"\n[ \t]*>[> \t]*")
# A link's target ends where another's rest begins, so that each place is looked at for one of them.
_LINK_REST: Final = regex(r"\]\([^)\s\]]{0,2000}(?:\](?!\()[^)\s\]]{0,2000}){0,8}(?:\ {1,3}\"[^\"\n]{0,300}\")?\)")
_LINE_BREAK: Final = regex(r"\n")
_PIECE: Final = 1 << 16  # characters of a long text that are looked at together
_LONGEST_LABEL: Final = 300
_STRONG: Final = (
    ("*", regex(r"\*\*(?:(?<!\w\*\*)(?=\S)|(?<=\S\*\*)(?!\w))")),
    ("_", regex(r"__(?:(?<!\w__)(?=\S)|(?<=\S__)(?!\w))")),
    # <b>, </p>, <br />; never <PAGE>, <jane@example.com>
    (
        "<",
        regex(
            r"</?(?:[abipqsu]|abbr|big|blockquote|br|center|cite|code|div|em|font|h[1-6]|hr|img|li|ol|small"
            r"|span|strong|sub|sup|table|t[dhr]|tt|ul)(?:[ /][^<>\n]{0,300})?>"
        ),
    ),
)


def plain(text: str) -> str:
    """Return a slice of a document as a node's `text` states it: the text law of the record.

    For every node of a record, `node.text == plain(document.text[node.span.start:node.span.end])`.
    Mail quoting (`>` at the start of a line), Markdown links and strong marks and HTML tags are
    taken off, white space is collapsed to single blanks; every other character stays.
    """
    return collapse(_without_furniture(text, ""))


def collapse(text: str) -> str:
    """Return a text without white space at either end, and a single blank where there is some in it."""
    if len(text) < _PIECE:
        return " ".join(text.split())
    pieces: list[str] = []  # the words of a long text apart would take many times what it takes itself
    gap = False
    for start in range(0, len(text), _PIECE):
        piece = text[start : start + _PIECE]
        if words := " ".join(piece.split()):
            pieces += " " if pieces and (gap or piece[0].isspace()) else "", words
            gap = piece[-1].isspace()
        else:
            gap = True
    return "".join(pieces)


def _without_furniture(text: str, blank: str) -> str:
    """Replace each character of the furniture by `blank`."""
    if ">" in text:
        text = _QUOTING.sub(lambda match: _blanks(blank, len(match[0]) - 1, "\n"), "\n" + text)[1:]
    if "]" in text and "](" in text:  # a single sign is found at once
        text = _without_links(text, blank)
    for sign, pattern in _STRONG:
        if sign in text:
            text = pattern.sub(lambda match: _blanks(blank, len(match[0])), text)
    return text


@lru_cache(64)
def _blanks(blank: str, size: int, before: str = "") -> str:
    """Return so many blanks: the same string each time, for a text can be nothing but signs."""
    return before + blank * size


def _without_links(text: str, blank: str) -> str:
    """Replace `[` and `](target)` of `[label](target)`, and the `!` of an image: a link is told by its rest."""
    pieces: list[str] = []
    done = 0
    for rest in _LINK_REST.finditer(text):
        start, end = rest.span()
        opening = text.rfind("[", max(done, start - _LONGEST_LABEL - 1), start)
        if opening >= 0 and "]" not in (label := text[opening + 1 : start]) and "\n\n" not in label:
            mark = opening - (opening > done and text[opening - 1] == "!")
            pieces += text[done:mark], blank * (opening + 1 - mark), label
        else:
            pieces.append(text[done:start])
        pieces.append(blank * (end - start))
        done = end
    return "".join(pieces) + text[done:]


def fold(text: str) -> str:
    r"""Return the twin of a text: same length, typography and furniture turned into plain ASCII.

    Curly quotes, no-break spaces, dashes and full-width punctuation become one ASCII character
    each, every line break becomes `\\n` (CRLF: a blank and `\\n`), and mail quoting and markup
    become blanks, so that a pattern sees running text whatever carried it.
    """
    folded = text if text.isascii() else _fold_signs(text)
    if "\r" in folded:
        folded = folded.replace("\r\n", " \n")
    for old in _BREAKS:
        folded = folded.replace(old, "\n")
    folded = _without_furniture(folded.replace("\t", " "), " ")
    assert len(folded) == len(text)
    return folded


def _fold_signs(text: str) -> str:
    text = text.replace("Â\u00a0", "  ")  # a no-break space that was read in the wrong encoding
    for new, olds in _FOLDS:
        for old in olds:
            text = text.replace(old, new)
        if text.isascii():
            break  # most are after three rows
    return text


def _is_bare(text: str) -> bool:
    """Whether no furniture can stand in a text."""
    return not (
        ">" in text
        or "<" in text
        or ("]" in text and "](" in text)
        or ("*" in text and "**" in text)
        or ("_" in text and "__" in text)
    )


def _is_even(text: str) -> bool:
    """Whether a text has no white space but blanks and ends of lines."""
    if "\r" in text and text.count("\r") != text.count("\r\n"):
        return False
    for sign in _ODD_BLANKS:  # noqa: SIM110 - `any` over a generator costs twice as much
        if sign in text:
            return False
    return True


def find_all(text: str, sign: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Yield where a sign stands in a stretch of a text."""
    at = text.find(sign, start, end)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1, end)


class Document:
    """A decoded text, unchanged, with its folded twin and what its reader knew of it.

    Attributes:
        text: the decoded (or, for marked-up inputs, extracted) text, without a byte order mark.
        folded: its twin, same length; see `fold`.
        name: the input's name as given, `-` for standard input, None for a bare string.
        format: the input format, a reader's name: `text`, `html`, `eml` …
        encoding: the encoding it was decoded with, None for a bare string.
        sha256: hex digest of the bytes it was read from, None for a bare string.
        marks: what the markup said, in order of start.
        memo: what a recogniser found at a place, so that two stages that ask for the same have it once.
        hints: facts that came beside the text (JSON-LD, feed elements, mail headers), by name.
    """

    __slots__ = (
        "_bare",
        "_breaks",
        "_even",
        "_low",
        "_marked",
        "encoding",
        "folded",
        "format",
        "hints",
        "marks",
        "memo",
        "name",
        "sha256",
        "text",
    )

    def __init__(
        self,
        text: str,
        *,
        name: str | None = None,
        format: str = "text",  # noqa: A002 - the record's own name for it
        encoding: str | None = None,
        sha256: str | None = None,
        marks: tuple[Mark, ...] = (),
        hints: Mapping[str, str] | None = None,
    ) -> None:
        self.text = text
        self.folded = fold(text)
        self.name = name
        self.format = format
        self.encoding = encoding
        self.sha256 = sha256
        self.marks = marks
        self.hints: Mapping[str, str] = hints or {}
        self._breaks = array("q")  # a number a line, for a text can have a million
        self._low: str | None = None
        self._bare = _is_bare(text)
        self._even = _is_even(text)
        self._marked: dict[str, tuple[list[int], list[Mark]]] = {}
        self.memo: dict[tuple[str, int], object] = {}

    @property
    def low(self) -> str:
        """The folded twin in lower case, of the same length: a sign or a word is sought in it over the whole text."""
        if self._low is None:
            self._low = self.folded.replace("İ", "I").lower()  # the one letter whose small form is two characters
        return self._low

    def plain(self, span: tuple[int, int]) -> str:
        """Return what a node with this span says: `plain` of the slice, for less where it is a line as most are."""
        text = self.text[span[0] : span[1]]
        if not self._bare:
            text = _without_furniture(text, "")
        return text.strip() if self._even and "\n" not in text and "  " not in text else collapse(text)

    def trim(self, start: int, end: int) -> Span:
        """Return the range without the white space (and blanked furniture) at either end."""
        folded = self.folded
        if start < end <= len(folded) and folded[start] > " " < folded[end - 1]:  # other white space is folded away
            return Span(start, end)
        piece = folded[start:end]
        stripped = piece.lstrip()
        start += len(piece) - len(stripped)
        return Span(start, start + len(stripped.rstrip()))

    def is_marked(self, kind: str, span: tuple[int, int]) -> bool:
        """Return whether the markup said of a whole range that it is of a kind; such marks do not overlap."""
        starts, marks = self._of_kind(kind)
        at = bisect_right(starts, span[0]) - 1
        return at >= 0 and span[1] <= marks[at].span.end

    def marks_in(self, kind: str, span: tuple[int, int]) -> list[Mark]:
        """Return the marks of a kind that begin in a range."""
        starts, marks = self._of_kind(kind)
        return marks[bisect_left(starts, span[0]) : bisect_left(starts, span[1])] if marks else marks

    def _of_kind(self, kind: str) -> tuple[list[int], list[Mark]]:
        if kind not in self._marked:
            marks = [mark for mark in self.marks if mark.kind == kind]
            self._marked[kind] = [mark.span.start for mark in marks], marks
        return self._marked[kind]

    def position(self, offset: int) -> Position:
        """Return the line and column (from 1) of an offset."""
        if not self._breaks:
            self._breaks.append(-1)  # the first line begins behind nothing
            self._breaks.extend(found.start() for found in _LINE_BREAK.finditer(self.folded))
        line = bisect_left(self._breaks, offset)
        return Position(line, offset - self._breaks[line - 1])
