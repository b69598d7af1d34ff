"""A raw block → what can be seen of it at a glance, taken once and asked by every rule.

Knows characters, words and marks. Must not know where in a release a block stands.
"""

from typing import Final

from prsparse.document import Document, Span, collapse
from prsparse.expressions import regex
from prsparse.structure.lines import FIGURE_STARTS, NETWORKS, is_row
from prsparse.structure.signs import (
    AT,
    BAR,
    BRACKET,
    CALLS,
    COLUMNS,
    CREDITED,
    HEADS,
    IMAGE,
    LISTED,
    MARKED,
    OPEN,
    OPENS,
    PROSE,
    REACH,
    ROW,
    SIGNED,
    WAYS,
    WEB,
    first_signs,
    line_signs,
)
from prsparse.structure.wording import EASTERN, Wording, first_word
from prsparse.structure.wrapping import MARKER

# Seven to fifteen digits with the signs that telephone numbers are printed with between them.
_PHONE: Final = regex(r"[+(\d](?<![\w$€£.,/-][+(\d])(?:[ ().\-/]{0,3}\d){6,15}(?![\w%])")
_NOT_PHONE: Final = regex(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|(?:19|20)\d\d-\d\d-\d\d|(?:19|20)\d\d[-/ ](?:19|20)\d\d|\d{1,2}/\d{1,2}\b"
    r"|\d{2}/\d{2,4}/\d{2}$|(?:19|20)\d\d[-/]\d{1,4}$|[1-9]\d?(?:[ .]{1,3}\d{1,2})+$|\d+$"
)
_LONE_DIGIT: Final = regex(r"(?<=[ .])\d(?!\d)")  # no group of a number but its first is a single digit
_SURE_PHONE: Final = regex(r"\(\d{3}\) ?\d{3}[-. ]\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\+\d{1,3}[ .()-]\s?\d|\+\d{8}")
_MAIL: Final = regex(r"[\w.+-]@[\w-]{1,63}\.")
_HIDDEN: Final = regex(r"@[\w-]{2,63}(?:\.[\w-]{2,24}){1,3}$")  # `***@example.com`, the name hidden from collectors
_WHOM: Final = regex(
    r"\b(?:(?i:contact|reach|call|e-?mail)) (?!The Company)"
    r"(?:the (?=[a-z ]{0,20}(?:press|media|news|pr|communications) (?:office|team|desk))|(?:the )?(?=[A-Z]))"
)
_TELLING_WORDS: Final = 8  # words of a line that says it without a full stop
_LONGEST_CALL: Final = 260
_PAGE: Final = frozenset(("chrome", "after"))
_LINE: Final = 400  # characters; what is longer is never a line of a contact or a table
_EDGE: Final = " \t\n#*_|\"'←→【】■●◆◇▼▲○◎□▶≪≫"
_EASTERN_SENTENCE: Final = 18
_TAIL: Final = 12  # characters in which a sentence's last mark stands, and what can follow it
_CLOSERS: Final = "\"')]*_ 」』"
_CLOSING: Final = frozenset(_CLOSERS + "-")  # and the end mark
_ENDS: Final = frozenset(".!?。！？")
_FIGURES: Final = frozenset("0123456789%)")  # what the row of a table whose columns stand close ends with
_BRACKETS: Final = frozenset((")", "]", ").", "]."))
_RUNNING: Final = 160  # characters of running text, whatever it ends with
_SENTENCE: Final = 8  # words of a sentence that is running text
_TELLING: Final = COLUMNS | BAR  # signs that what looks like running text can be told by to be none
_HEADING: Final = 60  # characters
_OPENS_NOTHING: Final = (0, "")
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
        signs: the signs that rules are asked by, as bits; gone when the block has been judged.
    """

    __slots__ = (
        "asks", "calls", "ended", "gap", "heads", "low", "mail", "mark", "marker", "opened", "opens", "phone", "prose",
        "row", "sign", "signs", "size", "span", "text", "web", "words",
    )  # fmt: skip

    def __init__(self, document: Document, span: Span, mark: str, edge: int, wording: Wording, hints: int) -> None:
        """Look at a block: `edge` is where the one before it ends, `mark` what the markup says, `hints` its signs."""
        folded = document.folded
        start, end = self.span = span
        self.text = text = folded[start:end].strip()
        ragged = "\n" in text or "  " in text
        bare = (collapse(text) if ragged else text).strip(_EDGE)
        self.low = low = bare.lower() if "İ" not in bare else bare.replace("İ", "I").lower()
        self.size = size = len(low)
        self.gap = folded.count("\n", edge, start) > 1 or not edge
        self.mark = mark
        self.sign = sign = document.text[start : start + 2]
        last = text[-1:]
        self.ended = ended = last in _ENDS or (last in _CLOSING and _is_closed(text))
        eastern = low[:1] > EASTERN
        words, least = bare.count(" ") + 1, size // (2 if eastern else 12)
        self.words = words = max(least, words)
        first = low.partition(" ")[0]
        if not first.isalpha():
            first = first_word(first)
        self.opened, self.opens = (
            wording.opens(first, bare, low) if first in wording.openers or eastern else _OPENS_NOTHING
        )
        self.calls = size < _LINE and (first in wording.callers or not first) and wording.heads_contact(first, low)
        alpha = text[:1].isalpha()
        self.marker = "" if alpha and text[1:2] not in _AFTER_LETTER else _marker(text)
        self.mail = bool(hints & (AT | BRACKET)) and _names_mailbox(low)
        self.mail = self.mail or (bool(document.marks) and _leads_to(document, span, "mailto:"))
        self.web = bool(hints & WEB) and ("http" in low or "www." in low)
        # Plain running text, most of a release, is told by this alone: no rule asks for a sign that it has.
        if (
            ended and (size >= _RUNNING or (size >= _HEADING and words >= _SENTENCE))
            and (alpha or text[0] == '"') and not (self.opens or self.calls or self.marker or mark or eastern)
            and not hints & _TELLING and last not in _BRACKETS and text[-2:] not in _BRACKETS and sign != "!["
        ):  # fmt: skip
            self.heads = ""
            self.row = self.asks = self.phone = False
            self.prose, self.signs = True, PROSE
        else:
            self.look_closer(document, first, wording, hints)

    def look_closer(self, document: Document, first: str, wording: Wording, hints: int) -> None:
        """Look for what the rules ask for of lines, and of running text that is not plain."""
        text, low, size = self.text, self.low, self.size
        figured = text[:1].isdigit() or text[:1] in FIGURE_STARTS or text[-1:] in _FIGURES
        self.row = row = (
            size < _LINE and (figured or hints & COLUMNS > 0) and is_row(_as_printed(document, self.span, text))
        )
        sentence = self.ended and (
            (size >= 50 and self.words >= _SENTENCE) or (low[:1] > EASTERN and size >= _EASTERN_SENTENCE)
        )
        self.prose = (
            (size >= _RUNNING or sentence) and not row and self.mark[:7] != "heading" and self.marker[:1] != "#"
        )
        self.asks = self.opens == "refer" and wording.asks(low)
        self.heads = wording.heads(low) if size < _HEADING else ""
        if hints & BAR and not self.heads and " | " in low and wording.heads(low.partition(" | ")[0]) in _PAGE:
            self.heads = "chrome"  # "Home | Previous page"
        asked = size < _LINE and (not self.prose or self.calls or self.opens != "")
        self.phone = asked and _reaches(self, document, wording)
        self.signs = _signs_of(self, hints) | (WAYS if first in NETWORKS else 0)


def _names_mailbox(low: str) -> bool:
    """Whether an e-mail address stands in a text, or what a page shows in its place."""
    at = low.find("@")
    return (
        "[email" in low
        or (not at and low.count("@") == 1 and _HIDDEN.match(low) is not None)
        or (at > 0 and _MAIL.search(low, at - 1) is not None)
    )


def _as_printed(document: Document, span: Span, text: str) -> str:
    """A block's text with the tabs that part its columns, where it has any, and without the blanks of a link's target."""
    source = document.text[span[0] : span[1]]
    if "   " in text and "](" in source:
        return " ".join(text.split())
    return source if "\t" in source else text


def _signs_of(look: Look, signs: int) -> int:
    """Return the signs that the rules are asked by."""
    text = look.text
    if look.prose:
        signs |= PROSE if look.ended else PROSE | OPEN
    else:
        signs |= line_signs(text, look.low)
    if not text:
        return signs | SIGNED
    if text[-1] in _BRACKETS or text[-2:] in _BRACKETS:
        signs |= CREDITED
    if not look.sign[0].isalnum():  # furniture alone can begin with a letter: a mangled blank, `Â `
        signs |= first_signs(text, look.low) if look.sign != "![" else first_signs(text, look.low) | IMAGE
    if look.opens:
        signs |= OPENS.get(look.opens, 0)
    signs |= LISTED * (look.marker != "") | MARKED * (look.mark != "") | HEADS * (look.heads != "")
    return signs | CALLS * look.calls | REACH * (look.mail or look.phone) | ROW * look.row


def _reaches(look: Look, document: Document, wording: Wording) -> bool:
    """Whether a telephone number stands in a block, and none to join a conference call by."""
    if _has_phone(look.text, row=look.row) and not any(word in look.low for word in wording.call_words):
        return True
    return bool(document.marks) and _leads_to(document, look.span, "tel:")


def _is_closed(text: str) -> bool:
    """Whether a sentence ends behind the quotation marks, brackets or the end mark that close a text."""
    return text[-_TAIL:].removesuffix("-0-").rstrip(_CLOSERS)[-1:] in _ENDS


def lists_phones(look: Look) -> bool:
    """Return whether a block is no sentence and holds telephone numbers, two or more: contacts in one line."""
    return not look.ended and look.size < _LINE and len(_SURE_PHONE.findall(look.text)) > 1


def says_whom(look: Look) -> bool:
    """Return whether a short sentence says whom to call or write to, and where: below an About section."""
    if not (look.prose or look.words > _TELLING_WORDS) or look.size > _LONGEST_CALL:
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
