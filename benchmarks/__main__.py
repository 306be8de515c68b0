"""`python -m benchmarks`: measure, print, and exit with 1 where a gate is not passed."""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console

from benchmarks import report
from benchmarks.audit import audits
from benchmarks.council import councils
from benchmarks.grants import grants
from benchmarks.measures import Bench, Row
from benchmarks.places import Place, places
from benchmarks.process import processes
from benchmarks.sizes import sizes
from benchmarks.stores import (
    PostgreSQLStores,
    SQLiteStores,
    Stores,
    has_postgresql,
    postgresql_server,
)
from benchmarks.writers import crowds

MEASURES = (
    *("M1", "P", "W", "M2", "M3", "M4"),
    *("council", "grants", "audit", "process", "writers", "sizes"),
)


def main() -> int:
    options = _options()
    console = Console(width=None if sys.stdout.isatty() else 200)
    results = report.Results()
    made = report.table()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="roadmap-bench-")))
        stores: list[Stores] = [SQLiteStores(folder)]
        server: str | None = None
        if has_postgresql():
            server = stack.enter_context(postgresql_server(folder))
            stores.append(PostgreSQLStores(server))
        else:
            results.notes.append("PostgreSQL: its driver is not installed, or no server is")
        bench = Bench(folder, quick=options.quick)
        for row in _measured(bench, stores, options.only):
            console.print(f"[dim]{row.measure} {row.what}, {row.store}", highlight=False)
            report.add(made, row)
            results.rows.append(row)
        for place in stack.enter_context(places(folder, server)):
            _side_by_side(place, options, console, results)
        if "council" in options.only:
            results.council = councils(folder, quick=options.quick)
        if "grants" in options.only:
            results.grants = grants(folder, stores, quick=options.quick)
        if "audit" in options.only:
            results.audits += audits(folder, stores, quick=options.quick)
        if "process" in options.only:
            results.process = processes(folder, quick=options.quick)
            if results.process.missing:
                results.notes.append(f"the whole process: {results.process.missing}")
    report.show(console, made, results)
    if options.json:
        report.write_json(options.json, results)
    return 0 if results.passed else 1


def _side_by_side(
    place: Place, options: argparse.Namespace, console: Console, results: report.Results
) -> None:
    if "writers" in options.only:
        console.print(f"[dim]writers, {place.name}", highlight=False)
        results.crowds += crowds(place, quick=options.quick)
    if "sizes" in options.only:
        console.print(f"[dim]sizes, {place.name}", highlight=False)
        results.sizes += sizes(place, quick=options.quick)


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
