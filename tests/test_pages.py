"""PDF and Word: paragraphs joined from lines, columns and tables in reading order, and what is refused."""

import io
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from docx import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from pdfminer.high_level import extract_text
from reportlab.lib.pagesizes import letter
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from prsparse import InputError, analyze_bytes, parse_bytes
from prsparse.readers._hyphens import Hyphens
from prsparse.readers._pages import Line, write
from tests.conftest import ROOT
from tests.golden import SAMPLES

PDFS = sorted(SAMPLES.glob("*.pdf"))
WORDS = sorted(SAMPLES.glob("*.docx"))


def text_of(data: bytes, name: str = "release") -> str:
    return analyze_bytes(data, name=name).document.text


def refused(data: bytes, name: str = "release") -> InputError:
    with pytest.raises(InputError) as told:
        analyze_bytes(data, name=name)
    return told.value


# Lines of print → text.


def lines(*rows: tuple[float, float, str], size: float = 10.0, width: float = 5.0) -> list[Line]:
    """Lines by their left edge, their top and their words, every letter as wide as the others."""
    return [Line(text, x, x + width * len(text), y, y + size, size) for x, y, text in rows]


LONG = "Acme today opened a laboratory in Lisbon which has room for thirty engineers who"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (lines((50, 100, LONG), (50, 112, "build batteries.")), f"{LONG} build batteries."),
        (lines((50, 100, LONG), (50, 112, "Batteries."), (50, 124, "Widgets.")), f"{LONG} Batteries.\nWidgets."),
        (lines((50, 100, LONG), (50, 130, "It is the first."), (50, 142, "x")), f"{LONG}\n\nIt is the first.\nx"),
        (lines((50, 100, LONG[:-3] + "engi-"), (50, 112, "neers work.")), f"{LONG[:-3]}engineers work."),
        (lines((50, 100, LONG), (62, 112, "• a desk"), (62, 124, "• a bench")), f"{LONG}\n• a desk\n• a bench"),
        (
            lines((50, 100, "Media Contact:"), (300, 100, "Investor Contact:"), (50, 112, "Jane Roe"), (300, 112, "Al Poe")),
            "Media Contact:\nJane Roe\n\nInvestor Contact:\nAl Poe",
        ),
        (
            lines(
                (50, 100, "WHO:"), (150, 100, LONG), (150, 112, "build batteries."), (50, 124, "WHEN:"), (150, 124, "Tuesday"),
                (50, 136, "WHERE:"), (150, 136, "Lisbon"),
            ),
            f"WHO:    {LONG} build batteries.\nWHEN:    Tuesday\nWHERE:    Lisbon",
        ),
        (
            lines((50, 100, "NEWS RELEASE"), (300, 100, "Contact:"), (300, 112, "Jane Roe"), (50, 140, LONG)),
            f"NEWS RELEASE    Contact:\nJane Roe\n\n{LONG}",
        ),
        (
            lines((50, 100, "Revenue"), (300, 100, "$ 12"), (400, 100, "$ 10"), (50, 112, "Loss"), (300, 112, "(3)"), (400, 112, "(1)")),
            "Revenue    $ 12    $ 10\nLoss    (3)    (1)",
        ),
    ],
    ids=["full line", "short line", "gap", "hyphen", "bullets", "columns", "labels", "letterhead", "table"],
)  # fmt: skip
def test_lines_become_text(page: list[Line], text: str) -> None:
    assert write([page]).text == text


def test_columns_of_running_text_are_read_one_after_the_other() -> None:
    left = [(50.0, 100.0 + 12 * n, f"left {n} of a column of text that is full to its edge") for n in range(8)]
    right = [(350.0, 106.0 + 12 * n, f"right {n} of a column of text that is full to the edge") for n in range(6)]
    text = write([lines(*sorted((*left, *right), key=lambda line: line[1]))]).text
    assert text.index("left 7") < text.index("right 0") < text.index("right 5")


