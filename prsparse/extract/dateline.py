"""The dateline block → places, date and wire."""

from prsparse.analysis import Fact
from prsparse.document import Document
from prsparse.languages import Language
from prsparse.model import Block, Dateline


def find_dateline(
    document: Document,  # noqa: ARG001
    blocks: tuple[Block, ...],  # noqa: ARG001
    language: Language,  # noqa: ARG001
) -> tuple[Dateline | None, list[Fact]]:
    """Return the dateline and why, or None."""
    return None, []
