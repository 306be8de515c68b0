"""A PostgreSQL server that goes away in mid-command: it is waited for; nothing is done twice."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager

import psycopg
import pytest

from roadmap_domain.application.desk import Done
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.storage import open_store
from roadmap_domain.storage.postgresql_pool import CONNECTIONS
from roadmap_domain.storage.postgresql_store import PostgreSQLStore
from roadmap_domain.storage.postgresql_tables import LOCK
from roadmap_domain.storage.problems import StoreIsReadOnly, StoreIsUnreachable
from tests.crashes.establishing import bodies, check_given_up, check_sent_again, establish, told
from tests.crashes.servers import Server, until

LOCKED = f"SELECT pg_advisory_lock({LOCK}, 'county.stored_events'::regclass::oid::integer)"


@pytest.fixture
def url(server: Server) -> str:
    url = f"{server.url}&schema=county"
    RoadmapDomain.create(url, county="Testilä").close()
    return url


@contextmanager
def establishing(server: Server, domain: RoadmapDomain, body: str) -> Iterator[Future[Done]]:
    """A command on its way, which waits in the server for its turn."""
    other = psycopg.connect(server.url, autocommit=True)
    with ThreadPoolExecutor(1) as thread, closing(other):
        other.execute(LOCKED.encode())
        doing = thread.submit(establish, domain, body)
        waiting = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        until(lambda: server.execute(waiting))
        yield doing


def test_a_server_dies_in_mid_command_and_comes_back(
    server: Server, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with RoadmapDomain.open(url) as domain:
        with establishing(server, domain, "hallitus") as doing:
            server.kill()
            server.start()
        assert not doing.result().repeated
        assert bodies(domain) == ["body/hallitus"]
    assert told(caplog) == ["WARNING connection lost", "INFO server there again"]


def test_what_was_not_acknowledged_can_be_sent_again(server: Server, url: str) -> None:
    with RoadmapDomain.open(f"{url}&patience=0.5") as domain:
        with establishing(server, domain, "hallitus") as doing:
            server.kill()
            with pytest.raises(StoreIsUnreachable, match="refused"):
                doing.result()
        server.start()
        check_sent_again(domain)


def test_a_server_that_stays_away_is_waited_for_no_longer_than_said(
    server: Server, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    check_given_up(f"{url}&patience=1", server, caplog)


def test_a_server_that_takes_no_changes_for_a_while(server: Server, url: str) -> None:
    """Whoever wants one that does, waits; others are told at once."""
    always = f"{server.url}&options=-c%20default_transaction_read_only%3Doff"

    def take_changes(setting: str) -> None:
        with psycopg.connect(always, autocommit=True) as admin:
            admin.execute(f"ALTER SYSTEM SET default_transaction_read_only = {setting}".encode())
            admin.execute("SELECT pg_reload_conf()")
        until(lambda: server.execute("SHOW default_transaction_read_only") == [(setting,)])

    with (
        RoadmapDomain.open(url) as domain,
        RoadmapDomain.open(f"{url}&target_session_attrs=read-write") as patient,
        ThreadPoolExecutor(1) as thread,
    ):
        establish(patient, "valtuusto")
        take_changes("on")
        with pytest.raises(StoreIsReadOnly):
            establish(domain, "lautakunta")
        doing = thread.submit(establish, patient, "hallitus")
        time.sleep(0.5)
        assert not doing.done()
        take_changes("off")
        assert not doing.result().repeated
        assert bodies(domain) == ["body/valtuusto", "body/hallitus"]


def test_a_server_stops_while_many_threads_use_it(server: Server, url: str) -> None:
    with RoadmapDomain.open(url) as domain, ThreadPoolExecutor(8) as threads:
        doing = [threads.submit(establish, domain, f"toimielin-{n}") for n in range(80)]
        until(lambda: sum(one.done() for one in doing) > 10)
        server.stop()
        server.start()
        for one in doing:
            one.result()
        assert sorted(bodies(domain)) == sorted(f"body/toimielin-{n}" for n in range(80))


def test_what_only_the_primary_has_is_not_acknowledged(
    servers: tuple[Server, Server], url: str
) -> None:
    """A backend that is ended while it waits for its standby shows what could yet be lost."""
    primary, standby = servers
    standby.copy_of(primary, "standby")
    standby.start()
    primary.replicate_to("standby")
    with RoadmapDomain.open(url) as domain, ThreadPoolExecutor(1) as thread:
        establish(domain, "hallitus")
        standby.stop()
        doing = thread.submit(establish, domain, "valtuusto")
        waits = "FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
        until(lambda: primary.execute(f"SELECT pg_terminate_backend(pid) {waits}"))
        with RoadmapDomain.open(url) as other:
            until(lambda: bodies(other) == ["body/hallitus", "body/valtuusto"])
        # Sent again, the command is known; but it is not acknowledged.
        until(lambda: primary.execute(f"SELECT 1 {waits}"))
        assert not doing.done()
        with RoadmapDomain.open(url) as other:
            (found,) = (it for it in other.health().checks if it.name == "replication")
        assert (found.state, found.facts) == ("failed", {"standbys": 0, "waits": True})
        standby.start()
        assert doing.result().repeated


def test_all_connections_are_in_use(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("roadmap_domain.storage.postgresql_pool.CONNECT_TIMEOUT", 0.1)
    store = open_store(url)
    assert isinstance(store, PostgreSQLStore)
    held = [store._pool.getconn() for _ in range(CONNECTIONS)]
    with pytest.raises(StoreIsUnreachable, match="connections are in use"):
        store.command("first")
    store.close()
    for connection in held:
        store._pool.putconn(connection)
        assert connection.closed
