"""Flat word lists, one entry a line, loaded on first use. Knows files; must not know what they mean."""

import os


def text(name: str) -> str:
    """Return a list (`name` without `.txt`) as it stands."""
    path = os.path.join(os.path.dirname(__file__), f"{name}.txt")  # noqa: PTH118, PTH120 - importlib.resources costs 8 ms
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        return file.read()


def body(name: str) -> str:
    """Return the rows of a list as one text, without its header (`#` lines) and the last line's end."""
    whole = text(name)
    while whole.startswith("#"):
        whole = whole.partition("\n")[2]
    return whole.removesuffix("\n")


def rows(name: str) -> list[list[str]]:
    """Return the rows of a list, each split at its tabs."""
    return [line.split("\t") for line in body(name).split("\n")]
