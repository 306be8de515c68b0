"""A UmaDB server that goes away in mid-command: it is waited for; nothing is done twice."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.storage.problems import StoreIsUnreachable
from tests.crashes.establishing import bodies, check_given_up, check_sent_again, establish, told
from tests.crashes.servers import until
from tests.storage.wire import Wire
from tests.stores import UmaDB, appending, rows

LATER = "2999-01-31T12:00:00.000000Z"
AWAY = 0.5
"""Seconds for which a server is away: five times as long as between two looks for it."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[UmaDB]:
    with closing(UmaDB(tmp_path)) as server:
        RoadmapDomain.create(server.url, county="Testilä").close()
        yield server


@pytest.fixture
def wire(server: UmaDB) -> Iterator[Wire]:
    with closing(Wire(server.port)) as wire:
        yield wire


def test_a_server_dies_in_mid_command_and_comes_back(
    server: UmaDB, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with RoadmapDomain.open(server.url) as domain, ThreadPoolExecutor(1) as thread:
        with server.silent():
            doing = thread.submit(establish, domain, "hallitus")
            time.sleep(0.2)  # it has asked, and waits
            assert not doing.done()
            server.kill()
            time.sleep(AWAY)
            server.start()
        assert not doing.result().repeated
        assert bodies(domain) == ["body/hallitus"]
    assert told(caplog) == ["WARNING connection lost", "INFO server there again"]


def test_a_connection_is_cut_after_the_commit_and_before_the_answer(
    server: UmaDB, wire: Wire
) -> None:
    with (
        RoadmapDomain.open(server.url) as other,
        RoadmapDomain.open(f"umadb://127.0.0.1:{wire.port}") as domain,
        ThreadPoolExecutor(1) as thread,
    ):
        wire.last = b"body.established@1"
        doing = thread.submit(establish, domain, "hallitus")
        until(lambda: bodies(other) == ["body/hallitus"])
        time.sleep(0.2)
        assert not doing.done()
        wire.cut()
        assert doing.result().repeated
        assert bodies(domain) == ["body/hallitus"]


def test_what_was_not_acknowledged_can_be_sent_again(server: UmaDB) -> None:
    with (
        RoadmapDomain.open(f"{server.url}?patience=0.5") as domain,
        ThreadPoolExecutor(1) as thread,
    ):
        with server.silent():
            doing = thread.submit(establish, domain, "hallitus")
            time.sleep(0.2)
            server.kill()
            with pytest.raises(StoreIsUnreachable, match="tcp connect"):
                doing.result()
        server.start()
        check_sent_again(domain)


def test_a_server_that_stays_away_is_waited_for_no_longer_than_said(
    server: UmaDB, caplog: pytest.LogCaptureFixture
) -> None:
    check_given_up(f"{server.url}?patience=1", server, caplog)


def test_a_server_is_killed_while_many_threads_use_it(server: UmaDB) -> None:
    with RoadmapDomain.open(server.url) as domain, ThreadPoolExecutor(8) as threads:
        doing = [threads.submit(establish, domain, f"toimielin-{n}") for n in range(80)]
        until(lambda: sum(one.done() for one in doing) > 10)
        server.kill()
        time.sleep(AWAY)
        server.start()
        for one in doing:
            one.result()
        assert sorted(bodies(domain)) == sorted(f"body/toimielin-{n}" for n in range(80))


def test_who_waits_behind_a_silent_server_is_not_told_of_other_writers(server: UmaDB) -> None:
    """The first waits for its answer, the second for the first, and longer than for writers."""
    options = "timeout=1.5&patience=0.5"
    with RoadmapDomain.open(f"{server.url}?{options}") as domain, ThreadPoolExecutor(2) as threads:
        with server.silent():
            store = domain.store
            new = [
                appending(rows(f"thing/{n}", 1), command=f"{n}", recorded_at=LATER)
                for n in range(2)
            ]
            doing = [threads.submit(store.append, one) for one in new]
            until(lambda: any(one.done() for one in doing))
            (second,) = (one for one in doing if one.done())
            with pytest.raises(StoreIsUnreachable, match="ajoissa"):
                second.result()
        (first,) = (one for one in doing if one is not second)
        first.result()