def test_a_paragraph_goes_on_over_the_page_and_running_lines_go() -> None:
    def page(number: int, *rows: tuple[float, float, str]) -> list[Line]:
        return lines((50, 20, "Acme, Inc."), *rows, (50, 760, f"Page {number} of 2"))

    first = page(1, *((50.0, 100.0 + 12 * n, LONG.replace("Acme", "abcdefghi"[n])) for n in range(9)))
    second = page(2, (50, 100, "build batteries."), *((50.0, 130.0 + 12 * n, LONG + "jklmnopqr"[n]) for n in range(9)))
    text = write([first, second]).text
    assert "engineers who build batteries." in text
    assert "Acme, Inc." not in text
    assert "Page" not in text


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("the inter-", "national yard", "the international yard"),
        ("a long-", "term plan", "a long-term plan"),
        ("the off-", "shore farm", "the off-shore farm"),
        ("state-of-the-", "art", "state-of-the-art"),
        ("Graz-", "Umgebung", "Graz-Umgebung"),
        ("soft\u00ad", "ly", "softly"),
        ("1990-", "95", "1990- 95"),
    ],
)
def test_a_parted_word_is_whole_again(above: str, below: str, whole: str) -> None:
    assert Hyphens(["an international word and the off-shore one"]).join(above, below) == whole


# PDF.


def pdf(*objects: bytes) -> bytes:
    """Write a PDF of some objects, the first its catalogue."""
    out, offsets = b"%PDF-1.4\n", []
    for number, thing in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, thing)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    head = b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table)
    return out + head + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))


def stream(data: bytes, extra: bytes = b"") -> bytes:
    return b"<</Length %d%b>>\nstream\n%b\nendstream" % (len(data), extra, data)


def page_of(content: bytes, resources: bytes = b"", *more: bytes) -> bytes:
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<%b>>>>" % resources,
        content,
        *more,
    )


FONT = b"/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"
FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 5 0 R>>>>"


def packed(data: bytes, times: int = 1) -> bytes:
    for _ in range(times):
        data = zlib.compress(data, 9)
    return stream(data, b"/Filter[" + b"/FlateDecode" * times + b"]")


def sealed(password: str) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=letter, encrypt=StandardEncryption(password, ownerPassword="owner", strength=128))
    canvas.drawString(72, 700, "LISBON, March 3, 2026 -- Acme opens a lab.")
    canvas.save()
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (lambda: sealed("secret"), "encrypted"),
        (lambda: page_of(stream(b"q 600 0 0 700 0 0 cm Q")), "no-text"),
        (lambda: PDFS[0].read_bytes()[:900], "broken"),
        (lambda: b"%PDF-1.7\n" + bytes(range(256)) * 40, "broken"),
        (lambda: page_of(packed(b" " * (80 << 20))), "too-large"),
        (lambda: page_of(packed(b" " * (80 << 20), 2)), "too-large"),
        (lambda: page_of(packed(b"BT /F1 9 Tf (" + b"A" * 2_000_000 + b") Tj ET"), FONT), "too-large"),
        (lambda: page_of(packed(b"q Q " * 4_000_000), FONT), "too-large"),
        (lambda: page_of(stream(b"/X Do "), b"/XObject<</X 5 0 R>>", stream(b"/X Do " * 9, FORM)), "no-text"),
    ],
    ids=["password", "scan", "cut", "noise", "bomb", "bomb in a bomb", "letters", "strokes", "draws itself"],
)
def test_a_pdf_that_cannot_be_read_is_refused(data: Callable[[], bytes], code: str) -> None:
    assert refused(data()).code == code


