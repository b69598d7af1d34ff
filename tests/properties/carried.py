"""Hostile shapes of the formats that carry a text, any size: one thing over and over within what a reader expects."""

import gzip
import json
from typing import Final, NamedTuple


class Carried(NamedTuple):
    """A format's name, what stands before the pieces, a piece, and what stands behind them."""

    form: str
    head: str
    piece: str
    tail: str = ""


_MAIL: Final = "From: press@example.com\nSubject: Acme Opens Lab\nMIME-Version: 1.0\n"
_PARTS: Final = f"{_MAIL}Content-Type: multipart/mixed; boundary=x\n\n"
_RSS: Final = "<rss><channel>"
_ITEM: Final = "<item><title>Acme Opens Lab</title><description>Acme makes widgets.</description></item>"
_NITF: Final = "<nitf><body><body.content>"

SHAPES: Final = {
    "html paragraphs": Carried("html", "<html><body>", "<p>Acme makes widgets. "),
    "html divisions": Carried("html", "<html><body>", "<div>Acme "),
    "html emphasis": Carried("html", "<html><body>", "<b>Acme "),
    "html breaks": Carried("html", "<html><body>", "Acme<br>"),
    "html links": Carried("html", "<html><body>", "<a href=https://example.com>Acme</a> "),
    "html rows": Carried("html", "<html><body><table>", "<tr><td>Acme<td>12"),
    "html tables": Carried("html", "<html><body>", "<table><tr><td>Acme"),
    "html lists": Carried("html", "<html><body>", "<ul><li>Acme"),
    "html instructions": Carried("html", "<html><body>", "<?php echo ?>Acme "),
    "html comments": Carried("html", "<html><body>", "<!-- Acme -->a "),
    "html entities": Carried("html", "<html><body>", "&amp;&#8220;&nosuch;"),
    "html attributes": Carried("html", "<html><body><p ", "a=1 ", ">Acme"),
    "html quotes": Carried("html", "<html><body>", "<blockquote>Acme</blockquote><cite>Roe</cite>"),
    "html captions": Carried("html", "<html><body>", "<figure><img src=https://example.com/a.jpg><figcaption>Acme"),
    "html scripts": Carried("html", "<html><body>", '<script type="application/ld+json">{"a": [</script>'),
    "mail headers": Carried("eml", _MAIL, "X-Acme: a\n", "\nAcme opens a lab.\n"),
    "mail folded header": Carried("eml", _MAIL, "\t=?utf-8?q?a?=\n", "\nAcme opens a lab.\n"),
    "mail parts": Carried("eml", _PARTS, "--x\nContent-Type: text/plain\n\nAcme opens a lab.\n", "--x--\n"),
    "mail attachments": Carried("eml", _PARTS, "--x\nContent-Disposition: attachment; filename=a\n\nA\n", "--x--\n"),
    "mail boundaries": Carried("eml", _PARTS, "--x\n"),
    "mail flowed": Carried("eml", f"{_MAIL}Content-Type: text/plain; format=flowed\n\n", "Acme opens \n"),
    "mail quoted-printable": Carried("eml", f"{_MAIL}Content-Transfer-Encoding: quoted-printable\n\n", "=41=\n"),
    "mailbox": Carried("eml", "", f"From a@example.com Tue Mar  3 09:00:00 2026\n{_MAIL}\nAcme opens.\n\n"),
    "rss items": Carried("rss", _RSS, _ITEM, "</channel></rss>"),
    "rss one item": Carried("rss", f"{_RSS}<item><title>Acme</title><description>", "Acme makes &lt;b&gt;widgets. "),
    "nitf paragraphs": Carried("nitf", _NITF, "<p>Acme makes widgets.</p>"),
    "nitf tickers": Carried("nitf", _NITF, '<money exchange="NYSE" symbol="ACME"/>'),
    "ninjs": Carried("ninjs", '{"headline": "Acme", "body_text": ', "Acme makes widgets.\\n", "}"),
    "packed.gz": Carried("gzip", "", "Acme makes widgets. "),
}


def carried(name: str, size: int) -> tuple[str, bytes]:
    """Return a format's name, and about so many bytes of it; what is packed holds so many."""
    form, head, piece, tail = SHAPES[name]
    text = piece * (size // len(piece) + 1)
    data = f"{head}{json.dumps(text) if form == 'ninjs' else text}{tail}".encode()
    return ("text", gzip.compress(data)) if form == "gzip" else (form, data)
