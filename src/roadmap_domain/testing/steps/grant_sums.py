"""Sentences that ask about the grants of a year or of an organisation."""

from __future__ import annotations

from decimal import Decimal

from pytest_bdd import then

from roadmap_domain.kernel.money import Money
from roadmap_domain.reports.granted import CLAIMS, REPORTS
from roadmap_domain.testing.steps import tables
from roadmap_domain.testing.steps.sentence import Sentence
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views import grants as asked
from roadmap_domain.views.words import day_in_words, label_in_words

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
    told: tables.Cells = dict(zip(SUMS, map(_euros, actual), strict=True))
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
        "päätetty": day_in_words(it.decided_on, "fi"),
        "peruste": it.basis.text if it.basis else "",
        "pisteet": str(it.points or "").replace(".", ","),
        "oikaisu viimeistään": day_in_words(it.claims_until, "fi"),
        "oikaisuvaatimus": str(CLAIMS[it.claim]) if it.claim else "",
        "maksettu": _euros(it.paid),
        "käyttöselvitys": str(REPORTS[it.report]) if it.report else "",
        "peritty": _euros(it.recovered),
    }


def _euros(amount: Decimal | None) -> str:
    return "" if amount is None else Money(int(amount.scaleb(2))).in_language("fi")
