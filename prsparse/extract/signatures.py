"""A line that signs the quotation above it: `-- Jane Roe, Acme`, or a line of name and title.

Knows signatures. Must not know quotation marks.
"""

from itertools import pairwise
from typing import Final

from prsparse.document import Document
from prsparse.expressions import regex
from prsparse.extract.lead_ins import is_heading_of_quotes
from prsparse.extract.mentions import Mention, mention_in, read_mention
from prsparse.extract.subjects import Attribution
from prsparse.languages import Language
from prsparse.model import BodyUnit
from prsparse.patterns.words import Word, split_words

_DASH: Final = regex(r"-{1,3}\s{0,3}(?=[^\W\d_])")
_LONGEST: Final = 140
_MORE_LINES: Final = 2  # of a signature, below the name


def find_signature(
    document: Document, body: tuple[BodyUnit, ...], number: int, language: Language, *, dashed: bool = False
) -> Attribution | None:
    """Return who signs below the quotation that fills the body unit `number`; `dashed`: a dash must stand before the name."""
    if number + 1 >= len(body):
        return None
    start, end = body[number + 1].span
    if end - start > _LONGEST or document.folded[end - 1] in ".!?:":
        return None
    if is_heading_of_quotes(document, body[number + 1].span):
        return None
    dash = _DASH.match(document.folded, start, end)
    signed = bool(dash) or document.is_marked("signature", (start, end)) or _is_marked(document, body, number + 1)
    if dashed and not signed:
        return None
    start = dash.end() if dash else start
    if language.eastern:
        from prsparse.extract.eastern import read_signature

        mention = read_signature(document, start, end, language)
    else:
        mention = read_mention(document, start, end, language, trusted=True)
        if mention and mention.kind == "name" and not mention.title:
            mention = _over_lines(document, body, number + 1, start, language) or mention
    if mention is None or mention.kind != "name" or not (signed or mention.title):
        return None
    return Attribution("signed below", mention, None, sure=True)


def _over_lines(
    document: Document, body: tuple[BodyUnit, ...], number: int, start: int, language: Language
) -> Mention | None:
    """`The Honourable Jane Roe` above `Minister of Coasts`: the lines right below a name tell the rest of the signature."""
    words = split_words(document.folded, start, body[number].span.end, language)
    for above, below in pairwise(body[number : number + 1 + _MORE_LINES]):
        first, last = below.span
        apart = document.folded.count("\n", above.span.end, first) != 1
        if apart or last - first > _LONGEST or document.folded[last - 1] in ".!?:":
            break
        words += [Word(",", first, first, ","), *split_words(document.folded, first, last, language)]
    mention = mention_in(document, words, language, trusted=True)
    return mention if mention and mention.kind == "name" and mention.title else None


def _is_marked(document: Document, body: tuple[BodyUnit, ...], number: int) -> bool:
    """Whether a dash that was taken for a list's marker stands before a unit, and no second item follows."""
    start = body[number].span.start
    alone = number + 1 >= len(body) or body[number + 1].kind != "list_item"
    return body[number].kind == "list_item" and alone and document.folded[max(0, start - 3) : start].strip() == "-"
