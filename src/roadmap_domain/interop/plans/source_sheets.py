"""The sheets of a programme's sources, and of what they say otherwise."""

from __future__ import annotations

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.programmes import claims
from roadmap_domain.domain.programmes import decider as programmes
from roadmap_domain.domain.programmes import events as programmed
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
    cells_of,
    code,
    col,
    given,
    need,
    sheet,
    text,
)
from roadmap_domain.interop.plans.sheet import Cells
from roadmap_domain.kernel.texts import Text

LAHTEET = sheet(
    "lahteet",
    "sources",
    Text(
        "Lähdeasiakirjat, joihin perusteet ja väitteet viittaavat.",
        "Källdokument som grunder och påståenden hänvisar till.",
        "Source documents that bases and claims refer to.",
    ),
    (
        PROGRAMME,
        need(
            "document",
            "tunnus",
            "document",
            code,
            Text(
                "tunnus, jolla lähteeseen viitataan",
                "beteckningen som källan hänvisas till med",
                "the id by which the source is referred to",
            ),
        ),
        need(
            "title",
            "nimi",
            "title",
            text,
            Text("asiakirjan nimi", "dokumentets namn", "the document's title"),
        ),
        col(
            "dated",
            "päivätty",
            "dated",
            written.parse_date,
            Text("asiakirjan päiväys", "dokumentets datum", "the document's date"),
        ),
    ),
    ("programme", "document"),
    begin=lambda row: [
        call(programmes.list_source, row["programme"], **given(row, "document", "title", "dated"))
    ],
    reads={programmed.SourceListed: cells_of("programme")},
)


def _uphold_claim(row: Cells) -> list[Call]:
    held = [call(claims.uphold_claim, row["programme"], claim=row["claim"])]
    return held if row["holds"] else []


VAITTEET = sheet(
    "vaitteet",
    "claims",
    Text(
        "Mitä lähteet sanovat toisin. Peruste on lähde.",
        "Vad källorna är oense om. Grunden är en källa.",
        "What sources say otherwise. The basis is a source.",
    ),
    (
        PROGRAMME,
        need(
            "claim",
            "tunnus",
            "claim",
            code,
            Text("väitteen tunnus", "påståendets beteckning", "the claim's id"),
        ),
        need(
            "subject",
            "aihe",
            "subject",
            code,
            Text(
                "mistä lähteet ovat eri mieltä",
                "vad källorna är oense om",
                "what the sources disagree on",
            ),
        ),
        need(
            "statement",
            "väite",
            "statement",
            text,
            Text("mitä lähde sanoo", "vad källan säger", "what the source says"),
        ),
        col(
            "holds",
            "pitää",
            "holds",
            written.parse_yes_no,
            Text(
                "kyllä, jos tätä pidetään totena",
                "ja, om detta anses vara sant",
                "yes if this is held to be true",
            ),
            empty=False,
        ),
    ),
    ("programme", "claim"),
    begin=lambda row: [
        call(claims.note_claim, row["programme"], **given(row, "claim", "subject", "statement")),
        *_uphold_claim(row),
    ],
    revise=_uphold_claim,
    revises=("holds",),
    reads={
        programmed.ClaimNoted: cells_of("programme", holds=False),
        programmed.ClaimUpheld: cells_of("programme", holds=True),
    },
)
