"""Collections as inputs of a batch: archives, mailboxes, rows of tables, URLs; what is in them, and what is wrong with them."""

import csv
import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from prsparse.batch.sources import KINDS, bounds
from tests.conftest import ROOT, Ran
from tests.test_batch import NAMES, RELEASE, content, folder, names

__all__ = ["folder"]

Run = Callable[..., Ran]
ROWS = [
    {"body": RELEASE.format(number).partition("\n\n")[2], "head": f"Acme Wind Opens Lab {number}", "url": f"x/{number}"}
    for number in range(3)
]


def refused(path: str = "out.jsonl.errors.jsonl") -> list[tuple[str, str]]:
    """Return name and code of every refused input."""
    return [(row["name"], row["code"]) for row in map(json.loads, Path(path).read_text().splitlines())]


def packed(name: str) -> None:
    """Pack the folder `in`, and what does not belong into an archive."""
    Path("in/.hidden").write_text("x")
    if name.endswith(".zip"):
        with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(Path("in").rglob("*")):
                archive.write(path)
            archive.writestr("../../outside.txt", RELEASE.format(8))
        return
    mode: Any = f"w:{name.rpartition('.')[2]}".removesuffix("tar")
    with tarfile.open(name, mode) as archive:
        archive.add("in", filter=lambda member: member)
        member = tarfile.TarInfo("in/link.txt")
        member.type, member.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(member)
        data = RELEASE.format(8).encode()
        member = tarfile.TarInfo("../../outside.txt")
        member.size = len(data)
        archive.addfile(member, io.BytesIO(data))


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.tar.bz2", "a.tar.xz"])
def test_the_files_in_an_archive(run: Run, folder: Path, name: str) -> None:
    packed(name)
    assert run("batch", name, "-o", "out.jsonl").code == 0
    members = [f"{name}!in/{member}" for member in NAMES]
    assert sorted(names("out.jsonl")) == sorted([*members, f"{name}!../../outside.txt"])
    assert f"{len(NAMES) + 1} done before" in run("batch", name, "-o", "out.jsonl").err
    assert run("batch", name, "-o", "out", "--glob", "in/*").code == 0
    assert sorted(content(Path("out"))) == [f"{name}/in/{member}.json" for member in NAMES]
    assert run("batch", name, "-o", "all").code == 0
    assert f"{name}/outside.txt.json" in content(Path("all"))  # and nowhere else
    assert folder.exists()


def test_members_that_are_too_large_encrypted_or_damaged(run: Run, folder: Path) -> None:
    with zipfile.ZipFile("a.zip", "w") as archive:
        archive.writestr("good.txt", RELEASE.format(1))
        archive.writestr("large.txt", "x" * 5000)
        archive.writestr("damaged.txt", RELEASE.format(2))
        archive.writestr("secret.txt", "x")
    data = Path("a.zip").read_bytes().replace(b"number 2", b"number 3")
    at = data.rindex(b"secret.txt") - 46
    Path("a.zip").write_bytes(data[: at + 8] + b"\x01" + data[at + 9 :])
    assert run("batch", "a.zip", "-o", "out.jsonl", "--max-size", "4000").code == 1
    assert names("out.jsonl") == ["a.zip!good.txt"]
    assert refused() == [
        ("a.zip!large.txt", "too-large"),
        ("a.zip!damaged.txt", "unreadable"),
        ("a.zip!secret.txt", "unreadable"),
    ]
    assert folder.exists()


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
def test_a_bomb_is_left_when_it_is_seen(run: Run, folder: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "_ALWAYS", 1 << 16)
    monkeypatch.setattr(bounds, "_RATIO", 2)
    for number in range(9):
        (folder / f"{number}.txt").write_text(RELEASE.format(0) * 50)
    packed(name)
    assert run("batch", name, "-o", "out.jsonl", "--jobs", "1").code == 1
    assert (name, "bomb") in refused()
    assert len(names("out.jsonl")) < 9


