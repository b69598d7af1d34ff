"""The folded twin, the text law's one function, and positions."""

import pytest

from prsparse import languages
from prsparse.document import Document, Span, collapse, fold, plain


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“Hi” — it’s\u00a0me", '"Hi" - it\'s me'),
        ("a\r\nb\rc\u2028d", "a \nb\nc\nd"),
        ("> a\n>> b", "  a\n   b"),
        ("see [us](https://example.com) now", "see  us" + " " * 22 + " now"),
        ("a **b** c", "a   b   c"),
        ("<b>x</b> <jane@example.com> <PAGE>", "   x     <jane@example.com> <PAGE>"),
    ],
)
def test_fold_keeps_the_length(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert len(folded) == len(text)


def test_plain_takes_off_furniture_and_collapses_white_space() -> None:
    assert plain("one\n> two **three**  [four](x)\u00a0<b>five</b>") == "one two three four five"


@pytest.mark.parametrize("unit", ["a ", " ", "a", "ab\n\u3000", "abc  "])
def test_white_space_is_collapsed_in_long_texts_as_in_short_ones(unit: str) -> None:
    for text in (f"{blank}{unit * (200_000 // len(unit))}" for blank in ("", " ", "b" * 65_535, "b" * 65_535 + " ")):
        assert collapse(text) == " ".join(text.split())


def test_trim_and_position() -> None:
    document = Document("> ab\n\n>  cd ")
    assert document.trim(0, len(document.text)) == Span(2, 11)
    assert document.position(9) == (3, 4)


@pytest.mark.parametrize("tag", ["en", "en-GB", "xx", "_base", "", "../../os", "Zz-1"])
def test_any_tag_finds_tables(tag: str) -> None:
    assert languages.find(tag).cues
