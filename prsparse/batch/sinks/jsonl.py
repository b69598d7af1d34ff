"""JSON Lines: a record a line, as they come."""

from collections.abc import Iterator


def write(path: str, lines: Iterator[bytes]) -> None:
    """Write the lines to a file."""
    with open(path, "xb") as file:
        file.writelines(lines)


def read(path: str) -> Iterator[bytes]:
    """Yield the lines of a file."""
    with open(path, "rb") as file:
        yield from file
