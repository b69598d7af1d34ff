"""The text a release is parsed from, its folded twin, and positions in it.

Knows characters, lines and the furniture that a medium lays over running text (mail quoting,
Markdown and HTML markup). Must not know what a release is.

Every offset in prsparse is an index into `Document.text`, in Unicode code points, and every
span is half-open. `Document.folded` has the same length: patterns match the twin, and their
offsets hold in the original.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import Final, NamedTuple


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


# One ASCII character for each typographic one, so that patterns are written in ASCII. The order
# does not matter; each row is one `str.replace`, which costs nothing where the character is absent.
_FOLDS: Final = tuple(
    (old, new)
    for new, olds in (
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
    for old in olds
)
_ASCII_FOLDS: Final = (("\r\n", " \n"), *((old, "\n") for old in "\r\x0b\x0c\x1c\x1d\x1e"), ("\t", " "))

# Furniture: what a medium lays over the text. Blanked in `folded`, taken off by `plain`.
_QUOTING: Final = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
# One pattern a sign, each beginning with the sign, so that a text without it is passed over at the speed of `find`.
_MARKUP: Final = (
    # [label](target) and ![image](target): the rest of it, then the opening, which only a link's rest makes one
    ("](", re.compile(r"!?\[(?=[^\[\]\n]{0,300}\]\([^)\s]{0,2000}\))|\]\([^)\s]{0,2000}\)")),
    ("**", re.compile(r"\*\*(?:(?<!\w\*\*)(?=\S)|(?<=\S\*\*)(?!\w))")),
    ("__", re.compile(r"__(?:(?<!\w__)(?=\S)|(?<=\S__)(?!\w))")),
    # <b>, </p>, <br />; never <PAGE>, <jane@example.com>
    (
        "<",
        re.compile(
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
    if ">" in text:
        text = _QUOTING.sub("", text)
    for sign, pattern in _MARKUP:
        if sign in text:
            text = pattern.sub("", text)
    if text.isprintable() and "  " not in text:  # one line of single blanks, as most nodes are
        return text.strip()
    return " ".join(text.split())


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def fold(text: str) -> str:
    r"""Return the twin of a text: same length, typography and furniture turned into plain ASCII.

    Curly quotes, no-break spaces, dashes and full-width punctuation become one ASCII character
    each, every line break becomes `\\n` (CRLF: a blank and `\\n`), and mail quoting and markup
    become blanks, so that a pattern sees running text whatever carried it.
    """
    folded = text
    if not text.isascii():
        folded = folded.replace("Â\u00a0", "  ")  # a no-break space that was read in the wrong encoding
        for old, new in _FOLDS:
            folded = folded.replace(old, new)
    for old, new in _ASCII_FOLDS:
        folded = folded.replace(old, new)
    if ">" in folded:
        folded = _QUOTING.sub(_blank, folded)
    for sign, pattern in _MARKUP:
        if sign in folded:
            folded = pattern.sub(_blank, folded)
    assert len(folded) == len(text)
    return folded


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
        "_lines",
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
        self._lines: tuple[Span, ...] | None = None
        self._marked: dict[str, list[Span]] = {}
        self.memo: dict[tuple[str, int], object] = {}

    @property
    def lines(self) -> tuple[Span, ...]:
        """The span of every line, without its line break; a text always has at least one."""
        if self._lines is None:
            spans, start = [], 0
            for line in self.folded.split("\n"):
                end = start + len(line)
                spans.append(Span(start, end))
                start = end + 1
            self._lines = tuple(spans)
        return self._lines

    def plain(self, span: tuple[int, int]) -> str:
        """Return what a node with this span says: `plain` of the slice."""
        return plain(self.text[span[0] : span[1]])

    def trim(self, start: int, end: int) -> Span:
        """Return the range without the white space (and blanked furniture) at either end."""
        piece = self.folded[start:end]
        stripped = piece.lstrip()
        start += len(piece) - len(stripped)
        return Span(start, start + len(stripped.rstrip()))

    def is_marked(self, kind: str, span: tuple[int, int]) -> bool:
        """Return whether the markup said of a whole range that it is of a kind; such marks do not overlap."""
        if not self.marks:
            return False
        if kind not in self._marked:
            self._marked[kind] = [mark.span for mark in self.marks if mark.kind == kind]
        spans = self._marked[kind]
        at = bisect_right(spans, (span[0], len(self.text) + 1)) - 1
        return at >= 0 and span[1] <= spans[at].end

    def position(self, offset: int) -> Position:
        """Return the line and column (from 1) of an offset."""
        number = bisect_right(self.lines, (offset, len(self.text) + 1)) - 1
        return Position(number + 1, offset - self.lines[number].start + 1)