def pages_of(kids: bytes, *more: bytes) -> bytes:
    """A PDF with a page to draw (3 0 R), whose tree begins with some kids and goes on in more objects from 5 0 R on."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<%b>>>>" % FONT
    words = stream(b"BT /F1 9 Tf 72 700 Td (LISBON, March 3, 2026 -- Acme opens a lab.) Tj ET")
    tree = b"<</Type/Pages/Kids[%b]/Count 1000000000>>" % kids
    return pdf(b"<</Type/Catalog/Pages 2 0 R>>", tree, page, words, *(thing.replace(b"PAGE", page) for thing in more))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (pages_of(b"3 0 R " * 100_000), None),
        (pages_of(b"2 0 R 2 0 R 3 0 R"), None),
        (
            pages_of(
                b"5 0 R " * 9, *(b"<</Type/Pages/Kids[%b]>>" % (b"%d 0 R " % at * 9) for at in range(6, 40)), b"PAGE"
            ),
            None,
        ),
        (pages_of(b" ".join(b"%d 0 R" % at for at in range(5, 5005)), *[b"PAGE"] * 5000), "too-large"),
        (pages_of(b"5 0 R", *(b"<</Type/Pages/Kids[%d 0 R]>>" % at for at in range(6, 3000)), b"PAGE"), "broken"),
    ],
    ids=["one page over and over", "a tree that holds itself", "nine times nine times …", "thousands", "deep"],
)
def test_a_bomb_of_pages_is_read_once_or_refused(data: bytes, code: str | None) -> None:
    start = time.process_time()
    if code is None:
        assert len(parse_bytes(data).body) == 1
    else:
        with pytest.raises(InputError) as refused:
            parse_bytes(data)
        assert refused.value.code == code
    assert time.process_time() - start < 10


def test_a_pdf_that_anybody_may_open_is_read_though_it_is_sealed() -> None:
    assert "Acme opens a lab" in text_of(sealed(""))


def test_the_limits_are_ours_alone() -> None:
    """Another program in the process that uses pdfminer sees it as it is."""
    text_of(PDFS[0].read_bytes())
    assert extract_text(io.BytesIO(page_of(packed(b" " * (40 << 20))))).strip() == ""


@pytest.mark.parametrize("sample", [*PDFS, *WORDS], ids=lambda path: path.name)
def test_a_file_that_breaks_off_or_is_bitten_is_read_or_refused(sample: Any) -> None:
    data = sample.read_bytes()
    for place in range(30, len(data), len(data) // 12):
        for broken in (data[:place], data[: place - 20] + b"\0" * 20 + data[place:]):
            try:
                analyze_bytes(broken, name=sample.name)
            except InputError as error:
                assert error.code in {"broken", "no-text", "not-text"}  # noqa: PT017


def test_without_the_extra_one_line_names_it() -> None:
    code = "import sys; sys.modules['pdfminer'] = None; from prsparse.cli import run; sys.exit(run(sys.argv[1:]))"
    ended = subprocess.run(
        [sys.executable, "-c", code, "parse", str(PDFS[0])], capture_output=True, cwd=ROOT, text=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == f"prsparse: {PDFS[0]}: a PDF; to read it, pip install 'prsparse[pdf]'\n"


# Word.


def word(*xml: str) -> bytes:
    """Write a Word file with some XML in its body."""
    document = WordDocument()
    body = document.element.body
    for piece in xml:
        body.insert(len(body) - 1, parse_xml(piece.replace("<w:p>", f'<w:p xmlns:w="{qn("w:p")[1:-2]}">', 1)))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def zipped(**parts: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        for name, data in parts.items():
            package.writestr(name.replace("__", "/") + ".xml", data)
    return buffer.getvalue()


def test_revisions_breaks_and_hidden_words() -> None:
    text = text_of(
        word(
            "<w:p><w:r><w:t>Acme</w:t></w:r><w:del><w:r><w:delText> shuts</w:delText></w:r></w:del>"
            "<w:ins><w:r><w:t> opens</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> no</w:t></w:r></w:moveFrom>"
            "<w:r><w:tab/><w:t>a</w:t><w:br/><w:t>lab</w:t><w:noBreakHyphen/></w:r>"
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"
        )
    )
    assert text == "Acme opens\ta\nlab-"


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (lambda: zipped(xl__workbook=b"<a/>"), "not-text", "an Excel workbook"),
        (lambda: zipped(content=b"<a/>"), "not-text", "OpenDocument"),
        (lambda: zipped(word__document=b"<document><body/></document>"), "no-text", "without text"),
        (lambda: zipped(word__document=b"<document><body>" + b" " * (70 << 20)), "too-large", "beyond all measure"),
        (lambda: zipped(word__document=b"<document>" + b"<p>" * 9_000), "too-large", "nested"),
        (lambda: zipped(word__document=b'<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>'), "entities", "entities"),
        (lambda: WORDS[0].read_bytes()[:-400], "broken", "save it anew"),
        (lambda: b"{\\rtf1\\ansi Acme opens a lab}", "not-text", ".docx"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "not-text", ".docx"),
    ],
)
def test_what_is_no_word_file_is_refused_and_told_what_to_do(data: Callable[[], bytes], code: str, words: str) -> None:
    error = refused(data())
    assert error.code == code
    assert words in str(error)
