"""What the first bytes of an input show of its format.

Knows how formats begin. Must not know how they go on. Runs before every parse, so it imports
nothing, and compiles a pattern where the first character lets it.
"""

import re
from collections.abc import Callable
from typing import Final

_WRITTEN: Final = frozenset((b"from", b"to", b"subject", b"date", b"sender", b"reply-to"))
_OFFICE_PARTS: Final = (b"[Content_Types].xml", b"word/", b"docProps/", b"application/vnd.oasis.opendocument")
# Headers that programs write: a person who pastes a mail into a file leaves them out, an archive takes them off.
_BY_MACHINE: Final = frozenset((
    b"mime-version", b"content-type", b"content-transfer-encoding", b"received", b"return-path", b"delivered-to",
    b"dkim-signature", b"message-id",
))  # fmt: skip
_LONGEST_TYPED: Final = 500  # characters of a header that a person may have typed

# A page's first element, behind comments and declarations: its own, a filing's around it, or one that a piece begins with.
_PAGE: Final = (
    rb"(?:\s|<!--.*?-->|<\?.*?>)*+(?:"
    rb"(?P<page><(?:!doctype\s+html|(?:html|head|body|title|meta|link|base)[\s/>]))"
    rb"|(?P<filed><document>\s*<type>.{0,2000}?<text>\s*<(?:html|!doctype\s+html|head|body|title|div|p|center)[\s>])"
    rb"|<(?:h[1-6]|p|div|span|section|article|main|header|nav|table|ul|ol|dl|blockquote|figure|center|font|strong|em|img|[abi]"
    rb"|br|hr|style|script|form)[\s/>])"
)
_MARKUP: Final = (
    rb"</?(?:html|body|h[1-6]|p|br|div|span|section|table|tr|td|ul|ol|li|center|font|strong|em|img|[abiu])(?:\s[^<>]{0,999})?/?>"
    rb"|&(?:[a-z]{2,8}|#\d{2,5});"
)
_BLOCK: Final = rb"<(?:p|br|div|h[1-6]|li|td|section|article|table|blockquote)[\s/>]"

# What looks like text, or stands for it on many a desk, and is not read; with what to do.
_UNREADABLE: Final = (
    (b"{\\rtf", "an RTF file; save it as .docx or text, then parse that"),
    (
        b"\xd0\xcf\x11\xe0",
        "an Office file of the old kind (.doc) or one with a password; save it as .docx without, then parse that",
    ),
)


def unreadable(data: bytes) -> str | None:
    """Return what an input is that is not read, and what to do; None for one that can be tried."""
    return next((what for sign, what in _UNREADABLE if data.startswith(sign)), None)


def is_pdf(head: bytes) -> bool:
    """Return whether a PDF begins here; a few bytes of another kind may stand before it."""
    return b"%PDF-" in head[:1024]


def is_zip(head: bytes) -> bool:
    """Return whether a ZIP archive begins here."""
    return head.startswith(b"PK\x03\x04")


def is_word(head: bytes) -> bool:
    """Return whether this is a ZIP archive in which an office program keeps a document."""
    return is_zip(head) and any(part in head for part in _OFFICE_PARTS)


def is_mail(head: bytes) -> bool:
    """Return whether these are the headers of a mail as it travels.

    A text that begins with `From:`, `Date:` and `Subject:` is a text: there is nothing in it to decode, and every
    line of it is to be accounted for. What makes a mail is a header that only programs write.
    """
    names: set[bytes] = set()
    by_machine = False
    for line in head.splitlines():
        name, colon, _ = line.partition(b":")
        if names and line[:1] in {b" ", b"\t"}:
            continue
        if line.startswith(b"From ") and not names:
            continue
        if not colon or not name.replace(b"-", b"").isalnum():
            break
        names.add(name.lower())
        by_machine = by_machine or len(line) > _LONGEST_TYPED or name.lower() in _BY_MACHINE
    return by_machine and not names.isdisjoint(_WRITTEN)


def root(head: bytes) -> bytes:
    """Return the name of the first element of some XML, in lower case and without its prefix; nothing where none begins."""
    at = 0
    while (at := head.find(b"<", at)) >= 0:
        if head.startswith(b"<!--", at):
            at = head.find(b"-->", at)
            if at < 0:
                return b""
        elif head[at + 1 : at + 2].isalpha():
            name = head[at + 1 : at + 80].split(None, 1)[0].partition(b">")[0].partition(b"/")[0]
            return name.rpartition(b":")[2].lower()
        at += 1
    return b""


def shows(*roots: bytes) -> Callable[[bytes], bool]:
    """Return whether XML begins here with an element of one of some names."""
    return lambda head: head[:1] == b"<" and root(head) in roots


def is_ninjs(head: bytes) -> bool:
    """Return whether JSON begins here that names an item, and has a headline or a body."""
    if head[:1] not in {b"{", b"["} or b'"uri"' not in head:
        return False
    return any(key in head for key in (b'"headline', b'"body_', b'"bodies"', b'"versioncreated"'))


def is_page(head: bytes) -> bool:
    """Return whether the first element is a page's own, or one of a piece of a page that has blocks."""
    if head[:1] != b"<":
        return False
    found = re.match(_PAGE, head, re.IGNORECASE | re.DOTALL)
    return found is not None and bool(
        found["page"] or found["filed"] or len(re.findall(_BLOCK, head, re.IGNORECASE)) > 1
    )


def is_marked_up(head: bytes) -> bool:
    """Return whether there is an element or an entity: a page may have its first far down, a plain text has none."""
    return bool(re.search(_MARKUP, head, re.IGNORECASE))
