"""What is to be said of a release that did parse: its defects and their places, and whether a guard refuses it.

Knows the record and positions. Must not know who asks, or what time it is.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from prsparse.analysis import Analysis
from prsparse.errors import GuardError
from prsparse.model import Defect, Status

_REFUSED: Final = ("warning", "error")  # severities that --strict refuses
_FURTHEST_BEHIND: Final = timedelta(hours=12)  # where an embargo without a certain zone ends last: UTC-12


def check_strict(analysis: Analysis) -> None:
    """Refuse a release with a defect of warning or above.

    Raises:
        GuardError: it has one; the message tells the first and how many more there are.
    """
    grave = [defect for defect in analysis.release.defects if defect.severity in _REFUSED]
    if grave:
        more = f" (and {len(grave) - 1} more)" if grave[1:] else ""
        first = grave[0]
        raise GuardError(f"{first.code}: {first.message}{more}", _place(analysis, first.span), code=first.code)


def check_embargo(analysis: Analysis, as_of: datetime | None) -> None:
    """Refuse a release under embargo; without `as_of` under any embargo at all.

    Raises:
        GuardError: it is embargoed, or until when could not be read.
    """
    status = analysis.release.status
    if status is None or status.kind != "embargoed" or (as_of is not None and _over(status, as_of)):
        return
    until = f"until {status.until}" if status.until else "and until when could not be read"
    raise GuardError(f"embargoed {until}: nothing of it is printed", _place(analysis, status.span), code="embargoed")


def remarks(analysis: Analysis) -> Iterator[str]:
    """Yield a line of figures about a release, then a line for each of its defects, each with its place."""
    release = analysis.release
    source = release.source
    counts = (
        _count(len(release.body), "body unit"),
        _count(len(release.quotes), "quotation"),
        _count(len(release.contacts), "contact"),
    )
    told = (source.format, source.encoding, _count(source.length, "character"), release.language, *counts)
    yield f"{_place(analysis, None)}: {', '.join(filter(None, told))}"
    yield from (_remark(analysis, defect) for defect in release.defects)


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" + ("" if number == 1 else "s")


def _remark(analysis: Analysis, defect: Defect) -> str:
    return f"{_place(analysis, defect.span)}: {defect.severity}: {defect.code}: {defect.message}"


def _place(analysis: Analysis, span: tuple[int, int] | None) -> str:
    """Say where, as editors do: `file:line:column`."""
    name = analysis.document.name or "text"
    if span is None:
        return name
    line, column = analysis.document.position(span[0])
    return f"{name}:{line}:{column}"


def _over(status: Status, as_of: datetime) -> bool:
    """Tell whether an embargo has ended everywhere at a time; one that cannot be read never ends."""
    if status.until is None:
        return False
    until = datetime.fromisoformat(status.until)
    end = until if until.tzinfo else until.replace(tzinfo=UTC) + _FURTHEST_BEHIND
    return as_of >= end
