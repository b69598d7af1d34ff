"""Lines of a contact block → pieces: labels, names, titles, organizations, reach.

Knows how the lines of a contact block are cut. Must not know which pieces belong together.
"""

import re
from collections.abc import Iterator
from typing import Final

from msgspec import structs

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.contact_heads import joined_head, kind_of_head, led
from prsparse.extract.contact_joints import Piece
from prsparse.extract.contact_kinds import CALLS, WORDS, is_address, is_label, is_place, role_of
from prsparse.extract.contact_parts import REACH_WORDS, lead_of, listed, without_label
from prsparse.extract.contact_prose import asked_for, calls, party
from prsparse.extract.contact_reach import find_reaches, words_end
from prsparse.languages import Language
from prsparse.patterns.names import is_given, is_person
from prsparse.patterns.places import is_known, is_region

_SIGN: Final = r"\s{0,3}(?:[|·•;]|\s-{1,2}\s|\s/\s|--|\.{3,80})\s{0,3}|\t"
_SEPARATOR: Final = regex(
    rf"{_SIGN}|\n|\s{{4,}}"
    r"|[ ](?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}\b)"
    r"|(?<=[a-z])(?=(?:Vice|Chief|Senior|Executive|Director|President|Head|Manager|Media|Investor|Public|Press)\b)"  # glued
)
_WRAPPED: Final = regex(_SIGN)
_GLUED_LABEL: Final = regex(
    r"(?:Contact Details(?=[A-Za-z])|(?:Media|Press|Investor|Company|Public|News)\s?(?:Relations|Contacts?|Inquiries|Enquiries)"
    r"|CONTACTS?|Contacts?)(?=[A-Z][a-z])|CONTACT:"
)
_INNER_LABEL: Final = regex(
    r"[ ](?=(?:Media|Press|Investors?|Analysts)(?: (?:Contacts?|Relations|Inquiries|Enquiries))?:[ ])"
)
_BEHIND_EXTENSION: Final = regex(r"[\s,;(]{0,3}(?:extension|ext|x)[.:\s]{0,3}\d{1,6}\)?", re.IGNORECASE)
# What the numbers' owners have in common, behind the last of them: "…, both of Acme Corp".
_SHARED: Final = regex(r"(?:both|all)\s(?:of|with|at|for)\s(?:the\s)?(?=[A-Z])")
_ASIDE: Final = regex(r"\s{0,2}\(([^()\n]{3,40})\)")
_OF_LAST: Final = regex(r"^\s?\([a-z. ]{1,12}\)\s?[,;/]")  # "212-555-0147 (office), 212-555-0199": of the first
_ALSO: Final = regex(
    r"[\s,;]{0,3}(?:or|and)\s(?:by\s)?(?:call(?:ing)?|e-?mail(?:ing)?|text(?:ing)?|(?:tele)?phone|write to)\s{1,3}",
    re.IGNORECASE,
)
_AT_HOUSE: Final = regex(r"\bat (?:the )?([A-Z][^:\n]{1,48}):$")
_OR: Final = regex(r"(?:and/)?or$", re.IGNORECASE)
_HANDLE: Final = regex(r"@\w+$|\[email\W{0,2}protected\]$", re.IGNORECASE)
_SENTENCE: Final = regex(r"[.!?]\s{1,3}(?=[A-Z])")
_MOST_CALLS: Final = 4  # "Contact: Press contact: …": labels in a row that a line can begin with
_LONGEST_HEAD: Final = 70
_SOME: Final = 4  # words without a capital that a line of a contact block can hold
_FEW: Final = 2  # … that stand between the labels of a paragraph
# How far beside a number its label stands.
_BEFORE: Final = 24
_BEHIND: Final = 14


def read_pieces(
    document: Document, start: int, end: int, language: Language, *, prose: bool = False
) -> Iterator[Piece]:
    """Yield the pieces of a stretch of a contact block, or of a paragraph that says whom to ask (`prose`), in order."""
    at = start
    wrapped = document.folded[start : start + 1] == "/"  # "/CONTACT: …/": running text over several lines
    cutter = _Cutter(document, language, _WRAPPED if wrapped else _SEPARATOR, prose=prose)
    for reach in find_reaches(document, start, end):
        yield from cutter.words(at, words_end(document, reach, language), reached=True)
        before = (
            _OF_LAST.sub("", document.folded[at : reach.span.start])
            if at > start
            else document.folded[at : reach.span.start]
        )
        before = before.rsplit("\n", 1)[-1][-_BEFORE:]
        behind = document.folded[reach.span.end : reach.span.end + _BEHIND].split("\n")[0]
        yield structs.replace(reach, label=before.lower(), behind=behind.lower())
        at = reach.span.end
        if reach.extension:
            found = _BEHIND_EXTENSION.match(document.folded, at, end)
            at = found.end() if found else at
        if (aside := _ASIDE.match(document.folded, at, end)) and is_label(aside[1], language):
            kind = "title" if " " in aside[1] else "aside"  # "Jane Roe, 212-555-0147 (investor relations)", "… (media)"
            yield Piece(kind, Span(*aside.span(1)), label=aside[1].lower())
            at = aside.end()
        elif aside and not is_person(aside[1], language):
            yield Piece(
                "aside", Span(*aside.span(1)), label=aside[1].lower()
            )  # "(media line)", "(London)", "(mobile phone)"
            at = aside.end()
    yield from cutter.words(at, end, reached=False)


