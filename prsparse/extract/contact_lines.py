"""Lines of a contact block → pieces: labels, names, titles, organizations, reach.

Knows what a piece of a contact line looks like. Must not know which pieces belong together.
"""

import re
from bisect import bisect
from collections.abc import Iterator
from typing import Final, NamedTuple

from prsparse.document import Document, Span
from prsparse.extract.positions import has_role
from prsparse.languages import Language
from prsparse.patterns.names import is_credential, is_given, is_person
from prsparse.patterns.places import is_city, is_region
from prsparse.patterns.reach import PhoneMatch, find_emails, find_phones, find_urls
from prsparse.patterns.words import Word, split_words

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
_ADDRESS: Final = re.compile(
    r"\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|suite|ste|floor|drive|dr|lane|ln|p\.?\s?o\.?\s?box|parkway|pkwy"
    r"|highway|hwy|court|plaza|square|way)\b\.?",
    re.IGNORECASE,
)
_ZIP: Final = re.compile(r"\b[A-Z]{2}\.?,?\s{1,3}\d{5}(?:-\d{4})?\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b")
_EDGE: Final = " \n,;:|/([*#-\"'_"
_OR: Final = re.compile(r"(?:and/)?or$", re.IGNORECASE)
_INVESTOR: Final = ("investor", "analyst", "shareholder", "financial")
_MEDIA: Final = ("media", "press", "news", "journalist", "presse", "editorial", "public relations", "trade")
_MOST_CALLS: Final = 4  # "Contact: Press contact: …": labels in a row that a line can begin with
_CALLS: Final = re.compile(
    r"(?:(?:for|to)\b.{0,120}?\b)?(?:please\s{1,3})?\b(?:contact|call|reach|e-?mail|write|visit)s?\b[\s:]{0,3}",
    re.IGNORECASE | re.DOTALL,
)


class Piece(NamedTuple):
    """A piece of a contact line: `or`, `label`, `name`, `title`, `organization`, `phone`, `email`, `url` or `other`."""

    kind: str
    span: Span
    extension: str | None = None
    label: str = ""


def read_pieces(document: Document, start: int, end: int, language: Language) -> Iterator[Piece]:
    """Yield the pieces of a stretch of a contact block in order."""
    at = start
    wrapped = document.folded[start : start + 1] == "/"  # "/CONTACT: …/": running text over several lines
    for reach in _reaches(document, start, end):
        before = document.folded[at : reach.span.start]
        yield from _words(document, at, reach.span.start, language, wrapped=wrapped)
        behind = document.folded[reach.span.end : reach.span.end + 10].split("\n")[0]
        yield reach._replace(label=f"{before.rsplit(chr(10), 1)[-1][-24:]} | {behind}".lower())
        at = reach.span.end
        if reach.kind == "phone" and reach.extension:
            at = _after_extension(document, at, end)
    yield from _words(document, at, end, language, wrapped=wrapped)


def _after_extension(document: Document, at: int, end: int) -> int:
    found = re.compile(r"[\s,;(]{0,3}(?:extension|ext|x)[.:\s]{0,3}\d{1,6}\)?", re.IGNORECASE).match(
        document.folded, at, end
    )
    return found.end() if found else at


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


def _words(document: Document, start: int, end: int, language: Language, *, wrapped: bool) -> Iterator[Piece]:
    """Yield the pieces of a stretch without phones and addresses: cut at separators, then at commas."""
    at = start
    separator = _WRAPPED if wrapped else _SEPARATOR
    for cut in (*separator.finditer(document.folded, start, end), None):
        stop = cut.start() if cut else end
        if _is_prose(document.folded[at:stop]):
            yield from _party(document, at, end, language)
            return
        yield from _line(document, at, stop, language)
        at = cut.end() if cut else end


def _is_prose(text: str) -> bool:
    """A sentence, and no line of a contact block: five words and more that have no capital."""
    words = text.split()
    return len(words) > 6 and sum(word[:1].islower() for word in words) > 4


