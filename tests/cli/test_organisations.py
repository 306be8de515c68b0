"""Organisations and bodies at the command line: asked about, found, and recorded by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Run

WHO = ("--actor", "k-1", "--role", "coordinator")
SOURCE = ("--basis", "lähde: yhdistysrekisteri, ote", "--effective-on", "1.3.2025")


def rows(run: Run, *asked: str) -> dict[str, dict[str, Any]]:
    answer: Any = run("organisations", *asked, "--json").json
    return {it["id"]: it for it in answer["organisations"]}


def test_the_organisations_of_a_day(ask: Run) -> None:
    assert rows(ask, "--held-on", "1.6.2026")["elakkeensaajat"] == {
        "id": "elakkeensaajat",
        "name": "Keksityt Eläkeläiset ry",
        "former_names": [{"name": "Keksityt Eläkkeensaajat ry", "since": "2024-08-01"}],
        "association_number": "990005",
        "business_id": "9000006-2",
        "same_number_as": [],
        "register_class": {
            "code": "elakelaiset",
            "since": "2024-08-01",
            "basis": {"kind": "source", "text": "lähde keksitty"},
        },
        "networks": ["ikaihmiset"],
        "working_area": "Vantaa ja Kerava",
        "has_employees": True,
        "languages": ["fi", "sv"],
        "described_in": ["lahella-fi"],
        "state": "active",
        "ended_on": None,
        "merged_into": None,
    }


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fi", ["(ent. Keksityt", "yhdistynyt järjestöön", "purkautunut 31.12.2025", "toimii"]),
        ("sv", ["(tidigare Keksityt", "ihopslagen med", "upplöst 31.12.2025", "inga anställda"]),
        ("en", ["(formerly Keksityt", "merged into", "dissolved 31 December 2025", "employees"]),
    ],
)
def test_the_organisations_on_paper(ask: Run, language: str, told: list[str]) -> None:
    printed = ask("--lang", language, "organisations", "--held-on", "1.6.2026").out
    assert [part for part in told if part not in printed] == []


def test_one_number_under_two_ids_is_told_of_both(vake: Run) -> None:
    vake(*WHO, "do", "register-organisation", "toinen", "--name", "X", "--business-id", "90000062")
    shown = rows(vake)
    assert shown["toinen"]["same_number_as"] == ["elakkeensaajat"]
    assert shown["elakkeensaajat"]["same_number_as"] == ["toinen"]
    assert shown["seniorit"]["same_number_as"] == []
    assert "sama tunnus: toinen" in vake("organisations").out


def test_a_day_without_organisations_says_so(ask: Run) -> None:
    asked = ask("organisations", "--held-on", "1.1.2020")
    assert (asked.code, asked.lines) == (0, ["Yhtään järjestöä ei ole kirjattu."])


def test_a_former_name_is_found_as_former(ask: Run) -> None:
    found: Any = ask("find", "Keksityt Eläk", "--held-on", "1.6.2026", "--json").json
    assert [(it["kind"], it["text"], it["current"]) for it in found["hits"]] == [
        ("organisation", "Keksityt Eläkkeensaajat ry", False),
        ("organisation", "Keksityt Eläkeläiset ry", True),
    ]


def test_a_former_name_that_came_back_is_current(vake: Run) -> None:
    vake(*WHO, "do", "rename-organisation", "seniorit", "--name", "Keksityt Konkarit ry")
    vake(*WHO, "do", "rename-organisation", "seniorit", "--name", "Keksityt Seniorit ry")
    found: Any = vake("find", "Keksityt Seniorit", "--json").json
    assert [it["current"] for it in found["hits"]] == [True]


def test_a_body_is_found_with_the_rules_it_works_under(ask: Run) -> None:
    body = "lahidemokratia-ja-osallisuuslautakunta"
    assert "toimielin" in ask("find", "osallisuuslautakunta").out
    assert "Hallintosääntö (2025) 26 §" in ask("history", f"body/{body}").out
    assert "26 §" not in ask("history", f"body/{body}", "--held-on", "31.12.2024").out


def test_an_organisation_is_recorded_by_hand(vake: Run) -> None:
    new = ("do", "register-organisation", "uusi", "--name", "Keksitty Uusi ry")
    refused = vake(*WHO, *SOURCE, *new, "--business-id", "123456-2")
    assert refused.code != 0
    assert "0123456-2" in refused.err
    assert vake(*WHO, *SOURCE, *new, "--business-id", "0123456-2").code == 0
    assert "uusi Keksitty Uusi ry 0123456-2 toimii" in vake("organisations").lines
    told = ("--no-has-employees", "--described-in", "ptv", "--networks", "a", "--networks", "b")
    assert vake(*WHO, *SOURCE, "do", "update-profile", "uusi", *told).code == 0
    found = rows(vake)["uusi"]
    assert (found["business_id"], found["has_employees"]) == ("0123456-2", False)
    assert (found["networks"], found["described_in"]) == (["a", "b"], ["ptv"])
    assert rows(vake, "--known-on", "1.1.2100").keys() == rows(vake).keys()
    assert "uusi" not in rows(vake, "--held-on", "28.2.2025")