class _Cutter:
    """Cuts what stands between the numbers of a contact block: at separators, then at commas."""

    def __init__(self, document: Document, language: Language, separator: re.Pattern[str], *, prose: bool) -> None:
        self.document, self.folded, self.language, self.separator = document, document.folded, language, separator
        self.most_small = _FEW if prose else _SOME
        self.field = ""  # what a label on a line of its own says that the next line is

    def words(self, start: int, end: int, *, reached: bool) -> Iterator[Piece]:
        """Yield the pieces of a stretch without phones and addresses; `reached`: one stands right behind it."""
        if reached and (call := calls(self.folded, start, end)):
            subject = self.folded[call.subject : call.start].lower()
            if role_of(subject):
                yield Piece("label", Span(call.subject, call.start), label=subject)
            yield from listed(self.document, self._bare(call.end, end, reached=True), self.language)
            return
        if reached and _ALSO.fullmatch(self.folded, start, end):
            return
        at, last = start, self.document.trim(start, end).end
        for cut in (*self.separator.finditer(self.folded, start, end), None):
            stop = cut.start() if cut else end
            if cut and self.folded[stop - 1] == ":" and _is_prose(self.folded[at:stop], self.most_small):
                yield from self._announced(at, stop)
                at = cut.end()
                continue
            if _is_prose(self.folded[at:stop], self.most_small):
                if reached:
                    yield from self._told(at, end)
                return
            while (label := self._flattened(at, stop)) > at:
                yield from self._line(at, label, reached=False)
                at = label
            yield from self._line(at, stop, reached=reached and stop >= last)
            at = cut.end() if cut else end

    def _flattened(self, start: int, end: int) -> int:
        """Where the next label begins in a line that was several: `Investors: Jane Roe Media: John Poe`."""
        label = _INNER_LABEL.search(self.folded, start, end) if self.folded.find(":", start, end) >= 0 else None
        if label is None:
            return start
        ahead = self.folded[start : label.start()].strip()
        return label.start() if ":" in ahead or is_person(ahead, self.language) else start

    def _told(self, start: int, end: int) -> Iterator[Piece]:
        """A sentence before a number: for whom it is, and whom it names: `For media enquiries please contact our press team on`."""
        asked = asked_for(self.folded, start, end)
        if role_of(self.folded[start:asked].lower()):
            yield Piece("label", Span(start, asked), label=self.folded[start:asked].lower())
        yield from party(self.document, start, end, self.language)

    def _announced(self, start: int, end: int) -> Iterator[Piece]:
        """A sentence above the people whom it says to ask: `… please contact our press team at Acme Wind:`."""
        span = self.document.trim(start, end)
        yield Piece("label", span, label=self.folded[span.start : span.end].lower())
        if house := _AT_HOUSE.search(self.folded, *span):
            yield Piece("organization", Span(*house.span(1)))

    def _line(self, start: int, end: int, *, reached: bool, depth: int = 0) -> Iterator[Piece]:
        if glued := _GLUED_LABEL.search(self.folded, start, end):
            begin = start if is_label(self.folded[start : glued.start()], self.language) else glued.start()
            yield Piece("label", Span(begin, glued.end()), label=self.folded[begin : glued.end()].lower())
            start = glued.end()
        span = self._bare(start, end, reached=reached)
        if span.end <= span.start or _is_button(self.folded[span.start : span.end]):
            return
        alone = self.folded[span.start : span.end].lower()
        if self.field:
            if alone not in self.language.contact_fields and not REACH_WORDS.fullmatch(alone):  # no table's head
                yield Piece(self.field, span)
            self.field = ""
            return
        if alone in self.language.contact_fields and alone not in self.language.role_nouns:
            self.field = self.language.contact_fields[alone]
            return
        fielded = self.folded[span.start : span.end].partition(":")[0].lower() in self.language.contact_fields
        for _ in range(0 if fielded else _MOST_CALLS):
            label = self._label_end(span)
            if label <= span.start:
                break
            yield Piece("label", Span(span.start, label), label=self.folded[span.start : label].lower())
            span = self._bare(label, end, reached=reached)
        if span.end <= span.start:
            return
        colon = self.folded.find(":", *span)
        if span.start < colon < span.start + _LONGEST_HEAD and depth < _MOST_CALLS:
            yield from self._headed(span, colon, depth, reached=reached)
            return
        yield from self._parts(span, headed=self.folded[span.end : end].lstrip()[:1] == ":", reached=reached)

    def _label_end(self, span: Span) -> int:
        """Where the words end that a line begins with and that head what follows: `Please contact`, `Enquiries Jane Roe`."""
        call = CALLS.match(self.folded, *span)
        if call and call.end() < span.end and self.folded[call.end()].isupper():
            return call.end()
        heads, fillers = self.language.contact_words, self.language.contact_fillers
        at, asked = span.start, False
        for word in WORDS.finditer(self.folded, *span):
            begin, low = word.start(), word[0].lower()
            if low not in heads and low not in fillers:
                part = self.folded[begin : span.end].split(",")[0]
                return begin if asked and self.folded[at:begin].isspace() and is_person(part, self.language) else 0
            asked = asked or low in heads
            at = word.end()
        return 0

    def _headed(self, span: Span, colon: int, depth: int, *, reached: bool) -> Iterator[Piece]:
        """`Media Contact: Jane Roe`, `Acme Heart Association: Jane Roe`, `Company Name: Acme`, `London: Jane Roe`."""
        begin = span.start
        if sentence := _SENTENCE.search(self.folded, span.start, colon):
            begin = sentence.end()
        head = self.folded[begin:colon].strip()
        low = head.lower()
        rest = self._bare(colon + 1, span.end, reached=reached)
        if REACH_WORDS.fullmatch(head) and not is_place(head):
            yield from self._parts(span, headed=False, reached=reached)
            return
        if (field := self.language.contact_fields.get(low)) is not None:
            if rest.end > rest.start:
                if low in self.language.role_nouns and not self.language.eastern:
                    yield Piece("title", Span(begin, colon))  # "Spokesperson: Jane Roe"
                yield Piece(field, rest)
            else:
                self.field = field
            return
        before, _, last = head.rpartition(" ")
        if before and rest.end > rest.start and (field := self.language.contact_fields.get(last.lower())) == "name":
            yield from self._parts(Span(begin, begin + len(before)), headed=False, reached=False)
            yield Piece(field, rest)  # "株式会社アクメ 広報部 担当:佐藤"
            return
        pieces = joined_head(self.document, Span(begin, begin + len(head)), self.language)
        pieces = pieces or self._head(Span(begin, begin + len(head)), rest)
        if reached or colon + 1 >= span.end or any(map(str.isalpha, self.folded[colon : span.end])):
            yield from pieces  # not of "Case #: 26-10442"
            yield from self._line(rest.start, span.end, reached=reached, depth=depth + 1)

    def _head(self, head: Span, rest: Span) -> list[Piece]:
        """The piece that a head of one thing is: `Acme: Jane Roe`, `Publicist: Jane Roe`; none where it is a place."""
        text = self.folded[head.start : head.end]
        start = led(text)
        if is_place(text[start:]) or (is_known(text[start:]) and is_given(self.folded[rest.start : rest.end])):
            return []
        return [
            Piece(kind_of_head(text[start:], self.language), Span(head.start + start, head.end), label=text.lower())
        ]

    def _bare(self, start: int, end: int, *, reached: bool) -> Span:
        """A stretch without punctuation at either end, and without the label of the number right behind it."""
        span = self.document.trim(start, end)
        begin = lead_of(self.folded, *span)
        return Span(begin, max(begin, without_label(self.folded, begin, span.end, reached=reached)))

    def _parts(self, span: Span, *, headed: bool, reached: bool) -> Iterator[Piece]:
        """`Jane Roe, Vice President, Acme, Inc.`: part by part; `headed`: a colon stands behind it."""
        if span.end <= span.start:
            return
        text = self.folded[span.start : span.end]
        if _OR.match(text):
            yield Piece("or", span)
        elif text == "and":
            return
        elif shared := _SHARED.match(text):
            yield Piece("shared", Span(span.start + shared.end(), span.end))
        elif is_address(text):
            yield Piece("other", span)
        elif _HANDLE.match(text) or is_region(text) or REACH_WORDS.fullmatch(text):
            return
        elif is_label(text, self.language):
            yield Piece("label", span, label=text.lower())
        elif (headed or text[-1] in "tsTS") and (pieces := joined_head(self.document, span, self.language)):
            yield from pieces
        else:
            pieces = list(listed(self.document, span, self.language))
            told = reached and any(piece.kind == "name" for piece in pieces)  # "Jane Roe, Acme: 212-…"
            yield from pieces if told or not headed else [Piece("heading", span, label=text.lower())]


def _is_button(text: str) -> bool:
    """`Email: Send Email`, `Follow us: @acme`: words where a number or an address would stand."""
    head, colon, rest = text.partition(":")
    if colon and _HANDLE.match(rest.lstrip()):
        return True
    return bool(colon) and len(head) > 2 and bool(REACH_WORDS.fullmatch(head)) and not is_place(head)


def _is_prose(text: str, most: int) -> bool:
    """A sentence, and no line of a contact block: many words that have no capital."""
    words = text.split()
    return len(words) > most + 1 and sum(word[:1].islower() for word in words) > most
