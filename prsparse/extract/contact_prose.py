"""A sentence that says whom to ask → the pieces that name them.

Knows how sentences lead from a party to its number. Must not know lines of blocks.
"""

import re
from typing import Final

from msgspec import Struct, structs

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.contact_joints import Piece, one_part
from prsparse.extract.contact_kinds import CALLS
from prsparse.extract.positions import has_role
from prsparse.languages import Language
from prsparse.patterns.names import is_given
from prsparse.patterns.words import split_words

# "Media should contact Jane", "journalists can reach the press office", "please contact Jane".
_CALL: Final = regex(
    r"(?:(?<=[.?!] )(?:Contact|Call|E-?mail)|\b(?:contact|call|reach|e-?mail|RSVP to)"
    r"|\b(?:directed|addressed|referred) to|\b(?:available|obtained) from|\bplease (?:contact|call|e-?mail):(?= ))\s{1,3}(?:with\s)?"
    r"(?:the\s|our\s)?(?=[A-Z])"
)
_ASKS: Final = regex(
    r"\b(?:contact|call|reach|e-?mail|(?:sent|directed|addressed|referred|forwarded) to)\b", re.IGNORECASE
)
# A desk without a capital: "the communications team", "our press office".
_DESK: Final = regex(
    r"\b(?:the|our) ((?:[\w'&-]{1,20} ){0,3}(?:press|media|news|communications|pr) (?:office|team|desk))$"
)
_STOP: Final = regex(r"[.!?;]\s{1,3}(?=[A-Z])")
_ABBREVIATION: Final = regex(r"\b(?:Dr|Mr|Mrs|Ms|Prof|Sgt|Lt|Capt|Col|Inc|Corp|Co|Ltd|[A-Z])$")
_LONGEST_PARTY: Final = 200
# "… at", "… or by e-mail to", "… toll free (": what a sentence says between a party and its number.
_CONNECTORS: Final = regex(
    r"[\s,;:()]*\b(?:at|on|by|via|through|or|and|to|phone|telephone|tel|fax|e-?mail|calling|toll[- ]free|collect|us|u\.s|"
    r"international(?:ly)?|call|contact|please|direct(?:ly)?|is|are|(?:can|may|could|will) be (?:reached|contacted)"
    r"|(?:is|are) available(?: for [a-z]{4,12})?)[\s,;:.()]*$",
    re.IGNORECASE,
)
_TAIL_RUN: Final = regex(r"[A-Z][\w.&'/-]*(?:(?: (?:of the|of|the|and|&|for|de))? [A-Z][\w.&'/-]*){0,8}\.?$")
_MOST_PARTS: Final = 4
_GAP: Final = 24  # blanks between two parts, a wrapped line's indent among them


class Call(Struct, frozen=True, gc=False):
    """A verb that asks to call or write: where its sentence begins, where it stands, and where whom to call begins."""

    subject: int
    start: int
    end: int


def calls(folded: str, start: int, end: int) -> Call | None:
    """Return the last verb of a stretch that asks to call whom its rest names; None if it has none."""
    verbs = list(_CALL.finditer(folded, start, end))
    found = verbs[-1] if verbs else None
    if found is None or end - found.end() > _LONGEST_PARTY or not folded[start : found.start()].strip():
        return None
    if folded.find(":\n", found.end(), end) >= 0 or _stops(folded, found.end(), end):
        return None
    stops = _stops(folded, start, found.start())
    return Call(stops[-1] if stops else start, found.start(), found.end())


def asked_for(folded: str, start: int, end: int) -> int:
    """Return where a sentence comes from whom it is for to whom to ask: `For media enquiries, please | contact …`."""
    found = _ASKS.search(folded, start, end)
    return found.start() if found else start


def _stops(folded: str, start: int, end: int) -> list[int]:
    """Where sentences begin behind a full stop that is no abbreviation's."""
    return [
        stop.end()
        for stop in _STOP.finditer(folded, start, end)
        if not _ABBREVIATION.search(folded[max(0, stop.start() - 12) : stop.start()])
    ]


def party(document: Document, start: int, end: int, language: Language) -> list[Piece]:
    """Return whom a sentence names right before a number: `… is Jane Roe, director of Acme, at`."""
    folded = document.folded
    while found := _CONNECTORS.search(folded[max(start, end - 40) : end]):
        end = max(start, end - 40) + found.start()
    end = start + len(folded[start:end].rstrip(" \n(,;:<["))
    if desk := _DESK.search(folded, max(start, end - 80), end):
        return [Piece("organization", Span(*desk.span(1)))]
    pieces: list[Piece] = []
    for _ in range(_MOST_PARTS):
        span = document.trim(start, end)
        span = Span(span.start, span.start + len(folded[span.start : span.end].rstrip(",;")))
        tail = max(span.start, span.end - 120)
        run = _TAIL_RUN.search(folded[tail : span.end].replace("\n", " "))
        if not run:
            break
        begin = tail + run.start()
        call = CALLS.match(folded, begin, span.end)
        begin = call.end() if call and call.end() < span.end else begin
        read = one_part(document, Span(begin, span.end), language, named=True)
        pieces = [*(piece for piece in read if _is_sure(document, piece)), *pieces]
        end = begin
        if folded[max(start, end - _GAP) : end].rstrip()[-1:] != "," or any(piece.kind == "name" for piece in pieces):
            break
    if not any(piece.kind == "name" for piece in pieces):  # "Press Office" alone is a house
        pieces = [
            structs.replace(piece, kind="organization") if _is_unit(document, piece, language) else piece
            for piece in pieces
        ]
    return pieces


def _is_unit(document: Document, piece: Piece, language: Language) -> bool:
    """Whether a title names no person's position: `Press Office`."""
    return piece.kind == "title" and not has_role(split_words(document.folded, *piece.span, language), language)


def _is_sure(document: Document, piece: Piece) -> bool:
    """A sentence names products too: what is no given name's is a person's only behind the verb."""
    if piece.kind != "name" or is_given(document.plain(piece.span)):
        return True
    return document.folded[max(0, piece.span.start - 8) : piece.span.start].endswith(("contact ", "call ", "reach "))
