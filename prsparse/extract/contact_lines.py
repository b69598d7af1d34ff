"""Lines of a contact block → pieces: labels, names, titles, organizations, reach.

Knows how the lines of a contact block are cut. Must not know which pieces belong together.
"""

import re
from bisect import bisect
from collections.abc import Iterator
from typing import Final

from msgspec import structs

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.contact_joints import Piece
from prsparse.extract.contact_kinds import CALLS, WORDS, is_address, is_label, is_place, role_of
from prsparse.extract.contact_parts import REACH_WORDS, listed, without_label
from prsparse.extract.contact_prose import calls, party
from prsparse.extract.positions import has_role
from prsparse.languages import Language
from prsparse.patterns.names import is_person
from prsparse.patterns.places import is_region
from prsparse.patterns.reach import find_emails, find_phones, find_urls
from prsparse.patterns.words import split_words

_SIGN: Final = r"\s{0,3}(?:[|·•;]|\s-{1,2}\s|\s/\s|--)\s{0,3}|\t"
_SEPARATOR: Final = regex(
    rf"{_SIGN}|\n|\s{{4,}}"
    r"|(?<=[a-z])(?=(?:Vice|Chief|Senior|Executive|Director|President|Head|Manager|Media|Investor|Public|Press)\b)"  # glued
)
_WRAPPED: Final = regex(_SIGN)
_GLUED_LABEL: Final = regex(
    r"(?:Contact Details|(?:Media|Press|Investor|Company|Public|News)\s?(?:Relations|Contacts?|Inquiries|Enquiries)"
    r"|CONTACTS?|Contacts?)(?=[A-Z][a-z])|CONTACT:"
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
_NAMED: Final = ("Contact", "Contacts")
_NAMED_LABEL: Final = regex(r"\s((?:Media |Press )?Contacts?)$")
_OR: Final = regex(r"(?:and/)?or$", re.IGNORECASE)
_HANDLE: Final = regex(r"@\w+$|\[email\W{0,2}protected\]$", re.IGNORECASE)
_TARGET: Final = regex(r"\]\(mailto:([\w.+%-]{1,64}@[\w.-]{3,80})(?=[)?])")
_SENTENCE: Final = regex(r"[.!?]\s{1,3}(?=[A-Z])")
_MOST_CALLS: Final = 4  # "Contact: Press contact: …": labels in a row that a line can begin with
_LONGEST_HEAD: Final = 70
_LONGEST_HOUSE: Final = 48
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
    for reach in _reaches(document, start, end):
        yield from cutter.words(at, _words_end(document, reach, language), reached=True)
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
    yield from cutter.words(at, end, reached=False)


def _reaches(document: Document, start: int, end: int) -> list[Piece]:
    """Phones, e-mails and web addresses in order; none inside another."""
    emails = [
        Piece("email", span) for span in (*find_emails(document.folded, start, end), *_targets(document, start, end))
    ]
    urls = [Piece("url", span) for span in find_urls(document.folded, start, end)]
    phones = [Piece("phone", match.span, match.extension) for match in find_phones(document.folded, start, end)]
    taken: list[Piece] = []
    for piece in (*emails, *urls, *phones, *_linked(document, start, end)):
        at = bisect(taken, piece.span.start, key=_start)  # behind those that start before it
        if not any(
            piece.span.start < other.span.end and other.span.start < piece.span.end
            for other in taken[max(at - 1, 0) : at + 1]
        ):
            taken.insert(at, piece)
    return taken


def _linked(document: Document, start: int, end: int) -> Iterator[Piece]:
    """What links lead to whose words print no number and no address: `<a href="mailto:…">Jane Roe</a>`."""
    for mark in document.marks_in("link", (start, end)):
        scheme, _, target = mark.value.partition(":")
        kind = {"mailto": "email", "tel": "phone"}.get(scheme.lower())
        target = target.partition("?")[0].replace("%40", "@").replace("%20", " ").strip()
        if kind and mark.span.end <= end and any(map(str.isalnum, target)):
            yield Piece(kind, document.trim(*mark.span), target=target)


def _words_end(document: Document, reach: Piece, language: Language) -> int:
    """Where the words before a number or an address end: behind the link, if its words are somebody's name."""
    named = reach.target and is_person(document.plain(reach.span), language)
    return reach.span.end if named else reach.span.start


def _targets(document: Document, start: int, end: int) -> Iterator[Span]:
    """The addresses behind names that are links in Markdown: `[Jane Roe](mailto:jane@example.com)`."""
    for found in _TARGET.finditer(document.text, start, end) if document.text.find("(mailto:", start, end) >= 0 else ():
        if document.text.find(found[1], start, found.start()) < 0:
            yield Span(*found.span(1))


def _start(piece: Piece) -> int:
    return piece.span.start


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
            if _is_prose(self.folded[at:stop], self.most_small):
                if reached:
                    yield from party(self.document, at, end, self.language)
                return
            yield from self._line(at, stop, reached=reached and stop >= last)
            at = cut.end() if cut else end

    def _line(self, start: int, end: int, *, reached: bool, depth: int = 0) -> Iterator[Piece]:
        if glued := _GLUED_LABEL.search(self.folded, start, end):
            begin = start if is_label(self.folded[start : glued.start()], self.language) else glued.start()
            yield Piece("label", Span(begin, glued.end()), label=self.folded[begin : glued.end()].lower())
            start = glued.end()
        span = self._bare(start, end, reached=reached)
        if span.end <= span.start or _is_button(self.folded[span.start : span.end]):
            return
        if self.field:
            yield Piece(self.field, span)
            self.field = ""
            return
        alone = self.folded[span.start : span.end].lower()
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
        if REACH_WORDS.fullmatch(head):
            yield from self._parts(span, headed=False, reached=reached)
            return
        if (field := self.language.contact_fields.get(low)) is not None:
            if rest.end > rest.start:
                yield Piece(field, rest)
            else:
                self.field = field
            return
        before, _, last = head.rpartition(" ")
        if before and rest.end > rest.start and (field := self.language.contact_fields.get(last.lower())) == "name":
            yield from self._parts(Span(begin, begin + len(before)), headed=False, reached=False)
            yield Piece(field, rest)  # "株式会社アクメ 広報部 担当:佐藤"
            return
        if low.endswith(("contact", "contacts")):
            yield Piece("label", Span(begin, colon), label=low)  # "News office contact: Jane Roe"
            yield from self._line(rest.start, span.end, reached=reached, depth=depth + 1)
            return
        if low.startswith("for ") and head[4:5].isupper():
            begin, head = begin + 4, head[4:]  # "For Acme: Jane Roe"
        if not reached and colon + 1 < span.end and not any(map(str.isalpha, self.folded[colon : span.end])):
            return  # "Case #: 26-10442"
        if not is_place(head):
            yield Piece(self._kind_of_head(head), Span(begin, colon), label=low)
        yield from self._line(rest.start, span.end, reached=reached, depth=depth + 1)

    def _kind_of_head(self, head: str) -> str:
        """What stands before a colon: `Acme Heart Association`, `Show Publicist`, or a label."""
        if not head[:1].isupper() or len(head) > _LONGEST_HOUSE or is_label(head, self.language):
            return "label"
        titled = has_role(split_words(head, 0, len(head), self.language), self.language)
        return "title" if titled else "organization"

    def _bare(self, start: int, end: int, *, reached: bool) -> Span:
        """A stretch without punctuation at either end, and without the label of the number right behind it."""
        span = self.document.trim(start, end)
        text = self.folded[span.start : span.end]
        begin = span.start + len(text) - len(text.lstrip(" \n,.;:|/()[]*#>-\"'_&"))
        return Span(begin, max(begin, without_label(self.folded, begin, span.end, reached=reached)))

    def _parts(self, span: Span, *, headed: bool, reached: bool) -> Iterator[Piece]:
        """`Jane Roe, Vice President, Acme, Inc.`: part by part; `headed`: a colon stands behind it."""
        if span.end <= span.start:
            return
        text = self.folded[span.start : span.end]
        if _OR.match(text):
            yield Piece("or", span)
        elif shared := _SHARED.match(text):
            yield Piece("shared", Span(span.start + shared.end(), span.end))
        elif is_address(text):
            yield Piece("other", span)
        elif _HANDLE.match(text) or is_region(text) or REACH_WORDS.fullmatch(text):
            return
        elif is_label(text, self.language):
            yield Piece("label", span, label=text.lower())
        elif text.endswith(_NAMED) and (named := _NAMED_LABEL.search(text)) and named.start():  # "Acme Wind Contact"
            yield Piece("organization", Span(span.start, span.start + named.start()))
            yield Piece("label", Span(span.start + named.start(1), span.end), label=named[1].lower())
        else:
            pieces = list(listed(self.document, span, self.language))
            told = reached and any(piece.kind == "name" for piece in pieces)  # "Jane Roe, Acme: 212-…"
            yield from pieces if told or not headed else [Piece("heading", span, label=text.lower())]


def _is_button(text: str) -> bool:
    """`Email: Send Email`, `Twitter: @acme`: words where a number or an address would stand."""
    head, colon, _ = text.partition(":")
    return bool(colon) and bool(REACH_WORDS.fullmatch(head)) and len(head) > 2


def _is_prose(text: str, most: int) -> bool:
    """A sentence, and no line of a contact block: many words that have no capital."""
    words = text.split()
    return len(words) > most + 1 and sum(word[:1].islower() for word in words) > most
