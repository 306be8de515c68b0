"""What the benchmark says: a table for people, JSON for machines."""

import json
import platform
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from attrs import Factory, asdict, define
from rich.console import Console
from rich.table import Table

from benchmarks.audit import Audited
from benchmarks.council import GATE as COUNCIL_GATE
from benchmarks.council import Councils
from benchmarks.grants import Granted
from benchmarks.measures import GATE, SEALED_GATE, Row
from benchmarks.measuring import AGAIN, FLOOR, GUARDED, OURS, PLAIN
from benchmarks.process import GATES, IMPORTS, Processes
from benchmarks.sizes import GROWTH_GATE, Size
from benchmarks.writers import Crowd, percentiles

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
            f" command without sealing: ours ≤ {SEALED_GATE:g} × that. What is aimed at beyond the"
            " gate, of the floor and of plain, stands last: reached/aim."
        ),
    )
    for heading in ("", "what", "store", "durability", "n"):
        made.add_column(heading)
    for heading in ("floor", "ours", "plain", "ours/floor", "plain/floor", "ours/plain", "A/A"):
        made.add_column(heading, justify="right", no_wrap=True)
    made.add_column("gate")
    made.add_column("aims: floor, plain", no_wrap=True)
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
        ", ".join(
            f"{'[green]' if goal.passed else '[yellow]'}{goal.reached:.2f}[/]/{goal.aim:.2f}"
            for goal in row.goals
        ),
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


def _crowds(crowds: Sequence[Crowd]) -> Table:
    """What each writer waited for, and how long the follower did."""
    made = Table(
        title="Writers at once, in processes of their own, and one who follows",
        caption="Milliseconds at p50, p95, p99. A delay is from a command's end to its being read.",
    )
    for heading in ("store", "durability"):
        made.add_column(heading)
    for heading in ("writers", "a second", "command", "delay", "missed"):
        made.add_column(heading, justify="right", no_wrap=True)
    for it in crowds:
        made.add_row(
            it.store,
            _DURABLE[it.durable],
            str(it.writers),
            f"{it.rate:.0f}",
            _percentiles(it.commands),
            _percentiles(it.delays),
            f"{'[green]' if it.passed else '[bold red]'}{it.missed}",
        )
    return made


def _sizes(sizes: Sequence[Size]) -> Table:
    """What commands and questions cost on logs of different lengths."""
    made = Table(
        title="Longer and longer logs",
        caption=(
            "Loading is per event. A report of a year with a hundred actions, in a store just"
            " opened and again. Growth is the middle ratio of a command to one on the shortest log,"
            f" made in turn: ≤ {GROWTH_GATE:g}."
        ),
    )
    made.add_column("store")
    for heading in ("events", "loading", "command", "growth", "cold", "warm"):
        made.add_column(heading, justify="right", no_wrap=True)
    made.add_column("gate")
    for it in sizes:
        made.add_row(
            it.store,
            f"{it.events:_}",
            _time(it.loading),
            _time(median(it.commands)),
            "–" if it.growth is None else f"{it.growth:.2f}",
            _time(min(it.cold)),
            _time(min(it.warm)),
            _VERDICT[it.passed],
        )
    return made


def _percentiles(seconds: Sequence[float]) -> str:
    return " ".join(f"{it * 1e3:.2f}" for it in percentiles(seconds))


@define
class Results:
    """All that was measured, and what was not."""

    rows: list[Row] = Factory(list)
    crowds: list[Crowd] = Factory(list)
    sizes: list[Size] = Factory(list)
    process: Processes | None = None
    council: Councils | None = None
    grants: Granted | None = None
    audits: list[Audited] = Factory(list)
    notes: list[str] = Factory(list)

    @property
    def passed(self) -> bool:
        """Whether every gate is passed."""
        verdicts = [it.passed for it in self.rows]
        verdicts += [it.passed for it in self.crowds]
        verdicts += [it.passed for it in self.sizes]
        verdicts += [it.passed for it in self.audits]
        if self.process is not None:
            verdicts += map(self.process.passed, GATES)
        if self.council is not None:
            verdicts.append(self.council.passed)
        if self.grants is not None:
            verdicts.append(self.grants.passed)
        return False not in verdicts


def show(console: Console, made: Table, results: Results) -> None:
    """Print the tables, the whole process, the council, and what was left out."""
    for table_ in (made, _crowds(results.crowds), _sizes(results.sizes)):
        if table_.row_count:
            console.print(table_)
    ran, asked = results.process, results.council
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
    for line in results.grants.lines() if results.grants is not None else ():
        console.print(line, highlight=False)
    for audited in results.audits:
        for said, passed in audited.verdicts.items():
            console.print(f"Audit, {audited.store}: {said}: {_VERDICT[passed]}", highlight=False)
    for note in results.notes:
        console.print(f"[yellow]Not run:[/] {note}")


def write_json(path: Path, results: Results) -> None:
    """Keep every time that was taken."""
    ran, asked = results.process, results.council
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
            for row in results.rows
        ],
        "writers": [asdict(it) for it in results.crowds],
        "sizes": [asdict(it) for it in results.sizes],
        "process": dict(ran.samples.seconds) if ran is not None and ran.samples else None,
        "council": dict(asked.samples.seconds) if asked is not None else None,
        "audit": {
            it.store: {**it.samples.seconds, **it.proofs.seconds, "verdicts": dict(it.verdicts)}
            for it in results.audits
        },
        "not run": results.notes,
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
