"""Who may decide what."""

from __future__ import annotations

from collections.abc import Container, Mapping

from attrs import frozen

from roadmap_domain.application.problems import RoleMayNotDecide, RoleMayNotRead, UnknownRole
from roadmap_domain.kernel.recorded import Event
from roadmap_domain.kernel.slices import Decision

_BODYS_OWN = frozenset(
    {
        "adopt-programme",
        "adopt-year-plan",
        "decide-structure",
        "succeed-programme",
        "propose-selection",
        "make-selection",
        "decide-appropriation",
        "change-appropriation",
        "propose-grant",
        "commit-grant",
        "award-grant",
        "reject-application",
        "decide-claim",
        "amend-grant",
        "recover-grant",
        "decide-principles",
    }
)
_PRIVACY = frozenset({"forget-person"})
_SCORING = frozenset({"score-application"})
READ_PERSON = "read-person"


@frozen
class AllBut:
    """Every decision but some, those of later versions included."""

    names: frozenset[str]

    def __contains__(self, name: object) -> bool:
        return name not in self.names


@frozen
class Policy:
    """The names of the decisions that each role may make.

    `read-person` is no decision: who has it may see all that is held about a person. `needs_basis`
    are the decisions that rest on something: recorded without it, `audit_findings` tells of them.
    """

    roles: Mapping[str, Container[str]]
    needs_basis: Container[str] = _BODYS_OWN

    def check(self, role: str, decision: Decision[...]) -> None:
        """Raise `UnknownRole` or `RoleMayNotDecide` unless the role may make the decision."""
        self._require(role, decision.name, RoleMayNotDecide)

    def check_role(self, role: str) -> None:
        """Raise `UnknownRole` unless there is such a role."""
        if role not in self.roles:
            raise UnknownRole(role, ", ".join(self.roles))

    def check_may_read_person(self, role: str) -> None:
        """Raise `UnknownRole` or `RoleMayNotRead` unless the role may see what is held."""
        self._require(role, READ_PERSON, RoleMayNotRead)

    def _require(
        self, role: str, name: str, refusal: type[RoleMayNotDecide | RoleMayNotRead]
    ) -> None:
        self.check_role(role)
        if name not in self.roles[role]:
            allowed = (other for other, names in self.roles.items() if name in names)
            raise refusal(role, name, ", ".join(allowed))

    def check_retraction(self, role: str, event: Event) -> None:
        """Raise `RoleMayNotDecide` unless the role may decide what leads to such an event."""
        from roadmap_domain.domain.decisions import (  # noqa: PLC0415 # loads every slice
            DECISIONS,
        )

        for decision in DECISIONS.values():
            if type(event) in decision.kinds:
                self.check(role, decision)


DEFAULT_POLICY = Policy(
    {
        "coordinator": AllBut(_BODYS_OWN | _PRIVACY | _SCORING | {READ_PERSON}),
        "secretary": _BODYS_OWN
        | {
            "retract-programme",
            "retract-year-plan",
            "retract-appropriation",
            "retract-application",
            "retract-lending-principles",
            READ_PERSON,
        },
        "scorer": _SCORING,
        "privacy-officer": _PRIVACY | {READ_PERSON},
        "loader": AllBut(_PRIVACY | {READ_PERSON}),
        "auditor": frozenset(),
        "expert": frozenset(),
    }
)
"""A coordinator plans, assesses and carries over; a body's secretary records its decisions; a
scorer gives applications points and nothing else; a privacy officer has persons forgotten, and both
this officer and a secretary give persons a copy of what is held about them; a loader brings in
whole plans from files; an auditor and an expert only read. Whoever may retract, retracts what the
role may record."""
