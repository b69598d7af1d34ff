"""Signs: none that stands in a block is missed, a short cut tells what the long way tells, and the work is counted."""

import sys
from pathlib import Path
from types import FrameType

import pytest

from prsparse import languages
from prsparse.document import Document, Span
from prsparse.structure.blocks import split
from prsparse.structure.draft import Draft
from prsparse.structure.labels import label
from prsparse.structure.looks import Look
from prsparse.structure.rules import LINE_RULES, PROSE_RULES, judge
from prsparse.structure.signs import (
    ARROW,
    AT,
    BAR,
    BRACKET,
    COLUMNS,
    EQUALS,
    PERCENT,
    PROSE,
    WEB,
    find_signs,
)
from prsparse.structure.wording import find_wording

SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("*.txt"))
SIGNS = {
    AT: ("@",), BRACKET: ("[",), WEB: ("http", "www."), COLUMNS: ("   ", "|", "\t"), BAR: ("|",),
    EQUALS: ("=",), PERCENT: ("%",), ARROW: (">",),
}  # fmt: skip
MOST_CALLS = 1050  # of Python functions for 1,000 characters of a sample, from the text to its labelled blocks; 950 now


def document_of(path: Path) -> Document:
    return Document(path.read_bytes().decode("utf-8", "replace"))


def draft_of(document: Document) -> Draft:
    language = languages.find(languages.tell(document) or "en")
    return Draft(document, split(document, language), find_wording(language.tag))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_sign_of_a_block_is_missed(path: Path) -> None:
    document = document_of(path)
    raw = tuple(look.span for look in draft_of(document).looks)
    found = find_signs(document, raw)
    for number, (start, end) in enumerate(raw):
        shown = document.low[start:end] + ("\t" if "\t" in document.text[start:end] else "")
        held = sum(bit for bit, signs in SIGNS.items() if any(sign in shown for sign in signs))
        assert held & ~found.get(number, 0) == 0


def test_a_sign_is_noted_of_the_block_that_it_stands_in() -> None:
    document = Document("Acme Opens Lab\n\nWrite to jane@example.com\n\nACME | HOME")
    raw = (Span(0, 14), Span(16, 41), Span(43, 54))
    assert find_signs(document, raw) == {1: AT, 2: COLUMNS | BAR}


def looks_at(document: Document, draft: Draft) -> list[Look]:
    """Look at the blocks of a draft anew: those that have been judged no longer know their signs."""
    raw = tuple(look.span for look in draft.looks)
    hints = find_signs(document, raw)
    edges = (0, *(span.end for span in raw))
    return [
        Look(document, span, look.mark, edge, draft.wording, hints.get(number, 0))
        for number, (span, look, edge) in enumerate(zip(raw, draft.looks, edges, strict=False))
    ]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_plain_running_text_is_what_looking_closer_tells(path: Path) -> None:
    draft = draft_of(document_of(path))
    hinted = find_signs(draft.document, tuple(look.span for look in draft.looks))
    for number, look in enumerate(looks_at(draft.document, draft)):
        if look.signs != PROSE:
            continue
        seen = [getattr(look, name) for name in Look.__slots__ if name != "signs"]
        hints = hinted.get(number, 0)
        look.look_closer(draft.document, look.low.split(" ")[0].strip("\"',"), draft.wording, hints)
        assert seen == [getattr(look, name) for name in Look.__slots__ if name != "signs"]
        assert judge(look, ()) == ("paragraph", "running text")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_rule_that_holds_is_asked(path: Path) -> None:
    draft = draft_of(document_of(path))
    for look in looks_at(draft.document, draft):
        for rule in (PROSE_RULES if look.prose else LINE_RULES) if look.text else ():
            assert rule.signs & look.signs or not rule.holds(look), (rule.name, look.text)


def test_plain_running_text_is_asked_no_rule() -> None:
    told = "Plants that were built in the years before the war had no pumps that could be mended on the spot"
    for text in (
        f"{told}, and so the house sent men to each of them. {told}.",
        f'"{told}," said Jane Roe. "{told}, then."',
    ):
        document = Document(text)
        assert [look.signs for look in looks_at(document, draft_of(document))] == [PROSE]


def test_few_calls_from_the_text_to_its_labelled_blocks() -> None:
    calls = size = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    for path in SAMPLES:
        for counted in (False, True):  # first what is loaded and compiled on first use
            document = document_of(path)
            size += len(document.text) * counted
            language = languages.find(languages.tell(document) or "en")
            sys.setprofile(count if counted else None)
            try:
                label(document, split(document, language), language)
            finally:
                sys.setprofile(None)
    assert calls * 1000 / size < MOST_CALLS
