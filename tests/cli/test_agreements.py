"""Agreements and premises at the command line: asked about, decided on, refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from roadmap_domain.cli import main
from tests.cli.conftest import EXAMPLES, Run

SIGNING = ("--basis", "päätös: Keksitty aluehallitus 5.5.2026 § 77")


@pytest.fixture
def lent(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs commands on the invented county that lends its premises."""
    store = ("--store", f"sqlite:///{tmp_path}/tilat.db")
    main([*store, "load", str(EXAMPLES / "tilat"), "--create", "--county", "Keksitty"])
    capsys.readouterr()
    return lambda *arguments: run(*store, *arguments)


def test_agreements_are_told_as_they_stood_on_a_day(lent: Run) -> None:
    told = lent("agreements", "keksitty-ohjelma", "--held-on", "1.1.2027").out
    for part in ("tilapohja", "2027", "Keksitty Seniorit ry", "voimassa", "30.6.2027", "luonnos"):
        assert part in told
    over = lent("--lang", "en", "agreements", "--held-on", "2027-05-01").out
    assert "over" in over
    assert "31 March 2027" in over


def test_premises_are_told_with_their_lendings(lent: Run) -> None:
    told = " ".join(lent("premises", "--held-on", "1.5.2026").out.split())
    for part in ("päätetty", "luovutettavissa", "Kellarisali", "ei esteetön", "Tasapainoryhmä"):
        assert part in told
    swedish = " ".join(lent("--lang", "sv", "premises", "--held-on", "1.2.2026").out.split())
    assert "ingen beredskap än" in swedish
    assert "ses över på nytt: mars 2026" in swedish


def test_what_a_lending_rests_on_is_checked_at_the_command_line(lent: Run) -> None:
    desk = ("--actor", "k-1", "--role", "coordinator")
    refused = lent(
        *(*desk, "do", "lend-premises", "kerhohuone", "--lending", "3", "--use", "Kuoro"),
        *("--organisation", "tila-seniorit", "--agreement", "ystavatoiminta"),
        *("--effective-on", "1.5.2026"),
    )
    assert refused.code != 0
    assert "Sopimus ystavatoiminta ei koske tiloja." in refused.err
    signed = lent(
        *(*desk, *SIGNING, "do", "sign-agreement", "ystavatoiminta"),
        *("--since", "1.6.2026", "--effective-on", "6.5.2026"),
    )
    assert signed.code == 0
    assert "Sopimus allekirjoitettiin, voimassa 1.6.2026 alkaen" in signed.out


def test_what_changed_between_two_days_tells_of_agreements_and_premises(lent: Run) -> None:
    changes = lent(
        *("diff", "keksitty-ohjelma", "--from", "1.2.2026", "--to", "1.4.2027", "--json"),
    ).json["changes"]
    assert isinstance(changes, list)
    told = {(it["kind"], it["id"], it["change"]) for it in changes}
    assert {
        ("agreement", "kerhotila", "signed"),
        ("agreement", "kerhotila", "ended"),
        ("lending-principles", "keksityt-periaatteet", "decided"),
        ("lending", "kerhohuone/1", "ended"),
        ("agreement-template", "tilapohja", "revised"),
    } <= told


def test_history_and_find_tell_of_agreements(lent: Run) -> None:
    assert "Avaimet kuitataan" in lent("history", "agreement-template/tilapohja").out
    assert "kerhohuone" in lent("find", "Muistikerho").out


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("agreements", "puuttuva"), "puuttuva"),
        (("premises", "puuttuva"), "puuttuva"),
        (("agreements", "--organisation", "muu"), "Järjestöä muu ei tunneta"),
        (("grants", "--organisation", "muu"), "Järjestöä muu ei tunneta"),
        (("agreements", "--organisation", "tila-seniorit", "--held-on", "1.1.2025"), "1.1.2026"),
    ],
)
def test_what_is_not_there_is_said_so(lent: Run, asked: tuple[str, ...], said: str) -> None:
    unknown = lent(*asked)
    assert unknown.code != 0
    assert said in unknown.err


def test_of_an_organisation_the_templates_are_its_own(lent: Run) -> None:
    both = lent("agreements", "--organisation", "tila-liikkujat", "--json").json
    assert [it["id"] for it in both["templates"]] == ["tilapohja"]  # type: ignore[attr-defined] # a list
