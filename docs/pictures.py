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


# The way of a release through the program: what it is, and what makes the next of it.
_STAGES: Final = (
    ("bytes", "readers/"), ("Document", "structure/blocks"), ("blocks", "structure/labels"),
    ("labelled blocks", "extract/"), ("Release", "renderers/"), ("text", ""),
)  # fmt: skip
_STYLE: Final = (
    "text{font:15px system-ui,sans-serif;fill:#1b1d21;text-anchor:middle}.by{font-size:12px;fill:#5a606b}"
    "rect{fill:#eef2f7;stroke:#5a606b}path{stroke:#5a606b;fill:none;marker-end:url(#tip)}marker path{fill:#5a606b;stroke:none}"
    "@media(prefers-color-scheme:dark){text{fill:#e6e8ec}.by{fill:#a2a9b5}rect{fill:#23272e;stroke:#a2a9b5}"
    "path{stroke:#a2a9b5}marker path{fill:#a2a9b5}}"
)
_BOX, _GAP, _TALL = 126, 84, 44


def stages() -> str:
    """Return the picture of the pipeline as an SVG for light and dark pages."""
    parts = []
    for number, (name, by) in enumerate(_STAGES):
        left = 10 + number * (_BOX + _GAP)
        parts.append(f'<rect x="{left}" y="30" width="{_BOX}" height="{_TALL}" rx="6"/>')
        parts.append(f'<text x="{left + _BOX // 2}" y="57">{name}</text>')
        if by:
            parts.append(f'<path d="M{left + _BOX + 4} 52 H{left + _BOX + _GAP - 10}"/>')
            parts.append(
                f'<text class="by" x="{left + _BOX + _GAP // 2 - 2}" y="{22 if len(by) > 11 else 44}">{by}</text>'
            )
    width = 20 + len(_STAGES) * (_BOX + _GAP) - _GAP
    arrow = 'viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"'
    tip = f'<marker id="tip" {arrow}><path d="M0 0L8 4L0 8z"/></marker>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="90" viewBox="0 0 {width} 90" role="img">\n'
        f"<style>{_STYLE}</style><defs>{tip}</defs>\n" + "\n".join(parts) + "\n</svg>\n"
    )


_SHOWN: Final = ("show", "samples/lisbon-lab.txt")
_TABLE: Final = ("parse", "-f", "table", "samples/lisbon-lab.txt")
PICTURES: Final[dict[str, Callable[[], str]]] = {
    "stages.svg": stages,
    "show-light.svg": partial(picture, _SHOWN, DEFAULT_TERMINAL_THEME),
    "show-dark.svg": partial(picture, _SHOWN, DIMMED_MONOKAI),
    "table-light.svg": partial(picture, _TABLE, DEFAULT_TERMINAL_THEME),
    "table-dark.svg": partial(picture, _TABLE, DIMMED_MONOKAI),
}


def words(svg: str) -> list[str]:
    """Return what a picture says, whatever version of rich drew it."""
    return [text.replace("&#160;", " ").strip() for text in re.findall(r"<text[^>]*>(.*?)</text>", svg, re.DOTALL)]
