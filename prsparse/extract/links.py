"""Web addresses, assets and stock tickers, from anywhere in the release."""

from prsparse.document import Document
from prsparse.model import Asset, Block, Link, Ticker


def find_links(document: Document, blocks: tuple[Block, ...]) -> tuple[Link, ...]:  # noqa: ARG001
    """Return every web address of the release in order."""
    return ()


def find_assets(document: Document, blocks: tuple[Block, ...]) -> tuple[Asset, ...]:  # noqa: ARG001
    """Return the photos, logos, videos and documents the release points to."""
    return ()


def find_tickers(document: Document, blocks: tuple[Block, ...]) -> tuple[Ticker, ...]:  # noqa: ARG001
    """Return the stock tickers, each exchange and symbol once."""
    return ()
