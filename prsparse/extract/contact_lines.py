"""Lines of a contact block → pieces: labels, names, titles, organizations, reach.

Knows how the lines of a contact block are cut. Must not know which pieces belong together.
"""

import re
from bisect import bisect
from collections.abc import Iterator
from typing import Final, NamedTuple

from prsparse.document import Document, Span
from prsparse.extract.contact_kinds import CALLS, is_address, is_label, kind_of
from prsparse.languages import Language
from prsparse.patterns.names import is_credential, is_given, is_person
from prsparse.patterns.reach import PhoneMatch, find_emails, find_phones, find_urls

_LABEL: Final = re.compile(
    r"(?:(?:office|direct|main|desk|work|business)\s{0,2})?"
    r"(?:(?:tele)?(?:phone|ph|tel|tél|téléphone|telefon)|t|p|o|office|direct|main|cell(?:ular)?|mobile?|mobil|m|c"
    r"|(?:tele)?fax|f|e-?mail|e|mail|web(?:\s?site|\s?page)?|internet|url|w|d|number|twitter|linkedin|facebook|x"
    r"|skype|hotline|toll[\s-]free|international|at|on|via|by|u\.?s\.?)"
    r"(?:\s(?:address|number|no\.?))?[.:#]{0,2}$",
    re.IGNORECASE,
)
_SEPARATOR: Final = re.compile(
    r"\s{0,3}(?:[|·•;]|\s-{1,2}\s|\s/\s|--)\s{0,3}|\n|\t|\s{4,}"
    r"|(?<=[a-z])(?=(?:Vice|Chief|Senior|Executive|Director|President|Head|Manager|Media|Investor|Public|Press)\b)"  # glued
)
_WRAPPED: Final = re.compile(r"\s{0,3}(?:[|·•;]|\s-{1,2}\s|\s/\s|--)\s{0,3}|\t")
_GLUED_LABEL: Final = re.compile(
    r"(?:Contact Details|(?:Media|Press|Investor|Company|Public|News)\s?(?:Relations|Contacts?|Inquiries|Enquiries)"
    r"|CONTACTS?|Contacts?)(?=[A-Z][a-z])|CONTACT:"
)
# "… at", "… or by e-mail to", "… toll free (": what a sentence says between a party and its number.
_CONNECTORS: Final = re.compile(
    r"[\s,;:()]*\b(?:at|on|by|via|through|or|and|to|phone|telephone|tel|fax|e-?mail|calling|toll[- ]free|collect|us|u\.s|"
    r"international(?:ly)?|call|contact|please|direct(?:ly)?|is|are)[\s,;:.()]*$",
    re.IGNORECASE,
)
_TAIL_RUN: Final = re.compile(r"[A-Z][\w.&'/-]*(?:(?: (?:of the|of|the|and|&|for|de))? [A-Z][\w.&'/-]*){0,8}\.?$")
_EXTENSION: Final = re.compile(r"[\s,;(]{0,3}(?:extension|ext|x)[.:\s]{0,3}\d{1,6}\)?", re.IGNORECASE)
# What the numbers' owners have in common, behind the last of them: "…, both of Acme Corp".
_SHARED: Final = re.compile(r"(?:both|all)\s(?:of|with|at|for)\s(?:the\s)?(?=[A-Z])")
_CLIENT: Final = re.compile(r"\s(?:for|on behalf of)\s(?=[A-Z])")
_ASIDE: Final = re.compile(r"\s{0,3}\(([^()]{2,40})\)?$")
_EDGE: Final = " \n,;:|/([*#-\"'_"
_OR: Final = re.compile(r"(?:and/)?or$", re.IGNORECASE)
_MOST_CALLS: Final = 4  # "Contact: Press contact: …": labels in a row that a line can begin with
# Labels behind which only a number or an address stands; words there ("Email: Send Email") are a form's button.
_REACH_LABELS: Final = ("mail", "phone", "tel", "fax", "web", "url", "twitter", "facebook", "linkedin", "skype")
_LEGAL: Final = frozenset({"inc", "llc", "ltd", "corp", "lp", "plc", "s.a", "jr", "sr"})


class Piece(NamedTuple):
    """A piece of a contact line.

    Attributes:
        kind: `or`, `label`, `heading`, `name`, `title`, `organization`, `shared`, `phone`, `email`, `url` or `other`.
        span: where it stands.
        extension: a phone's, or None.
        label: what stands before a number, or what a label says, in lower case.
    """

    kind: str
    span: Span
    extension: str | None = None
    label: str = ""


def read_pieces(document: Document, start: int, end: int, language: Language) -> Iterator[Piece]:
    """Yield the pieces of a stretch of a contact block in order."""
    at = start
    wrapped = document.folded[start : start + 1] == "/"  # "/CONTACT: …/": running text over several lines
    cutter = _Cutter(document, language, _WRAPPED if wrapped else _SEPARATOR)
    for reach in _reaches(document, start, end):
        before = document.folded[at : reach.span.start]
        yield from cutter.words(at, reach.span.start)
        behind = document.folded[reach.span.end : reach.span.end + 10].split("\n")[0]
        yield reach._replace(label=f"{before.rsplit(chr(10), 1)[-1][-24:]} | {behind}".lower())
        at = reach.span.end
        if reach.kind == "phone" and reach.extension:
            found = _EXTENSION.match(document.folded, at, end)
            at = found.end() if found else at
    yield from cutter.words(at, end)


