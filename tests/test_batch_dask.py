"""A batch on a cluster: a scheduler and two workers on this machine, one of which is killed while it works."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.conftest import ROOT, process
from tests.test_batch import content, many, until, whole

__all__ = ["many"]

PARSE = """
import os, sys
from prsparse import batch
from prsparse.batch.engines import dask

dask._TASK_SIZE = 10

class Killer(batch.Watcher):
    def advanced(self, summary):
        if summary.inputs == 30:
            os.kill(int(sys.argv[2]), 9)

options = batch.Options(engine="dask", scheduler=sys.argv[1])
print(batch.run(["in"], "out.jsonl", options, Killer()).parsed)
"""
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT)}


@pytest.fixture
def cluster(many: Path, tmp_path: Path) -> Iterator[tuple[str, list[int]]]:
    """Start a scheduler and two workers; give the address of the one, the process ids of the others."""
    told = tmp_path / "scheduler.json"
    place = ["--scheduler-file", str(told), "--host", "127.0.0.1"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": tmp_path, "env": ENVIRONMENT}
    start = [sys.executable, "-m", "dask"]
    with ExitStack() as stack:

        def run(*command: str) -> int:
            started = subprocess.Popen([*start, *command], **quiet)  # type: ignore[call-overload]
            stack.callback(started.wait)
            stack.callback(started.kill)
            return int(started.pid)

        run("scheduler", *place, "--port", "0", "--no-dashboard")
        until(lambda: told.exists() and told.stat().st_size)
        work = (
            "worker",
            *place,
            "--no-nanny",
            "--no-dashboard",
            "--nthreads",
            "1",
            "--local-directory",
            str(tmp_path / "w"),
        )
        workers = [run(*work) for _ in range(2)]
        yield json.loads(told.read_text())["address"], workers
    assert many.exists()


def test_a_cluster_that_loses_a_worker_gives_what_this_machine_gives(cluster: tuple[str, list[int]]) -> None:
    scheduler, workers = cluster
    ran = subprocess.run(
        [sys.executable, "-c", PARSE, scheduler, str(workers[0])], env=ENVIRONMENT, capture_output=True, check=False
    )
    assert (ran.returncode, ran.stdout) == (0, b"400\n"), ran.stderr.decode()
    assert Path("out.jsonl").read_bytes() == whole()
    with process("batch", "in", "-o", "out.csv", "-q", "--engine", "dask", "--scheduler", scheduler) as there:
        assert there.wait() == 0
    with process("batch", "in", "-o", "here.csv", "-q") as here:
        assert here.wait() == 0
    assert content(Path("out.csv")) == content(Path("here.csv"))
    assert not [path.name for path in Path().glob("out*") if path.name not in {"out.jsonl", "out.csv"}]
