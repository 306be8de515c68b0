"""Grants: a round of many applications loaded from files, and what one more decision costs."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

from attrs import frozen

from benchmarks.measuring import Samples, Work, measure
from benchmarks.stores import SQLiteStores, Stores
from roadmap_domain.application import RoadmapDomain
from roadmap_domain.application.desk import Call, Desk, call
from roadmap_domain.domain.applications.decider import (
    award_grant,
    propose_grant,
    receive_application,
)
from roadmap_domain.domain.applications.granted_decider import amend_grant
from roadmap_domain.domain.appropriations.decider import commit_grant, decide_appropriation
from roadmap_domain.domain.grant_calls.decider import open_grant_call
from roadmap_domain.domain.organisations.decider import register_organisation
from roadmap_domain.kernel.basis import DecisionBasis

GROWTH_GATE = 1.5
"""An application of a large round takes at most so many times what one of a small round does."""
DECISION_GATE = 1.3
"""A decision after many on the same appropriation takes so many times what one after few does."""
FEW = 100
DECISIONS = 20
"""Decisions in a repetition."""
BOARD = DecisionBasis("Aluehallitus", date(2024, 12, 10), 210)
PASS, FAIL = "[green]PASS[/]", "[bold red]FAIL[/]"
HEADINGS = {
    "maararahat": "määräraha;vuosi;summa;voimassa;peruste",
    "avustushaut": "haku;määräraha;lajit;alkaa;päättyy;kriteerien versio;kriteerit;esittää;päättää;"
    "käyttöselvitykset;puuttuva estää;painopisteet;painopisteille;voimassa;peruste",
    "jarjestot": "tunnus;nimi;yhdistysrekisterinumero;y-tunnus;voimassa;peruste",
    "avustushakemukset": "hakemus;haku;järjestö;laji;summa;tarkoitus;painopiste;"
    "aiemmat hakemukset;voimassa;peruste",
    "avustusvaiheet": "hakemus;vaihe;kohde;summa;määräraha;tapa;perustelu;voimassa;peruste",
}
SOURCE = "lähde: keksitty"
CALLED = "rekisteri: Hakija on rekisteröity;Lautakunta;Aluehallitus"
GRANTED = (
    "a{n};esitys;;2000;;;Vaikuttavaa;12.11.2024;päätös: Lautakunta 12.11.2024 § 41",
    "a{n};päätös;;2000;m;;Vaikuttavaa;10.12.2024;päätös: Aluehallitus 10.12.2024 § 210",
    f"a{{n}};maksu;1;2000;;;;15.1.2025;{SOURCE}",
    f"a{{n}};selvitys;;2000;;;Kerhot;1.2.2026;{SOURCE}",
    f"a{{n}};hyväksyntä;;;;;;1.3.2026;{SOURCE}",
)
REJECTED = (
    "a{n};esitys;;;;;Vähäistä;12.11.2024;päätös: Lautakunta 12.11.2024 § 41",
    "a{n};päätös;;;;;Vähäistä;10.12.2024;päätös: Aluehallitus 10.12.2024 § 210",
)


@frozen
class Loaded:
    """How a round was loaded: seconds, and the most memory that the process took, in MB."""

    applications: int
    seconds: float
    megabytes: float

    @property
    def each(self) -> float:
        """Seconds an application."""
        return self.seconds / self.applications


@frozen
class Granted:
    """What was measured: rounds by their size, and decisions by store, after few and many."""

    rounds: list[Loaded]
    decisions: dict[str, Samples]
    first: dict[str, Samples]
    many: int

    @property
    def growth(self) -> float:
        """What an application of the largest round takes, to one of the smallest."""
        sizes = [it.applications for it in self.rounds]
        small, large = (
            median(it.each for it in self.rounds if it.applications == size)
            for size in (min(sizes), max(sizes))
        )
        return large / small

    @property
    def passed(self) -> bool:
        """Whether both gates are passed."""
        ratios = [_ratio(samples) for samples in self.decisions.values()]
        return self.growth <= GROWTH_GATE and max(ratios) <= DECISION_GATE

    def lines(self) -> Iterator[str]:
        """What people are told."""
        for it in self.rounds:
            yield (
                f"Grants: a round of {it.applications:_} applications from files, `roadmap load`:"
                f" {it.seconds:.1f} s, {it.each * 1e6:.0f} µs an application,"
                f" {it.megabytes:.0f} MB at most"
            )
        verdict = PASS if self.growth <= GROWTH_GATE else FAIL
        yield (
            f"Grants: an application of the largest round takes {self.growth:.2f} × one of the"
            f" smallest; at most {GROWTH_GATE:g}: {verdict}"
        )
        for store, samples in self.decisions.items():
            ratio = _ratio(samples)
            verdict = PASS if ratio <= DECISION_GATE else FAIL
            yield (
                f"Grants: a decision after {self.many:_} on the same appropriation, {store}:"
                f" {samples.median('many') * 1e6:.0f} µs, {ratio:.2f} × after {FEW};"
                f" at most {DECISION_GATE:g}: {verdict}"
            )
        for store, samples in self.first.items():
            yield (
                f"Grants: the first decision of a process, which reads the appropriation, {store}:"
                f" {samples.median('many') * 1e3:.1f} ms after {self.many:_},"
                f" {_ratio(samples):.2f} × after {FEW}; no gate"
            )


def grants(folder: Path, stores: list[Stores], *, quick: bool = False) -> Granted:
    """Load rounds through the command line, and decide on SQLite and PostgreSQL."""
    sizes = [1_000] * 2 + [4_000] if quick else [10_000] * 3 + [100_000]
    many, repetitions = (2_000, 5) if quick else (20_000, 15)
    rounds = [_loaded(folder, size, number) for number, size in enumerate(sizes)]
    material = {
        name: _decided(folder, decided, (repetitions + 1) * DECISIONS)
        for name, decided in (("few", FEW), ("many", many))
    }
    decisions, first = {}, {}
    for kind in stores:
        for name, path in material.items():
            kind.copy(path, f"grants-{name}")
        decisions[kind.name] = _decisions(kind, repetitions)
        first[kind.name] = _first_decisions(kind, repetitions)
    return Granted(rounds, decisions, first, many)


def _ratio(samples: Samples) -> float:
    return samples.ratio("many", "few")[0]


def _loaded(folder: Path, applications: int, number: int) -> Loaded:
    """Load a round in a process of its own, as a person does."""
    sheets = folder / f"round-{applications}"
    if not sheets.exists():
        _write_round(sheets, applications)
    store = f"sqlite:///{folder / f'round-{number}.db'}?synchronous=off"
    RoadmapDomain.create(store, county="Vantaa ja Kerava").close()
    command = [sys.executable, "-m", "roadmap_domain.cli", "--store", store, "load", str(sheets)]
    start = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        seconds = perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return Loaded(applications, seconds, used.ru_maxrss / 1024)


def _write_round(folder: Path, applications: int) -> None:
    """A round in which every other application is granted, paid and reported."""
    folder.mkdir()
    rows: dict[str, Iterator[str]] = {
        "maararahat": iter([f"m;2025;{applications * 1000} €;1.8.2024;{SOURCE}"]),
        "avustushaut": iter(
            [
                f"h;m;toiminta-avustus;1.9.2024;30.9.2024;2025;{CALLED};31.3.2026;;;;1.8.2024;{SOURCE}"
            ]
        ),
        "jarjestot": (f"j{n};Keksitty {n} ry;;;1.1.2022;{SOURCE}" for n in range(applications)),
        "avustushakemukset": (
            f"a{n};h;j{n};toiminta-avustus;2000;Kerhot;;;{n % 30 + 1}.9.2024;{SOURCE}"
            for n in range(applications)
        ),
        "avustusvaiheet": (
            row.format(n=n)
            for n in range(applications)
            for row in (
                f"a{{n}};kriteeri;rekisteri;;;;;15.10.2024;{SOURCE}",
                f"a{{n}};tiedoksianto;;;;kirje;;12.12.2024;{SOURCE}",
                *(GRANTED if n % 2 else REJECTED),
            )
        ),
    }
    for sheet, heading in HEADINGS.items():
        with (folder / f"{sheet}.csv").open("w", encoding="utf-8") as file:
            file.write(f"{heading}\n")
            file.writelines(f"{row}\n" for row in rows[sheet])


def _decided(folder: Path, decided: int, open_: int) -> Path:
    """An appropriation from which so many grants were decided, and proposals that are open."""
    stores = SQLiteStores(folder)
    name = f"granted-{decided}"
    RoadmapDomain.create(f"sqlite:///{folder / name}.db", county="Testilä").close()
    with closing(stores.ours(name, durable=False)) as domain:
        desk = _desk(domain)
        desk.do_all(
            [
                call(register_organisation, "j", name="Keksitty ry"),
                call(decide_appropriation, "m", year=2025, amount="999 999 999"),
                call(
                    open_grant_call,
                    "h",
                    appropriation="m",
                    kinds=("operating-grant",),
                    opens="2024-09-01",
                    closes="2024-09-30",
                    criteria=(),
                    criteria_version="2025",
                    proposes=("Aluehallitus",),
                    decides=("Aluehallitus",),
                ),
            ]
        )
        for start in range(0, decided + open_, 500):
            numbers = range(start, min(start + 500, decided + open_))
            desk.on(effective_on="2024-09-15").do_all([_application(n) for n in numbers])
            desk.do_all([_proposal(n) for n in numbers])
            desk.do_all([it for n in numbers if n >= open_ for it in _award(n)])
    return folder / f"{name}.db"


def _desk(domain: RoadmapDomain) -> Desk:
    return domain.acting_as("loader", role="loader", basis=BOARD, effective_on="2024-12-10")


def _application(number: int) -> Call:
    return call(
        receive_application,
        f"a{number}",
        grant_call="h",
        organisation="j",
        kind="operating-grant",
        amount="100",
        purpose="Kerhot",
    )


def _proposal(number: int) -> Call:
    return call(propose_grant, f"a{number}", amount="100", reason="Esitys")


def _award(number: int) -> list[Call]:
    return [
        call(commit_grant, "m", application=f"a{number}", amount="100"),
        call(award_grant, f"a{number}", amount="100", reason="Päätös"),
    ]


def _decisions(kind: Stores, repetitions: int) -> Samples:
    """Decide again and again in a process that goes on, as a service does."""

    def work(domain: RoadmapDomain) -> Work:
        desk = _desk(domain)

        def run(repetition: int) -> None:
            for number in range(repetition * DECISIONS, (repetition + 1) * DECISIONS):
                desk.do_all(_award(number))

        return run

    with (
        closing(kind.ours("grants-few", durable=False)) as few,
        closing(kind.ours("grants-many", durable=False)) as many,
    ):
        return measure(
            {"few": work(few), "many": work(many)}, repetitions=repetitions, units=DECISIONS
        )


def _first_decisions(kind: Stores, repetitions: int) -> Samples:
    """Open the store anew for one decision: a change of a sum that is there."""

    def work(name: str) -> Work:
        def run(repetition: int) -> None:
            with closing(kind.ours(name, durable=False)) as domain:
                amount = str(90 - repetition)
                _desk(domain).do_all(
                    [
                        call(commit_grant, "m", application="a0", amount=amount),
                        call(amend_grant, "a0", amount=amount, reason="Muutos"),
                    ]
                )

        return run

    contenders = {"few": work("grants-few"), "many": work("grants-many")}
    return measure(contenders, repetitions=repetitions, units=1)
