"""Persons at the command line: their keys, backups of these, and a copy of what is held."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from roadmap_domain.application.key_backups import backup
from roadmap_domain.storage.keys.keyring import Keyring
from roadmap_domain.storage.keys.port import KeyRow
from roadmap_domain.storage.keys.sqlite import open_key_store
from tests.cli.conftest import Run

OFFICER = ("--actor", "t-1", "--role", "privacy-officer")
COORDINATOR = ("--actor", "k-1", "--role", "coordinator")
NAME = "Aino Aalto"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def county(run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A county with a key store, where one person has been recorded."""
    monkeypatch.setenv("ROADMAP_STORE", "sqlite:///vake.db")
    monkeypatch.setenv("ROADMAP_KEYS", "sqlite:///keys.db")
    monkeypatch.setenv("ROADMAP_MASTER_KEY_FILE", "master.key")
    assert run("keys", "new-master-key", "master.key").out == "Valmis: master.key\n"
    created = run("keys", "create", "sqlite:///keys.db", "--backups-live", 14)
    assert created.out == (
        "Perustettiin avainvarasto sqlite:///keys.db; sen varmuuskopio saa elää 14 päivää.\n"
    )
    assert run("create", "--county", "Vake").code == 0
    record = ("do", "record-person", "h-1", "--name", NAME, "--contact", "a@example.org")
    assert NAME in run(*COORDINATOR, *record).out
    return run


def aged(path: Path, days: int) -> None:
    """Let a backup have been made days ago."""
    path.unlink(missing_ok=True)
    keyring = Keyring.open("sqlite:///keys.db")
    backup(keyring, path, datetime.now(UTC) - timedelta(days=days))
    keyring.close()


def test_a_new_master_key_is_its_owners_and_is_not_printed(run: Run, here: Path) -> None:
    made = run("keys", "new-master-key", "master.key", "--json")
    key = (here / "master.key").read_text().strip()
    assert key not in made.out
    assert made.json == {
        "schema": "roadmap.keys/1",
        "done": "new-master-key",
        "values": ["master.key"],
    }
    assert (here / "master.key").stat().st_mode & 0o777 == 0o600
    again = run("keys", "new-master-key", "master.key")
    assert (again.code, "ei voi kirjoittaa" in again.err) == (2, True)
    assert (here / "master.key").read_text().strip() == key


def test_a_person_is_recorded_read_and_forgotten(county: Run) -> None:
    assert f"Henkilö kirjattiin: {NAME}" in county("history", "person/h-1").out
    exported = county("events").out
    assert NAME not in exported
    assert '"sealed"' in exported
    assert county(*OFFICER, "do", "forget-person", "h-1").code == 0
    assert "henkilötiedot poistettu" in county("history", "person/h-1").out
    assert "personal data deleted" in county("--lang", "en", "history", "h-1").out
    again = county(*OFFICER, "do", "forget-person", "h-1")
    assert (again.code, again.err) == (
        2,
        "roadmap: Henkilötiedot on poistettu: henkilöstä ei kirjata enää mitään.\n",
    )


def test_a_copy_of_the_data_is_for_those_who_may_and_is_noted(county: Run) -> None:
    refused = county("--actor", "a-1", "--role", "auditor", "person", "h-1")
    assert (refused.code, refused.out) == (2, "")
    assert "Sen saavat lukea: secretary, privacy-officer." in refused.err
    assert "jompikumpi puuttuu" in county("person", "h-1").err
    assert "--basis ei kuulu" in county(*OFFICER, "--basis", "lähde: 002", "person", "h-1").err
    copied: Any = county(*OFFICER, "person", "h-1", "--json").json
    assert copied["details"][0]["name"] == NAME
    assert copied["details"][0]["contact"] == "a@example.org"
    printed = county(*OFFICER, "person", "h-1")
    assert any(NAME in line and "a@example.org" in line for line in printed.lines)
    noted: Any = county("keys", "accesses", "--json").json
    assert [(it["actor"], it["person"]) for it in noted["accesses"]] == [("t-1", "h-1")] * 2
    assert county("keys", "accesses").lines[0].endswith("t-1 (privacy-officer) h-1")
    assert len(county("events").out.splitlines()) == 2


