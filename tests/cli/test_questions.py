"""The other questions, for people and for machines."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest

from roadmap_domain.reports import words
from roadmap_domain.reports.questions import QUESTIONS, answer_type
from roadmap_domain.reports.schema import DESCRIBED, schema_file, schema_of
from roadmap_domain.reports.terms import TERMS
from tests.cli.conftest import Run

SCHEMAS = Path(__file__).parents[2] / "docs" / "schema"
ASKED: dict[str, tuple[str, ...]] = {
    "report": ("vake-tiekartta", "2025"),
    "grid": ("vake-tiekartta",),
    "diff": ("vake-tiekartta", "--from", "31.3.2023", "--to", "30.4.2026"),
    "why": ("report", "vake-tiekartta", "2025", "--row", "2024-2.3-1", "--cell", "merkit"),
    "hindsight": ("31.3.2023", "--kind", "milestone"),
    "trace": ("2024-1.1-1",),
    "history": ("vake-tiekartta/2025",),
    "events": (),
    "loose-ends": ("vake-tiekartta", "2025"),
    "indicators": ("vake-osallisuusohjelma",),
    "gatherings": ("vake-tiekartta", "2024"),
    "find": ("tavoitetila",),
    "organisations": (),
    "council": ("vake-neuvottelukunta", "--history"),
    "grants": ("2025",),
    "candidates": ("jarvimaa/2027–30", "--held-on", "1.7.2027"),
    "agreements": ("vake-tiekartta",),
    "premises": ("vake-tiekartta",),
}
KEYS = {
    "grants": {
        *("appropriation", "granted", "left", "paid", "reported", "unreported", "recovered"),
        *("schema", "by_kind", "decisions"),
    },
    "grid": {"schema", "years", "rows"},
    "agreements": {"schema", "templates", "agreements"},
    "premises": {"schema", "principles", "premises"},
    "diff": {"schema", "changes"},
    "why": {"schema", "question", "row", "cell", "value", "causes"},
    "hindsight": {"schema", "day", "known_until", "learned"},
    "trace": {"schema", "id", "events"},
    "history": {"schema", "id", "events"},
    "find": {"schema", "hits"},
    "organisations": {"schema", "organisations"},
    "council": {"council", "term", "seats", "chairs", "observers", "delegates", "history"},
    "candidates": {"schema", "call", "classes", "candidates", "proposal", "selection"},
    "loose-ends": {
        "schema",
        "milestones_without_actions",
        "proposals_not_taken_up",
        "actions_not_assessed",
        "outcomes_set_aside",
        "measurements_not_made",
        "series_behind",
        "agreements_not_signed",
        "principles_not_decided",
        "lendings_not_ended",
    },
    "indicators": {"schema", "programme", "indicators"},
    "gatherings": {"schema", "programme", "year", "series"},
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_json_is_what_the_schema_says(ask: Run, question: str) -> None:
    asked = ask(question, *ASKED[question], "--json")
    assert asked.code == 0
    answers = asked.out.splitlines() if question == "events" else [asked.out]
    for answer in answers:
        msgspec.json.decode(answer, type=answer_type(question))
        assert json.loads(answer).keys() >= KEYS.get(question, set())


@pytest.mark.parametrize("question", DESCRIBED)
def test_the_schemas_are_up_to_date(ask: Run, question: str) -> None:
    kept = (SCHEMAS / f"{question}.json").read_bytes()
    assert kept == schema_file(schema_of(question)), "make docs"
    assert ask("schema", question).out.encode() == kept


def test_the_schema_of_an_event_is_shown_by_its_stored_name(ask: Run) -> None:
    kept = (SCHEMAS / "events" / "action.assessed@1.json").read_bytes()
    assert ask("schema", "action.assessed@1").out.encode() == kept
    assert "action.assessed@1?" in ask("schema", "action.assesed@1").err


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_question_is_explained(run: Run, question: str, language: str) -> None:
    explained = run("--lang", language, question, "--help")
    assert explained.code == 0
    assert f"roadmap {question}" in explained.out
    assert "--known-on" in explained.out


@pytest.mark.parametrize("question", sorted(set(QUESTIONS) - {"events"}))
def test_a_narrow_table_loses_nothing(
    ask: Run, question: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = ask(question, *ASKED[question]).out
    for width in (50, 80, 120):
        monkeypatch.setenv("COLUMNS", str(width))
        narrow = ask(question, *ASKED[question]).out
        assert max(map(len, narrow.splitlines())) <= width
        assert Counter(filter(str.isalnum, narrow)) == Counter(filter(str.isalnum, whole))


def test_the_grid_on_the_day_of_the_first_printing(ask: Run) -> None:
    first, second = (
        ask("--held-on", day, "grid", "vake-tiekartta") for day in ("31.3.2023", "30.4.2026")
    )
    old = "Yhteisten digitaalisten työkalujen kehittämiseksi on suunnitelma ja resurssit"
    new = "Yhteisten digitaalisten työkalujen kehittämisen tarve arvioidaan"
    assert old in first.out
    assert new not in first.out
    assert new in second.out
    assert old not in second.out
    assert "Tavoitteet Toimenpidekokonaisuudet 2022 2023 2024 2025" in first.lines
    assert first.out.count("TAVOITE 2:") == 1


def test_the_cells_of_the_grid(ask: Run) -> None:
    grid: Any = ask("grid", "vake-tiekartta", "--json").json
    assert grid["years"] == [2022, 2023, 2024, 2025]
    assert len(grid["rows"]) == 11
    assert grid["rows"][0].keys() >= {"goal", "group", "title", "cells"}
    assert grid["rows"][0]["cells"]["2022"][1] == "Tiekartta tavoitetilan saavuttamiseksi on valmis"


def test_what_changed_between_the_printings(ask: Run) -> None:
    asked = (*ASKED["diff"], "--kind", "milestone")
    found: Any = ask("diff", *asked, "--json").json
    assert [change["change"] for change in found["changes"]].count("reworded") == 3
    assert [change["change"] for change in found["changes"]].count("added") == 1
    keys = {"kind", "id", "group", "year", "change", "before", "after", "basis", "event"}
    assert found["changes"][0].keys() >= keys
    lines = ask("diff", *asked).lines
    assert sum("aikajanan tavoite" in line and "uusi sanamuoto" in line for line in lines) == 3
    assert ask("diff", "vake-tiekartta", "--from", "1.5.2023", "--to", "2.5.2023").lines[-1] == (
        "Mikään ei muuttunut."
    )


def test_changes_are_told_to_people_by_what_outcomes_and_phases_are_called(ask: Run) -> None:
    asked = ("diff", "vake-tiekartta", "--from", "30.12.2024", "--to", "30.4.2026", "--kind")
    rows: Any = ask(*asked, "row", "--json").json["changes"]
    assert {(it["after"], it["after_label"]) for it in rows} == {
        ("osittain", "Toteutuu osittain"),
        ("toteutuu", "Toteutuu"),
    }
    assert ask(*asked, "row").out.count("Toteutuu osittain") == 3
    assert "osittain" not in ask(*asked, "row").out.replace("Toteutuu osittain", "")
    assert ask(*asked, "action").out.count("Toteutuu osittain") == 4
    assert "raportoitu" in ask(*asked, "phase").out
    assert "rapporterad" in ask(*asked, "phase", "--lang", "sv").out


def test_switches_are_explained(ask: Run) -> None:
    assert "--full myös toimet, mittarit" in " ".join(ask("report", "--help").out.split())
    assert "--history även alla" in " ".join(ask("council", "--help", "--lang", "sv").out.split())


def test_target_against_actual(ask: Run) -> None:
    answer: Any = ask("gatherings", "vake-tiekartta", "2023", "--json").json
    hyte = next(it for it in answer["series"] if it["statutory"])
    assert (hyte["target"], hyte["actual"], hyte["met"]) == ("väh. 1 krt/v", 5, True)
    forums = next(it for it in answer["series"] if it["id"] == "asukasfoorumit")
    assert forums["occurrences"][0]["attendance"] == {"number": 100, "precision": "about"}
    assert (forums["target"], forums["met"]) == (None, None)
    table = ask("gatherings", "vake-tiekartta", "2023")
    assert (
        "HYTE-neuvottelut (lakisääteinen) väh. 1 krt/v väh. 1 5 0 tavoitteen mukaan" in table.lines
    )
    early = ask("--held-on", "30.6.2023", "gatherings", "vake-tiekartta", "2023", "--json")
    assert "hyte-neuvottelut" not in early.out
    assert ask("gatherings", "vake-tiekartta", "2021").lines[-1] == (
        "Vuodelle ei ole kirjattu tilaisuussarjoja."
    )
    for no_year in ("0", "20250"):
        refused = ask("gatherings", "vake-tiekartta", no_year)
        assert refused.code == 2
        assert f"Vuosi {no_year} ei kuulu ohjelmakauteen 2022–2025." in refused.err


def test_every_change_has_its_words(ask: Run) -> None:
    everything: Any = ask(
        "diff", "vake-tiekartta", "--from", "1.1.2020", "--to", "30.4.2026", "--json"
    ).json
    assert {change["kind"] for change in everything["changes"]} <= TERMS.keys()
    assert {change["change"] for change in everything["changes"]} <= words.CHANGES.keys()
    assert ask("diff", "vake-tiekartta", "--from", "1.1.2020", "--to", "30.4.2026").code == 0


def test_the_life_of_an_action(ask: Run) -> None:
    life: Any = ask("trace", "2024-1.1-1", "--json").json
    assert life["id"] == "2024-1.1-1"
    assert [event["name"] for event in life["events"]] == [
        "action.planned@1",
        "action.assessed@1",
        "action.carried-over@1",
        "action.deliverable-recorded@1",
    ]
    keys = {"position", "name", "version", "effective_on", "recorded_at", "actor", "role"}
    assert life["events"][0].keys() >= keys | {"basis", "summary"}
    table = ask("trace", "2024-1.1-1").out
    assert "Versio" in table
    assert "lähde 002" in table
    assert "loader (loader)" in table


@pytest.mark.parametrize("question", [("trace", "2024-1.1-1"), ("history", "vake-tiekartta/2025")])
def test_an_outcome_is_called_as_its_programme_calls_it(
    ask: Run, question: tuple[str, str]
) -> None:
    told = " ".join(ask(*question).out.split())
    assert "Toteutuu osittain" in told
    assert ": osittain" not in told


def test_what_is_assessed_is_told_at_once_as_its_programme_calls_it(vake: Run) -> None:
    row = ("assess-row", "vake-tiekartta/2024", "--heading", "1.1", "--outcome", "osittain")
    done = vake("--actor", "k-1", "--role", "coordinator", "do", *row)
    assert "Rivi 1.1 arvioitiin: Toteutuu osittain" in done.out


def test_several_lives_name_their_streams(ask: Run) -> None:
    assert "Voimassa" in ask("history", "vake-tiekartta").out
    assert ask("history", "vake-tiekartta").out != ask("history", "vake-tiekartta/2025").out


def test_the_log_line_by_line(ask: Run) -> None:
    entries = [json.loads(line) for line in ask("events").out.splitlines()]
    assert [entry["position"] for entry in entries] == sorted(
        entry["position"] for entry in entries
    )
    assert list(entries[0]) == [
        *("position", "stream", "version", "name", "effective_on", "recorded_at"),
        *("actor", "role", "command", "basis", "corrects", "data"),
    ]
    assert entries[0]["name"] == "store.founded@1"
    assert entries[0]["data"]["county"] == "Vantaa ja Kerava"
    opened = next(it for it in entries if it["name"] == "programme.opened@1")
    assert opened["basis"]["kind"] == "decision"
    last = entries[-1]["position"]
    assert len(ask("events", "--after", last - 3).out.splitlines()) == 3
    only = ask("events", "--name", "action.carried-over@1", "--json").out.splitlines()
    assert len(only) == 4
    stream = ask("events", "--stream", "action/2024-1.1-1").out.splitlines()
    assert len(stream) == 4
    assert ask("events", "--stream", "2024-1.1-1").out.splitlines() == stream
    unknown = ask("events", "--stream", "vake-tiekarta")
    assert (unknown.code, unknown.out) == (2, "")
    assert "Tunnuksella vake-tiekarta ei ole kirjattu mitään." in unknown.err
    assert len(ask("events", "--held-on", "31.3.2023").out.splitlines()) < len(entries)


@pytest.mark.parametrize("day", ["2023-W10", "20230306", "31.2.2023", "2023-02-31", "6.3.23"])
def test_a_day_is_written_in_one_of_two_ways(ask: Run, day: str) -> None:
    asked = ask("grid", "vake-tiekartta", "--held-on", day)
    assert (asked.code, asked.out) == (2, "")
    assert f"”{day}” ei kelpaa, odotettiin 6.3.2023 tai 2023-03-06" in asked.err


def test_help_is_a_command_too(ask: Run) -> None:
    assert ask("help").out == ask("--help").out
    assert ask("help", "grid").out == ask("grid", "--help").out


def test_what_a_year_left_hanging(ask: Run) -> None:
    ends: Any = ask("loose-ends", "vake-tiekartta", "2025", "--json").json
    assert [it["id"] for it in ends["milestones_without_actions"]] == ["2.2-2025-1"]
    assert [it["number"] for it in ends["proposals_not_taken_up"]] == [4]
    lines = ask("loose-ends", "vake-tiekartta", "2025").lines
    assert "Toimenpiteet, joita ei ole arvioitu (0)" in lines
    assert "Ei mitään." in lines
    assert (
        "Actions that have not been assessed (0)"
        in ask("--lang", "en", "loose-ends", "vake-tiekartta", "2025").lines
    )


def test_a_row_speaks_for_its_actions(vake: Run) -> None:
    row = ("assess-row", "vake-tiekartta/2024", "--heading", "1.1", "--outcome", "toteutuu")
    assert vake("--actor", "k-1", "--role", "coordinator", "do", *row).code == 0
    ends: Any = vake("loose-ends", "vake-tiekartta", 2024, "--json").json
    assert ends["outcomes_set_aside"] == [
        {
            "id": "2024-1.1-1",
            "group": "1.1",
            "title": "Jatkotyöstetään yhteistyön onnistumisen mittaamisen ja arvioinnin mallia",
            "own": {"code": "osittain", "label": "Toteutuu osittain"},
            "row": {"code": "toteutuu", "label": "Toteutuu"},
        }
    ]
    told = " ".join(vake("loose-ends", "vake-tiekartta", 2024).out.split())
    assert "oman arvion rivin arvio on syrjäyttänyt (1)" in told
    report: Any = vake("report", "vake-tiekartta", 2024, "--json").json
    assert report["rows"][0]["outcome"]["code"] == "toteutuu"
    assert [action["outcome"] for action in report["rows"][0]["actions"]] == [None]


def test_finding_nothing_is_no(ask: Run) -> None:
    found = ask("find", "TAVOITETILA")
    assert found.code == 0
    assert "Tiekartta tavoitetilan saavuttamiseksi on valmis" in found.out
    missed = ask("find", "höpönlöpö")
    assert (missed.code, missed.lines) == (1, ["Ei osumia: höpönlöpö"])
    assert ask("find", "höpönlöpö", "--json").code == 1


def test_a_day_that_would_have_no_effect_is_refused(ask: Run) -> None:
    asked = ("--known-from", "2026-01-01", "--known-to", "2026-01-02")
    for flag, both in (("--held-on", ASKED["diff"]), ("--known-on", (*ASKED["diff"], *asked))):
        refused = ask("diff", *both, flag, "1.1.2025")
        assert (refused.code, refused.err.count("\n")) == (2, 1)
        assert f"{flag} ei vaikuta" in refused.err
    assert ask("diff", *ASKED["diff"][:3], "--held-on", "30.4.2026").out == (
        ask("diff", *ASKED["diff"]).out
    )


def test_a_position_before_the_log_is_refused(ask: Run) -> None:
    refused = ask("events", "--after", "-1")
    assert (refused.code, refused.out, refused.err.count("\n")) == (2, "", 1)
    assert "-1" in refused.err


def test_a_kind_that_nothing_is_of_is_refused(ask: Run) -> None:
    refused = ask("diff", *ASKED["diff"][:5], "--kind", "milestones")
    assert (refused.code, refused.err.count("\n")) == (2, 1)
    assert "milestone" in refused.err
    assert "strategy-link" in ask("diff", "--help").out


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fi", r"tehtiin \d+\.\d+\.\d{4} klo \d\d\.\d\d\.$"),
        ("sv", r"gjordes \d+\.\d+\.\d{4} kl\. \d\d\.\d\d\.$"),
        ("en", r"made on \d+ [A-Z][a-z]+ \d{4}, \d\d:\d\d\.$"),
    ],
)
def test_when_something_was_known_first_is_told_in_words(
    ask: Run, language: str, told: str
) -> None:
    refused = ask("--lang", language, "grid", "vake-tiekartta", "--known-on", "1.1.2000")
    assert refused.code == 2
    assert re.search(told, refused.err)


def test_an_unknown_stored_name_is_answered_with_known_ones(ask: Run) -> None:
    asked = ask("events", "--name", "action.planed")
    assert (asked.code, asked.out) == (2, "")
    assert asked.err.startswith("roadmap: Nimeä action.planed ei tunneta. Tarkoititko action.plann")
    assert "Tarkoititko" in ask("events", "--name", "åäö").err
    assert ask("events", "--name", "action.planned@1").code == 0


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fi", "”” ei kelpaa, odotettiin tekstiä"),
        ("sv", "”” duger inte, en text väntades"),
        ("en", "“” will not do, expected a text"),
    ],
)
def test_nothing_is_not_sought(ask: Run, language: str, told: str) -> None:
    asked = ask("--lang", language, "find", "")
    assert asked.code == 2
    assert told in asked.err


@pytest.mark.parametrize(
    ("language", "told"),
    [("fi", "valinta --held-on: "), ("sv", "valet --held-on: "), ("en", "option --held-on: ")],
)
def test_an_option_is_called_so_in_the_language(ask: Run, language: str, told: str) -> None:
    asked = ask("grid", "vake-tiekartta", "--lang", language, "--held-on", "x")
    assert asked.err.startswith(f"roadmap: {told}")


def test_what_was_expected_is_in_the_partitive(ask: Run) -> None:
    assert "ei kelpaa, odotettiin kokonaislukua" in ask("report", "vake-tiekartta", "x").err
    assert "ei kelpaa, odotettiin tunnusta" in ask("report", "", "2025").err
