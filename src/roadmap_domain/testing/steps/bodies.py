"""Sentences about bodies and the rules that they work under."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.application.desk import call
from roadmap_domain.domain.bodies import decider as bodies
from roadmap_domain.domain.bodies.state import BODY, Body, existing
from roadmap_domain.kernel.basis import RuleBasis
from roadmap_domain.testing.steps import names
from roadmap_domain.testing.steps.checks import existing as expect_some
from roadmap_domain.testing.steps.checks import expect
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views.words import basis_in_words


@deed(Sentence('kirjataan toimielin "{nimi:teksti}" ({laji:sanat})'))
def _(roadmap: ScenarioWorld, nimi: str, laji: str) -> None:
    body = roadmap.title_of("body", nimi)
    roadmap.do(call(bodies.establish_body, body, name=nimi, kind=names.code(laji)))


@deed(Sentence('toimielin "{toimielin:teksti}" saa nimen "{nimi:teksti}"'))
def _(roadmap: ScenarioWorld, toimielin: str, nimi: str) -> None:
    roadmap.do(call(bodies.rename_body, roadmap.title_of("body", toimielin), name=nimi))


@deed(
    Sentence(
        'toimielin "{toimielin:teksti}" alkaa toimia säännön "{saanto:teksti}" mukaan, '
        "versio {versio:sanat}[, {pykala:sanat} §]"
    )
)
def _(roadmap: ScenarioWorld, toimielin: str, saanto: str, versio: str, pykala: str | None) -> None:
    body = roadmap.title_of("body", toimielin)
    roadmap.do(call(bodies.adopt_rules, body, rules=saanto, version=versio, section=pykala))


@deed(Sentence('toimielin "{toimielin:teksti}" yhdistetään toimielimeen "{kohde:teksti}"'))
def _(roadmap: ScenarioWorld, toimielin: str, kohde: str) -> None:
    body, into = (roadmap.title_of("body", name) for name in (toimielin, kohde))
    roadmap.do(call(bodies.merge_body, body, into=into))


@deed(Sentence('toimielin "{toimielin:teksti}" lakkautetaan'))
def _(roadmap: ScenarioWorld, toimielin: str) -> None:
    roadmap.do(call(bodies.dissolve_body, roadmap.title_of("body", toimielin)))


@then(Sentence('toimielin "{toimielin:teksti}" on nimeltään "{nimi:teksti}"'))
def _(roadmap: ScenarioWorld, toimielin: str, nimi: str) -> None:
    name = str(_held(roadmap, toimielin).name)
    expect(name == nimi, f"sen nimi on {name}")


@then(Sentence('toimielin "{toimielin:teksti}" toimii säännön "{saanto:teksti}" mukaan'))
def _(roadmap: ScenarioWorld, toimielin: str, saanto: str) -> None:
    held = expect_some(_held(roadmap, toimielin).rules, "sille ei ole kirjattu sääntöä")
    said = basis_in_words(RuleBasis(str(held.rules), held.version, held.section), "fi")
    expect(said == saanto, f"sen sääntö on {said}")


@then(Sentence('toimielin "{toimielin:teksti}" on toiminnassa'))
def _(roadmap: ScenarioWorld, toimielin: str) -> None:
    expect(not _held(roadmap, toimielin).has_ended, "se on lakannut")


@then(Sentence('toimielin "{toimielin:teksti}" on lakannut'))
def _(roadmap: ScenarioWorld, toimielin: str) -> None:
    expect(_held(roadmap, toimielin).has_ended, "se on toiminnassa")


def _held(roadmap: ScenarioWorld, name: str) -> Body:
    body = roadmap.title_of("body", name)
    return existing(roadmap.as_of().get(BODY, body), body)
