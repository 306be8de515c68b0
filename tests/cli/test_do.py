"""Every decision at the command line; a wrong load set right by hand."""

from __future__ import annotations

from typing import Any

import pytest

from roadmap_domain.cli.signatures import parameters_of
from roadmap_domain.domain.decisions import DECISIONS
from roadmap_domain.kernel.texts import Language
from roadmap_domain.reports.decision_words import argument, meaning
from tests.cli.conftest import Run

LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
WHO = ("--actor", "k-1", "--role", "coordinator")
SOURCE = ("--basis", "lähde: 002, sivu 3")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DECISIONS)
def test_every_decision_is_explained(run: Run, name: str, language: Language) -> None:
    explained = run("--lang", language, "do", name, "--help")
    assert explained.code == 0
    assert f"roadmap do {name}" in explained.out
    said = meaning(DECISIONS[name], language)
    assert said.splitlines()[0] in explained.out
    text = " ".join(explained.out.split())
    for parameter in parameters_of(DECISIONS[name].function, after=2):
        told = argument(DECISIONS[name], parameter.name).in_language(language)
        assert told in text, parameter.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_decisions_are_listed_with_what_they_do(run: Run, language: Language) -> None:
    lines = [" ".join(it.split()) for it in run("--lang", language, "do", "--help").lines]
    for name, decision in DECISIONS.items():
        assert f"{name} {meaning(decision, language).splitlines()[0]}" in lines


def test_a_decision_is_made_and_made_once(vake: Run) -> None:
    decision = (
        "do",
        "assess-row",
        "vake-tiekartta/2024",
        "--heading",
        "1.1",
        "--outcome",
        "toteutuu",
    )
    once = vake(*WHO, *SOURCE, "--command", "c-1", "--effective-on", "2024", *decision, "--json")
    assert once.code == 0
    done: Any = once.json
    assert (done["command"], done["repeated"]) == ("c-1", False)
    assert [event["name"] for event in done["events"]] == ["year-plan.row-assessed@1"]
    again: Any = vake(
        *decision, *WHO, *SOURCE, "--command", "c-1", "--effective-on", "2024", "--json"
    )
    assert again.code == 0
    assert vake(*WHO, *decision).lines == ["Ei muutosta: niin on jo kirjattu."]


def test_a_correction_sets_a_loaded_title_right(vake: Run) -> None:
    right = "Kehitetään roolien ja vastuunjaon selkeyttä"
    corrected = vake(
        *WHO,
        *SOURCE,
        *("--corrects", 1, "--effective-on", "1.1.2025", "do", "plan-action", "2025-1.1-1"),
        *("--programme", "vake-tiekartta", "--year", 2025, "--heading", "1.1"),
        *("--title", right, "--title-en", "Roles are made clearer"),
    )
    assert (corrected.code, corrected.err) == (0, "")
    assert f"Suunniteltiin vuodelle 2025: {right}" in corrected.out
    report = vake("report", "vake-tiekartta", 2025).out
    assert right in report
    assert "Kehitetään toimijoiden roolien" not in report
    assert "Roles are made clearer" in vake("--lang", "en", "report", "vake-tiekartta", 2025).out
    life: Any = vake("trace", "2025-1.1-1", "--json").json
    first, *_, last = life["events"]
    assert (first["corrected"], last["corrects"]) == (True, 1)
    told = vake("trace", "2025-1.1-1").out
    assert "(korjattu) Suunniteltiin vuodelle 2025: Kehitetään toimijoiden" in told
    assert f"(korjaa versiota 1) Suunniteltiin vuodelle 2025: {right}" in told


def test_a_year_reported_by_mistake_is_open_again(vake: Run) -> None:
    plan = "vake-tiekartta/2024"
    assert vake(*WHO, "do", "report-year", plan).code == 0
    reported: Any = vake("history", f"year-plan/{plan}", "--json").json
    version = reported["events"][-1]["version"]
    retract = (
        *WHO,
        "do",
        "retract-year-plan",
        plan,
        "--reason",
        "Luonnos",
        "--reason-sv",
        "Utkast",
    )
    unnamed = vake(*retract)
    assert (unnamed.code, "--corrects" in unnamed.err) == (2, True)
    done = vake(*retract, "--corrects", version, "--effective-on", "1.1.2030")
    assert (done.code, done.err) == (0, "")
    told = vake("history", f"year-plan/{plan}").out
    assert "(mitätöity) Vuosi raportoitiin" in told
    assert f"(mitätöi version {version}) Kirjaus mitätöitiin. Syy: Luonnos" in told
    swedish = vake("--lang", "sv", "history", f"year-plan/{plan}").out
    assert "(annullerad) Året rapporterades" in swedish
    assert "Anteckningen annullerades. Orsak: Utkast" in swedish
    life: Any = vake("history", f"year-plan/{plan}", "--json").json
    wrong, retraction = life["events"][-2:]
    assert (wrong["corrected"], wrong["retracted"]) == (False, True)
    assert (retraction["name"], retraction["corrects"]) == ("log.retracted@1", version)
    assert retraction["effective_on"] == wrong["effective_on"]
    logged: Any = vake("events", "--name", "log.retracted@1").json
    assert logged["data"] == {"reason": {"fi": "Luonnos", "sv": "Utkast"}}
    assess = ("do", "assess-row", plan, "--heading", "1.2", "--outcome", "toteutuu")
    assert vake(*WHO, *SOURCE, *assess).code == 0


