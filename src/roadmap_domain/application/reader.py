"""Who reads what is told about persons, and why: what an access log has of them."""

from __future__ import annotations

from attrs import field, frozen

from roadmap_domain.application.problems import ReasonNotGiven


def _reasoned(_: object, __: object, reason: str) -> None:
    if not reason.strip():
        raise ReasonNotGiven


@frozen
class Reader:
    """Who asks: an actor's id, never a name, their role, and why they need to know.

    Raises:
        ReasonNotGiven: the reason says nothing.
    """

    actor: str
    role: str
    reason: str = field(validator=_reasoned)
