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
from roadmap_domain.kernel.texts import Text

SELVITYKSET = sheet(
    "selvitykset",
    "reviews",
    Text(
        "Selvitykset, kyselyt ja työpajat.",
        "Utredningar, enkäter och workshoppar.",
        "Reviews, surveys and workshops.",
    ),
    (
        PROGRAMME,
        need(
            "review",
            "tunnus",
            "review",
            code,
            Text("selvityksen tunnus", "utredningens beteckning", "the review's id"),
        ),
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
            Text("selvityksen laji", "utredningens slag", "the kind of review"),
        ),
        need(
            "title",
            "nimi",
            "title",
            text,
            Text("selvityksen nimi", "utredningens namn", "the review's title"),
        ),
        col(
            "conducted_by",
            "tekijä",
            "conducted by",
            text,
            Text(
                "kuka teki (ei henkilön nimeä)",
                "vem som gjorde den (inget personnamn)",
                "who made it (no person's name)",
            ),
        ),
        col(
            "participants",
            "osallistujia",
            "participants",
            written.parse_count,
            Text(
                "80, n. 100 tai väh. 80",
                "80, ca 100 eller minst 80",
                "80, about 100 or at least 80",
            ),
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
    return None if row["score"] is None else reviewed.Score(row["score"], *row["scale"])


def _finding(recorded: Recorded[reviewed.FindingMade]) -> Cells:
    score = recorded.event.score
    return {
        **cells_of("review")(recorded),
        "score": score and score.value,
        "scale": score and (score.lowest, score.highest),
    }


REVIEW = need(
    "review",
    "selvitys",
    "review",
    code,
    Text("selvityksen tunnus", "utredningens beteckning", "the review's id"),
)

HAVAINNOT = sheet(
    "havainnot",
    "findings",
    Text(
        "Mitä selvityksissä havaittiin.",
        "Vad man iakttog i utredningarna.",
        "What the reviews found.",
    ),
    (
        REVIEW,
        need(
            "finding",
            "tunnus",
            "finding",
            code,
            Text("havainnon tunnus", "iakttagelsens beteckning", "the finding's id"),
        ),
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
            Text("havainnon luokka", "iakttagelsens klass", "the kind of finding"),
        ),
        need("text", "teksti", "text", text, Text("havainto", "iakttagelse", "the finding")),
        col(
            "respondents",
            "vastaajat",
            "respondents",
            text,
            Text("ketkä vastasivat", "vilka som svarade", "who responded"),
        ),
        col(
            "score",
            "arvo",
            "score",
            written.parse_decimal,
            Text(
                "arvo asteikolla, esimerkiksi 3,75",
                "värdet på skalan, till exempel 3,75",
                "the value on the scale, such as 3.75",
            ),
        ),
        col(
            "scale",
            "asteikko",
            "scale",
            written.parse_scale,
            Text(
                "asteikon rajat, esimerkiksi 1–5",
                "skalans gränser, till exempel 1–5",
                "the bounds of the scale, such as 1–5",
            ),
        ),
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
    needs=lambda cells: ("scale",) if cells["score"] is not None else (),
)


EHDOTUKSET = sheet(
    "ehdotukset",
    "proposals",
    Text(
        "Selvitysten numeroidut ehdotukset.",
        "Utredningarnas numrerade förslag.",
        "The numbered proposals of the reviews.",
    ),
    (
        REVIEW,
        need(
            "number",
            "numero",
            "number",
            number,
            Text("ehdotuksen numero", "förslagets nummer", "the proposal's number"),
        ),
        need("text", "teksti", "text", text, Text("ehdotus", "förslag", "the proposal")),
    ),
    ("review", "number"),
    begin=lambda row: [
        call(reviews.record_proposal, row["review"], **given(row, "number", "text"))
    ],
    reads={reviewed.ProposalMade: cells_of("review")},
    phase=lambda _, __: Phase.REVIEWS,
)
