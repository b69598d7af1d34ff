"""Text from elsewhere → text that is safe to show: nothing in it can steer a terminal or break UTF-8.

Knows which characters do. Must not know where the text comes from.
"""

import re
from typing import Final

# DEL and C1 controls, bidirectional controls, line and paragraph separators: what most formats would let through.
STEERING: Final = "\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
_NOT_SHOWN: Final = f"[\x00-\x1f{STEERING}\ud800-\udfff]"  # those, C0 controls, halves of characters


def printable(text: str) -> str:
    r"""Return the text on one line, each character that steers a terminal, or is none, as its escape (`\\x1b`)."""
    if text.isprintable():
        return text
    return re.sub(_NOT_SHOWN, lambda match: match[0].encode("unicode_escape").decode("ascii"), text)


def writable(text: str) -> str:
    """Return the text as UTF-8 can hold it: halves of a character are joined, or become U+FFFD."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
