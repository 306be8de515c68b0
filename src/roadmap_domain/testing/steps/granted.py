"""Sentences about what follows a grant decision: notice, claims, payments, reports."""

from __future__ import annotations

from roadmap_domain.application.desk import call
from roadmap_domain.domain.applications import granted_decider as granted
from roadmap_domain.testing.steps import names
from roadmap_domain.testing.steps.checks import expect
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld


@deed(Sentence('hakemuksen "{hakemus:teksti}" päätös annetaan tiedoksi, tapana {tapa:sanat}'))
def _(roadmap: ScenarioWorld, hakemus: str, tapa: str) -> None:
    roadmap.do(call(granted.notify_decision, hakemus, channel=names.code(tapa)))


@deed(Sentence('hakemuksen "{hakemus:teksti}" päätökseen vaaditaan oikaisua: "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, syy: str) -> None:
    roadmap.do(call(granted.file_claim, hakemus, grounds=syy))


@deed(Sentence('hakemuksen "{hakemus:teksti}" oikaisuvaatimus {tulos:sanat}, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, tulos: str, syy: str) -> None:
    expect(tulos in {"hyväksytään", "hylätään"}, "oikaisuvaatimus hyväksytään tai hylätään")
    upheld = tulos == "hyväksytään"
    roadmap.do(call(granted.decide_claim, hakemus, upheld=upheld, reason=syy))


@deed(
    Sentence(
        'hakemuksen "{hakemus:teksti}" avustuksesta maksetaan erä "{era:teksti}", "{summa:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, hakemus: str, era: str, summa: str) -> None:
    roadmap.do(call(granted.pay_instalment, hakemus, instalment=era, amount=summa))


@deed(
    Sentence(
        'hakemuksen "{hakemus:teksti}" käyttöselvitys saapuu, käytetty "{summa:teksti}": '
        '"{mita:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, hakemus: str, summa: str, mita: str) -> None:
    roadmap.do(call(granted.receive_usage_report, hakemus, used=summa, about=mita))


@deed(Sentence('hakemuksen "{hakemus:teksti}" käyttöselvitys palautetaan, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, syy: str) -> None:
    roadmap.do(call(granted.return_usage_report, hakemus, reason=syy))


@deed(Sentence('hakemuksen "{hakemus:teksti}" käyttöselvitys hyväksytään'))
def _(roadmap: ScenarioWorld, hakemus: str) -> None:
    roadmap.do(call(granted.approve_usage_report, hakemus))


@deed(
    Sentence(
        'hakemuksen "{hakemus:teksti}" avustuksesta peritään takaisin "{summa:teksti}", '
        'koska "{syy:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, hakemus: str, summa: str, syy: str) -> None:
    roadmap.do(call(granted.recover_grant, hakemus, amount=summa, reason=syy))