def _party(document: Document, start: int, end: int, language: Language) -> Iterator[Piece]:
    """Yield whom a sentence names right before a number: `…, please contact Jane Roe, director of Acme, at`."""
    folded = document.folded
    while found := _CONNECTORS.search(folded[max(start, end - 40) : end]):
        end = max(start, end - 40) + found.start()
    found_pieces: list[Piece] = []
    for _ in range(4):
        span = document.trim(start, end)
        span = Span(span.start, span.start + len(folded[span.start : span.end].rstrip(",;")))
        tail = max(span.start, span.end - 120)
        run = _TAIL_RUN.search(folded[tail : span.end].replace("\n", " "))
        if not run:
            break
        part = Span(tail + run.start(), span.end)
        pieces = _piece(document, _uncalled(document, part), language, named=True)
        found_pieces = [*(piece for piece in pieces if _is_sure(document, piece)), *found_pieces]
        end = part.start
        if folded[:end].rstrip()[-1:] != "," or any(piece.kind == "name" for piece in found_pieces):
            break
    yield from found_pieces


def _is_sure(document: Document, piece: Piece) -> bool:
    """A sentence names products too: what is no given name's is a person's only behind the verb."""
    return (
        piece.kind != "name"
        or is_given(document.plain(piece.span))
        or document.folded[: piece.span.start].endswith(("contact ", "call "))
    )


def _uncalled(document: Document, span: Span) -> Span:
    """A run without the verb that a sentence may begin with: `Contact Jane Roe`."""
    call = _CALLS.match(document.folded, span.start, span.end)
    return Span(call.end(), span.end) if call and call.end() < span.end else span


def _line(document: Document, start: int, end: int, language: Language) -> Iterator[Piece]:
    if glued := _GLUED_LABEL.search(document.folded, start, end):
        yield Piece("label", Span(glued.start(), glued.end()), label=glued[0].lower())
        start = glued.end()
    span = _bare(document, start, end)
    for _ in range(_MOST_CALLS):
        call = _CALLS.match(document.folded, span.start, span.end)
        if call is None or call.end() >= span.end or not document.folded[call.end()].isupper():
            break
        yield Piece("label", Span(span.start, call.end()), label=call[0].lower())
        span = _bare(document, call.end(), end)
    if span.end <= span.start:
        return
    text = document.folded[span.start : span.end]
    colon = text.find(":")
    if 0 < colon < 70 and (head := text[:colon]) and not _LABEL.match(head):
        yield from _headed(document, span, colon, language)
        return
    yield from _parts(document, span, language, headed=document.folded[span.end : end].lstrip()[:1] == ":")


def _headed(document: Document, span: Span, colon: int, language: Language) -> Iterator[Piece]:
    """`Media Contact: Jane Roe`, `American Heart Association: Jane Roe`."""
    head = Span(span.start, span.start + colon)
    text = document.folded[head.start : head.end]
    kind = "label" if is_label(text, language) or not text[:1].isupper() or len(text) > 48 else "organization"
    yield Piece(kind, head, label=text.lower())
    yield from _parts(document, _bare(document, head.end + 1, span.end), language, headed=False)


def _bare(document: Document, start: int, end: int) -> Span:
    """A stretch without punctuation at either end and without the label or the preposition of the number behind it."""
    span = document.trim(start, end)
    text = document.folded[span.start : span.end]
    begin = span.start + len(text) - len(text.lstrip(" \n,.;:|/()[]*#>-\"'_&"))
    stop = span.start + len(text.rstrip(_EDGE))
    while begin < stop:
        last = document.folded[begin:stop].rsplit(None, 1)[-1]
        if not _LABEL.match(last.strip("(),")) or document.folded[stop : stop + 1] == ",":
            break
        stop = begin + len(document.folded[begin:stop].rstrip()) - len(last)
        stop = begin + len(document.folded[begin:stop].rstrip(_EDGE))
    return Span(begin, max(begin, stop))


def _parts(document: Document, span: Span, language: Language, *, headed: bool) -> Iterator[Piece]:
    """`Jane Roe, Vice President, Acme, Inc.`: part by part; `Joseph Roe/Caitlin Doe`: two names."""
    if span.end <= span.start:
        return
    text = document.folded[span.start : span.end]
    if _OR.match(text):
        yield Piece("or", span)
    elif _is_address(text):
        yield Piece("other", span)
    elif is_label(text, language) or headed:
        yield Piece("label" if is_label(text, language) else "heading", span, label=text.lower())
    else:
        yield from _listed(document, span, language)


