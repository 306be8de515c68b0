"""The sheets of a programme: what it is, its outline, its grid, and what sources say of it."""

from __future__ import annotations

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.programmes import decider as programmes
from roadmap_domain.domain.programmes import events as programmed
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
    STATE,
    WITHDRAWN,
    YEAR,
    cells_of,
    code,
    col,
    given,
    need,
    number,
    sheet,
    text,
    words,
)
from roadmap_domain.interop.plans.sheet import Cells, Phase

LEVELS = words(tavoite="goal", kokonaisuus="group")


def _outline(cell: str) -> tuple[str, ...]:
    return tuple(LEVELS(level) for level in cell.split(">"))


OHJELMA = sheet(
    "ohjelma",
    "programme",
    "Ohjelma: yksi rivi.",
    (
        need("programme", "tunnus", "id", code, "ohjelman tunnus"),
        need(
            "kind",
            "laji",
            "kind",
            words(
                tiekartta="roadmap",
                osallisuusohjelma="participation-programme",
                toimintasuunnitelma="action-plan",
            ),
            "tiekartta, osallisuusohjelma tai toimintasuunnitelma",
        ),
        need("title", "nimi", "title", text, "ohjelman nimi"),
        need("region", "alue", "region", text, "hyvinvointialue"),
        need("first_year", "alkaa", "first year", written.parse_year, "ensimmäinen vuosi"),
        need("last_year", "päättyy", "last year", written.parse_year, "viimeinen vuosi"),
        need("outline", "rakenne", "outline", _outline, "tasot ylhäältä: tavoite > kokonaisuus"),
        need(
            "scope",
            "arviointi",
            "scope",
            words(rivi="row", toimenpide="action"),
            "arvioidaanko rivi vai toimenpide",
        ),
    ),
    ("programme",),
    begin=lambda row: [
        call(
            programmes.open_programme,
            row["programme"],
            **given(row, "kind", "title", "region", "first_year", "last_year", "outline", "scope"),
        )
    ],
    reads={programmed.ProgrammeOpened: cells_of("programme")},
)


LAHTEET = sheet(
    "lahteet",
    "sources",
    "Lähdeasiakirjat, joihin perusteet ja väitteet viittaavat.",
    (
        PROGRAMME,
        need("document", "tunnus", "document", code, "tunnus, jolla lähteeseen viitataan"),
        need("title", "nimi", "title", text, "asiakirjan nimi"),
        col("dated", "päivätty", "dated", written.parse_date, "asiakirjan päiväys"),
    ),
    ("programme", "document"),
    begin=lambda row: [
        call(programmes.list_source, row["programme"], **given(row, "document", "title", "dated"))
    ],
    reads={programmed.SourceListed: cells_of("programme")},
)


def _state_vision(row: Cells) -> list[Call]:
    return [call(programmes.state_vision, row["programme"], text=row["text"])]


VISIO = sheet(
    "visio",
    "vision",
    "Ohjelman visio.",
    (PROGRAMME, need("text", "teksti", "text", text, "visio")),
    ("programme",),
    begin=_state_vision,
    revise=_state_vision,
    reads={programmed.VisionStated: cells_of("programme")},
)


ASTEIKKO = sheet(
    "asteikko",
    "scale",
    "Arvioiden asteikko.",
    (
        PROGRAMME,
        need("outcome", "tunnus", "outcome", code, "arvion tunnus"),
        need("label", "nimi", "label", text, "arvio painettuna"),
        need(
            "realised",
            "toteutunut",
            "realised",
            written.parse_yes_no,
            "kyllä, jos mitään ei jää siirrettäväksi",
        ),
    ),
    ("programme", "outcome"),
    begin=lambda row: [
        call(
            programmes.define_outcome,
            row["programme"],
            **given(row, "outcome", "label", "realised"),
        )
    ],
    reads={programmed.OutcomeDefined: cells_of("programme")},
)


def _link_strategy(row: Cells) -> list[Call]:
    return [
        call(
            programmes.link_strategy,
            row["programme"],
            **given(row, "perspective", "number", "goal"),
        )
    ]


