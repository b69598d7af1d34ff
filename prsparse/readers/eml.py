"""Mail (.eml), and mailboxes of several: the headers that say something, and the part of the body that says it best.

Knows MIME. Must not know what a release is. The standard library's first policy is used, not its modern one: that
one reads every header by a full grammar, which takes seconds on hostile headers of 100 KB (`docs/decisions/0010…`).
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from typing import Final, NamedTuple

from prsparse.decoding import Decoded, decode
from prsparse.document import Document, Mark, Span
from prsparse.errors import InputError
from prsparse.readers import Input
from prsparse.readers._composition import Composition, undecodable

# What is shown of a mail's headers, in this order.
_SHOWN: Final = ("From", "Date", "Subject")
_LONGEST_HEADER: Final = 2_000
_ENOUGH: Final = 0.6  # of the words of the rich part: with fewer the plain one is but a pointer to it, or cut
_NO_FILES: Final = frozenset(("punycode", "idna"))  # codecs of names, whose time grows with the square of the length
_DEEPEST: Final = 30  # parts within parts; what lies deeper is not read
_MOST_NAMED: Final = 10  # attachments in a defect
# The line that parts the mails of a mailbox: `From jane@example.com Tue Mar  3 09:00:00 2026`, headers below it.
_POSTMARK: Final = re.compile(rb"^From [^\n]{1,200}\d{4}[^\n]{0,20}\r?\n(?=[A-Za-z-]{2,40}:)", re.MULTILINE)
_FORWARDED: Final = "---------- Forwarded message ----------"


class _Part(NamedTuple):
    """A readable part of a mail: its text, what its markup said, how it was decoded."""

    text: str
    marks: tuple[Mark, ...]
    told: Decoded


def read_all(given: Input) -> Iterator[Document]:
    """Yield the document of a mail, or of each mail in a mailbox.

    Raises:
        InputError: it holds nothing that can be read, or parts beyond what the mail library bears.
    """
    for data in _mails(given.data):
        yield _Mail(given).read(data)


def _mails(data: bytes) -> Iterator[bytes]:
    """The mails of a mailbox, without the lines between them; any other mail is one."""
    starts = list(_POSTMARK.finditer(data)) if data.startswith(b"From ") else []
    if not starts:
        yield data
        return
    ends = [*(start.start() for start in starts[1:]), len(data)]
    for start, end in zip(starts, ends, strict=True):
        yield re.sub(rb"^>(?=>*From )", b"", data[start.end() : end], flags=re.MULTILINE)


class _Mail:
    """A mail while it is read."""

    def __init__(self, given: Input) -> None:
        self.given = given
        self.composition = Composition()
        self.unread: list[str] = []
        self.encoding: str | None = None

    def read(self, data: bytes) -> Document:
        """Return the document of a mail."""
        try:
            message = message_from_bytes(data)
            self._headers(message)
            self._body(message, 0)
        except RecursionError as error:
            raise InputError("a mail whose parts lie too deep in one another", code="broken") from error
        marks = self.composition.marks
        if self.unread:
            named = ", ".join(self.unread[:_MOST_NAMED])
            more = len(self.unread) - _MOST_NAMED
            marks.append(Mark("unread-attachments", Span(0, 0), f"{named} and {more} more" if more > 0 else named))
        return Document(
            self.composition.text,
            name=self.given.name,
            format="eml",
            encoding=self.encoding or "us-ascii",
            sha256=self.given.sha256,
            marks=tuple(marks),
            hints={"headline": _header(message, "Subject")},
        )

    def _headers(self, message: Message) -> None:
        """Write the headers that are shown, on lines of their own."""
        gap = "\n\n"
        for name in _SHOWN:
            if value := _header(message, name):
                self.composition.add(f"{name}: {value}", "header", gap=gap)
                gap = "\n"

    def _body(self, message: Message, depth: int) -> None:
        """Write the parts that can be read, note the names of the others."""
        kind = message.get_content_type()
        if depth > _DEEPEST or message.get_content_disposition() == "attachment":
            self.unread.append(_filename(message))
        elif kind == "message/rfc822":
            for forwarded in _parts(message):
                self.composition.add(_FORWARDED)
                self._headers(forwarded)
                self._body(forwarded, depth + 1)
        elif kind == "multipart/alternative":
            self._best(_parts(message), depth)
        elif message.is_multipart():
            for part in _parts(message):
                self._body(part, depth + 1)
        elif kind == "text/plain" or (kind == "text/html" and not message.get_filename()):
            self._write(self._text(message))
        else:
            self.unread.append(_filename(message))

    def _write(self, part: _Part) -> None:
        """Write a part's text below the others."""
        marks = part.marks
        if part.told.misfits:
            marks = (undecodable(part.told.misfits, part.text), *marks)
        self.composition.add(part.text, marks=marks)
        self.encoding = self.encoding or part.told.encoding

    def _best(self, ways: list[Message], depth: int) -> None:
        """Write one of the ways in which a mail says the same: the plain one, unless the rich one says much more."""
        plain = next((way for way in ways if way.get_content_type() == "text/plain"), None)
        rich = next((way for way in reversed(ways) if way is not plain), None)
        if plain is None or rich is None:
            for way in ways[-1:]:
                self._body(way, depth + 1)
            return
        html = next((part for part in rich.walk() if part.get_content_type() == "text/html"), None)
        said = self._text(plain)
        shown = self._text(html) if html else said
        self._write(shown if len(said.text.split()) < _ENOUGH * len(shown.text.split()) else said)
        self.unread += [_filename(part) for part in rich.walk() if part.get_content_disposition() == "attachment"]

    def _text(self, part: Message) -> _Part:
        """A part's text."""
        payload = part.get_payload(decode=True)
        told = self._decoded(payload if isinstance(payload, bytes) else b"", part.get_content_charset())
        if part.get_content_type() == "text/html":
            from prsparse.markup import extract

            page = extract(told.text)
            return _Part(page.text, page.marks, told)
        text = told.text.replace("\r\n", "\n")
        if part.get_param("format") == "flowed":
            text = _unflowed(text, "" if part.get_param("delsp") == "yes" else " ")
        return _Part(text.strip("\n"), (), told)

    def _decoded(self, data: bytes, charset: str | None) -> Decoded:
        """Decode as the caller says, else as the part does if it fits, else as the bytes show."""
        if not self.given.encoding and charset and charset not in _NO_FILES:
            with suppress(LookupError, UnicodeError):
                return Decoded(data.decode(charset), charset)
        return decode(data, self.given.encoding)


def _unflowed(text: str, blank: str) -> str:
    """The lines of `format=flowed` (RFC 3676) as paragraphs: a line that ends in a blank goes on in the next."""
    lines: list[str] = []
    goes_on = False
    for line in text.split("\n"):
        bare = line.removeprefix(" ")  # put before a line that would be taken for something else
        if goes_on and bare[:1] != ">":
            lines[-1] = lines[-1].removesuffix(" ") + blank + bare
        else:
            lines.append(bare)
        goes_on = bare.endswith(" ") and bare != "-- "
    return "\n".join(lines)


def _parts(message: Message) -> list[Message]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _header(message: Message, name: str) -> str:
    """A header's words, encoded ones decoded, on one line."""
    raw = str(message.get(name, ""))[:_LONGEST_HEADER]
    raw = raw.replace('"=?', "=?").replace('?="', "?=")  # marks around encoded words, against the rules
    with suppress(LookupError, ValueError, MessageError):  # an unknown charset, or none; misfits, broken base64
        raw = str(make_header(decode_header(raw)))
    return " ".join(raw.split())


def _filename(part: Message) -> str:
    return " ".join((part.get_filename() or part.get_content_type()).split())[:80]
