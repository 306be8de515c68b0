"""The sheets of reviews."""

from __future__ import annotations

from roadmap_domain.application.desk import call
from roadmap_domain.domain.reviews import decider as reviews
from roadmap_domain.domain.reviews import events as reviewed
from roadmap_domain.interop import written
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
from roadmap_domain.interop.plans.sheet import Cells, Phase
from roadmap_domain.kernel.recorded import Recorded

SELVITYKSET = sheet(
    "selvitykset",
    "reviews",
    "Selvitykset, kyselyt ja työpajat.",
    (
        PROGRAMME,
        need("review", "tunnus", "review", code, "selvityksen tunnus"),
        need(
            "kind",
            "laji",
            "kind",
            words(
                nykytilakysely="baseline-survey",
                sidosryhmäkysely="stakeholder-survey",
                sisäinen_selvitys="internal-review",
                swot="swot",
                työpajat="workshops",
                palaute="feedback",
            ),
            "selvityksen laji",
        ),
        need("title", "nimi", "title", text, "selvityksen nimi"),
        col("conducted_by", "tekijä", "conducted by", text, "kuka teki (ei henkilön nimeä)"),
        col(
            "participants",
            "osallistujia",
            "participants",
            written.parse_count,
            "80, n. 100 tai väh. 80",
        ),
    ),
    ("review",),
    begin=lambda row: [
        call(
            reviews.record_review,
            row["review"],
            **given(row, "programme", "kind", "title", "conducted_by", "participants"),
        )
    ],
    reads={reviewed.ReviewConducted: cells_of("review")},
    phase=lambda _, __: Phase.REVIEWS,
)


def _score(row: Cells) -> reviewed.Score | None:
    if row["score"] is None or row["scale"] is None:
        return None
    return reviewed.Score(row["score"], *row["scale"])


def _finding(recorded: Recorded[reviewed.FindingMade]) -> Cells:
    score = recorded.event.score
    return {
        **cells_of("review")(recorded),
        "score": score and score.value,
        "scale": score and (score.lowest, score.highest),
    }


REVIEW = need("review", "selvitys", "review", code, "selvityksen tunnus")

HAVAINNOT = sheet(
    "havainnot",
    "findings",
    "Mitä selvityksissä havaittiin.",
    (
        REVIEW,
        need("finding", "tunnus", "finding", code, "havainnon tunnus"),
        need(
            "kind",
            "luokka",
            "kind",
            words(
                havainto="finding",
                hyvää="good",
                kehitettävää="to-develop",
                vahvuus="strength",
                heikkous="weakness",
                mahdollisuus="opportunity",
                uhka="threat",
            ),
            "havainnon luokka",
        ),
        need("text", "teksti", "text", text, "havainto"),
        col("respondents", "vastaajat", "respondents", text, "ketkä vastasivat"),
        col("score", "arvo", "score", written.parse_decimal, "arvo asteikolla, esimerkiksi 3,75"),
        col("scale", "asteikko", "scale", written.parse_scale, "asteikon rajat, esimerkiksi 1–5"),
    ),
    ("review", "finding"),
    begin=lambda row: [
        call(
            reviews.record_finding,
            row["review"],
            **given(row, "finding", "kind", "text", "respondents"),
            score=_score(row),
        )
    ],
    reads={reviewed.FindingMade: _finding},
    phase=lambda _, __: Phase.REVIEWS,
)


EHDOTUKSET = sheet(
    "ehdotukset",
    "proposals",
    "Selvitysten numeroidut ehdotukset.",
    (
        REVIEW,
        need("number", "numero", "number", number, "ehdotuksen numero"),
        need("text", "teksti", "text", text, "ehdotus"),
    ),
    ("review", "number"),
    begin=lambda row: [
        call(reviews.record_proposal, row["review"], **given(row, "number", "text"))
    ],
    reads={reviewed.ProposalMade: cells_of("review")},
    phase=lambda _, __: Phase.REVIEWS,
)
