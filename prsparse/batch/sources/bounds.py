"""How much an archive may expand to before it is taken for a bomb.

Knows numbers. Must not know archives.
"""

from typing import Final

from prsparse.errors import InputError

_ALWAYS: Final = 64 << 20  # bytes; what no machine minds
_RATIO: Final = 200  # text shrinks to a fifth, the most repetitive of logs to a hundredth, a bomb to a thousandth


class Meter:
    """Counts the bytes that came out of an archive."""

    def __init__(self, packed: int) -> None:
        self._left = max(_ALWAYS, _RATIO * packed)

    def count(self, size: int) -> None:
        """Count some bytes.

        Raises:
            InputError: they are too many by now.
        """
        self._left -= size
        if self._left < 0:
            raise InputError(f"expands to more than {_RATIO} times its size; the rest is left out", code="bomb")
