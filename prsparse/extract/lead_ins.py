"""The words before a quotation → who is said to say it: `X said, "Q"`; `X: "Q"`; `According to X, "Q"`; `Said X: "Q"`.

Knows what leads to an opening mark, or to the paragraph below. Must not know who X is.
"""

import re
from functools import cache
from typing import Final

from msgspec import structs

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.employers import organization_at
from prsparse.extract.mentions import Mention, mention_in, read_mention
from prsparse.extract.subjects import Attribution, find_subject, is_verb, somebody
from prsparse.languages import Language, words_of
from prsparse.patterns.names import is_given
from prsparse.patterns.words import Word, sentence_end, sentence_start, split_words

_SIGNS: Final = ("ttribut", "TTRIBUT")
_ATTRIBUTED: Final = regex(r"\battribut(?:able|ed)\s{1,3}to:?\s{1,3}", re.IGNORECASE)
# "Said Jane Roe, CEO of Acme: …": the verbs that newsrooms put first.
_INVERTED: Final = words_of(
    "said says adds added explains explained notes noted continued continues commented writes wrote"
)
# "Senator Roe issued the following statement:"
_ISSUES: Final = words_of(
    "issued issues released releases made makes gave gives offered offers provided provides delivered"
)
_STATEMENTS: Final = words_of("statement statements comment comments remarks remark response quote")
_ON: Final = words_of("on after about in following upon as today regarding concerning")  # what a statement is on
_FOLLOWING: Final = " following "
_VIEWS: Final = words_of("view opinion words eyes")
_REACH: Final = 6  # words from a verb to the statement that it issues
_LEADS: Final = words_of("and from by here is statement quote a the desk of also so thus")


