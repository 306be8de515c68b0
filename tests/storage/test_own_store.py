"""A store of somebody else's package is installed, held to the suite, and used by the command."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.stores import without_waiting

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the example's source and, beside it, what pip has installed of it."""
    folder = tmp_path_factory.mktemp("own")
    shutil.copytree(ROOT / "examples" / "own_store", folder / "source")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-build-isolation", "--no-deps"]
    run = [*pip, "--no-index", "--target", str(folder / "site"), str(folder / "source")]
    subprocess.run(run, check=True, capture_output=True)
    (folder / "source" / "roadmap_journal.py").unlink()
    return folder


def run(installed: Path, *command: object, code: int = 0) -> str:
    done = subprocess.run(
        list(map(str, command)),
        cwd=installed / "source",
        env={**os.environ, "PYTHONPATH": str(installed / "site")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_it_passes_the_suite(installed: Path) -> None:
    with TemporaryDirectory(dir=without_waiting(installed)) as folder:
        options = (
            "-q",
            "-x",
            "-p",
            "no:cacheprovider",
            "-W",
            "error",
            f"--basetemp={folder}/tests",
        )
        said = run(installed, sys.executable, "-m", "pytest", *options, "test_journal.py")
    assert " passed" in said
    assert "skipped" not in said


def test_the_command_finds_it(installed: Path, tmp_path: Path) -> None:
    roadmap = Path(sys.executable).with_name("roadmap")
    store = ("--store", f"journal://{tmp_path}/vake.journal")
    plans = ROOT / "examples" / "vake"
    run(installed, roadmap, *store, "load", plans, "--create", "--county", "Vantaa ja Kerava")
    report = run(installed, roadmap, *store, "report", "vake-tiekartta", "2025", "--lang", "en")
    assert "2025" in report
    assert "journal" in run(installed, roadmap, "stores")
    missing = run(installed, roadmap, "--store", "nothing:x", "history", "x", code=2)
    assert "journal:" in missing
