"""Charters, councils and calls for candidates at the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

EXAMPLES = Path(__file__).parents[2] / "examples"
CHARTERS = EXAMPLES / "neuvottelukunnat"
CHARTER = EXAMPLES / "vake" / "vake-vapaamuotoinen.toml"
LOADER = ("--actor", "k-1", "--role", "loader")
TERM = ("--first", "1.10.2024", "--last", "30.9.2026", "--seats-per-class", "1")
CALL = (
    *("--opens", "1.3.2024", "--closes", "31.3.2024"),
    *("--criteria", "k:järjestö:Toimii alueella"),
)
DECIDED = ("--basis", "päätös: Aluevaltuusto 12.12.2023 § 132")


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*/*-*.toml")), ids=lambda file: file.stem)
def test_the_charters_of_the_examples_hold(run: Run, file: Path) -> None:
    shown: Any = run("charter", file, "--json").json
    assert (shown["schema"], shown["valid"], shown["faults"]) == ("roadmap.charter/1", True, [])
    assert len(shown["charter"]["classes"]) > 0
    people = run("charter", file)
    assert people.code == 0
    assert shown["charter"]["title"] in people.out


def test_what_a_charter_leaves_open_is_shown(run: Run) -> None:
    lines = run("charter", CHARTERS / "paijat-hame.toml").lines
    assert "Toimikausi ei sanota" in lines
    assert "Nimetään kaudeksi tai vuodeksi" in lines
    assert "Perustaminen helmikuu–huhtikuu" in lines
    assert "Seats in all about 20" in run("--lang", "en", "charter", CHARTER).lines


def test_the_answer_is_no_for_a_charter_that_cannot_work(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "saanto.toml"
    text = CHARTER.read_text(encoding="utf-8")
    file.write_text(text.replace("paikkoja-yhteensa = 20", "paikkoja-yhteensa = 19"), "utf-8")
    refused = run("charter", file)
    assert refused.code == 1
    assert "Paikat eivät täsmää: yhteensä 19, mutta luokista laskien 20." in refused.lines
    answer: Any = run("--lang", "en", "charter", file, "--json").json
    assert (answer["valid"], answer["charter"]) == (False, None)
    assert answer["faults"][0]["message"].startswith("The seats do not add up")
    missing = run("charter", tmp_path / "puuttuu.toml")
    assert (missing.code, missing.out) == (2, "")


@pytest.fixture
def council(vake: Run) -> Run:
    """Does things with a council that has a charter and a term."""
    for command in (
        (*LOADER, "do", "plan-council", "n", "--name", "Neuvottelukunta"),
        (*LOADER, "do", "describe-alternative", "n", "--charter", CHARTER),
        (*LOADER, *DECIDED, "do", "decide-structure", "n", "--charter", "vake-vapaamuotoinen"),
        (*LOADER, "do", "open-term", "n", "--term", "2024", *TERM),
        *((*LOADER, "do", "register-organisation", it, "--name", f"{it} ry") for it in "ab"),
        (*LOADER, "do", "open-call", "n/2024", *CALL),
    ):
        assert vake("--effective-on", "1.1.2024", *command).code == 0, command
    return vake


def test_a_file_that_is_no_charter_is_refused_and_nothing_recorded(
    council: Run, tmp_path: Path
) -> None:
    file = tmp_path / "saanto.toml"
    file.write_text('tunnus = "s"', encoding="utf-8")
    refused = council(*LOADER, "do", "describe-alternative", "n", "--charter", file)
    assert (refused.code, refused.out) == (2, "")
    assert "saanto.toml" in refused.err
    assert "luokat: avain puuttuu" in refused.err
    history: Any = council("history", "n", "--json").json
    assert sum(it["name"] == "council.alternative-described@1" for it in history["events"]) == 1


def test_a_call_from_registration_to_selection(council: Run) -> None:
    march = ("--effective-on", "15.3.2024")
    for it in "ab":
        received = ("do", "receive-registration", "n/2024", "--registration", it, "--organisation")
        seat = (it, "--seat-class", "jarjestot", "--link", "Vertaistoimintaa")
        assert council(*LOADER, *march, *received, *seat).code == 0
    assessed = (*LOADER, *march, "do", "assess-criterion", "n/2024", "--criterion", "k")
    assert council(*assessed, "--registration", "a", "--met").code == 0
    no = council(*assessed, "--registration", "b", "--no-met", "--reason", "muualla")
    assert no.code == 0
    assert "täyttyykö: ei. Perustelu: muualla" in no.out
    selected = ("do", "make-selection", "n/2024", "--selected")
    early = council(*LOADER, *DECIDED, *march, *selected, "a")
    assert (early.code, "Valinta tehdään hakuajan jälkeen" in early.err) == (2, True)
    april = (*LOADER, *DECIDED, "--effective-on", "15.4.2024")
    assert "b ry ei täytä kriteeriä" in council(*april, *selected, "b").err
    assert council(*april, *selected, "a", "--deputies", "a/b").code == 0
    answer: Any = council("candidates", "n/2024", "--json").json
    chosen = [(it["name"], it["selected"], it["deputy_of"]) for it in answer["candidates"]]
    assert chosen == [("a ry", "member", None), ("b ry", "deputy", "a")]
    assert answer["selection"]["basis"]["text"] == "Aluevaltuusto 12.12.2023 § 132"
    before: Any = council("candidates", "n/2024", "--json", "--held-on", "31.3.2024").json
    assert [it["selected"] for it in before["candidates"]] == [None, None]
    assert before["candidates"][1]["reasons"] == ["ei täyty: Toimii alueella (muualla)"]
    lines = council("candidates", "n/2024").lines
    assert any("b ry" in line and "varajäsen: a" in line for line in lines)
    assert "Valinta: Aluevaltuusto 12.12.2023 § 132" in lines


def test_a_proposal_rests_on_what_it_rested_on_that_day(vake: Run) -> None:
    charter = EXAMPLES / "vake" / "vake-yhteistyoelin.toml"
    body = "päätös: Lähidemokratia- ja osallisuuslautakunta"
    for command in (
        ("do", "plan-council", "n", "--name", "Neuvottelukunta"),
        ("do", "describe-alternative", "n", "--charter", charter),
        (*DECIDED, "do", "decide-structure", "n", "--charter", "vake-yhteistyoelin"),
        ("do", "open-term", "n", "--term", "2024", *TERM),
        ("do", "open-call", "n/2024", *CALL[:4]),
    ):
        assert vake(*LOADER, "--effective-on", "1.1.2024", *command).code == 0, command
    for day, reason in (("8.4.2024", "ensin"), ("9.4.2024", "sitten"), ("10.4.2024", "ensin")):
        on = ("--effective-on", day, "--basis", f"{body} {day} § 1")
        chosen = ("--selected", "", "--reason", reason)
        assert vake(*LOADER, *on, "do", "propose-selection", "n/2024", *chosen).code == 0
    told: Any = vake("candidates", "n/2024", "--json", "--held-on", "8.4.2024").json
    assert told["proposal"]["effective_on"] == "2024-04-08"
    assert told["proposal"]["basis"]["text"].endswith("8.4.2024 § 1")


def test_a_deputy_is_told_with_the_member(council: Run) -> None:
    chosen = ("--selected", "a", "--deputies", "b")
    refused = council(*LOADER, *DECIDED, "do", "make-selection", "n/2024", *chosen)
    assert refused.code == 2
    assert "jäsenen/varajäsenen ilmoittautuminen" in refused.err


def test_nobody_may_be_selected(council: Run) -> None:
    made = council(*LOADER, *DECIDED, "do", "make-selection", "n/2024", "--selected", "")
    assert made.code == 0
    assert made.lines[-1].endswith("Valinta tehtiin; valitsija Aluevaltuusto")


def test_an_unknown_call_is_told(council: Run) -> None:
    assert "Hakua x ei tunneta" in council("candidates", "x").err
