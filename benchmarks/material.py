"""What is written and read: one programme with a year plan, and actions under it.

All of it is made through the door, or is encoded by the library's codec; the raw floor reads and
writes the same bytes, and the plain library says the same in its own way.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from roadmap_domain.application import Desk, RoadmapDomain
from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.actions.decider import assess, mark_step_done, plan_action
from roadmap_domain.domain.actions.events import (
    ActionAssessed,
    ActionEvent,
    ActionPlanned,
    Entry,
    EntryRevised,
)
from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.domain.programmes.decider import add_heading, define_outcome, open_programme
from roadmap_domain.domain.year_plans.decider import open_year_plan
from roadmap_domain.domain.year_plans.state import year_plan_id
from roadmap_domain.kernel.basis import DecisionBasis
from roadmap_domain.kernel.dates import Schedule, Span, as_fuzzy
from roadmap_domain.kernel.recorded import Recorded, stamp
from roadmap_domain.kernel.texts import Text
from roadmap_domain.storage import Append

PROGRAMME_ID = "tiekartta"
YEAR = 2024
PLAN_ID = year_plan_id(PROGRAMME_ID, YEAR)
HEADING = "1.1"
ACTOR, ROLE = "coordinator-7", "loader"
EFFECTIVE_ON = "2024-03-06"
BASIS = DecisionBasis("Osallisuuslautakunta", date(2024, 3, 6), 12)
SPAN = "2024-03/2024-23"
OUTCOMES = ("toteutui", "osittain", "ei")
PARTNERS = ("Järjestöt", "Vantaan kaupunki")
RESPONSIBLE = ("Osallisuuspalvelut",)
DELIVERABLE = "Vuosikello 2024, julkaistu järjestöille"

_SCHEDULE = Schedule(Span(as_fuzzy("2024-03"), as_fuzzy("2024-23")))


def action_id(number: int) -> str:
    """The id of an action; numbers stand in for the ids of a plan."""
    return f"{YEAR}-{HEADING}-{number}"


def title(number: int) -> str:
    """What an action says that is to be done."""
    return f"Järjestöyhteistyön vuosikello laaditaan ja julkaistaan, osa {number}"


def steps(count: int) -> tuple[str, ...]:
    """The steps of an action."""
    return tuple(f"Kokoonnutaan järjestöjen kanssa {n}. kerran" for n in range(1, count + 1))


def outcome(number: int) -> str:
    """What an action is assessed to be."""
    return OUTCOMES[number % len(OUTCOMES)]


def desk(domain: RoadmapDomain) -> Desk:
    """Where everything here is decided."""
    return domain.acting_as(ACTOR, role=ROLE, basis=BASIS, effective_on=EFFECTIVE_ON)


def create(url: str) -> RoadmapDomain:
    """A new store with the programme and its plan of the year."""
    domain = RoadmapDomain.create(url, county="Vantaan ja Keravan hyvinvointialue")
    desk(domain).do_all(
        [
            call(
                open_programme,
                PROGRAMME_ID,
                kind="roadmap",
                title="Järjestöyhteistyön tiekartta",
                region="Vantaa ja Kerava",
                first_year=2023,
                last_year=2025,
            ),
            *(
                call(
                    define_outcome,
                    PROGRAMME_ID,
                    outcome=code,
                    label=code,
                    realised=code == OUTCOMES[0],
                )
                for code in OUTCOMES
            ),
            call(add_heading, PROGRAMME_ID, heading="1", level="goal", title="Rakenteet"),
            call(
                add_heading,
                PROGRAMME_ID,
                heading=HEADING,
                level="group",
                title="Yhteistyö",
                under="1",
            ),
            call(open_year_plan, PLAN_ID, programme=PROGRAMME_ID, year=YEAR),
        ]
    )
    return domain


def calls(number: int, events: int) -> Iterator[Call]:
    """The decisions that give an action its first events: planned, steps done, assessed."""
    count = events - 2
    yield call(
        plan_action,
        action_id(number),
        programme=PROGRAMME_ID,
        year=YEAR,
        heading=HEADING,
        title=title(number),
        steps=steps(count),
        responsible=RESPONSIBLE,
        partners=PARTNERS,
        schedule=_SCHEDULE,
    )
    for step in range(1, count + 1):
        yield call(mark_step_done, action_id(number), year=YEAR, step=step)
    yield call(assess, action_id(number), year=YEAR, outcome=outcome(number))


def write(domain: RoadmapDomain, numbers: range, events: int, batch: int = 100) -> None:
    """Plan actions with their first events, many in a command."""
    at = desk(domain)
    for start in range(numbers.start, numbers.stop, batch):
        batched = range(start, min(start + batch, numbers.stop))
        at.do_all(one for number in batched for one in calls(number, events))


def write_long(domain: RoadmapDomain, number: int, events: int) -> None:
    """Write an action that was assessed and revised in turn again and again."""
    stream = ACTION.stream(action_id(number))
    rows = [
        domain.codec.encode(
            Recorded(
                stream,
                version,
                0,
                event,
                datetime.now(UTC),
                as_fuzzy(EFFECTIVE_ON),
                ACTOR,
                ROLE,
                f"long-{number}",
                BASIS,
            )
        )
        for version, event in enumerate(_long(number, events), 1)
    ]
    domain.store.append(Append(rows, {stream: 0}, f"long-{number}", b"", stamp(datetime.now(UTC))))


def _long(number: int, events: int) -> Iterator[ActionEvent]:
    def entry(order: int) -> Entry:
        return Entry(YEAR, HEADING, Text(title(number)), order, schedule=_SCHEDULE)

    yield ActionPlanned(PROGRAMME_ID, entry(1), None)
    for n in range(2, events + 1):
        if n % 2:
            yield EntryRevised(YEAR, title=Text(title(number)), order=n, schedule=_SCHEDULE)
        else:
            yield ActionAssessed(YEAR, outcome(n // 2), Text(f"Arvioitu {n}. kerran"))
