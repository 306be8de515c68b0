"""Sentences about what follows a grant decision, and the question about a year's grants."""

from __future__ import annotations

from decimal import Decimal

from pytest_bdd import then

from roadmap_domain.application.desk import call
from roadmap_domain.domain.applications import granted_decider as granted
from roadmap_domain.kernel.dates import parse_fuzzy
from roadmap_domain.kernel.money import Money
from roadmap_domain.reports.granted import CLAIMS, REPORTS
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.grants import appropriation_of, committing
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views import grants as asked
from roadmap_domain.views.words import date_in_words, label_in_words

SUMS = ("määräraha", "myönnetty", "jäljellä", "maksettu", "selvitetty", "selvittämättä", "peritty")
KINDS = ("avustuslaji", "hakemuksia", "haettu", "avustuksia", "myönnetty")
DECISIONS = (
    "hakemus",
    "järjestö",
    "avustuslaji",
    "haettu",
    "esitetty",
    "päätös",
    "myönnetty",
    "perustelu",
    "päätetty",
    "peruste",
    "pisteet",
    "oikaisu viimeistään",
    "oikaisuvaatimus",
    "maksettu",
    "käyttöselvitys",
    "peritty",
)


@deed(Sentence('hakemuksen "{hakemus:teksti}" päätös annetaan tiedoksi, tapana {tapa:sanat}'))
def _(roadmap: ScenarioWorld, hakemus: str, tapa: str) -> None:
    roadmap.do(call(granted.notify_decision, hakemus, channel=names.code(tapa)))


@deed(Sentence('hakemuksen "{hakemus:teksti}" päätökseen vaaditaan oikaisua: "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, syy: str) -> None:
    roadmap.do(call(granted.file_claim, hakemus, grounds=syy))


@deed(Sentence('hakemuksen "{hakemus:teksti}" oikaisuvaatimus hyväksytään, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, syy: str) -> None:
    roadmap.do(call(granted.decide_claim, hakemus, upheld=True, reason=syy))


@deed(Sentence('hakemuksen "{hakemus:teksti}" oikaisuvaatimus hylätään, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, syy: str) -> None:
    roadmap.do(call(granted.decide_claim, hakemus, upheld=False, reason=syy))


@deed(
    Sentence(
        'hakemuksen "{hakemus:teksti}" avustukseksi muutetaan "{summa:teksti}", '
        'koska "{syy:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, hakemus: str, summa: str, syy: str) -> None:
    roadmap.do(
        committing(appropriation_of(roadmap, hakemus), hakemus, summa),
        call(granted.amend_grant, hakemus, amount=summa, reason=syy),
    )


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


@then(Sentence("vuoden {vuosi:d} avustukset ovat:"))
def _(roadmap: ScenarioWorld, vuosi: int, datatable: tables.Table) -> None:
    _check_sums(roadmap.ask(asked.grants, vuosi), datatable)


@then(Sentence('järjestön "{jarjesto:teksti}" avustukset ovat:'))
def _(roadmap: ScenarioWorld, jarjesto: str, datatable: tables.Table) -> None:
    organisation = roadmap.title_of("organisation", jarjesto)
    _check_sums(roadmap.ask(asked.grants, organisation=organisation), datatable)


@then(Sentence("vuoden {vuosi:d} avustuslajit ovat:"))
def _(roadmap: ScenarioWorld, vuosi: int, datatable: tables.Table) -> None:
    actual = [
        {
            "avustuslaji": label_in_words(it.kind, "fi"),
            "hakemuksia": str(it.applications),
            "haettu": _euros(it.sought),
            "avustuksia": str(it.grants),
            "myönnetty": _euros(it.granted),
        }
        for it in roadmap.ask(asked.grants, vuosi).by_kind
    ]
    tables.check(datatable, actual, KINDS)


@then(Sentence("vuoden {vuosi:d} avustuspäätökset ovat:"))
def _(roadmap: ScenarioWorld, vuosi: int, datatable: tables.Table) -> None:
    decisions = roadmap.ask(asked.grants, vuosi).decisions
    tables.check(datatable, [_told(it) for it in decisions], DECISIONS)


def _check_sums(answer: asked.Grants, table: tables.Table) -> None:
    actual = (
        *(answer.appropriation, answer.granted, answer.left, answer.paid),
        *(answer.reported, answer.unreported, answer.recovered),
    )
    told = dict(zip(SUMS, map(_euros, actual), strict=True))
    tables.check(table, [told], SUMS)


def _told(it: asked.GrantDecision) -> tables.Cells:
    return {
        "hakemus": it.application,
        "järjestö": it.name,
        "avustuslaji": label_in_words(it.kind, "fi"),
        "haettu": _euros(it.sought),
        "esitetty": _euros(it.proposed),
        "päätös": "myönnetty" if it.outcome == "granted" else "hylätty",
        "myönnetty": _euros(it.granted),
        "perustelu": it.reason,
        "päätetty": _day(it.decided_on),
        "peruste": it.basis.text if it.basis else "",
        "pisteet": str(it.points or "").replace(".", ","),
        "oikaisu viimeistään": _day(it.claims_until),
        "oikaisuvaatimus": str(CLAIMS[it.claim]) if it.claim else "",
        "maksettu": _euros(it.paid),
        "käyttöselvitys": str(REPORTS[it.report]) if it.report else "",
        "peritty": _euros(it.recovered),
    }


def _day(edtf: str | None) -> str:
    return date_in_words(parse_fuzzy(edtf), "fi") if edtf else ""


def _euros(amount: Decimal | None) -> str:
    """A sum as authors type it: with plain spaces."""
    if amount is None:
        return ""
    words = Money(int(amount.scaleb(2))).in_language("fi")
    return words.replace("\N{NO-BREAK SPACE}", " ")
