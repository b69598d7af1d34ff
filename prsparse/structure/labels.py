"""Raw blocks → labelled blocks: an ordered table of rules.

Knows what the parts of a release look like. Must not know what they mean.
"""

from prsparse.document import Document, Span
from prsparse.languages import Language
from prsparse.model import Block


def label(document: Document, raw: tuple[Span, ...], language: Language) -> tuple[Block, ...]:  # noqa: ARG001
    """Return the labelled blocks in order, the lead parted from its dateline."""
    return tuple(
        Block(kind="headline" if number == 0 else "paragraph", span=span, rule="first block" if number == 0 else "text")
        for number, span in enumerate(raw)
    )
