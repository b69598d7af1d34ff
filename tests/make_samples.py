"""Write the samples that are not text: Word files and PDFs, made of invented releases. They are the same on every run.

    python -m tests.make_samples          write them into samples/

The PDFs have what makes PDFs hard: contacts in two columns, running heads and feet, hyphens, ligatures, tables.
"""

import io
import sys
import zipfile
from collections.abc import Callable
from typing import Any, Final

from docx import Document as WordDocument
from reportlab import rl_config
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

from tests.golden import SAMPLES

pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))  # it has the ligatures, and comes with reportlab
rl_config.invariant = 1  # no date of making in the file
_STAMP: Final = (2026, 3, 3, 9, 0, 0)
_TEXT: Final = ParagraphStyle("text", fontName="Times-Roman", fontSize=11, leading=13.5, spaceAfter=8, alignment=4)
_TITLE: Final = ParagraphStyle("title", fontName="Times-Bold", fontSize=16, leading=19, spaceAfter=10, alignment=1)
_HEAD: Final = ParagraphStyle("head", fontName="Times-Bold", fontSize=12, leading=15, spaceBefore=6, spaceAfter=4)


def two_columns() -> bytes:
    """A release of two pages: contacts side by side, a table, running heads and feet."""
    contacts = Table(
        [
            ["Media Contact:", "Investor Contact:"],
            ["Mary Major", "Piotr Lind"],
            ["Harbor Grid, Inc.", "Lind & Daughters"],
            ["+1 207-555-0147", "+1 207-555-0148"],
            ["press@example.com", "investors@example.com"],
        ],
        colWidths=[234, 234],
    )
    figures = Table(
        [
            ["In thousands", "2025", "2024"],
            ["Revenue", "$ 12,345", "$ 10,210"],
            ["Net income (loss)", "1,200", "(310)"],
            ["Storage sold, MWh", "40", "22"],
        ],
        colWidths=[200, 90, 90],
    )
    story: list[Flowable] = [
        Paragraph("FOR IMMEDIATE RELEASE", _TEXT),
        Paragraph("Harbor Grid Opens Second Battery Plant to Keep the Island Ferries Running", _TITLE),
        Paragraph("Plant in Eastport stores 40 megawatt-hours; the first ships charge in May", _HEAD),
        Paragraph(
            "EASTPORT, Maine, March 3, 2026 /PRNewswire/ -- Harbor Grid, Inc. (NASDAQ: HGRD), which stores electricity for"
            " islands and ports, today opened its second plant. It takes the output of the offshore wind farm by night and"
            " gives it to the inter-island ferries by day.",
            _TEXT,
        ),
        Paragraph(
            "“We can now run the first ferry on nothing but wind,” said Jane Roe, chief executive officer of Harbor Grid."
            " “The fifth ship follows in May, and every one after it will be fitted out in the same yard.”",
            _TEXT,
        ),
        Paragraph("A Cannery by the Quay", _HEAD),
        *[Paragraph(_CANNERY.format(number), _TEXT) for number in ("first", "second", "third", "fourth", "fifth")],
        Paragraph("Figures of the Year", _HEAD),
        figures,
        Spacer(1, 12),
        *[Paragraph(_CANNERY.format(number), _TEXT) for number in ("sixth", "seventh", "eighth", "ninth")],
        Paragraph(
            "According to Olu Adeyemi, harbor master of Eastport, no ship has waited for a berth since the dredging ended.",
            _TEXT,
        ),
        Paragraph("About Harbor Grid", _HEAD),
        Paragraph(
            "Harbor Grid stores electricity for islands and ports from Maine to Nova Scotia. Learn more at www.example.com.",
            _TEXT,
        ),
        contacts,
        Spacer(1, 12),
        Paragraph("SOURCE Harbor Grid, Inc.", _TEXT),
    ]
    return _pdf(story, letter, "Harbor Grid, Inc. | News Release", "www.example.com")


_CANNERY: Final = (
    "In the {0} hall of the old cannery, which had been empty since 1998, the company has set up a row of racks and the"
    " switches that go with it. The city gave the building for ninety-nine years, and the harbor authority dredged the"
    " channel so that barges can reach the quay at any tide."
)


def hyphenated() -> bytes:
    """A release of one page in a narrow column: hyphens at the ends of lines, real ones and others; ligatures."""
    quote = (
        "“The first efficient kiln of the valley stands in Graz-Umgebung,” said Anna Kofler, managing director of"
        " Kofler Ziegel. “It ﬁres bricks with a third of the gas, and the ﬂue warms the drying shed.”"
    )
    lead = (
        "GRAZ, Austria, 12 March 2026 – Kofler Ziegel has lit a long-term test kiln that burns hydro-\ngen from the"
        " river power station, the com-\npany said. The state-of-the-\nart kiln, a joint project with the uni-\nversity,"
        " will run for two years before the company decides about the other three."
    )
    story: list[Flowable] = [
        Paragraph("Kofler Ziegel Fires Bricks With Hydrogen", _TITLE),
        *[Paragraph(line, _TEXT) for line in ("Embargoed until 12 March 2026, 10:00 CET",)],
        _lines(lead),
        Paragraph(quote, ParagraphStyle("vera", parent=_TEXT, fontName="Vera", fontSize=10)),
        Paragraph(
            "The university will publish what it measures. Hydrogen costs the company twice what gas does.", _TEXT
        ),
        Paragraph("ENDS", _TEXT),
        Paragraph("Notes to editors", _HEAD),
        _lines("Press contact:\nLukas Moser\n+43 316 5550 123\npresse@example.com"),
    ]
    return _pdf(story, A4, "", "")


