"""Web addresses, assets and stock tickers, from anywhere in the release but the page around it.

Knows how releases print them. Must not know contacts.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from prsparse.document import Document, Span, find_all
from prsparse.expressions import regex
from prsparse.extract.defects import MOST
from prsparse.model import Asset, Block, Link, Ticker
from prsparse.patterns.reach import find_urls, url_of

_SIGNS: Final = ("://", "www.", ".com", ".org")  # one of them stands in what holds an address
_NOT_OURS: Final = frozenset(("chrome",))
# "(Logo: http://…)", "Photo - https://…", "Video –", "View original content to download multimedia: https://…"
_ASSET: Final = regex(
    r"[\s(/\[!*_-]{0,6}(?:(?P<image>!\[)|(?P<word>photos?|images?|pictures?|headshots?|logos?|videos?|b-roll|audio|podcast"
    r"|infographics?|documents?|fact\s?sheets?|pdf|multimedia|download|view original content to download multimedia)\b)",
    re.IGNORECASE,
)
_KINDS: Final = {
    "photo": "photo", "image": "photo", "picture": "photo", "headshot": "photo", "infographic": "photo", "logo": "logo",
    "video": "video", "b-roll": "video", "document": "document", "fact sheet": "document", "factsheet": "document",
    "pdf": "document",
}  # fmt: skip
_BY_SUFFIX: Final = {
    **dict.fromkeys(("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx"), "document"),
    **dict.fromkeys(("jpg", "jpeg", "png", "tif", "webp"), "photo"),
    **dict.fromkeys(("mp4", "mov", "webm"), "video"),
}
_LINK_TARGET: Final = regex(
    r"\]\((https?://[^)\s]{3,500}|mailto:[^)\s]{3,200}|/[^)\s]{1,500})(?: {1,3}\"[^\"\n]{0,300}\")?\)"
)
# "(NASDAQ: ACME)", "(NYSE:ACM)", "(TSX-V: ACM) (OTCQB: ACMEF; FSE: 1AC)", "(NYSE American: ACM)"
_EXCHANGES: Final = (
    r"NASDAQ(?:\s?(?:GS|GM|CM|Global Select(?: Market)?|Global Market|Capital Market))?|NYSE(?:\s?(?:American|Arca|MKT))?"
    r"|AMEX|OTC(?:QB|QX|BB|MKTS| Markets| Pink| Bulletin Board|\s?PK)?|TSX(?:[.-]?V| Venture)?|CSE|LSE|AIM|ASX|NZX|FSE|FRA"
    r"|XETRA|SIX|Euronext\s?\w{0,12}|HKEX|HKSE|SEHK|SGX|TSE|BSE|NSE|KRX|KOSDAQ|KOSPI|BMV|B3|JSE|TASE|BIT|OMX|Pink Sheets"
)
# Read from the colon: first the symbol behind it, then, if there is one, the exchange before it.
_SYMBOL: Final = regex(r"\s{0,3}(?P<symbol>[A-Z\d][A-Z\d]{0,9}(?:[.-][A-Z\d]{1,3})?)(?!\w)")


@cache
def _exchange() -> re.Pattern[str]:
    """Compiled for the first colon that what may be a symbol stands behind."""
    return regex(rf"(?<![\w-])(?P<exchange>{_EXCHANGES})\s{{0,2}}$", re.IGNORECASE)


def find_links(document: Document, blocks: tuple[Block, ...]) -> tuple[Link, ...]:
    """Return every web address of the release in order, each once."""
    found: dict[str, Link] = {}
    for span, url in _addresses(document, blocks):
        if url not in found and len(found) < MOST:
            found[url] = Link(url=url, text=document.plain(span), span=span)
    return tuple(found.values())


def _addresses(document: Document, blocks: tuple[Block, ...]) -> Iterator[tuple[Span, str]]:
    """Printed addresses, and the targets of links: in the text for Markdown, in the marks for marked-up inputs."""
    signs = sorted(at for sign in _SIGNS for at in find_all(document.folded, sign))
    rests = list(find_all(document.text, "]("))
    targets = [mark.span.start for mark in document.marks if mark.kind == "link"]
    for block in _blocks_at(blocks, (*signs, *rests, *targets)):
        printed = _printed(document, block.span) if _stands_in(signs, block.span) else ()
        found = [(span, url_of(document.text[span.start : span.end])) for span in printed]
        if _stands_in(rests, block.span):
            linked = _LINK_TARGET.finditer(document.text, *block.span)
            found += [(Span(*match.span(1)), match[1]) for match in linked if match[1].startswith("http")]
        if targets:
            marks = document.marks_in("link", block.span)
            found += [(document.trim(*mark.span), mark.value) for mark in marks if mark.value.startswith("http")]
        yield from sorted(found)


def _blocks_at(blocks: tuple[Block, ...], places: Iterable[int]) -> Iterator[Block]:
    """Yield the release's own blocks in which one of some places can stand, in order: few of them."""
    starts = [block.span.start for block in blocks]
    for number in sorted({bisect_right(starts, at) - 1 for at in places} - {-1}):
        if blocks[number].kind not in _NOT_OURS:
            yield blocks[number]


