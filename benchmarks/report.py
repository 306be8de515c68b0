"""What the benchmark says: a table for people, JSON for machines."""

import json
import platform
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.council import GATE as COUNCIL_GATE
from benchmarks.council import Councils
from benchmarks.measures import GATE, SEALED_GATE, Row
from benchmarks.measuring import AGAIN, FLOOR, GUARDED, OURS, PLAIN
from benchmarks.process import GATES, IMPORTS, Processes

_VERDICT = {True: "[green]PASS", False: "[bold red]FAIL", None: "–"}
_DURABLE = {True: "durable", False: "off", None: ""}


def table() -> Table:
    """The table that rows are added to."""
    made = Table(
        title="Ratios: of the shortest times / middle of the ratios by repetition",
        caption=(
            "A/A is the floor against itself. 'off' gives durability away: that is where the code"
            f" shows, and where the gate is: ours ≤ {GATE:g} × plain. 'guards' is the floor with"
            " the checks that the library makes in the transaction. In P, the floor is our own"
            f" command without sealing: ours ≤ {SEALED_GATE:g} × that."
        ),
    )
    for heading in ("", "what", "store", "durability", "n"):
        made.add_column(heading)
    for heading in ("floor", "ours", "plain", "ours/floor", "plain/floor", "ours/plain", "A/A"):
        made.add_column(heading, justify="right", no_wrap=True)
    made.add_column("gate")
    return made


def add(to: Table, row: Row) -> None:
    """Add what was measured, and what the guards cost by hand."""
    samples = row.samples
    head = (row.measure, row.what, row.store, _DURABLE[row.durable], str(samples.repetitions))
    to.add_row(
        *head,
        *(
            _time(samples.median(contender)) if contender in samples else ""
            for contender in (FLOOR, OURS, PLAIN)
        ),
        _ratio(row, OURS, FLOOR),
        _ratio(row, PLAIN, FLOOR),
        _ratio(row, OURS, PLAIN),
        _ratio(row, AGAIN, FLOOR),
        _VERDICT[row.passed],
    )
    if GUARDED in samples:
        to.add_row(
            row.measure,
            "  guards: ours/guarded, guarded/floor",
            row.store,
            _DURABLE[row.durable],
            str(samples.repetitions),
            _time(samples.median(GUARDED)),
            _time(samples.median(OURS)),
            "",
            _ratio(row, OURS, GUARDED),
            _ratio(row, GUARDED, FLOOR),
        )


def show(
    console: Console,
    made: Table,
    ran: Processes | None,
    asked: Councils | None,
    notes: Sequence[str],
) -> None:
    """Print the table, the whole process, the council, and what was left out."""
    if made.row_count:
        console.print(made)
    if ran is not None and ran.samples is not None:
        for how, most in GATES.items():
            console.print(
                f"Process: report, {how}: {_time(ran.samples.median(how))},"
                f" {ran.ratio(how):.2f} × the imports alone"
                f" ({_time(ran.samples.median(IMPORTS))});"
                f" at most {most:g}: {_VERDICT[ran.passed(how)]}"
            )
    if asked is not None:
        console.print(
            f"Council: as of any day after {asked.many} of terms:"
            f" {_time(asked.samples.median(asked.many))}, {asked.ratio:.2f} × after {asked.few};"
            f" at most {COUNCIL_GATE:g}: {_VERDICT[asked.passed]}"
        )
    for note in notes:
        console.print(f"[yellow]Not run:[/] {note}")


def write_json(
    path: Path,
    rows: Sequence[Row],
    ran: Processes | None,
    asked: Councils | None,
    notes: Sequence[str],
) -> None:
    """Keep every time that was taken."""
    content = {
        "python": platform.python_version(),
        "machine": platform.platform(),
        "sqlite": sqlite3.sqlite_version,
        "rows": [
            {
                "measure": row.measure,
                "what": row.what,
                "store": row.store,
                "durable": row.durable,
                "unit": row.unit,
                "passed": row.passed,
                "seconds": dict(row.samples.seconds),
                **{
                    f"{contender}/{to}": row.samples.ratio(contender, to)
                    for contender, to in ((OURS, FLOOR), (PLAIN, FLOOR), (OURS, PLAIN))
                    if contender in row.samples and to in row.samples
                },
            }
            for row in rows
        ],
        "process": dict(ran.samples.seconds) if ran is not None and ran.samples else None,
        "council": dict(asked.samples.seconds) if asked is not None else None,
        "not run": list(notes),
    }
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _ratio(row: Row, contender: str, to: str) -> str:
    if contender not in row.samples or to not in row.samples:
        return ""
    shortest, middle = row.samples.ratio(contender, to)
    return f"{shortest:.2f} / {middle:.2f}"


def _time(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.2f} {unit}"
    return f"{seconds * 1e6:.1f} µs"
