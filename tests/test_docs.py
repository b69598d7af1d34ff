"""The documentation says what is: generated pages are fresh, every command and example in it runs as it stands there.

`python -m tests.test_docs` writes the present output under each command of the README that is not cut by `…`.
"""

import doctest
import html
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import prsparse
from prsparse.readers import FORMATS as INPUTS
from prsparse.renderers import FORMATS as OUTPUTS
from tests.conftest import ROOT

README = ROOT / "README.md"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
# A command, and what it prints up to the end of its block; a line `…` stands for any lines.
CONSOLE = re.compile(r"```console\n\$ (?P<command>[^\n]+)\n(?P<output>.*?)```", re.DOTALL)

# Where the tools of the recipes are: on this machine, or installed beside this Python.
SEARCH = f"{os.environ['PATH']}:{Path(sys.executable).parent}"
# What the Python of a page needs beyond prsparse.
NEEDS = re.compile(r"<!-- needs ([\w ]+) -->")
CUT = re.compile(r"^ *…\n", re.MULTILINE)


def generator() -> Any:
    """Return the script that makes pages, with its neighbours importable as they are when it runs."""
    sys.path[:] = [str(ROOT / "docs"), *(path for path in sys.path if path != str(ROOT / "docs"))]
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["output.md", "defects.md", "cli.md", "tables.md", "library.md", "man/prsparse.1"])
def test_generated_pages_are_fresh(name: str) -> None:
    fresh = generator().PAGES[name]()
    assert (ROOT / "docs" / name).read_text("utf-8") == fresh, "run: python docs/generate.py"


@pytest.mark.parametrize("name", ["stages.svg", "show-light.svg", "show-dark.svg", "table-light.svg", "table-dark.svg"])
def test_pictures_show_what_is_printed(name: str) -> None:
    pages = generator()
    kept = (ROOT / "docs" / "pictures" / name).read_text("utf-8")
    pictures = sys.modules["pictures"]
    assert pictures.words(kept) == pictures.words(pages.PICTURES[name]()), "run: python docs/generate.py"
    assert "http" not in kept.replace("http://www.w3.org/", "").replace("https://www.textualize.io", "")


@pytest.mark.skipif(shutil.which("groff") is None, reason="no groff here: how man shows the manual is not tried")
def test_the_manual_page_is_sound() -> None:
    page = ROOT / "docs" / "man" / "prsparse.1"
    ended = subprocess.run(["groff", "-man", "-ww", "-Tutf8", page], capture_output=True, check=True)
    assert ended.stderr == b""
    assert "--fail-if-embargoed" in re.sub(r"\x1b\[\d*m|.\x08", "", ended.stdout.decode())


def commands() -> Iterator[tuple[str, str, str]]:
    for page in PAGES:
        for block in CONSOLE.finditer(page.read_text("utf-8")):
            yield page.name, block["command"], block["output"]


def printed(command: str, folder: Path) -> str:
    """Run a command of the documentation in a copy of the tree's samples, `prsparse` being this one."""
    if not (folder / "samples").exists():
        shutil.copytree(ROOT / "samples", folder / "samples")
        shim = folder / "bin" / "prsparse"
        shim.parent.mkdir()
        shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m prsparse "$@"\n')
        shim.chmod(0o755)
    environment = os.environ | {"PATH": f"{folder / 'bin'}:{SEARCH}", "PYTHONPATH": str(ROOT), "COLUMNS": "80"}
    ended = subprocess.run(
        ["/bin/sh", "-ec", command],
        cwd=folder,
        env=environment | {"COLUMNS": "80"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


@pytest.mark.parametrize(("page", "command", "output"), list(commands()))
def test_every_command_prints_what_stands_under_it(page: str, command: str, output: str, tmp_path: Path) -> None:
    assert page
    for tool in ("jq", "sqlite3", "sqlite-utils", "datasette"):
        if f"{tool} " in command and not shutil.which(tool, path=SEARCH):
            pytest.skip(f"{tool} is not installed")
    any_lines = [re.escape(part) for part in CUT.split(output)]
    pattern = r"(?:.*\n)*".join(any_lines)
    assert re.fullmatch(pattern, printed(command, tmp_path)), "run: python -m tests.test_docs, and read what it changed"


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_python_example_holds(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    needed = " ".join(NEEDS.findall(page.read_text("utf-8"))).split()
    missing = [name for name in needed if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    text = re.sub(r"^```.*$", "", page.read_text("utf-8"), flags=re.MULTILINE)
    test = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    assert doctest.DocTestRunner().run(test).failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_no_link_leads_nowhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
        if "://" not in target and not target.startswith("#"):
            assert (page.parent / target.partition("#")[0]).exists(), target


def test_every_decision_has_a_number_of_its_own() -> None:
    pages = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [int(page.name[:4]) for page in pages]
    assert numbers == [*range(1, len(pages) + 1)]
    assert [page.read_text("utf-8").split(". ")[0] for page in pages] == [f"# {number}" for number in numbers]


def test_the_readme_has_its_two_commands() -> None:
    first, second = re.findall(r"```sh\n(.+)\n```", README.read_text("utf-8"))[:2]
    assert "pip install ." in first
    assert first.endswith(".txt")
    assert "-m pytest" in second


def test_what_the_readme_says_goes_in_and_comes_out() -> None:
    given, told = (
        html.unescape(text) for text in re.findall(r"<pre>\n(.*?)</pre>", README.read_text("utf-8"), re.DOTALL)
    )
    release = prsparse.parse(given)
    assert release.dateline
    assert release.dateline.wire
    (place,) = release.dateline.places
    assert json.loads(told) == {
        "dateline": [place.city, place.region, place.country, release.dateline.date, release.dateline.wire.name],
        "quotes": [[quote.speaker, quote.text] for quote in release.quotes],
        "speakers": [[person.name, person.title, person.organization] for person in release.speakers],
        "contacts": [
            [contact.name, contact.role, contact.phones[0].e164, contact.emails[0].address]
            for contact in release.contacts
        ],
    }


def test_every_family_member_is_found_by_its_name() -> None:
    package = ROOT / "prsparse"
    readers = {path.stem for path in (package / "readers").glob("[a-z]*.py")}
    renderers = {path.stem for path in (package / "renderers").glob("[a-z]*.py")}
    assert {row.module for row in INPUTS} == readers
    assert set(OUTPUTS) == renderers


def refresh(text: str, folder: Path) -> str:
    """Return the README with the present output under each of its commands; one that is cut is left to a person."""

    def fresh(block: re.Match[str]) -> str:
        cut = CUT.search(block["output"])
        return block[0] if cut else f"```console\n$ {block['command']}\n{printed(block['command'], folder)}```"

    return CONSOLE.sub(fresh, text)


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as scratch:
        README.write_text(refresh(README.read_text("utf-8"), Path(scratch)), "utf-8")
