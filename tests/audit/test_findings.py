"""A log tells by itself of what its rules and the policy do not allow, changed or not."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from roadmap_domain import (
    DecisionBasis,
    Policy,
    RoadmapDomain,
    adopt_programme,
    audit_findings,
    load,
    open_programme,
    rename_organisation,
    retract_organisation,
    succeed_programme,
)
from roadmap_domain.audit import finding_rules
from roadmap_domain.audit.finding_rules import FindingRule
from tests.audit.conftest import Audit, Behind, act
from tests.stores import DATABASES, Place

ROOT = Path(__file__).parents[2]
durable = pytest.mark.parametrize("place", DATABASES, indirect=True)
one_store = pytest.mark.parametrize("place", ["sqlite"], indirect=True)
COLUMNS = "originator_id, originator_version, topic, state, position"


@pytest.fixture
def domain(place: Place) -> RoadmapDomain:
    """The founding, and two commands: a and b in 2-5, c in 6-7."""
    domain = place.domain(store_id="loki-1")
    act(domain, "a", "b")
    act(domain, "c")
    return domain


@pytest.fixture
def behind(domain: RoadmapDomain, place: Place) -> Behind:
    return Behind(place)


def command_of(behind: Behind, position: int) -> str:
    (row,) = (it for it in behind.place.domain().events() if it.position == position)
    return row.command


def deleted(behind: Behind) -> None:
    behind("DELETE FROM events WHERE position = 2")


def cut(behind: Behind) -> None:
    behind("DELETE FROM events WHERE position >= 6")


def last_cut(behind: Behind) -> None:
    behind("DELETE FROM events WHERE position = 7")


def inserted(behind: Behind) -> None:
    row = ("organisation/c", 3, "organisation.renamed@1", payload(behind, 7, b"tuntematon"), 8)
    behind(f"INSERT INTO events ({COLUMNS}) VALUES (?, ?, ?, ?, ?)", *row)


def applied_again(behind: Behind) -> None:
    row = ("organisation/z", 1, "organisation.registered@1", payload(behind, 6), 8)
    behind(f"INSERT INTO events ({COLUMNS}) VALUES (?, ?, ?, ?, ?)", *row)


def before_the_first(behind: Behind) -> None:
    row = ("organisation/c", 3, "organisation.renamed@1", payload(behind, 7), -5)
    behind(f"INSERT INTO events ({COLUMNS}) VALUES (?, ?, ?, ?, ?)", *row)


def payload(behind: Behind, position: int, command: bytes | None = None) -> bytes:
    (row,) = (it for it in behind.place.store().log() if it.position == position)
    own = command_of(behind, position).encode()
    return row.payload if command is None else row.payload.replace(own, command)


def another_command(behind: Behind) -> None:
    behind.rewrite(7, command_of(behind, 7).encode(), command_of(behind, 2).encode())


def another_time(behind: Behind) -> None:
    behind.rewrite(7, b'"recorded_at":"2', b'"recorded_at":"1')


def no_time(behind: Behind) -> None:
    behind.rewrite(7, b'"recorded_at"', b'"recorded_by"')


def another_role(behind: Behind) -> None:
    behind.rewrite(7, b'"role":"coordinator"', b'"role":"auditor"')


def no_role(behind: Behind) -> None:
    behind.rewrite(7, b'"role":"coordinator"', b'"role":"king"')


def another_stream(behind: Behind) -> None:
    behind("UPDATE events SET originator_id = ? WHERE position = 7", "body/c")


def another_kind(behind: Behind) -> None:
    behind("UPDATE events SET topic = ? WHERE position = 7", "organisation.dissolved@1")


def no_version(behind: Behind) -> None:
    behind("UPDATE events SET originator_version = -1 WHERE position = 7")


def long_ago(behind: Behind) -> None:
    behind.rewrite(7, b'"effective_on":"2', b'"effective_on":"0')


def far_ahead(behind: Behind) -> None:
    behind.rewrite(7, b'"effective_on":"2', b'"effective_on":"9')


def corrects_itself(behind: Behind) -> None:
    behind.rewrite(7, b'"data"', b'"corrects":2,"data"')


def command_moved(behind: Behind) -> None:
    behind.commands("UPDATE commands SET first = 7, last = 7 WHERE first = 6")


def command_gone(behind: Behind) -> None:
    behind.commands("DELETE FROM commands WHERE first = 6")


def command_of_nothing(behind: Behind) -> None:
    row = ("valmis", b"tiiviste", "2026-01-31T12:00:00.000000Z", 8, 9)
    behind.commands("INSERT INTO commands VALUES (?, ?, ?, ?, ?)", *row)


FOUND: list[tuple[Callable[[Behind], None], dict[str, list[int | None]]]] = [
    (deleted, {"version-gap": [3], "events-gone": [None], "no-effect": [3]}),
    (cut, {"events-gone": [None]}),
    (last_cut, {"events-gone": [None]}),
    (inserted, {"command-missing": [8]}),
    (applied_again, {"command-twice": [8]}),
    (before_the_first, {"before-the-first": [-5]}),
    (another_command, {"command-differs": [7]}),
    (another_time, {"out-of-order": [7], "command-differs": [7], "impossible-day": [7]}),
    (no_time, {"unreadable": [7], "events-gone": [None]}),
    (another_role, {"outside-role": [7]}),
    (no_role, {"unknown-role": [7]}),
    (another_stream, {"wrong-stream": [7], "version-gap": [7]}),
    (another_kind, {"unreadable": [7], "events-gone": [None]}),
    (no_version, {"not-an-event": [7], "events-gone": [None]}),
    (long_ago, {"impossible-day": [7], "no-effect": [7]}),
    (far_ahead, {"impossible-day": [7]}),
    (corrects_itself, {"corrects-nothing": [7]}),
    (command_moved, {"command-twice": [6]}),
    (command_gone, {"command-missing": [6, 7]}),
    (command_of_nothing, {"events-gone": [None]}),
]


def places(found: Any) -> dict[str, list[int | None]]:  # noqa: ANN401 # as JSON comes
    told: dict[str, list[int | None]] = {}
    for it in found["findings"]:
        told.setdefault(it["rule"].removeprefix("findings."), []).append(it["position"])
    return told


@durable
@pytest.mark.parametrize(("change", "expected"), FOUND)
def test_what_was_done_behind_the_store_is_conspicuous(
    change: Callable[[Behind], None],
    expected: dict[str, list[int | None]],
    *,
    behind: Behind,
    audit: Audit,
) -> None:
    assert audit("findings").code == 0
    change(behind)
    found = audit("findings", "--json")
    told = places(found.json)
    assert (found.code, found.json["passed"]) == (1, False)
    assert told == expected
    assert found.json["counts"] == {f"findings.{rule}": len(at) for rule, at in told.items()}
    assert all(it["source"].startswith("docs/") for it in found.json["findings"])


@durable
def test_a_log_that_was_changed_in_many_ways_still_answers(behind: Behind, audit: Audit) -> None:
    """A correction of what cannot be read, and what cannot be read where only streams show it."""
    columns = f"INSERT INTO events ({COLUMNS}) VALUES (?, ?, ?, ?, ?)"
    behind(columns, "organisation/c", 3, "organisation.renamed@1", b"\xff", -5)
    behind(columns, "foo/c", 1, "log.retracted@1", retraction(behind, 1), 8)
    behind(columns, "organisation/c", 4, "log.retracted@1", retraction(behind, 2), 9)
    behind.rewrite(7, b'"recorded_at"', b'"recorded_by"')
    told = places(audit("findings", "--json").json)
    assert told["before-the-first"] == [-5]
    assert told["unreadable"] == [7]
    assert told["wrong-stream"] == [8]
    assert told["corrects-nothing"] == [8, 9]


def retraction(behind: Behind, version: int) -> bytes:
    data = b'"corrects":%d,"data":{"reason":"Syy"}}' % version
    return payload(behind, 6).partition(b'"data"')[0] + data


@one_store
def test_findings_are_told_to_people(behind: Behind, audit: Audit) -> None:
    clean = audit("findings")
    assert (clean.code, "7 tapahtumaa, ei löydöksiä" in clean.out) == (0, True)
    another_role(behind)
    found = audit("findings")
    assert found.out == (
        "7: organisation/c, 2, organisation.renamed@1: rooli auditor ei saa päättää tätä "
        "(tekijä k-1) (findings.outside-role, docs/roolit.md)\n"
    )
    assert "the role auditor may not decide this" in audit("findings", "--lang", "en").out
    cut(behind)
    assert audit("findings").out.startswith("–: komennon ")


@one_store
def test_of_many_findings_the_first_are_shown_and_all_counted(
    domain: RoadmapDomain, behind: Behind, audit: Audit
) -> None:
    act(domain, *(f"x-{number}" for number in range(600)))
    behind.commands("DELETE FROM commands")
    found = audit("findings", "--json")
    assert found.json["counts"] == {"findings.command-missing": 1207}
    assert len(found.json["findings"]) == 1000
    assert "findings.command-missing: 1207 löydöstä, niistä 1000 yllä" in audit("findings").out


def test_a_policy_of_ones_own_says_who_may_and_what_needs_a_basis(place: Place) -> None:
    domain = place.domain(store_id="loki-1")
    act(domain, "a")
    assert audit_findings(domain.store).passed
    rename = rename_organisation.name
    strict = Policy({"coordinator": {rename}}, needs_basis={rename})
    found = audit_findings(domain.store, strict, language="en")
    assert [(it.rule, it.version) for it in found.findings] == [
        ("findings.outside-role", 1),
        ("findings.no-basis", 2),
    ]
    assert found.findings[1].says == "the decision lacks what it rests on"


def test_a_bodys_decision_rests_on_something_not_later_than_its_record(place: Place) -> None:
    domain = place.domain(store_id="loki-1")
    loader = domain.acting_as("l-1", role="loader")
    for programme, first in (("vanha", 2022), ("uusi", 2026)):
        loader.do(
            open_programme, programme, kind="roadmap", title="Tiekartta", region="Testilä",
            first_year=first, last_year=first + 3,
        )  # fmt: skip
    secretary = domain.acting_as("s-1", role="secretary")
    secretary.do(succeed_programme, "vanha", successor="uusi")
    later = DecisionBasis("Aluehallitus", date(2999, 1, 1), 1)
    secretary.on(basis=later).do(adopt_programme, "uusi", body="Aluehallitus")
    found = audit_findings(domain.store)
    assert [(it.rule, it.stream) for it in found.findings] == [
        ("findings.no-basis", "programme/vanha"),
        ("findings.basis-is-later", "programme/uusi"),
    ]


def test_who_retracts_must_be_allowed_to_record_it(place: Place) -> None:
    domain = place.domain(store_id="loki-1")
    act(domain, "a")
    desk = domain.acting_as("k-1", role="coordinator")
    desk.on(corrects=2).do(retract_organisation, "a", reason="Väärä nimi")
    assert audit_findings(domain.store).passed
    retracting = {retract_organisation.name}
    policy = Policy({"coordinator": retracting | {"register-organisation"}})
    found = audit_findings(domain.store, policy)
    assert [it.version for it in found.findings] == [2, 3]


@pytest.mark.parametrize("page", ["tarkastus.md", "auditing.md"])
def test_every_rule_of_findings_is_in_the_documentation(page: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    rules = [it for it in vars(finding_rules).values() if isinstance(it, FindingRule)]
    known = {it.code for it in rules}
    assert set(re.findall(r"`(findings\.[a-z-]+)`", text)) == known
    places = {it.source.partition(",")[0] for it in rules}
    assert all((ROOT / place).exists() for place in places)


@pytest.mark.parametrize("example", ["vake", "vake-osallisuusohjelma", "avustukset"])
def test_the_examples_have_nothing_conspicuous(example: str) -> None:
    with RoadmapDomain.open("memory:") as domain:
        load(domain, [ROOT / "examples" / "vake", ROOT / "examples" / example][example == "vake" :])
        found = audit_findings(domain.store)
        assert found.findings == []
        assert found.events > 100
