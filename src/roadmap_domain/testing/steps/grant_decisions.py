"""Sentences about how an application is decided: proposed, granted, rejected, amended."""

from __future__ import annotations

from roadmap_domain.application.desk import call
from roadmap_domain.domain.applications import decider as applications
from roadmap_domain.domain.applications import granted_decider as granted
from roadmap_domain.testing.steps.applications import call_of
from roadmap_domain.testing.steps.grants import committing
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld


@deed(Sentence('hakemukselle "{hakemus:teksti}" esitetään "{summa:teksti}", koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, summa: str, syy: str) -> None:
    roadmap.do(call(applications.propose_grant, hakemus, amount=summa, reason=syy))


@deed(Sentence('hakemusta "{hakemus:teksti}" esitetään hylättäväksi, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, syy: str) -> None:
    roadmap.do(call(applications.propose_grant, hakemus, reason=syy))


@deed(Sentence('hakemukselle "{hakemus:teksti}" myönnetään "{summa:teksti}", koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, summa: str, syy: str) -> None:
    roadmap.do(
        committing(_appropriation_of(roadmap, hakemus), hakemus, summa),
        call(applications.award_grant, hakemus, amount=summa, reason=syy),
    )


@deed(
    Sentence(
        'hakemukselle "{hakemus:teksti}" myönnetään sitomatta "{summa:teksti}", '
        'koska "{syy:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, hakemus: str, summa: str, syy: str) -> None:
    roadmap.do(call(applications.award_grant, hakemus, amount=summa, reason=syy))


@deed(Sentence('hakemus "{hakemus:teksti}" hylätään, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, syy: str) -> None:
    roadmap.do(call(applications.reject_application, hakemus, reason=syy))


@deed(
    Sentence(
        'hakemuksen "{hakemus:teksti}" avustukseksi muutetaan "{summa:teksti}", '
        'koska "{syy:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, hakemus: str, summa: str, syy: str) -> None:
    roadmap.do(
        committing(_appropriation_of(roadmap, hakemus), hakemus, summa),
        call(granted.amend_grant, hakemus, amount=summa, reason=syy),
    )


def _appropriation_of(roadmap: ScenarioWorld, application: str) -> str:
    """The appropriation of the call that an application answers, or the application's own id."""
    found = call_of(roadmap, application)
    return found.opened.appropriation if found else application
