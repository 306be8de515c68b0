"""A server's log as it is asked and added to; importing it needs umadb."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from time import monotonic
from typing import TypeVar

from roadmap_domain.storage.patience import tried_again
from roadmap_domain.storage.port import PAGE
from roadmap_domain.storage.problems import (
    CommandTooLarge,
    NotOurStore,
    StoreIsFull,
    StoreIsUnreachable,
    StoreProblem,
)
from roadmap_domain.storage.umadb import Address
from roadmap_domain.storage.umadb_client import (
    connected,
    fell_silent,
    greeted,
    said,
    umadb,
)
from roadmap_domain.storage.umadb_events import tagged, time_at

T = TypeVar("T")

ANY = umadb.Query()
# What a server has said itself, and would say again.
_SAID = (ValueError, umadb.AuthenticationError, umadb.CorruptionError)
_SAID_SO = re.compile(r"internal error: |.*message length too large")
_TOO_LARGE = re.compile(r"message length too large: found (\d+) bytes, the limit is: (\d+)")


class UmaDBLog:
    """The events of a server. What its client raises comes out as problems of the store."""

    def __init__(self, address: Address) -> None:
        self.url = address.url
        self.client = connected(address)
        self._address = address
        self._closed = False
        self._end = (0, "")
        self._answered = monotonic()

    def close(self) -> None:
        """End what is being read, and answer nothing more."""
        self._closed = True
        self.client.close()

    @property
    def silence(self) -> float:
        """Seconds since the server has last answered anybody."""
        return monotonic() - self._answered

    def head(self) -> int:
        """The last position, of what is never shown as well."""
        with self.asking():
            return self.tried(lambda: self._answer(self.client.head)) or 0

    def append(self, events: Sequence[umadb.Event], head: int, until: str) -> int | None:
        """Add events if the log ends at a position, and answer the last one.

        `until` is the log's time then.
        """
        condition = umadb.AppendCondition(ANY, head or None)
        try:
            last = self._answer(lambda: self.client.append(events, condition))
        except umadb.IntegrityError:
            return None
        self._end = (last, until)
        return last

    def there(self, tags: Sequence[str]) -> tuple[int, set[str]]:
        """The tags that there are of those asked for, and at which end of the log this is so."""
        there: set[str] = set()
        heads: set[int] = set()
        for start in range(0, len(tags), PAGE):
            # Without a limit, an answer says where the log ended.
            query = tagged(tags[start : start + PAGE])
            found, head = self._answer(partial(_with_head, self.client, query))
            there.update(tag for one in found for tag in one.event.tags)
            heads.add(head or 0)
        # Where the log grew meanwhile, what was seen first holds at the first of the ends.
        return min(heads), there

    def time_at(self, head: int) -> str:
        """The time of the log that ends at a position."""
        if self._end[0] != head:
            found = self._answer(lambda: list(self.client.read(start=head, limit=1)))
            if not found:
                raise NotOurStore(self.url, "the first event is missing")
            self._end = (head, time_at(found[0]))
        return self._end[1]

    def with_any(self, tags: Iterable[str]) -> Iterator[umadb.SequencedEvent]:
        """The events with any of many tags."""
        left = list(tags)
        for start in range(0, len(left), PAGE):
            yield from self.read(tagged(left[start : start + PAGE]))

    def pages(self, after: int, query: umadb.Query) -> Iterator[list[umadb.SequencedEvent]]:
        """What is found after a position, a page at a time."""
        after = max(after, 0)
        while self.head() > after:
            page = self.read(query, after + 1, limit=PAGE)
            yield page
            if len(page) < PAGE:
                return
            after = page[-1].position

    def read(
        self, query: umadb.Query = ANY, start: int | None = None, limit: int | None = None
    ) -> list[umadb.SequencedEvent]:
        """What is found from a position on."""
        with self.asking():
            return self.tried(
                lambda: self._answer(lambda: list(self.client.read(query, start, limit=limit)))
            )

    def tried(self, ask: Callable[[], T]) -> T:
        """Ask; again where the connection is lost, as long as patience lasts.

        A server ends a connection by which a thousand questions came that it found no event for.
        So what is asked most often asks for the log's first event as well.
        """
        try:
            return ask()
        except Exception as error:
            if not self._is_lost(error):
                raise
        return tried_again(ask, self._is_lost, self._address.patience)

    def _answer(self, ask: Callable[[], T]) -> T:
        answer = ask()
        self._answered = monotonic()
        return answer

    def _is_lost(self, error: Exception) -> bool:
        """Whether it may be the connection that is wrong, so that a new one may help.

        The client has no class for such errors, only for some of the others. A server that fell
        silent has been waited for already: unless it greets whoever comes anew, this raises that it
        is unreachable.
        """
        if self._closed or isinstance(error, (StoreProblem, *_SAID)) or _SAID_SO.match(str(error)):
            return False
        if fell_silent(error):
            greeted(self._address)
        return True

    @contextmanager
    def asking(self, command: str = "") -> Iterator[None]:
        """Errors of the client come out as problems of the store."""
        if self._closed:
            raise StoreIsUnreachable(self.url, "it has been closed")
        try:
            yield
        except StoreProblem:
            raise
        except Exception as error:  # the client has no class of its own for all that it raises
            raise self._problem(error, command) from error

    def _problem(self, error: Exception, command: str) -> StoreProblem:
        if self._closed:
            return StoreIsUnreachable(self.url, "it has been closed")
        if found := _TOO_LARGE.search(str(error)):
            return CommandTooLarge(command, int(found[1]), int(found[2]))
        if "No space left" in str(error):
            return StoreIsFull(self.url)
        if isinstance(error, umadb.CorruptionError):
            return NotOurStore(self.url, said(error))
        return StoreIsUnreachable(self.url, said(error))


def _with_head(
    client: umadb.Client, query: umadb.Query
) -> tuple[list[umadb.SequencedEvent], int | None]:
    return client.read(query).collect_with_head()
