"""The matches of a pattern along a text, each found once, for questions that move on through it.

Knows patterns and windows. Must not know what is looked for.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator


class Trail:
    """Answers what a pattern finds in a window, and remembers it for the next window, which overlaps this one."""

    def __init__(self, pattern: re.Pattern[str], text: str) -> None:
        self._pattern, self._text = pattern, text
        self._begin = self._reached = -1
        self._found: list[tuple[int, int]] = []
        self._ends: list[int] = []
        self._more: Iterator[re.Match[str]] = iter(())

    def within(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return where the pattern matches between two offsets; a match that sticks out is looked for again inside."""
        if not self._begin <= start <= self._reached:
            self._begin = self._reached = start
            self._found, self._ends = [], []
            self._more = self._pattern.finditer(self._text, start)
        self._reach(end)
        first, last = bisect_right(self._ends, start), bisect_left(self._found, (end,))
        found = self._found[first:last]
        if found and found[0][0] < start:
            found[:1] = self._again(start, min(end, found[0][1]))
        if found and found[-1][1] > end:
            found[-1:] = self._again(found[-1][0], end)
        return found

    def _reach(self, end: int) -> None:
        while self._reached < end:
            match = next(self._more, None)
            if match is None:
                self._reached = len(self._text)
                return
            self._found.append(match.span())
            self._ends.append(match.end())
            self._reached = match.start()

    def _again(self, start: int, end: int) -> list[tuple[int, int]]:
        return [match.span() for match in self._pattern.finditer(self._text, start, end)]
