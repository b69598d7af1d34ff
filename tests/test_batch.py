"""Batches as users meet them: what goes in, what comes out, what a second run does, and what no fault may break."""

import inspect
import json
import os
import pty
import signal
import sqlite3
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from prsparse import batch, parse_file
from prsparse.batch import engines, ordered, sinks, work
from prsparse.batch.items import Held, Item
from prsparse.batch.work import Job, Outcome, Task, Wanted
from prsparse.model import GENERATOR
from prsparse.tables import TABLES
from tests.conftest import ROOT, SAMPLE, Ran, process

Run = Callable[..., Ran]
RELEASE = """Acme Wind Opens Lab {0}

LISBON, Portugal, March 3, 2026 /PRNewswire/ -- Acme Wind, Inc. today opened laboratory number {0}.

"Lab {0} is where our next decade starts," said Jane Roe, chief executive officer of Acme Wind.

Contact: Mary Major, +1 212-555-0147, press@example.com
"""
NAMES = ["a.txt", "b/a.txt", "b/c.txt", "d.txt", "e.txt"]
OUTPUTS = ["out.jsonl", "out.jsonl.gz", "out.parquet", "out.csv", "out.sqlite", "out"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder with a few releases in it and go to where it stands."""
    for number, name in enumerate(NAMES):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(RELEASE.format(number))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "in"


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder with so many releases that a run of them can be met half-way."""
    for number in range(400):
        path = tmp_path / "in" / f"{number:03}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(RELEASE.format(number))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "in"


def names(path: str | Path) -> list[str]:
    """Return the names of the records in a file of JSON Lines."""
    return [json.loads(line)["source"]["name"] for line in Path(path).read_bytes().splitlines()]


def content(path: Path) -> dict[str, bytes]:
    """Return every file of an output."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return {str(file.relative_to(path)): file.read_bytes() for file in files}


# ---- inputs


def test_a_folder_gives_its_records_in_the_order_of_names(run: Run, folder: Path) -> None:
    ran = run("batch", "in", "-o", "out.jsonl")
    assert (ran.code, ran.out) == (0, "")
    assert names("out.jsonl") == [f"in/{name}" for name in NAMES]
    first = json.loads(Path("out.jsonl").read_text().splitlines()[0])
    assert first == parse_file("in/a.txt").to_dict()
    assert ran.err.startswith("prsparse: 5 inputs: 5 parsed, 0 refused\n")
    assert folder.exists()


def test_globs_hidden_files_and_what_is_no_file(run: Run, folder: Path) -> None:
    (folder / ".hidden.txt").write_text("x")
    (folder / ".cache").mkdir()
    (folder / ".cache" / "x.txt").write_text("x")
    (folder / "notes.md").write_text("x")
    os.mkfifo(folder / "pipe.txt")
    assert run("batch", "in", "--dry-run", "--glob", "*.txt", "-o", "x").out.split() == [f"in/{name}" for name in NAMES]
    assert run("batch", "in", "--dry-run", "--glob", "b/*", "-o", "x").out.split() == ["in/b/a.txt", "in/b/c.txt"]
    assert not Path("x").exists()


def test_links_are_followed_but_never_in_a_circle(run: Run, folder: Path) -> None:
    (folder / "b" / "up").symlink_to("..")
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "nowhere.txt").symlink_to("nothing")
    elsewhere = folder.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "f.txt").write_text(RELEASE.format(9))
    (folder / "z").symlink_to(elsewhere)
    (folder / "zz").symlink_to(elsewhere)
    ran = run("batch", "in", "-o", "out.jsonl")
    assert ran.code == 1
    assert names("out.jsonl") == [*(f"in/{name}" for name in NAMES), "in/z/f.txt"]
    told = [json.loads(line) for line in Path("out.jsonl.errors.jsonl").read_text().splitlines()]
    assert [(row["name"], row["code"]) for row in told] == [
        ("in/loop.txt", "unreadable"),
        ("in/nowhere.txt", "missing"),
    ]


@pytest.mark.parametrize("output", OUTPUTS)
def test_an_output_in_the_input_folder_is_no_input(run: Run, folder: Path, output: str) -> None:
    (folder / "empty.txt").write_text("")
    for _ in range(2):
        assert run("batch", "in", "-o", f"in/{output}").err.splitlines()[1].startswith("prsparse: 6 inputs: ")


@pytest.mark.parametrize(("option", "end"), [("--files-from", "\n"), ("--files0-from", "\0")])
def test_names_come_from_a_list(run: Run, folder: Path, option: str, end: str) -> None:
    listed = end.join(["in/d.txt", "in/b", ""]).encode()
    Path("list").write_bytes(listed)
    for source, stdin in (("list", None), ("-", listed)):
        ran = run("batch", option, source, "--dry-run", "-o", "x", stdin=stdin)
        assert ran.out.split() == ["in/d.txt", "in/b/a.txt", "in/b/c.txt"]
    assert run("batch", option, "nothing", "-o", "out.jsonl").code == 1
    assert folder.exists()


def test_limit_and_shards_take_their_part(run: Run, folder: Path) -> None:
    assert run("batch", "in", "--dry-run", "--limit", "2", "-o", "x").out.split() == ["in/a.txt", "in/b/a.txt"]
    parts = [run("batch", "in", "--dry-run", "--shard", f"{part}/2", "-o", "x").out.split() for part in (1, 2)]
    assert sorted(parts[0] + parts[1]) == [f"in/{name}" for name in NAMES]
    assert run("batch", "in", "--shard", "3/2", "-o", "x").code == 2
    assert folder.exists()


def test_names_that_are_no_utf8_and_names_that_steer(run: Run, folder: Path) -> None:
    for name in (b"caf\xe9.txt", b"esc\x1b[31m.txt", b"new\nline.txt", b"n" * 251 + b".txt"):
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(RELEASE.format(7))
    assert run("batch", "in", "-o", "out").code == 0
    assert len(content(Path("out"))) == len(NAMES) + 4
    assert os.fsdecode(b"caf\xe9.txt.json") in content(Path("out"))
    assert "\x1b" not in run("batch", "in", "-o", "out").err


# ---- outputs


@pytest.mark.parametrize("output", OUTPUTS)
def test_every_output_is_the_same_whoever_makes_it_and_however_often(run: Run, folder: Path, output: str) -> None:
    assert run("batch", "in", "-o", output, "--jobs", "2").code == 0
    made = content(Path(output))
    again = run("batch", "in", "-o", output)
    assert "0 parsed, 5 done before" in again.err
    assert content(Path(output)) == made
    os.rename(output, "first")  # noqa: PTH104
    assert run("batch", "in", "-o", output, "--jobs", "1").code == 0
    assert content(Path(output)) == made
    assert sorted(os.listdir()) == sorted(["in", "first", output])  # noqa: PTH208 - and nothing else is left
    assert folder.exists()


@pytest.mark.parametrize("output", OUTPUTS)
def test_a_changed_input_is_done_again_and_a_new_one_takes_its_place(run: Run, folder: Path, output: str) -> None:
    run("batch", "in", "-o", output)
    (folder / "b" / "c.txt").write_text(RELEASE.format(77))
    (folder / "c.txt").write_text(RELEASE.format(88))
    ran = run("batch", "in", "-o", output)
    assert "6 inputs: 2 parsed, 4 done before, 0 refused" in ran.err
    resumed = content(Path(output))
    assert run("batch", "in", "-o", output, "--restart").err.startswith("prsparse: 6 inputs: 6 parsed, 0 refused\n")
    assert content(Path(output)) == resumed


@pytest.mark.parametrize("output", OUTPUTS)
def test_records_of_other_inputs_are_left_and_refused_ones_go(run: Run, folder: Path, output: str) -> None:
    run("batch", "in", "-o", output)
    made = content(Path(output))
    assert run("batch", "in/d.txt", "-o", output, "--limit", "0").code == 0
    assert content(Path(output)) == made
    (folder / "a.txt").write_text(" ")
    ran = run("batch", "in", "-o", output)
    assert "5 inputs: 0 parsed, 4 done before, 1 refused" in ran.err
    row = json.loads(Path(f"{output}.errors.jsonl").read_text())
    assert row == {"name": "in/a.txt", "code": "empty", "message": "empty; there is nothing to parse"}
    (folder / "a.txt").write_text(RELEASE.format(0))
    assert run("batch", "in", "-o", output).code == 0
    assert content(Path(output)) == made
    assert not Path(f"{output}.errors.jsonl").exists()


def test_a_record_of_another_version_or_with_other_parts_is_made_again(run: Run, folder: Path) -> None:
    run("batch", "in", "-o", "out.jsonl")
    old = Path("out.jsonl").read_text()
    Path("out.jsonl").write_text(old.replace(GENERATOR, "prsparse 0.0.1", 1))
    assert "1 parsed, 4 done before" in run("batch", "in", "-o", "out.jsonl").err
    assert Path("out.jsonl").read_text() == old
    assert "5 parsed" in run("batch", "in", "-o", "out.jsonl", "--blocks", "--with-text").err
    assert "5 done before" in run("batch", "in", "-o", "out.jsonl", "--blocks", "--with-text").err
    assert folder.exists()


def test_a_folder_of_json_mirrors_the_tree(run: Run, folder: Path) -> None:
    assert run("batch", "in", "-o", "out").code == 0
    assert sorted(content(Path("out"))) == sorted(f"{name}.json" for name in NAMES)
    assert Path("out/b/c.txt.json").read_text() == run("parse", "-f", "json", "in/b/c.txt").out
    assert run("batch", "in/b", "in/d.txt", "../outside.txt", "-o", "two").code == 1
    assert sorted(content(Path("two"))) == ["in/b/a.txt.json", "in/b/c.txt.json", "in/d.txt.json"]
    assert folder.exists()


def test_tables_have_the_same_rows_everywhere(run: Run, folder: Path) -> None:
    for output in ("out.csv", "out.sqlite"):
        assert run("batch", "in", "-o", output).code == 0
    with closing(sqlite3.connect("out.sqlite")) as base:
        for table, columns in TABLES.items():
            printed = run("parse", "-f", "csv", "--rows", table, *(f"in/{name}" for name in NAMES)).out
            assert Path(f"out.csv/{table}.csv").read_text() == printed
            found = base.execute(f"SELECT * FROM {table}")  # noqa: S608
            assert [row[0] for row in found.description] == [*columns]
            assert len(found.fetchall()) == printed.count("\n") - 1 > 0
        joined = "SELECT headline, speaker FROM quotes JOIN releases USING (release) WHERE release = 'in/d.txt'"
        assert base.execute(joined).fetchall() == [("Acme Wind Opens Lab 3", "Jane Roe")]
    assert folder.exists()


def test_parquet_holds_whole_records(run: Run, folder: Path) -> None:
    assert run("batch", "in", "-o", "out.parquet").code == 0
    rows = pq.read_table("out.parquet").to_pylist()
    assert [row["source"]["name"] for row in rows] == [f"in/{name}" for name in NAMES]
    assert rows[0]["quotes"] == parse_file(folder / "a.txt").to_dict()["quotes"]


def test_no_cell_is_a_formula(run: Run, tmp_path: Path) -> None:
    for number, head in enumerate(["=1+1", "+1", "-1", "@SUM(1)", "'=1", "＝1+1", 'say "=1", twice']):
        (tmp_path / f"{number}.txt").write_text(
            f"{head}\n\nLISBON, March 3, 2026 -- Acme opened. Call +1 212-555-0147.\n"
        )
    texts = sorted(map(str, tmp_path.glob("*.txt")))
    heads = [line.split('","')[3:9] for line in run("parse", "-f", "csv", *texts).out.splitlines()]
    assert not [cell for row in heads for cell in row if cell[:1] in "=+-@＝" and cell]
    output = tmp_path / "out.csv"
    assert run("batch", *texts, "-o", output).code == 0
    made = content(output)
    (tmp_path / "0.txt").write_text("=2+2\n\nLISBON, March 3, 2026 -- Acme opened.\n")
    assert run("batch", *texts, "-o", output).code == 0
    changed = content(output)
    assert made["releases.csv"].splitlines()[2:] == changed["releases.csv"].splitlines()[2:]


def test_standard_output_gets_lines_and_nothing_else(run: Run, folder: Path) -> None:
    ran = run("batch", "in", "in/no.txt", "-o", "-", "-q")
    assert (ran.code, ran.err) == (1, "")
    assert [json.loads(line)["source"]["name"] for line in ran.out.splitlines()] == [f"in/{name}" for name in NAMES]
    assert run("batch", "in", "-o", "-", "-f", "csv").code == 4
    assert "a URL cannot be written to" in run("batch", "in", "-o", "s3://bucket/out.jsonl").err
    assert sorted(os.listdir()) == ["in"]  # noqa: PTH208
    assert folder.exists()


@pytest.mark.parametrize(("name", "output"), [("in", "./in"), ("in", "in/"), ("in/a.txt", "in/b/../a.txt")])
def test_an_input_is_never_the_output(run: Run, folder: Path, name: str, output: str) -> None:
    before = content(folder)
    ran = run("batch", name, "-o", output, "--restart", "-f", "json" if name == "in" else "jsonl")
    assert (ran.code, ran.err) == (4, f"prsparse: {output}: is the INPUT {name!r} too; name another output\n")
    assert content(folder) == before


def test_an_output_that_is_somebody_elses_is_left_alone(run: Run, folder: Path) -> None:
    for output in ("notes.jsonl", "notes.sqlite", "notes.parquet", "notes.jsonl.gz"):
        Path(output).write_text("precious\n")
        ran = run("batch", "in", "-o", output)
        assert ran.code == 4
        assert ran.err == f"prsparse: {output}: is there already and no output of this command; --restart replaces it\n"
        assert Path(output).read_text() == "precious\n"
        assert run("batch", "in", "-o", output, "--restart", "-q").code == 0
    assert folder.exists()


def test_a_link_that_somebody_laid_is_not_written_through(run: Run, folder: Path) -> None:
    Path("victim").write_text("precious")
    for suffix in (".partial", ".errors.jsonl", ".lock"):
        Path(f"out.jsonl{suffix}").symlink_to("victim")
        run("batch", "in", "in/no.txt", "-o", "out.jsonl")
        assert Path("victim").read_text() == "precious"
        Path(f"out.jsonl{suffix}").unlink(missing_ok=True)
    assert folder.exists()


# ---- what is said


def test_the_summary_counts_what_was_found(run: Run, folder: Path) -> None:
    (folder / "f.txt").write_text(
        "Acme Wind Opens Another Lab\n\nAcme Wind opened another laboratory today, it said.\n"
    )
    said = run("batch", "in", "-o", "out.jsonl").err.splitlines()
    assert said[1:] == ["prsparse: 1 without dateline, 1 without contacts", "prsparse: wires: prnewswire 5, none 1"]


def test_progress_in_plain_lines(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("prsparse.cli.progress.Lines.every", 0.0)
    said = run("batch", "in", "-o", "out.jsonl", "--progress", "plain").err.splitlines()
    assert said[0].startswith("prsparse: 1 of 5 inputs, ")
    assert said[0].endswith(" left, 0 refused")
    assert run("batch", "in", "-o", "out.jsonl", "-q").err == ""
    assert folder.exists()


def test_a_bar_is_drawn_on_a_terminal(many: Path) -> None:
    (many / "000.txt").write_text("")
    ours, theirs = pty.openpty()
    run = process("batch", "in", "-o", "out.jsonl", stderr=theirs)
    os.close(theirs)
    shown = b""
    with suppress(OSError):  # the terminal is gone with who wrote to it
        while piece := os.read(ours, 1 << 16):
            shown += piece
    os.close(ours)
    assert run.wait() == 1
    assert b"/400" in shown
    assert b"prsparse: in/000.txt: empty; there is nothing to parse\r\n" in shown
    assert b"400 inputs: 399 parsed, 1 refused" in shown
    assert many.exists()


@pytest.mark.parametrize("args", [(), ("-",), ("in", "--engine", "spark")])
def test_usage(run: Run, args: tuple[str, ...]) -> None:
    assert run("batch", "-o", "out.jsonl", *args).code == 2


# ---- faults


@contextmanager
def started(*args: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Start a run in a session of its own and wait until a whole record or two are written."""
    with process("batch", "in", *args, start_new_session=True) as run:
        until(lambda: _lines("out.jsonl.partial") > 1)
        yield run


def _lines(path: str) -> int:
    return Path(path).read_bytes().count(b"\n") if Path(path).exists() else 0


def until(true: Callable[[], Any]) -> None:
    end = time.monotonic() + 20
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


def whole() -> bytes:
    """Return what an undisturbed run gives."""
    with process("batch", "in", "-o", "whole.jsonl", "-q") as run:
        assert run.wait() == 0
    return Path("whole.jsonl").read_bytes()


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGKILL, -9)]
)
def test_a_stopped_run_goes_on_where_it_stopped(many: Path, number: int, code: int) -> None:
    with started("-o", "out.jsonl") as stopped:
        os.killpg(stopped.pid, number) if number != signal.SIGKILL else stopped.kill()
        _, said = stopped.communicate(timeout=10)
    assert stopped.returncode == code
    assert b"Traceback" not in said
    assert not Path("out.jsonl").exists()
    with process("batch", "in", "-o", "out.jsonl") as again:
        assert b"done before" in again.communicate()[1]
    assert Path("out.jsonl").read_bytes() == whole()
    assert many.exists()