def test_every_form_of_a_value(vake: Run) -> None:
    planned = vake(
        *(*WHO, *SOURCE, "do", "plan-action", "2024-uusi"),
        *("--programme", "vake-tiekartta", "--year", 2024, "--heading", "1.3", "--title", "Uusi"),
        *("--steps", "ks. rakenteet [2.1]", "--steps", "Kysytään", "--partners", "järjestöt"),
        *("--schedule", "kevät–syksy 2024; infoillat 1 krt/1,5 kk", "--order", 2),
        *("--raised-from", "sisainen-selvitys-2024/4", "--effective-on", "1.1.2024"),
    )
    assert (planned.code, planned.err) == (0, "")
    report: Any = vake("report", "vake-tiekartta", 2024, "--json").json
    (row,) = (row for row in report["rows"] if row["group"] == "1.3")
    (action,) = row["actions"]
    assert action["steps"][0] == {"text": "ks. rakenteet", "see": "2.1", "done": False}
    assert action["raised_from"]["number"] == 4
    assert action["schedule"] == "kevät–syksy 2024; infoillat 1 krt/1,5 kk"
    emptied = vake(
        *(*WHO, *SOURCE, "do", "revise-entry", "2024-uusi"), *("--year", 2024, "--partners", "")
    )
    assert emptied.code == 0
    life: Any = vake("events", "--name", "action.entry-revised@1").json
    assert life["data"] == {"year": 2024, "partners": []}


def test_reviews_at_the_command_line(vake: Run) -> None:
    conducted = vake(
        *(*WHO, *SOURCE, "do", "record-review", "kysely-2025", "--programme", "vake-tiekartta"),
        *("--kind", "feedback", "--title", "Palaute", "--participants", "n. 100"),
    )
    assert conducted.code == 0
    found = vake(
        *(*WHO, *SOURCE, "do", "record-finding", "kysely-2025", "--finding", "a", "--text", "Hyvä"),
        *("--score", "3,75 asteikolla 1–5", "--kind", "good"),
    )
    assert found.code == 0
    assert "3,75 asteikolla 1–5" in found.out
    opened = vake(
        *(*WHO, "do", "open-programme", "toinen", "--kind", "roadmap", "--title", "Toinen"),
        *("--region", "Uusimaa", "--first-year", 2026, "--last-year", 2029),
        *("--outline", "goal", "--outline", "group", "--scope", "row"),
    )
    assert opened.code == 0
    scale = ("do", "define-outcome", "toinen", "--outcome", "ok", "--label", "Toteutuu")
    assert vake(*WHO, *scale, "--realised").code == 0
    assert vake(*WHO, *scale).code == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("do", "assess", "x", "--year", 2025, "--outcome", "y"), "--actor ja --role"),
        ((*WHO, "do", "asses", "x"), "Tarkoititko assess?"),
        ((*WHO, "do", "höpö", "x"), "Nimeä höpö ei tunneta"),
        ((*WHO, "do", "assess", "x"), "--year, --outcome"),
        ((*WHO, "do", "assess", "x", "--year", "y", "--outcome", "z"), "”y” ei kelpaa"),
        ((*WHO, "do", "withdraw", "x", "--from-year", 2025, "--reason", " "), "” ” ei kelpaa"),
        ((*WHO, "do", "withdraw", "x", "--from-year", 2025, "--reason-sv", "a"), "--reason"),
        ((*WHO, "--basis", "hatusta", "do", "report-year", "x/2025"), "--basis"),
        ((*WHO, "--corrects", 0, "do", "report-year", "x/2025"), "--corrects"),
        (("--held-on", "1.1.2025", *WHO, "do", "report-year", "x/2025"), "--held-on ei kuulu"),
        (
            ("--actor", "a", "--role", "auditor", "do", "report-year", "vake-tiekartta/2025"),
            "auditor",
        ),
        ((*WHO, "do", "assess", "ei-ole", "--year", 2025, "--outcome", "toteutuu"), "ei"),
    ],
)
def test_errors_are_one_line(ask: Run, arguments: tuple[object, ...], told: str) -> None:
    refused = ask(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith("roadmap: ")
    assert refused.err.count("\n") == 1
    assert told in refused.err


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("report", "ei-ole", 2025),
        ("loose-ends", "ei-ole", 2025),
        ("trace", "ei-ole"),
        ("history", "ei-ole"),
        (*WHO, "do", "state-vision", "ei-ole", "--text", "Yhdessä"),
        (*WHO, "do", "report-year", "ei-ole/2025"),
        (*WHO, "do", "assess", "ei-ole", "--year", 2025, "--outcome", "toteutuu"),
        (*WHO, "do", "record-proposal", "ei-ole", "--number", 1, "--text", "Tavataan"),
        (
            "--actor",
            "s-1",
            "--role",
            "secretary",
            "do",
            "succeed-programme",
            "vake-tiekartta",
            "--successor",
            "ei-ole",
        ),
    ],
)
def test_what_is_unknown_is_named(ask: Run, arguments: tuple[object, ...], language: str) -> None:
    refused = ask("--lang", language, *arguments)
    assert refused.code == 2
    assert "ei-ole" in refused.err
