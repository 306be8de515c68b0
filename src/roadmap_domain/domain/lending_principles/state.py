"""The state of the principles by which premises are lent, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import frozen

from roadmap_domain.domain.lending_principles import rules
from roadmap_domain.domain.lending_principles.events import (
    LendingPrinciplesEvent,
    PrinciplesDecided,
    PrinciplesDrafted,
    ReadinessAssessed,
)
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import changed


@frozen(slots=False)
class LendingPrinciples:
    """Principles as they stand. `readiness` is what was assessed since they were decided last."""

    drafted: PrinciplesDrafted
    decided: PrinciplesDecided | None = None
    readiness: ReadinessAssessed | None = None
    versions: tuple[str, ...] = ()

    @property
    def hold(self) -> bool:
        """Whether premises may be lent by them: decided, and no reason to wait since."""
        return self.decided is not None and (self.readiness is None or self.readiness.ready)


def evolve(
    principles: LendingPrinciples | None, event: LendingPrinciplesEvent
) -> LendingPrinciples | None:
    """The principles after `event`."""
    if isinstance(event, PrinciplesDrafted):
        return LendingPrinciples(event)
    if principles is None:
        return None
    match event:
        case ReadinessAssessed():
            return changed(principles, readiness=event)
        case PrinciplesDecided(version=version):
            versions = (*principles.versions, version)
            return changed(principles, decided=event, readiness=None, versions=versions)
        case _:
            assert_never(event)


LENDING_PRINCIPLES: Slice[LendingPrinciples, LendingPrinciplesEvent] = Slice(
    "lending-principles", (PrinciplesDrafted, ReadinessAssessed, PrinciplesDecided), evolve
)


def existing(principles: LendingPrinciples | None, principles_id: str) -> LendingPrinciples:
    """The principles, or `NoSuchPrinciples` where work on them has not begun."""
    if principles is None:
        raise rules.NoSuchPrinciples(principles_id)
    return principles
