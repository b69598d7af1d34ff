"""What holds for every input whatever: the laws of the record, tried on made-up texts and bytes."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prsparse import InputError, analyze, analyze_bytes
from prsparse.document import Document
from prsparse.readers import FORMATS
from tests.conftest import ROOT
from tests.golden import INPUTS
from tests.properties import laws
from tests.properties.strategies import texts

FINDINGS = tomllib.loads((ROOT / "tests" / "cases" / "hostile.toml").read_text("utf-8"))["case"]
ALL = (
    *laws.LAWS,
    laws.the_same_text_gives_the_same_record,
    laws.line_ends_change_spans_only,
    laws.mail_quoting_changes_spans_only,
)
SMALL = [data for path in INPUTS if len(data := path.read_bytes()) < 30_000]
FEW = settings(max_examples=40)  # a pure loader takes long


@pytest.mark.parametrize("law", ALL, ids=lambda law: law.__name__)
@given(text=texts)
def test_law(law: laws.Law, text: str) -> None:
    law(analyze(text))


# What bounds a text beyond all measure, so low that made-up texts come upon it.
LOW = {
    **{f"prsparse.extract.{name}.MOST": 3 for name in ("acts", "quotes", "indirect", "contacts", "links")},
    "prsparse.structure.lines.MOST_LINES": 12,
    "prsparse.patterns.quote_marks.MOST_MARKS": 7,
    "prsparse.document._PIECE": 16,
    "prsparse.carrier._PIECE": 16,
    "prsparse.extract.indirect._PIECE": 16,
}


@pytest.mark.parametrize("law", laws.LAWS, ids=lambda law: law.__name__)
@given(text=texts)
def test_law_beyond_all_measure(law: laws.Law, text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in LOW.items():
            patch.setattr(name, value)
        law(analyze(text))


@FEW
@given(texts)
def test_two_yaml_loaders_agree(text: str) -> None:
    laws.two_yaml_loaders_agree(analyze(text))


# Bytes of any kind, and those of a sample with some of them changed or gone.
@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    data = draw(st.sampled_from(SMALL))
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(data)))
        data = data[:at] + draw(st.binary(max_size=4)) + data[at + draw(st.integers(0, 40)) :]
    return data


@pytest.mark.parametrize("name", [None, *(row.name for row in FORMATS)])
@FEW
@given(data=st.binary(max_size=300) | texts.map(lambda text: text.encode("utf-8", "surrogatepass")) | damaged())
def test_any_bytes_are_read_or_refused(name: str | None, data: bytes) -> None:
    try:
        analysis = analyze_bytes(data, input_format=name)
    except InputError:
        return
    laws.a_node_says_what_stands_in_its_span(analysis)
    laws.blocks_run_through_the_text(analysis)


@pytest.mark.parametrize("sample", INPUTS, ids=lambda path: path.name)
def test_every_sample_keeps_the_laws(sample: Path) -> None:
    analysis = analyze_bytes(sample.read_bytes(), name=sample.name)
    for law in ALL:
        if law in laws.LAWS or analysis.release.source.format == "text":  # what markup says is lost with it
            law(analysis)


@given(st.text(max_size=300))
def test_folding_keeps_the_length(text: str) -> None:
    document = Document(text)
    assert len(document.folded) == len(text)
    assert document.position(len(text)).line == document.folded.count("\n") + 1


@pytest.mark.parametrize("case", FINDINGS, ids=lambda case: case["name"])
def test_what_once_broke_a_law_keeps_them_all(case: dict[str, str]) -> None:
    data = case["bytes"].encode("latin-1") if "bytes" in case else None
    analysis = analyze(case["text"]) if data is None else analyze_bytes(data, input_format=case["format"])
    for law in (*ALL, laws.two_yaml_loaders_agree):
        law(analysis)
