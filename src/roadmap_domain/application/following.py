"""Events as they come, for threads and for asyncio."""

from __future__ import annotations

from collections.abc import Callable
from threading import BoundedSemaphore, Event, Thread
from typing import TYPE_CHECKING, Any, Final, Self

from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.storage.port import Row

if TYPE_CHECKING:
    import asyncio

    from roadmap_domain.storage.following import Following

AHEAD: Final = 500
"""Events that a thread may read before the loop has asked for them."""


class Followed:
    """The events of a log after a position, and then each new one: an iterator that waits for it.

    It skips none and repeats none, also where its connection is lost and made anew, and ends when
    somebody closes it, from any thread, or closes the domain. One thread at a time may iterate.
    """

    def __init__(self, following: Following, decode: Callable[[Row], Recorded[Any]]) -> None:
        self._following = following
        self._decode = decode

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Recorded[Any]:
        return self._decode(next(self._following))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End it: whoever waits for an event is told that there are no more."""
        self._following.close()


class AsyncFollowed:
    """The same for an asyncio loop, which it never blocks: to be used in an `async with`.

    A thread of its own waits for events, a few ahead of the loop.
    """

    def __init__(self, followed: Followed) -> None:
        self._followed = followed
        self._room = BoundedSemaphore(AHEAD)
        self._done = Event()

    async def __aenter__(self) -> Self:
        import asyncio  # noqa: PLC0415 # slow, and only for services

        self._came: asyncio.Queue[Recorded[Any] | BaseException] = asyncio.Queue()
        loop = asyncio.get_running_loop()
        # Whoever forgets to close does not keep the process alive.
        Thread(target=self._follow, args=(loop,), daemon=True).start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Recorded[Any]:
        came = await self._came.get()
        if isinstance(came, BaseException):
            self._came.put_nowait(came)
            raise came
        self._room.release()
        return came

    async def aclose(self) -> None:
        """End it: whoever waits for an event is told that there are no more."""
        self._done.set()
        self._followed.close()

    def _follow(self, loop: asyncio.AbstractEventLoop) -> None:
        end: BaseException = StopAsyncIteration()
        try:
            for recorded in self._followed:
                while not self._room.acquire(timeout=0.1):
                    if self._done.is_set():
                        return
                loop.call_soon_threadsafe(self._came.put_nowait, recorded)
        except Exception as error:  # noqa: BLE001 # whatever it is, it is raised where somebody waits
            end = error
        finally:
            self._followed.close()
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._came.put_nowait, end)