def _listed(document: Document, span: Span, language: Language) -> Iterator[Piece]:
    at = span.start
    named = False
    for chunk in _chunks(document.folded[span.start : span.end]):
        part = _bare(document, at, at + len(chunk))
        at += len(chunk) + 1
        if document.folded[part.start : part.start + 3].lower() == "or ":
            yield Piece("or", Span(part.start, part.start + 2))
            part = _bare(document, part.start + 3, part.end)
        if part.end > part.start:
            for piece in _piece(document, part, language, named=named):
                named = named or piece.kind in {"name", "title"}
                yield piece


def _is_address(text: str) -> bool:
    return bool(_ZIP.search(text)) or (bool(_ADDRESS.search(text)) and any(character.isdigit() for character in text))


def _chunks(text: str) -> list[str]:
    """The parts between commas; `Acme, Inc.` and `Jane Roe, CFA` stay whole."""
    chunks: list[str] = []
    for part in text.split(","):
        first = part.split()[0].rstrip(".").lower() if part.split() else ""
        if chunks and (
            first in {"inc", "llc", "ltd", "corp", "lp", "plc", "s.a", "jr", "sr"}
            or (part.split() and is_credential(part.split()[0]))
        ):
            chunks[-1] += "," + part
        else:
            chunks.append(part)
    return chunks


def _piece(document: Document, span: Span, language: Language, *, named: bool) -> Iterator[Piece]:
    text = document.folded[span.start : span.end]
    low = text.lower()
    for joint in (" of the ", " of ", " at ", " with ", " from "):
        cut = low.find(joint)
        if cut > 0 and is_person(text[:cut], language):
            yield Piece("name", Span(span.start, span.start + cut))
            yield Piece("organization", document.trim(span.start + cut + len(joint), span.end))
            return
    for joint in ("/", " and ", " or ", " & "):
        cut = low.find(joint)
        if cut > 0 and is_person(text[:cut], language) and is_person(text[cut + len(joint) :], language):
            yield Piece("name", Span(span.start, span.start + cut))
            yield Piece("name", Span(span.start + cut + len(joint), span.end), label="shares")
            return
    if (aside := re.search(r"\s{0,3}\(([^()]{2,40})\)?$", text)) and is_person(text[: aside.start()], language):
        yield Piece("name", Span(span.start, span.start + aside.start()))
        return
    yield Piece(_kind(text, language, named=named), span)


def _kind(text: str, language: Language, *, named: bool) -> str:
    words = split_words(text, 0, len(text))
    if len(text) > 110 or not words or not text[0].isalnum() or _is_address(text):
        return "other"
    if is_person(text, language) and not is_city(text):
        return "name"
    company = _is_company(words, language)
    titled = has_role(words, language) or (named and all(_is_unit(word, language) for word in words))
    if titled and not company:
        return "title"
    placed = is_region(text) or (is_region(text.rsplit(" ", 1)[-1]) and not company)
    return "organization" if text[:1].isupper() and len(words) < 10 and not placed else "other"


def _is_unit(word: Word, language: Language) -> bool:
    """A word that only names a department: `Marketing and Corporate Communications`."""
    low = word.low
    return (
        low in language.unit_nouns
        or low in language.role_modifiers
        or low in {"and", "&", "of", "relations", "affairs", "office"}
    )


def _is_company(words: list[Word], language: Language) -> bool:
    return (
        bool(words)
        and (words[-1].low in language.company_words or any(word.text == "&" for word in words[1:]))
        and not (has_role(words[-1:], language))
    )


def is_label(text: str, language: Language) -> bool:
    """Tell whether words only head a contact: `Media Contact`, `For more information`, `Investors`."""
    if len(text) > 160:
        return False
    words = re.findall(r"[\w'-]+", text.lower())
    if not words:
        return False
    known = language.contact_words | language.contact_fillers
    return all(word in known for word in words) or bool(_CALLS.fullmatch(text.rstrip(": ")))


def role_of(label: str) -> str | None:
    """Return the role that a heading's words give: media or investor, None if neither."""
    investor = any(word in label for word in _INVESTOR)
    media = any(word in label for word in _MEDIA)
    return "investor" if investor and not media else "media" if media and not investor else None
