"""Contact blocks and inline contact sentences → contacts."""

from prsparse.analysis import Fact
from prsparse.document import Document
from prsparse.languages import Language
from prsparse.model import Block, Contact, Defect


def find_contacts(
    document: Document,  # noqa: ARG001
    blocks: tuple[Block, ...],  # noqa: ARG001
    region: str,  # noqa: ARG001
    language: Language,  # noqa: ARG001
) -> tuple[tuple[Contact, ...], tuple[Defect, ...], list[Fact]]:
    """Return the contacts, what was doubtful, and why; `region` (ISO 3166-1) reads national phone numbers."""
    return (), (), []
