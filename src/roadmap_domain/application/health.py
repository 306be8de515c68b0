"""Whether a store can be worked with, and what is wrong if not; nothing is recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen

from roadmap_domain.kernel.rules import Problem
from roadmap_domain.kernel.texts import Language
from roadmap_domain.persistence.founding import STORE, THIS
from roadmap_domain.storage.condition import Condition, Inspected
from roadmap_domain.storage.problems import NotOurStore, masked

if TYPE_CHECKING:  # the door asks for its health, and health opens the door
    from roadmap_domain.application.door import RoadmapDomain

SCHEMA: Final = "roadmap.health/1"
LITTLE: Final = 64 * 1024 * 1024
"""Bytes of free space with which a store can hardly go on."""
LATE, WRONG = 1.0, 60.0
"""Seconds by which clocks may differ, or a standby lag, before that is a warning, or a failure."""

State = Literal["ok", "warning", "failed"]
Name = Literal["store", "writable", "clock", "space", "replication", "keys"]
Fact = str | int | float | bool | None


@frozen
class Check:
    """One thing that was looked at. `code` and `message` are those of the problem, if any."""

    name: Name
    state: State
    facts: dict[str, Fact]
    code: str | None = None
    message: str | None = None


@frozen
class Health:
    """The answer of `roadmap health`. A store with nothing but warnings passes."""

    schema: str
    url: str
    passed: bool
    checks: list[Check]


def health_of(
    url: str, keys: str | None, language: Language, clock: Callable[[], datetime]
) -> Health:
    """The health of a store that may not even open."""
    from roadmap_domain.application.door import RoadmapDomain  # noqa: PLC0415 # as above

    try:
        domain = RoadmapDomain.open(url, keys=keys, clock=clock)
    except Problem as problem:
        name: Name = "keys" if problem.code.startswith("keys.") else "store"
        return _health(url, [_failed(name, problem, language)])
    with domain:
        return examined(domain, language, clock())


def examined(domain: RoadmapDomain, language: Language, now: datetime) -> Health:
    """The health of an open store."""

    def check(name: Name, look: Callable[[], Check]) -> None:
        try:
            checks.append(look())
        except Problem as problem:
            checks.append(_failed(name, problem, language))

    checks: list[Check] = []
    store = domain.store
    check("store", lambda: _founded(domain))
    if isinstance(store, Inspected) and checks[0].state == "ok":
        check("writable", lambda: _probed(store))
        try:
            found = store.condition()
        except Problem as problem:
            checks[0] = _failed("store", problem, language)
        else:
            checks += filter(None, (_clock(found, now), _space(found), _replicated(found)))
    check("keys", lambda: _keys(domain))
    return _health(domain.url, checks)


def _health(url: str, checks: list[Check]) -> Health:
    passed = all(check.state != "failed" for check in checks)
    return Health(SCHEMA, masked(url), passed, checks)


def _failed(name: Name, problem: Problem, language: Language) -> Check:
    return Check(name, "failed", {}, problem.code, problem.message(language))


def _founded(domain: RoadmapDomain) -> Check:
    # Not what is remembered of it: whether the store answers now.
    recorded = domain.as_of(held_on=date.max).first(STORE.stream(THIS))
    if recorded is None:
        raise NotOurStore(domain.url, "the first event is missing")
    founded = recorded.event
    return Check("store", "ok", {"store": founded.store, "format": founded.format})


def _probed(store: Inspected) -> Check:
    store.probe()
    return Check("writable", "ok", {})


def _clock(condition: Condition, now: datetime) -> Check:
    """Nothing is recorded with an earlier time than what was last: a clock behind it stands still.

    A server's clock is another's; how far the two are apart says that one of them is wrong.
    """
    last = condition.last_recorded_at
    facts: dict[str, Fact] = {
        "behind_log": 0.0 if last is None else max(0.0, round((last - now).total_seconds(), 3))
    }
    if condition.clock is not None:
        facts["server_ahead"] = round((condition.clock - now).total_seconds(), 3)
    return Check("clock", _late(*(abs(float(it or 0)) for it in facts.values())), facts)


def _late(*seconds: float) -> State:
    worst = max(seconds)
    return "failed" if worst > WRONG else "warning" if worst > LATE else "ok"


def _space(condition: Condition) -> Check | None:
    """There should be room for a copy: for a backup, or to tidy the file up."""
    if condition.free is None or condition.size is None:
        return None
    room = condition.free - LITTLE
    state: State = "failed" if room < 0 else "warning" if room < condition.size else "ok"
    return Check("space", state, {"free": condition.free, "size": condition.size})


def _replicated(condition: Condition) -> Check | None:
    """A standby lags; a primary that waits for a standby records nothing while none is there."""
    if condition.is_standby:
        return Check("replication", _late(condition.lag or 0.0), {"lag": condition.lag})
    if condition.standbys is None:
        return None
    state: State = "failed" if condition.waits and not condition.standbys else "ok"
    return Check("replication", state, {"standbys": condition.standbys, "waits": condition.waits})


def _keys(domain: RoadmapDomain) -> Check:
    """Whether the keys of personal data answer, if they were given; and how many are to go."""
    keyring = domain.sealing.keyring
    if keyring is None:
        return Check("keys", "ok", {"given": False})
    pending = len(keyring.store.intentions())
    keyring.belong_to(domain.founded.store)
    return Check("keys", "warning" if pending else "ok", {"given": True, "pending": pending})
