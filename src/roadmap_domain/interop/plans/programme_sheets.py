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
    Text("Ohjelma: yksi rivi.", "Programmet: en rad.", "The programme: one row."),
    (
        need("programme", "tunnus", "id", code, Text("ohjelman tunnus", "programmets beteckning", "the programme's id")),
        need(
            "kind",
            "laji",
            "kind",
            words(
                tiekartta="roadmap",
                osallisuusohjelma="participation-programme",
                toimintasuunnitelma="action-plan",
            ),
            Text("tiekartta, osallisuusohjelma tai toimintasuunnitelma", "färdplan (roadmap), delaktighetsprogram (participation-programme) eller verksamhetsplan (action-plan)", "roadmap, participation-programme or action-plan"),
        ),
        need("title", "nimi", "title", text, Text("ohjelman nimi", "programmets namn", "the programme's title")),
        need("region", "alue", "region", text, Text("hyvinvointialue", "välfärdsområde", "wellbeing services county")),
        need("first_year", "alkaa", "first year", written.parse_year, Text("ensimmäinen vuosi", "första år", "first year")),
        need("last_year", "päättyy", "last year", written.parse_year, Text("viimeinen vuosi", "sista år", "last year")),
        need("outline", "rakenne", "outline", _outline, Text("tasot ylhäältä: tavoite > kokonaisuus", "nivåerna uppifrån: goal > group (mål > helhet)", "levels from the top: goal > group")),
        need(
            "scope",
            "arviointi",
            "scope",
            words(rivi="row", toimenpide="action"),
            Text("arvioidaanko rivi vai toimenpide", "vad som bedöms: raden (row) eller åtgärden (action)", "whether rows or actions are assessed: row or action"),
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
    Text("Lähdeasiakirjat, joihin perusteet ja väitteet viittaavat.", "Källdokument som grunder och påståenden hänvisar till.", "Source documents that bases and claims refer to."),
    (
        PROGRAMME,
        need("document", "tunnus", "document", code, Text("tunnus, jolla lähteeseen viitataan", "beteckningen som källan hänvisas till med", "the id by which the source is referred to")),
        need("title", "nimi", "title", text, Text("asiakirjan nimi", "dokumentets namn", "the document's title")),
        col("dated", "päivätty", "dated", written.parse_date, Text("asiakirjan päiväys", "dokumentets datum", "the document's date")),
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
    Text("Ohjelman visio.", "Programmets vision.", "The programme's vision."),
    (PROGRAMME, need("text", "teksti", "text", text, Text("visio", "vision", "the vision"))),
    ("programme",),
    begin=_state_vision,
    revise=_state_vision,
    reads={programmed.VisionStated: cells_of("programme")},
)


ASTEIKKO = sheet(
    "asteikko",
    "scale",
    Text("Arvioiden asteikko.", "Skalan för bedömningarna.", "The scale of the assessments."),
    (
        PROGRAMME,
        need("outcome", "tunnus", "outcome", code, Text("arvion tunnus", "bedömningens beteckning", "the outcome's id")),
        need("label", "nimi", "label", text, Text("arvio painettuna", "bedömningen i tryck", "the outcome as printed")),
        need(
            "realised",
            "toteutunut",
            "realised",
            written.parse_yes_no,
            Text("kyllä, jos mitään ei jää siirrettäväksi", "ja, om inget blir kvar att överföra", "yes if nothing is left to carry over"),
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
    Text("Hyvinvointialueen strategian tavoitteet, joita ohjelma tukee.", "De mål i välfärdsområdets strategi som programmet stöder.", "The goals of the county's strategy that the programme supports."),
    (
        PROGRAMME,
        need("perspective", "näkökulma", "perspective", text, Text("strategian näkökulma", "strategins perspektiv", "the strategy's perspective")),
        need("number", "numero", "number", number, Text("tavoitteen numero strategiassa", "målets nummer i strategin", "the goal's number in the strategy")),
        need("goal", "tavoite", "goal", text, Text("strategian tavoite", "strategins mål", "the strategy's goal")),
    ),
    ("programme", "number"),
    begin=_link_strategy,
    revise=_link_strategy,
    reads={programmed.StrategyLinked: cells_of("programme")},
)


RAKENNE = sheet(
    "rakenne",
    "outline",
    Text("Tavoitteet ja kokonaisuudet.", "Mål och helheter.", "Goals and groups."),
    (
        PROGRAMME,
        need("level", "taso", "level", LEVELS, Text("tavoite tai kokonaisuus", "mål (goal) eller helhet (group)", "goal or group")),
        need("heading", "tunnus", "heading", code, Text("numero, esimerkiksi 1 tai 1.1", "nummer, till exempel 1 eller 1.1", "a number, such as 1 or 1.1")),
        col("under", "yläotsikko", "under", code, Text("minkä alla", "rubriken ovanför", "the heading above it")),
        col("title", "nimi", "title", text, Text("otsikko; tyhjä, jos sitä ei ole painettu", "rubrik; tom om den inte är tryckt", "the heading's title; empty if none is printed")),
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
    Text("Aikajanan tavoitteet. Saman tunnuksen myöhempi rivi on uusi sanamuoto.", "Målen på tidslinjen. En senare rad med samma beteckning är en ny ordalydelse.", "The milestones of the grid. A later row with the same id is a new wording."),
    (
        PROGRAMME,
        need("milestone", "tunnus", "milestone", code, Text("tavoitteen tunnus", "målets beteckning", "the milestone's id")),
        need("heading", "kokonaisuus", "heading", code, Text("kokonaisuuden numero", "helhetens nummer", "the group's number")),
        YEAR,
        need("text", "teksti", "text", text, Text("tavoite painettuna", "målet i tryck", "the milestone as printed")),
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
    Text("Toimielimet, jotka ovat hyväksyneet ohjelman. Peruste on päätös.", "Organ som har godkänt programmet. Grunden är ett beslut.", "Bodies that have adopted the programme. The basis is a decision."),
    (PROGRAMME, need("body", "toimielin", "body", text, Text("toimielin", "organ", "the body"))),
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
    Text("Mitä lähteet sanovat toisin. Peruste on lähde.", "Vad källorna är oense om. Grunden är en källa.", "What sources say otherwise. The basis is a source."),
    (
        PROGRAMME,
        need("claim", "tunnus", "claim", code, Text("väitteen tunnus", "påståendets beteckning", "the claim's id")),
        need("subject", "aihe", "subject", code, Text("mistä lähteet ovat eri mieltä", "vad källorna är oense om", "what the sources disagree on")),
        need("statement", "väite", "statement", text, Text("mitä lähde sanoo", "vad källan säger", "what the source says")),
        col(
            "holds",
            "pitää",
            "holds",
            written.parse_yes_no,
            Text("kyllä, jos tätä pidetään totena", "ja, om detta anses vara sant", "yes if this is held to be true"),
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
