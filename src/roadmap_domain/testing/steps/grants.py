"""Sentences about appropriations, calls for grants, and who applies in them."""

from __future__ import annotations

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.applications import decider as applications
from roadmap_domain.domain.appropriations import decider as appropriations
from roadmap_domain.domain.grant_calls import decider as grant_calls
from roadmap_domain.domain.organisations import decider as organisations
from roadmap_domain.interop import grant_words, written
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld

CALLED = (
    "määräraha",
    "avustuslaji",
    "hakuaika",
    "kriteerit",
    "kriteeri",
    "pisteytys",
    "pisteytettävä",
    "painopiste",
    "painopisteille vähintään",
    "esittää",
    "päättää",
    "käyttöselvitykset viimeistään",
    "puuttuva käyttöselvitys estää",
)
APPLIED = (
    "hakemus",
    "järjestö",
    "avustuslaji",
    "summa",
    "tarkoitus",
    "painopiste",
    "aiemmat hakemukset",
)


@deed(Sentence('vuoden {vuosi:d} määrärahaksi "{maararaha:teksti}" päätetään "{summa:teksti}"'))
def _(roadmap: ScenarioWorld, vuosi: int, maararaha: str, summa: str) -> None:
    roadmap.do(call(appropriations.decide_appropriation, maararaha, year=vuosi, amount=summa))


@deed(
    Sentence(
        'määrärahan "{maararaha:teksti}" summaksi muutetaan "{summa:teksti}", koska "{syy:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, maararaha: str, summa: str, syy: str) -> None:
    roadmap.do(call(appropriations.change_appropriation, maararaha, amount=summa, reason=syy))


@deed(
    Sentence(
        'määrärahasta "{maararaha:teksti}" sidotaan hakemukselle "{hakemus:teksti}" '
        '"{summa:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, maararaha: str, hakemus: str, summa: str) -> None:
    roadmap.do(committing(maararaha, hakemus, summa))


@deed(Sentence('avataan avustushaku "{haku:teksti}":'))
def _(roadmap: ScenarioWorld, haku: str, datatable: tables.Table) -> None:
    told = tables.card(datatable, CALLED)
    opens, _, closes = told["hakuaika"].partition("–")
    due, share = told.get("käyttöselvitykset viimeistään"), told.get("painopisteille vähintään")
    roadmap.do(
        call(
            grant_calls.open_grant_call,
            haku,
            appropriation=told["määräraha"],
            kinds=tuple(map(names.code, _parts(told, "avustuslaji"))),
            opens=read(written.parse_date, opens),
            closes=read(written.parse_date, closes),
            criteria=tuple(
                read(grant_words.parse_criterion, it) for it in _parts(told, "kriteeri")
            ),
            criteria_version=told["kriteerit"],
            scoring=tuple(
                read(grant_words.parse_scoring_item, it) for it in _parts(told, "pisteytettävä")
            ),
            scoring_version=told.get("pisteytys"),
            priorities=tuple(
                read(grant_words.parse_priority, it) for it in _parts(told, "painopiste")
            ),
            priority_share=read(grant_words.parse_share, share) if share else None,
            proposes=_parts(told, "esittää"),
            decides=_parts(told, "päättää"),
            reports_due=read(written.parse_date, due) if due else None,
            bars_unreported=told.get("puuttuva käyttöselvitys estää") == "kyllä",
        )
    )


@deed(Sentence('avustushakua "{haku:teksti}" jatketaan {pvm} asti, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, haku: str, pvm: str, syy: str) -> None:
    closes = read(written.parse_date, pvm)
    roadmap.do(call(grant_calls.extend_grant_call, haku, closes=closes, reason=syy))


@deed(Sentence('avustushakuun "{haku:teksti}" saapuu:'))
def _(roadmap: ScenarioWorld, haku: str, datatable: tables.Table) -> None:
    roadmap.do(*(_applying(roadmap, haku, row) for row in tables.rows(datatable, APPLIED)))


@deed(Sentence('järjestöt "{jarjestot:teksti}" on kirjattu'))
def _(roadmap: ScenarioWorld, jarjestot: str) -> None:
    roadmap.do(
        *(
            call(organisations.register_organisation, name, name=name)
            for name in tables.items(jarjestot)
        )
    )


def committing(appropriation: str, application: str, amount: str) -> Call:
    """What goes before a grant decision in the same command."""
    return call(appropriations.commit_grant, appropriation, application=application, amount=amount)


def _applying(roadmap: ScenarioWorld, haku: str, row: tables.Cells) -> Call:
    return call(
        applications.receive_application,
        row["hakemus"],
        grant_call=haku,
        organisation=roadmap.title_of("organisation", row["järjestö"]),
        kind=names.code(row.get("avustuslaji", "toiminta-avustus")),
        amount=row["summa"],
        purpose=row.get("tarkoitus", "Toiminta hyvinvointialueella"),
        priority=row.get("painopiste") or None,
        earlier=tables.items(row.get("aiemmat hakemukset", "")),
    )


def _parts(told: tables.Cells, name: str) -> tuple[str, ...]:
    return tables.items(told.get(name, ""))
