"""`roadmap why` at the command line: from what a report shows to its events and their proofs."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec
import pytest

from roadmap_domain import Asked, RoadmapDomain, report, why
from roadmap_domain.audit.log import prove_rows, rows_at
from roadmap_domain.audit.nodes import Nodes
from roadmap_domain.cli import main
from roadmap_domain.interop.plans import load
from roadmap_domain.views.why_shown import Why
from tests.cli.conftest import EXAMPLE, Run

MARKS = ("report", "vake-tiekartta", "2025", "--row", "2024-2.3-1", "--cell", "merkit")
KEY = "ROADMAP_AUDIT_KEY_FILE"


def test_what_an_official_sees_in_the_report_is_explained(ask: Run) -> None:
    title = "Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli*"
    told = ask("why", "report", "vake-tiekartta", "2025", "--row", title, "--cell", "Arvio")
    assert told.code == 0
    assert told.lines[0].endswith("> arvio: Toteutuu osittain")
    (assessed,) = (line for line in told.lines if "Rivi 2.3 arvioitiin: Toteutuu osittain" in line)
    assert "lähde 002, arvio toteutumisesta" in assessed
    assert assessed.endswith("loader (loader) ei mitään")


@pytest.mark.parametrize(
    ("language", "cell", "value"),
    [("sv", "bedömning", "ingenting"), ("en", "assessment", "nothing")],
)
def test_in_every_language(ask: Run, language: str, cell: str, value: str) -> None:
    told = ask("--lang", language, "why", *MARKS[:-1], cell)
    assert told.code == 0, told.err
    assert f"> {cell}: " in told.lines[0]
    assert value in told.lines[-1]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ((), "puuttuu: QUESTION"),
        (("raportti",), "Nimeä raportti ei tunneta"),
        (("raport",), "Tarkoititko report?"),
        (("diff", "vake-tiekartta", "--row", "x"), "Nimeä diff ei tunneta"),
        (("report", "vake-tiekartta"), "puuttuu: YEAR"),
        (("report", "vake-tiekartta", "kaksi"), "kokonaislukua"),
        (("report", "vake-tiekartta", "2031"), "2031"),
        (("report", "vake", "2025", "--cell", "arvio"), "Ohjelmaa vake ei tunneta"),
        (("report", "vake-tiekartta", "2025"), "Kerro, mitä kohtaa selitetään"),
        ((*MARKS[:3], "--row", "tilojen", "--cell", "arvio"), "sopii useaan riviin"),
        ((*MARKS[:3], "--row", "Tennis", "--cell", "arvio"), "Vastauksessa ei ole riviä ”Tennis”"),
        ((*MARKS[:-1], "arvo"), "Rivillä ei ole kohtaa ”arvo”"),
        ((*MARKS[:-1], ""), "odotettiin tekstiä"),
        ((*MARKS, "--held-on", "31.2.2025"), "”31.2.2025” ei kelpaa"),
        ((*MARKS, "--known-on", "2020-01-01"), "ensimmäinen kirjaus tehtiin"),
        ((*MARKS, "--checkpoint", "ei-ole.ckpt"), "ei-ole.ckpt"),
        ((*MARKS, "--effective-on", "2025"), "ei kuulu tälle komennolle"),
        ((*MARKS, "--actor", "s-1"), "jompikumpi puuttuu"),
        ((*MARKS, "--actor", "s-1", "--role", "secretary"), "--why"),
        ((*MARKS, "--actor", "s-1", "--role", "ei-kukaan", "--why", "kutsu"), "ei-kukaan"),
    ],
)
def test_what_cannot_be_explained_is_told_on_one_line(
    ask: Run, given: tuple[str, ...], said: str
) -> None:
    told = ask("why", *given)
    assert (told.code, told.out) == (2, "")
    assert said in told.err
    assert told.err.count("\n") == 1


def test_who_reads_and_why_may_be_said_before_or_after_the_question(ask: Run) -> None:
    said = ("--actor", "s-1", "--role", "secretary", "--why", "kutsu kokoukseen")
    plain = ask("why", *MARKS)
    assert plain.code == 0
    assert ask(*said, "why", *MARKS).out == ask("why", *MARKS, *said).out == plain.out


def test_help_is_given_for_the_question_that_is_explained(ask: Run) -> None:
    assert "--row" in ask("why", "--help").out
    assert "YEAR" in ask("why", "report", "--help").out


@pytest.fixture
def copy(loaded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store of one's own, with a key to sign its checkpoints."""
    shutil.copy(loaded, tmp_path / "vake.db")
    monkeypatch.setenv("ROADMAP_STORE", f"sqlite:///{tmp_path}/vake.db")
    monkeypatch.setenv(KEY, str(tmp_path / "key"))
    assert main(["audit", "keygen", str(tmp_path / "key")]) == 0
    assert main(["audit", "checkpoint", "--out", str(tmp_path / "now.ckpt")]) == 0
    return tmp_path


