"""Body → what is said in it: each quoted span with its attribution, before any speaker is resolved.

Knows what is a quotation and what is a title, a term or a nickname. Must not know persons.
"""

from typing import Final

from msgspec import Struct

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.attribution import attribute
from prsparse.extract.mentions import read_mention
from prsparse.extract.subjects import Attribution
from prsparse.languages import Language
from prsparse.patterns.quote_marks import Marks, Quoted, find_quoted
from prsparse.patterns.words import sentence_end

# What stands before a term, a title or a nickname in marks.
_TERM: Final = regex(
    r"(?:\(|\b[Tt]he|\bterms?|\bso-called|\bknown as|\b(?:en)?titled|\bnamed|\bdubbed|\bcalled|\bnicknamed|\bphrase|\bword|\bwords"
    r"|\btheme|\bslogan|\bbook|\bfilm|\bsong|\balbum|\bseries|\bsession|\bpanel|\bpresentation|\bpaper|\barticle|\bour|\ba|\ban|\bas"
    r"|\btogether|\bcollectively|\bor)[\s,]{1,3}$|\($"
)
_DESCRIBE: Final = ("describ", "hail", "prais", "characteri")
_NAME_WORDS: Final = 5
_SMALL: Final = 3  # letters of a word that a title can have in lower case
_SPOKEN_END: Final = frozenset(".,!?…-")
_EASTERN_END: Final = frozenset("。!?！？")
_EASTERN_SENTENCE: Final = 16  # characters


class Said(Struct, frozen=True, gc=False):
    """A quoted span that reports somebody's words.

    Attributes:
        span: the words.
        unit: position of the body unit it stands in.
        outer: the words with their marks.
        closed: whether its closing mark is there.
        attribution: who is named beside it, or None.
        whole: whether it is a sentence or more, and not a fragment of one.
    """

    span: Span
    unit: int
    outer: Span
    closed: bool
    attribution: Attribution | None
    whole: bool


def find_said(
    document: Document, unit: int, span: Span, language: Language, *, continued: bool = False
) -> tuple[list[Said], tuple[int, ...]]:
    """Return what is quoted in one body unit, and the marks without a partner.

    Args:
        document: the text.
        unit: the unit's position in the body.
        span: the unit.
        language: the tables to read it by.
        continued: whether the unit above left a quotation open.
    """
    marks = _mended(document, span, find_quoted(document, span, continued=continued), language)
    quoted = [item for item in marks.quoted if not (language.names_in_marks and _is_name(document, item))]
    attributions = _beside(document, span, quoted, language)
    if quoted and not quoted[-1].closed and attributions[-1] is None:
        quoted[-1], attributions[-1] = _with_tail(document, quoted[-1], language)
    if language.clauses_inside:
        from prsparse.extract.interpolated import part_quoted

        quoted, attributions = part_quoted(document, quoted, attributions, language)
    said: list[Said] = []
    for item, attribution in zip(quoted, attributions, strict=True):
        resumes = bool(said) and _resumes(document, said[-1], item)
        if resumes or _is_speech(document, span, item, attribution, language):
            whole = _is_whole(document, item, language)
            said.append(Said(item.span, unit, item.outer, item.closed, attribution, whole))
    anchored = any(item.attribution or item.whole for item in said)
    return (said if anchored else []), marks.loose


def _beside(document: Document, span: Span, quoted: list[Quoted], language: Language) -> list[Attribution | None]:
    if not language.eastern:
        return attribute(document, span, quoted, language)
    from prsparse.extract.eastern import attribute_eastern

    return attribute_eastern(document, span, quoted, language)


def _is_name(document: Document, item: Quoted) -> bool:
    """`компания «Акме Ветер»`: capitals behind a word, as names of organizations are printed in marks."""
    before = document.folded[max(0, item.outer.start - 2) : item.outer.start]
    words = document.folded[item.span.start : item.span.end].split()
    return before[:1].isalpha() and before[1:] == " " and len(words) < _NAME_WORDS and words[0][:1].isupper()


def _mended(document: Document, span: Span, marks: Marks, language: Language) -> Marks:
    """`"A," said X. B."`: the second part lost its opening mark; it begins where X's sentence ends.

    `"A, said X. "B."`: the first lost its closing one; it ends before the verb.
    """
    if marks.quoted and marks.loose and marks.loose[0] < marks.quoted[0].outer.start:
        return _closed(document, span, marks, language)
    if not marks.quoted or not marks.loose or document.folded[marks.loose[-1] + 1 : span.end].strip():
        return marks
    last, close = marks.quoted[-1], marks.loose[-1]
    stop = sentence_end(document.folded, last.outer.end, close, language)
    words = document.trim(stop + 1, close)
    if last.outer.end > close or words.end - words.start < 20:
        return marks
    found = Quoted(words, Span(words.start, close + 1), closed=True, single=False)
    return Marks((*marks.quoted, found), marks.loose[:-1])


_SAID: Final = regex(r",\s{1,3}(?P<cue>[a-z]{3,12})\s(?=[A-Z])")


def _closed(document: Document, span: Span, marks: Marks, language: Language) -> Marks:
    """The marks of a paragraph whose first quotation is never closed, but followed by its verb."""
    first, end = marks.loose[0], marks.quoted[0].outer.start
    if document.folded[span.start : first].strip():
        return marks
    told = next((found for found in _SAID.finditer(document.folded, first, end) if found["cue"] in language.cues), None)
    if told is None:
        return marks
    words = document.trim(first + 1, told.start() + 1)
    found = Quoted(words, Span(first, words.end), closed=True, single=False)
    return Marks((found, *marks.quoted), marks.loose[1:])


