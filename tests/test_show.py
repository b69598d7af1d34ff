"""`prsparse show`: the text with its marks, in a terminal and as a page."""

import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from rich.cells import cell_len
from selectolax.lexbor import LexborHTMLParser

from prsparse import analyze
from prsparse.cli import show  # noqa: F401 - loaded before the streams are replaced
from prsparse.display import PARTS, Display, annotate
from prsparse.display.pages import page, pages
from prsparse.display.terminal import stream
from prsparse.files import read_input
from prsparse.parser import analyze_bytes
from tests.browser import CHROMIUM, Browser
from tests.conftest import ROOT, SAMPLE, Ran
from tests.properties.strategies import texts

Run = Callable[..., Ran]
TEXTS = sorted((ROOT / "samples").glob("*.txt"))
CSS = (ROOT / "prsparse" / "display" / "web" / "style.css").read_text("utf-8")
HOSTILE = """FOR IMMEDIATE RELEASE

Acme </script><script>alert(1)</script> [bold]Opens[/bold] {{ 7 * 7 }} \x1b[31mLab\u202e

LISBON, Portugal, March 3, 2026 /PRNewswire/ -- "We <b onmouseover=x>are</b> glad," said Jane Roe, chief executive.

Contact: Mary Major, +1 212-555-0147, press@example.com, javascript:alert(1), https://acme.example.com/"onclick="x
"""


def shown(text: str, width: int = 80, *, color: bool = False, only: str | None = None) -> str:
    pieces = stream([annotate(analyze(text), only)], width=width, color=color, several=False)
    return b"".join(pieces).decode()


def display(sample: Path) -> Display:
    return annotate(analyze_bytes(read_input(str(sample)), name=sample.name))


def check(text: str) -> None:
    """Every block shows all of its words, and every quotation all of its own."""
    analysis = analyze(text)
    parts = annotate(analysis).parts
    for part in parts:
        words = "".join(piece.text for piece in part.pieces)
        at = slice(*part.span)
        seen = zip(analysis.document.text[at], analysis.document.folded[at], strict=True)
        assert "".join(words.split()) == "".join(sign for sign, folded in seen if not folded.isspace())
    for quote in analysis.release.quotes:
        marked = [
            p.text
            for part in parts
            for p in part.pieces
            if any(m.quote == quote.id and m.role == "quotation" for m in p.marks)
        ]
        assert "".join("".join(marked).split()) == "".join(quote.text.split())


@pytest.mark.parametrize("sample", TEXTS, ids=lambda path: path.name)
def test_nothing_is_lost(sample: Path) -> None:
    check(analyze_bytes(sample.read_bytes()).document.text)


@given(text=texts)
def test_nothing_is_lost_of_any_release(text: str) -> None:
    check(text)


def test_what_a_pipe_gets() -> None:
    text = SAMPLE.read_text("utf-8")
    assert shown(text, 80).splitlines()[:10] == [
        "                │ ¹ Jane Roe, chief executive officer, Acme Wind  4 quotations",
        "                │ ² John Poe, vice president of research  1 quotation",
        "                │ |dateline|  <speaker>  [quotation]  {cue}  (contact)  ~fact~",
        "",
        "   1 status     │ ~FOR IMMEDIATE RELEASE~",
        "   3 headline   │ Acme Wind Opens Lisbon Lab to Build Quieter Turbines",
        "   5 subheadline│ New centre to employ 120 engineers by 2027",
        "   7 dateline   │ |LISBON, Portugal, March 3, 2026 /PRNewswire/ --|",
        "   7 paragraph  │ Acme Wind, Inc. (~NASDAQ: ACMW~), a maker of wind turbines,",
        "                │ today opened a research laboratory in Lisbon. Its engineers",
    ]


@pytest.mark.parametrize("width", [30, 44, 60, 80, 100])
@pytest.mark.parametrize("sample", TEXTS, ids=lambda path: path.name)
def test_no_line_is_wider_than_the_terminal(sample: Path, width: int) -> None:
    text = analyze_bytes(sample.read_bytes()).document.text
    assert max(map(cell_len, shown(text, width).splitlines())) <= width


def test_nothing_steers_the_terminal() -> None:
    plain = shown(HOSTILE)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", plain)
    assert "[bold]Opens[/bold]" in plain
    colored = re.sub(r"\x1b\[[\d;]*m", "", shown(HOSTILE, color=True))
    assert "\\x1b[31mLab\\u202e" in colored
    assert "\x1b" not in colored


