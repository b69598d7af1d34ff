"""The words before a reporting verb → whom they name.

Knows that adverbials, clauses and conjunctions stand before a subject. Must not know quotation marks, nor who anybody is.
"""

from typing import Final

from msgspec import Struct

from prsparse.document import Document, Span
from prsparse.extract.mentions import Mention, mention_in
from prsparse.extract.naming import is_full_name
from prsparse.languages import Language, words_of
from prsparse.patterns.names import is_given
from prsparse.patterns.words import Word

# Words that open an adverbial or a clause and so cannot begin the speaker's name.
OPENERS: Final = words_of(
    "in on at as while after when before during for with by from since if although though because speaking"
    " commenting asked responding reacting according also however meanwhile additionally furthermore"
    " finally yesterday today monday tuesday wednesday thursday friday saturday sunday this that these"
    " those it there here to despite about of"
)
CONJUNCTIONS: Final = frozenset(("and", "but", "so", "then", "yet", "or", "that"))
_DETERMINERS: Final = words_of("a an the one another some many several most his her")
_FEW: Final = 6  # words of a noun phrase that names nobody
_ADVERBS: Final = words_of("also further then has had is was have went on to recently today proudly simply itself")


class Attribution(Struct, frozen=True, gc=False):
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


def is_verb(words: list[Word], number: int) -> bool:
    """Tell whether a word that can be a reporting verb is none of these here: `to say`, `the call`, `Notes`."""
    return words[number - 1].low not in {"to", "the", "a", "an", "of"} and not words[number].text[:1].isupper()


def find_subject(document: Document, words: list[Word], verb: int, language: Language) -> Mention | None:
    """Return whom the words before a verb name: the first comma part that can begin a speaker's name."""
    end = verb
    while end > 0 and (
        words[end - 1].low in _ADVERBS or words[end - 1].low.endswith("ly") or words[end - 1].text == ","
    ):
        end -= 1
    if end > 1 and words[end - 1].low == "who":
        start = _antecedent(words, end - 1, language)
        return mention_in(document, words[start : end - 1], language) if start < end - 1 else None
    start = 0
    while start < end:
        if words[start].low in CONJUNCTIONS or words[start].text == "," or words[start].low == "also":
            start += 1
            continue
        if words[start].low not in OPENERS and not (language.small_words and words[start].low in language.stop_words):
            mention = mention_in(document, words[start:end], language)
            if mention:
                return mention
        else:
            comma = next((i for i in range(start, end) if words[i].text == ","), end)
            named = _ending_name(words, start, comma, language)
            if named is not None:
                return mention_in(document, words[named:end], language)
        start = next(
            (i + 1 for i in range(start, end) if words[i].text in {",", ";", ":"} or words[i].low in CONJUNCTIONS), end
        )
    return None


def _ending_name(words: list[Word], start: int, comma: int, language: Language) -> int | None:
    """Where a full name begins that ends an opening: `Commenting on the news Jane Roe, CEO of Acme, said`."""
    for size in (3, 2):
        first = comma - size
        if first > start and is_given(words[first].text) and is_full_name(words[first:comma], language):
            return (
                first if words[first - 1].text.islower() or words[first - 1].low == "as" else None
            )  # "As Jane Roe puts it"
    return None


def _antecedent(words: list[Word], end: int, language: Language) -> int:
    """Where the noun phrase begins that a `who` follows: `… was Alderman Jane Roe (22nd), who said`."""
    start = end
    bracket = False
    while start > 0:
        word = words[start - 1]
        bracket = word.text == ")" or (bracket and word.text != "(")
        known = (
            word.low in language.role_nouns or word.low in language.role_modifiers or word.low in {"of", "and", "the"}
        )
        if not (bracket or known or word.text[:1].isupper() or word.text in {",", "("}):
            break
        start -= 1
    return start


def somebody(words: list[Word]) -> Mention | None:
    """Return the mention of `one patient`, `the victim's mother`: a few words in lower case are somebody without a name."""
    first = max((i + 1 for i, word in enumerate(words) if word.text in {",", ";"}), default=0)
    words = words[first:]
    plain = 1 < len(words) < _FEW and words[0].low in _DETERMINERS and all(word.text.islower() for word in words[1:])
    return Mention(Span(words[0].start, words[-1].end), "unnamed") if plain else None
