"""The command line on a store of its own, loaded with the county's plans."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from attrs import frozen

from roadmap_domain.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"
EXAMPLE = EXAMPLES / "vake"
INVENTED = EXAMPLES / "keksitty"


@frozen
class Ran:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, object]:
        """The answer."""
        answer: dict[str, object] = msgspec.json.decode(self.out)
        return answer

    @property
    def lines(self) -> list[str]:
        """The lines of the answer without the spaces of its layout."""
        return [" ".join(line.split()) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    for name in ("ROADMAP_STORE", "COLUMNS", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: object) -> Ran:
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("cli") / "vake.db"
    county = ("--create", "--county", "Vantaa ja Kerava")
    assert main(["--store", f"sqlite:///{file}", "load", str(EXAMPLE), str(INVENTED), *county]) == 0
    return file


@pytest.fixture
def ask(run: Run, loaded: Path) -> Run:
    """Asks the county's plans, which nobody changes."""
    return lambda *arguments: run("--store", f"sqlite:///{loaded}", *arguments)


@pytest.fixture
def vake(run: Run, loaded: Path, tmp_path: Path) -> Run:
    """Runs commands on a copy of the county's plans."""
    shutil.copy(loaded, tmp_path / "vake.db")
    return lambda *arguments: run("--store", f"sqlite:///{tmp_path}/vake.db", *arguments)