def test_a_killed_workers_work_is_done_again(many: Path) -> None:
    with started("-o", "out.jsonl", "--jobs", "2") as run:
        listed = subprocess.run(["pgrep", "-P", str(run.pid)], capture_output=True, text=True, check=True)
        os.kill(int(listed.stdout.split()[-1]), signal.SIGKILL)
        assert run.wait(timeout=60) == 0
    assert Path("out.jsonl").read_bytes() == whole()
    assert many.exists()


def die_handing_over() -> None:
    """Take the lock of the results, write half of one, and be killed: what SIGKILL at a bad moment does to a worker."""
    results: Any = inspect.stack()[1].frame.f_locals["result_queue"]  # of the loop that runs this
    vars(results)["_wlock"].acquire()
    os.write(vars(results)["_writer"].fileno(), struct.pack("!i", 1000) + b"half")
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_worker_killed_while_it_hands_over_holds_up_nobody() -> None:
    engine = engines.start("local", 2, None, None)
    executor = vars(engine)["_executor"]
    executor.submit(die_handing_over)
    while all(process.is_alive() for process in vars(executor)["_processes"].values()):
        time.sleep(0.01)
    waiting = engine.submit((), Job())
    with pytest.raises(engines.Broken):
        engine.outcome(waiting)
    engine.restart()
    assert engine.outcome(engine.submit((), Job())) == []
    engine.close(at_once=False)


