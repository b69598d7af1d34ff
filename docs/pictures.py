"""The pictures of the documentation: what the program prints to a terminal, as SVG. Used by docs/generate.py."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME, DIMMED_MONOKAI, TerminalTheme
from rich.text import Text

ROOT: Final = Path(__file__).parent.parent
_FONT: Final = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)  # it would be loaded from elsewhere
_WIDTH: Final = 80


def picture(arguments: tuple[str, ...], theme: TerminalTheme) -> str:
    """Return what `prsparse` prints for some arguments on a terminal of a theme, as an SVG that needs nothing else."""
    environment = os.environ | {"COLUMNS": str(_WIDTH), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "prsparse", *arguments, "--color", "always"]
    printed = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=environment).stdout.decode()
    console = Console(record=True, width=_WIDTH, file=StringIO(), legacy_windows=False)
    console.print(Text.from_ansi(printed.rstrip("\n")))
    title = " ".join(("prsparse", *arguments))
    svg = console.export_svg(title=title, theme=theme, unique_id="prsparse")
    return "".join(f"{line.rstrip()}\n" for line in _FONT.sub("", svg).split("\n")).rstrip() + "\n"


_SHOWN: Final = ("show", "samples/lisbon-lab.txt")
_TABLE: Final = ("parse", "-f", "table", "samples/lisbon-lab.txt")
PICTURES: Final[dict[str, Callable[[], str]]] = {
    "show-light.svg": partial(picture, _SHOWN, DEFAULT_TERMINAL_THEME),
    "show-dark.svg": partial(picture, _SHOWN, DIMMED_MONOKAI),
    "table-light.svg": partial(picture, _TABLE, DEFAULT_TERMINAL_THEME),
    "table-dark.svg": partial(picture, _TABLE, DIMMED_MONOKAI),
}


def words(svg: str) -> list[str]:
    """Return what a picture says, whatever version of rich drew it."""
    return [text.replace("&#160;", " ").strip() for text in re.findall(r"<text[^>]*>(.*?)</text>", svg, re.DOTALL)]
