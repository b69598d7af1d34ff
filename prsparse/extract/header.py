"""What stands around the release proper: status and embargo, notices, the release's date, its issuer."""

from typing import NamedTuple

from prsparse.analysis import Fact
from prsparse.document import Document
from prsparse.languages import Language
from prsparse.model import Block, Dateline, Defect, Issuer, Notice, ReleaseDate, Status


class Header(NamedTuple):
    """The facts of a release's header and trailer lines."""

    status: Status | None = None
    notice: Notice | None = None
    date: ReleaseDate | None = None
    issuer: Issuer | None = None
    defects: tuple[Defect, ...] = ()


def find_header(
    document: Document,  # noqa: ARG001
    blocks: tuple[Block, ...],  # noqa: ARG001
    dateline: Dateline | None,  # noqa: ARG001
    language: Language,  # noqa: ARG001
) -> tuple[Header, list[Fact]]:
    """Return the header's facts and why."""
    return Header(), []