def test_a_second_run_on_one_output_is_told_of_the_first(many: Path) -> None:
    with started("-o", "out.jsonl") as first:
        os.killpg(first.pid, signal.SIGSTOP)  # so that it cannot end before the second one begins
        with process("batch", "in", "-o", "out.jsonl") as second:
            _, said = second.communicate()
        os.killpg(first.pid, signal.SIGCONT)
        assert (second.returncode, said.count(b"\n")) == (4, 1)
        assert b"another run writes it" in said
        assert first.wait(timeout=60) == 0
    assert len(names("out.jsonl")) == 400
    assert many.exists()


def test_half_a_record_is_never_taken_for_one(run: Run, folder: Path) -> None:
    run("batch", "in", "-o", "out.jsonl")
    made = Path("out.jsonl").read_bytes()
    for cut in (1, len(made) // 2, len(made) - 1):
        Path("out.jsonl").unlink()
        Path("out.jsonl.partial").write_bytes(made[:cut])
        assert run("batch", "in", "-o", "out.jsonl").code == 0
        assert Path("out.jsonl").read_bytes() == made
    assert folder.exists()


def test_tables_that_were_being_moved_are_moved_in_the_end(run: Run, folder: Path) -> None:
    run("batch", "in", "-o", "out.csv")
    made = content(Path("out.csv"))
    Path("out.csv.ready").mkdir()
    Path("out.csv/quotes.csv").rename("out.csv.ready/quotes.csv")
    assert "5 done before" in run("batch", "in", "-o", "out.csv").err
    assert content(Path("out.csv")) == made
    assert folder.exists()


class Deadly:
    """An engine whose worker dies of one input."""

    window, task_size = 3, 2

    def submit(self, task: Task, job: Job) -> Any:
        """Keep the task."""
        return task, job

    def outcome(self, future: Any) -> list[Outcome]:
        """Do it, or die."""
        task, job = future
        if any(wanted.item.name == "deadly" for wanted in task):
            raise engines.Broken
        return work.perform(task, job)

    def restart(self) -> None:
        """Rise again."""

    def close(self, *, at_once: bool) -> None:
        """End."""


def test_an_input_that_kills_its_reader_is_refused_and_stops_no_other() -> None:
    items = [Item(name, name, Held(RELEASE.encode())) for name in ("a", "b", "c", "deadly", "e", "f", "g")]
    tasks = [tuple(Wanted(item, None) for item in items[at : at + 2]) for at in range(0, 7, 2)]
    done = [
        (wanted.item.name, outcome.refused and outcome.refused[0])
        for task, outcomes in ordered.in_order(tasks, Deadly(), Job())
        for wanted, outcome in zip(task, outcomes, strict=True)
    ]
    assert done == [(item.name, "crashed" if item.name == "deadly" else None) for item in items]


# A process's peak begins with that of whoever started it; so one that is small starts it.
PEAK = """
import resource, subprocess, sys
print(subprocess.run(sys.argv[1:]).returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def test_memory_does_not_grow_with_the_input(run: Run, folder: Path) -> None:
    row = b'{"no": "%s"}\n' % (b"x" * (1 << 20))
    with Path("large.jsonl").open("wb") as file:
        file.writelines(row for _ in range(256))
    command = [sys.executable, "-m", "prsparse", "batch", "large.jsonl", "in", "-o", "out.jsonl", "-q"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    measured = subprocess.run([sys.executable, "-c", PEAK, *command], capture_output=True, env=environment, check=True)
    code, peak = map(int, measured.stdout.split())
    assert code == 1  # no row has a text
    assert peak < 100 << 10  # KiB
    assert len(names("out.jsonl")) == len(NAMES)
    assert run("batch", "in", "-o", "out.jsonl").code == 0
    assert folder.exists()


def test_an_input_of_several_releases_is_done_when_all_of_them_are(run: Run, folder: Path) -> None:
    message = "From press@example.com Tue Mar  3 09:00:00 2026\nFrom: press@example.com\nSubject: {0}\n\n{0}\n\n"
    mails = "".join(message.format(RELEASE.format(number).replace("\n\n", "\n \n", 1)) for number in range(3))
    (folder / "c.mbx").write_text(mails)
    assert run("batch", "in", "-o", "out.jsonl").code == 0
    made = Path("out.jsonl").read_bytes()
    several = [name for name in names("out.jsonl") if "c.mbx" in name]
    assert several == [f"in/c.mbx#{number}" for number in (1, 2, 3)]
    assert f"{len(NAMES) + 3} done before" in run("batch", "in", "-o", "out.jsonl").err
    Path("out.jsonl").unlink()
    Path("out.jsonl.partial").write_bytes(b"".join(made.splitlines(keepends=True)[:5]))  # two of the three
    assert "5 parsed, 3 done before" in run("batch", "in", "-o", "out.jsonl").err
    assert Path("out.jsonl").read_bytes() == made


def test_a_bug_in_the_parser_costs_one_record(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> Iterator[Any]:
        raise RecursionError("too deep")

    monkeypatch.setattr(work, "analyze_all", fail)
    summary = batch.run(["in/a.txt"], "out.jsonl", batch.Options(jobs=1))
    assert (summary.refused, summary.parsed) == (1, 0)
    assert "please report it" in Path("out.jsonl.errors.jsonl").read_text()
    assert folder.exists()


def test_every_family_member_is_found_by_its_name() -> None:
    package = ROOT / "prsparse" / "batch"
    assert {row.module for row in sinks.FORMATS.values()} - {"folder"} == {
        path.stem for path in (package / "sinks").glob("[a-z]*.py")
    }
    assert {*engines.NAMES} == {path.stem for path in (package / "engines").glob("[a-z]*.py")}
    assert SAMPLE.exists()


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_a_glob_that_nothing_is_called_by_is_told(run: Run, tmp_path: Path, more: tuple[str, ...]) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(SAMPLE.read_bytes())
    args = ("batch", tmp_path / "in", "-o", tmp_path / "out.jsonl", *more)
    assert (
        "no input is called as --glob says: '*.text' b.txt\n" in run(*args, "--glob", "*.text", "--glob", "b.txt").err
    )
    assert "no input" not in run(*args, "--glob", "*.txt").err
    assert run(*args, "--glob", "*.text", "-q").err == ""
