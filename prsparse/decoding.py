"""Bytes → text: byte order marks, UTF-8, UTF-16, cp1252, and what charset-normalizer can tell.

Knows encodings and what binary data looks like. Must not know what a release or a format is.
A byte that fits no encoding never stops the reading: it is replaced, and said where.
"""

import codecs
import re
from typing import Final, NamedTuple

from prsparse.errors import InputError
from prsparse.expressions import regex

# Longest first: the mark of UTF-16 LE begins that of UTF-32 LE.
_MARKS: Final = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

# Which of every four bytes are mostly zero, in texts of mostly Latin letters.
_ZEROS: Final[dict[tuple[bool, ...], str]] = {
    (False, True, False, True): "utf-16-le",
    (True, False, True, False): "utf-16-be",
    (False, True, True, True): "utf-32-le",
    (True, True, True, False): "utf-32-be",
}

# What data that is no text begins with, for a message that names it.
_MAGIC: Final = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF-", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format", "a SQLite database"),
)
_GZIP: Final = b"\x1f\x8b"
_PACKED: Final = (
    (b"PK\x03\x04", "a ZIP archive"),
    (_GZIP, "gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ", "xz data"),
)
_TAR: Final = (b"ustar\x0000", b"ustar  \0")  # behind the first file's name, as POSIX and GNU write it

# Control bytes that stand in texts: the white ones, BEL and BS of old terminals, ESC of ISO 2022.
_CONTROLS: Final = bytes(set(range(32)) - {*b"\a\b\t\n\v\f\r\x1b"}) + b"\x7f"
_MENDING: Final = "prsparse.cp1252"  # the name of the handler of errors below
_STRAY: Final = regex(rb"[\x80-\xbf]+")  # bytes with which no character begins
_RUNS: Final = rb"[\x80-\xff]{3,}"  # Western texts have letters with accents one by one
# A sign of cp1252 between two letters: then the byte is a letter of another code page.
_SIGN_IN_WORD: Final = rb"[A-Za-z][\xa1-\xbf\xd7\xf7\x80-\x83\x86-\x89\x8b\x95\x98\x99\x9b](?=[a-z])"
# Letters that few texts in cp1252 have and many in other code pages; õ stands before e in Portuguese.
_FOREIGN: Final = rb"[\x8a\x8e\x9a\x9e\xd0\xdd\xde\xf0\xfd\xfe]|\xf5(?!e)"
_CP1252_ONLY: Final = rb"[\x80-\x9f]"  # where ISO 8859 has control characters; its 15th part has € for ¤
_SHIFTS: Final = (b"\x1b$B", b"\x1b$@")  # where Japanese begins in ISO-2022-JP, which is all ASCII
_SAMPLE: Final = 1 << 16  # charset-normalizer looks at this many bytes


class Decoded(NamedTuple):
    """A decoded text, the encoding's name, how many bytes did not fit it, and where the first one stands."""

    text: str
    encoding: str
    misfits: int = 0
    first: int = 0


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of some bytes; `encoding`, if given, is believed.

    Raises:
        InputError: the bytes are not text.
    """
    if encoding:
        return _forgiving(data, encoding)
    wide = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _wide(data)
    if wide:
        return _refuse_zeros(data, _forgiving(data, wide))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse_binary(data, allowed=len(data) // 50)
        return _narrow(data, error.start)
    if any(shift in data for shift in _SHIFTS):
        return _forgiving(data, "iso2022_jp")
    if b"\0" in data or data.startswith(b"%PDF-"):
        _refuse_binary(data, allowed=0 if data.startswith(b"%PDF-") else len(data) // 50)
    return Decoded(text, "utf-8")


def _forgiving(data: bytes, encoding: str) -> Decoded:
    """Decode with what does not fit replaced by U+FFFD."""
    try:
        return Decoded(data.decode(encoding).removeprefix("\ufeff"), encoding)
    except UnicodeError:
        pass
    try:
        text = data.decode(encoding, "replace").removeprefix("\ufeff")
    except UnicodeError as error:  # a codec that replaces nothing
        raise InputError(f"not text in {encoding}", code="not-text") from error
    return Decoded(text, encoding, text.count("\ufffd"), max(text.find("\ufffd"), 0))


def _wide(data: bytes) -> str | None:
    """Tell UTF-16 and UTF-32 without a mark by where their zero bytes stand; most texts have none at all."""
    head = data[:4096]
    if b"\0" not in head or len(head) < 8:
        return None
    zeros = tuple(head[offset::4].count(0) * 4 / len(head) > 0.6 for offset in range(4))
    return _ZEROS.get(zeros)


def _refuse_zeros(data: bytes, told: Decoded) -> Decoded:
    """Refuse binary data whose zero bytes stand as in UTF-16; a text has no zero characters."""
    if told.text.count("\0") * 50 > len(told.text) or _kind(data):
        raise _binary(data)
    return told


def _refuse_binary(data: bytes, allowed: int) -> None:
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > allowed or _kind(data):
        raise _binary(data)


def _kind(data: bytes) -> str | None:
    return next((kind for magic, kind in _MAGIC if data.startswith(magic)), None) or _packed(data)


def _packed(data: bytes) -> str | None:
    if data[257:265] in _TAR:
        return "a tar archive"
    return next((kind for magic, kind in _PACKED if data.startswith(magic)), None)


def _binary(data: bytes) -> InputError:
    remedy = "unpack it, or see prsparse batch" if _packed(data) else "save the release as text, HTML, Word or PDF"
    remedy = "gunzip it, or name it .gz" if data.startswith(_GZIP) else remedy
    return InputError(f"not text but {_kind(data) or 'binary data'}; {remedy}", code="not-text")


def _narrow(data: bytes, first: int) -> Decoded:
    """Decode bytes that are no valid UTF-8 from `first` on: UTF-8 with a few bad bytes, or a code page."""
    mended = data.decode("utf-8", _MENDING)
    fitting = data.decode("utf-8", "ignore")
    misfits = len(mended) - len(fitting)
    if len(fitting) - len(fitting.encode("ascii", "ignore")) >= misfits:
        return Decoded(mended.removeprefix("\ufeff"), "utf-8", misfits, len(data[:first].decode()))
    if not _western(data):
        told = _tell(data)
        if told:
            return _forgiving(data, told)
    return _forgiving(data, "iso8859-15" if b"\xa4" in data and not re.search(_CP1252_ONLY, data) else "cp1252")


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Read stray bytes in UTF-8 as cp1252: the commonest fault is a piece of that, pasted."""
    assert isinstance(error, UnicodeDecodeError)
    stray = _STRAY.match(error.object, error.end)
    end = stray.end() if stray else error.end
    return error.object[error.start : end].decode("cp1252", "replace"), end


codecs.register_error(_MENDING, _as_cp1252)


def _western(data: bytes) -> bool:
    """Tell whether the bytes above ASCII stand as they do in Western languages: alone, and as letters."""
    high = len(data) - len(data.translate(None, bytes(range(128, 256))))
    in_runs = sum(map(len, re.findall(_RUNS, data)))
    foreign = re.search(_FOREIGN, data) or len(re.findall(_SIGN_IN_WORD, data)) * 10 > high
    return in_runs * 5 <= high and not foreign


def _tell(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best else None
