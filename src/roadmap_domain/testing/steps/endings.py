"""Sentences about what an action leads to: deliverables, and how it ends or goes on in others."""

from __future__ import annotations

from roadmap_domain.application.desk import call
from roadmap_domain.domain.actions import decider as actions
from roadmap_domain.domain.actions import ending
from roadmap_domain.interop import written
from roadmap_domain.testing.steps import names
from roadmap_domain.testing.steps.checks import read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld


@deed(
    Sentence(
        'toimenpiteen "{toimenpide:teksti}" tuotokseksi vuodelta {vuosi:d} kirjataan'
        ' {laji:sanat} "{tuotos:teksti}"[, päivätty {pvm}]'
    )
)
def _(
    roadmap: ScenarioWorld,
    *,
    toimenpide: str,
    vuosi: int,
    laji: str,
    tuotos: str,
    pvm: str | None,
) -> None:
    roadmap.do(
        call(
            actions.record_deliverable,
            roadmap.title_of("action", toimenpide),
            year=vuosi,
            deliverable=tuotos,
            kind=names.code(laji),
            title=tuotos,
            made_on=read(written.parse_date, pvm),
        )
    )


@deed(
    Sentence(
        'toimenpide "{toimenpide:teksti}" perutaan vuodesta {vuosi:d} alkaen, koska "{syy:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, toimenpide: str, vuosi: int, syy: str) -> None:
    action_id = roadmap.title_of("action", toimenpide)
    roadmap.do(call(ending.withdraw, action_id, from_year=vuosi, reason=syy))


@deed(
    Sentence(
        'toimenpide "{toimenpide:teksti}" yhdistetään vuodesta {vuosi:d} alkaen toimenpiteeseen'
        ' "{kohde:teksti}", koska "{syy:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, toimenpide: str, vuosi: int, kohde: str, syy: str) -> None:
    action_id, into = (roadmap.title_of("action", title) for title in (toimenpide, kohde))
    roadmap.do(call(ending.merge, action_id, into=into, from_year=vuosi, reason=syy))


@deed(
    Sentence(
        'toimenpide "{toimenpide:teksti}" jaetaan vuodesta {vuosi:d} alkaen toimenpiteiksi'
        ' "{yksi:teksti}" ja "{toinen:teksti}", koska "{syy:teksti}"'
    )
)
def _(
    roadmap: ScenarioWorld, *, toimenpide: str, vuosi: int, yksi: str, toinen: str, syy: str
) -> None:
    action_id = roadmap.title_of("action", toimenpide)
    parts = tuple(roadmap.title_of("action", title) for title in (yksi, toinen))
    roadmap.do(call(ending.split, action_id, into=parts, from_year=vuosi, reason=syy))
