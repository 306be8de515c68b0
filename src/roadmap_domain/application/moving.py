"""Moving a log: from one store to another, whole, in its order, and seen to be the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Literal

from attrs import frozen

from roadmap_domain.application.moving_problems import CopyDiffers, OneStoreTwice, TargetDiffers
from roadmap_domain.application.tally import Tally
from roadmap_domain.persistence.codec import Codec
from roadmap_domain.persistence.founding import FORMAT, STORE, StoreFounded
from roadmap_domain.storage import BEFORE_ALL, Entry, Row, Store, open_store
from roadmap_domain.storage.entries import Placed, entries, idle_entries
from roadmap_domain.storage.problems import NotOurStore, StoreExists, StoreIsNewer, masked

COPIED = "roadmap.copy/1"
BATCH = 500
"""Commands that are copied in one transaction: what an interruption costs."""

Phase = Literal["comparing", "moving"]
Progress = Callable[[Phase, int], None]
"""Is told how many events have been compared or moved."""


@frozen
class Copied:
    """The answer of `copy_store`: what the target holds now, which is what the source held.

    `already` is how many of the events were there before. `has_persons` says that there are sealed
    personal data, whose keys are not in any log.
    """

    schema: str
    source: str
    target: str
    store: str
    county: str
    events: int
    already: int
    commands: int
    root: str
    has_persons: bool


def copy_store(
    source: str | Store, target: str | Store, progress: Progress | None = None
) -> Copied:
    """Copy a log to where nothing is yet, or to where a beginning of it is.

    The copy is the same log: the same store id, events, order and commands; positions may differ.
    Interrupted at any moment, it leaves a beginning of the log, from which the next copy goes on.
    What is recorded in the source meanwhile is copied, too, as far as it is met.

    Raises:
        TargetDiffers: the target has other events; nothing is written.
        StoreProblem: one of them cannot be opened, read or written.
        CopyDiffers: what was written is read back otherwise.
    """
    if source == target:
        raise OneStoreTwice(_url(source))
    with opened(source) as from_store:
        founded = founding(from_store, _url(source))
        with opened(target, create=True) as to_store:
            move = Move(to_store, _url(target), progress)
            rest = move.compared(entries(from_store))
            already = move.written.events
            while True:
                move.write_idle(idle_entries(from_store))
                if not (batch := [it.entry for it in islice(rest, BATCH)]):
                    break
                move.write(batch)
            move.check()
    return Copied(
        COPIED, masked(_url(source)), masked(_url(target)), founded.store, founded.county.fi,
        move.written.events, already, move.written.commands, move.written.root,
        move.written.has_persons,
    )  # fmt: skip


class Move:
    """A move into one store: what is to be there, and what is read back from there.

    `expected` grows as entries are taken from the source, `written` as they are read from the
    target.
    """

    def __init__(self, target: Store, url: str, progress: Progress | None = None) -> None:
        self.target = target
        self.url = url
        self.expected = Tally()
        self.written = Tally()
        self._progress = progress or (lambda _, __: None)
        self._position = 0

    def compared(self, source: Iterable[Placed]) -> Iterator[Placed]:
        """What of the source is not yet in the target, whose entries must be the first of it.

        Raises:
            TargetDiffers: they are others, or more.
        """
        left = iter(source)
        for position, entry in entries(self.target):
            placed = next(left, None)
            if placed is None or _kept(placed.entry) != _kept(entry):
                self._differ(entry, placed)
            self.expected.add(entry)
            self.written.add(entry)
            self._position = position
            self._progress("comparing", self.written.events)
        return left

    def write(self, batch: Iterable[Entry]) -> None:
        """Write entries, and read them back."""

        def counted() -> Iterator[Entry]:
            for entry in batch:
                self.expected.add(entry)
                yield entry
                self._progress("moving", self.expected.events)

        after = self._position
        self.target.restore(counted(), after)
        for position, entry in entries(self.target, after or BEFORE_ALL):
            self.written.add(entry)
            self._position = position
        self.check()

    def write_idle(self, idle: Iterable[Entry]) -> None:
        """Write the commands without events that are not there yet."""
        new = (it for it in idle if it.command and self.target.command(it.command) is None)
        while batch := list(islice(new, BATCH)):
            self.target.restore(batch, self._position)

    def check(self) -> None:
        """Raise `CopyDiffers` unless what is there is what was to be there."""
        if self.written != self.expected:
            raise CopyDiffers(self.url)

    def _differ(self, entry: Entry, placed: Placed | None) -> None:
        """Raise, naming the first event of the target that is not the source's."""
        others = placed.entry.rows if placed else ()
        index = next(
            (n for n, row in enumerate(entry.rows) if n >= len(others) or row != others[n]), 0
        )
        row = entry.rows[index]
        raise TargetDiffers(
            self.url, self.written.events + index + 1, row.stream, row.version, row.name
        )


def founding(store: Store, url: str) -> StoreFounded:
    """Which log a store holds.

    Raises:
        NotOurStore: it does not begin with saying so.
        StoreIsNewer: the log is of a newer form.
    """
    rows = store.stream(STORE.stream("this"))
    if not rows:
        raise NotOurStore(url, "the first event is missing")
    return founded_by(rows[0], url)


def founded_by(row: Row, url: str) -> StoreFounded:
    """What a log's first event says of it."""
    founded = Codec().decode(row).event
    if not isinstance(founded, StoreFounded):
        raise NotOurStore(url, "the first event is missing")
    if founded.format > FORMAT:
        raise StoreIsNewer(url, founded.format, FORMAT)
    return founded


@contextmanager
def opened(store: str | Store, *, create: bool = False) -> Iterator[Store]:
    """A store that was given, or one by its URL; made, perhaps, where nothing is yet."""
    if not isinstance(store, str):
        yield store
        return
    opening = _made_or_found(store) if create else open_store(store)
    try:
        yield opening
    finally:
        opening.close()


def _made_or_found(url: str) -> Store:
    try:
        return open_store(url, create=True)
    except StoreExists:
        return open_store(url)


def _kept(entry: Entry) -> tuple[object, ...]:
    return tuple(entry.rows), entry.command, entry.digest, entry.recorded_at


def _url(store: str | Store) -> str:
    return store if isinstance(store, str) else str(getattr(store, "url", "memory:"))
