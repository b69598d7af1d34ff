"""A part of a contact line → its pieces, comma by comma; the label of a number, taken off.

Knows labels, commas and articles. Must not know lines, nor whose a part is.
"""

import re
from collections.abc import Iterator
from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.contact_joints import CLIENT, LEGAL, Piece, one_part
from prsparse.extract.contact_kinds import CALLS, is_label, is_place
from prsparse.languages import Language
from prsparse.patterns.names import is_credential
from prsparse.patterns.places import is_known, is_region

_REACH: Final = (
    r"(?:(?:(?:office|direct|main|desk|work|business|contact|out of|after)\s{0,2})?"
    r"(?:(?:tele)?(?:phone|ph|tel|tél|téléphone|telefoon|telefon|tlf|tfno|fon|fono)|voice|móvil|movil|handy|mobiel|gsm|cellulare|celular|telemóvel|portable|cell(?:ular)?|mobile?|mobil|mob|(?:tele)?fax|facsimile|e-?mail|mailto"
    r"|電話|电话|電郵|电邮|邮箱|電子郵件|电子邮件|電話番号|e-?post|courriel|mél|メール|メールアドレス|전화|이메일|тел|эл\.\s?почта|почта|correo|teléfono|telefone"
    r"|mail|web(?:\s?site|\s?page)?|internet|url|number|twitter|linkedin|facebook|instagram|skype|whatsapp|hours|toll[\s-]free|tf|dsn|comm|tdd|tty|did)"
    r"(?:\s(?:site|phone))?(?:\s(?:address|number|no\.?|line))?|at|on|via|by)"
)
_LETTER: Final = r"[tpomcfewdx]"
# Words that are labels where punctuation parts them from what stands before: "Press Office, 212-…" has none.
_PLACE: Final = (
    r"(?:office|direct|main|desk|work|home|hotline|text|sms|signal|telegram|wechat|evenings?|days?|nights?|weekends?"
    r"|international|u\.?s\.?)(?:\s(?:line|number))?"
)
# Words that say only what kind of reach follows: "Tel.", "Office phone", "E-mail address", "at".
REACH_WORDS: Final = regex(rf"(?:{_REACH}|{_PLACE}|{_LETTER})[.:#]{{0,2}}", re.IGNORECASE)
_REACH_TAIL: Final = regex(
    rf"(?:(?:^|(?<=[\s,;:/|(\[<*·•-])|(?-i:(?<=[a-z])(?=[EPTMOCFW]))){_REACH}|(?:^|[,;:/|(\[<*\n·•])\s{{0,9}}(?:{_PLACE}|{_LETTER})|\b{_LETTER}(?=[.:)]))"
    r"[.:#]{0,2}[\s,;:/|(\[<*)·•-]*$",
    re.IGNORECASE,
)
_TAIL: Final = 40  # characters in which a number's label stands
_EDGE: Final = " \n,;:|/([<*#-\"'_"


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
            or text[:3] == "as "
            or text[:4] == "Via "
            or (is_place(text) and len(text) > 2)
            or (text[:3] == "In " and is_known(text[3:]))  # "In Paris, Jane Roe"
            or (is_region(following.strip(" .")) and is_known(text))
        ):
            continue
        if not named and is_label(text, language):
            yield Piece("label", part, label=f"{text.lower()}:")
            continue
        if named and (client := CLIENT.search(text)) and is_label(text[: client.start()], language):
            yield Piece("aside", part, label=text.lower())  # "Jane Roe, media contact for Acme Wind"
            continue
        for piece in one_part(document, part, language, named=named):
            named = named or piece.kind in {"name", "title"}
            yield piece


def lead_of(folded: str, start: int, end: int) -> int:
    """Return where the words of a stretch begin: behind punctuation, bullets and pictures."""
    while start < end and not (folded[start].isalnum() or folded[start] in "@+$"):
        start += 1
    return start


def _uncalled(document: Document, start: int, end: int) -> Span:
    """A part without punctuation, article and the verb that a sentence may begin with: `Contact Jane Roe`."""
    folded = document.folded
    start = lead_of(folded, start, end)
    end = start + len(folded[start:end].rstrip(_EDGE))
    end -= folded[end - 1 : end] == ")" and folded.find("(", start, end) < 0
    call = CALLS.match(folded, start, end)
    start = call.end() if call and call.end() < end else start
    article = 4 if folded[start : start + 4] in {"the ", "our "} else 0
    return Span(start + article, max(start + article, end))


def _chunks(text: str) -> list[str]:
    """The parts between commas; `Acme, Inc.` and `Jane Roe, CFA` stay whole."""
    chunks: list[str] = []
    for part in text.split(","):
        words = part.split()
        inside = chunks and chunks[-1].count("(") > chunks[-1].count(")") and ")" in part
        if inside or (chunks and words and (words[0].rstrip(".").lower() in LEGAL or is_credential(words[0]))):
            chunks[-1] += "," + part
        else:
            chunks.append(part)
    return chunks
