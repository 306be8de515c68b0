"""Sentences about organisations: their names, numbers, classes and what is told of them."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.application.desk import call
from roadmap_domain.domain.organisations import decider as organisations
from roadmap_domain.interop import written
from roadmap_domain.reports import words
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import existing, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views import organisations as asked
from roadmap_domain.views.words import day_in_words, label_in_words, yes_or_no

COLUMNS = (
    "nimi",
    "entiset nimet",
    "yhdistysrekisterinumero",
    "Y-tunnus",
    "sama tunnus",
    "rekisteriluokka",
    "alkaen",
    "peruste",
    "tila",
)
PROFILE = ("verkostot", "toimialue", "palkattuja työntekijöitä", "kielet", "palvelut kuvattu")


@deed(Sentence('kirjataan järjestö "{nimi:teksti}"[, {rekisteri:sanat} "{numero:teksti}"]'))
def _(roadmap: ScenarioWorld, nimi: str, rekisteri: str | None, numero: str | None) -> None:
    is_business_id = rekisteri is not None and names.code(rekisteri) == "business-id"
    roadmap.do(
        call(
            organisations.register_organisation,
            _id(roadmap, nimi),
            name=nimi,
            association_number=None if is_business_id else numero,
            business_id=numero if is_business_id else None,
        )
    )


@deed(Sentence('järjestö "{jarjesto:teksti}" saa nimen "{nimi:teksti}"'))
def _(roadmap: ScenarioWorld, jarjesto: str, nimi: str) -> None:
    roadmap.do(call(organisations.rename_organisation, _id(roadmap, jarjesto), name=nimi))


@deed(Sentence('järjestölle "{jarjesto:teksti}" kirjataan {rekisteri:sanat} "{numero:teksti}"'))
def _(roadmap: ScenarioWorld, jarjesto: str, rekisteri: str, numero: str) -> None:
    roadmap.do(
        call(
            organisations.identify_organisation,
            _id(roadmap, jarjesto),
            register=names.code(rekisteri),
            number=numero,
        )
    )


@deed(Sentence('järjestön "{jarjesto:teksti}" rekisteriluokaksi kirjataan "{luokka:teksti}"'))
def _(roadmap: ScenarioWorld, jarjesto: str, luokka: str) -> None:
    roadmap.do(call(organisations.claim_class, _id(roadmap, jarjesto), register_class=luokka))


@deed(Sentence('järjestön "{jarjesto:teksti}" tiedot päivitetään:'))
def _(roadmap: ScenarioWorld, jarjesto: str, datatable: tables.Table) -> None:
    told = tables.card(datatable, PROFILE)
    employees = told.get("palkattuja työntekijöitä")
    roadmap.do(
        call(
            organisations.update_profile,
            _id(roadmap, jarjesto),
            networks=tables.items(told["verkostot"]) if "verkostot" in told else None,
            working_area=told.get("toimialue"),
            has_employees=read(written.parse_yes_no, employees),
            languages=tables.items(told["kielet"]) if "kielet" in told else None,
            described_in=tuple(names.code(one) for one in tables.items(told["palvelut kuvattu"]))
            if "palvelut kuvattu" in told
            else None,
        )
    )


@deed(Sentence('järjestö "{jarjesto:teksti}" yhdistyy järjestöön "{kohde:teksti}"'))
def _(roadmap: ScenarioWorld, jarjesto: str, kohde: str) -> None:
    organisation, into = (_id(roadmap, name) for name in (jarjesto, kohde))
    roadmap.do(call(organisations.merge_organisation, organisation, into=into))


@deed(Sentence('järjestö "{jarjesto:teksti}" purkautuu'))
def _(roadmap: ScenarioWorld, jarjesto: str) -> None:
    roadmap.do(call(organisations.dissolve_organisation, _id(roadmap, jarjesto)))


@then(Sentence("järjestöt ovat:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    actual = [
        {
            "nimi": it.name,
            "entiset nimet": tables.cell([former.name for former in it.former_names]),
            "yhdistysrekisterinumero": it.association_number or "",
            "Y-tunnus": it.business_id or "",
            "sama tunnus": tables.cell(it.same_number_as),
            "rekisteriluokka": it.register_class.code if it.register_class else "",
            "alkaen": day_in_words(it.register_class.since, "fi") if it.register_class else "",
            "peruste": it.register_class.basis.text
            if it.register_class and it.register_class.basis
            else "",
            "tila": words.STATES[it.state].fi.format(
                day_in_words(it.ended_on, "fi"), it.merged_into
            ),
        }
        for it in roadmap.ask(asked.organisations).organisations
    ]
    tables.check(datatable, actual, COLUMNS)


@then(Sentence('järjestön "{jarjesto:teksti}" tiedot ovat:'))
def _(roadmap: ScenarioWorld, jarjesto: str, datatable: tables.Table) -> None:
    shown = {it.id: it for it in roadmap.ask(asked.organisations).organisations}
    it = existing(shown.get(_id(roadmap, jarjesto)), "sellaista järjestöä ei silloin ollut")
    employees = "" if it.has_employees is None else yes_or_no(it.has_employees, "fi")
    found = {
        "verkostot": tables.cell(it.networks),
        "toimialue": it.working_area or "",
        "palkattuja työntekijöitä": employees,
        "kielet": tables.cell(it.languages),
        "palvelut kuvattu": tables.cell([label_in_words(one, "fi") for one in it.described_in]),
    }
    told = tables.card(datatable, PROFILE)
    head = list(told)
    tables.check([head, [told[name] for name in head]], [found], PROFILE)


def _id(roadmap: ScenarioWorld, name: str) -> str:
    return roadmap.title_of("organisation", name)
