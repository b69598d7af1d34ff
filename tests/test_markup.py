"""Pages → text and marks: what is shown and what is not, blocks, links, and markup that is broken or hostile."""

import time
from pathlib import Path

import pytest

import prsparse
from prsparse.markup import extract
from prsparse.readers import choose
from tests.golden import INPUTS


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


def marked(html: str) -> list[tuple[str, str]]:
    """Return the marks of a page with the words they stand on."""
    page = extract(html)
    return [(mark.kind, page.text[mark.span.start : mark.span.end]) for mark in page.marks]


PROSE = "Acme Wind opened a laboratory in Lisbon today, where thirty engineers will work on quieter turbines for towns."


@pytest.mark.parametrize(
    ("html", "kind", "words"),
    [
        ("<h2>One<br>two</h2>", "heading", "One two"),
        ("<ul><li><p>One</p><p>two</p></li></ul>", "item", "One"),
        ("<figure><img src='https://example.com/a.jpg'><figcaption>A hall</figcaption></figure>", "image", "A hall"),
        ("<div class='wp-caption'><p class='wp-caption-text'>A hall</p></div>", "caption", "A hall"),
        (f"<blockquote><p>We won.</p><footer>Jane Roe</footer></blockquote><p>{PROSE}</p>", "signature", "Jane Roe"),
        ("<p class='entry-meta'>Posted on March 3</p>", "meta", "Posted on March 3"),
        ("<p>See <a href='https://example.com'>this</a></p>", "link", "this"),
        ("<table><tr><td>Sales</td><td>$</td><td>1.5</td></tr><tr><td>Net</td><td></td><td>(2.0</td><td>)</td></tr></table>",
         "row", "Net\t(2.0 )"),
    ],
)  # fmt: skip
def test_elements_leave_marks(html: str, kind: str, words: str) -> None:
    assert (kind, words) in marked(html)


@pytest.mark.parametrize(
    "furniture",
    [
        "<nav>Home</nav>",
        "<div class='share-buttons'>Share this</div>",
        "<div id='cookieBanner'>We use cookies to make this page better for you, and to see what you look at.</div>",
        "<footer>© 2026 A Wire</footer>",
        "<ul><li><a href='/a'>One</a></li><li><a href='/b'>Two</a></li><li><a href='/c'>Three</a></li></ul>",
        "<div><a href='/a'>Another story of the day</a> May 1</div>",
    ],
)
def test_what_a_page_sets_around_its_text_is_its_own(furniture: str) -> None:
    page = f"<body>{furniture}<div><div><p>{PROSE}</p><p>{PROSE}</p></div></div>{furniture}</body>"
    assert {kind for kind, _ in marked(page) if kind != "link"} == {"chrome"}
    assert marked(page)[0][0] == marked(page)[-1][0] == "chrome"


@pytest.mark.parametrize(
    "page",
    [
        f"<div class='has-sidebar menu-open'><p>{PROSE}</p></div>",
        f"<form class='search'><p>{PROSE}</p></form>",
        f"<aside><p>{PROSE}</p></aside>",
        f"<article><footer><p>Jane Roe</p></footer><p>{PROSE}</p></article>",
        f"<main><p>{PROSE}</p></main><div class='contact'><p>Jane Roe, 212-555-0147</p></div>",
        f"<p>{PROSE}</p><ul><li><a href='/a'>Blades</a></li><li><a href='/b'>Hubs</a></li></ul><p>{PROSE}</p>",
    ],
)
def test_what_holds_the_text_or_belongs_to_it_is_no_furniture(page: str) -> None:
    assert "chrome" not in {kind for kind, _ in marked(page)}


def test_rows_that_lay_a_page_out_are_read_cell_by_cell() -> None:
    page = (
        f"<table><tr><td><a href='/'>Home</a><br><a href='/n'>News</a></td><td><b>Acme</b><p>{PROSE}</td></tr></table>"
    )
    assert extract(page).text == f"Home\nNews\nAcme\n\n{PROSE}"


def test_line_breaks_of_a_program_are_no_lines() -> None:
    line = "the laboratory by the river has room for eighty people"
    page = f"<p>Acme<br>said that {line}<br>and {line}<br>and {line}</p>" * 3 + "<p>Jane Roe<br>212-555-0147</p>"
    assert extract(page).text.splitlines()[0].startswith("Acme said that the laboratory")
    assert extract(page).text.endswith("Jane Roe\n212-555-0147")


@pytest.mark.parametrize(
    ("head", "hints"),
    [
        ("<meta name='date' content='2026-03-03'>", {"date": "2026-03-03", "date-source": "meta"}),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "datePublished": "2026-03-03"}]}</script>',
            {"date": "2026-03-03", "date-source": "json-ld"},
        ),
        ("<title>Acme &amp; Co</title>", {"headline": "Acme & Co"}),
        ("<script type='application/ld+json'>" + "[" * 100_000 + "</script>", {}),
        ("<script type='application/ld+json'>{'not': json</script>", {}),
    ],
)
def test_the_head_says_what_it_says(head: str, hints: dict[str, str]) -> None:
    assert extract(f"<html><head>{head}</head><body>Acme</body></html>").hints == hints


RELEASE = (
    "<h1>Acme Opens Lab in Lisbon</h1><p>LISBON, Portugal, March 3 /PRNewswire/ -- "
    + PROSE
    + "</p><p>"
    + PROSE
    + "</p>"
    "<p>Media contact: <a href='mailto:jane@example.com?subject=Lab'>Jane Roe</a>, <a href='tel:+12125550147'>by telephone</a></p>"
)


