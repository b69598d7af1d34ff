"""What the elements of a news feed say of one item → a Document: the text as a release prints it, the elements as marks.

Knows in which order a release has its parts. Must not know a feed's format.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element

from prsparse.document import Document, Mark, Span
from prsparse.errors import InputError
from prsparse.markup import extract
from prsparse.readers import Input
from prsparse.readers._composition import Composition, undecodable
from prsparse.readers._xml import Tree, as_html, words

_LEAD: Final = 80  # characters that make a line of the body its first paragraph
_MOST: Final = 50  # tickers, contacts and lines of a contact of one item
_STAMP: Final = re.compile(r"[\dTZ:.,+\- ]*$")  # a dateline that is nothing but a time


class Story(NamedTuple):
    """One item of a feed.

    Attributes:
        headline: the headline.
        decks: what stands between it and the text.
        dateline: place and date, where the format has them apart from the text.
        body: HTML, or plain text.
        date: when it was or is to be issued, as the feed writes it.
        embargo: until when it is embargoed, as the feed writes it.
        issuer: whose release it is.
        tickers: `NASDAQ: ACME`.
        contacts: whom to ask: a name, numbers and addresses each, in lines.
    """

    headline: str = ""
    decks: tuple[str, ...] = ()
    dateline: str = ""
    body: str = ""
    date: str = ""
    embargo: str = ""
    issuer: str = ""
    tickers: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()


def documents(stories: Iterable[Story], given: Input, form: str, tree: Tree) -> Iterator[Document]:
    """Yield a document a story; what did not decode or breaks off is marked.

    Raises:
        InputError: there is no story.
    """
    found = list(stories)
    if not found:
        raise InputError("a news feed without an item", code="empty")
    for story in found:
        composition = _compose(story)
        marks = sorted(composition.marks, key=lambda mark: mark.span)
        if tree.misfits:
            marks.append(undecodable(tree.misfits, composition.text))
        if tree.broken and story is found[-1]:
            marks.append(Mark("broken-markup", Span(composition.size, composition.size), tree.broken))
        yield Document(
            composition.text,
            name=given.name,
            format=form,
            encoding=tree.encoding,
            sha256=given.sha256,
            marks=tuple(marks),
        )


def _compose(story: Story) -> Composition:
    """Write a story as a release is printed; what its text says itself is not said again."""
    composition = Composition()
    composition.add(_local(story.date), "meta")
    if story.embargo:
        composition.add(f"Embargoed until {_universal(story.embargo)}", "status")
    composition.add(story.headline, "headline")
    for deck in story.decks:
        composition.add(deck, "deck")
    text = _add_body(composition, story)
    said = _squeezed(text)
    composition.add("\n".join(ticker for ticker in story.tickers[:_MOST] if _squeezed(ticker) not in said), "meta")
    for contact in story.contacts[:_MOST]:
        if not any(_squeezed(line) in said for line in contact.split("\n")[1:_MOST]):
            composition.add(f"Contact:\n{contact}", "contact")
    if story.issuer and not re.search(r"^SOURCE\b", text, re.MULTILINE):
        composition.add(f"Source: {story.issuer}", "meta")
    return composition


def _add_body(composition: Composition, story: Story) -> str:
    """Write the body, its dateline before the lead if that has none; return its text."""
    page = extract(story.body) if "<" in story.body else None
    text, marks = (page.text, page.marks) if page else (story.body.strip(), ())
    dateline = story.dateline.rstrip(" -–—")
    lead = next((line.start() for line in re.finditer(r"^.*\S.*$", text, re.MULTILINE) if len(line[0]) > _LEAD), 0)
    place = re.split(r"[,(/]", dateline)[0].strip()
    if _STAMP.match(dateline) or re.match(rf"\W{{0,9}}{re.escape(place)}", text[lead:], re.IGNORECASE):
        dateline = ""
    above = [mark for mark in marks if mark.span.end <= lead]
    opening = f"{dateline} -- " if dateline else ""
    shift = len(opening) - lead
    below = [mark for mark in marks if mark.span.end > lead]
    below = [mark._replace(span=Span(max(mark.span.start + shift, 0), mark.span.end + shift)) for mark in below]
    composition.add(text[:lead].rstrip(), marks=above)
    composition.add(opening + text[lead:], marks=below)
    return text


def _squeezed(text: str) -> str:
    """A text's letters and figures alone, so that two ways to write a number are alike."""
    return re.sub(r"\W", "", text).lower()


def _instant(stamp: str) -> datetime | None:
    """Read a time in ISO 8601, with or without signs between its parts, or as mail writes it."""
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read(stamp)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


def _local(stamp: str) -> str:
    """A time as its sender's clock showed it; what cannot be read stays as it is."""
    instant = _instant(stamp.strip())
    return (
        stamp if instant is None else instant.isoformat(" ", "minutes") if _has_time(stamp) else f"{instant:%Y-%m-%d}"
    )


def _universal(stamp: str) -> str:
    """A time in UTC if its zone is told, else as it is."""
    instant = _instant(stamp.strip())
    if instant is None or not _has_time(stamp):
        return _local(stamp)
    return f"{instant.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if instant.tzinfo else f"{instant:%Y-%m-%d %H:%M}"


def _has_time(stamp: str) -> bool:
    return len(re.sub(r"\D", "", stamp)) > 8


# Elements in common.

# NITF's names of what HTML has too.
_NITF: Final = {
    "hl1": "h2", "hl2": "h3", "bq": "blockquote", "media": "figure", "media-caption": "figcaption", "block": "div",
    "body.content": "div", "tagline": "p", "note": "p", "credit": "p", "pq": "blockquote",
}  # fmt: skip


def body_of(element: Element | None) -> str:
    """Return the body that an element holds: elements as HTML; HTML written as text, or text, as it is."""
    if element is None:
        return ""
    return as_html(element, _NITF) if len(element) else (element.text or "")


def first(root: Element, *names: str) -> Element | None:
    """Return the first element that bears the first of some names that any bears."""
    return next((element for name in names for element in root.iter(name)), None)


def say(root: Element, *names: str) -> str:
    """Return what that element says."""
    return words(first(root, *names))


def all_of(root: Element, *names: str) -> tuple[str, ...]:
    """Return what each element of some names says."""
    found = (words(element) for element in root.iter() if element.tag in names)
    return tuple(text for text in found if text)


def attribute(root: Element, name: str, *tags: str) -> str:
    """Return the attribute of the first element of some tags that has it."""
    return next((value for tag in tags for element in root.iter(tag) if (value := element.get(name, ""))), "")


def read_nitf(root: Element) -> Story:
    """Return the story of an element of NITF, the format that others carry inside them."""
    embargoed = attribute(root, "management-status", "docdata") == "embargoed"
    released = attribute(root, "norm", "date.release")
    body = root.find(".//body.content")
    return Story(
        headline=say(root, "hl1", "title") if first(root, "hedline", "title") is not None else "",
        decks=tuple(words(deck) for deck in root.findall(".//hedline/hl2")),
        dateline=words(root.find(".//body.head/dateline")),
        body=body_of(body if body is not None else root.find(".//body")),
        date=attribute(root, "norm", "date.issue", "story.date") or released,
        embargo=released if embargoed else "",
        issuer="",
        tickers=tuple(
            f"{exchange}: {symbol}"
            for element in root.iter("money")
            if (symbol := element.get("symbol")) and (exchange := element.get("exchange"))
        ),
    )
