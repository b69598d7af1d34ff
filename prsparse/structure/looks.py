"""A raw block → what can be seen of it at a glance, taken once and asked by every rule.

Knows characters, words and marks. Must not know where in a release a block stands.
"""

import re
from typing import Final, NamedTuple

from prsparse.document import Document, Span
from prsparse.structure.lines import is_row
from prsparse.structure.wording import Wording
from prsparse.structure.wrapping import MARKER

# Seven to fifteen digits with the signs that telephone numbers are printed with between them.
_PHONE: Final = re.compile(r"[+(\d](?<![\w$€£.,/-][+(\d])(?:[ ().\-/]{0,3}\d){6,15}(?![\w%])")
_NOT_PHONE: Final = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|\d{4}-\d\d-\d\d|(?:19|20)\d\d[-/ ](?:19|20)\d\d|\d{1,2}/\d{1,2}\b|\d{2}/\d{2,4}/\d{2}$|\d+$"
)
_SURE_PHONE: Final = re.compile(r"\(\d{3}\) ?\d{3}[-. ]\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\+\d")
_MAIL: Final = re.compile(r"[\w.+-]@[\w-]{1,63}\.|\[email")
_WHOM: Final = re.compile(r"\b(?:contact|reach|call|e-?mail) (?!us\b|the company)")
_LONGEST_CALL: Final = 260
_EDGE: Final = " \t\n#*_|\"'"
_EASTERN_SENTENCE: Final = 18
_TAIL: Final = 12  # characters in which a sentence's last mark stands, and what can follow it
_CLOSERS: Final = "\"')]*_ 」』"
_EASTERN: Final = "\u2e80"  # from here on scripts that say in one character what others say in two or three
_ENDS: Final = frozenset(".!?。！？")
_AFTER_LETTER: Final = frozenset(" .)ivx\x80¢")  # of a letter or a Roman number that counts items


class Look(NamedTuple):
    """What can be seen of a block.

    Attributes:
        span: the raw block.
        text: its folded words, white space at either end off.
        low: the same in lower case, without heading signs, emphasis and quotation marks at either end.
        size: length of `low`.
        words: how many words, about.
        gap: whether a blank line stands before it.
        indent: how many columns it is set in.
        marker: its list marker or heading signs, or nothing.
        mark: what the markup said it is (`heading`, `item`, …), or nothing.
        sign: its first character in the source, where `![` opens an image and `[` a link.
        ended: whether it ends as a sentence does.
        prose: whether it is running text.
        row: whether it looks like a row of a table.
        mail: whether an e-mail address stands in it.
        web: whether a web address stands in it.
        phone: whether a telephone number seems to stand in it (running text is asked only if it names a contact).
        heads: the kind of part it heads by its words alone, or nothing.
        opens: the kind that its first words tell, or nothing.
        opened: how long those first words are.
        calls: whether it starts with the words that head a contact.
        asks: whether it is a sentence that names somebody to contact.
    """

    span: Span
    text: str
    low: str
    size: int
    words: int
    gap: bool
    indent: int
    marker: str
    mark: str
    sign: str
    ended: bool
    prose: bool
    row: bool
    mail: bool
    web: bool
    phone: bool
    heads: str
    opens: str
    opened: int
    calls: bool
    asks: bool


def look(document: Document, span: Span, mark: str, edge: int, wording: Wording) -> Look:
    """Return what can be seen of a block; `edge` is where the block before it ends."""
    folded = document.folded
    start, end = span
    text = folded[start:end].strip()
    bare = (" ".join(text.split()) if "\n" in text or "  " in text else text).strip(_EDGE)
    low = bare.lower() if "İ" not in bare else bare.replace("İ", "I").lower()
    size = len(low)
    ended = text[-_TAIL:].removesuffix("-0-").rstrip(_CLOSERS)[-1:] in _ENDS
    words = max(bare.count(" ") + 1, size // 12)
    row = size < 400 and is_row(document.text[start:end] if document.text.find("\t", start, end) >= 0 else text)
    marker = _marker(text)
    headed = mark[:7] == "heading" or marker[:1] == "#"
    if low[:1] > _EASTERN:
        words = max(words, size // 2)
    prose = (
        (
            size >= 160
            or (low[:1] > _EASTERN and size >= _EASTERN_SENTENCE and ended)
            or (size >= 50 and ended and words >= 8)
        )
        and not row
        and not headed
    )
    opened, opens = wording.opens(bare, low)
    calls = size < 400 and wording.heads_contact(low)
    mail = ("@" in low or "[email" in low) and bool(_MAIL.search(low))
    return Look(
        span,
        text,
        low,
        size,
        words,
        folded.count("\n", edge, start) > 1 or not edge,
        start - folded.rfind("\n", 0, start) - 1,
        marker,
        mark,
        document.text[start : start + 2],
        ended,
        prose,
        row,
        mail,
        "http" in low or "www." in low,
        size < 400
        and (not prose or calls or opens != "")
        and _has_phone(text, row=row)
        and not any(word in low for word in wording.call_words),
        wording.heads(low) if size < 60 else "",
        opens,
        opened,
        calls,
        opens == "refer" and wording.asks(low),
    )


def says_whom(look: Look) -> bool:
    """Return whether a short sentence says whom to call or write to, and where: below an About section."""
    if not look.prose or look.size > _LONGEST_CALL:
        return False
    return bool(_WHOM.search(look.low)) and (look.mail or _has_phone(look.text, row=False))


def _has_phone(text: str, *, row: bool) -> bool:
    """Whether a telephone number seems to stand in a text; figures in a table's row are many."""
    if row:
        return bool(_SURE_PHONE.search(text))
    match = _PHONE.search(text)
    return match is not None and not _NOT_PHONE.match(match[0])


def _marker(text: str) -> str:
    first = text[:1]
    if first.isalpha() and text[1:2] not in _AFTER_LETTER:
        return ""
    if first == "#":
        signs = text.partition(" ")[0]
        return signs if not signs.strip("#") and len(signs) < 7 else ""
    if first == "*" and text[1:2] != " " and text[-1] == "*":
        return ""  # emphasis
    match = MARKER.match(text)
    return match[0].strip() if match else ""
