"""The program that is killed: it records commands about several streams, and says so after each."""

from __future__ import annotations

import json
from itertools import count
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event

from attrs import frozen

from roadmap_domain.application.desk import Call, Desk, call
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.domain.bodies.decider import establish_body, rename_body
from roadmap_domain.domain.organisations.decider import register_organisation
from roadmap_domain.domain.programmes.decider import open_programme
from roadmap_domain.domain.year_plans.decider import open_year_plan, set_objective

FEW, YEARS = 500, range(2001, 2201)
"""How many commands are about the same plan and body before the next begin; and the years of plans:
streams stay short, so that the thousandth writer starts as fast as the first."""
SIZE = 3
"""How many events follow from one command, each in a stream of its own."""


@frozen
class Said:
    """What a writer says: that it begins a command, or that the command has been recorded."""

    command: str
    first: int = 0
    last: int = 0
    repeated: bool = False

    @property
    def recorded(self) -> bool:
        """Whether the command has been recorded, as far as the writer knows."""
        return self.first > 0

    def __bytes__(self) -> bytes:
        return json.dumps([self.command, self.first, self.last, self.repeated]).encode()

    @classmethod
    def heard(cls, said: bytes) -> Said:
        """What another process has said."""
        return cls(*json.loads(said))


def desk(domain: RoadmapDomain) -> Desk:
    """Where the commands are decided."""
    return domain.acting_as("loader-1", role="loader")


def prepare(domain: RoadmapDomain) -> None:
    """Record what the commands are about."""
    period = {"first_year": YEARS[0], "last_year": YEARS[-1]}
    given = {"kind": "roadmap", "title": "Tiekartta", "region": "Testilä", **period}
    calls = [Call(open_programme, "vake", given)]
    for year in YEARS:
        calls += [
            call(open_year_plan, f"vake/{year}", programme="vake", year=year),
            call(establish_body, f"hallitus-{year}", name="Hallitus", kind="board"),
        ]
    desk(domain).do_all(calls)


def calls_of(number: int) -> list[Call]:
    """The calls of a command, each about a stream of its own: one is begun, two grow."""
    year = YEARS[number // FEW]
    title = f"Tavoite {number}"
    return [
        call(register_organisation, f"jarjesto-{number}", name=f"Yhdistys {number} ry"),
        call(set_objective, f"vake/{year}", objective=f"tavoite-{number}", title=title),
        call(rename_body, f"hallitus-{year}", name=f"Hallitus {number}"),
    ]


def write(url: str, out: Connection, first: int, enough: Event | None = None) -> None:
    """Record commands until killed or told that it is enough, the first one perhaps once more."""
    with RoadmapDomain.open(url) as domain:
        for number in count(first):
            if enough and enough.is_set():
                return
            out.send_bytes(bytes(Said(str(number))))
            done = desk(domain).on(command=str(number)).do_all(calls_of(number))
            positions = [recorded.position for recorded in done.events]
            out.send_bytes(bytes(Said(str(number), positions[0], positions[-1], done.repeated)))