def _lines(text: str) -> Flowable:
    """Lines broken where the text has them."""
    return Paragraph(text.replace("\n", "<br/>"), ParagraphStyle("lines", parent=_TEXT, alignment=0))


def _pdf(story: list[Flowable], size: tuple[float, float], head: str, foot: str) -> bytes:
    def edges(canvas: Any, document: Any) -> None:
        canvas.setFont("Times-Roman", 9)
        if head:
            canvas.drawString(72, size[1] - 36, head)
            canvas.drawCentredString(size[0] / 2, 30, f"Page {document.page}")
            canvas.drawRightString(size[0] - 72, 30, foot)

    buffer = io.BytesIO()
    SimpleDocTemplate(buffer, pagesize=size).build(story, onFirstPage=edges, onLaterPages=edges)
    return buffer.getvalue()


def styled_word() -> bytes:
    """A Word file with styles: title, subtitle, headings, a list, a table, a link, a page header."""
    word = WordDocument()
    word.sections[0].header.paragraphs[0].text = "Brightwater Museum · Press Office"
    word.sections[0].footer.paragraphs[0].text = "Page 1"
    word.add_paragraph("FOR IMMEDIATE RELEASE")
    word.add_paragraph("Brightwater Museum Returns Drum to River Nation", style="Title")
    word.add_paragraph("The drum left the valley in 1908 and comes home by canoe", style="Subtitle")
    lead = word.add_paragraph("BRIGHTWATER, Ore., April 9, 2026 ")
    lead.add_run("— The Brightwater Museum will return a drum to the River Nation on Saturday, ").bold = False
    lead.add_run("118 years").bold = True
    lead.add_run(" after a collector took it.")
    word.add_paragraph("“It was never ours,” said Ines Calloway, director of the museum. “We have only kept it dry.”")
    word.add_heading("What Will Come Back Next", level=1)
    word.add_paragraph("The museum has named three more pieces:")
    for piece in ("a cedar chest", "two masks", "the bow of a canoe"):
        word.add_paragraph(piece, style="List Bullet")
    table = word.add_table(rows=0, cols=3)
    for row in (("Year", "Pieces", "Returned"), ("2024", "3", "1"), ("2025", "5", "4")):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    word.add_heading("About the Brightwater Museum", level=1)
    word.add_paragraph("The Brightwater Museum keeps 40,000 things from the valley. It is open every day but Monday.")
    for line in ("Media contact:", "Tobias Wren", "541-555-0172", "wren@example.com"):
        word.add_paragraph(line)
    return _saved(word)


def plain_word() -> bytes:
    """A Word file as people type them: no styles, empty paragraphs, line breaks within one, contacts in a table."""
    word = WordDocument()
    contacts = word.add_table(rows=0, cols=2)
    for row in (
        ("Media Contact:", "Investor Contact:"),
        ("Grace Obi", "Daniel Sato"),
        ("617-555-0110", "617-555-0111"),
        ("grace.obi@example.com", "daniel.sato@example.com"),
    ):
        for cell, text in zip(contacts.add_row().cells, row, strict=True):
            cell.text = text
    for line in (
        "",
        "Tern Robotics Teaches Arms to Fold Sails",
        "",
        "BOSTON--(BUSINESS WIRE)--Tern Robotics (NYSE: TERN) has built an arm that folds a mainsail in four minutes.",
        "",
        "“A sail is the hardest laundry there is,” said Grace Obi, who leads design at Tern Robotics.",
        "",
        "About Tern Robotics",
        "Tern Robotics builds arms for boatyards. It was founded in 2016 in Boston.",
        "",
        "###",
    ):
        word.add_paragraph(line)
    return _saved(word)


def _saved(word: Any) -> bytes:
    """A Word file's bytes, the clock of the day taken out of them."""
    buffer, fixed = io.BytesIO(), io.BytesIO()
    word.save(buffer)
    with zipfile.ZipFile(buffer) as package, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as out:
        for name in package.namelist():
            if not name.startswith(("docProps/thumbnail", "customXml")):
                out.writestr(zipfile.ZipInfo(name, _STAMP), package.read(name), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()


MADE: Final[dict[str, Callable[[], bytes]]] = {
    "pdf-two-columns.pdf": two_columns,
    "pdf-hyphenated.pdf": hyphenated,
    "word-styled.docx": styled_word,
    "word-plain.docx": plain_word,
}


if __name__ == "__main__":
    for name, make in MADE.items():
        (SAMPLES / name).write_bytes(make())
        sys.stdout.write(f"{name}\n")