@cache
def according_to(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of `according to`, `in the words of` and what else a language says for them."""
    told = "|".join(re.escape(phrase).replace("\\ ", r"\s{1,3}") for phrase in phrases)
    return regex(rf"[\s,]{{0,3}}(?:{told})\s{{1,3}}", re.IGNORECASE)


def find_before(document: Document, start: int, mark: int, language: Language) -> Attribution | None:
    """Return who is named before a quotation, in the sentence that leads to its opening mark."""
    folded = document.folded
    lead = folded[max(start, mark - 4) : mark].rstrip()
    begin = sentence_start(folded, start, mark, language) if lead else mark
    if not folded[begin:mark].strip():
        return None  # the quotation begins a sentence
    sign = lead[-1]
    if told := _phrased(document, begin, mark, sign, language):
        return told
    words = split_words(folded, begin, mark, language)
    if sign in ",:" and words and words[0].low in _INVERTED and len(words) > 1:
        mention = mention_in(document, words[1:], language, trusted=True)
        if mention and mention.kind in {"name", "pronoun"}:
            return Attribution("before: said X", mention, Span(words[0].start, words[0].end), sure=True)
    if sign == ":" and (told := _told_last(document, words, language) or _issued_for(document, words, language)):
        return told
    verb = _verb(words, language, sign)
    mention = (_agent(document, words, verb, language) or somebody(words[:verb])) if verb else None
    if mention and verb:
        near = len(words) - verb <= 3
        rule = "before: X said:" if sign == ":" else "before: X said," if near else "before: fragment"
        return Attribution(
            rule, mention, Span(words[verb].start, words[verb].end), sure=sign == ":" or (sign == "," and near)
        )
    mention = _introduced(document, words, language) if sign == ":" and words else _whose(words, sign)
    return Attribution("before: X:", mention, None, sure=True) if mention else None


def _phrased(document: Document, begin: int, mark: int, sign: str, language: Language) -> Attribution | None:
    """Who is named by a phrase that stands for a verb: `According to X, "Q"`, `Quotes attributable to X: "Q"`."""
    phrase, rule = according_to(language.according).match(document.folded, begin, mark), "before: according to X"
    if phrase is None:
        phrase, rule = _attributed(document.folded, begin, mark), "before: attributed to X"
    if phrase is None:
        return _told_inside(document, begin, mark, language) if sign == "," else None
    mention = read_mention(document, phrase.end(), mark, language, trusted=True)
    cue = document.trim(*phrase.span())
    return Attribution(rule, mention, cue, sure=sign in {",", ":"}) if mention else None


def _told_inside(document: Document, begin: int, mark: int, language: Language) -> Attribution | None:
    """`The plant is, in the words of Jane Roe, "a dream"`."""
    for phrase in language.according:
        at = document.folded.rfind(f", {phrase} ", begin, mark)
        if at >= 0 and (mention := read_mention(document, at + len(phrase) + 3, mark, language, trusted=True)):
            return Attribution("before: according to X", mention, Span(at + 2, at + 2 + len(phrase)), sure=True)
    return None


def _told_last(document: Document, words: list[Word], language: Language) -> Attribution | None:
    """`This could shed light on ruptures, says Roe: "…"`: a verb behind the last comma, and who says it."""
    comma = next((i for i in range(len(words) - 2, 0, -1) if words[i].text == ","), None)
    if comma is None or len(words) - comma > _REACH or words[comma + 1].low not in language.cues:
        return None
    mention = mention_in(document, words[comma + 2 :], language, trusted=True)
    if mention is None or mention.kind not in {"name", "pronoun"}:
        return None
    return Attribution("before: …, says X:", mention, Span(words[comma + 1].start, words[comma + 1].end), sure=True)


def _whose(words: list[Word], sign: str) -> Mention | None:
    """`In his view, "…"`."""
    if sign != "," or [word.low for word in words[:1]] != ["in"] or len(words) > _REACH:
        return None
    owner = words[1] if len(words) > 3 and words[2].low in _VIEWS and words[1].low in {"his", "her"} else None
    span = Span(owner.start, owner.end) if owner else None
    return Mention(span, "pronoun", span) if span else None


def find_statement(document: Document, above: Span, language: Language) -> Mention | None:
    """Return whose statement a paragraph announces in its first sentence: `Acme issued the following statement from Jane Roe …`."""
    if document.folded.find(_FOLLOWING, *above) < 0:
        return None
    end = sentence_end(document.folded, above.start, above.end, language)
    told = _issued_for(document, split_words(document.folded, above.start, end, language), language)
    return told.mention if told else None


def is_heading_of_quotes(document: Document, line: Span) -> bool:
    """Tell whether a line says whose the quotations below it are: `Quotes attributable to Minister Jane Roe`."""
    return _attributed(document.folded, *line) is not None


def _attributed(folded: str, start: int, end: int) -> re.Match[str] | None:
    """Where a stretch says `attributable to`; most are left at their letters."""
    if not any(folded.find(sign, start, end) >= 0 for sign in _SIGNS):
        return None
    return _ATTRIBUTED.search(folded, start, end)


def _verb(words: list[Word], language: Language, sign: str) -> int | None:
    """The index of the verb that leads to a quotation: the last that reports, or that issues a statement."""
    if sign == ":":
        for number, word in enumerate(words):
            if word.low in _ISSUES and any(later.low in _STATEMENTS for later in words[number : number + _REACH]):
                return number
    return next((i for i in range(len(words) - 1, 0, -1) if words[i].low in language.cues and is_verb(words, i)), None)


def _issued_for(document: Document, words: list[Word], language: Language) -> Attribution | None:
    """`Acme issued the following statement from President and CEO Jane Roe on the vote:`: whose statement it is."""
    noun = next((i for i in range(1, len(words) - 2) if words[i].low in _STATEMENTS), None)
    verb = next((i for i in range(noun) if words[i].low in _ISSUES), None) if noun else None
    if noun is None or verb is None or words[noun + 1].low not in {"from", "by", "of"}:
        return None
    ends = (i for i in range(noun + 2, len(words)) if words[i].low in _ON or words[i].low.endswith("ing"))
    end = next(ends, len(words))
    mention = mention_in(document, words[noun + 2 : end], language, trusted=True)
    if mention is None or mention.kind != "name":
        return None
    first = next((i for i in range(verb) if words[i].text[:1].isupper() and words[i].low != "the"), verb)
    house = organization_at(words, first) if mention.title and not mention.organization else None
    if house and house[1] <= words[verb].start:
        mention = structs.replace(mention, organization=document.plain(house))
    return Attribution("before: statement from X:", mention, Span(words[verb].start, words[noun + 1].end), sure=True)


def _agent(document: Document, words: list[Word], verb: int, language: Language) -> Mention | None:
    """Who does what a verb says: its subject, or whom a `by` names (`was called by Jane Roe "a gift"`)."""
    if verb + 2 < len(words) and words[verb + 1].low == "by":
        return mention_in(document, words[verb + 2 :], language)
    return find_subject(document, words, verb, language)


def _introduced(document: Document, words: list[Word], language: Language) -> Mention | None:
    """`And from Chairwoman Roe:`, `Jane Roe, CEO of Acme:`."""
    number = 0
    while number < len(words) and words[number].low in _LEADS:
        number += 1
    if number >= len(words):
        return None
    mention = mention_in(document, words[number:], language, trusted=True)
    sure = mention and mention.name and (mention.title or mention.formal or is_given(document.plain(mention.name)))
    return mention if sure else None
