"""How a question sees persons: where every reading is written down, by whoever says who they are.

Who does not say so reads what is told about persons only sealed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from roadmap_domain.kernel.personal import PERSONS
from roadmap_domain.kernel.recorded import Recorded, stamp
from roadmap_domain.persistence.sealing import Sealing, is_about_person, tells

if TYPE_CHECKING:  # who is not noted loads nothing
    from roadmap_domain.application.reader import Reader
    from roadmap_domain.storage.keys.port import Access

AccessLog = Callable[["Sequence[Access]"], object]
"""Writes down who looked, or raises: then nothing is shown."""


class Reading:
    """What one question opens; each person whom it meets is written down once.

    Until it meets one, neither the keys nor the access log are asked for anything.
    """

    def __init__(
        self,
        sealing: Sealing,
        access_log: AccessLog | bool,  # noqa: FBT001 # as the door was opened
        reader: Reader | None,
        now: Callable[[], datetime],
    ) -> None:
        self._sealing = sealing
        self._given = access_log
        self._reader = reader
        self._now = now
        self._met = set[str]()

    def anew(self) -> Reading:
        """The same for another question."""
        return Reading(self._sealing, self._given, self._reader, self._now)

    def opened(self, recorded: Sequence[Recorded[Any]]) -> list[Recorded[Any]]:
        """Whole streams, open as far as the reader may see them.

        Raises:
            Problem: they cannot be opened, or it cannot be written down that somebody looks.
        """
        if not any(is_about_person(it.stream) for it in recorded):
            return list(recorded)
        log = noting(self._sealing, self._given)
        if log is None:
            return self._sealing.opened(recorded)
        if self._reader is None:
            return Sealing(None).opened(recorded)
        opened = self._sealing.opened(recorded)
        told = {it.stream.removeprefix(f"{PERSONS}/") for it in opened if tells(it.event)}
        if new := sorted(told - self._met):
            from roadmap_domain.storage.keys.port import Access  # noqa: PLC0415 # as is seldom

            at, it = stamp(self._now()), self._reader
            log([Access(at, it.actor, it.role, person, it.reason) for person in new])
            self._met |= told
        return opened


def noting(sealing: Sealing, access_log: AccessLog | bool) -> AccessLog | None:  # noqa: FBT001 # as above
    """Where it is written down that somebody reads, if it is: beside the keys, unless given."""
    if callable(access_log):
        return access_log
    keyring = sealing.keyring
    if keyring is not None and (access_log or keyring.notes_reads):
        return sealing.note
    return None
