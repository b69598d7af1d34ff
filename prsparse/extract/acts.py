"""Body → what is said in each of its units, in marks or without, before any speaker is known.

Knows that a quotation goes on over paragraphs, and what shows that a whole text lost its marks. Must not know persons.
"""

from array import array
from typing import Final

from prsparse.document import Document
from prsparse.extract.defects import MOST
from prsparse.extract.speech import Said, find_said
from prsparse.extract.unmarked import MARKS_LOST, find_unmarked
from prsparse.languages import Language
from prsparse.model import BodyUnit
from prsparse.patterns.quote_marks import may_quote

SILENT: Final = frozenset(("table", "caption"))  # kinds of units in which nobody speaks
_DOUBLE: Final = '"“”'


def find_acts(
    document: Document, body: tuple[BodyUnit, ...], language: Language
) -> "tuple[list[list[Said]], array[int]]":
    """Return what is said in each unit of the body, and where marks stand that found no partner.

    Beyond all measure, the first units have all that is said.
    """
    acts: list[list[Said]] = []
    loose: array[int] = array("q")
    left = MOST
    for number, unit in enumerate(body):
        above = acts[-1] if acts else []
        said: list[Said] = []
        if unit.kind not in SILENT and may_quote(document, unit.span):
            continued = bool(above) and not above[-1].closed
            said, alone = find_said(document, number, unit.span, language, continued=continued)
            loose.extend(alone)
        acts.append((said or find_unmarked(document, body, number, above, language))[:left])
        left -= len(acts[-1])
        if not left:
            break
    if _has_lost_marks(document, body, acts):
        for number in range(len(acts)):
            above = acts[number - 1] if number else []
            acts[number] = acts[number] or find_unmarked(document, body, number, above, language, lost=True)
    return acts, loose


def _has_lost_marks(document: Document, body: tuple[BodyUnit, ...], acts: list[list[Said]]) -> bool:
    """Whether somebody speaks without marks in a text that has none at all."""
    unmarked = any(item.attribution and item.attribution.rule == MARKS_LOST for act in acts for item in act)
    return unmarked and not any(mark in document.text[body[0].span.start : body[-1].span.end] for mark in _DOUBLE)
