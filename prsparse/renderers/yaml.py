"""YAML: a document a record, that every reader of YAML 1.1 and 1.2 reads as the JSON's data.

Knows how YAML is written so that it is read as meant. Must not know a release.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from prsparse.jsontext import mended
from prsparse.model import Record
from prsparse.printable import STEERING
from prsparse.renderers import Style

if TYPE_CHECKING:
    import yaml

# Strings that some reader takes for a number, a time, a boolean, null, or a merge: quoted, all of them.
_AMBIGUOUS: Final = r"[-+.]?\d|[-+]?\.|[=<~]|(?:y|yes|n|no|on|off|true|false|null|none|nan|inf|nil)$|$"
# A text with line breaks that a literal block gives back exactly.
_LITERAL: Final = rf"\S[^\t\r\x00-\x08\x0b-\x1f{STEERING}\xa0\ufeff]*\Z"
_STEERS: Final = f"[{STEERING}]"
_WIDTH: Final = 100


def stream(records: Iterable[Record], _style: Style) -> Iterator[bytes]:
    """Yield a document for each record, as it comes."""
    import yaml

    dumper = _dumper()
    for record in records:
        text = yaml.dump(
            mended(record.to_dict()),
            Dumper=dumper,
            sort_keys=False,
            allow_unicode=True,
            width=_WIDTH,
            explicit_start=True,
        )
        yield re.sub(_STEERS, _escape, text).encode()


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


@cache
def _dumper() -> type["yaml.SafeDumper"]:
    """Return the C dumper where it was built, taught to write strings and spans so that they read well."""
    import yaml

    base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

    class Dumper(base):  # type: ignore[misc]
        def ignore_aliases(self, _data: object) -> bool:
            return True

    Dumper.add_representer(str, _string)
    Dumper.add_representer(list, _list)
    return Dumper


def _string(dumper: "yaml.SafeDumper", text: str) -> "yaml.ScalarNode":
    style = None
    if not text.isascii() and re.search(_STEERS, text):
        style = '"'  # where YAML has escapes; the emitter takes what steers a terminal for printable
    elif "\n" in text:
        style = "|" if re.match(_LITERAL, text) else '"'
    elif re.match(_AMBIGUOUS, text, re.IGNORECASE):
        style = "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _list(dumper: "yaml.SafeDumper", items: list[Any]) -> "yaml.SequenceNode":
    span = bool(items) and all(isinstance(item, int) for item in items)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=span or not items)
