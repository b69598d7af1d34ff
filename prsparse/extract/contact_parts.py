"""The parts of a contact line between its commas → pieces; the label of a number, taken off.

Knows how the parts are joined and labelled. Must not know lines, nor whose a part is.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from prsparse.document import Document, Span
from prsparse.extract.contact_kinds import CALLS, is_label, is_place, kind_of
from prsparse.extract.eastern import is_eastern, read_signature
from prsparse.extract.positions import has_role, is_role, read_title
from prsparse.languages import Language
from prsparse.patterns.names import is_credential, is_given, is_person
from prsparse.patterns.places import is_known, is_region
from prsparse.patterns.words import split_words

_REACH: Final = (
    r"(?:(?:(?:office|direct|main|desk|work|business|contact|out of|after)\s{0,2})?"
    r"(?:(?:tele)?(?:phone|ph|tel|tél|téléphone|telefon)|voice|cell(?:ular)?|mobile?|mobil|mob|(?:tele)?fax|facsimile|e-?mail"
    r"|電話|电话|電郵|电邮|邮箱|電子郵件|电子邮件|電話番号|メール|メールアドレス|전화|이메일|тел|эл\.\s?почта|почта|correo|teléfono|telefone"
    r"|mail|web(?:\s?site|\s?page)?|internet|url|number|twitter|linkedin|facebook|instagram|skype|whatsapp|hours|toll[\s-]free|tdd|tty)"
    r"(?:\s(?:site|phone))?(?:\s(?:address|number|no\.?|line))?|at|on|via|by)"
)
_LETTER: Final = r"[tpomcfewdx]"
# Words that are labels where punctuation parts them from what stands before: "Press Office, 212-…" has none.
_PLACE: Final = r"(?:office|direct|main|desk|work|home|hotline|international|u\.?s\.?)(?:\s(?:line|number))?"
# Words that say only what kind of reach follows: "Tel.", "Office phone", "E-mail address", "at".
REACH_WORDS: Final = re.compile(rf"(?:{_REACH}|{_PLACE}|{_LETTER})[.:#]{{0,2}}", re.IGNORECASE)
_REACH_TAIL: Final = re.compile(
    rf"(?:(?:^|(?<=[\s,;:/|(\[<*·•-])){_REACH}|(?:^|[,;:/|(\[<*\n·•])\s{{0,9}}(?:{_PLACE}|{_LETTER})|\b{_LETTER}(?=[.:)]))"
    r"[.:#]{0,2}[\s,;:/|(\[<*)·•-]*$",
    re.IGNORECASE,
)
_TAIL: Final = 40  # characters in which a number's label stands
_EDGE: Final = " \n,;:|/([<*#-\"'_"
_CLIENT: Final = re.compile(r"\s(?:for|on behalf of)\s(?=[A-Z])")
_ASIDE: Final = re.compile(r"\s{0,3}\(([^()]{2,40})\)?$")
_LINK: Final = re.compile(r"\s(?:of|at|for|with)(?:\sthe)?\s$")
_GLUED: Final = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_GLUED_PARTICLE: Final = re.compile(r"\b(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)$")
_LEGAL: Final = frozenset({"inc", "llc", "ltd", "corp", "lp", "plc", "s.a", "jr", "sr"})


class Piece(NamedTuple):
    """A piece of a contact line.

    Attributes:
        kind: `or`, `label`, `heading`, `name`, `title`, `organization`, `shared`, `phone`, `email`, `url` or `other`.
        span: where it stands.
        extension: a phone's, or None.
        label: what stands before a number in its line, or what a label says, in lower case.
        behind: what stands behind a number in its line, in lower case.
        target: the number or address that a link leads to and its words do not print.
    """

    kind: str
    span: Span
    extension: str | None = None
    label: str = ""
    behind: str = ""
    target: str = ""


def without_label(folded: str, begin: int, stop: int, *, reached: bool) -> int:
    """Return where a stretch ends without its last punctuation and, where a number follows, without its labels."""
    stop = begin + len(folded[begin:stop].rstrip(_EDGE))
    while reached and folded[stop : stop + 1] != ",":
        least = max(begin, stop - _TAIL)
        label = _REACH_TAIL.search(folded[least:stop])
        if not label:
            break
        stop = begin + len(folded[begin : least + label.start()].rstrip(_EDGE))
    return stop


def listed(document: Document, span: Span, language: Language) -> Iterator[Piece]:
    """Yield the pieces of a part of a line that commas cut: `Jane Roe, Vice President, Acme, Inc.`."""
    folded, at, named = document.folded, span.start, False
    chunks = _chunks(folded[span.start : span.end])
    for chunk, following in zip(chunks, (*chunks[1:], ""), strict=True):
        part = _uncalled(document, at, at + len(chunk))
        at += len(chunk) + 1
        if folded[part.start : part.start + 3].lower() == "or ":
            yield Piece("or", Span(part.start, part.start + 2))
            part = document.trim(part.start + 3, part.end)
        text = folded[part.start : part.end]
        if (
            not text
            or REACH_WORDS.fullmatch(text.rstrip(")"))
            or (is_place(text) and len(text) > 2)
            or (is_region(following.strip(" .")) and is_known(text))
        ):
            continue
        if not named and is_label(text, language):
            yield Piece("label", part, label=f"{text.lower()}:")
            continue
        for piece in one_part(document, part, language, named=named):
            named = named or piece.kind in {"name", "title"}
            yield piece


def _uncalled(document: Document, start: int, end: int) -> Span:
    """A part without punctuation, article and the verb that a sentence may begin with: `Contact Jane Roe`."""
    folded = document.folded
    text = folded[start:end]
    start += len(text) - len(text.lstrip(" \n,.;:|/()[]*#>-\"'_&"))
    end = start + len(folded[start:end].rstrip(_EDGE))
    call = CALLS.match(folded, start, end)
    start = call.end() if call and call.end() < end else start
    article = 4 if folded[start : start + 4].lower() in {"the ", "our "} else 0
    return Span(start + article, max(start + article, end))


def one_part(document: Document, span: Span, language: Language, *, named: bool) -> Iterator[Piece]:
    """Yield `Jane Roe of Acme`, `Joseph Roe/Caitlin Doe`, `Jane RoeAcme`, `Beta PR for Acme`, or one thing."""
    start, end = span
    text = document.folded[start:end]
    if is_eastern(language) and (mention := read_signature(document, start, end, language)) and mention.name:
        yield Piece("name", mention.name)
        return
    low = text.lower()
    for joint in (" of the ", " of ", " at ", " with ", " from ", " for ", " in the "):
        cut = low.find(joint)
        if cut > 0 and is_person(text[:cut], language):
            yield Piece("name", Span(start, start + cut))
            client = _CLIENT.search(text, cut + len(joint))
            yield Piece(
                "organization", document.trim(start + cut + len(joint), start + client.start() if client else end)
            )
            return
    for joint in ("/", " and ", " or ", " & "):
        cut = low.find(joint)
        if cut > 0 and all(is_person(half, language) for half in (text[:cut], text[cut + len(joint) :])):
            yield Piece("name", Span(start, start + cut))
            yield Piece("name", Span(start + cut + len(joint), end), label="shares")
            return
    for glued in _GLUED.finditer(text):
        if is_person(text[: glued.start()], language) and not _GLUED_PARTICLE.search(text[: glued.start()]):
            yield Piece("name", Span(start, start + glued.start()))
            yield from one_part(document, Span(start + glued.start(), end), language, named=True)
            return
    yield from _one_thing(document, span, language, named=named)


def _one_thing(document: Document, span: Span, language: Language, *, named: bool) -> Iterator[Piece]:
    """Yield the piece that a part is; a title's employer is one of its own."""
    start, end = span
    aside = _ASIDE.search(document.folded, start, end)
    if aside and aside.start() > start:
        end = aside.start()
    kind = kind_of(document.folded[start:end], language, named=named)
    if kind == "organization":
        if named and document.folded[start : start + 4].lower() == "for ":
            kind = "other"  # whose release it is, and not whose number
        elif client := _CLIENT.search(document.folded, start, end):
            end = client.start()
    if kind == "title" and (name := _name_behind(document.folded, start, end, language)):
        yield Piece("title", document.trim(start, name))
        yield Piece("name", Span(name, end))
        return
    if kind == "title" and (employer := _employer(document, Span(start, end), language)):
        before = employer.start == start
        ahead = len(_LINK.sub("", document.folded[start : employer.start]))
        title = Span(employer.end + 1, end) if before else Span(start, start + ahead)
        pieces = (Piece("organization", employer), Piece("title", title))
        yield from pieces if before else reversed(pieces)
        return
    yield Piece(kind, Span(start, end))


def _name_behind(folded: str, start: int, end: int, language: Language) -> int:
    """Where a name begins behind a title: `Spokesperson Jane Roe`; 0 if none does."""
    words = split_words(folded, start, end, language)
    for number in range(1, len(words) - 1):
        if is_role(words[number - 1], language) and is_given(folded[words[number].start : end]):
            return words[number].start if is_person(folded[words[number].start : end], language) else 0
    return 0


def _employer(document: Document, title: Span, language: Language) -> Span | None:
    """The employer in a title, if the release names it elsewhere: `Acme Wind Press Officer`, `director of Acme Wind`."""
    words = split_words(document.folded, *title, language)
    if not has_role(words, language) or (employer := read_title(words, language).organization) is None:
        return None
    name = document.folded[slice(*employer)]
    known = document.folded.find(name, 0, title.start) >= 0 and not is_label(name, language)
    return Span(*employer) if known and (employer[0] == title.start or employer[1] == title.end) else None


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
