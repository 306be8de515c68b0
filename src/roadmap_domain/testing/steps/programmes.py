"""Sentences about a programme: opening, outline, scale, adoption, claims, succession."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.application.desk import call
from roadmap_domain.domain.programmes import claims
from roadmap_domain.domain.programmes import decider as programmes
from roadmap_domain.domain.programmes.events import Scope
from roadmap_domain.domain.programmes.state import PROGRAMME, Programme, existing
from roadmap_domain.interop import written
from roadmap_domain.kernel.basis import SourceBasis
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import expect, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld

SCOPES: dict[str, Scope] = {"riveittäin": "row", "toimenpiteittäin": "action"}


@deed(Sentence('alue on "{alue:teksti}"'))
def _(roadmap: ScenarioWorld, alue: str) -> None:
    roadmap.region = alue


@deed(
    Sentence(
        'avataan {laji:sanat} "{nimi:teksti}" vuosille {alku:d}–{loppu:d}, arviointi {tapa:sanat}'
        "[, rakenne {tasot}]"
    )
)
def _(
    roadmap: ScenarioWorld,
    *,
    laji: str,
    nimi: str,
    alku: int,
    loppu: int,
    tapa: str,
    tasot: str | None,
) -> None:
    expect(tapa in SCOPES, f"arviointi on {' tai '.join(SCOPES)}, ei {tapa}")
    outline = (tasot or "tavoite > kokonaisuus").split(">")
    roadmap.programme = roadmap.title_of("programme", nimi)
    roadmap.do(
        call(
            programmes.open_programme,
            roadmap.programme,
            kind=names.code(laji),
            title=nimi,
            region=roadmap.region,
            first_year=alku,
            last_year=loppu,
            outline=tuple(names.code(level.strip()) for level in outline),
            scope=SCOPES[tapa],
        )
    )


@deed(Sentence('käsitellään ohjelmaa "{nimi:teksti}"'))
def _(roadmap: ScenarioWorld, nimi: str) -> None:
    roadmap.programme = roadmap.title_of("programme", nimi)


@deed(Sentence('lähteeksi {numero:kohta} kirjataan "{nimi:teksti}", päivätty {pvm}'))
def _(roadmap: ScenarioWorld, numero: str, nimi: str, pvm: str) -> None:
    dated = read(written.parse_date, pvm)
    roadmap.do(
        call(programmes.list_source, roadmap.programme, document=numero, title=nimi, dated=dated)
    )


@deed(Sentence('visioksi kirjataan "{teksti:teksti}"'))
def _(roadmap: ScenarioWorld, teksti: str) -> None:
    roadmap.do(call(programmes.state_vision, roadmap.programme, text=teksti))


@deed(Sentence("ohjelma kytketään strategian tavoitteisiin:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    roadmap.do(
        *(
            call(
                programmes.link_strategy,
                roadmap.programme,
                number=int(row["numero"]),
                perspective=row["näkökulma"],
                goal=row["tavoite"],
            )
            for row in tables.rows(datatable, ("näkökulma", "numero", "tavoite"))
        )
    )


@deed(Sentence("arviointiasteikko on:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    roadmap.do(
        *(
            call(
                programmes.define_outcome,
                roadmap.programme,
                outcome=row["arvio"],
                label=row["arvio"],
                realised=read(written.parse_yes_no, row["kaikki toteutui"]),
            )
            for row in tables.rows(datatable, ("arvio", "kaikki toteutui"))
        )
    )


@deed(Sentence("rakenteeseen lisätään:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    roadmap.do(
        *(
            call(
                programmes.add_heading,
                roadmap.programme,
                heading=row["numero"],
                level=names.code(row["taso"]),
                title=row["nimi"] or None,
                under=row.get("ylempi kohta") or None,
            )
            for row in tables.rows(datatable, ("taso", "numero", "nimi", "ylempi kohta"))
        )
    )


@deed(Sentence('kohdan {kohta:kohta} uusi nimi on "{nimi:teksti}"'))
def _(roadmap: ScenarioWorld, kohta: str, nimi: str) -> None:
    code = names.heading(roadmap.plan, kohta)
    roadmap.do(call(programmes.reword_heading, roadmap.programme, heading=code, title=nimi))


@deed(Sentence('ohjelman hyväksyy "{toimielin:teksti}"'))
def _(roadmap: ScenarioWorld, toimielin: str) -> None:
    roadmap.do(call(programmes.adopt_programme, roadmap.programme, body=toimielin))


@deed(Sentence('lähde väittää aiheesta {aihe:sanat}: "{vaite:teksti}"'))
def _(roadmap: ScenarioWorld, aihe: str, vaite: str) -> None:
    basis = roadmap.basis
    source = f" (lähde {basis.document})" if isinstance(basis, SourceBasis) else ""
    roadmap.do(
        call(
            claims.note_claim,
            roadmap.programme,
            claim=f"{vaite}{source}",
            subject=aihe,
            statement=vaite,
        )
    )


@deed(Sentence('väitteen "{vaite:teksti}" katsotaan pitävän paikkansa'))
def _(roadmap: ScenarioWorld, vaite: str) -> None:
    roadmap.do(call(claims.uphold_claim, roadmap.programme, claim=names.claim(roadmap.plan, vaite)))


@deed(Sentence('ohjelman seuraajaksi kirjataan "{nimi:teksti}"'))
def _(roadmap: ScenarioWorld, nimi: str) -> None:
    successor = roadmap.title_of("programme", nimi)
    roadmap.do(call(programmes.succeed_programme, roadmap.programme, successor=successor))


@then(Sentence('ohjelman ovat hyväksyneet "{toimielimet:teksti}"'))
def _(roadmap: ScenarioWorld, toimielimet: str) -> None:
    bodies = tables.cell(_held(roadmap).adopted_by)
    expect(bodies == toimielimet, f"hyväksyneet ovat: {bodies or 'ei kukaan'}")


@then(Sentence("kukaan ei ole hyväksynyt ohjelmaa"))
def _(roadmap: ScenarioWorld) -> None:
    bodies = _held(roadmap).adopted_by
    expect(not bodies, f"hyväksyneet ovat: {tables.cell(bodies)}")


@then(Sentence('visio on "{teksti:teksti}"'))
def _(roadmap: ScenarioWorld, teksti: str) -> None:
    vision = _held(roadmap).vision
    expect(str(vision) == teksti, f"visio on {vision}")


@then(Sentence("väitteet ovat:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    actual = [
        {
            "aihe": claim.subject,
            "väite": str(claim.statement),
            "pitää paikkansa": "kyllä" if claim.holds else "",
        }
        for claim in _held(roadmap).claims.values()
    ]
    tables.check(datatable, actual, ("aihe", "väite", "pitää paikkansa"))


def _held(roadmap: ScenarioWorld) -> Programme:
    return existing(roadmap.as_of().get(PROGRAMME, roadmap.programme), roadmap.programme)
