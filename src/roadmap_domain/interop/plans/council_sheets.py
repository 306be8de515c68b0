"""The sheets of councils: what was planned, described and decided, and their terms."""

from __future__ import annotations

from pathlib import Path

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.councils import decider as councils
from roadmap_domain.domain.councils import events as happened
from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.interop import written
from roadmap_domain.interop.charters import CharterRefused, CharterUnreadable, read_charter
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
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
from roadmap_domain.interop.plans.sheet import Cells
from roadmap_domain.interop.telling import Misread, in_every
from roadmap_domain.kernel.texts import Text

COUNCIL = need(
    "council",
    "neuvottelukunta",
    "council",
    code,
    Text("neuvottelukunnan tunnus", "delegationens beteckning", "the council's id"),
)
_AS_EXACT = Text(
    "niin tarkasti kuin lähde sanoo",
    "så exakt som källan säger",
    "as precise as the source says",
)

NEUVOTTELUKUNNAT = sheet(
    "neuvottelukunnat",
    "councils",
    Text(
        "Neuvottelukunnat ja milloin niiden oli tarkoitus aloittaa.",
        "Delegationer och när de skulle inleda sin verksamhet.",
        "Councils and when they were to start.",
    ),
    (
        PROGRAMME,
        COUNCIL,
        need(
            "name",
            "nimi",
            "name",
            text,
            Text("neuvottelukunnan nimi", "delegationens namn", "the council's name"),
        ),
        col(
            "start_by",
            "tavoite aloittaa",
            "to start by",
            written.parse_date,
            Text("milloin oli tarkoitus aloittaa", "när den skulle inleda", "when it was to start"),
        ),
    ),
    ("council",),
    begin=lambda row: [
        call(councils.plan_council, row["council"], **given(row, "programme", "name", "start_by"))
    ],
    reads={happened.CouncilPlanned: cells_of("council")},
)


def _charter(cell: str) -> Charter:
    try:
        return read_charter(Path(cell))
    except (CharterRefused, CharterUnreadable) as problem:
        raise Misread(in_every(problem.message)) from None


TOIMINTASAANNOT = sheet(
    "toimintasaannot",
    "charters",
    Text(
        "Vaihtoehdot, joita neuvottelukunnalle on kuvattu: kukin on oma tiedostonsa.",
        "Alternativ som har beskrivits för en delegation: vart och ett är en egen fil.",
        "The alternatives that were described for a council: each is a file of its own.",
    ),
    (
        COUNCIL,
        need(
            "charter",
            "toimintasääntö",
            "charter",
            _charter,
            Text(
                "toimintasäännön tiedosto (TOML), tämän taulukon kansiosta katsoen",
                "stadgans fil (TOML), sedd från denna tabells mapp",
                "the charter's file (TOML), as seen from this sheet's folder",
            ),
            names_file=True,
        ),
    ),
    ("council", "charter"),
    begin=lambda row: [
        call(councils.describe_alternative, row["council"], **given(row, "charter"))
    ],
    reads={happened.AlternativeDescribed: cells_of("council")},
    tells=lambda cells, name: cells[name].code if isinstance(cells[name], Charter) else cells[name],
)


def _phase(row: Cells) -> list[Call]:
    if row["phase"] == "structure-decided":
        return [call(councils.decide_structure, row["council"], **given(row, "charter"))]
    return [call(councils.start_council, row["council"])]


NEUVOTTELUKUNTIEN_VAIHEET = sheet(
    "neuvottelukuntien_vaiheet",
    "council_phases",
    Text(
        "Mitä neuvottelukunnan rakenteesta päätettiin ja milloin se aloitti.",
        "Vad som beslöts om delegationens struktur och när den inledde sin verksamhet.",
        "What was decided about the council's structure, and when it started.",
    ),
    (
        COUNCIL,
        need(
            "phase",
            "vaihe",
            "phase",
            words(rakenne_päätetty="structure-decided", aloitti="started"),
            Text("neuvottelukunnan vaihe", "delegationens fas", "the council's phase"),
        ),
        col(
            "charter",
            "toimintasääntö",
            "charter",
            code,
            Text(
                "valitun toimintasäännön tunnus; tyhjä: ei tiedossa",
                "den valda stadgans beteckning; tom: inte känd",
                "the id of the charter that was chosen; empty: not known",
            ),
        ),
    ),
    ("council", "phase"),
    begin=_phase,
    reads={
        happened.StructureDecided: cells_of("council", phase="structure-decided"),
        happened.CouncilStarted: cells_of("council", phase="started"),
    },
)
TOIMIKAUDET = sheet(
    "toimikaudet",
    "terms",
    Text(
        "Neuvottelukuntien toimikaudet.", "Delegationernas mandattider.", "The terms of councils."
    ),
    (
        COUNCIL,
        need(
            "term",
            "kausi",
            "term",
            code,
            Text("toimikauden nimi", "mandattidens namn", "the term's name"),
        ),
        need("first_day", "alkaa", "first day", written.parse_date, _AS_EXACT),
        need("last_day", "päättyy", "last day", written.parse_date, _AS_EXACT),
        col(
            "seats_per_class",
            "paikkoja luokassa",
            "seats per class",
            number,
            Text(
                "paikkoja kussakin luokassa, jos toimintasääntö antaa valita",
                "platser i varje klass, om stadgan låter välja",
                "seats in each class, where the charter lets one choose",
            ),
        ),
        col("chosen_on", "edustajat valittu", "chosen on", written.parse_date, _AS_EXACT),
    ),
    ("council", "term"),
    begin=lambda row: [
        call(
            councils.open_term,
            row["council"],
            **given(row, "term", "first_day", "last_day", "seats_per_class", "chosen_on"),
        )
    ],
    reads={happened.TermOpened: cells_of("council")},
)
