"""The command line as users meet it: inputs, formats, errors, exit codes, streams and signals."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from prsparse.cli import COMMANDS
from prsparse.wires import WIRES
from tests.conftest import ROOT, SAMPLE, Ran, process

Run = Callable[..., Ran]
HEADLINE = "Acme Wind Opens Lisbon Lab to Build Quieter Turbines"
EMBARGOED = (
    "EMBARGOED UNTIL 09:00 GMT, March 3, 2026\n\nAcme Opens Lab\n\nLISBON, March 3, 2026 -- Acme opened a lab.\n"
)


@pytest.fixture
def embargoed(tmp_path: Path) -> Path:
    path = tmp_path / "embargoed.txt"
    path.write_text(EMBARGOED)
    return path


# ---- inputs


def test_a_file_gives_one_object(run: Run) -> None:
    ran = run("parse", "-f", "json", SAMPLE)
    record = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, "")
    assert record["headline"]["text"] == HEADLINE
    assert record["source"]["name"] == str(SAMPLE)


@pytest.mark.parametrize("args", [(), ("-",), ("parse",), ("parse", "-"), ("-f", "json")])
def test_standard_input_is_read(run: Run, args: tuple[str, ...]) -> None:
    ran = run(*args, stdin=SAMPLE.read_bytes())
    record = json.loads(ran.out)
    assert record["headline"]["text"] == HEADLINE
    assert record["source"]["name"] == "-"


def test_a_first_word_that_is_an_input_is_parsed(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "release").write_bytes(SAMPLE.read_bytes())
    monkeypatch.chdir(tmp_path)
    assert run("release").out == run("parse", "release").out != ""
    assert run("./release").code == 0
    assert run("missing.txt").err == "prsparse: missing.txt: no such file; check the path\n"


@pytest.mark.parametrize(("word", "hint"), [("pasre", "did you mean 'parse'?"), ("zzz", "the commands are parse, ")])
def test_a_first_word_that_is_neither_suggests_a_command(run: Run, word: str, hint: str) -> None:
    ran = run(word)
    assert (ran.code, ran.out) == (2, "")
    assert f"no command and no file {word!r}; {hint}" in ran.err


@pytest.mark.parametrize("args", [(), ("parse",)])
def test_no_input_on_a_terminal_prints_help(run: Run, args: tuple[str, ...]) -> None:
    ran = run(*args)
    assert ran.out.startswith("Usage: prsparse")


def test_standard_input_is_read_once_only(run: Run) -> None:
    assert run("parse", "-", "-", stdin=b"x").code == 2


def test_several_inputs_make_an_array_and_one_bad_input_stops_nothing(run: Run, tmp_path: Path) -> None:
    ran = run("parse", "-f", "json", SAMPLE, tmp_path / "no", SAMPLE)
    assert ran.code == 1
    assert [record["headline"]["text"] for record in json.loads(ran.out)] == [HEADLINE, HEADLINE]
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "not text but a PNG image; save the release as text, HTML, Word or PDF"),
        (bytes(range(256)) * 9, "not text but binary data; save the release as text"),
        (b"PK\x03\x04" + bytes(200), "not text but a ZIP archive; unpack it, or see prsparse batch"),
        (b"a.txt".ljust(257, b"\0") + b"ustar\x0000" + bytes(247), "not text but a tar archive; unpack it"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(run: Run, data: bytes, words: str) -> None:
    ran = run("parse", "-", stdin=data)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"prsparse: standard input: {words}")
    assert ran.err.count("\n") == 1


def test_a_folder_is_refused(run: Run, tmp_path: Path) -> None:
    assert "is a folder" in run("parse", tmp_path).err


def test_an_encoding_can_be_given(run: Run) -> None:
    ran = run("--encoding", "cp850", "--compact", stdin=SAMPLE.read_bytes().replace(b"Jane", b"Ren\x82e"))
    assert json.loads(ran.out)["speakers"][0]["name"] == "Renée Roe"
    assert run("--encoding", "klingon", stdin=b"x").code == 2


# ---- formats


def test_the_table_names_the_nameless_as_the_text_does_and_keeps_addresses_whole(tmp_path: Path) -> None:
    path = tmp_path / "release.txt"
    path.write_text(
        "Acme Opens Lab\n\nLISBON, March 3, 2026 /PRNewswire/ -- Acme opened a lab today in the old cannery.\n\n"
        '"We are very glad of it," said a company spokeswoman. "It took nine years to build it here."\n\n'
        "Media contact: Henrietta Longworth-Featherstone, Communications\n"
        "henrietta.longworth@acme.example.com\n"
    )
    ran = subprocess.run(
        [sys.executable, "-m", "prsparse", "-f", "table", path],
        env={**os.environ, "COLUMNS": "60", "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "company spokeswoman" in ran.stdout.split("Quoted individuals")[1]
    assert "(no named speaker)" not in ran.stdout
    assert "henrietta.longworth@acme.example.com" in ran.stdout
    assert "…" not in ran.stdout.split("Contacts")[1]


def test_jsonl_is_a_line_each(run: Run) -> None:
    lines = run("parse", "-f", "jsonl", SAMPLE, SAMPLE).out.splitlines()
    assert [json.loads(line)["headline"]["text"] for line in lines] == [HEADLINE] * 2


def test_yaml_is_a_document_each_and_the_same_data(run: Run) -> None:
    ran = run("parse", "-f", "yaml", SAMPLE, SAMPLE)
    record = json.loads(run("parse", "-f", "json", SAMPLE).out)
    assert ran.out.count("---\n") == 2
    assert list(yaml.safe_load_all(ran.out)) == [record, record]


def test_the_table_breaks_no_item_of_its_head_over_two_lines(run: Run) -> None:
    lines = run("parse", "-f", "table", SAMPLE).out.splitlines()[3:5]
    assert lines == [
        "status immediate · date 2026-03-03 · wire PR Newswire · issuer Acme Wind, Inc.",
        "tickers NASDAQ: ACMW",
    ]
    page = run("parse", "-f", "table", SAMPLE.with_name("prnewswire-page.html")).out.splitlines()
    assert "tickers NASDAQ: ACMW" in page


def test_the_table_shows_what_matters_on_80_columns(run: Run) -> None:
    out = run("parse", "-f", "table", SAMPLE).out
    for words in (HEADLINE, "LISBON, Portugal", "Jane Roe", "“Quiet turbines can stand where people live.”", "Quoted"):
        assert words in out
    assert max(map(len, out.splitlines())) <= 80
    assert "\x1b" not in out


def test_colour_is_for_terminals_or_on_demand(run: Run) -> None:
    assert "\x1b[1m" in run("parse", "-f", "table", "--color", "always", SAMPLE).out
    assert "\x1b" not in run("parse", "-f", "table", "--color", "never", SAMPLE).out


def test_json_layout(run: Run) -> None:
    assert run("parse", "-f", "json", "--compact", SAMPLE).out.count("\n") == 1
    assert '\n    "headline"' in run("parse", "-f", "json", "--indent", "4", SAMPLE).out
    assert '"span": [23, 75]' in run("parse", "-f", "json", SAMPLE).out
    for args in (("--array",), ("--array", "--compact")):
        assert len(json.loads(run("parse", "-f", "json", *args, SAMPLE).out)) == 1
    assert json.loads(run("parse", "-f", "json", "--array", "no").out) == []


def test_blocks_and_text_on_demand(run: Run) -> None:
    record = json.loads(run("parse", "-f", "json", SAMPLE).out)
    full = json.loads(run("parse", "-f", "json", "--blocks", "--with-text", SAMPLE).out)
    assert full["text"] == SAMPLE.read_text()
    assert {block["kind"] for block in full["blocks"]} >= {"headline", "dateline", "paragraph"}
    assert {key: value for key, value in full.items() if key not in {"blocks", "text"}} == record


def test_errors_inline(run: Run, tmp_path: Path) -> None:
    ran = run("parse", "-f", "jsonl", "--errors", "inline", SAMPLE, tmp_path / "no", SAMPLE)
    refused = json.loads(ran.out.splitlines()[1])
    assert (ran.code, ran.err) == (1, "")
    assert refused == {
        "source": {"name": str(tmp_path / "no")},
        "error": {"code": "missing", "message": "no such file; check the path"},
    }


# ---- output files


@pytest.mark.parametrize(("name", "start"), [("a.json", "{"), ("a.jsonl", '{"'), ("a.yaml", "---"), ("a", "{")])
def test_the_suffix_of_the_output_tells_the_format(run: Run, tmp_path: Path, name: str, start: str) -> None:
    ran = run("parse", "-o", tmp_path / name, SAMPLE)
    assert (ran.code, ran.out) == (0, "")
    assert (tmp_path / name).read_text().startswith(start)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_an_output_is_replaced_whole_or_left_alone(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("before")
    target.chmod(0o640)
    assert run("parse", "-o", target, tmp_path / "no").code == 1
    assert target.read_text() == "before"
    assert run("parse", "-o", target, SAMPLE).code == 0
    assert json.loads(target.read_text())["headline"]["text"] == HEADLINE
    assert target.stat().st_mode & 0o777 == 0o640
    assert len(list(tmp_path.iterdir())) == 1


def test_an_output_never_replaces_an_input(run: Run, tmp_path: Path) -> None:
    path, link = tmp_path / "release.txt", tmp_path / "link.txt"
    path.write_bytes(SAMPLE.read_bytes())
    link.symlink_to(path)
    for output in (path, link):
        ran = run("parse", "-o", output, SAMPLE, path)
        assert (ran.code, ran.out) == (2, "")
        assert "would replace the INPUT" in ran.err
    assert path.read_bytes() == SAMPLE.read_bytes()


@pytest.mark.parametrize("name", ["a.sqlite", "a.parquet", "a.jsonl.gz"])
def test_no_json_is_written_under_the_name_of_a_database(run: Run, tmp_path: Path, name: str) -> None:
    ran = run("parse", "-o", tmp_path / name, SAMPLE)
    assert (ran.code, (tmp_path / name).exists()) == (2, False)
    assert "prsparse batch writes" in ran.err
    assert run("parse", "-f", "json", "-o", tmp_path / name, SAMPLE).code == 0


def test_an_output_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    ran = run("parse", "-o", tmp_path / "no" / "a.json", SAMPLE)
    assert ran.code == 4
    assert "cannot be written: no such file or directory; make its folder first" in ran.err
    assert run("parse", "-f", "json", "-o", "/dev/full", SAMPLE).code == 4


# ---- guards


def test_strict_refuses_what_is_doubtful_but_prints_it(run: Run) -> None:
    ran = run("parse", "-f", "json", "--strict", stdin=b"###\n")
    assert ran.code == 3
    assert "no-headline" in ran.err
    assert json.loads(ran.out)["headline"] is None
    assert run("parse", "--strict", SAMPLE).code == 0


def test_nothing_is_printed_of_an_embargoed_release(run: Run, embargoed: Path) -> None:
    assert run("parse", embargoed).code == 0
    ran = run("parse", "-f", "json", "--fail-if-embargoed", embargoed, SAMPLE)
    assert ran.code == 3
    assert ran.err.startswith(f"prsparse: {embargoed}:1:1: embargoed until 2026-03-03T09:00")
    assert [record["headline"]["text"] for record in json.loads(ran.out)] == [HEADLINE]


@pytest.mark.parametrize(
    ("as_of", "code"),
    [("2026-03-03T08:59Z", 3), ("2026-03-03T09:00Z", 0), ("2026-03-03T10:30+02:00", 3), ("2027-01-01", 0)],
)
def test_an_embargo_that_is_over_is_none(run: Run, embargoed: Path, as_of: str, code: int) -> None:
    assert run("parse", "--fail-if-embargoed", "--as-of", as_of, embargoed).code == code


def test_a_refused_input_outranks_a_guard(run: Run, embargoed: Path) -> None:
    assert run("parse", "--fail-if-embargoed", embargoed, "no").code == 1


# ---- what is said, and where


def test_quiet_says_nothing_and_verbose_says_where(run: Run) -> None:
    assert run("parse", "-q", "no").err == ""
    err = run("parse", "-v", "-f", "json", stdin="“Acme” it".encode() + b"\x92s\n").err
    assert "prsparse: -: text, utf-8, 12 characters, 0 body units, " in err
    assert "prsparse: -:1:10: warning: undecodable: " in err


@pytest.mark.parametrize(
    "name", ["no\x1b]0;PWNED\x07.txt", "no\npe.txt", "no\u202etxt.exe", "[/red]no[bold].txt", "n" * 6000]
)
def test_names_in_messages_cannot_steer_the_terminal(run: Run, name: str) -> None:
    ran = run("parse", name)
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert ran.err.rstrip("\n").isprintable()
    assert len(ran.err) < 400


def test_text_from_the_release_is_no_markup_and_steers_nothing(run: Run) -> None:
    text = "Acme [bold]\x1b[2J\x9b31m[/] \u202eNews :skull:\n\nLISBON -- [link=x]Acme said[/link] so.\n".encode()
    table = run("-f", "table", stdin=text).out
    assert "Acme [bold]\\x1b[2J\\x9b31m[/] \\u202eNews :skull:" in table
    assert "[link=x]Acme said[/link] so." in table
    for form in ("json", "jsonl"):
        assert all(character.isprintable() or character == "\n" for character in run("-f", form, stdin=text).out)


def test_schema_and_version(run: Run) -> None:
    assert json.loads(run("schema").out)["title"] == "prsparse release"
    assert run("--version").out.startswith("prsparse ")


@pytest.mark.parametrize("args", [(), *((name,) for name in COMMANDS)])
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_begins_with_examples(run: Run, args: tuple[str, ...], flag: str) -> None:
    ran = run(*args, flag)
    assert ran.code == 0
    assert ran.out.index("Examples:\n  prsparse ") < ran.out.index("Options:")
    assert max(map(len, ran.out.splitlines())) <= 80


def test_explain_tells_rules_and_places(run: Run) -> None:
    text = run("explain", SAMPLE).out
    assert "structure\n" in text
    assert "7:1      dateline" in text
    reasons = json.loads(run("explain", "-f", "json", "--field", "dateline", SAMPLE).out)
    assert list(reasons) == ["dateline"]
    assert reasons["dateline"][0]["line"] == 7
    assert reasons["dateline"][0]["saw"].startswith("LISBON")


# ---- the process


def test_explain_says_that_there_is_nothing_and_shows_where_it_cut(run: Run) -> None:
    ran = run("explain", "--field", "notice", SAMPLE)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.endswith("nothing to explain: no notice was found\n")
    cut = run("explain", "--field", "quotes", SAMPLE).out.splitlines()[3]
    assert cut.endswith("…")


def test_the_module_is_a_program() -> None:
    ended = process("parse", "--compact", SAMPLE, stdout=subprocess.PIPE)
    out, err = ended.communicate()
    assert (ended.returncode, err) == (0, b"")
    assert json.loads(out)["headline"]["text"] == HEADLINE


@pytest.mark.parametrize("args", [("parse", "-f", "jsonl", *[SAMPLE] * 60), ("parse", "-h"), ("schema",)])
def test_a_closed_pipe_ends_quietly(args: tuple[str | Path, ...]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as stdout:
        ended = process(*args, stdout=stdout)
    _, err = ended.communicate()
    assert (ended.returncode, err) == (141, b"")


@pytest.mark.parametrize("target", ["json", "table"])
def test_a_full_disk_is_told(target: str) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = process("parse", "-f", target, SAMPLE, stdout=full)
        _, err = ended.communicate()
    assert ended.returncode == 4
    assert err == b"prsparse: standard output: cannot be written: no space left on device\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signals_end_it_quietly_and_leave_no_draft(number: signal.Signals, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (tmp_path / "out").mkdir()
    ended = process("parse", "-o", tmp_path / "out" / "a.json", pipe)
    with pipe.open("wb"):
        for _ in range(100):
            time.sleep(0.05)
            if list((tmp_path / "out").iterdir()):  # its draft is there: it has begun
                break
        ended.send_signal(number)
        _, err = ended.communicate()
    assert (ended.returncode, err) == (128 + number, b"")
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("stream", ["<&-", ">&-", "2>&-"])
def test_closed_streams(stream: str) -> None:
    command = f'"$0" -m prsparse parse -f json - {stream}'
    ended = subprocess.run(
        ["sh", "-c", command, sys.executable],
        input=SAMPLE.read_bytes(),
        capture_output=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert ended.returncode == {"<&-": 1, ">&-": 4, "2>&-": 0}[stream]
    assert b"Traceback" not in ended.stderr
    assert ended.stderr.count(b"\n") <= 1


def test_a_file_whose_name_is_no_utf_8(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/latin\xe9.txt"
    Path(os.fsdecode(path)).write_bytes(SAMPLE.read_bytes())
    ended = process("parse", "-f", "json", path, stdout=subprocess.PIPE)
    out, _ = ended.communicate()
    assert json.loads(out)["source"]["name"].endswith("latin\ufffd.txt")


def test_a_named_pipe_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    ended = process("parse", "-f", "json", pipe, stdout=subprocess.PIPE)
    with pipe.open("wb") as writer:
        time.sleep(0.2)
        writer.write(SAMPLE.read_bytes())
    out, _ = ended.communicate()
    assert json.loads(out)["headline"]["text"] == HEADLINE


def test_the_wires_are_listed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    told = json.loads(run("wires").out)
    assert [wire["id"] for wire in told] == [wire.id for wire in WIRES]
    monkeypatch.setenv("COLUMNS", "80")
    narrow = run("wires", "-f", "table").out.splitlines()
    assert len(narrow) == len(WIRES)
    assert narrow[0].split() == ["prnewswire", *["DENVER,", "March", "3,", "2026", "/PRNewswire/", "--"]]
    monkeypatch.setenv("COLUMNS", "140")
    assert "PR Newswire " in run("wires", "-f", "table").out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_completes_commands_and_options(shell: str) -> None:
    words = {"COMP_WORDS": "prsparse show --on", "COMP_CWORD": "--on" if shell == "fish" else "2"}
    for asked, answer in ((f"{shell}_source", b"_PRSPARSE_COMPLETE"), (f"{shell}_complete", b"--only")):
        environment = os.environ | {"PYTHONPATH": str(ROOT), "_PRSPARSE_COMPLETE": asked, **words}
        ended = subprocess.run([sys.executable, "-m", "prsparse"], env=environment, capture_output=True, check=False)
        assert answer in ended.stdout


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("-f", "json", "--rows", "quotes"), "--rows is of use with -f csv only."),
        (("-f", "yaml", "--array"), "--array is of use with -f json only."),
        (("-f", "csv", "--compact"), "--compact is of use with -f json only."),
        (("-f", "jsonl", "--indent", "2"), "--indent is of use with -f json only."),
    ],
)
def test_an_option_that_the_format_has_no_use_for_is_refused(run: Run, args: tuple[str, ...], words: str) -> None:
    ran = run("parse", *args, SAMPLE)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err


def test_no_escape_is_in_a_table_of_a_release_that_holds_one(run: Run) -> None:
    coloured = run("parse", "-f", "table", "--color", "always", stdin=SAMPLE.read_bytes())
    assert "\x1b[" in coloured.out
    plain = run("parse", "-f", "table", "--color", "always", stdin=SAMPLE.read_bytes().replace(b"Jane", b"\x1bJane"))
    assert "\x1b" not in plain.out
    assert "\\x1bJane" in plain.out
