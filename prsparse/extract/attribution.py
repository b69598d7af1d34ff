"""The words around a quotation → who is said to have said it.

Knows where the speaker can stand: after ("Q," said X; "Q," X said; "Q" - X), before (X said, "Q"; X: "Q";
According to X, "Q"). Must not know who X is. Shares and forms: counts on annotated news and releases.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from prsparse.document import Document, Span
from prsparse.extract.mentions import Mention, read_mention
from prsparse.languages import Language, words_of
from prsparse.patterns.names import is_given
from prsparse.patterns.quote_marks import Quoted
from prsparse.patterns.words import Word, sentence_end, sentence_start, split_words

# Words that open an adverbial or a clause and so cannot begin the speaker's name.
OPENERS: Final = words_of(
    "in on at as while after when before during for with by from since if although though because speaking"
    " commenting asked responding reacting according also however meanwhile additionally furthermore"
    " finally yesterday today monday tuesday wednesday thursday friday saturday sunday this that these"
    " those it there here to despite about"
)
_CONJUNCTIONS: Final = frozenset(("and", "but", "so", "then", "yet", "or", "that"))
_ADVERBS: Final = words_of("also further then has had is was have went on to recently today proudly simply")
_SIGNATURE: Final = re.compile(r"\s{0,4}-{1,3}\s{0,3}(?=[^\W\d_])")
_REFLEXIVES: Final = frozenset(("itself",))
_AUXILIARIES: Final = frozenset(("has", "have", "had"))
_STOPS: Final = frozenset(".!?")
_SHORT: Final = 18  # words of a signature
_GAP: Final = re.compile(r"[\s,)*_\]]{0,6}")


class Attribution(NamedTuple):
    """Who is said to have said something.

    Attributes:
        rule: where the speaker stands.
        mention: whom the words beside the quotation name.
        cue: the reporting verb or phrase, None in a signature.
        sure: whether speaker and quotation touch, so that a scare quote is out of the question.
    """

    rule: str
    mention: Mention
    cue: Span | None
    sure: bool


@cache
def _according(phrases: tuple[str, ...]) -> re.Pattern[str]:
    told = "|".join(re.escape(phrase).replace("\\ ", r"\s{1,3}") for phrase in phrases)
    return re.compile(rf"[\s,]{{0,3}}(?:{told})\s{{1,3}}", re.IGNORECASE)


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
        return None if leads_on else _signed(document, signature.end(), limit, language)
    gap = _GAP.match(folded, item.outer.end, limit)
    start = gap.end() if gap else item.outer.end
    if start >= limit:
        return None
    end = sentence_end(folded, start, limit, language)
    if according := _according(language.according).match(folded, start, end):
        mention = read_mention(document, according.end(), end, language, trusted=True)
        cue = document.trim(according.start(), according.end())
        return Attribution("after: according to X", mention, cue, sure=True) if mention else None
    words = split_words(folded, start, end, language)
    if words and _begins_with_verb(words, language):
        return _verb_first(document, words, end, language)
    found = _subject_first(document, item, words, language, leads_on=end == limit and leads_on)
    return found or (None if leads_on else _signed_in_line(document, item, words, limit, language))


def _begins_with_verb(words: list[Word], language: Language) -> bool:
    """`said …`, `a déclaré …`, `ha dichiarato …`."""
    verb = words[1] if words[0].low in _AUXILIARIES and len(words) > 1 else words[0]
    return verb.low in language.cues and not words[0].text[:1].isupper()


def _signed_in_line(
    document: Document, item: Quoted, words: list[Word], limit: int, language: Language
) -> Attribution | None:
    """`"We are glad." Jane Roe, CEO of Acme`: a name and a title close the paragraph, and no sentence."""
    inner = document.folded[item.span.end - 1 : item.span.end]
    if inner not in _STOPS or not words or len(words) > _SHORT or document.folded[limit - 1] == ".":
        return None
    mention = read_mention(document, words[0].start, words[-1].end, language, trusted=True)
    covers = mention and mention.name and mention.title and mention.span.start == words[0].start
    if not mention or not covers or mention.span.end < words[-1].end - 1:
        return None
    return Attribution("after: signature", mention, None, sure=True)


def _signed(document: Document, start: int, end: int, language: Language) -> Attribution | None:
    mention = read_mention(document, start, end, language, trusted=True)
    return Attribution("after: signature", mention, None, sure=True) if mention else None


def _verb_first(document: Document, words: list[Word], end: int, language: Language) -> Attribution | None:
    """`said Jane Roe, chief executive officer of Acme`."""
    number = 1
    skipped = language.cues | _CONJUNCTIONS | _REFLEXIVES
    while number < len(words) and words[number].low in skipped:
        number += 1
    if number >= len(words):
        return None
    mention = read_mention(document, words[number].start, end, language, trusted=True)
    if mention is None:
        return None
    return Attribution("after: said X", mention, Span(words[0].start, words[number - 1].end), sure=True)


def _subject_first(
    document: Document, item: Quoted, words: list[Word], language: Language, *, leads_on: bool
) -> Attribution | None:
    """`Jane Roe, chief executive officer of Acme, said`; not the sentence that leads on to the next quotation."""
    inner = document.folded[item.span.end - 1 : item.span.end]
    new_sentence = inner == "." or (inner not in {",", "?", "!", "-"} and words and words[0].start > item.outer.end + 2)
    verb = next((i for i, word in enumerate(words) if i and word.low in language.cues and _is_verb(words, i)), None)
    if verb is None:
        return None
    last = len(words) - verb <= 2
    if new_sentence and (leads_on or not last):
        return None
    if leads_on and inner not in {",", "?", "!", "-"} and last:
        return None
    mention = find_subject(document, words, verb, language)
    return (
        Attribution("after: X said", mention, Span(words[verb].start, words[verb].end), sure=not new_sentence)
        if mention
        else None
    )


def _is_verb(words: list[Word], number: int) -> bool:
    return words[number - 1].low not in {"to", "the", "a", "an", "of"} and not words[number].text[:1].isupper()


def find_subject(document: Document, words: list[Word], verb: int, language: Language) -> Mention | None:
    """Return whom the words before a verb name: the first comma part that can begin a speaker's name."""
    end = verb
    while end > 0 and (
        words[end - 1].low in _ADVERBS or words[end - 1].low.endswith("ly") or words[end - 1].text == ","
    ):
        end -= 1
    start = 0
    while start < end:
        if words[start].low in _CONJUNCTIONS or words[start].text == ",":
            start += 1
            continue
        if words[start].low not in OPENERS:
            mention = read_mention(document, words[start].start, words[end - 1].end, language)
            if mention:
                return mention
        start = next(
            (i + 1 for i in range(start, end) if words[i].text in {",", ";", ":"} or words[i].low in _CONJUNCTIONS), end
        )
    return None