def test_where_readings_are_noted_a_question_says_who_asks_and_why(county: Run) -> None:
    assert county("keys", "note-reads", "on").out.startswith("Jokainen henkilötietojen lukeminen")
    assert "henkilötiedot salattu" in county("history", "person/h-1").out
    asking = ("--actor", "s-1", "--role", "secretary", "--why", "kutsu kokoukseen")
    assert NAME in county(*asking, "history", "person/h-1").out
    refused = county("--actor", "s-1", "--role", "secretary", "history", "person/h-1")
    assert (refused.code, "--why" in refused.err) == (2, True)
    assert "jompikumpi puuttuu" in county("--why", "syy", "history", "person/h-1").err
    assert county(*OFFICER, "person", "h-1").code == 2
    assert county(*OFFICER, "--why", "pyyntö", "person", "h-1").code == 0
    lines = county("keys", "accesses").lines
    assert lines[0].endswith("s-1 (secretary) h-1 kutsu kokoukseen")
    assert lines[1].endswith("t-1 (privacy-officer) h-1 pyyntö")
    assert county("keys", "accesses", "--person", "h-2").out == ""
    told: Any = county("keys", "accesses", "--person", "h-1", "--json").json
    assert [it["reason"] for it in told["accesses"]] == ["kutsu kokoukseen", "pyyntö"]
    assert county("keys", "note-reads", "off").code == 0
    assert NAME in county("history", "person/h-1").out
    assert county("keys", "note-reads", "maybe").code == 2


def test_the_log_is_checked_without_anybody_being_read(county: Run) -> None:
    county("keys", "note-reads", "on")
    told = county("replay", "--check")
    assert (told.code, NAME in told.out) == (0, False)
    assert county("keys", "accesses").out == ""


def test_a_restored_backup_brings_nobody_back(county: Run, here: Path) -> None:
    record = ("do", "record-person", "h-2", "--name", "Eino Esimerkki")
    assert county(*COORDINATOR, *record).code == 0
    assert county("keys", "backup", "--out", "keys.json").code == 0
    assert NAME not in (here / "keys.json").read_text()
    assert county(*OFFICER, "person", "h-2").code == 0
    assert county("keys", "backup", "--out", "later.json").code == 0
    assert county(*OFFICER, "do", "forget-person", "h-1").code == 0
    (here / "keys.db").unlink()
    lost = county("history", "person/h-2")
    assert (lost.code, "Luo se: roadmap keys create" in lost.err) == (2, True)
    assert county("keys", "create", "sqlite:///keys.db").code == 0
    missing = county("history", "person/h-2")
    assert (missing.code, "Henkilön h-2 avainta ei ole" in missing.err) == (2, True)
    for _ in range(2):
        assert county("keys", "restore", "later.json").out == "Avaimia on nyt 1.\n"
    assert "Eino Esimerkki" in county("history", "person/h-2").out
    assert "henkilötiedot poistettu" in county("history", "person/h-1").out
    assert len(county("keys", "accesses").lines) == 1
    assert county("keys", "check", "keys.json", "later.json").lines == ["Avaimet ovat kunnossa."]


def test_an_old_backup_is_refused_and_pointed_out(county: Run, here: Path) -> None:
    aged(here / "keys.json", 13)
    assert county("keys", "check", "keys.json").code == 0
    assert county("keys", "restore", "keys.json").code == 0
    aged(here / "keys.json", 15)
    refused = county("keys", "restore", "keys.json")
    assert (refused.code, "enintään 14 päivää" in refused.err) == (2, True)
    checked = county("keys", "check", "keys.json")
    assert (checked.code, "vanhempi kuin 14 päivää. Tuhoa se." in checked.out) == (1, True)


def test_a_backup_made_younger_than_it_is_is_refused(county: Run, here: Path) -> None:
    aged(here / "keys.json", 15)
    old = json.loads((here / "keys.json").read_text())
    old["content"]["made_at"] = datetime.now(UTC).isoformat()
    # Written as it was, but for the time.
    (here / "keys.json").write_text(json.dumps(old, separators=(",", ":")))
    for arguments in (("restore", "keys.json"), ("check", "keys.json")):
        refused = county("keys", *arguments)
        assert (refused.code, "tai se on vioittunut" in refused.err) == (2, True)


