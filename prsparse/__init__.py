r"""prsparse splits a press release into dateline, body paragraphs, quoted individuals and contacts.

    >>> import prsparse
    >>> release = prsparse.parse("Acme Opens Lisbon Lab\\n\\nLISBON, Portugal, March 3, 2026 /PRNewswire/ -- Acme ...")
    >>> release.dateline.wire.name
    'PR Newswire'

`parse` takes text, `parse_bytes` bytes (`parse_all`: of several releases), `parse_file` a path; `analyze` also says why. All return
frozen values; what is doubtful in a release is a `Defect` in it, never an exception.

The names are loaded when they are first used, so that the command line starts fast.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from prsparse.version import VERSION

if TYPE_CHECKING:
    from prsparse.analysis import Analysis, Fact
    from prsparse.document import Document, Position, Span, plain
    from prsparse.errors import GuardError, InputError, OutputError, PrsparseError
    from prsparse.files import parse_file
    from prsparse.model import (
        Asset,
        Block,
        BodyUnit,
        Boilerplate,
        Contact,
        Dateline,
        Defect,
        Email,
        Issuer,
        Link,
        Notice,
        Phone,
        Place,
        Quote,
        Release,
        ReleaseDate,
        Source,
        Speaker,
        Status,
        Text,
        Ticker,
        Url,
        Wire,
    )  # fmt: skip
    from prsparse.parser import analyze, analyze_all, analyze_bytes, parse, parse_all, parse_bytes

_HOME: Final = {
    "analysis": ("Analysis", "Fact"),
    "document": ("Document", "Position", "Span", "plain"),
    "errors": ("GuardError", "InputError", "OutputError", "PrsparseError"),
    "files": ("parse_file",),
    "model": (
        "Asset", "Block", "BodyUnit", "Boilerplate", "Contact", "Dateline", "Defect", "Email", "Issuer", "Link",
        "Notice", "Phone", "Place", "Quote", "Release", "ReleaseDate", "Source", "Speaker", "Status", "Text", "Ticker",
        "Url", "Wire",
    ),
    "parser": ("analyze", "analyze_all", "analyze_bytes", "parse", "parse_all", "parse_bytes"),
}  # fmt: skip
__version__: Final = VERSION
_MODULE_OF: Final = {name: module for module, names in _HOME.items() for name in names}

__all__ = [
    "Analysis", "Asset", "Block", "BodyUnit", "Boilerplate", "Contact", "Dateline", "Defect", "Document", "Email",
    "Fact", "GuardError", "InputError", "Issuer", "Link", "Notice", "OutputError", "Phone", "Place", "Position",
    "PrsparseError", "Quote", "Release", "ReleaseDate", "Source", "Span", "Speaker", "Status", "Text", "Ticker", "Url",
    "Wire", "__version__", "analyze", "analyze_all", "analyze_bytes", "parse", "parse_all", "parse_bytes", "parse_file", "plain",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module 'prsparse' has no attribute {name!r}")
    value = getattr(import_module(f"prsparse.{module}"), name)
    globals()[name] = value  # so that it is asked for once
    return value


def __dir__() -> list[str]:
    return __all__
