"""The dateline block → places, date and wire."""

from prsparse.analysis import Fact
from prsparse.document import Document
from prsparse.languages import Language
from prsparse.model import Block, Dateline


def find_dateline(document: Document, blocks: tuple[Block, ...], language: Language) -> tuple[Dateline | None, list[Fact]]:  # noqa: ARG001
    """Return the dateline and why, or None."""
    return None, []
