"""A command on a person: sealed, and as it would be if the log held names as they are."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any, Self

import attrs

from roadmap_domain.application import DEFAULT_POLICY, Desk, RoadmapDomain
from roadmap_domain.application.commands import Commands
from roadmap_domain.application.desk import call
from roadmap_domain.application.time import utc_now
from roadmap_domain.domain.persons.decider import change_person, record_person
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.persistence.sealing import Sealing

BATCH = 100


class Unsealed(Sealing):
    """Keeps texts as they are, for comparison: the same command without encryption."""

    def once(self) -> Self:
        """There are no keys to remember."""
        return self

    def sealed(self, recorded: Recorded[Any]) -> Recorded[Any]:
        """What is told takes the place of what would be sealed."""
        name: Personal = recorded.event.name
        return recorded._replace(
            event=attrs.evolve(recorded.event, name=Personal(sealed=name.text))
        )

    def opened(self, recorded: Any) -> list[Recorded[Any]]:  # noqa: ANN401 # as there
        """The other way round."""
        return [
            it._replace(event=attrs.evolve(it.event, name=Personal(it.event.name.sealed)))
            for it in recorded
        ]

    def digest(self, person: str, content: Callable[[], bytes]) -> bytes:  # noqa: ARG002 # as there
        """A plain digest."""
        return sha256(content()).digest()


class Persons:
    """Persons on a store of their own, each of whom has a key already."""

    def __init__(self, domain: RoadmapDomain, persons: int, *, unsealed: bool = False) -> None:
        self._domain = domain
        sealing = Unsealed(None) if unsealed else domain.sealing
        commands = Commands(domain.store, domain.codec, sealing, DEFAULT_POLICY, utc_now)
        self._desk = Desk(commands, "coordinator-1", "coordinator")
        for start in range(0, persons, BATCH):
            self._desk.do_all(
                call(record_person, f"h-{number}", name=Personal(f"Aino Aalto {number}"))
                for number in range(start, start + BATCH)
            )

    def command(self, number: int) -> None:
        """Give a person another name."""
        self._desk.do(change_person, f"h-{number}", name=Personal(f"Aino Esimerkki {number}"))

    def close(self) -> None:
        """Let go of the store."""
        self._domain.close()
