"""PDF → lines of print, by pdfminer.six: limits on what it may unfold, its many failures told as one of few.

Knows PDF through pdfminer. Must not know what a page says. Imported only where a PDF is read.
"""

import logging
import zlib
from collections.abc import Iterator, Sequence
from contextvars import ContextVar
from io import BytesIO
from typing import Any, Final

from pdfminer import pdftypes
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LAParams, LTChar, LTContainer, LTPage, LTTextLine
from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import stream_value

from prsparse.errors import InputError
from prsparse.readers._pages import Line

MOST_PAGES: Final = 200
_MOST_CHARACTERS: Final = 300_000
_MOST_ON_PAGE: Final = 30_000  # characters; a page of small print has a third
_MOST_DRAWN: Final = 8 << 20  # bytes of drawing, each time that it is drawn
_MOST_FORMS: Final = 2_000  # pieces of a page that are drawn by name, and can draw one another
_MOST_INFLATED: Final = 32 << 20  # bytes, of all streams together
_LIGATURES: Final = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_UNMAPPED: Final = "(cid:"  # how pdfminer writes a glyph of which the file does not say what it means
_BOLD: Final = ("bold", "black", "heavy", "semibd")

logging.getLogger("pdfminer").addHandler(logging.NullHandler())  # what it warns of would stand on standard error
_left: ContextVar[int | None] = ContextVar("_left", default=None)


class _TooMuch(Exception):  # noqa: N818 - never seen outside
    """A limit is passed."""


class _Inflate:
    """What pdfminer sees as zlib: it knows no limit of its own. Where we do not read, it is zlib unchanged."""

    error = zlib.error
    decompressobj = staticmethod(zlib.decompressobj)

    @staticmethod
    def decompress(data: bytes) -> bytes:
        """Inflate, up to what is left of the limit."""
        left = _left.get()
        if left is None:
            return zlib.decompress(data)
        inflater = zlib.decompressobj()
        inflated = inflater.decompress(data, left)
        if inflater.unconsumed_tail:
            raise _TooMuch
        _left.set(left - len(inflated))
        return inflated


setattr(pdftypes, "zlib", _Inflate)  # noqa: B010 - the type checker knows no such name


class _Device(PDFPageAggregator):
    """Collects the characters of a page, up to a limit."""

    characters = forms = drawn = on_page = 0

    def begin_page(self, *args: Any, **kwargs: Any) -> None:
        """Begin a page."""
        self.on_page = 0
        super().begin_page(*args, **kwargs)

    def render_char(self, *args: Any, **kwargs: Any) -> float:
        """Place a character."""
        self.characters += 1
        self.on_page += 1
        if self.characters > _MOST_CHARACTERS or self.on_page > _MOST_ON_PAGE:
            raise _TooMuch
        return super().render_char(*args, **kwargs)

    def begin_figure(self, *args: Any, **kwargs: Any) -> None:
        """Begin a piece that is drawn by name."""
        self.forms += 1
        if self.forms > _MOST_FORMS:
            raise _TooMuch
        super().begin_figure(*args, **kwargs)


class _Interpreter(PDFPageInterpreter):
    """Runs what draws a page, up to a limit."""

    def execute(self, streams: Sequence[Any]) -> None:
        """Run the streams of a page, or of a piece of it."""
        assert isinstance(self.device, _Device)
        self.device.drawn += sum(len(stream.get_data()) for stream in map(stream_value, streams))
        if self.device.drawn > _MOST_DRAWN:
            raise _TooMuch
        super().execute(streams)


def read_pages(data: bytes) -> list[list[Line]]:
    """Return the lines of each page.

    Raises:
        InputError: it needs a password, is broken, unfolds beyond the limits, or holds no text.
    """
    token = _left.set(_MOST_INFLATED)
    try:
        pages = list(_pages(data))
    except PDFPasswordIncorrect as error:
        raise InputError("a PDF with a password; save it without one, then parse that", code="encrypted") from error
    except _TooMuch as error:
        raise InputError("a PDF that unfolds beyond all measure of a release", code="too-large") from error
    except Exception as error:  # pdfminer meets broken files with errors of any kind
        raise InputError("a broken PDF; open it and print it to a new one, then parse that", code="broken") from error
    finally:
        _left.reset(token)
    text = "".join(line.text for page in pages for line in page)
    if len(text) < 2 or text.count(_UNMAPPED) * 20 > len(text):
        advice = "run it through OCR (ocrmypdf IN.pdf OUT.pdf), then parse that"
        raise InputError(f"a PDF without readable text, perhaps scanned; {advice}", code="no-text")
    return pages


def _pages(data: bytes) -> Iterator[list[Line]]:
    resources = PDFResourceManager()
    device = _Device(resources, laparams=LAParams(boxes_flow=None, all_texts=True))
    interpreter = _Interpreter(resources, device)
    document = PDFDocument(PDFParser(BytesIO(data)))
    for number, page in enumerate(PDFPage.create_pages(document)):
        if number >= MOST_PAGES:
            raise _TooMuch
        interpreter.process_page(page)
        layout = device.get_result()
        yield [line for item in _lines(layout) if (line := _line(item, layout))]


def _lines(container: LTContainer[Any]) -> Iterator[LTTextLine]:
    for item in container:
        if isinstance(item, LTTextLine):
            yield item
        elif isinstance(item, LTContainer):
            yield from _lines(item)


def _line(item: LTTextLine, page: LTPage) -> Line | None:
    """A line, its boxes counted from the top; nothing for one that is blank or does not stand upright."""
    text = " ".join(item.get_text().translate(_LIGATURES).split())
    glyphs = [glyph for glyph in item if isinstance(glyph, LTChar)]
    if not text or not glyphs or not glyphs[0].upright:
        return None
    bold = any(word in glyphs[0].fontname.lower() for word in _BOLD)
    size = max(glyph.size for glyph in glyphs)
    return Line(text, item.x0, item.x1, page.y1 - item.y1, page.y1 - item.y0, size, bold)
