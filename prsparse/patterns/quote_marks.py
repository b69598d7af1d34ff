"""Quotation marks → the spans between them, paragraph by paragraph.

Knows marks: curly, straight, typewriter, low, angle, corner, single; wrong directions, inches,
apostrophes, paragraphs that are never closed. Must not know who speaks, or whether anyone does.
"""

from itertools import islice
from typing import Final, NamedTuple

from prsparse.document import Document, Span, find_all
from prsparse.expressions import regex

_DOUBLE: Final = regex(r"[\"“”„‟«»〝〞＂]|``|''|[「」『』]")
_UNFOLDED: Final = ("``", "''", *"「」『』")
_SINGLES: Final = ("'", "`")  # as the folded text has them
_SINGLE: Final = regex(r"['‘’‚‛`´‹›]")
_OPENERS: Final = frozenset("“„«「『〝") | {"``"}
_CLOSERS: Final = frozenset("”»」』〞") | {"''"}
_BEFORE_OPEN: Final = frozenset(" \n\t([{-/:*_")
_AFTER_CLOSE: Final = frozenset(" \n\t)]},.;:!?-/*_'")
_ENDS: Final = frozenset(",.!?-")
_EMPHASIS: Final = frozenset("*_")  # `"_The system just works._"`
MOST_MARKS: Final = 10_000  # of a paragraph; no release has so many, and a pair takes some 300 bytes
_FEW: Final = 8  # words of a fragment


class Quoted(NamedTuple):
    """What stands between two marks.

    Attributes:
        span: the words, without the marks and blanks at either end.
        outer: the words with their marks.
        closed: False where the paragraph ends before a closing mark.
        single: whether the marks are single ones.
    """

    span: Span
    outer: Span
    closed: bool
    single: bool


class Marks(NamedTuple):
    """The quoted spans of one paragraph, and the marks that found no partner."""

    quoted: tuple[Quoted, ...]
    loose: tuple[int, ...]


def find_quoted(document: Document, span: Span, *, continued: bool = False) -> Marks:
    """Return the quoted spans of a paragraph in order; a nested quotation belongs to the one around it.

    Args:
        document: the text.
        span: the paragraph.
        continued: whether a quotation that the paragraph above left open may go on without a mark of its own.
    """
    marks = _double_marks(document, span)
    if continued and marks and _side(document, span, marks[0], is_open=True) == "close" and marks[0][0] > span.start:
        marks.insert(0, (span.start, span.start))
    doubles = _pair(document, span, marks)
    if not _opens_single(document, span):
        return doubles
    singles = [quoted for quoted in _singles(document, span) if not _inside(quoted.outer, doubles.quoted)]
    if not singles:
        return doubles
    return Marks(tuple(sorted((*doubles.quoted, *singles))), doubles.loose)


def may_quote(document: Document, span: Span) -> bool:
    """Tell whether a mark stands in a stretch by which a quotation can open or close; apostrophes are none."""
    if document.folded.find('"', *span) >= 0 or _opens_single(document, span):
        return True
    return _has_unfolded(document.text[span.start : span.end])


def _opens_single(document: Document, span: Span) -> bool:
    """Whether a single mark may open a quotation: a word follows and no letter stands before, as it does before an apostrophe."""
    folded, (start, end) = document.folded, span
    for sign in _SINGLES:
        at = folded.find(sign, start, end)
        while at >= 0:
            before = folded[at - 1] if at > start else " "
            if before in _BEFORE_OPEN and folded[at + 1 : at + 2].isalnum() and document.text[at] not in "’´":
                return True
            at = folded.find(sign, at + 1, end)
    return False


def _has_unfolded(text: str) -> bool:
    for mark in _UNFOLDED:  # noqa: SIM110 - `any` over a generator costs three times as much; asked of each paragraph
        if mark in text:
            return True
    return False


def _double_marks(document: Document, span: Span) -> list[tuple[int, int]]:
    """The double marks of a paragraph; those of one character are the straight ones of the folded text."""
    start, end = span
    text, folded = document.text[start:end], document.folded
    if _has_unfolded(text):
        return [found.span() for found in islice(_DOUBLE.finditer(document.text, start, end), MOST_MARKS)]
    return [(at, at + 1) for at in islice(find_all(folded, '"', start, end), MOST_MARKS)]


