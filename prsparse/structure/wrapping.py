"""Lines → does the next one go on with the sentence? Tells hard-wrapped text from one line a paragraph.

Knows how typewriters, mail programs and PDF converters break lines. Must not know what a line says.
"""

from itertools import pairwise
from typing import Final

from msgspec import Struct

from prsparse.expressions import regex
from prsparse.structure.lines import Line

_ENDS: Final = frozenset(".!?:;\"'")
_QUOTES: Final = frozenset("\"'")
# A list marker, with the blank behind it; `o` is how old filings print a bullet.
MARKER: Final = regex(
    r"(?:[*•·●▪■◦‣⁃➢►✓✔]|â\x80?¢|(?:-\s)?--(?=\s)|[o+-](?=\s)|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)](?=\s))(?=\s*\S)"
)
# `Subject: …`, `Phone: …`: a line that starts with a label of its own.
_LABELLED: Final = regex(r"[A-Z][\w./&-]{1,24}(?: [\w./&-]{1,20})?:(?:\s|$)")
_KEY: Final = regex(r"[a-z][\w-]{1,20}\s?[:=](?:\s|$)")  # `subtitle: …`, `date = …`
_DATELINE: Final = regex(
    r"[A-Z][A-Z.]{3,24}(?:[ ,][^-\n]{0,50})?\s-{1,2}\s"
)  # "SPRINGFIELD, Ill. -": nothing goes on in it
_HANGING: Final = regex(r"[A-Z][\w ]{1,20}:(?=  )")  # `WHERE:    100 Main Street`
_AFTER_LETTER: Final = frozenset(" .)ivx\x80¢")  # behind a letter or the first of a Roman number that counts items
_OPENERS: Final = frozenset('$€£(+"[')  # what a sentence can go on with beside letters and figures
NARROWEST, WIDEST = 45, 140  # columns of a line that can be a wrapped one
ALIKE = 12  # columns that two wrapped lines of one text differ by at most
RAGGED = 3  # more slack than this, and the type was proportional


class Wrapping(Struct, frozen=True, gc=False):
    """How a document's lines were broken.

    Attributes:
        width: the widest line that plainly goes on in the next; 0 if each line is a paragraph.
        typical: the middle one of those lines' widths.
        slack: how many columns most of them leave unused though the next word would have fitted:
            nearly none in typed text, a dozen where a converter broke proportional type.
        first: how far the first line of a paragraph is set in; 0 if no further than the others.
        airy: whether blank lines part the paragraphs, so that lines without one between belong together.
        joints: words that no line ends with but in the middle of a sentence.
        goers: where the lines start that plainly go on with a sentence.
    """

    width: int
    typical: int
    slack: int
    first: int
    airy: bool
    joints: frozenset[str]
    goers: frozenset[int]


