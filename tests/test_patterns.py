"""No pattern of prsparse may take more than linear time."""

import re

import pytest

from tests.patterns_check import module_patterns, risks


@pytest.mark.parametrize(
    "pattern",
    [r"(a+)+", r"(?:\w+\s?)*x", r"\s*\s*$", r"[A-Z]+[A-Za-z]*", r"(?:a|b*)+", r".*.*", r"\d+(?:-)?\d+"],
)
def test_the_check_sees_what_is_risky(pattern: str) -> None:
    assert risks(pattern)


@pytest.mark.parametrize("pattern", [r"a+b+", r"\w{1,30}(?: \w{1,30}){0,5}", r"\s*x\s*", r"[A-Z]+\.[A-Z]+", r"\d+-\d+"])
def test_the_check_lets_linear_patterns_be(pattern: str) -> None:
    assert not risks(pattern)


def test_no_pattern_is_risky() -> None:
    found = {name: risks(pattern.pattern, pattern.flags & ~re.UNICODE) for name, pattern in module_patterns()}
    assert {name: words for name, words in found.items() if words} == {}
