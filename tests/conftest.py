"""What the tests of the command share: the sample, and the command itself, run in this process or in one of its own."""

import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings

import prsparse.cli

# The laws are tried on the same examples in every run, so that what fails here fails everywhere, and by no clock:
# a machine may be busy. `pytest --hypothesis-profile=search` looks for new ones.
_BY_NO_CLOCK = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", _BY_NO_CLOCK, derandomize=True)
settings.register_profile("search", _BY_NO_CLOCK, max_examples=2000)
settings.load_profile("same")

# Started in the background, a shell lets its children ignore Ctrl-C; what the tests start must hear it.
signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "samples" / "lisbon-lab.txt"


class Ran(NamedTuple):
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Ran]:
    """Run the command line in this process; without `stdin` as if on a terminal."""

    def call(*args: str | Path, stdin: bytes | None = None) -> Ran:
        monkeypatch.setattr(prsparse.cli, "_catch_signals", lambda: None)
        piped = _Terminal() if stdin is None else io.TextIOWrapper(io.BytesIO(stdin))
        monkeypatch.setattr(sys, "stdin", piped)
        capfdbinary.readouterr()
        with open(1, "w", encoding="utf-8", closefd=False) as out, open(2, "w", encoding="utf-8", closefd=False) as err:
            monkeypatch.setattr(sys, "stdout", out)
            monkeypatch.setattr(sys, "stderr", err)
            code = prsparse.cli.run([str(arg) for arg in args])
        said = capfdbinary.readouterr()
        return Ran(code, said.out.decode(), said.err.decode())

    return call


def process(*args: str | Path | bytes, **settings: object) -> "subprocess.Popen[bytes]":
    """Start the command in a process of its own, as users do."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "prsparse", *map(os.fsencode, args)]
    settings = {"stderr": subprocess.PIPE, **settings}
    return subprocess.Popen(command, env=environment, **settings)  # type: ignore[call-overload,no-any-return]