def test_each_speaker_has_a_colour_and_a_number() -> None:
    colored = shown(SAMPLE.read_text("utf-8"), color=True)
    assert "\x1b[38;5;31mThis lab is where our next decade starts,\x1b[0m\x1b[38;5;31m¹" in colored
    assert "\x1b[1;38;5;130mJohn Poe" in colored


@pytest.mark.parametrize("only", PARTS)
def test_one_part_only(run: Run, only: str) -> None:
    ran = run("show", "--only", only, SAMPLE)
    assert ran.code == 0
    shown = ran.out.split("\n\n")[-1]
    assert ("This lab is where" in shown) == (only in {"quotes", "speakers"})
    assert ("press@example.com" in shown) == (only == "contacts")
    assert ("founded" in shown) == (only == "boilerplate")


def test_defects_stand_where_they_are() -> None:
    lines = shown('Acme Opens\n\nBERLIN, March 3, 2026 -- Acme opened. "It is good.\n\nAll is well.\n').splitlines()
    assert any("! warning" in line or "! info" in line for line in lines)


def test_the_command_takes_many_inputs_and_goes_on(run: Run, tmp_path: Path) -> None:
    ran = run("show", SAMPLE, tmp_path / "none.txt", SAMPLE)
    assert ran.code == 1
    assert ran.out.count("lisbon-lab.txt") == 2
    assert "no such file" in ran.err
    assert run("show", stdin=SAMPLE.read_bytes()).out.startswith(" ")
    assert run("show", "--color", "always", SAMPLE).out.count("\x1b[") > 20
    assert "\x1b" not in run("show", SAMPLE).out


def test_options_that_do_not_go_together(run: Run, tmp_path: Path) -> None:
    assert run("show", "--html", tmp_path / "a.html", "--only", "quotes", SAMPLE).code == 2
    assert run("show", "--html", SAMPLE, SAMPLE).code == 2
    refused = run("show", "--html", tmp_path / "a.html", SAMPLE, SAMPLE)
    assert refused.code == 4
    assert "need a folder" in refused.err


def test_a_page_for_one_and_a_folder_for_several(run: Run, tmp_path: Path) -> None:
    assert run("show", "--html", tmp_path / "one.html", SAMPLE).code == 0
    assert (tmp_path / "one.html").read_text("utf-8").startswith("<!doctype html>")
    assert run("show", "--html", tmp_path / "many", SAMPLE, SAMPLE).code == 0
    assert sorted(path.name for path in (tmp_path / "many").iterdir()) == [
        "001-lisbon-lab.html", "002-lisbon-lab.html", "index.html",
    ]  # fmt: skip
    index = LexborHTMLParser((tmp_path / "many" / "index.html").read_text("utf-8"))
    for link in index.css("a[href$='.html']"):
        assert (tmp_path / "many" / str(link.attributes["href"])).is_file()


@pytest.mark.parametrize("name", ["index.html", "002-lisbon-lab.html"])
def test_a_folder_of_pages_replaces_pages_only(run: Run, tmp_path: Path, name: str) -> None:
    assert run("show", "--html", f"{tmp_path}/", SAMPLE, SAMPLE).code == 0
    assert run("show", "--html", f"{tmp_path}/", SAMPLE, SAMPLE).code == 0
    (tmp_path / name).write_text("my own site", "utf-8")
    ran = run("show", "--html", f"{tmp_path}/", SAMPLE, SAMPLE)
    assert (ran.code, "no page of prsparse" in ran.err) == (4, True)
    assert (tmp_path / name).read_text("utf-8") == "my own site"


def test_text_runs_in_its_own_direction_and_language() -> None:
    text = 'شركة تفتح مكتبا\n\nDUBAI, March 3, 2026 -- "مرحبا بكم," said Jane Roe, chief executive of Acme.\n'
    tree = LexborHTMLParser(page(annotate(analyze(text, language="ar"))).decode())
    assert [node.attributes["lang"] for node in tree.css("html")] == ["en"]
    theirs = tree.css("h1, main .block p, .voice li")
    assert len(theirs) >= 4
    assert {(node.attributes["dir"], node.attributes["lang"]) for node in theirs} == {("auto", "ar")}


