"""Body → quotations, direct and indirect, each with its speaker."""

from typing import NamedTuple

from prsparse.analysis import Fact
from prsparse.document import Document
from prsparse.languages import Language
from prsparse.model import Block, BodyUnit, Contact, Defect, Quote, Speaker, Text


class Speech(NamedTuple):
    """Who says what."""

    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    defects: tuple[Defect, ...] = ()


def find_speech(
    document: Document,  # noqa: ARG001
    blocks: tuple[Block, ...],  # noqa: ARG001
    headline: Text | None,  # noqa: ARG001
    body: tuple[BodyUnit, ...],  # noqa: ARG001
    contacts: tuple[Contact, ...],  # noqa: ARG001
    language: Language,  # noqa: ARG001
) -> tuple[Speech, list[Fact]]:
    """Return the quotations with their speakers and why."""
    return Speech(), []
