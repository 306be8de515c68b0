"""Those who follow a log, while connections are lost and while a loop does other things."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import islice
from pathlib import Path
from uuid import uuid4

import pytest

from roadmap_domain import RoadmapDomain, history, open_programme, register_organisation
from roadmap_domain.application.problems import RoleMayNotDecide
from roadmap_domain.storage import Entry, Row, Store, open_store
from tests.storage.wire import Wire
from tests.stores import TIME, UmaDB, appending, rows

SOON = 60


@pytest.fixture
def domain(open_domain: Callable[..., RoadmapDomain]) -> RoadmapDomain:
    return open_domain()


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as threads:
        yield threads


def register(domain: RoadmapDomain, *organisations: str) -> None:
    desk = domain.acting_as("k-1", role="loader")
    for organisation in organisations:
        desk.do(register_organisation, organisation, name=organisation)


def test_events_are_followed_as_they_are_recorded(
    domain: RoadmapDomain, threads: ThreadPoolExecutor
) -> None:
    register(domain, "a")
    last = max(it.position for it in domain.events())
    with domain.follow() as all_, domain.follow(last) as later:
        coming = [threads.submit(list, islice(it, n)) for it, n in ((all_, 4), (later, 2))]
        register(domain, "b", "c")
        log = list(domain.events())
        assert [it.result(SOON) for it in coming] == [log, log[-2:]]


def test_threads_share_a_domain(domain: RoadmapDomain, threads: ThreadPoolExecutor) -> None:
    """They decide, ask and follow at the same time."""
    names = [[f"{thread}-{n}" for n in range(10)] for thread in range(3)]
    with domain.follow() as following:
        followed = threads.submit(list, islice(following, 31))
        for done in [threads.submit(register, domain, *own) for own in names]:
            done.result()
        for asked in [threads.submit(domain.ask, history, name) for own in names for name in own]:
            assert len(asked.result().events) == 1
        assert followed.result(SOON) == list(domain.events())
    with pytest.raises(RoleMayNotDecide):
        threads.submit(
            domain.acting_as("x", role="auditor").do, register_organisation, "x", name="x"
        ).result()


def test_a_loop_goes_on_while_it_waits_for_events(domain: RoadmapDomain) -> None:
    """Commands run in threads; each event comes once and in order; nothing holds the loop up."""

    async def service() -> tuple[list[str], int]:
        beats = 0

        async def beat() -> None:
            nonlocal beats
            while True:
                await asyncio.sleep(0.001)
                beats += 1

        async def decide() -> None:
            for n in range(20):
                await asyncio.to_thread(register, domain, f"o-{n}")

        heart = asyncio.create_task(beat())
        deciding = asyncio.create_task(decide())
        streams: list[str] = []
        async with domain.follow_async() as events:
            while len(streams) < 21:
                streams.append((await asyncio.wait_for(anext(events), SOON)).stream)
            await deciding
            # Waiting in vain, and giving up, loses nothing of what comes later.
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(events), 0.05)
            await asyncio.to_thread(register, domain, "last")
            streams.append((await asyncio.wait_for(anext(events), SOON)).stream)
        heart.cancel()
        with pytest.raises(StopAsyncIteration):
            await anext(events)
        return streams, beats

    before = threading.active_count()
    streams, beats = asyncio.run(service())
    assert streams == [it.stream for it in domain.events()]
    assert beats
    until = time.monotonic() + SOON
    while threading.active_count() > before:
        assert time.monotonic() < until
        time.sleep(0.01)


def test_who_waits_in_a_loop_is_told_that_the_domain_was_closed(domain: RoadmapDomain) -> None:
    async def service() -> int:
        asyncio.get_running_loop().call_later(0.05, domain.close)
        async with domain.follow_async() as events:
            return len([it async for it in events])

    assert asyncio.run(service()) == 1


def test_more_events_than_are_read_ahead_come_to_a_loop(
    domain: RoadmapDomain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("roadmap_domain.application.following.AHEAD", 3)
    register(domain, *map(str, range(20)))

    async def service() -> list[int]:
        async with domain.follow_async() as events:
            await asyncio.sleep(0.3)
            assert events._came.qsize() == 3
            found = [(await anext(events)).position for _ in range(10)]
            await asyncio.sleep(0.3)
        return found

    assert asyncio.run(service()) == [it.position for it in islice(domain.events(), 10)]


def test_a_programme_that_is_opened_elsewhere_is_seen(
    open_domain: Callable[..., RoadmapDomain], threads: ThreadPoolExecutor
) -> None:
    domain, other = open_domain(), open_domain()
    with domain.follow(1_000) as nothing_yet, domain.follow() as following:
        waiting = threads.submit(list, nothing_yet)
        coming = threads.submit(list, islice(following, 2))
        other.acting_as("k-1", role="loader").do(
            open_programme, "p", kind="roadmap", title="T", region="R", first_year=2024,
            last_year=2025, scope="row",
        )  # fmt: skip
        assert coming.result(SOON)[1].stream == "programme/p"
        nothing_yet.close()
        assert waiting.result(SOON) == []


def follow_over_a_loss(
    threads: ThreadPoolExecutor, follower: Store, lose: Callable[[], None], writer: Store
) -> list[Row]:
    """What a follower gets of six rows, between which its connection is lost twice."""
    with follower.follow() as following:
        followed = threads.submit(list, islice(following, 6))
        for version in (1, 3, 5):
            writer.append(appending(rows("thing/1", version, version + 1)))
            until = time.monotonic() + SOON
            while following.position < writer.stream("thing/1")[-1].position:
                assert time.monotonic() < until
                time.sleep(0.005)
            lose()
        return followed.result(SOON)


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
@pytest.mark.parametrize("how", ["append", "restore"])
def test_a_follower_is_notified(
    store: Store, threads: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """Else it would look by itself now and then, but not in this test."""
    monkeypatch.setattr("roadmap_domain.storage.postgresql_following.HEARTBEAT", 10 * SOON)
    with store.follow() as following:
        coming = threads.submit(list, islice(following, 2))
        store.append(appending(rows("thing/1", 1)))
        until = time.monotonic() + SOON
        while not following.position:
            assert time.monotonic() < until
            time.sleep(0.005)
        time.sleep(0.2)  # it has looked once more by now, and waits
        if how == "append":
            store.append(appending(rows("thing/1", 2)))
        else:
            store.restore([Entry(rows("thing/1", 2), "moved", b"", TIME)], following.position)
        assert [row.version for row in coming.result(SOON)] == [1, 2]


def test_a_lost_connection_to_postgresql_is_made_anew(
    postgresql: str, wire: Wire, threads: ThreadPoolExecutor
) -> None:
    schema = f"county_{uuid4().hex}"
    with (
        closing(open_store(f"{postgresql}&schema={schema}", create=True)) as writer,
        closing(open_store(wire.url(schema))) as follower,
    ):
        followed = follow_over_a_loss(threads, follower, wire.cut, writer)
        assert followed == list(writer.log())


def test_a_killed_umadb_server_is_waited_for(tmp_path: Path, threads: ThreadPoolExecutor) -> None:
    with closing(UmaDB(tmp_path)) as server:

        def restart() -> None:
            server.kill()
            time.sleep(0.1)
            server.start()

        with (
            closing(open_store(server.url, create=True)) as writer,
            closing(open_store(server.url)) as follower,
        ):
            assert follow_over_a_loss(threads, follower, restart, writer) == list(writer.log())
