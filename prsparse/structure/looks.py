"""A raw block → what can be seen of it at a glance, taken once and asked by every rule.

Knows characters, words and marks. Must not know where in a release a block stands.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.structure.lines import is_row
from prsparse.structure.wording import EASTERN, Wording, first_word
from prsparse.structure.wrapping import MARKER

# Seven to fifteen digits with the signs that telephone numbers are printed with between them.
_PHONE: Final = regex(r"[+(\d](?<![\w$€£.,/-][+(\d])(?:[ ().\-/]{0,3}\d){6,15}(?![\w%])")
_NOT_PHONE: Final = regex(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|\d{4}-\d\d-\d\d|(?:19|20)\d\d[-/ ](?:19|20)\d\d|\d{1,2}/\d{1,2}\b"
    r"|\d{2}/\d{2,4}/\d{2}$|(?:19|20)\d\d[-/]\d{1,4}$|[1-9]\d?(?:[ .]{1,3}\d{1,2})+$|\d+$"
)
_LONE_DIGIT: Final = regex(r"(?<=[ .])\d(?!\d)")  # no group of a number but its first is a single digit
_SURE_PHONE: Final = regex(r"\(\d{3}\) ?\d{3}[-. ]\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\+\d{1,3}[ .()-]\s?\d|\+\d{8}")
_MAIL: Final = regex(r"[\w.+-]@[\w-]{1,63}\.|\[email")
_WHOM: Final = regex(r"\b(?:(?i:contact|reach|call|e-?mail)) (?!The Company)(?:the )?(?=[A-Z])")
_LONGEST_CALL: Final = 260
_PAGE: Final = frozenset(("chrome", "after"))
_LINE: Final = 400  # characters; what is longer is never a line of a contact or a table
_EDGE: Final = " \t\n#*_|\"'←→"
_EASTERN_SENTENCE: Final = 18
_TAIL: Final = 12  # characters in which a sentence's last mark stands, and what can follow it
_CLOSERS: Final = "\"')]*_ 」』"
_ENDS: Final = frozenset(".!?。！？")
_AFTER_LETTER: Final = frozenset(" .)ivx\x80¢")  # of a letter or a Roman number that counts items


class Look:
    """What can be seen of a block.

    Attributes:
        span: the raw block.
        text: its folded words, white space at either end off.
        low: the same in lower case, without heading signs, emphasis and quotation marks at either end.
        size: length of `low`.
        words: how many words, about.
        gap: whether a blank line stands before it.
        marker: its list marker or heading signs, or nothing.
        mark: what the markup said it is (`heading`, `item`, …), or nothing.
        sign: its first character in the source, where `![` opens an image and `[` a link.
        ended: whether it ends as a sentence does.
        prose: whether it is running text.
        opens: the kind that its first words tell, or nothing.
        opened: how long those first words are.
        row: whether it looks like a row of a table.
        mail: whether an e-mail address stands in it.
        web: whether a web address stands in it.
        phone: whether a telephone number seems to stand in it (running text is asked only if it names a contact).
        heads: the kind of part it heads by its words alone, or nothing.
        calls: whether it starts with the words that head a contact.
        asks: whether it is a sentence that names somebody to contact.
    """

    __slots__ = (
        "asks", "calls", "ended", "gap", "heads", "low", "mail", "mark", "marker", "opened", "opens", "phone", "prose",
        "row", "sign", "size", "span", "text", "web", "words",
    )  # fmt: skip

    def __init__(self, document: Document, span: Span, mark: str, edge: int, wording: Wording) -> None:
        """Look at a block; `edge` is where the block before it ends, `mark` what the markup says of it."""
        folded = document.folded
        start, end = self.span = span
        self.text = text = folded[start:end].strip()
        ragged = "\n" in text or "  " in text
        bare = (" ".join(text.split()) if ragged else text).strip(_EDGE)
        self.low = low = bare.lower() if "İ" not in bare else bare.replace("İ", "I").lower()
        self.size = size = len(low)
        eastern = low[:1] > EASTERN
        self.words = words = max(bare.count(" ") + 1, size // (2 if eastern else 12))
        self.gap = folded.count("\n", edge, start) > 1 or not edge
        self.mark = mark
        self.marker = _marker(text)
        self.sign = document.text[start : start + 2]
        self.ended = text[-1:] in _ENDS or text[-_TAIL:].removesuffix("-0-").rstrip(_CLOSERS)[-1:] in _ENDS
        self.mail = ("@" in low or "[email" in low) and bool(_MAIL.search(low))
        self.mail = self.mail or _leads_to(document, span, "mailto:")
        self.web = "http" in low or "www." in low
        first = first_word(low)
        self.opened, self.opens = wording.opens(first, bare, low)
        self.asks = self.opens == "refer" and wording.asks(low)
        self.heads = wording.heads(low) if size < 60 else ""
        if not self.heads and " | " in low and wording.heads(low.partition(" | ")[0]) in _PAGE:
            self.heads = "chrome"  # "Home | Previous page"
        self.calls = size < _LINE and wording.heads_contact(first, low)
        self.row = size < _LINE and is_row(document.text[start:end] if "\t" in document.text[start:end] else text)
        sentence = self.ended and ((size >= 50 and words >= 8) or (eastern and size >= _EASTERN_SENTENCE))
        self.prose = (size >= 160 or sentence) and not self.row and mark[:7] != "heading" and self.marker[:1] != "#"
        asked = size < _LINE and (not self.prose or self.calls or self.opens != "")
        self.phone = asked and _has_phone(text, row=self.row) and not any(word in low for word in wording.call_words)
        self.phone = self.phone or (asked and _leads_to(document, span, "tel:"))


def lists_phones(look: Look) -> bool:
    """Return whether a block is no sentence and holds telephone numbers, two or more: contacts in one line."""
    return not look.ended and look.size < _LINE and len(_SURE_PHONE.findall(look.text)) > 1


def says_whom(look: Look) -> bool:
    """Return whether a short sentence says whom to call or write to, and where: below an About section."""
    if not look.prose or look.size > _LONGEST_CALL:
        return False
    return bool(_WHOM.search(look.text)) and (look.mail or _has_phone(look.text, row=False))


def _leads_to(document: Document, span: Span, scheme: str) -> bool:
    """Whether a link in a block leads to somebody's mailbox or telephone."""
    return bool(document.marks) and any(
        mark.value[: len(scheme)].lower() == scheme for mark in document.marks_in("link", span)
    )


def _has_phone(text: str, *, row: bool) -> bool:
    """Whether a telephone number seems to stand in a text; figures in a table's row are many."""
    if row:
        return bool(_SURE_PHONE.search(text))
    match = _PHONE.search(text)
    return match is not None and not _NOT_PHONE.match(match[0]) and not _LONE_DIGIT.search(match[0])


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
