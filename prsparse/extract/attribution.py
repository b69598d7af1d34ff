"""The words around a quotation → who is said to have said it.

Knows what stands behind a quotation ("Q," said X; "Q," X said; "Q" - X), and when that counts for more than what
leads to it. Must not know who X is. Shares and forms: counts on annotated news and releases.
"""

from collections.abc import Sequence
from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.lead_ins import according_to, find_before
from prsparse.extract.mentions import mention_in, read_mention
from prsparse.extract.subjects import CONJUNCTIONS, Attribution, find_subject, is_verb, somebody
from prsparse.languages import Language
from prsparse.patterns.quote_marks import Quoted
from prsparse.patterns.words import Word, sentence_end, split_words

_SIGNATURE: Final = regex(r"\s{0,4}-{1,3}\s{0,3}(?=[^\W\d_])")
_REFLEXIVES: Final = frozenset(("itself",))
_AUXILIARIES: Final = frozenset(("has", "have", "had", "is"))
_FEW_WORDS: Final = 3
_STOPS: Final = frozenset(".!?")
_SHORT: Final = 18  # words of a signature
_GAP: Final = regex(r"[\s,)*_\]]{0,6}(?:-{1,2}\s{1,2})?")


def attribute(
    document: Document, paragraph: Span, quoted: Sequence[Quoted], language: Language
) -> list[Attribution | None]:
    """Return for each quoted span of a paragraph who is named beside it."""
    found: list[Attribution | None] = []
    behind = paragraph.start
    for number, item in enumerate(quoted):
        limit = quoted[number + 1].outer.start if number + 1 < len(quoted) else paragraph.end
        after = find_after(document, item, limit, language, leads_on=number + 1 < len(quoted))
        before = None if after and after.sure else find_before(document, behind, item.outer.start, language)
        found.append(after or before if not (before and before.sure) else before)
        behind = item.outer.end
    return found


def find_after(
    document: Document, item: Quoted, limit: int, language: Language, *, leads_on: bool
) -> Attribution | None:
    """Return who is named behind a quotation; `leads_on` tells that `limit` is the mark of the next one."""
    folded = document.folded
    if signature := _SIGNATURE.match(folded, item.outer.end, limit):
        named = leads_on or _is_name(folded[item.span.start : item.span.end])
        return None if named else _signed(document, signature.end(), limit, language)
    gap = _GAP.match(folded, item.outer.end, limit)
    start = gap.end() if gap else item.outer.end
    if start >= limit:
        return None
    end = sentence_end(folded, start, limit, language)
    if according := according_to(language.according).match(folded, start, end):
        mention = read_mention(document, according.end(), end, language, trusted=True)
        cue = document.trim(according.start(), according.end())
        return Attribution("after: according to X", mention, cue, sure=True) if mention else None
    words = split_words(folded, start, end, language)
    if words and (begins_with_verb(words, language) or (_said_anew(words) and not leads_on)):
        return verb_first(document, words, language)
    found = _subject_first(document, item, words, language, leads_on=end == limit and leads_on)
    return found or (None if leads_on else _signed_in_line(document, item, words, limit, language))


def begins_with_verb(words: list[Word], language: Language) -> bool:
    """Tell whether words begin as a reporting clause does: `said …`, `a déclaré …`, `s'est réjouie …`, `a-t-elle dit`."""
    number, last = 0, len(words) - 1
    while number < last and (words[number].low in _AUXILIARIES or words[number].low in _REFLEXIVES):
        number += 1
    if number and number < last and words[number].low in language.pronouns:
        number += 1
    if number == 0 and words[0].low == "is" and language.small_words:
        return any(word.low in language.cues for word in words[1:])  # "ist Jana Roth überzeugt"
    return words[number].low in language.cues and not words[0].text[:1].isupper()


def _said_anew(words: list[Word]) -> bool:
    """`"We are glad." Said Jane Roe, CEO of Acme.`: a sentence of its own that tells who spoke."""
    return words[0].text in {"Said", "Says"} and len(words) > 1 and words[1].text[:1].isupper()


def _signed_in_line(
    document: Document, item: Quoted, words: list[Word], limit: int, language: Language
) -> Attribution | None:
    """`"We are glad." Jane Roe, CEO of Acme`: a name and a title close the paragraph, and no sentence."""
    inner = document.folded[item.span.end - 1 : item.span.end]
    if inner not in _STOPS or not words or len(words) > _SHORT or document.folded[limit - 1] == ".":
        return None
    mention = mention_in(document, words, language, trusted=True)
    covers = mention and mention.name and mention.title and mention.span.start == words[0].start
    if not mention or not covers or mention.span.end < words[-1].end - 1:
        return None
    return Attribution("after: signature", mention, None, sure=True)


def _is_name(text: str) -> bool:
    """`"Vitamin B" -- a.k.a. Jane Roe`: a word or two that begin with capitals and end as no speech does."""
    words = text.split()
    return len(words) < _FEW_WORDS and text[-1:] not in _STOPS and all(word[:1].isupper() for word in words)


def _signed(document: Document, start: int, end: int, language: Language) -> Attribution | None:
    words = split_words(document.folded, start, sentence_end(document.folded, start, end, language), language)
    if words and begins_with_verb(words, language):
        return verb_first(document, words, language)  # '"…" - added Roe.'
    mention = read_mention(document, start, end, language, trusted=True)
    return Attribution("after: signature", mention, None, sure=True) if mention else None


def verb_first(document: Document, words: list[Word], language: Language) -> Attribution | None:
    """Return whom `said Jane Roe, chief executive officer of Acme` names; the words begin with the verb."""
    number = 1
    skipped = (language.cues, CONJUNCTIONS, _REFLEXIVES, _AUXILIARIES)
    while number < len(words) and any(words[number].low in table for table in skipped):
        number += 1
    if number >= len(words):
        return None
    mention = mention_in(document, words[number:], language, trusted=True)
    if mention is None:
        return None
    return Attribution("after: said X", mention, Span(words[0].start, words[number - 1].end), sure=True)


def _subject_first(
    document: Document, item: Quoted, words: list[Word], language: Language, *, leads_on: bool
) -> Attribution | None:
    """`Jane Roe, chief executive officer of Acme, said`; not the sentence that leads on to the next quotation."""
    inner = document.folded[item.span.end - 1 : item.span.end]
    new_sentence = inner == "." or (inner not in {",", "?", "!", "-"} and words and words[0].start > item.outer.end + 2)
    verb = next((i for i, word in enumerate(words) if i and word.low in language.cues and is_verb(words, i)), None)
    if verb is None:
        return None
    last = len(words) - verb <= 2
    if new_sentence and (leads_on or not last):
        return None
    if leads_on and inner not in {",", "?", "!", "-"} and last:
        return None
    mention = find_subject(document, words, verb, language) or somebody(words[:verb])
    cue = Span(words[verb].start, words[verb].end)
    return Attribution("after: X said", mention, cue, sure=not new_sentence) if mention else None