def _printed(document: Document, span: Span) -> list[Span]:
    text = document.folded
    return [found for found in find_urls(text, *span) if text[found.start - 1 : found.start] != "@"]


def _stands_in(places: list[int], span: Span) -> bool:
    """Whether one of some places, in order, stands in a range."""
    at = bisect_left(places, span.start)
    return at < len(places) and places[at] < span.end


def find_assets(document: Document, blocks: tuple[Block, ...]) -> tuple[Asset, ...]:
    """Return the photos, logos, videos and documents the release points to."""
    assets = [_asset(document, block) for block in blocks if block.kind == "media"]
    assets += [
        Asset(kind="photo", text=document.plain(mark.span), url=mark.value, span=document.trim(*mark.span))
        for block in blocks
        if block.kind == "caption"
        for mark in document.marks_in("image", block.span)
    ]
    return tuple(sorted((asset for asset in assets if asset.text), key=lambda asset: asset.span))


def _asset(document: Document, block: Block) -> Asset:
    start, end = block.span
    span = document.trim(start, end)
    found = _ASSET.match(document.text, start, end)
    word = (found["word"] or "photo").lower() if found else ""
    kind = _KINDS.get(word.rstrip("s"), "other") if word else "other"
    if found and found["image"] and "logo" in document.text[start:end].lower():
        kind = "logo"
    target = _LINK_TARGET.search(document.text, start, end)
    if span.end <= span.start:  # an image without a label: its address is all it says
        span = Span(*target.span(1)) if target else document.trim(start, end)
    printed = next(iter(find_urls(document.folded, *span)), None) if span.end > span.start else None
    url = target[1] if target else url_of(document.text[printed.start : printed.end]) if printed else None
    linked = (mark.value for mark in document.marks_in("link", block.span) if mark.value.startswith("http"))
    url = next(linked, url)
    kind = _BY_SUFFIX.get((url or "").rpartition(".")[2].lower(), kind) if kind == "other" else kind
    return Asset(kind=kind, text=document.plain(span), url=url, span=span)


def find_tickers(document: Document, blocks: tuple[Block, ...]) -> tuple[Ticker, ...]:
    """Return the stock tickers, each exchange and symbol once."""
    found: dict[tuple[str, str], Ticker] = {}
    colons = [at for at in find_all(document.folded, ":") if _SYMBOL.match(document.folded, at + 1)]
    for block in _blocks_at(blocks, colons):
        for span, exchange, symbol in _tickers(document.folded, block.span):
            ticker = Ticker(exchange=exchange, symbol=symbol, text=document.plain(span), span=span)
            found.setdefault((exchange, symbol), ticker)
            if len(found) == MOST:
                return tuple(found.values())
    return tuple(found.values())


def _tickers(folded: str, span: Span) -> Iterator[tuple[Span, str, str]]:
    colon = folded.find(":", *span)
    while colon >= 0:
        symbol = _SYMBOL.match(folded, colon + 1, span.end)
        window = max(span.start, colon - 30)
        exchange = _exchange().search(folded[window:colon]) if symbol else None
        if (symbol and exchange and not symbol["symbol"].isdigit()) or (
            symbol and exchange and len(symbol["symbol"]) > 2
        ):
            name = " ".join(exchange["exchange"].split()).upper()
            yield Span(window + exchange.start(), symbol.end()), name, symbol["symbol"]
        colon = folded.find(":", colon + 1, span.end)
