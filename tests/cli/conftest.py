"""The command line on a store of its own, loaded with the county's plans."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest
from attrs import frozen

from roadmap_domain import (
    Call,
    DecisionBasis,
    RoadmapDomain,
    SourceBasis,
    call,
    decide_structure,
    describe_alternative,
    open_call,
    open_term,
    plan_council,
    read_charter,
    receive_registration,
    register_organisation,
)
from roadmap_domain.cli import main
from roadmap_domain.kernel.dates import as_fuzzy

EXAMPLES = Path(__file__).parents[2] / "examples"
EXAMPLE = EXAMPLES / "vake"
PARTICIPATION = EXAMPLE.parent / "vake-osallisuusohjelma"
INVENTED = EXAMPLES / "keksitty"

CHARTER = Path(__file__).parents[2] / "examples" / "neuvottelukunnat" / "keksitty.toml"


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
    ours = ("STORE", "KEYS", "MASTER_KEY", "MASTER_KEY_FILE")
    for name in (*(f"ROADMAP_{it}" for it in ours), "COLUMNS", "NO_COLOR"):
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
    folders = [str(folder) for folder in (EXAMPLE, PARTICIPATION, INVENTED)]
    assert main(["--store", f"sqlite:///{file}", "load", *folders, *county]) == 0
    with RoadmapDomain.open(f"sqlite:///{file}") as domain:
        desk = domain.acting_as("k-1", role="loader", basis=SourceBasis("keksitty"))
        desk.on(effective_on="2027-01-01").do_all(a_call())
    return file


def a_call() -> list[Call]:
    """An invented council with a call: one that came in time, one that was late."""
    decided = DecisionBasis("Järvimaan aluehallitus", date(2027, 1, 1), 1)
    seat = {"seat_class": "others", "link": "Ryhmätoimintaa"}
    council, term, june = "jarvimaa", "2027–30", as_fuzzy("2027-06-01")
    haku, late = "jarvimaa/2027–30", {"registration": "b", "organisation": "jarvimaa-b", **seat}
    return [
        call(plan_council, council, name="Järvimaan järjestöneuvosto"),
        call(describe_alternative, council, charter=read_charter(CHARTER)),
        Call(decide_structure, council, {"charter": council}, decided),
        call(open_term, council, term=term, first_day="2027-08-01", last_day="2030-12-31"),
        call(open_call, haku, opens="2027-01", closes="2027-03"),
        *(call(register_organisation, f"jarvimaa-{it}", name=f"Järvi {it} ry") for it in "ab"),
        call(receive_registration, haku, registration="a", organisation="jarvimaa-a", **seat),
        Call(receive_registration, haku, late, effective_on=june),
    ]


@pytest.fixture
def ask(run: Run, loaded: Path) -> Run:
    """Asks the county's plans, which nobody changes."""
    return lambda *arguments: run("--store", f"sqlite:///{loaded}", *arguments)


@pytest.fixture
def vake(run: Run, loaded: Path, tmp_path: Path) -> Run:
    """Runs commands on a copy of the county's plans."""
    shutil.copy(loaded, tmp_path / "vake.db")
    return lambda *arguments: run("--store", f"sqlite:///{tmp_path}/vake.db", *arguments)