STRATEGIA = sheet(
    "strategia",
    "strategy",
    "Hyvinvointialueen strategian tavoitteet, joita ohjelma tukee.",
    (
        PROGRAMME,
        need("perspective", "näkökulma", "perspective", text, "strategian näkökulma"),
        need("number", "numero", "number", number, "tavoitteen numero strategiassa"),
        need("goal", "tavoite", "goal", text, "strategian tavoite"),
    ),
    ("programme", "number"),
    begin=_link_strategy,
    revise=_link_strategy,
    reads={programmed.StrategyLinked: cells_of("programme")},
)


RAKENNE = sheet(
    "rakenne",
    "outline",
    "Tavoitteet ja kokonaisuudet.",
    (
        PROGRAMME,
        need("level", "taso", "level", LEVELS, "tavoite tai kokonaisuus"),
        need("heading", "tunnus", "heading", code, "numero, esimerkiksi 1 tai 1.1"),
        col("under", "yläotsikko", "under", code, "minkä alla"),
        col("title", "nimi", "title", text, "otsikko; tyhjä, jos sitä ei ole painettu"),
    ),
    ("programme", "heading"),
    begin=lambda row: [
        call(
            programmes.add_heading,
            row["programme"],
            **given(row, "level", "heading", "under", "title"),
        )
    ],
    revise=lambda row: [
        call(programmes.reword_heading, row["programme"], **given(row, "heading", "title"))
    ],
    reads={
        programmed.HeadingAdded: cells_of("programme"),
        programmed.HeadingReworded: cells_of("programme"),
    },
)


def _revise_milestone(row: Cells) -> list[Call]:
    if row["state"] == WITHDRAWN:
        return [call(programmes.remove_milestone, row["programme"], milestone=row["milestone"])]
    return [call(programmes.reword_milestone, row["programme"], **given(row, "milestone", "text"))]


AIKAJANA = sheet(
    "aikajana",
    "grid",
    "Aikajanan tavoitteet. Saman tunnuksen myöhempi rivi on uusi sanamuoto.",
    (
        PROGRAMME,
        need("milestone", "tunnus", "milestone", code, "tavoitteen tunnus"),
        need("heading", "kokonaisuus", "heading", code, "kokonaisuuden numero"),
        YEAR,
        need("text", "teksti", "text", text, "tavoite painettuna"),
        STATE,
    ),
    ("programme", "milestone"),
    begin=lambda row: [
        call(
            programmes.set_milestone,
            row["programme"],
            **given(row, "milestone", "heading", "year", "text"),
        )
    ],
    revise=_revise_milestone,
    reads={
        programmed.MilestoneSet: cells_of("programme", state=None),
        programmed.MilestoneReworded: cells_of("programme"),
        programmed.MilestoneRemoved: cells_of("programme", state=WITHDRAWN),
    },
    versions=True,
    phase=lambda _, number: Phase.REWORDING if number else Phase.PROGRAMME,
)


HYVAKSYNNAT = sheet(
    "hyvaksynnat",
    "adoptions",
    "Toimielimet, jotka ovat hyväksyneet ohjelman. Peruste on päätös.",
    (PROGRAMME, need("body", "toimielin", "body", text, "toimielin")),
    ("programme", "body"),
    begin=lambda row: [call(programmes.adopt_programme, row["programme"], body=row["body"])],
    reads={programmed.ProgrammeAdopted: cells_of("programme")},
)


def _uphold_claim(row: Cells) -> list[Call]:
    held = [call(programmes.uphold_claim, row["programme"], claim=row["claim"])]
    return held if row["holds"] else []


VAITTEET = sheet(
    "vaitteet",
    "claims",
    "Mitä lähteet sanovat toisin. Peruste on lähde.",
    (
        PROGRAMME,
        need("claim", "tunnus", "claim", code, "väitteen tunnus"),
        need("subject", "aihe", "subject", code, "mistä lähteet ovat eri mieltä"),
        need("statement", "väite", "statement", text, "mitä lähde sanoo"),
        col(
            "holds",
            "pitää",
            "holds",
            written.parse_yes_no,
            "kyllä, jos tätä pidetään totena",
            empty=False,
        ),
    ),
    ("programme", "claim"),
    begin=lambda row: [
        call(
            programmes.note_claim, row["programme"], **given(row, "claim", "subject", "statement")
        ),
        *_uphold_claim(row),
    ],
    revise=_uphold_claim,
    reads={
        programmed.ClaimNoted: cells_of("programme", holds=False),
        programmed.ClaimUpheld: cells_of("programme", holds=True),
    },
)
