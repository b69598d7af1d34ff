"""Raw blocks → labelled blocks: each block by itself, then by where it stands.

Knows the order of the passes. Must not know a rule.
"""

from typing import Final

from prsparse.document import Document, Span
from prsparse.languages import Language
from prsparse.model import Block
from prsparse.structure.draft import Draft
from prsparse.structure.frames import mark_frames, mark_unquoted
from prsparse.structure.glue import part_glued
from prsparse.structure.head import name_head
from prsparse.structure.headings import name_runs
from prsparse.structure.lists import find_flat_tables, find_lists
from prsparse.structure.opening import Opening, find_opening
from prsparse.structure.profiles import find_profiles
from prsparse.structure.reach import gather_contacts, gather_houses, group_contacts, part_references
from prsparse.structure.rules import MAIL_HEADER
from prsparse.structure.sections import name_sections
from prsparse.structure.wording import find_wording

BEYOND: Final = "beyond all measure"
# What the passes call blocks, or the rules that gave them, that the record has another name for.
_FINAL: Final = {
    "mail": "chrome",
    MAIL_HEADER: "metadata",
    "wrapper": "chrome",
    "title": "chrome",
    "after": "chrome",
    "line": "metadata",
    "signature": "metadata",
    "trademark": "legal",
}


def label(document: Document, raw: tuple[Span, ...], language: Language) -> tuple[Block, ...]:
    """Return the labelled blocks in order, the lead parted from its dateline."""
    wording = find_wording(language.tag)
    draft = Draft(document, part_glued(document, raw, wording), wording)
    mark_frames(draft)
    gather_contacts(draft)
    part_references(draft)
    opening = find_opening(draft, language)
    mark_unquoted(draft, opening.number)
    name_head(draft, opening.number)
    find_flat_tables(draft, opening.number + 1)
    find_lists(draft, opening.number + 1)
    name_sections(draft, opening.number, alone=_stands_alone(draft, opening))
    name_runs(draft, opening.number)
    find_profiles(draft, opening.number, wording.profile)
    gather_houses(draft, opening.number)
    group_contacts(draft)
    return (*_settle(draft, opening), *_unread(document, raw))


def _unread(document: Document, raw: tuple[Span, ...]) -> list[Block]:
    """What stands behind the last block of a text beyond all measure: one block, whatever it says."""
    end = raw[-1].end if raw else 0
    rest = document.text[end:]
    if not rest or rest.isspace():
        return []
    start = end + len(rest) - len(rest.lstrip())
    return [Block(kind="chrome", span=Span(start, end + len(rest.rstrip())), rule=BEYOND)]


def _stands_alone(draft: Draft, opening: Opening) -> bool:
    """Whether the dateline is all that its block holds."""
    end = draft.looks[opening.number].span.end if opening.dateline else 0
    if opening.dateline is None:
        return False
    rest = draft.document.folded[opening.dateline.end : end].strip()
    return not rest or draft.kinds[opening.number] == "metadata"


def _settle(draft: Draft, opening: Opening) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for number, look in enumerate(draft.looks):
        kind, rule = draft.kinds[number], draft.rules[number]
        kind = _FINAL.get(rule if kind == "mail" else kind, _FINAL.get(kind, kind))
        if number == opening.number and opening.dateline:
            blocks += _part_lead(draft.document, look.span, opening.dateline, kind, rule)
        elif blocks and (number in draft.joined or _runs_on(blocks[-1], kind, rule)):
            blocks[-1] = Block(kind=kind, span=Span(blocks[-1].span.start, look.span.end), rule=blocks[-1].rule)
        else:
            blocks.append(Block(kind=kind, span=look.span, rule=rule))
    return tuple(blocks)


def _runs_on(above: Block, kind: str, rule: str) -> bool:
    return kind == above.kind and (kind == "table" or (kind == "chrome" and rule == above.rule))


def _part_lead(document: Document, span: Span, dateline: Span, kind: str, rule: str) -> list[Block]:
    """Return the dateline and the rest of the lead, each a block."""
    start = document.trim(dateline.end, span.end).start  # emphasis around the dateline stays with it
    if start >= span.end or kind == "metadata":
        return [Block(kind="dateline", span=span, rule="dateline")]
    line = Span(span.start, span.start + len(document.text[span.start : start].rstrip()))
    kind, rule = ("paragraph", "lead") if kind not in ("paragraph", "list_item") else (kind, rule)
    return [Block(kind="dateline", span=line, rule="dateline"), Block(kind=kind, span=Span(start, span.end), rule=rule)]
