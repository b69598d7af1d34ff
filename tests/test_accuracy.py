"""What the program reads in the samples stays as right as it is: floors for each field, over all kinds of release."""

import pytest

from tests.accuracy import ANNOTATIONS, FIELDS, KINDS, evaluate, of_kind, table
from tests.conftest import ROOT

# F1 over all annotated samples; raise a floor when the rules got better, never lower one.
FLOORS = {
    "headline": 1.0,
    "subheadlines": 1.0,
    "status": 1.0,
    "dateline": 1.0,
    "body": 0.99,
    "quotes": 1.0,
    "attribution": 1.0,
    "speakers": 1.0,
    "title": 0.96,
    "organization": 0.93,
    "contacts": 0.98,
    "boilerplate": 1.0,
}


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_is_as_right_as_it_was(field: str) -> None:
    assert round(evaluate(ANNOTATIONS)[field].f1, 2) >= FLOORS[field]


def test_the_accuracy_card_is_fresh() -> None:
    card = (ROOT / "docs" / "accuracy.md").read_text("utf-8")
    assert "\n".join(table()) in card, "python -m tests.accuracy prints the table of docs/accuracy.md"


def test_each_kind_of_release_is_annotated() -> None:
    assert all(of_kind(kind) for kind in KINDS)
    assert {said["kind"] for said in ANNOTATIONS.values()} == set(KINDS)
