"""Who may decide what."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from attrs import frozen

from roadmap_domain.application.problems import RoleMayNotDecide, UnknownRole
from roadmap_domain.domain.decisions import DECISIONS
from roadmap_domain.kernel.recorded import Event
from roadmap_domain.kernel.slices import Decision

_BODYS_OWN = frozenset({"adopt-programme", "adopt-year-plan", "succeed-programme"})


@frozen
class Policy:
    """The names of the decisions that each role may make."""

    roles: Mapping[str, Collection[str]]

    def check(self, role: str, decision: Decision[...]) -> None:
        """Raise `UnknownRole` or `RoleMayNotDecide` unless the role may make the decision."""
        if role not in self.roles:
            raise UnknownRole(role, ", ".join(self.roles))
        if decision.name not in self.roles[role]:
            allowed = (other for other, names in self.roles.items() if decision.name in names)
            raise RoleMayNotDecide(role, decision.name, ", ".join(allowed))

    def check_retraction(self, role: str, event: Event) -> None:
        """Raise `RoleMayNotDecide` unless the role may decide what leads to such an event."""
        for decision in DECISIONS.values():
            if type(event) in decision.kinds:
                self.check(role, decision)


DEFAULT_POLICY = Policy(
    {
        "coordinator": frozenset(DECISIONS) - _BODYS_OWN,
        "secretary": _BODYS_OWN | {"retract-programme", "retract-year-plan"},
        "loader": frozenset(DECISIONS),
        "auditor": frozenset(),
        "expert": frozenset(),
    }
)
"""A coordinator plans, assesses and carries over; a body's secretary records its decisions; a
loader brings in whole plans from files; an auditor and an expert only read. Whoever may retract,
retracts what the role may record."""
