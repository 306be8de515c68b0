"""Which events there are, by stored name. The list of slices is the only thing to extend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from roadmap_domain.domain.actions import ACTION
from roadmap_domain.domain.applications import APPLICATION
from roadmap_domain.domain.appropriations import APPROPRIATION
from roadmap_domain.domain.bodies import BODY
from roadmap_domain.domain.calls import CALL
from roadmap_domain.domain.councils import COUNCIL
from roadmap_domain.domain.gatherings import GATHERING
from roadmap_domain.domain.grant_calls import GRANT_CALL
from roadmap_domain.domain.organisations import ORGANISATION
from roadmap_domain.domain.persons import PERSON
from roadmap_domain.domain.programmes import PROGRAMME
from roadmap_domain.domain.reviews import REVIEW
from roadmap_domain.domain.terms import TERM
from roadmap_domain.domain.year_plans import YEAR_PLAN
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.persistence.founding import STORE

SLICES: tuple[Slice[Any, Any], ...] = (
    STORE,
    BODY,
    ORGANISATION,
    PERSON,
    PROGRAMME,
    REVIEW,
    YEAR_PLAN,
    ACTION,
    GATHERING,
    COUNCIL,
    TERM,
    CALL,
    APPROPRIATION,
    GRANT_CALL,
    APPLICATION,
)


class Registry:
    """Stored names of events, both ways, and the slice that each stream belongs to."""

    def __init__(self, slices: Sequence[Slice[Any, Any]] = SLICES) -> None:
        self.slices = {one.name: one for one in slices}
        # What was recorded by mistake can be retracted in every slice's streams.
        self.events: dict[str, type[Any]] = {Retracted.stored_name: Retracted}
        for one in slices:
            for event in one.events:
                name: str = event.stored_name
                if not name.startswith(f"{one.name}.") or "@" not in name or name in self.events:
                    raise ValueError(f"{event.__name__}: {name!r} is no stored name of {one.name}")
                self.events[name] = event

    def slice_of(self, stream: str) -> Slice[Any, Any]:
        """The slice whose aggregate a stream is; raises `KeyError`."""
        return self.slices[stream.partition("/")[0]]
