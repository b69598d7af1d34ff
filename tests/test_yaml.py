"""YAML that every reader takes for the same data: nothing ambiguous stands plain, nothing carries a tag."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from prsparse.document import Span
from prsparse.model import Release, Source, Text
from prsparse.renderers import Style
from prsparse.renderers.yaml import stream


def written(text: str) -> str:
    release = Release(source=Source(), headline=Text(text=text, span=Span(0, 1)), text=text)
    return b"".join(stream([release], Style())).decode()


WORDS = "no yes on off y n Y N No TRUE true null Null ~ .inf -.INF .nan = <<"
NUMBERS = (
    "12:30 12:30:45 2021-07-26 2021-07-26T10:00:00Z 0x1F 0o17 012 08 1_000 1e3 1.5 .5 +1 -1 0b1 1,000 +12125550147 1."
)
SIGNS = ["", " ", "- a", "? a", "a: b", "a #b", "!!int 1", "&a", "*a", "|", ">", "%a", "@a", "`a"]


@pytest.mark.parametrize("text", [*WORDS.split(), *NUMBERS.split(), *SIGNS])
def test_an_ambiguous_string_is_quoted(text: str) -> None:
    out = written(text)
    assert yaml.safe_load(out)["headline"]["text"] == text
    line = next(line for line in out.splitlines() if line.startswith("  text:"))
    assert line.removeprefix("  text: ")[0] in "'\""


@given(st.text())
def test_any_string_comes_back(text: str) -> None:
    assert yaml.safe_load(written(text))["text"] == text


@given(st.text("ab \n\t:#-\"'|>\r\u2028\u0085\ufeff", max_size=40))
def test_any_layout_comes_back(text: str) -> None:
    out = written(text)
    assert yaml.safe_load(out)["text"] == text
    assert "!!" not in out


def test_long_texts_are_readable() -> None:
    text = "Acme makes widgets of every size and ships them to all who ask. " * 4
    out = written(text.strip() + "\n\n" + text.strip())
    assert "text: |-\n  Acme makes" in out
    assert max(map(len, written(text.strip()).splitlines())) < 300