def find_wrapping(lines: list[Line], joints: frozenset[str]) -> Wrapping:
    """Return how the lines of a document were broken, judged by those in the middle of a sentence."""
    wrapped: list[tuple[int, int]] = []  # the width of a line, and the length of the word that had no room on it
    goers: set[int] = set()
    indents: list[int] = []  # of lines set in further than the line they go on in
    groups = last = group = 0
    for above, below in pairwise(lines):
        if below.gap:
            group += 1
            continue
        column = above.indent + len(above.body)
        if not _mid_sentence(above, below, joints):
            continue
        goers.add(below.start)
        if NARROWEST <= column <= WIDEST:
            wrapped.append((column, _first_word(below)))
            if above.indent > below.indent + 1:
                indents.append(above.indent)
            groups += group >= last
            last = group + 1
    alike = len(wrapped) == 2 and abs(wrapped[0][0] - wrapped[1][0]) <= ALIKE
    if len(wrapped) < 3 and not alike and len(wrapped) * 5 < len(lines):
        return Wrapping(0, 0, 0, 0, airy=False, joints=joints, goers=frozenset(goers))
    columns = sorted(column for column, _ in wrapped)
    width = columns[len(columns) * 19 // 20]  # a few lines of another hand may be wider
    left = sorted(width - column - 1 - word for column, word in wrapped)
    slack = max(0, left[len(left) * 9 // 10])
    airy = groups > 3 and _glued(lines, width) * 4 <= groups
    first = sorted(indents)[len(indents) // 2] if len(indents) > 3 else 0
    return Wrapping(width, columns[len(columns) // 2], slack, first, airy, joints, frozenset(goers))


def _glued(lines: list[Line], width: int) -> int:
    """How many paragraphs seem to end in a short line with another right below."""
    return sum(
        not below.gap
        and above.body[-1] in _ENDS
        and 20 < len(above.body) < width * 2 // 3 < len(below.body)
        and below.body[0].isupper()
        for above, below in pairwise(lines)
    )


def goes_on(wrapping: Wrapping, head: Line, above: Line, below: Line) -> bool:
    """Return whether a line goes on with the block that `head` opened and `above` is the last line of."""
    if above.alone or below.alone:
        return False
    if below.gap:
        return _resumes(above, below)
    if _opens_item(wrapping, head, above, below) or _opens_indented(wrapping, above, below):
        return False
    return (
        below.start in wrapping.goers
        or (above is not head and _mid_sentence(above, below, wrapping.joints, inside=True))
        or (_is_full(wrapping, head, above, below) and not _opens_paragraph(wrapping, head, above, below))
        or _hangs(head, below)
        or _is_centred(above, below)
    )


def _mid_sentence(above: Line, below: Line, joints: frozenset[str], *, inside: bool = False) -> bool:
    """Whether the sentence plainly goes on, however wide the lines are; `inside` a paragraph less will do."""
    body, first = above.body, below.body[0]
    if len(body) < 20 and not inside:
        return False
    if body[-1] in _QUOTES and (body[-2] == "," or (inside and body[-2].isalpha() and first.islower())):
        return first.isalpha() and not _is_address(below.body)  # "…," / Roe said.
    if body[-1] in _ENDS:  # … but "$13." and "4 million" were one number
        return first.isdigit() and body[-1] == "." and body[-2:-1].isdigit() and not MARKER.match(below.body)
    if _is_open(body, joints) and (first.isalnum() or first in _OPENERS):
        return not (first.isupper() and _opens_anew(below.body))
    if not first.islower() or not (inside or len(body) >= 40 or body[-1].isdigit()) or _is_address(below.body):
        return False
    return not (_KEY.match(below.body) and _KEY.match(body))  # the lines of a page's front matter


def _opens_anew(body: str) -> bool:
    """Whether a line begins something of its own, whatever word the one above it ends in: a label, a dateline."""
    return (body[-1] == ":" and _LABELLED.fullmatch(body) is not None) or _DATELINE.match(body) is not None


def _is_open(body: str, joints: frozenset[str]) -> bool:
    """Whether a line ends as no sentence does: in a parted word, a small word or a bracket that is not closed."""
    if body[-1] == "-":
        return body[-2:-1].isalpha()
    return body[body.rfind(" ") + 1 :].lower() in joints or body.rfind("(", -40) > body.rfind(")")


def _is_address(body: str) -> bool:
    word = body.partition(" ")[0]
    return "@" in word or "." in word[:-1] or "/" in word


def _is_full(wrapping: Wrapping, head: Line, above: Line, below: Line) -> bool:
    """Whether the line above was broken because the next line's first word had no room left."""
    column = above.indent + len(above.body)
    if not wrapping.width or column > wrapping.width * 5 // 4 or above.indent > below.indent + 16:
        return False
    if wrapping.slack <= RAGGED and column + 1 + _first_word(below) >= wrapping.width - wrapping.slack:
        return True
    if wrapping.slack <= RAGGED and not wrapping.airy:
        return False
    least = 93 if above.body[-1] in _ENDS else 80 if above is head else 60
    return column * 100 >= wrapping.typical * least


def _first_word(line: Line) -> int:
    """The length of a line's first word, the blanked target of a link with it."""
    body = line.body
    end = body.find(" ")
    if body[end : end + 3] == "   ":
        return len(body) - len(body[end:].lstrip())
    return end if end > 0 else len(body)


def _opens_indented(wrapping: Wrapping, above: Line, below: Line) -> bool:
    """Whether a line is set in as the first lines of the document's paragraphs are."""
    if not wrapping.first or abs(below.indent - wrapping.first) > 1 or below.body[0].islower():
        return False
    return above.indent != below.indent or above.body[-1] in _ENDS


def _opens_paragraph(wrapping: Wrapping, head: Line, above: Line, below: Line) -> bool:
    ended = above.body[-1] in _ENDS
    if below.body[0].islower() and _KEY.match(below.body) and _KEY.match(head.body):
        return True
    if ended and below.indent >= above.indent + 2:
        return True
    own = ended or len(below.body) * 5 < wrapping.width * 3 or bool(_LABELLED.match(head.body))
    return own and bool(_LABELLED.match(below.body))


def _opens_item(wrapping: Wrapping, head: Line, above: Line, below: Line) -> bool:
    if (below.body[0].isalpha() and below.body[1:2] not in _AFTER_LETTER) or not MARKER.match(below.body):
        return False
    # A dash, a dot or a number at the start of a line can be the sentence's own.
    return above.body[-1] in _ENDS or not _is_full(wrapping, head, above, below) or bool(MARKER.match(head.body))


def _hangs(head: Line, below: Line) -> bool:
    """Whether a line is set in as far as the text behind the marker or the label that opened the block."""
    if below.indent <= head.indent:
        return False
    opener = MARKER.match(head.body) or _HANGING.match(head.body)
    if opener is None:
        return False
    text = len(head.body) - len(head.body[opener.end() :].lstrip())
    return abs(below.indent - head.indent - text) <= 1 and not _LABELLED.match(below.body)


def _is_centred(above: Line, below: Line) -> bool:
    """Whether two lines are set on the same axis, as the lines of a title are."""
    if min(above.indent, below.indent) < 8 or (above.body[-1] in _ENDS and not above.body.isupper()):
        return False
    return above.indent != below.indent and abs(_axis(above) - _axis(below)) <= 2


def _axis(line: Line) -> float:
    return line.indent + len(line.body) / 2


def _resumes(above: Line, below: Line) -> bool:
    """Whether a blank line is but an artefact: it stands in the middle of a sentence."""
    body = above.body
    return (
        len(body) >= 60
        and (body[-1].isalpha() or body[-1] == ",")
        and below.body[0].islower()
        and len(below.body) >= 20
        and not MARKER.match(below.body)
        and not _is_address(below.body)
    )