def test_the_events_are_proved_to_be_in_the_log(run: Run, copy: Path) -> None:
    run()  # what the fixtures said
    checkpoint = copy / "now.ckpt"
    told = run("why", *MARKS, "--checkpoint", checkpoint)
    assert told.code == 0
    assert "Todistettu: 5 / 5." in told.lines
    answer = msgspec.json.decode(run("why", *MARKS, "--prove", "--json").out, type=Why)
    assert answer.tree is not None
    assert answer.tree.checkpoint is None
    assert all(it.proof and it.proof.proved and it.proof.hashes for it in answer.causes)
    assert msgspec.json.decode(run("why", *MARKS, "--json").out, type=Why).tree is None


def test_an_event_that_was_changed_is_not_proved(run: Run, copy: Path) -> None:
    run()
    with sqlite3.connect(copy / "vake.db") as connection:
        connection.execute(
            "UPDATE stored_events SET "
            "state = CAST(replace(CAST(state AS TEXT), 'osittain', 'kokonaan') AS BLOB) "
            "WHERE originator_id = 'action/2024-2.3-1' AND topic = 'action.carried-over@1'"
        )
    (copy / "vake.db.hashes").unlink()
    told = run("why", *MARKS, "--checkpoint", copy / "now.ckpt")
    assert told.code == 1
    assert "Todistettu: 0 / 5." in told.lines
    assert sum("Ei todistettu" in line for line in told.lines) == 5


def test_what_is_newer_than_the_checkpoint_is_told(run: Run, copy: Path) -> None:
    run()
    desk = ("--actor", "k", "--role", "loader", "--basis", "lähde: 002", "--corrects", "2")
    run(*desk, "do", "assess", "2024-2.3-1", "--year", "2024", "--outcome", "toteutuu")
    told = run(
        *("why", "report", "vake-tiekartta", "2024", "--row", "2024-2.3-1", "--cell", "arvio"),
        *("--checkpoint", copy / "now.ckpt"),
    )
    assert told.code == 1
    assert any("uudempi" in line for line in told.lines)


def test_on_every_store_the_same_is_told_and_proved(
    open_domain: Callable[..., RoadmapDomain], ask: Run
) -> None:
    domain = open_domain()
    load(domain, [EXAMPLE])
    asked = Asked(report, {"programme": "vake-tiekartta", "year": 2025})
    answer = domain.ask(why, asked, rows=("2024-2.3-1",), cell="merkit")
    there: Any = json.loads(ask("why", *MARKS, "--json").out)
    assert [it.event.summary for it in answer.causes] == [
        it["event"]["summary"] for it in there["causes"]
    ]
    rows = rows_at(domain.store, [it.event.position for it in answer.causes])
    proved = prove_rows(domain.store, rows, Nodes(BytesIO()))
    assert [it.proved for it in proved.events] == [True] * len(answer.causes)
