"""What the first bytes of an input show of its format.

Knows how formats begin. Must not know how they go on. Runs before every parse, so it compiles and imports nothing.
"""

from typing import Final

_WRITTEN: Final = frozenset((b"from", b"to", b"subject", b"date", b"sender", b"reply-to"))
# Headers that programs write: a person who pastes a mail into a file leaves them out, an archive takes them off.
_BY_MACHINE: Final = frozenset((
    b"mime-version", b"content-type", b"content-transfer-encoding", b"received", b"return-path", b"delivered-to",
    b"dkim-signature", b"message-id",
))  # fmt: skip


def is_mail(head: bytes) -> bool:
    """Return whether these are the headers of a mail as it travels.

    A text that begins with `From:`, `Date:` and `Subject:` is a text: there is nothing in it to decode, and every
    line of it is to be accounted for. What makes a mail is a header that only programs write.
    """
    names: set[bytes] = set()
    for line in head.removeprefix(b"\xef\xbb\xbf").splitlines():
        name, colon, _ = line.partition(b":")
        if names and line[:1] in {b" ", b"\t"}:
            continue
        if line.startswith(b"From ") and not names:
            continue
        if not colon or not name.replace(b"-", b"").isalnum():
            break
        names.add(name.lower())
    return not names.isdisjoint(_WRITTEN) and not names.isdisjoint(_BY_MACHINE)
