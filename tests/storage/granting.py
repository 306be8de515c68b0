"""Programs that decide on grants of one appropriation at the same moment."""

from __future__ import annotations

import time
from typing import Literal, NamedTuple
from unittest.mock import patch

from roadmap_domain.application.commands import Commands
from roadmap_domain.application.desk import Call, call
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.domain.applications.decider import award_grant, reject_application
from roadmap_domain.domain.applications.granted_decider import amend_grant
from roadmap_domain.domain.appropriations.decider import change_appropriation, commit_grant
from roadmap_domain.kernel.rules import RuleViolation
from tests.storage.programs import BOARD

APPROPRIATION = "m"
_opened: dict[str, RoadmapDomain] = {}


class Attempt(NamedTuple):
    """What a program tries: a decision on an application, or on the appropriation itself."""

    kind: Literal["grant", "amend", "reject", "commit", "change"]
    application: str
    amount: str

    def calls(self) -> list[Call]:
        """The decisions of one command."""
        committed = call(
            commit_grant, APPROPRIATION, application=self.application, amount=self.amount
        )
        match self.kind:
            case "grant":
                awarded = call(award_grant, self.application, amount=self.amount, reason="Päätös")
                return [committed, awarded]
            case "amend":
                amended = call(amend_grant, self.application, amount=self.amount, reason="Muutos")
                return [committed, amended]
            case "reject":
                return [call(reject_application, self.application, reason="Päätös")]
            case "commit":
                return [committed]
            case "change":
                changed = {"amount": self.amount, "reason": "Talous"}
                return [call(change_appropriation, APPROPRIATION, **changed)]


class Tried(NamedTuple):
    """Whether an attempt was recorded, and how often another program was faster."""

    recorded: bool
    met: int


def attempt(url: str, at: float, one: Attempt) -> Tried:
    """Try to decide at a moment, at which other programs do, too."""
    if url not in _opened:
        while _opened:
            _opened.popitem()[1].close()
        _opened[url] = RoadmapDomain.open(url)
    domain = _opened[url]
    desk = domain.acting_as("loader", role="loader", basis=BOARD, effective_on="2024-12-10")
    time.sleep(max(0.0, at - time.time()))
    paused = patch.object(Commands, "_pause", autospec=True, side_effect=Commands._pause)
    with paused as pauses:
        try:
            desk.do_all(one.calls())
        except RuleViolation:
            return Tried(recorded=False, met=pauses.call_count)
        return Tried(recorded=True, met=pauses.call_count)
