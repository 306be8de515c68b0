"""What is wrong with a store, as `health` tells it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import pytest

from roadmap_domain.application import health as health_module
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.application.health import Check, Health, health_of
from roadmap_domain.cli import main
from roadmap_domain.storage import sqlite_store
from roadmap_domain.storage.keys.keyring import Keyring
from roadmap_domain.storage.keys.master import MasterKey
from tests.crashes.servers import until
from tests.storage.wire import Wire
from tests.stores import Place

NOW = datetime(2026, 1, 15, 12, tzinfo=UTC)
READ_ONLY = "options=" + quote("-c default_transaction_read_only=on")


@pytest.fixture
def url(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path}/store.db"
    RoadmapDomain.create(url, county="Testilä", clock=lambda: NOW).close()
    return url


def states(health: Health) -> dict[str, str]:
    return {check.name: check.state for check in health.checks}


def check(health: Health, name: str) -> Check:
    (found,) = (it for it in health.checks if it.name == name)
    return found


def test_a_healthy_store(place: Place) -> None:
    with place.domain() as domain:
        health = domain.health()
    assert health.passed
    assert set(states(health).values()) == {"ok"}
    expected = {
        "sqlite": {"store", "writable", "clock", "space", "keys"},
        "postgresql": {"store", "writable", "clock", "replication", "keys"},
        "umadb": {"store", "writable", "clock", "keys"},
    }
    assert set(states(health)) == expected.get(place.kind, {"store", "keys"})


@pytest.mark.parametrize("place", ["sqlite", "umadb"], indirect=True)
def test_a_clock_behind_the_log(place: Place) -> None:
    place.domain(clock=lambda: NOW).close()
    for behind, state in ((0.5, "ok"), (2, "warning"), (120, "failed")):
        clock = NOW - timedelta(seconds=behind)
        with place.domain(clock=lambda clock=clock: clock) as domain:
            found = check(domain.health(), "clock")
        assert (found.state, found.facts["behind_log"]) == (state, behind)


def test_a_server_whose_clock_is_another(postgresql: str) -> None:
    url = f"{postgresql}&schema=county_{uuid4().hex}"
    late = datetime.now(UTC) + timedelta(hours=1)
    with RoadmapDomain.create(url, county="Testilä", clock=lambda: late) as domain:
        found = check(domain.health(), "clock")
    assert found.state == "failed"
    assert -3700 < float(found.facts["server_ahead"] or 0) < -3500


@pytest.mark.parametrize(("room", "state"), [(-1, "failed"), (1_000, "warning"), (None, "ok")])
def test_space(url: str, monkeypatch: pytest.MonkeyPatch, room: int | None, state: str) -> None:
    """A disk of just that size cannot be had here; what it has is asked for in one place."""
    if room is not None:
        free = health_module.LITTLE + room
        monkeypatch.setattr(sqlite_store, "free_beside", lambda _: free)
    assert check(health_of(url, None, "fi", lambda: NOW), "space").state == state


def test_a_store_that_only_reads(url: str, postgresql: str) -> None:
    health = health_of(f"{url}?mode=ro", None, "en", lambda: NOW)
    found = check(health, "writable")
    assert not health.passed
    assert (found.state, found.code) == ("failed", "store.read-only")
    assert "cannot be written" in str(found.message)
    place = f"{postgresql}&schema=county_{uuid4().hex}"
    RoadmapDomain.create(place, county="Testilä").close()
    with RoadmapDomain.open(f"{place}&{READ_ONLY}") as domain:
        assert check(domain.health(), "writable").code == "store.read-only"


def test_a_store_that_somebody_holds(url: str, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "store.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        health = health_of(f"{url}?timeout=0.1", None, "fi", lambda: NOW)
    assert check(health, "writable").code == "store.locked"
    assert {name for name, state in states(health).items() if state == "failed"} == {"writable"}


@pytest.mark.parametrize("place", ["umadb"], indirect=True)
def test_a_server_is_asked_whether_it_would_write(place: Place) -> None:
    place.domain().close()
    with (
        closing(Wire(int(place.url.rpartition(":")[2]))) as wire,
        RoadmapDomain.open(f"umadb://127.0.0.1:{wire.port}") as domain,
        ThreadPoolExecutor(1) as thread,
    ):
        wire.last = b"roadmap.store@1"  # which nobody asks for, and the log begins with
        health = thread.submit(domain.health)
        until(lambda: wire.last is None)
        wire.cut()
        assert health.result().passed


def test_a_store_that_does_not_open(tmp_path: Path) -> None:
    health = health_of(f"sqlite:///{tmp_path}/none.db", None, "sv", lambda: NOW)
    assert not health.passed
    assert states(health) == {"store": "failed"}
    assert check(health, "store").code == "store.not-found"
    assert "finns inte" in str(check(health, "store").message)


def test_a_store_that_has_been_lost_since(url: str, tmp_path: Path) -> None:
    with RoadmapDomain.open(url) as domain:
        with closing(sqlite3.connect(tmp_path / "store.db")) as other:
            other.execute("DROP TABLE stored_events")
        health = domain.health()
    assert states(health) == {"store": "failed", "keys": "ok"}


def test_a_store_whose_commands_have_been_lost_since(url: str, tmp_path: Path) -> None:
    with RoadmapDomain.open(url) as domain:
        with closing(sqlite3.connect(tmp_path / "store.db")) as other:
            other.execute("DROP TABLE roadmap_commands")
        health = domain.health()
    assert states(health) == {"store": "failed", "writable": "failed", "keys": "ok"}


def test_a_store_whose_first_event_has_been_lost_since(url: str, tmp_path: Path) -> None:
    with RoadmapDomain.open(url) as domain:
        with closing(sqlite3.connect(tmp_path / "store.db", isolation_level=None)) as other:
            other.execute("DELETE FROM stored_events")
        assert check(domain.health(), "store").code == "store.not-ours"


@pytest.fixture
def keyring(tmp_path: Path) -> Iterator[Keyring]:
    keyring = Keyring.create(f"sqlite:///{tmp_path}/keys.db", MasterKey(b"m" * 32))
    with closing(keyring):
        yield keyring


def test_keys_that_are_about_to_be_destroyed(place: Place, keyring: Keyring) -> None:
    domain = place.domain(keys=keyring)
    assert check(domain.health(), "keys").facts == {"given": True, "pending": 0}
    keyring.store.intend("h-1", "2026-01-15T12:00:00.000000Z")
    found = check(domain.health(), "keys")
    assert (found.state, found.facts["pending"]) == ("warning", 1)
    keyring.store.close()
    assert check(domain.health(), "keys").code == "keys.unreachable"


def test_at_the_command_line(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["--store", url, "health"]) == 0
    assert capsys.readouterr().out.startswith("tietovarasto: kunnossa (tunnus ")
    assert main(["--store", url, "health", "--json", "--lang", "en"]) == 0
    assert json.loads(capsys.readouterr().out)["passed"] is True
    assert main(["--store", f"{url}?mode=ro", "health"]) == 1
    assert "kirjoittaminen: VIKA: Tietovarastoon" in capsys.readouterr().out
    assert main(["--store", f"sqlite:///{tmp_path}/none.db", "health", "--lang", "en"]) == 1
    assert capsys.readouterr().out.startswith("store: FAULT: There is no store at")
    keys = f"sqlite:///{tmp_path}/none.db"
    assert main(["--store", url, "--keys", keys, "health"]) == 1
    assert capsys.readouterr().out.startswith("avaimet: VIKA: Avainvarastoa")
    nobody = "postgresql://vake:s3cret@127.0.0.1:1/db?schema=vake"
    assert main(["--store", nobody, "health"]) == 1
    assert capsys.readouterr().out.endswith("Connection refused.\n")
    assert main(["--store", url, "health", "now"]) == 2
    monkeypatch.setenv("ROADMAP_LOG", "everything")
    assert main(["--store", url, "health"]) == 2
    assert "ROADMAP_LOG" in capsys.readouterr().err