def find_before(document: Document, start: int, mark: int, language: Language) -> Attribution | None:
    """Return who is named before a quotation, in the sentence that leads to its opening mark."""
    folded = document.folded
    lead = folded[max(start, mark - 4) : mark].rstrip()
    if not lead:
        return None
    begin = sentence_start(folded, start, mark, language)
    sign = lead[-1]
    if according := _according(language.according).match(folded, begin, mark):
        mention = read_mention(document, according.end(), mark, language, trusted=True)
        cue = document.trim(according.start(), according.end())
        return Attribution("before: according to X", mention, cue, sure=sign == ",") if mention else None
    words = split_words(folded, begin, mark, language)
    verb = next((i for i in range(len(words) - 1, 0, -1) if words[i].low in language.cues and _is_verb(words, i)), None)
    mention = find_subject(document, words, verb, language) if verb else None
    if mention and verb:
        near = len(words) - verb <= 3
        rule = "before: X said:" if sign == ":" else "before: X said," if near else "before: fragment"
        return Attribution(
            rule, mention, Span(words[verb].start, words[verb].end), sure=sign == ":" or (sign == "," and near)
        )
    if sign == ":" and words:
        mention = _introduced(document, words, language)
        return Attribution("before: X:", mention, None, sure=True) if mention else None
    return None


def _introduced(document: Document, words: list[Word], language: Language) -> Mention | None:
    """`And from Chairwoman Roe:`, `Jane Roe, CEO of Acme:`."""
    number = 0
    while number < len(words) and words[number].low in {
        "and",
        "from",
        "by",
        "here",
        "is",
        "statement",
        "quote",
        "a",
        "the",
        "desk",
        "of",
    }:
        number += 1
    if number >= len(words):
        return None
    mention = read_mention(document, words[number].start, words[-1].end, language, trusted=True)
    sure = mention and mention.name and (mention.title or mention.formal or is_given(document.plain(mention.name)))
    return mention if sure else None