def _inside(span: Span, others: tuple[Quoted, ...]) -> bool:
    return any(span.start < other.outer.end and other.outer.start < span.end for other in others)


def _pair(document: Document, span: Span, marks: list[tuple[int, int]]) -> Marks:
    """Pair marks in one pass: an opening mark nests while one is open, a closing one closes the innermost."""
    quoted: list[Quoted] = []
    stack: list[tuple[int, int]] = []
    loose: list[int] = []
    left = len(marks)
    for mark in marks:
        left -= 1
        side = _side(document, span, mark, is_open=bool(stack))
        if side == "open":
            if stack and left < len(stack) + 1:  # too few marks follow to close both: the first was never closed
                loose.extend(start for start, _ in stack)
                stack.clear()
            stack.append(mark)
        elif side == "close" and stack:
            first = stack.pop()
            if not stack:
                quoted.append(_quoted(document, first, mark))
        elif side == "close":
            loose.append(mark[0])
    if stack:
        if not document.folded[stack[0][1] : span.end].strip():
            loose.append(stack[0][0])
        else:
            quoted.append(_unclosed(document, stack[0], span.end))
    return Marks(tuple(quoted), tuple(loose))


def _side(document: Document, span: Span, mark: tuple[int, int], *, is_open: bool) -> str:
    """Whether a mark opens, closes or is none; where its shape and its place disagree, its place tells."""
    start, end = mark
    if start == end:
        return "open"
    sign = document.text[start:end]
    before = document.folded[start - 1] if start > span.start else " "
    after = document.folded[end] if end < span.end else " "
    can_open = before in _BEFORE_OPEN and not after.isspace()
    can_close = not before.isspace() and (after in _AFTER_CLOSE or after == '"')
    if sign in _OPENERS:
        return "close" if is_open and not can_open else "open"  # also `glad, “ said`
    if sign in _CLOSERS:
        return "open" if not is_open and can_open and not can_close else "close"
    if sign == '"' and not is_open and before.isdigit() and not can_open:
        return "none"  # inches
    if can_open != can_close:
        return "open" if can_open and not (is_open and before in "-/") else "close"
    return "close" if is_open else "open"


def _quoted(document: Document, first: tuple[int, int], last: tuple[int, int], *, single: bool = False) -> Quoted:
    start, end = document.trim(first[1], last[0])
    if document.folded[end - 1 : end] in _EMPHASIS and document.folded[start : start + 1] in _EMPHASIS:
        while start < end and document.folded[start] in _EMPHASIS:
            start += 1
        while start < end and document.folded[end - 1] in _EMPHASIS:
            end -= 1
    return Quoted(Span(start, end), Span(first[0], last[1]), closed=True, single=single)


def _unclosed(document: Document, first: tuple[int, int], end: int) -> Quoted:
    span = document.trim(first[1], end)
    return Quoted(span, Span(first[0], span.end), closed=False, single=False)


def _singles(document: Document, span: Span) -> list[Quoted]:
    """`'We do not know,' he said`; she is 'very proud' of it: words that end as speech does, or a few; apostrophes are none."""
    quoted: list[Quoted] = []
    first: tuple[int, int] | None = None
    for found in _SINGLE.finditer(document.text, *span):
        if len(quoted) > MOST_MARKS:
            break
        start, end = found.span()
        before = document.folded[start - 1] if start > span.start else " "
        after = document.folded[end] if end < span.end else " "
        if first is None:
            if before in _BEFORE_OPEN and after.isalnum() and found[0] not in "’´":
                first = found.span()
        elif (
            found[0] != "‘"
            and after in _AFTER_CLOSE
            and (before in _ENDS or _is_fragment(document.folded[first[1] : start], after))
        ):
            quoted.append(_quoted(document, first, found.span(), single=True))
            first = None
        elif before in _BEFORE_OPEN and after.isalnum() and found[0] in "‘`":
            first = found.span()
    return quoted


def _is_fragment(words: str, after: str) -> bool:
    """Whether a few words stand between single marks, and the second mark is no apostrophe: `the volunteers' boat`, `doin' it`."""
    possessive = words[-1:] in {"s", "n"} and after in {" ", "\n"}
    return words[-1:].isalnum() and not possessive and words.count(" ") < _FEW and not any(c in words for c in ".!?;:")