def test_links_lead_to_people() -> None:
    contact = prsparse.parse_bytes(f"<html><body>{RELEASE}".encode()).contacts[0]
    assert (contact.name, contact.emails[0].address) == ("Jane Roe", "jane@example.com")
    assert [(phone.text, phone.e164) for phone in contact.phones] == [("by telephone", "+12125550147")]


@pytest.mark.parametrize(
    ("stated", "value", "source"),
    [
        ("2026-03-03T09:00:00Z", "2026-03-03", "dateline+meta"),
        ("2026-03-04T01:00:00Z", "2026-03-03", "dateline+meta"),
        ("2026-05-05", None, None),
        ("soon", None, None),
    ],
)
def test_a_stated_date_completes_a_dateline_that_it_agrees_with(
    stated: str, value: str | None, source: str | None
) -> None:
    page = f"<html><head><meta name='date' content='{stated}'></head><body>{RELEASE}"
    date = prsparse.parse_bytes(page.encode()).date
    assert (date and date.value, date and date.source) == (value, source)


def test_a_stated_date_stands_where_the_text_has_none() -> None:
    page = f"<html><head><meta name='date' content='2026-03-03'></head><body><h1>Acme Opens Lab</h1><p>{PROSE}</p>"
    date = prsparse.parse_bytes(page.encode()).date
    assert date
    assert (date.value, date.source, date.span) == ("2026-03-03", "meta", None)


@pytest.mark.parametrize(
    ("declared", "written", "told"),
    [
        ("utf-8", "utf-8", "utf-8"),
        ("iso-8859-1", "cp1252", "cp1252"),
        ("windows-1251", "windows-1251", "windows-1251"),
        ("shift_jis", "cp932", "cp932"),
        ("gb2312", "gb18030", "gb18030"),
        ("iso-8859-1", "utf-8", "utf-8"),  # the bytes show it
        ("utf-8", "cp1252", "cp1252"),
        ("x-nope", "utf-8", "utf-8"),
        ("utf-16", "utf-8", "utf-8"),
    ],
)
def test_the_bytes_outrank_what_a_page_declares(declared: str, written: str, told: str) -> None:
    words = {"windows-1251": "Лаборатория открыта", "cp932": "研究所を開設", "gb18030": "研究所开业"}.get(
        written, "Café “Lisboa”" if written == "cp1252" else "Café Лиссабон"
    )
    page = f"<html><head><meta http-equiv='Content-Type' content='text/html; charset={declared}'></head><p>{words}</p>"
    analysis = prsparse.analyze_bytes(page.encode(written), name="page.html")
    assert (analysis.document.encoding, analysis.document.text) == (told, words)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "x",
        "<b>" * 100_000 + "x",
        "".join(f"<b a={n}>" for n in range(20_000)) + "<p>x" * 20_000,
        "<ul><li>" * 20_000,
        "<select>" + "<option>x" * 50_000,
        "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">x</p>",
        '<p title="' + "x" * 2_000_000 + '">x</p>',
        "<table><tr><td>" * 5_000 + "x",
        "<blockquote>" * 5_000 + "x",
        "<!--" * 50_000,
        '<a href="' * 50_000,
        "</div>" * 100_000,
        "<" * 200_000,
        "&amp;" * 100_000,
        "x<br>" * 20_000,
        "<a href=/>x</a>" * 50_000,
        "<tr><td>x" * 50_000,
        "<p>x" * 20_000,
    ],
    ids=lambda page: page[:12],
)
def test_a_hostile_page_ends_in_good_time(page: str) -> None:
    start = time.process_time()
    prsparse.parse_bytes(f"<html><body>{page}".encode())
    assert time.process_time() - start < 12


@pytest.mark.parametrize("sample", [path for path in INPUTS if ".htm" in path.suffix], ids=lambda path: path.name)
def test_a_page_cut_anywhere_is_a_page(sample: Path) -> None:
    data = sample.read_bytes()
    for end in range(300, len(data), len(data) // 12):
        analysis = prsparse.analyze_bytes(data[:end], name=sample.name)
        text, last = analysis.document.text, 0
        for block in analysis.blocks:
            assert not text[last : block.span.start].strip()
            last = block.span.end
        assert not text[last:].strip()


@pytest.mark.parametrize(("person", "speaker"), [("xn-person", "Bluebell Energy"), ("b", None)])
def test_a_wires_elements_name_persons(person: str, speaker: str | None) -> None:
    said = (
        f'<p>"We are glad of the yard and of its crane," <{person}>Bluebell Energy</{person}> said. "It is tall."</p>'
    )
    lead = "<p>LISBON, March 3, 2026 /PRNewswire/ -- Opal opened a yard today, its second in the city this year.</p>"
    release = prsparse.parse_bytes(f"<h1>Opal Opens Yard</h1>{lead}{said}".encode(), name="page.html")
    assert release.quotes[0].speaker == speaker


@pytest.mark.parametrize(("place", "told"), [("xn-location", True), ("tag", False)])
def test_a_wires_elements_name_places(place: str, told: bool) -> None:  # noqa: FBT001
    lead = f'<p><span class="{place}">Zorvane</span> - Opal opened a yard today, its second in the city this year.</p>'
    release = prsparse.parse_bytes(f"<h1>Opal Opens Yard</h1>{lead}<p>It is tall.</p>".encode(), name="page.html")
    assert (release.dateline is not None) is told
