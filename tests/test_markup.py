"""Pages → text and marks: what is shown and what is not, blocks, links, and markup that is broken or hostile."""

import pytest

from prsparse.markup import extract
from prsparse.readers import choose


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One  <b>two</b>\n three</p><p>Four</p>", "One two three\n\nFour"),
        ("<div>Jane Roe</div><div>212-555-0147</div>", "Jane Roe\n212-555-0147"),
        ("Jane Roe<br>212-555-0147<br><br>Press", "Jane Roe\n212-555-0147\n\nPress"),
        ("<script>x</script><p>Shown<style>p{}</style></p><p style='display: none'>Not</p><p hidden>Nor</p>", "Shown"),
        ("<pre>One\n  two\n</pre>", "One\n  two"),
        ("<ul><li>One</li><li>Two</li></ul>", "One\nTwo"),
        ("caf&eacute; &amp; &#8220;bar&#8221; &nosuch;", "café & “bar” &nosuch;"),
        ("", ""),
    ],
)
def test_the_text_is_what_a_browser_shows(html: str, text: str) -> None:
    assert extract(html).text == text


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        (b"<!DOCTYPE html><html>", None, "html"),
        (b"<!-- saved -->\n<?xml version='1.0'?>\n<html xmlns='x'>", "page.txt", "html"),
        (b"<p>One</p><p>Two</p>", None, "html"),
        (b"<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n<HTML><BODY>", "ex.txt", "html"),
        (b"<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n<PAGE>\n", "ex.txt", "text"),
        (b"<PAGE>  2\n\nAcme", None, "text"),
        (b"<b>Acme</b> opens a lab", None, "text"),
        (b"<?xml version='1.0'?><newsItem><inlineXML><html><body><p>", None, "newsmlg2"),
        (b"Acme opens <br> a lab", "page.HTM", "html"),
        (b"Acme opens a lab &amp; more", "page.html.gz", "html"),
        (b"Acme opens a lab", "page.html", "text"),
    ],
)
def test_pages_are_told_by_their_first_element_then_by_name(head: bytes, name: str | None, expected: str) -> None:
    assert choose(head, name).name == expected
