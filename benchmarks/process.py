"""The whole process: the command's report, beside an interpreter that imports what it needs."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from benchmarks.measuring import Samples, Work, measure

IMPORTS, JSON, TABLE = "imports", "--json", "table"
GATES = {JSON: 2.5, TABLE: 4.0}
"""The command takes at most so many times as long as the imports alone."""
_ROOT = Path(__file__).parents[1]
_EXAMPLE = _ROOT / "examples" / "vake"
_COMMAND = Path(sys.executable).with_name("roadmap")
_REPORT = ("report", "vake-tiekartta", "2025")


@frozen
class Processes:
    """What whole processes took, or why none was run."""

    samples: Samples | None
    missing: str = ""

    def ratio(self, how: str) -> float:
        """How many times as long as the imports the report takes."""
        assert self.samples is not None
        return self.samples.ratio(how, IMPORTS)[1]

    def passed(self, how: str) -> bool | None:
        """Whether the gate is passed; None where nothing was run."""
        return None if self.samples is None else self.ratio(how) <= GATES[how]


def processes(folder: Path, *, quick: bool = False) -> Processes:
    """Run the report as a person would, with the demo's store or one made of the example."""
    if not _COMMAND.exists():
        return Processes(
            None, f"the command is not installed: no {_COMMAND.name} beside {sys.executable}"
        )
    try:
        store = _store(folder)
        report = [str(_COMMAND), "--store", store, *_REPORT]
        contenders = {
            IMPORTS: _run_of(
                [sys.executable, "-c", "import attrs, cattrs.preconf.msgspec, eventsourcing.sqlite"]
            ),
            JSON: _run_of([*report, "--json"]),
            TABLE: _run_of(report),
        }
        samples = measure(contenders, repetitions=3 if quick else 11, units=1)
    except subprocess.CalledProcessError as error:
        said = error.stderr.strip().splitlines()[-1:] or [f"exit code {error.returncode}"]
        return Processes(None, f"`{' '.join(map(str, error.cmd))}` does not run: {said[0]}")
    return Processes(samples)


def _store(folder: Path) -> str:
    demo = _ROOT / "build" / "demo.db"
    if demo.exists():
        return f"sqlite:///{demo}"
    store = f"sqlite:///{folder / 'example.db'}"
    _run(
        [
            str(_COMMAND),
            "--store",
            store,
            "create",
            "--county",
            "Vantaan ja Keravan hyvinvointialue",
        ]
    )
    _run([str(_COMMAND), "--store", store, "load", str(_EXAMPLE)])
    return store


def _run_of(command: Sequence[str]) -> Work:
    return lambda _: _run(command)


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True, env=_environment())


def _environment() -> dict[str, str]:
    """As this one, but that Python keeps what it has compiled, as it does unless told otherwise.

    Installed packages are compiled already, so else we alone would be compiled each time.
    """
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
