"""No pattern of prsparse may take more than linear time."""

import re

import pytest

from tests import pattern_sites
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


def test_no_pattern_that_a_function_compiles_is_risky() -> None:
    sites, heard = list(pattern_sites.sites()), pattern_sites.heard()
    unread = {site.where for site in sites if site.found is None} - {found.where for found in heard}
    assert not unread, "no sample takes these patterns, and the source does not tell them"
    found = {*heard, *(site.found for site in sites if site.found)}
    assert len(found) > 250
    assert {one: words for one in found if (words := risks(one.pattern, one.flags & ~re.UNICODE))} == {}