def _reaches(document: Document, start: int, end: int) -> list[Piece]:
    """Phones, e-mails and web addresses in order; none inside another."""
    emails = [Piece("email", span) for span in find_emails(document.folded, start, end)]
    urls = [Piece("url", span) for span in find_urls(document.folded, start, end)]
    phones = [_phone(match) for match in find_phones(document.folded, start, end)]
    taken: list[Piece] = []
    for piece in (*emails, *urls, *phones):
        at = bisect(taken, piece.span.start, key=_start)  # behind those that start before it
        if not any(
            piece.span.start < other.span.end and other.span.start < piece.span.end
            for other in taken[max(at - 1, 0) : at + 1]
        ):
            taken.insert(at, piece)
    return taken


def _start(piece: Piece) -> int:
    return piece.span.start


def _phone(match: PhoneMatch) -> Piece:
    return Piece("phone", match.span, match.extension)


class _Cutter:
    """Cuts what stands between the numbers of a contact block: at separators, then at commas."""

    def __init__(self, document: Document, language: Language, separator: re.Pattern[str]) -> None:
        self.document, self.folded, self.language, self.separator = document, document.folded, language, separator

    def words(self, start: int, end: int) -> Iterator[Piece]:
        """Yield the pieces of a stretch without phones and addresses."""
        at = start
        for cut in (*self.separator.finditer(self.folded, start, end), None):
            stop = cut.start() if cut else end
            if _is_prose(self.folded[at:stop]):
                yield from self._party(at, end)
                return
            yield from self._line(at, stop)
            at = cut.end() if cut else end

    def _party(self, start: int, end: int) -> Iterator[Piece]:
        """Yield whom a sentence names right before a number: `…, please contact Jane Roe, director of Acme, at`."""
        folded = self.folded
        while found := _CONNECTORS.search(folded[max(start, end - 40) : end]):
            end = max(start, end - 40) + found.start()
        found_pieces: list[Piece] = []
        for _ in range(4):
            span = self.document.trim(start, end)
            span = Span(span.start, span.start + len(folded[span.start : span.end].rstrip(",;")))
            tail = max(span.start, span.end - 120)
            run = _TAIL_RUN.search(folded[tail : span.end].replace("\n", " "))
            if not run:
                break
            part = Span(tail + run.start(), span.end)
            pieces = self._piece(self._uncalled(part), named=True)
            found_pieces = [*(piece for piece in pieces if self._is_sure(piece)), *found_pieces]
            end = part.start
            if folded[:end].rstrip()[-1:] != "," or any(piece.kind == "name" for piece in found_pieces):
                break
        yield from found_pieces

    def _is_sure(self, piece: Piece) -> bool:
        """A sentence names products too: what is no given name's is a person's only behind the verb."""
        return (
            piece.kind != "name"
            or is_given(self.document.plain(piece.span))
            or self.folded[: piece.span.start].endswith(("contact ", "call ", "reach "))
        )

    def _uncalled(self, span: Span) -> Span:
        """A run without the verb that a sentence may begin with: `Contact Jane Roe`."""
        call = CALLS.match(self.folded, span.start, span.end)
        return Span(call.end(), span.end) if call and call.end() < span.end else span

    def _line(self, start: int, end: int, depth: int = 0) -> Iterator[Piece]:
        if glued := _GLUED_LABEL.search(self.folded, start, end):
            begin = start if is_label(self.folded[start : glued.start()], self.language) else glued.start()
            yield Piece("label", Span(begin, glued.end()), label=self.folded[begin : glued.end()].lower())
            start = glued.end()
        span = self._bare(start, end)
        if _is_button(self.folded[span.start : span.end]):
            return
        fielded = self.folded[span.start : span.end].partition(":")[0].lower() in self.language.contact_fields
        for _ in range(0 if fielded else _MOST_CALLS):
            call = CALLS.match(self.folded, span.start, span.end)
            if call is None or call.end() >= span.end or not self.folded[call.end()].isupper():
                break
            yield Piece("label", Span(span.start, call.end()), label=call[0].lower())
            span = self._bare(call.end(), end)
        if span.end <= span.start:
            return
        text = self.folded[span.start : span.end]
        colon = text.find(":")
        if 0 < colon < 70 and depth < _MOST_CALLS:
            yield from self._headed(span, text[:colon].strip(), colon, depth)
            return
        yield from self._parts(span, headed=self.folded[span.end : end].lstrip()[:1] == ":")

    def _headed(self, span: Span, head: str, colon: int, depth: int) -> Iterator[Piece]:
        """`Media Contact: Jane Roe`, `American Heart Association: Jane Roe`, `Company Name: Acme`, `Email: Send Email`."""
        low = head.lower()
        place = Span(span.start, span.start + colon)
        rest = self._bare(place.end + 1, span.end)
        if _LABEL.match(head):
            yield from self._parts(span, headed=False)
            return
        if (field := self.language.contact_fields.get(low)) is not None:
            yield Piece(field, rest)
            return
        if low[:4] == "for " and head[4:5].isupper():
            place = Span(place.start + 4, place.end)  # "For Acme: Jane Roe"
            head = head[4:]
        kind = "label" if is_label(head, self.language) or not head[:1].isupper() or colon > 48 else "organization"
        yield Piece(kind, place, label=low)
        yield from self._line(rest.start, span.end, depth + 1)

    def _bare(self, start: int, end: int) -> Span:
        """A stretch without punctuation at either end and without the label or the preposition of the number behind it."""
        folded = self.folded
        span = self.document.trim(start, end)
        text = folded[span.start : span.end]
        begin = span.start + len(text) - len(text.lstrip(" \n,.;:|/()[]*#>-\"'_&"))
        stop = span.start + len(text.rstrip(_EDGE))
        while begin < stop:
            last = folded[begin:stop].rsplit(None, 1)[-1]
            if not _LABEL.match(last.strip("(),")) or folded[stop : stop + 1] == ",":
                break
            stop = begin + len(folded[begin:stop].rstrip()) - len(last)
            stop = begin + len(folded[begin:stop].rstrip(_EDGE))
        return Span(begin, max(begin, stop))

    def _parts(self, span: Span, *, headed: bool) -> Iterator[Piece]:
        """`Jane Roe, Vice President, Acme, Inc.`: part by part."""
        if span.end <= span.start:
            return
        text = self.folded[span.start : span.end]
        if _OR.match(text):
            yield Piece("or", span)
        elif shared := _SHARED.match(text):
            yield Piece("shared", Span(span.start + shared.end(), span.end))
        elif is_address(text):
            yield Piece("other", span)
        elif is_label(text, self.language) or headed:
            yield Piece("label" if is_label(text, self.language) else "heading", span, label=text.lower())
        else:
            yield from self._listed(span)

    def _listed(self, span: Span) -> Iterator[Piece]:
        at = span.start
        named = False
        for chunk in _chunks(self.folded[span.start : span.end]):
            part = self._uncalled(self._bare(at, at + len(chunk)))
            at += len(chunk) + 1
            if self.folded[part.start : part.start + 3].lower() == "or ":
                yield Piece("or", Span(part.start, part.start + 2))
                part = self._bare(part.start + 3, part.end)
            if part.end <= part.start:
                continue
            text = self.folded[part.start : part.end]
            if not named and is_label(text, self.language):
                yield Piece("label", part, label=f"{text.lower()}:")
                continue
            for piece in self._piece(part, named=named):
                named = named or piece.kind in {"name", "title"}
                yield piece

    def _piece(self, span: Span, *, named: bool) -> Iterator[Piece]:
        """`Jane Roe of Acme`, `Joseph Roe/Caitlin Doe`, `Beta PR for Acme`, or one thing."""
        start, end = span
        text = self.folded[start:end]
        low = text.lower()
        for joint in (" of the ", " of ", " at ", " with ", " from ", " for "):
            cut = low.find(joint)
            if cut > 0 and is_person(text[:cut], self.language):
                yield Piece("name", Span(start, start + cut))
                yield Piece("organization", self.document.trim(start + cut + len(joint), end))
                return
        for joint in ("/", " and ", " or ", " & "):
            cut = low.find(joint)
            if cut > 0 and all(is_person(half, self.language) for half in (text[:cut], text[cut + len(joint) :])):
                yield Piece("name", Span(start, start + cut))
                yield Piece("name", Span(start + cut + len(joint), end), label="shares")
                return
        if (aside := _ASIDE.search(text)) and aside.start():
            end = start + aside.start()
        kind = kind_of(self.folded[start:end], self.language, named=named)
        if kind == "organization" and (client := _CLIENT.search(self.folded, start, end)):
            end = client.start()  # whose release it is, and not whose number
        if kind == "organization" and low[:4] == "for " and named:
            kind = "other"
        yield Piece(kind, Span(start, end))


def _is_button(text: str) -> bool:
    """`Email: Send Email`: a form's words where a number or an address would stand."""
    head, colon, _ = text.partition(":")
    return bool(colon) and bool(_LABEL.match(head)) and any(word in head.lower() for word in _REACH_LABELS)


def _is_prose(text: str) -> bool:
    """A sentence, and no line of a contact block: five words and more that have no capital."""
    words = text.split()
    return len(words) > 6 and sum(word[:1].islower() for word in words) > 4


def _chunks(text: str) -> list[str]:
    """The parts between commas; `Acme, Inc.` and `Jane Roe, CFA` stay whole."""
    chunks: list[str] = []
    for part in text.split(","):
        words = part.split()
        if chunks and words and (words[0].rstrip(".").lower() in _LEGAL or is_credential(words[0])):
            chunks[-1] += "," + part
        else:
            chunks.append(part)
    return chunks
