"""The program's version: its one place. Light, so that `--version` need not load the model."""

from typing import Final

VERSION: Final = "0.1.0"
