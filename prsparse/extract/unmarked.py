"""Quotations without marks: in a text that lost them, under a line that announces one, above a signature.

Knows what still shows that somebody speaks: "…, Senator Roe said.", "I" and "we". Must not know quotation marks.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.lead_ins import find_before
from prsparse.extract.mentions import read_mention
from prsparse.extract.signatures import find_signature
from prsparse.extract.speech import Said
from prsparse.extract.subjects import Attribution
from prsparse.languages import Language
from prsparse.model import BodyUnit
from prsparse.patterns.words import sentence_end

MARKS_LOST: Final = "after: X said, marks lost"
_CUES: Final = "said|says|added|adds|stated|commented|noted|explained|continued|concluded"
_AFTER: Final = regex(
    rf",\s{{1,3}}(?:(?P<who>[A-Z][^,.;:\n]{{2,60}}?|he|she)\s(?P<cue>{_CUES})(?=\.(?:\s|$))"
    rf"|(?P<verb>{_CUES})\s(?=[A-Z]))"
)
_FIRST_PERSON: Final = regex(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")
_NEAR_COLON: Final = 3  # characters from a reporting verb to the colon behind it
_LEAST: Final = 25  # characters of a statement
_LONGEST_RUN: Final = 5  # paragraphs of a block quotation, but for the first


def find_unmarked(
    document: Document,
    body: tuple[BodyUnit, ...],
    number: int,
    above: list[Said],
    language: Language,
    *,
    lost: bool = False,
) -> list[Said]:
    """Return what is said in a unit of the body that shows it without marks.

    Args:
        document: the text.
        body: its body.
        number: the unit's position.
        above: what the unit above says.
        language: the tables to read it by.
        lost: whether the text is known to have lost its marks, so that nobody has to say `I` or `we`.
    """
    unit = body[number]
    if unit.kind != "paragraph" or unit.span.end - unit.span.start < _LEAST:
        return []
    if '"' in document.folded[slice(*unit.span)] and not _is_signed_statement(document, body, number, language):
        return []
    named = _lost(document, number, unit.span, language, lost=lost)
    if not named and _is_said(document, body, number, above, language):
        return [Said(unit.span, number, unit.span, closed=True, attribution=None, whole=True)]
    return named


def _is_signed_statement(document: Document, body: tuple[BodyUnit, ...], number: int, language: Language) -> bool:
    """Whether a signature follows a paragraph whose marks are but a title's or a term's inside it."""
    start, end = body[number].span
    edges = document.folded[start] + document.folded[end - 1]
    return '"' not in edges and find_signature(document, body, number, language, dashed=True) is not None


def _is_said(
    document: Document, body: tuple[BodyUnit, ...], number: int, above: list[Said], language: Language
) -> bool:
    """Whether the line above announces the paragraph, a dash below signs it, or one goes on who lost the marks above."""
    start, end = body[number].span
    if document.folded[end - 1] == ":":
        return False
    goes_on = bool(above) and above[-1].outer == above[-1].span and _FIRST_PERSON.search(document.folded, start, end)
    signed = find_signature(document, body, number, language, dashed=True)
    return (
        bool(goes_on)
        or _is_announced(document, body, number, language)
        or signed is not None
        or _is_set_off(document, body, number, language)
    )


def _is_set_off(document: Document, body: tuple[BodyUnit, ...], number: int, language: Language) -> bool:
    """Whether the markup sets a unit off as a quotation, and a signature or its own words show that somebody speaks."""
    if not document.is_marked("quote", body[number].span):
        return False
    last = number
    while last < number + _LONGEST_RUN and last + 1 < len(body) and document.is_marked("quote", body[last + 1].span):
        last += 1
    signed = find_signature(document, body, last, language)
    return signed is not None or bool(_FIRST_PERSON.search(document.folded, *body[number].span))


def _is_announced(document: Document, body: tuple[BodyUnit, ...], number: int, language: Language) -> bool:
    above = body[number - 1].span if number else Span(0, 0)
    if document.folded[above.end - 1 : above.end] != ":":
        return False
    attribution = find_before(document, above.start, above.end, language)
    return bool(attribution and attribution.cue and attribution.cue.end >= above.end - _NEAR_COLON)


def _lost(document: Document, number: int, span: Span, language: Language, *, lost: bool) -> list[Said]:
    """What somebody says in a paragraph that lost its marks: `We are glad, Jane Roe said. It is May.`."""
    found = _AFTER.search(document.folded, *span)
    if found is None or not (lost or _FIRST_PERSON.search(document.folded, *span)):
        return []
    end = sentence_end(document.folded, found.end(), span.end, language)
    verb_first = found["verb"] is not None
    who = Span(found.end(), end) if verb_first else Span(*found.span("who"))
    mention = read_mention(document, *who, language, trusted=True)
    if mention is None or mention.kind not in {"name", "pronoun"} or mention.span.start > who.start + _LEAST:
        return []
    cue = Span(*found.span("verb" if verb_first else "cue"))
    told = Attribution(MARKS_LOST, mention, cue, sure=True)
    spoken = Span(span.start, found.start() + 1)
    rest = document.trim(end + 1, span.end)
    said = [Said(spoken, number, spoken, closed=True, attribution=told, whole=True)]
    if lost and rest.end - rest.start < _LEAST and not _FIRST_PERSON.search(document.folded, *span):
        return []  # "The plant opens in May, Jane Roe said." is a report all the same
    if rest.end - rest.start >= _LEAST:
        said.append(Said(rest, number, rest, closed=True, attribution=None, whole=True))
    return said
