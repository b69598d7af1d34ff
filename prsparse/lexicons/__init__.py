"""Flat word lists, one entry a line, loaded on first use. Knows files; must not know what they mean."""

import os


def rows(name: str) -> list[list[str]]:
    """Return the rows of a list (`name` without `.txt`), each split at its tabs; `#` lines are its header."""
    path = os.path.join(os.path.dirname(__file__), f"{name}.txt")  # noqa: PTH118, PTH120 - importlib.resources costs 8 ms
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        text = file.read()
    return [line.split("\t") for line in text.split("\n") if line and not line.startswith("#")]
