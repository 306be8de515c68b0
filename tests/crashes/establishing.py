"""Commands to servers that are lost, and what must come of them on every kind."""

from __future__ import annotations

import time
from typing import Protocol

import pytest

from roadmap_domain.application.desk import Done
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.domain.bodies.decider import establish_body
from roadmap_domain.storage.problems import StoreIsUnreachable


class Mortal(Protocol):
    """A server that can be killed."""

    def kill(self) -> None: ...


def establish(domain: RoadmapDomain, body: str) -> Done:
    desk = domain.acting_as("loader-1", role="loader")
    return desk.on(command=f"establish {body}").do(establish_body, body, name=body, kind="board")


def bodies(domain: RoadmapDomain) -> list[str]:
    return [recorded.stream for recorded in domain.events(names=["body.established@1"])]


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What the log says of connections, without figures."""
    said = (it for it in caplog.records if it.name == "roadmap_domain.storage")
    return [f"{it.levelname} {it.getMessage().partition(':')[0]}" for it in said]


def check_sent_again(domain: RoadmapDomain) -> None:
    """What was not recorded is recorded once, however often it is sent."""
    assert bodies(domain) == []
    assert not establish(domain, "hallitus").repeated
    assert establish(domain, "hallitus").repeated
    assert bodies(domain) == ["body/hallitus"]


def check_given_up(url: str, server: Mortal, caplog: pytest.LogCaptureFixture) -> None:
    """A server that stays away is waited for a second, as `url` says, and it is logged."""
    with RoadmapDomain.open(url) as domain:
        server.kill()
        started = time.monotonic()
        with pytest.raises(StoreIsUnreachable):
            establish(domain, "hallitus")
        assert 0.9 < time.monotonic() - started < 4
    assert told(caplog) == ["WARNING connection lost", "ERROR server lost, given up"]
