"""Sentences about the seats of a council: who is appointed, leaves, succeeds, stands in."""

from __future__ import annotations

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.terms import decider as terms
from roadmap_domain.domain.terms.state import TERM, Term, term_id
from roadmap_domain.kernel.slices import Decision
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.councils import charters
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld

APPOINTED = ("luokka", "järjestö", "jäsen", "varajäsenen järjestö", "varajäsen", "syy")


@deed(Sentence("neuvottelukuntaan nimetään:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    roadmap.do(*(_appointment(roadmap, row) for row in tables.rows(datatable, APPOINTED)))


@deed(Sentence('luokkaan "{luokka:teksti}" nimetään "{jarjesto:teksti}"'))
def _(roadmap: ScenarioWorld, luokka: str, jarjesto: str) -> None:
    roadmap.do(_appointment(roadmap, {"luokka": luokka, "järjestö": jarjesto}))


@deed(
    Sentence(
        'jäsenen "{jasen:teksti}" varajäseneksi nimetään "{jarjesto:teksti}"'
        '[, koska "{syy:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, jasen: str, jarjesto: str, syy: str | None) -> None:
    given = {"organisation": organisation(roadmap, jarjesto), "reason": syy}
    decide_on(roadmap, terms.appoint_deputy, jasen, **given)


@deed(Sentence('jäsenen "{jasen:teksti}" varajäsenyys päättyy, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str, syy: str) -> None:
    decide_on(roadmap, terms.end_deputy, jasen, reason=syy)


@deed(Sentence('jäsen "{jasen:teksti}" luopuu tehtävästä[, koska "{syy:teksti}"]'))
def _(roadmap: ScenarioWorld, jasen: str, syy: str | None) -> None:
    decide_on(roadmap, terms.resign_member, jasen, reason=syy)


@deed(Sentence('jäsenen "{jasen:teksti}" jäsenyys päätetään, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str, syy: str) -> None:
    decide_on(roadmap, terms.end_member, jasen, reason=syy)


@deed(Sentence('jäsen "{jasen:teksti}" siirretään luokkaan "{luokka:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str, luokka: str) -> None:
    decide_on(roadmap, terms.move_member, jasen, seat_class=_class(roadmap, luokka))


@deed(Sentence('jäsenen "{jasen:teksti}" paikalle nimetään henkilö "{henkilo:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str, henkilo: str) -> None:
    decide_on(roadmap, terms.name_member, jasen, person=henkilo)


@deed(Sentence('jäsenen "{jasen:teksti}" varajäsenen paikalle nimetään henkilö "{henkilo:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str, henkilo: str) -> None:
    decide_on(roadmap, terms.name_deputy, jasen, person=henkilo)


@deed(Sentence('jäsenen "{jasen:teksti}" sijasta varajäsen on kokouksessa "{kokous:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str, kokous: str) -> None:
    decide_on(roadmap, terms.stand_in, jasen, meeting=kokous)


def _appointment(roadmap: ScenarioWorld, row: tables.Cells) -> Call:
    """An appointment goes by its organisation, as people speak of it."""
    deputy = row.get("varajäsenen järjestö")
    return call(
        terms.appoint_member,
        composition(roadmap),
        appointment=row["järjestö"],
        seat_class=_class(roadmap, row["luokka"]),
        organisation=organisation(roadmap, row["järjestö"]),
        member=row.get("jäsen") or None,
        deputy_organisation=organisation(roadmap, deputy) if deputy else None,
        deputy=row.get("varajäsen") or None,
        reason=row.get("syy") or None,
    )


def decide_on(
    roadmap: ScenarioWorld, decision: Decision[...], member: str, **given: object
) -> None:
    """A decision on the seat that an organisation holds; its own, or as a successor."""
    holder = organisation(roadmap, member)
    term = roadmap.latest(TERM, composition(roadmap)) or Term()
    held = (name for name, it in term.appointments.items() if it.latest.organisation == holder)
    roadmap.do(call(decision, composition(roadmap), appointment=next(held, member), **given))


def _class(roadmap: ScenarioWorld, title: str) -> str:
    """The code of a class of seats, of whichever charter."""
    classes = [it for charter in charters(roadmap).values() for it in charter.classes]
    return names.code_of_titled({it.code: it for it in classes}, title)


def organisation(roadmap: ScenarioWorld, name: str) -> str:
    """The id of an organisation, or of a body, which is called by its name."""
    return roadmap.title_of("organisation", name)


def composition(roadmap: ScenarioWorld) -> str:
    """The id of the composition that the scenario is about."""
    return term_id(roadmap.council, roadmap.term)
