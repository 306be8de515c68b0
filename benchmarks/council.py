"""Who sat on a council on a past day: the same time after two years of terms and after fifty."""

from datetime import date
from pathlib import Path

from attrs import frozen

from benchmarks.measuring import Samples, Work, measure
from roadmap_domain.application import RoadmapDomain
from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.councils.charter import Charter, Deputies, SeatClass
from roadmap_domain.domain.councils.decider import (
    decide_structure,
    describe_alternative,
    open_term,
    plan_council,
)
from roadmap_domain.domain.organisations.decider import register_organisation
from roadmap_domain.domain.terms.decider import appoint_member, resign_member
from roadmap_domain.domain.terms.state import term_id
from roadmap_domain.kernel.basis import DecisionBasis
from roadmap_domain.kernel.texts import Text
from roadmap_domain.views.council import council

SEATS, FIRST, YEARS_A_TERM = 20, 2000, 2
GATE = 1.3
COUNCIL = "neuvottelukunta"
BASIS = DecisionBasis("Aluehallitus", date(1999, 12, 1), 1)
CHARTER = Charter(
    code="saanto",
    title=Text("Toimintasääntö"),
    version="1",
    classes=(SeatClass("jarjestot", Text("Järjestöt"), "open"),),
    total_seats=(SEATS,),
    seats_per_class=(SEATS,),
    deputies=Deputies("bound", "other"),
)


@frozen
class Councils:
    """What an answer took, by how many years of terms there are."""

    samples: Samples
    few: str
    many: str

    @property
    def ratio(self) -> float:
        """How many times as long the answer takes after the many years."""
        return self.samples.ratio(self.many, self.few)[1]

    @property
    def passed(self) -> bool:
        """Whether the gate is passed."""
        return self.ratio <= GATE


def councils(folder: Path, *, quick: bool = False) -> Councils:
    """Ask for the composition as of days in all the years, on SQLite."""
    few, many = "2 years", "50 years"
    with _store(folder, 2) as short, _store(folder, 50) as long:
        contenders = {few: _asking(short, 2), many: _asking(long, 50)}
        samples = measure(contenders, repetitions=5 if quick else 25, units=20)
    return Councils(samples, few, many)


def _asking(domain: RoadmapDomain, years: int) -> Work:
    def ask(repetition: int) -> None:
        for number in range(20):
            year = FIRST + (repetition * 7 + number * 11) % years
            shown = domain.as_of(held_on=date(year, 1 + number % 12, 15)).ask(council, COUNCIL)
            assert len(shown.seats) == SEATS
            assert not shown.seats[0]["vacant"]

    return ask


def _store(folder: Path, years: int) -> RoadmapDomain:
    """A council whose terms follow one another, two sets of organisations taking turns."""
    url = f"sqlite:///{folder / f'council-{years}.db'}"
    domain = RoadmapDomain.create(url, county="Vantaan ja Keravan hyvinvointialue")
    desk = domain.acting_as("loader", role="loader", basis=BASIS, effective_on="1999-12-01")
    desk.do_all(
        [
            call(plan_council, COUNCIL, name="Neuvottelukunta", start_by="2000"),
            call(describe_alternative, COUNCIL, charter=CHARTER),
            call(decide_structure, COUNCIL, charter=CHARTER.code),
            *(
                call(register_organisation, _organisation(group, number), name=f"Järjestö {number}")
                for group in range(2)
                for number in range(2 * SEATS)
            ),
        ]
    )
    for first in range(FIRST, FIRST + years, YEARS_A_TERM):
        desk.do(
            open_term,
            COUNCIL,
            term=str(first),
            first_day=f"{first}-01-01",
            last_day=f"{first + YEARS_A_TERM - 1}-12-31",
        )
        appointed = (_appointment(first, number) for number in range(SEATS))
        desk.on(effective_on=f"{first}-01-01").do_all(appointed)
        for number in range(2):
            leaves = desk.on(effective_on=f"{first + 1}-03-01")
            leaves.do(resign_member, term_id(COUNCIL, str(first)), appointment=f"n-{number}")
    return domain


def _appointment(first: int, number: int) -> Call:
    group = first // YEARS_A_TERM % 2
    return call(
        appoint_member,
        term_id(COUNCIL, str(first)),
        appointment=f"n-{number}",
        seat_class="jarjestot",
        organisation=_organisation(group, number),
        deputy_organisation=_organisation(group, SEATS + number),
    )


def _organisation(group: int, number: int) -> str:
    return f"jarjesto-{group}-{number}"
