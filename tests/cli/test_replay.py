"""`roadmap replay` at the command line: the log folded anew, its steps, and what differs."""

from __future__ import annotations

import json
import os
import pty
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from roadmap_domain.application.checking import Checked
from roadmap_domain.application.replaying import Replayed
from roadmap_domain.cli import main
from roadmap_domain.views.replayed import Step
from tests.cli.conftest import Run


def test_the_whole_log_is_folded(ask: Run) -> None:
    told = ask("replay")
    assert told.code == 0
    events = len(ask("events").out.splitlines())
    assert told.lines[0] == f"Loki laskettiin alusta: tapahtumia {events}."
    answer = msgspec.json.decode(ask("replay", "--json").out, type=Replayed)
    assert (answer.events, answer.position) == (events, events)
    assert sum(it.events for it in answer.kinds) == events
    assert {it.kind for it in answer.kinds} >= {"programme", "action", "year-plan", "council"}


def test_each_step_is_told_to_people_and_to_machines(ask: Run) -> None:
    steps = [
        msgspec.json.decode(it, type=Step)
        for it in ask("replay", "--step", "--json").out.splitlines()
    ]
    assert [it.position for it in steps] == list(range(1, len(steps) + 1))
    assessed = next(it for it in steps if it.name == "action.assessed@1")
    assert [(it.field, it.before, it.after) for it in assessed.changed] == [
        (f"outcomes.{assessed.changed[0].field[-4:]}", None, assessed.changed[0].after)
    ]
    told = ask("replay", "--step", "--until", assessed.position)
    assert told.code == 0
    assert told.lines[-1].startswith("arvioita 2024: – → ")
    assert "perustettu laji: – → lautakunta" in told.lines  # and not the code
    assert "perustettu nimi: – → Aluehallitus" in told.lines
    assert "kirjasi loader (loader)" in told.lines[-2]
    assert told.lines[-3].startswith(f"{assessed.position} {assessed.stream} {assessed.version}: ")


def test_until_a_position_or_a_day(ask: Run) -> None:
    assert ask("replay", "--until", "12").lines[0].endswith("tapahtumia 12.")
    today = json.loads(ask("replay", "--json").out)["recorded_at"][:10]
    assert ask("replay", "--until", today, "--json").code in {0, 2}
    assert ask("replay", "--until", "1.1.2099", "--json").out == ask("replay", "--json").out


@pytest.mark.parametrize("language", ["sv", "en"])
def test_in_other_languages(ask: Run, language: str) -> None:
    for given in ((), ("--check",), ("--step", "--until", "9")):
        told = ask("--lang", language, "replay", *given)
        assert told.code == 0, told.err
        assert "tapahtum" not in told.out


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--until", "99999"), "Loki ei ulotu sijaintiin 99999."),
        (("--until", "0"), "odotettiin sijaintia lokissa (vähintään 1)"),
        (("--until", "-3"), "odotettiin sijaintia lokissa (vähintään 1)"),
        (("--until", "31.2.2025"), "odotettiin sijaintia lokissa (vähintään 1) tai päivää"),
        (("--until", "eilen"), "odotettiin sijaintia lokissa"),
        (("--until", "1.1.2020"), "Silloin ei tiedetty vielä mitään"),
        (("--until",), "arvo puuttuu"),
        (("--check", "--until", "3"), "--check laskee koko lokin"),
        (("--check", "--step"), "--check laskee koko lokin"),
        (("--cache", "x"), "--cache kuuluu valinnalle --check"),
        (("--held-on", "1.1.2025"), "ei kuulu tälle komennolle"),
        (("vake-tiekartta",), "ei kuulu tälle komennolle"),
        (("--check", "--cache", "/ei/ole"), "/ei/ole"),
    ],
)
def test_what_cannot_be_replayed_is_told_on_one_line(
    ask: Run, given: tuple[str, ...], said: str
) -> None:
    told = ask("replay", *given)
    assert (told.code, told.out) == (2, "")
    assert said in told.err
    assert told.err.count("\n") == 1


def test_what_is_kept_is_what_the_log_comes_to(ask: Run) -> None:
    told = ask("replay", "--check")
    assert told.code == 0
    assert told.lines[-1] == "Kaikki on samoin kuin lokista laskettuna."
    answer = ask("replay", "--check", "--json").json
    assert answer["passed"] is True
    checked = msgspec.convert({k: v for k, v in answer.items() if k != "passed"}, type=Checked)
    assert all(it.number for it in checked.compared if it.what != "hashes")


@pytest.fixture
def copy(loaded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copy(loaded, tmp_path / "vake.db")
    monkeypatch.setenv("ROADMAP_STORE", f"sqlite:///{tmp_path}/vake.db")
    return tmp_path


def test_a_changed_table_of_commands_is_found(run: Run, copy: Path) -> None:
    run()
    with sqlite3.connect(copy / "vake.db") as connection:
        connection.execute("UPDATE roadmap_commands SET last = last - 1 WHERE rowid = 2")
    told = run("replay", "--check")
    assert told.code == 1
    assert "Kaikki ei ole samoin kuin lokista laskettuna:" in told.lines
    assert any(line.startswith("komentojen taulu") for line in told.lines)
    assert run("replay", "--check", "--json").json["passed"] is False


def test_kept_hashes_that_are_not_the_logs_are_found(
    run: Run, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    monkeypatch.setenv("ROADMAP_AUDIT_KEY_FILE", str(copy / "key"))
    assert main(["audit", "keygen", str(copy / "key")]) == 0
    assert main(["audit", "checkpoint"]) == 0
    run()
    hashes = copy / "vake.db.hashes"
    assert "puun tiivisteet 1 0" in run("replay", "--check").lines
    content = bytearray(hashes.read_bytes())
    content[len(content) // 2] ^= 1
    hashes.write_bytes(content)
    told = run("replay", "--check", "--cache", hashes)
    assert told.code == 1
    assert "puun tiivisteet 1 1" in told.lines


def test_how_far_it_has_come_is_shown_on_a_terminal_only(copy: Path) -> None:
    """A real terminal on the error stream; the answer goes into a pipe and stays the same."""
    command = [sys.executable, "-m", "roadmap_domain.cli", "replay"]
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    plain = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert plain.stderr == b""
    ours, theirs = pty.openpty()
    shown = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=theirs, check=True, env=environment
    )
    os.close(theirs)
    seen = os.read(ours, 65536).decode()
    os.close(ours)
    assert "Lasketaan lokia" in seen
    assert shown.stdout == plain.stdout
