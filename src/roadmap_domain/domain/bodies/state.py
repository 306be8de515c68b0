"""A body's state, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.bodies import rules
from roadmap_domain.domain.bodies.events import (
    BodyDissolved,
    BodyEstablished,
    BodyEvent,
    BodyMerged,
    BodyRenamed,
    RulesAdopted,
)
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import FORMER, changed
from roadmap_domain.kernel.texts import Text


@frozen(slots=False)
class Body:
    """A body as it stands; `rules` are those it works under, the version in force."""

    established: BodyEstablished = field(metadata=FORMER)
    name: Text
    rules: RulesAdopted | None = None
    merged_into: str | None = None
    dissolved: bool = False

    @property
    def has_ended(self) -> bool:
        """Whether the body has been merged or dissolved."""
        return self.dissolved or self.merged_into is not None


def evolve(body: Body | None, event: BodyEvent) -> Body | None:
    """The body after `event`."""
    if isinstance(event, BodyEstablished):
        return Body(event, event.name)
    if body is None:
        return None
    match event:
        case BodyRenamed(name=name):
            return changed(body, name=name)
        case RulesAdopted():
            return changed(body, rules=event)
        case BodyMerged(into=into):
            return changed(body, merged_into=into)
        case BodyDissolved():
            return changed(body, dissolved=True)
        case _:
            assert_never(event)


BODY: Slice[Body, BodyEvent] = Slice(
    "body", (BodyEstablished, BodyRenamed, RulesAdopted, BodyMerged, BodyDissolved), evolve
)


def existing(body: Body | None, body_id: str) -> Body:
    """The body, or `NoSuchBody` where it has not been recorded."""
    if body is None:
        raise rules.NoSuchBody(body_id)
    return body
