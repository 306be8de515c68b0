"""Sentences about an application for a grant: completed, withdrawn, assessed, scored."""

from __future__ import annotations

from roadmap_domain.application.desk import call
from roadmap_domain.domain.applications import decider as applications
from roadmap_domain.domain.applications.state import APPLICATION
from roadmap_domain.domain.grant_calls.state import GRANT_CALL, GrantCall
from roadmap_domain.interop import grant_words, written
from roadmap_domain.testing.steps import tables
from roadmap_domain.testing.steps.checks import expect, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld


@deed(
    Sentence('hakemusta "{hakemus:teksti}" pyydetään täydentämään {pvm} mennessä: "{mita:teksti}"')
)
def _(roadmap: ScenarioWorld, hakemus: str, pvm: str, mita: str) -> None:
    by_day = read(written.parse_date, pvm)
    roadmap.do(call(applications.request_completion, hakemus, what=mita, by_day=by_day))


@deed(Sentence('hakemusta "{hakemus:teksti}" täydennetään: "{mita:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, mita: str) -> None:
    roadmap.do(call(applications.complete_application, hakemus, what=mita))


@deed(Sentence('hakemus "{hakemus:teksti}" perutaan[, koska "{syy:teksti}"]'))
def _(roadmap: ScenarioWorld, hakemus: str, syy: str | None) -> None:
    roadmap.do(call(applications.withdraw_application, hakemus, reason=syy))


@deed(
    Sentence(
        'hakemuksen "{hakemus:teksti}" kriteeri "{kriteeri:teksti}" {tulos:sanat}'
        '[, koska "{syy:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, hakemus: str, kriteeri: str, tulos: str, syy: str | None) -> None:
    expect(tulos in {"täyttyy", "ei täyty"}, "kriteeri täyttyy tai ei täyty")
    roadmap.do(
        call(
            applications.assess_eligibility,
            hakemus,
            criterion=kriteeri,
            met=tulos == "täyttyy",
            reason=syy,
        )
    )


@deed(Sentence('hakemuksen "{hakemus:teksti}" kaikki kriteerit täyttyvät'))
def _(roadmap: ScenarioWorld, hakemus: str) -> None:
    found = call_of(roadmap, hakemus)
    roadmap.do(
        *(
            call(applications.assess_eligibility, hakemus, criterion=it.code, met=True)
            for it in (found.opened.criteria if found else ())
        )
    )


@deed(
    Sentence(
        '"{pisteyttaja:teksti}" antaa hakemukselle "{hakemus:teksti}" pisteet "{pisteet:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, pisteyttaja: str, hakemus: str, pisteet: str) -> None:
    points = tuple(read(grant_words.parse_points, it) for it in tables.items(pisteet))
    roadmap.do(call(applications.score_application, hakemus, scorer=pisteyttaja, points=points))


def call_of(roadmap: ScenarioWorld, application: str) -> GrantCall | None:
    """The call that an application answers, if both are known."""
    held = roadmap.latest(APPLICATION, application)
    return roadmap.latest(GRANT_CALL, held.received.call) if held else None
