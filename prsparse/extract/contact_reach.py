"""A stretch of a contact block → its telephone numbers, e-mail and web addresses as pieces, links included.

Knows where a release prints or links numbers and addresses. Must not know the words between them.
"""

from bisect import bisect
from collections.abc import Iterator
from typing import Final

from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.contact_joints import Piece
from prsparse.languages import Language
from prsparse.patterns.names import is_person
from prsparse.patterns.reach import find_emails, find_phones, find_urls

_TARGET: Final = regex(r"\]\(mailto:([\w.+%-]{1,64}@[\w.-]{3,80})(?=[)?])")


def find_reaches(document: Document, start: int, end: int) -> list[Piece]:
    """Phones, e-mails and web addresses in order; none inside another."""
    emails = [
        Piece("email", span) for span in (*find_emails(document.folded, start, end), *_targets(document, start, end))
    ]
    urls = [
        Piece("organization" if _names_house(document.folded, span) else "url", span)
        for span in find_urls(document.folded, start, end)
    ]
    phones = [Piece("phone", match.span, match.extension) for match in find_phones(document.folded, start, end)]
    taken: list[Piece] = []
    for piece in (*emails, *urls, *phones, *_linked(document, start, end)):
        at = bisect(taken, piece.span.start, key=_start)  # behind those that start before it
        if not any(
            piece.span.start < other.span.end and other.span.start < piece.span.end
            for other in taken[max(at - 1, 0) : at + 1]
        ):
            taken.insert(at, piece)
    return taken


def _linked(document: Document, start: int, end: int) -> Iterator[Piece]:
    """What links lead to whose words print no number and no address: `<a href="mailto:…">Jane Roe</a>`."""
    for mark in document.marks_in("link", (start, end)):
        scheme, _, target = mark.value.partition(":")
        kind = {"mailto": "email", "tel": "phone"}.get(scheme.lower())
        target = target.partition("?")[0].replace("%40", "@").replace("%20", " ").strip()
        if kind and mark.span.end <= end and any(map(str.isalnum, target)):
            yield Piece(kind, document.trim(*mark.span), target=target)


def words_end(document: Document, reach: Piece, language: Language) -> int:
    """Where the words before a number or an address end: behind the link, if its words are somebody's name."""
    named = reach.target and is_person(document.plain(reach.span), language)
    return reach.span.end if named else reach.span.start


def _targets(document: Document, start: int, end: int) -> Iterator[Span]:
    """The addresses behind names that are links in Markdown: `[Jane Roe](mailto:jane@example.com)`."""
    for found in _TARGET.finditer(document.text, start, end) if document.text.find("(mailto:", start, end) >= 0 else ():
        if document.text.find(found[1], start, found.start()) < 0:
            yield Span(*found.span(1))


def _start(piece: Piece) -> int:
    return piece.span.start


def _names_house(folded: str, url: Span) -> bool:
    """Whether an address is how a house is called: `Acme.org Community Manager` on a line of its own."""
    if folded.find("/", *url) >= 0 or folded.startswith(("www", "WWW"), url.start):
        return False
    alone = not folded[folded.rfind("\n", 0, url.start) + 1 : url.start].strip()
    return alone and folded[url.end : url.end + 1] == " " and folded[url.end + 1 : url.end + 2].isupper()