def test_a_backup_lives_no_longer_than_was_promised_when_it_was_made(
    county: Run, here: Path
) -> None:
    aged(here / "keys.json", 15)
    (here / "keys.db").unlink()
    assert county("keys", "create", "sqlite:///keys.db", "--backups-live", 9**20).code == 0
    assert county("keys", "restore", "keys.json").code == 2
    checked = county("keys", "check", "keys.json")
    assert (checked.code, "vanhempi kuin 14 päivää. Tuhoa se." in checked.out) == (1, True)


def test_a_backup_of_another_countys_keys_is_refused(
    county: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert county("keys", "backup", "--out", "keys.json").code == 0
    monkeypatch.setenv("ROADMAP_STORE", "sqlite:///other.db")
    refused = county("create", "--county", "Toinen")
    assert (refused.code, "kuuluvat toiseen tietovarastoon" in refused.err) == (2, True)
    with monkeypatch.context() as without:
        without.delenv("ROADMAP_KEYS")
        assert county("create", "--county", "Toinen").code == 0
    refused = county("keys", "check")
    assert (refused.code, "kuuluvat toiseen tietovarastoon" in refused.err) == (2, True)
    monkeypatch.setenv("ROADMAP_KEYS", "sqlite:///others.db")
    assert county("keys", "create", "sqlite:///others.db").code == 0
    refused = county("keys", "restore", "keys.json")
    assert (refused.code, "kuuluvat toiseen tietovarastoon" in refused.err) == (2, True)


def test_a_key_store_that_is_not_there_is_told_by_the_first_command(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bodies = "tunnus;laji;nimi;voimassa;peruste\nh;hallitus;Aluehallitus;kevät 2023;lähde: 003\n"
    (here / "toimielimet.csv").write_text(bodies)
    monkeypatch.setenv("ROADMAP_STORE", "sqlite:///vake.db")
    create, load = ("create", "--county", "Vake"), ("load", "toimielimet.csv")
    both = (*load, "--create", "--county", "Vake")
    with monkeypatch.context() as wrong:
        wrong.setenv("ROADMAP_KEYS", "sqlite:///ei.db")
        for command in (create, both):
            refused = run(*command)
            assert (refused.code, "Avainvarastoa sqlite:///ei.db ei ole" in refused.err) == (
                2,
                True,
            )
            assert not (here / "vake.db").exists()
    assert run(*create).code == 0
    with monkeypatch.context() as wrong:
        wrong.setenv("ROADMAP_KEYS", "sqlite:///ei.db")
        refused = run(*load)
        assert (refused.code, "Avainvarastoa sqlite:///ei.db ei ole" in refused.err) == (2, True)
    assert "uusia 1" in run(*load).out


def test_the_master_key_can_be_changed(
    county: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    county("keys", "backup", "--out", "keys.json")
    county("keys", "new-master-key", "next.key")
    changed = county("keys", "rewrap", "next.key")
    assert "Avaimia on 1, nyt tiedoston next.key pääavaimella" in changed.out
    former = county("history", "person/h-1")
    assert (former.code, "Pääavain ei ole avainvaraston" in former.err) == (2, True)
    monkeypatch.setenv("ROADMAP_MASTER_KEY_FILE", "next.key")
    assert NAME in county("history", "person/h-1").out
    refused = county("keys", "restore", "keys.json")
    assert (refused.code, "Pääavain ei ole avainvaraston keys.json" in refused.err) == (2, True)
    county("keys", "backup", "--out", "later.json")
    assert county("keys", "restore", "later.json").code == 0
    assert "Pääavain (none.key) ei kelpaa" in county("keys", "rewrap", "none.key").err


def test_a_name_can_be_given_without_leaving_it_in_the_shells_history(
    county: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("Eino Esimerkki\neino@example.org\n"))
    record = ("do", "record-person", "h-2", "--name", "-", "--contact", "-")
    assert county(*COORDINATOR, *record).code == 0
    copied: Any = county(*OFFICER, "person", "h-2", "--json").json
    told = [(it["name"], it["contact"]) for it in copied["details"]]
    assert told == [("Eino Esimerkki", "eino@example.org")]


def test_a_misspelt_command_does_not_repeat_the_name(county: Run) -> None:
    for wrong in (
        ("--name", "Eino", "Esimerkki"),
        ("--nmae", "Esimerkki", "--name", "Eino"),
        ("--name", "Esimerkki\udcff"),
    ):
        refused = county(*COORDINATOR, "do", "record-person", "h-2", *wrong)
        assert refused.code == 2
        assert "…" in refused.err
        assert "Esimerkki" not in refused.err


def test_a_key_that_should_be_gone_is_pointed_out_and_can_be_destroyed(
    county: Run, here: Path
) -> None:
    store = open_key_store("sqlite:///keys.db")
    row = store.key("h-1")
    assert row is not None
    assert county(*OFFICER, "do", "forget-person", "h-1").code == 0
    store.run(("DELETE FROM roadmap_keys", ()))
    store.put([KeyRow("h-1", row.wrapped)])  # as copying an old file back does
    checked = county("keys", "check")
    assert (checked.code, "poistetun henkilön avain on yhä olemassa" in checked.out) == (1, True)
    found: Any = county("keys", "check", "--json").json
    assert (found["alive"], found["backups_live"]) == (["h-1"], 14)
    assert "henkilötiedot poistettu" in county("history", "person/h-1").out
    assert county(*OFFICER, "do", "forget-person", "h-1").code == 2
    assert county("keys", "check", "--json").code == 0
    store.close()


def test_what_is_no_backup_is_refused(county: Run, here: Path) -> None:
    (here / "other.json").write_text("{}")
    for arguments in (("restore", "other.json"), ("check", "other.json"), ("check", "none.json")):
        refused = county("keys", *arguments)
        assert (refused.code, "ei ole avainvaraston varmuuskopio" in refused.err) == (2, True)
    county("keys", "backup", "--out", "keys.json")
    content = json.loads((here / "keys.json").read_text())
    for wrong in ("…", "bWFzdGVy"):
        (here / "keys.json").write_text(json.dumps(content | {"master_check": wrong}))
        refused = county("keys", "restore", "keys.json")
        assert (refused.code, "Pääavain ei ole avainvaraston keys.json" in refused.err) == (2, True)


def test_without_keys_the_answer_says_what_is_missing(
    county: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ROADMAP_KEYS")
    assert "henkilötiedot salattu" in county("history", "person/h-1").out
    for arguments in (
        ("keys", "backup", "--out", "keys.json"),
        ("keys", "check"),
        (*OFFICER, "person", "h-1"),
    ):
        refused = county(*arguments)
        assert (refused.code, "kerro avainvarasto, --keys" in refused.err) == (2, True)
    assert "Nimeä varmuus ei tunneta" in county("keys", "varmuus").err


def test_a_lost_or_faulty_master_key_leaves_all_the_rest_readable(
    county: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = (here / "master.key").read_text()
    monkeypatch.delenv("ROADMAP_MASTER_KEY_FILE")
    assert "Pääavain puuttuu" in county("history", "person/h-1").err
    monkeypatch.setenv("ROADMAP_MASTER_KEY", key)
    assert NAME in county("history", "person/h-1").out
    for faulty in ("abc", "…", key[:20]):
        monkeypatch.setenv("ROADMAP_MASTER_KEY", faulty)
        refused = county("history", "person/h-1")
        assert (refused.code, refused.out) == (2, "")
        assert "Pääavain (ROADMAP_MASTER_KEY) ei kelpaa" in refused.err
        assert faulty not in refused.err
    monkeypatch.setenv("ROADMAP_MASTER_KEY_FILE", "master.key")
    (here / "master.key").chmod(0o644)
    assert "chmod 600" in county("history", "person/h-1").err
    (here / "master.key").unlink()
    assert "Pääavain (master.key) ei kelpaa" in county("history", "person/h-1").err
    assert len(county("events").out.splitlines()) == 2
