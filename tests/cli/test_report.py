"""The report of a year: what the county printed, and what machines read."""

from __future__ import annotations

import csv

import msgspec
import pytest

from roadmap_domain.views.report import YearReport
from tests.cli.conftest import EXAMPLE, Run

REPORT = ("report", "vake-tiekartta", 2025)


def actions_of(year: str) -> list[dict[str, str]]:
    with (EXAMPLE / "toimenpiteet.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file, delimiter=";") if row["vuosi"] == year]


def mark(row: dict[str, str]) -> str:
    return ("*" if row["siirtyi"] else "") + ("**" if row["selvitys"] else "")


def test_the_table_is_the_one_of_the_source(ask: Run) -> None:
    report = ask(*REPORT)
    assert report.code == 0
    assert "* Siirtyi vuodelta 2024, ** Nostettu selvityksestä" in report.lines
    headings = [
        "Tavoitteet",
        "Toimenpidekokonaisuudet",
        "Toimenpiteet vuodelle 2025",
        "Arvio toteutumisesta",
    ]
    assert " ".join(headings) in report.lines
    titles = [f"• {row['nimi']}{mark(row)}" for row in actions_of("2025")]
    assert len(titles) == 15
    assert [line for title in titles for line in report.lines if title in line] == [
        line for line in report.lines if "• " in line and "Järjestötoimijoiden t" not in line
    ][1:]


def test_goals_groups_and_outcomes_stand_once(ask: Run) -> None:
    out = ask(*REPORT).out
    assert out.count("TAVOITE 1: Yhteistyön johtaminen") == 1
    assert [out.count(f"TAVOITE {number}:") for number in range(1, 5)] == [1, 1, 1, 1]
    groups = ("1.1", "1.2", "1.4", "2.1", "2.3", "3.1", "3.2", "4.1", "4.2")
    assert [out.count(f" {group} ") for group in groups] == [1] * 9
    rows = [line.rstrip() for line in out.splitlines()]
    assert sum(line.endswith("  Toteutuu") for line in rows) == 6
    assert sum(line.endswith("  Toteutuu osittain") for line in rows) == 3


def test_the_binding_objective_stands_above_and_the_counts_below(ask: Run) -> None:
    lines = ask(*REPORT).lines
    above, table, below = (
        next(index for index, line in enumerate(lines) if line.startswith(start))
        for start in ("Sitova strategian tavoite: Toimiva", "TAVOITE 1", "Toimenpiteitä 15")
    )
    assert above < table < below
    assert lines[below] == (
        "Toimenpiteitä 15, joista siirtyneitä 4 ja selvityksestä nostettuja 3. "
        "Arvioita: Toteutuu osittain 3, Toteutuu 6."
    )


def test_the_whole_report_has_what_else_is_known(ask: Run) -> None:
    whole = ask("report", "vake-tiekartta", 2023, "--full").out
    for word in ("Tarvittavat toimet:", "Mittarit:", "Vastuu:", "Kumppanit:", "Aikataulu:"):
        assert word in whole
    told = ask(*REPORT, "--full").out
    assert "Avustusten arviointimalli 2024–2025 (malli, 2025)" in told
    assert "Vuoden raportti" in told
    assert "Kehittämistyön etenemistä seurattiin neuvottelukunnassa" in told


def test_what_was_not_assessed_says_so(ask: Run) -> None:
    lines = ask("report", "vake-tiekartta", 2023).lines
    assert sum(line.endswith("Ei arvioitu") for line in lines) == 11
    assert not any("Toteutuu" in line for line in lines)


def test_a_year_whose_actions_were_assessed_one_by_one(ask: Run) -> None:
    lines = ask("report", "vake-tiekartta", 2024).lines
    assert sum(line.endswith("Toteutuu osittain") for line in lines) == 4


def test_a_year_without_a_plan(ask: Run) -> None:
    report = ask("report", "vake-tiekartta", 2022)
    assert report.code == 0
    assert "Vuodelle ei ole kirjattu toimenpiteitä." in report.lines


def test_the_json_keeps_its_promise(ask: Run) -> None:
    out = ask(*REPORT, "--json").out
    report = msgspec.json.decode(out, type=YearReport)
    assert report.schema == "roadmap.report/1"
    assert (report.programme, report.year, report.scope) == ("vake-tiekartta", 2025, "row")
    assert [value.code for value in report.scale] == ["toteutuu", "osittain"]
    assert report.counts.actions == 15
    assert (report.counts.carried_over, report.counts.raised) == (4, 3)
    assert report.counts.outcomes == {"toteutuu": 6, "osittain": 3}
    plain = msgspec.json.decode(out)
    assert list(plain)[:3] == ["schema", "programme", "title"]
    assert plain["rows"][0].keys() >= {"goal", "group", "group_title", "outcome", "actions"}
    action = plain["rows"][0]["actions"][2]
    assert action["marks"] == ["*"]
    assert (action["origin"], action["carried_from"]) == ("planned", 2024)
    assert action.keys() >= {"id", "title", "raised_from", "outcome", "steps", "metrics"}
    assert action.keys() >= {"responsible", "partners", "schedule"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ("Mål", "Åtgärder för år 2025", "* Överförd från år 2024", "MÅL 1:")),
        ("en", ("Goals", "Actions for 2025", "* Carried over from 2024", "GOAL 1:")),
    ],
)
def test_the_report_in_other_languages(ask: Run, language: str, words: tuple[str, ...]) -> None:
    out = ask("--lang", language, *REPORT).out
    for word in words:
        assert word in out
    assert ask(*REPORT, "--lang", language).out == out


def test_on_a_day_before_the_assessment_nothing_is_assessed(ask: Run) -> None:
    before = ask("--held-on", "31.12.2025", *REPORT, "--json")
    assert before.json == ask(*REPORT, "--json", "--held-on", "2025-12-31").json
    report = msgspec.json.decode(before.out, type=YearReport)
    assert report.counts.outcomes == {}
    assert report.counts.actions == 15


@pytest.mark.parametrize("moment", ["31.3.2023", "2023-03-31", "2023-03-31T12:00"])
def test_before_anything_was_recorded_nothing_was_known(ask: Run, moment: str) -> None:
    report = ask("--known-on", moment, *REPORT)
    assert (report.code, report.out) == (2, "")
    assert report.err.startswith("roadmap: Silloin ei tiedetty vielä mitään")
    assert ask(*REPORT, "--known-on", moment).err == report.err