def test_a_header_that_is_a_bomb(run: Run, folder: Path) -> None:
    member = tarfile.TarInfo("x")
    member.type, member.size = tarfile.XHDTYPE, 1 << 30
    with gzip.open("a.tar.gz", "wb") as file:
        file.write(member.tobuf())
        for _ in range(80):
            file.write(b"\0" * (1 << 20))
    assert run("batch", "a.tar.gz", "-o", "out.jsonl").code == 1
    assert refused() == [("a.tar.gz", "bomb")]
    assert folder.exists()


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.parquet", "a.mbox"])
def test_what_is_no_collection_is_refused_by_its_name(run: Run, folder: Path, name: str) -> None:
    Path(name).write_bytes(b"\x1f\x8bno archive" * 99)
    assert run("batch", name, "in", "-o", "out.jsonl").code == 1
    assert [row[0] for row in refused()] == [name]
    assert len(names("out.jsonl")) == len(NAMES)
    assert folder.exists()


def test_an_archive_that_is_cut_gives_what_is_whole(run: Run, folder: Path) -> None:
    packed("a.tar.gz")
    whole = gzip.decompress(Path("a.tar.gz").read_bytes())
    Path("a.tar").write_bytes(whole[: len(whole) // 2])
    assert run("batch", "a.tar", "-o", "out.jsonl").code == 1
    assert 0 < len(names("out.jsonl")) < len(NAMES)
    assert refused()[-1] == ("a.tar", "unreadable")
    assert folder.exists()


def test_the_messages_in_a_mailbox(run: Run, folder: Path) -> None:
    message = "From press@example.com Tue Mar  3 09:00:00 2026\nFrom: press@example.com\nSubject: Lab {0}\n\n"
    texts = [message.format(number) + RELEASE.format(number) + "\nFrom here on, nothing.\n\n" for number in range(3)]
    Path("a.mbox").write_text("".join(texts))
    assert run("batch", "a.mbox", "-o", "out.jsonl").code == 0
    assert names("out.jsonl") == ["a.mbox#1", "a.mbox#2", "a.mbox#3"]
    assert "3 done before" in run("batch", "a.mbox", "-o", "out.jsonl").err
    assert b"number 2" in Path("out.jsonl").read_bytes().splitlines()[2]
    assert folder.exists()


def table(name: str, rows: list[dict[str, Any]]) -> None:
    """Write a collection of rows."""
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    if name.endswith(".parquet"):
        pq.write_table(pa.Table.from_pylist(rows), name)
    elif name.endswith(".gz"):
        Path(name).write_bytes(gzip.compress(lines.encode()))
    elif name.endswith(".jsonl"):
        Path(name).write_text(lines)
    else:
        with Path(name).open("w", newline="") as file:
            writer = csv.DictWriter(file, [*rows[0]], delimiter="\t" if name.endswith(".tsv") else ",")
            writer.writeheader()
            writer.writerows(rows)


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.csv", "a.tsv", "a.parquet"])
def test_the_rows_of_a_collection(run: Run, folder: Path, name: str) -> None:
    table(name, ROWS)
    fields = ("--text-field", "body", "--title-field", "head", "--id-field", "url")
    assert run("batch", name, "-o", "out.jsonl", *fields).code == 0
    assert names("out.jsonl") == [f"{name}#x/{number}" for number in range(3)]
    heads = [json.loads(line)["headline"]["text"] for line in Path("out.jsonl").read_text().splitlines()]
    assert heads == [f"Acme Wind Opens Lab {number}" for number in range(3)]
    assert "3 done before" in run("batch", name, "-o", "out.jsonl", *fields).err
    assert run("batch", name, "-o", "out", *fields).code == 0
    assert sorted(content(Path("out"))) == [f"{name}/x_{number}.json" for number in range(3)]
    assert run("batch", name, "-o", "two.jsonl").code == 1
    assert refused("two.jsonl.errors.jsonl") == [(f"{name}#{number}", "no-text") for number in (1, 2, 3)]
    assert folder.exists()


def test_rows_that_are_no_rows(run: Run, folder: Path) -> None:
    Path("a.jsonl").write_text('{"text": 1}\n\nno json\n[1]\n{"text": "Acme opened a lab today."}\n{"text": "half')
    assert run("batch", "a.jsonl", "-o", "out.jsonl").code == 1
    assert names("out.jsonl") == ["a.jsonl#5"]
    codes = [("a.jsonl#1", "no-text"), *((f"a.jsonl#{number}", "unreadable") for number in (3, 4, 6))]
    assert refused() == codes
    table("b.jsonl", [{"text": "Acme opened a lab.", "id": "same"}, {"text": "Acme closed it.", "id": "same"}])
    assert run("batch", "b.jsonl", "-o", "b.out.jsonl", "--id-field", "id").code == 1
    assert refused("b.out.jsonl.errors.jsonl") == [("b.jsonl#same (again)", "repeated")]
    assert folder.exists()


def test_a_line_without_an_end_is_refused(run: Run, folder: Path) -> None:
    Path("a.jsonl").write_text('{"text": "Acme opened a lab today."}\n{"text": "' + "x" * 7000)
    assert run("batch", "a.jsonl", "-o", "out.jsonl", "--max-size", "1000").code == 1
    assert refused() == [("a.jsonl#2", "too-large")]
    assert folder.exists()


def test_urls_are_read_like_files(run: Run, folder: Path) -> None:
    url = f"file://{folder}"
    assert run("batch", url, "-o", "out.jsonl").code == 0
    assert names("out.jsonl") == [f"{url}/{name}" for name in NAMES]
    assert run("batch", url, "-o", "out").code == 0
    assert sorted(content(Path("out"))) == [f"{name}.json" for name in NAMES]
    table("a.jsonl", ROWS)
    assert run("batch", f"file://{Path('a.jsonl').absolute()}", "--text-field", "body", "-o", "rows.jsonl").code == 0
    assert len(names("rows.jsonl")) == 3
    assert run("batch", "nosuch://bucket/x", f"{url}/nothing", "-o", "none.jsonl").code == 1
    assert [code for _, code in refused("none.jsonl.errors.jsonl")] == ["unreadable", "missing"]


def test_a_library_that_is_not_installed_is_named_with_its_extra(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr("prsparse.batch.opening.import_module", missing)
    ran = run("batch", "s3://bucket/x", "-o", "out.jsonl")
    assert ran.err.startswith("prsparse: s3://bucket/x: reading a URL needs fsspec; pip install 'prsparse[remote]'\n")
    assert folder.exists()


def test_a_library_that_fsspec_lacks_for_a_protocol_is_named(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacking(_url: str) -> None:
        raise ImportError("Install s3fs to access S3")

    monkeypatch.setattr("fsspec.core.url_to_fs", lacking)
    ran = run("batch", "s3://bucket/x", "-o", "out.jsonl")
    assert ran.err.startswith("prsparse: s3://bucket/x: Install s3fs to access S3; fsspec has extras for this, as in ")
    assert refused("out.jsonl.errors.jsonl")[0][1] == "extra"
    assert folder.exists()


def test_a_scheduler_is_not_ignored_where_nobody_asks_it(run: Run, folder: Path) -> None:
    ran = run("batch", folder, "-o", "out.jsonl", "--scheduler", "tcp://127.0.0.1:1")
    assert ran.code == 2
    assert "--engine dask" in ran.err


def test_every_kind_of_collection_is_found_by_its_name() -> None:
    modules = {path.stem for path in (ROOT / "prsparse" / "batch" / "sources").glob("[a-z]*.py")}
    assert set(KINDS.values()) < modules
