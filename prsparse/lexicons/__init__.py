"""Flat word lists, one entry a line, loaded on first use. Knows files; must not know what they mean."""

from importlib.resources import files


def rows(name: str) -> list[list[str]]:
    """Return the rows of a list (`name` without `.txt`), each split at its tabs; `#` lines are its header."""
    text = files(__package__).joinpath(f"{name}.txt").read_text("utf-8")
    return [line.split("\t") for line in text.split("\n") if line and not line.startswith("#")]
