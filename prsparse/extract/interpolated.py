"""Quotations that name their speaker inside the marks: `«A – ha spiegato X – B»`, `« A, explique X, B »`.

Knows that newsrooms which write Romance languages print the reporting clause between dashes or commas and leave the marks
open around it. Must not know who X is.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.attribution import begins_with_verb, verb_first
from prsparse.extract.subjects import Attribution
from prsparse.languages import Language
from prsparse.patterns.quote_marks import Quoted
from prsparse.patterns.words import split_words

_OPENS: Final = regex(r",\s{1,3}(?=[^\W\d_A-Z])|\s{1,3}-{1,2}\s{0,3}(?=[^\W\d_A-Z])")
_CLOSES: Final = regex(r"\s{0,3}-{1,2}(?=[\s,.;:])")
_MOST: Final = 12  # places in one quotation that are looked at
_LONGEST: Final = 200  # characters of a reporting clause
_LEAST: Final = 8  # characters of the words before it


def part_quoted(
    document: Document, quoted: list[Quoted], attributions: list[Attribution | None], language: Language
) -> tuple[list[Quoted], list[Attribution | None]]:
    """Return quoted spans and who is named beside each, those parted that a reporting clause interrupts inside the marks."""
    parts: list[Quoted] = []
    speakers: list[Attribution | None] = []
    for item, attribution in zip(quoted, attributions, strict=True):
        found = _clause(document, item, language)
        if found is None:
            parts.append(item)
            speakers.append(attribution)
            continue
        clause, told = found
        before = document.trim(item.span.start, clause.start)
        parts.append(Quoted(before, Span(item.outer.start, before.end), closed=True, single=item.single))
        after = document.trim(clause.end, item.span.end)
        if any(map(str.isalnum, document.folded[after.start : after.end])):
            parts.append(Quoted(after, Span(after.start, item.outer.end), closed=item.closed, single=item.single))
        speakers += [told] * (len(parts) - len(speakers))
    return parts, speakers


def _clause(document: Document, item: Quoted, language: Language) -> tuple[Span, Attribution] | None:
    """The reporting clause inside a quotation with the signs around it, and whom it names."""
    folded, (start, end) = document.folded, item.span
    for found, _ in zip(_OPENS.finditer(folded, start + _LEAST, end), range(_MOST), strict=False):
        limit = min(end, found.end() + _LONGEST)
        dashed = "-" in found[0]
        close = _CLOSES.search(folded, found.end(), limit) if dashed else None
        words = split_words(folded, found.end(), close.start() if close else limit, language)
        if not words or not begins_with_verb(words, language):
            continue
        told = verb_first(document, words, language)
        if told is None or told.mention.kind not in {"name", "pronoun", "role"}:
            continue
        stop = close.end() if close else told.mention.span.end
        if dashed or folded[stop : stop + 1] in {",", ".", "!", "?", ""} or stop == end:
            told = Attribution("inside: said X", told.mention, told.cue, sure=True)
            return Span(found.start(), stop + (folded[stop : stop + 1] in {",", "."} and stop < end)), told
    return None
