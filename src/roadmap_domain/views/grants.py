"""Grants of a year or of an organisation: from which sum, to whom, why, and what became of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Literal

from attrs import frozen

from roadmap_domain.domain.applications.events import ApplicationReceived, GrantAwarded
from roadmap_domain.domain.applications.state import APPLICATION, Application
from roadmap_domain.domain.appropriations.events import AppropriationDecided
from roadmap_domain.domain.appropriations.state import APPROPRIATION, Appropriation
from roadmap_domain.domain.grant_calls.events import GrantKind
from roadmap_domain.domain.grant_calls.state import GRANT_CALL, GrantCall
from roadmap_domain.domain.organisations.state import ORGANISATION, Organisation
from roadmap_domain.kernel.money import NOTHING, Money
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.views.history import BasisShown, basis_shown
from roadmap_domain.views.organisations import organisation_of
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.grants/1"

Report = Literal["due", "missing", "received", "late", "returned", "approved"]
Claim = Literal["pending", "upheld", "dismissed"]


@frozen
class KindShown:
    """A kind of grants: how many applied and for how much, how many were granted what."""

    kind: GrantKind
    applications: int
    sought: Decimal
    grants: int
    granted: Decimal


@frozen
class GrantDecision:
    """An application that has been decided on; sums are in euros.

    `granted` is what holds now, amendments included; `proposed` is null where a rejection was
    proposed. `points` is the mean of the scorers' sums. `report` is null where none is due.
    """

    application: str
    organisation: str
    name: str
    year: int
    call: str
    kind: GrantKind
    priority: str | None
    sought: Decimal
    proposed: Decimal | None
    outcome: Literal["granted", "rejected"]
    granted: Decimal
    reason: str
    decided_on: str
    basis: BasisShown | None
    points: Decimal | None
    claims_until: str | None
    claim: Claim | None
    paid: Decimal
    report: Report | None
    recovered: Decimal


@frozen
class Grants:
    """The answer of `grants`; sums are in euros, exact.

    `appropriation` and `left` are null for one organisation: they are the year's. `reported` and
    `unreported` part what is granted by whether its usage report has come. What was paid and what
    was recovered count although the grant has been taken back since.
    """

    schema: str
    year: int | None
    organisation: str | None
    appropriation: Decimal | None
    granted: Decimal
    left: Decimal | None
    paid: Decimal
    reported: Decimal
    unreported: Decimal
    recovered: Decimal
    applications: int
    sought: Decimal
    by_kind: list[KindShown]
    decisions: list[GrantDecision]


@asks
def grants(world: World, year: int | None = None, *, organisation: str | None = None) -> Grants:
    """What was granted from a year's appropriations, or to an organisation; without either, all.

    Decisions come in the order in which the applications were recorded.
    """
    if organisation is not None:
        organisation_of(world, organisation)
    view = _View(world)
    found = {
        code: it
        for code, it in view.applications.items()
        if year in (None, view.year_of(it)) and organisation in (None, it.received.organisation)
    }
    sums = [it for it in view.appropriations.values() if year in (None, it.decided.year)]
    granted = [it for it in found.values() if it.granted > NOTHING]
    decided = {code: it for code, it in found.items() if it.decided is not None}
    return Grants(
        schema=SCHEMA,
        year=year,
        organisation=organisation,
        appropriation=_total(it.amount for it in sums) if organisation is None else None,
        granted=_total(it.granted for it in granted),
        left=_total(it.left for it in sums) if organisation is None else None,
        paid=_total(it.paid for it in found.values()),
        reported=_total(it.granted for it in granted if not it.owes_report),
        unreported=_total(it.granted for it in granted if it.owes_report),
        recovered=_total(it.recovered for it in found.values()),
        applications=len(found),
        sought=_total(it.received.amount for it in found.values()),
        by_kind=_by_kind(found.values()),
        decisions=view.decisions(decided),
    )


class _View:
    """Appropriations, calls and applications by their ids, as of the question's day and time."""

    def __init__(self, world: World) -> None:
        self.world = world
        ids: dict[str, list[str]] = defaultdict(list)
        begun = (AppropriationDecided.stored_name, ApplicationReceived.stored_name)
        for recorded in world.log(names=begun):
            kind, _, aggregate_id = recorded.stream.partition("/")
            ids[kind].append(aggregate_id)
        self.appropriations: dict[str, Appropriation] = world.get_all(
            APPROPRIATION, ids[APPROPRIATION.name]
        )
        self.applications: dict[str, Application] = world.get_all(
            APPLICATION, ids[APPLICATION.name]
        )
        self.calls: dict[str, GrantCall] = world.get_all(
            GRANT_CALL, {it.received.call for it in self.applications.values()}
        )

    def year_of(self, application: Application) -> int:
        """The year of the appropriation that an application is for; 0 where it is not known."""
        call = self.calls.get(application.received.call)
        held = self.appropriations.get(call.opened.appropriation) if call else None
        return held.decided.year if held else 0

    def decisions(self, decided: Mapping[str, Application]) -> list[GrantDecision]:
        """Applications that have been decided on."""
        names = self.world.get_all(
            ORGANISATION, {it.received.organisation for it in decided.values()}
        )
        made: dict[str, Recorded[Any]] = {
            it.stream: it
            for it in self.world.history([APPLICATION.stream(code) for code in decided])
            if it.event == decided[it.stream.partition("/")[2]].decided
        }
        return [
            self._decision(code, it, made[APPLICATION.stream(code)], names)
            for code, it in decided.items()
        ]

    def _decision(
        self,
        code: str,
        of: Application,
        made: Recorded[Any],
        names: Mapping[str, Organisation],
    ) -> GrantDecision:
        language, received, decided = self.world.language, of.received, made.event
        named = names.get(received.organisation)
        return GrantDecision(
            application=code,
            organisation=received.organisation,
            name=named.name.in_language(language) if named else received.organisation,
            year=self.year_of(of),
            call=received.call,
            kind=received.kind,
            priority=received.priority,
            sought=received.amount.euros,
            proposed=of.proposed.amount.euros if of.proposed and of.proposed.amount else None,
            outcome="granted" if isinstance(decided, GrantAwarded) else "rejected",
            granted=of.granted.euros,
            reason=decided.reason.in_language(language),
            decided_on=made.effective_on.edtf,
            basis=basis_shown(made.basis, self.world),
            points=_points(of),
            claims_until=of.notified.claims_until.edtf if of.notified else None,
            claim=_claim(of),
            paid=of.paid.euros,
            report=self._report(of),
            recovered=of.recovered.euros,
        )

    def _report(self, of: Application) -> Report | None:
        """How it is with the usage report of a grant."""
        if of.granted == NOTHING:
            return None
        call = self.calls.get(of.received.call)
        due = call.opened.reports_due if call else None
        if of.approved:
            return "approved"
        if of.returned is not None:
            return "returned"
        if of.report is not None:
            late = due is not None and of.report.received_on.last_day > due.last_day
            return "late" if late else "received"
        if due is None:
            return None
        return "missing" if self.world.held_on > due.last_day else "due"


def _claim(of: Application) -> Claim | None:
    if of.claim is not None:
        return "pending"
    if of.claim_decided is None:
        return None
    return "upheld" if of.claim_decided.upheld else "dismissed"


def _points(of: Application) -> Decimal | None:
    """The mean of the scorers' sums, to two decimals, half of one rounded up."""
    sums = [sum(it.points for it in scored.points) for scored in of.scores.values()]
    if not sums:
        return None
    return (Decimal(sum(sums)) / len(sums)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _by_kind(applications: Iterable[Application]) -> list[KindShown]:
    kinds: dict[GrantKind, list[Application]] = defaultdict(list)
    for it in applications:
        kinds[it.received.kind].append(it)
    return [
        KindShown(
            kind,
            len(of),
            _total(it.received.amount for it in of),
            sum(it.granted > NOTHING for it in of),
            _total(it.granted for it in of),
        )
        for kind, of in sorted(kinds.items())
    ]


def _total(sums: Iterable[Money]) -> Decimal:
    return sum(sums, NOTHING).euros
