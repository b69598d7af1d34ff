"""Regular expressions that are compiled when they are first used: no run needs all of them, and each costs a start.

Knows how to wait. Must not know what any of them matches.
"""

import re
from typing import Any, Final, cast

_METHODS: Final = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub")


class Expression:
    """A regular expression that stands in for its compiled form; its methods are that form's from the first use on."""

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:  # asked only while the slot is empty
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a regular expression to be compiled when it is first used, which an error in it waits for as well."""
    return cast("re.Pattern[str]", Expression(pattern, flags))
