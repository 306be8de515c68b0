"""Loading indicators: planned, then known, then restated; the example by itself."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from roadmap_domain import LoadRefused, RoadmapDomain, SourceBasis, indicators, load, report
from roadmap_domain.interop.plans import Change
from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.views.indicator_shown import ObservationShown

EXAMPLES = Path(__file__).parents[2] / "examples"
PROGRAMME = "vake-osallisuusohjelma"
LATER = "4.3.2026;lähde: tilinpäätös\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(EXAMPLES / PROGRAMME, tmp_path / "plans")


def append(folder: Path, *rows: str) -> None:
    with (folder / "mittausarvot.csv").open("a", encoding="utf-8") as file:
        file.writelines(rows)


def known(domain: RoadmapDomain, indicator: str) -> dict[str, ObservationShown]:
    shown = {it.id: it for it in domain.ask(indicators, PROGRAMME).indicators}
    return {it.period: it for it in shown[indicator].observations}


def test_the_programme_loads_by_itself_and_follows_no_link_then(folder: Path) -> None:
    with RoadmapDomain.open("memory:") as domain:
        load(domain, [folder])
        assert load(domain, [folder]).events == ()
        assert domain.ask(report, PROGRAMME, 2024).linked == []
        load(domain, [EXAMPLES / "vake"])
        assert [it.programme for it in domain.ask(report, PROGRAMME, 2024).linked] == [
            "vake-tiekartta"
        ]


def test_a_later_row_is_what_came_of_a_plan_or_a_restatement(folder: Path) -> None:
    with RoadmapDomain.open("memory:") as domain:
        load(domain, [folder])
        append(
            folder,
            f"aanestysprosentti;2025;51,3 %;;;{LATER}",
            f"valtuustoaloitteet;2024;32;Yksi oli laskematta;;{LATER}",
        )
        assert len(load(domain, [folder]).events) == 2
        turnout = known(domain, "aanestysprosentti")["2025"]
        assert (turnout.value, turnout.planned) == (51.3, False)
        motions = known(domain, "valtuustoaloitteet")["2024"]
        assert (motions.value, motions.restated_from) == (32, 31)
        assert motions.restated_because == "Yksi oli laskematta"
        assert load(domain, [folder]).events == ()


def test_a_changed_value_is_a_restatement_or_a_correction(folder: Path) -> None:
    sheet = folder / "mittausarvot.csv"
    before = sheet.read_text(encoding="utf-8")
    basis = SourceBasis("tilinpäätös")
    with RoadmapDomain.open("memory:") as domain:
        load(domain, [folder])
        sheet.write_text(
            before.replace("valtuustoaloitteet;2023;19;;", "valtuustoaloitteet;2023;20;;"),
            encoding="utf-8",
        )
        with pytest.raises(LoadRefused, match="solu on muuttunut"):
            load(domain, [folder])
        load(domain, [folder], change=Change("correction", basis))
        assert known(domain, "valtuustoaloitteet")["2023"].restated_from is None
        sheet.write_text(
            before.replace("valtuustoaloitteet;2023;19;;", "valtuustoaloitteet;2023;21;Virhe;"),
            encoding="utf-8",
        )
        load(domain, [folder], change=Change("revision", basis, as_fuzzy("2025-06-01")))
        restated = known(domain, "valtuustoaloitteet")["2023"]
        assert (restated.value, restated.restated_from) == (21, 20)


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (f"hoidon-jatko;1. ovk 2025;5,1;;;{LATER}", "ei ole mittarin asteikolla 1–5"),
        (f"hoidon-jatko;2025;4,1;;;{LATER}", "Mittarilla ei ole jaksoa 2025"),
        (f"valtuustoaloitteet;2027;12;;;{LATER}", "ei ole vielä alkanut"),
        (f"valtuustoaloitteet;2024;32;;;{LATER}", "on jo arvo"),
        (f"valtuustoaloitteet;2022;1;Laskuvirhe;;{LATER}", "ei ole arvoa, jota tarkistaa"),
        (f"valtuustoaloitteet;2025;paljon;;;{LATER}", "odotettiin arvoa"),
        (f"muu;2025;1;;;{LATER}", "Mittaria muu ei tunneta"),
    ],
)
def test_a_bad_row_is_told_with_its_place(folder: Path, row: str, fault: str) -> None:
    append(folder, row)
    with RoadmapDomain.open("memory:") as domain:
        with pytest.raises(LoadRefused) as refused:
            load(domain, [folder])
        told = str(refused.value)
        assert list(domain.events(names=["indicator.defined@1"])) == []
        assert fault in told
        assert "mittausarvot.csv, rivi 52" in told