# `"… this session, Senator Roe concluded.`: the closing mark is missing, the speaker is not.
_TAIL: Final = regex(r",\s{1,4}(?P<who>[^,.;:\"]{3,60}?)\s(?P<cue>[a-z]{3,12})(?P<end>[.]?)$")


def _with_tail(document: Document, item: Quoted, language: Language) -> tuple[Quoted, Attribution | None]:
    found = _TAIL.search(document.folded, max(item.span.start, item.span.end - 90), item.span.end)
    if item.closed or found is None or found["cue"] not in language.cues:
        return item, None
    mention = read_mention(document, found.start("who"), found.end("who"), language)
    if mention is None or mention.kind == "unnamed":
        return item, None
    span = Span(item.span.start, found.start() + 1)
    cue = Span(found.start("cue"), found.end("cue"))
    return Quoted(span, Span(item.outer.start, span.end), closed=True, single=item.single), Attribution(
        "after: X said, mark missing", mention, cue, sure=True
    )


_PAUSE: Final = regex(r"[a-z]{2}[.!?]\s")  # a sentence ends
_PREDICATE: Final = regex(r"\b(?:was|is|were|are|be|been|as|it|them|him|her|felt|feels)\s$")
# X said it is "a start" and that she is "proud": the report goes on.
_GOES_ON: Final = regex(
    r",?\s{0,2}(?:and|or|but)(?:\s(?:an?|the|also|as))?$"  # "a start" and "a gift"
    r"|,?\s{0,2}(?:and|but)\s(?:that|said|says|is|was|has|will|called|added)\b[^.!?:]{0,80}$"
)


def _resumes(document: Document, last: Said, item: Quoted) -> bool:
    """`"If the wind holds," said X, "we will sail."`: the second part of a sentence that its speaker splits."""
    if last.attribution is None:
        return False
    between = document.folded[last.outer.end : item.outer.start].rstrip()
    comma = "," in (document.folded[last.span.end - 1], between[:1])  # inside the marks, or behind them as in Europe
    split = between[-1:] == "," and comma and not _PAUSE.search(between)
    return split or (not last.whole and bool(_GOES_ON.match(between)))


def _is_whole(document: Document, item: Quoted, language: Language) -> bool:
    """A sentence: it begins with a capital and ends as speech does, or fills what a sentence fills."""
    text = document.folded[item.span.start : item.span.end]
    if not language.spaced:
        return len(text) >= _EASTERN_SENTENCE and (text[-1] in _EASTERN_END or _stands_alone(document, item))
    words = text.count(" ") + 1
    outside = document.folded[item.outer.end : item.outer.end + 3].lstrip("_*")[:1] == "."
    outside = outside and (language.stops_outside or _begins_sentence(document, item))
    ends = text[-1:] in _SPOKEN_END or not item.closed or outside
    return ends and (text[:1].isupper() or words > 6) and (words > 2 or text[-1:] != ",")


def _stands_alone(document: Document, item: Quoted) -> bool:
    """Whether nothing else stands in the lines of a quotation."""
    start, end = item.outer
    return document.folded[max(0, start - 1) : start] in {"", "\n"} and document.folded[end : end + 1] in {"", "\n"}


def _begins_sentence(document: Document, item: Quoted) -> bool:
    """`… said Jane Roe. “It is new”.`: a sentence ended before the quotation, so its own stop stands behind the mark."""
    before = document.folded[max(0, item.outer.start - 4) : item.outer.start].rstrip()
    return before[-1:] in {".", "!", "?", ":"} or not before


def _is_speech(
    document: Document, paragraph: Span, item: Quoted, attribution: Attribution | None, language: Language
) -> bool:
    """Whether a quoted span reports words, and is no title of a work, defined term, nickname or scare quote."""
    folded = document.folded
    start, end = item.span
    text = folded[start:end]
    before = folded[max(paragraph.start, item.outer.start - 24) : item.outer.start]
    words = text.count(" ") + 1
    named = words < _NAME_WORDS and _is_short_name(before, folded[item.outer.end : item.outer.end + 1])
    if text and not named and attribution and attribution.sure:
        return True
    lead = before.rstrip()[-1:]
    titled = _is_title(text) and not (words < 3 and text[-1:] in ".!?" and lead in {".", "!", "?"})
    if not text or named or titled:
        return False
    if not item.closed or _is_whole(document, item, language):
        return words > 3 or attribution is not None or lead in {"", ".", ":", "!", "?", ")"}
    told = attribution is not None and attribution.mention.kind in {"name", "pronoun"}
    if attribution is None or (item.single and not (told and words > 1 and text[:1].islower())):
        return False
    if (
        words == 1
        and not told
        and not _PREDICATE.search(before)
        and folded[item.outer.end : item.outer.end + 2].strip().isalpha()
    ):
        return False  # promised "guaranteed" loans
    return not _TERM.search(before) or (before.endswith(" as ") and _describes(document, attribution))


def _is_short_name(before: str, after: str) -> bool:
    """Whether marks stand around a name for short: `("Acme", NYSE: ACM)`, `("Acme" or the "Company")`."""
    return (after in {",", ";"} and before.endswith("(")) or (
        after == ")" and before.rstrip().endswith(("(", " the", " or"))
    )


def _describes(document: Document, attribution: Attribution) -> bool:
    """`X described the plan as "a gift"`."""
    return attribution.cue is not None and document.folded[slice(*attribution.cue)].lower().startswith(_DESCRIBE)


def _is_title(text: str) -> bool:
    """Words that begin with capitals throughout: the name of a work, a product or an event."""
    if not text[:1].isupper():
        return False
    words = text.split()
    for word in words:
        if len(word) > _SMALL and word[0].islower():
            return False  # as in nearly all that is said, within a few words
    return any(len(word) > _SMALL for word in words) or not any(word[0].islower() for word in words)
