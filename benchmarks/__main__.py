"""`python -m benchmarks`: measure, print, and exit with 1 where a gate is not passed."""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console

from benchmarks import report
from benchmarks.council import Councils, councils
from benchmarks.grants import Granted, grants
from benchmarks.measures import Bench, Row
from benchmarks.process import GATES, Processes, processes
from benchmarks.stores import (
    PostgreSQLStores,
    SQLiteStores,
    Stores,
    has_postgresql,
    postgresql_server,
)

MEASURES = ("M1", "P", "W", "M2", "M3", "M4", "council", "grants", "process")


def main() -> int:
    options = _options()
    console = Console(width=None if sys.stdout.isatty() else 180)
    rows: list[Row] = []
    notes: list[str] = []
    ran: Processes | None = None
    asked: Councils | None = None
    granted: Granted | None = None
    made = report.table()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="roadmap-bench-")))
        stores: list[Stores] = [SQLiteStores(folder)]
        if has_postgresql():
            stores.append(PostgreSQLStores(stack.enter_context(postgresql_server(folder))))
        else:
            notes.append(
                "PostgreSQL: the library has no store for it yet, or no server is installed"
            )
        bench = Bench(folder, quick=options.quick)
        for row in _measured(bench, stores, options.only):
            console.print(f"[dim]{row.measure} {row.what}, {row.store}", highlight=False)
            report.add(made, row)
            rows.append(row)
        if "council" in options.only:
            asked = councils(folder, quick=options.quick)
        if "grants" in options.only:
            granted = grants(folder, stores, quick=options.quick)
        if "process" in options.only:
            ran = processes(folder, quick=options.quick)
            if ran.missing:
                notes.append(f"the whole process: {ran.missing}")
    report.show(console, made, ran, asked, notes)
    for line in granted.lines() if granted is not None else ():
        console.print(line, highlight=False)
    if options.json:
        report.write_json(options.json, rows, ran, asked, notes)
    verdicts = [row.passed for row in rows] + [ran.passed(how) for how in GATES if ran is not None]
    verdicts += [asked.passed] if asked is not None else []
    verdicts += [granted.passed] if granted is not None else []
    return 1 if False in verdicts else 0


def _measured(bench: Bench, stores: list[Stores], only: list[str]) -> Iterator[Row]:
    for kind in stores:
        for durable in (False, True):
            if "M1" in only:
                yield from bench.one_command(kind, durable=durable)
            if "P" in only:
                yield from bench.one_person(kind, durable=durable)
            if "W" in only:
                yield from bench.loading(kind, durable=durable)
        if "M2" in only:
            yield from bench.many_aggregates(kind)
        if "M3" in only:
            yield from bench.one_aggregate(kind)
        if "M4" in only:
            yield from bench.whole_log(kind)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--only",
        type=lambda text: text.split(","),
        default=MEASURES,
        metavar="M1,M3",
        help=f"some of {', '.join(MEASURES)}",
    )
    parser.add_argument("--quick", action="store_true", help="less of everything, and less exact")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep every time that was taken")
    options = parser.parse_args()
    unknown = [measure for measure in options.only if measure not in MEASURES]
    if unknown:
        parser.error(f"--only: {', '.join(unknown)} is none of {', '.join(MEASURES)}")
    return options


if __name__ == "__main__":
    sys.exit(main())
