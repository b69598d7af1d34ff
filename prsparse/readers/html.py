"""Web pages, whole or in part: the text is what a browser shows; the spans of a record count in it.

Knows how a page states its encoding. Must not know elements (`markup` does).
"""

import re
from typing import Final

from prsparse.decoding import Decoded, decode
from prsparse.document import Document
from prsparse.markup import extract
from prsparse.readers import Input
from prsparse.readers._composition import undecodable

_DECLARED: Final = re.compile(
    rb"""<(?:meta|\?xml)\b[^<>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:-]{2,40})""", re.IGNORECASE
)
_PRESCAN: Final = 4096  # bytes in which a page states its encoding
# As browsers read these labels: what calls itself the first is, or may be, the second.
_WIDER: Final = {
    "ascii": "cp1252", "us-ascii": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252", "windows-1252": "cp1252", "iso-8859-9": "cp1254", "iso-8859-11": "cp874",
    "tis-620": "cp874", "windows-874": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "big5": "big5hkscs", "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "x-euc-jp": "euc_jp", "iso-8859-8-i": "iso8859_8",
}  # fmt: skip


def read(given: Input) -> Document:
    """Return the document of a page; bytes that fit no encoding are marked `undecodable`."""
    told = _decode(given.data, given.encoding)
    page = extract(told.text)
    marks = (undecodable(told.misfits, page.text), *page.marks) if told.misfits else page.marks
    return Document(
        page.text,
        name=given.name,
        format="html",
        encoding=told.encoding,
        sha256=given.sha256,
        marks=marks,
        hints=page.hints,
    )


def _decode(data: bytes, encoding: str | None) -> Decoded:
    """Decode as the bytes themselves show, and where they show nothing, as the page declares."""
    if encoding:
        return decode(data, encoding)
    declared = _DECLARED.search(data[:_PRESCAN])
    name = declared[1].decode("ascii", "replace").lower() if declared else ""
    if not name or data.isascii() or _is_utf8(data) or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return decode(data)
    try:
        told = decode(data, _WIDER.get(name, name))
    except LookupError:
        return decode(data)
    return told if told.misfits * 100 <= len(told.text) else decode(data)


def _is_utf8(data: bytes) -> bool:
    """Whether bytes above ASCII stand as in UTF-8, which no other encoding's do by chance, whatever the page says."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
