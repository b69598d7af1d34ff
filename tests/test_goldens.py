"""Every sample gives the record beside it, keeps the laws of the record, and the samples are as varied as they should be."""

import json
from pathlib import Path

import pytest

from prsparse import analyze_bytes
from prsparse.model import BLOCK_KINDS
from tests.golden import INPUTS, SAMPLES, golden_path, record_of
from tests.properties.laws import LAWS


@pytest.mark.parametrize("sample", INPUTS, ids=lambda path: path.name)
def test_a_sample_gives_its_golden(sample: Path) -> None:
    assert json.loads(record_of(sample)) == json.loads(golden_path(sample).read_text("utf-8"))


@pytest.mark.parametrize("sample", INPUTS, ids=lambda path: path.name)
def test_a_sample_keeps_the_laws(sample: Path) -> None:
    analysis = analyze_bytes(sample.read_bytes(), name=sample.name)
    for law in LAWS:
        law(analysis)


def test_the_samples_are_varied() -> None:
    records = [json.loads(golden_path(sample).read_text("utf-8")) for sample in INPUTS]
    wires = [((record["dateline"] or {}).get("wire") or {}).get("id") for record in records]
    assert len(records) >= 24
    assert len(set(wires) - {None}) >= 12
    assert wires.count(None) >= 6
    kinds = {block["kind"] for record in records for block in record["blocks"]}
    assert kinds >= set(BLOCK_KINDS) - {"link"}
    assert {record["source"]["encoding"] for record in records} >= {"utf-8", "cp1252", "utf-16-le"}


def test_no_golden_is_left_over() -> None:
    goldens = set(SAMPLES.glob("*.json")) - set(INPUTS)
    assert goldens == set(map(golden_path, INPUTS))