@pytest.mark.parametrize("sample", [*TEXTS, *sorted((ROOT / "samples").glob("*.html"))], ids=lambda path: path.name)
def test_a_page_leads_to_every_quotation(sample: Path) -> None:
    shown = display(sample)
    tree = LexborHTMLParser(page(shown).decode())
    ids = [str(node.attributes["id"]) for node in tree.css("[id]")]
    assert len(ids) == len(set(ids))
    assert {quote.id for quote in shown.release.quotes} <= set(ids)
    for link in tree.css("a"):
        target = str(link.attributes["href"])
        assert (target.startswith("#") and target[1:] in ids) or target.startswith(("mailto:", "tel:+", "http"))


@pytest.mark.parametrize("text", [HOSTILE, SAMPLE.read_text("utf-8")], ids=["hostile", "sample"])
def test_a_page_loads_and_runs_nothing_but_its_own(text: str) -> None:
    html = page(annotate(analyze(text))).decode()
    tree = LexborHTMLParser(html)
    policy = str(tree.css("meta[http-equiv]")[0].attributes["content"])
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    for name, kind in (("style", "style-src"), ("script", "script-src")):
        (node,) = tree.css(name)
        digest = b64encode(sha256(node.text().encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in policy
    assert not tree.css("[src], [style], link, iframe, object, form[action]")
    assert not [node for node in tree.css("*") if any(name.startswith("on") for name in node.attributes)]
    for link in tree.css("a"):
        assert str(link.attributes["href"]).startswith(("#", "mailto:", "tel:+", "https://"))
    assert "{{" not in html.replace("{{ 7 * 7 }}", "")
    assert "\x1b" not in html


def test_names_of_files_are_safe_and_their_own() -> None:
    analysis = analyze("Acme\n")
    named = [
        annotate(analyze_bytes(b"Acme\n", name=name))
        for name in ("../../etc/passwd", "a/b.txt", "", "…\x1b", "x" * 300, "CON .txt")
    ]
    names = [name for name, _ in pages([annotate(analysis), *named])]
    assert names == [
        "001-release.html", "002-passwd.html", "003-b.html", "004-release.html", "005-x1b.html".replace("x1b", "release"),
        f"006-{'x' * 60}.html", "007-CON.html", "index.html",
    ]  # fmt: skip


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_every_colour_can_be_read(scheme: int) -> None:
    root = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)[scheme]
    colors = dict(re.findall(r"--(\w+): (#[0-9a-f]{6});", root))
    for number in range(7):
        assert contrast(colors["ink"], colors[f"t{number}"]) >= 7
        assert contrast(colors[f"n{number}"], colors["ground"]) >= 4.5
        assert contrast(colors[f"n{number}"], colors[f"t{number}"]) >= 4.5
    for name in ("ink", "quiet", "link", "grave"):
        assert contrast(colors[name], colors["ground"]) >= 4.5


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: what the page does in a browser is not tried")
def test_the_page_in_a_browser(tmp_path: Path) -> None:
    shown = tmp_path / "page.html"
    shown.write_bytes(page(annotate(analyze(SAMPLE.read_text("utf-8")))))
    hostile = tmp_path / "hostile.html"
    hostile.write_bytes(page(annotate(analyze(HOSTILE))))
    with Browser(tmp_path / "profile") as browser:
        browser.open(shown)
        assert browser.ask("document.querySelector('.filters').hidden") is False
        tint = "getComputedStyle(document.getElementById('q1')).backgroundColor"
        assert browser.ask(tint) == "rgb(214, 230, 245)"
        browser.emulate(scheme="dark")
        assert browser.ask(tint) == "rgb(18, 53, 77)"
        browser.ask("document.querySelector('.filters [value=quotation]').click()")
        assert browser.ask(tint) == "rgba(0, 0, 0, 0)"
        browser.ask(
            "document.querySelector('aside .voice').dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))"
        )
        assert browser.ask("document.querySelectorAll('main .same').length") >= 4
        browser.ask("dispatchEvent(new Event('beforeprint'))")
        assert browser.ask("document.querySelectorAll('details:not([open])').length") == 0
        assert browser.ask("document.documentElement.scrollWidth <= innerWidth") is True
        browser.open(hostile)
        assert browser.ask("document.querySelectorAll('script').length") == 1
        assert browser.complaints == []
