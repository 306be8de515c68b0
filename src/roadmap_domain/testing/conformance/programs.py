"""What other processes and threads do to a store while a test looks on."""

from __future__ import annotations

import time
from contextlib import closing
from itertools import islice
from threading import Thread

from roadmap_domain.storage import Following, Row, Store, open_store
from roadmap_domain.storage.problems import StoreExists, StreamMoved
from roadmap_domain.testing.conformance.material import appending, rows

SHARED = "thing/shared"
WRITERS = 4
SOON = 60
"""Seconds after which nobody waits any more."""


def ready(store: Store, writer: int) -> None:
    """Wait until all writers are there, so that they really meet."""
    store.append(appending(rows(f"ready/{writer}", 1)))
    until = time.monotonic() + SOON
    while len(store.streams([f"ready/{n}" for n in range(WRITERS)])) < WRITERS:
        assert time.monotonic() < until, "one has failed, or is not seen"
        time.sleep(0.005)


def newest(store: Store) -> int:
    """The version that all write after.

    It is not how many rows there are: so a store in which one came twice is written to the end, and
    found out.
    """
    shared = store.stream(SHARED)
    return shared[-1].version if shared else 0


def write_own(url: str, writer: int, commands: int) -> None:
    """Append commands of one to three events to a stream of the writer's own."""
    with closing(open_store(url)) as store:
        ready(store, writer)
        version = 0
        for command in range(commands):
            size = command % 3 + 1
            new = rows(f"thing/{writer}", *range(version + 1, version + size + 1))
            store.append(appending(new, read={f"thing/{writer}": version}))
            version += size


def write_shared(url: str, writer: int, commands: int) -> int:
    """Append to a stream that all write to; answers how often another was faster.

    All have seen it empty before any writes to it, so all but one are refused at least once.
    """
    with closing(open_store(url)) as store:
        ready(store, writer)
        return write_shared_by(store, writer, commands)


def write_shared_by(store: Store, writer: int, commands: int) -> int:
    """The same by a store that is open; it looks at the stream only where it has moved."""
    moved = version = 0
    for command in range(commands):
        while True:
            new = rows(SHARED, version + 1) + rows(f"thing/{writer}", command + 1)
            try:
                store.append(appending(new, read={SHARED: version}))
            except StreamMoved:
                moved += 1
                version = newest(store)
            else:
                version += 1
                break
    return moved


def write_guarded(url: str, writer: int, commands: int) -> None:
    """Record, in a stream of the writer's own, how long a stream is that all read and some move."""
    with closing(open_store(url)) as store:
        ready(store, writer)
        for command in range(1, commands + 1):
            while True:
                seen = newest(store)
                new = rows(f"thing/{writer}", command, payload=b"%d" % seen)
                new += rows(SHARED, seen + 1) if command % 3 == writer % 3 else []
                try:
                    store.append(appending(new, read={SHARED: seen}))
                except StreamMoved:
                    continue
                break


def follow(url: str, count: int) -> list[Row]:
    """Follow a log from its beginning to a number of rows."""
    with closing(open_store(url)) as store:
        return first(store.follow(), count)


def first(following: Following, count: int) -> list[Row]:
    """A number of rows, or fewer where no more come: a store that has skipped one is found out."""
    found: list[Row] = []

    def give_up() -> None:
        before = -1
        while before < len(found) and not following.closed.is_set():
            before = len(found)
            following.closed.wait(SOON)
        following.close()

    waiting = Thread(target=give_up)
    waiting.start()
    with following:
        found.extend(islice(following, count))
    waiting.join()
    return found


def create(url: str) -> bool:
    """Create a store; answers whether it was this one who did."""
    try:
        open_store(url, create=True).close()
    except StoreExists:
        return False
    return True
