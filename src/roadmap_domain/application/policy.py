"""Who may decide what."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from attrs import frozen

from roadmap_domain.application.problems import RoleMayNotDecide, UnknownRole
from roadmap_domain.domain.decisions import DECISIONS
from roadmap_domain.kernel.slices import Decision

_BODYS_OWN = frozenset(
    {
        "adopt-programme",
        "adopt-year-plan",
        "decide-structure",
        "succeed-programme",
        "propose-selection",
        "make-selection",
    }
)
_PRIVACY = frozenset({"forget-person"})


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


DEFAULT_POLICY = Policy(
    {
        "coordinator": frozenset(DECISIONS) - _BODYS_OWN - _PRIVACY,
        "secretary": _BODYS_OWN,
        "privacy-officer": _PRIVACY,
        "loader": frozenset(DECISIONS) - _PRIVACY,
        "auditor": frozenset(),
        "expert": frozenset(),
    }
)
"""A coordinator plans, assesses and carries over; a body's secretary records its decisions; a
privacy officer has persons forgotten; a loader brings in whole plans from files; an auditor and an
expert only read."""
