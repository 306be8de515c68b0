"""Indicators and the report of the participation programme at the command line."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from roadmap_domain.views.report import YearReport
from tests.cli.conftest import Run

PROGRAMME = "vake-osallisuusohjelma"
REPORT = ("report", PROGRAMME, 2024)


def test_the_series_of_an_indicator(ask: Run) -> None:
    answer: Any = ask("indicators", PROGRAMME, "--json").json
    by_id = {it["id"]: it for it in answer["indicators"]}
    assert len(by_id) == 20
    decided = by_id["paatokset-yhdessa"]
    assert (decided["unit"], decided["lowest"], decided["highest"]) == ("scale", 1, 5)
    assert decided["goals"] == ["2", "4"]
    assert [(it["period"], it["value"]) for it in decided["observations"]] == [
        *(("2023/1", 2.8), ("2023/2", 3.1), ("2023/3", 3.3), ("2023/4", 3.4)),
        *(("2024/1", 3.6), ("2024/2", 3.7), ("2024/3", 3.7), ("2024/4", 4.0)),
    ]
    attended = by_id["asukasfoorumien-osallistujat"]["observations"]
    assert [(it["value"], it["approximate"]) for it in attended] == [
        (100, True),
        (40, True),
        (None, False),
    ]
    assert "ei kerrota" in attended[2]["missing_reason"]
    works = by_id["neuvottelukunta-toimii"]["observations"]
    assert [(it["value"], it["text"]) for it in works] == [(False, "ei"), (True, "kyllä")]
    (survey,) = by_id["osallisuuskysely"]["observations"]
    assert (survey["value"], survey["planned"]) == (None, True)


def test_a_restated_value_keeps_the_first(vake: Run) -> None:
    at = ("--actor", "k-1", "--role", "coordinator")
    restate = ("restate-indicator", "hoidon-jatko", "--period", "1. ovk 2023")
    done = vake(*at, "do", *restate, "--value", "3,0", "--reason", "Laskuvirhe")
    assert done.code == 0, done.err
    answer: Any = vake("indicators", PROGRAMME, "--goal", "1", "--json").json
    first = answer["indicators"][0]["observations"][0]
    assert (first["value"], first["restated_from"]) == (3.0, 2.9)
    assert "1. 3,0 (ensin 2,9: Laskuvirhe) · 2. 3,0" in vake("indicators", PROGRAMME).out
    refused = vake(*at, "do", *restate, "--value", "5,1", "--reason", "Laskuvirhe")
    assert (refused.code, refused.out) == (2, "")
    assert "Arvo 5,1 ei ole mittarin asteikolla 1–5." in refused.err


def test_an_indicator_is_defined_and_measured_by_decisions(vake: Run) -> None:
    at = ("--actor", "k-1", "--role", "coordinator", "do")
    particulars = ("--title", "Tyytyväisyys", "--unit", "asteikko 1–5", "--cadence", "year")
    made = vake(*at, "define-indicator", "t", "--programme", PROGRAMME, *particulars)
    assert made.code == 0, made.err
    planned = vake(*at, "plan-measurement", "t", "--period", "2030")
    assert "Mittaus suunniteltiin: 2030" in planned.out
    early = vake(*at, "observe-indicator", "t", "--period", "2099", "--value", "4")
    assert "ei ole vielä alkanut" in early.err
    wrong = vake(*at, "observe-indicator", "t", "--period", "5. ovk 2023", "--value", "4")
    assert wrong.code == 2
    assert "2. ovk 2023, 2023 tai 29.11.2024" in wrong.err


def test_people_see_a_course_in_small_bars(ask: Run) -> None:
    told = ask("indicators", PROGRAMME)
    assert "▄▅▅▅▆▆▆▆" in told.out
    assert "█▄·" in told.out
    assert any("kevät 2025: mitataan" in line for line in told.lines)
    assert any("puuttuu: Ei ole selvitetty" in line for line in told.lines)
    english = ask("--lang", "en", "indicators", PROGRAMME).out
    assert "2024 interim reviews: 1. 3.6" in english
    assert "€850\N{NO-BREAK SPACE}000" in english


def test_only_the_indicators_of_a_goal(ask: Run) -> None:
    of_goal: Any = ask("indicators", PROGRAMME, "--goal", "3", "--json").json
    assert [it["id"] for it in of_goal["indicators"]] == [
        "asukasfoorumit",
        "asukasfoorumien-osallistujat",
        "avustukset",
    ]
    missing = ask("indicators", PROGRAMME, "--goal", "7")
    assert missing.code != 0
    assert "ei ole kohtaa 7" in missing.err
    assert ask("indicators", "vake-tiekartta").lines[-1] == "Yhtään mittaria ei ole määritelty."


def test_the_report_is_in_the_layout_of_the_programme(ask: Run) -> None:
    told = ask(*REPORT)
    assert told.code == 0
    head = "Tavoitteet Toimenpiteet vuodelle 2024 Mittarit Raportointi Arvio toteutumisesta"
    assert head in told.lines
    text = " ".join(told.lines)
    for word in (
        "Tieto-osallisuus",
        "1. tavoite: Tarjoamme tietoa",
        "• Tiedän miten hoitoni/palveluni jatkuu",
        "2024 ovk: 1. 3,6 · 2. 3,8 · 3. 3,9 · 4. 4,0",
        "→ ks. vake-tiekartta",
    ):
        assert word in text
    assert sum(line.endswith("Ei arvioitu") for line in told.lines) == 1
    assert told.lines[-1] == (
        "Järjestöyhteistyön tiekartta 2022–2025 (vake-tiekartta), vuosi 2024: Toimenpiteitä 4, "
        "joista siirtyneitä 0 ja selvityksestä nostettuja 0. Arvioita: Toteutuu osittain 4."
    )


def test_the_report_of_the_programme_for_machines(ask: Run) -> None:
    report = msgspec.json.decode(ask(*REPORT, "--json").out, type=YearReport)
    assert (report.outline, report.scope) == (["group", "goal"], "action")
    assert report.counts.actions == 23
    assert report.counts.outcomes == {"toteutuu": 13, "osittain": 9}
    goals = {row.goal: row for row in report.rows}
    assert [len(row.actions) for row in report.rows] == [3, 4, 4, 4, 4, 4]
    assert (goals["3"].group_title, goals["1"].group_title) == (None, "Tieto-osallisuus")
    assert goals["1"].actions[1].outcome is None
    assert all(action.reported for row in report.rows for action in row.actions)
    assert [it.id for it in goals["4"].indicators][:1] == ["paatokset-yhdessa"]
    assert goals["6"].actions[3].see == "vake-tiekartta"
    (linked,) = report.linked
    assert (linked.programme, linked.counts.actions) == ("vake-tiekartta", 4)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_report_of_the_programme_in_other_languages(ask: Run, language: str) -> None:
    heading = {"sv": "Rapportering", "en": "Reported"}[language]
    assert heading in ask("--lang", language, *REPORT).out


def test_what_changed_tells_of_values_and_of_reports_of_actions(ask: Run) -> None:
    between = ("diff", PROGRAMME, "--from", "31.12.2023", "--to", "4.3.2025", "--json")
    values: Any = ask(*between, "--kind", "value").json
    granted = [it for it in values["changes"] if it["id"].startswith("avustukset/")]
    assert [(it["year"], it["before"]) for it in granted] == [(2024, None), (2025, None)]
    reports: Any = ask(*between, "--kind", "narrative").json
    assert len(reports["changes"]) == 23
