"""The chunks of a page → which of them are the page's own, not its text's: menus, sharing, other stories, comments.

Knows how pages are built: a part holds nearly all the running text, furniture is short and made of links. Must not
know what a release is: what stands outside the text but may belong to it (a headline, a contact) is left alone.
"""

from collections.abc import Container, Iterator, Sequence
from typing import Final

from prsparse.markup.walk import Element, Page
from prsparse.markup.writer import Chunk

_PROSE: Final = 80  # characters of a chunk that is running text
_LINKED: Final = 0.75  # share of its characters that are links in a chunk of furniture
_HOLDS: Final = 0.8  # share of the running text in the part that holds it
_MOST: Final = 0.4  # share of it that furniture has at most; a class's name says little of a part with more
_SET_IN: Final = 0.8  # share of it in block quotations where they are no quotations
_RUN, _LONG_RUN = 3, 5  # so many links in a row are a menu
_SIGN: Final = 3  # what parts them: a bar, a dot


def mark_furniture(page: Page) -> None:
    """Set the kind of every chunk that is the page's own to `chrome`."""
    chunks, elements = page.writer.chunks, page.elements
    weights = [_weight(chunk) for chunk in chunks]
    named = _named(elements, _sums(elements, chunks, weights))
    for number, chunk in enumerate(chunks):
        if named[chunk.element]:
            chunk.kind, weights[number] = "chrome", 0
    sums = _sums(elements, chunks, weights)
    _mark_outside(page, sums)
    _unquote(chunks, weights, sums[0])
    _mark_menus(chunks, [number for number, chunk in enumerate(chunks) if weights[number] and chunk.kind != "chrome"])


def _weight(chunk: Chunk) -> int:
    """How much running text a chunk is."""
    if chunk.size < _PROSE or chunk.linked * 2 > chunk.size or chunk.kind in ("heading", "row"):
        return 0
    return chunk.size


def _sums(elements: Sequence[Element], chunks: Sequence[Chunk], weights: Sequence[int]) -> list[int]:
    """How much running text each element holds."""
    sums = [0] * len(elements)
    for chunk, weight in zip(chunks, weights, strict=True):
        sums[chunk.element] += weight
    for number in range(len(elements) - 1, 0, -1):
        sums[elements[number].parent] += sums[number]
    return sums


def _named(elements: Sequence[Element], sums: Sequence[int]) -> list[bool]:
    """Which elements are furniture by their names, or stand in such: but for those that hold much of the text."""
    most = sums[0] * _MOST
    named = [False] * len(elements)
    for number, element in enumerate(elements[1:], 1):
        named[number] = named[element.parent] or (element.role == "furniture" and sums[number] <= most)
    return named


def _mark_outside(page: Page, sums: Sequence[int]) -> None:
    """What stands below the element that says it holds what the page is about, or in another one."""
    elements, chunks = page.elements, page.writer.chunks
    part = _find_part(elements, sums)
    around = {part, *_around(elements, part)}
    article = min((number for number in around if elements[number].article), default=0)
    inside = _inside(elements, article, part, around)
    first = next((number for number, chunk in enumerate(chunks) if inside[chunk.element]), 0)
    boxes = _boxes(elements, part, around)
    linked = _linked(chunks, boxes)
    for number, chunk in enumerate(chunks):
        if (number > first and not inside[chunk.element]) or (linked[boxes[chunk.element]] and chunk.kind != "heading"):
            chunk.kind = "chrome"


def _boxes(elements: Sequence[Element], part: int, around: Container[int]) -> list[int]:
    """For each element the outermost one around it that stands beside the part of the page that holds the text."""
    boxes = [0]
    for number, element in enumerate(elements[1:], 1):
        beside = element.parent in around and element.parent != part and number not in around
        boxes.append(number if beside else boxes[element.parent])
    return boxes


def _linked(chunks: Sequence[Chunk], boxes: Sequence[int]) -> dict[int, bool]:
    """Which boxes hold little but links."""
    sizes: dict[int, list[int]] = {}
    for chunk in chunks:
        size = sizes.setdefault(boxes[chunk.element], [0, 0])
        size[0] += chunk.size
        size[1] += chunk.linked
    return {box: box > 0 and links * 2 > size for box, (size, links) in sizes.items()}


def _find_part(elements: Sequence[Element], sums: Sequence[int]) -> int:
    """The innermost element that holds nearly all the running text of the page."""
    heaviest = [0] * len(elements)
    for number in range(len(elements) - 1, 0, -1):
        parent = elements[number].parent
        if sums[number] >= sums[heaviest[parent]] or not heaviest[parent]:
            heaviest[parent] = number
    part = 0
    while (inner := heaviest[part]) and sums[inner] >= sums[0] * _HOLDS > 0:
        part = inner
    return part


def _around(elements: Sequence[Element], number: int) -> Iterator[int]:
    """The elements around one, the innermost first."""
    while number:
        number = elements[number].parent
        yield number


def _inside(elements: Sequence[Element], article: int, part: int, around: Container[int]) -> list[bool]:
    """Which elements stand in an article, and not in another one beside the part that holds the text; contacts may."""
    inside, within = [article == 0], [part == 0]
    for number, element in enumerate(elements[1:], 1):
        within.append(number == part or within[element.parent])
        other = element.tag == "article" and number not in around and not within[number]
        inside.append((number == article or inside[element.parent] or element.role == "contact") and not other)
    return inside


def _unquote(chunks: Sequence[Chunk], weights: Sequence[int], total: int) -> None:
    """Where much of the text stands in block quotations, they only set it in."""
    quoted = sum(weight for chunk, weight in zip(chunks, weights, strict=True) if chunk.kind == "quote")
    for chunk in chunks if quoted > total * _SET_IN else ():
        chunk.kind = "" if chunk.kind == "quote" else chunk.kind


def _mark_menus(chunks: Sequence[Chunk], prose: Sequence[int]) -> None:
    """Links in a row: above the first running text and below the last a few, amid it many."""
    opens, closes = (prose[0], prose[-1]) if prose else (len(chunks), len(chunks))
    run: list[int] = []
    for number, chunk in enumerate((*chunks, None)):
        if chunk and chunk.linked >= chunk.size * _LINKED and chunk.kind != "heading":
            run.append(number)
        elif not (chunk and run and chunk.size <= _SIGN):
            amid = bool(run) and opens < run[-1] < closes
            if sum(max(chunks[link].links, 1) for link in run) >= (_LONG_RUN if amid else _RUN):
                headed = run[0] - 1 > opens and chunks[run[0] - 1].kind == "heading"
                for link in range(run[0] - headed, run[-1] + 1):
                    chunks[link].kind = "chrome"
            run = []
