"""Sentences about appropriations, calls for grants, and applications up to the decision."""

from __future__ import annotations

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.applications import decider as applications
from roadmap_domain.domain.applications.state import APPLICATION
from roadmap_domain.domain.appropriations import decider as appropriations
from roadmap_domain.domain.grant_calls import decider as grant_calls
from roadmap_domain.domain.grant_calls.state import GRANT_CALL, GrantCall
from roadmap_domain.domain.organisations import decider as organisations
from roadmap_domain.interop import grant_words, written
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import expect, read
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
    found = _call_of(roadmap, hakemus)
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


@deed(Sentence('hakemukselle "{hakemus:teksti}" esitetään "{summa:teksti}", koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, summa: str, syy: str) -> None:
    roadmap.do(call(applications.propose_grant, hakemus, amount=summa, reason=syy))


@deed(Sentence('hakemusta "{hakemus:teksti}" esitetään hylättäväksi, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, syy: str) -> None:
    roadmap.do(call(applications.propose_grant, hakemus, reason=syy))


@deed(Sentence('hakemukselle "{hakemus:teksti}" myönnetään "{summa:teksti}", koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, hakemus: str, summa: str, syy: str) -> None:
    roadmap.do(
        committing(appropriation_of(roadmap, hakemus), hakemus, summa),
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


def committing(appropriation: str, application: str, amount: str) -> Call:
    """What goes before a grant decision in the same command."""
    return call(appropriations.commit_grant, appropriation, application=application, amount=amount)


def appropriation_of(roadmap: ScenarioWorld, application: str) -> str:
    """The appropriation of the call that an application answers, or the application's own id."""
    found = _call_of(roadmap, application)
    return found.opened.appropriation if found else application


def _call_of(roadmap: ScenarioWorld, application: str) -> GrantCall | None:
    held = roadmap.latest(APPLICATION, application)
    return roadmap.latest(GRANT_CALL, held.received.call) if held else None


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
