"""Sentences about a council's chairs, those beside its members, and who represents it elsewhere."""

from __future__ import annotations

from roadmap_domain.application.desk import call
from roadmap_domain.domain.terms import mandates as terms
from roadmap_domain.testing.steps.appointments import composition, decide_on, organisation
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld


@deed(Sentence('puheenjohtajaksi valitaan "{jasen:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str) -> None:
    decide_on(roadmap, terms.choose_chair, jasen, office="chair")


@deed(Sentence('varapuheenjohtajaksi valitaan "{jasen:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str) -> None:
    decide_on(roadmap, terms.choose_chair, jasen, office="vice-chair")


@deed(
    Sentence(
        'jäsenten rinnalle nimetään toimielimestä "{toimielin:teksti}" '
        'edustaja "{tunnus:teksti}"[, henkilönä "{henkilo:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, toimielin: str, tunnus: str, henkilo: str | None) -> None:
    roadmap.do(
        call(
            terms.name_beside,
            composition(roadmap),
            appointment=tunnus,
            body=toimielin,
            person=henkilo,
        )
    )


@deed(
    Sentence(
        'neuvottelukuntaa edustamaan nimetään "{jarjesto:teksti}", missä "{kohde:teksti}"'
        '[, henkilönä "{henkilo:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, jarjesto: str, kohde: str, henkilo: str | None) -> None:
    roadmap.do(
        call(
            terms.name_delegate,
            composition(roadmap),
            appointment=kohde,
            to=kohde,
            organisation=organisation(roadmap, jarjesto),
            person=henkilo,
        )
    )


@deed(Sentence('edustus "{tunnus:teksti}" päättyy[, koska "{syy:teksti}"]'))
def _(roadmap: ScenarioWorld, tunnus: str, syy: str | None) -> None:
    roadmap.do(call(terms.end_mandate, composition(roadmap), appointment=tunnus, reason=syy))
