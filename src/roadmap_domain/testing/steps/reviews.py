"""Sentences about reviews: findings with their scores, and proposals."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.application.desk import call
from roadmap_domain.domain.reviews import decider as reviews
from roadmap_domain.domain.reviews.events import Score
from roadmap_domain.domain.reviews.state import REVIEW, Review, existing
from roadmap_domain.interop import written
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import expect, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views.words import count_in_words, score_in_words

FINDING = ("luokka", "havainto", "vastaajat", "arvo", "asteikko")


@deed(Sentence('tehdään {laji:sanat} "{nimi:teksti}"[, osallistujia {maara:sanat}]'))
def _(roadmap: ScenarioWorld, laji: str, nimi: str, maara: str | None) -> None:
    roadmap.do(
        call(
            reviews.record_review,
            roadmap.title_of("review", nimi),
            programme=roadmap.programme,
            kind=names.code(laji),
            title=nimi,
            participants=read(written.parse_count, maara),
        )
    )


@deed(Sentence('selvitys "{selvitys:teksti}" havaitsee:'))
def _(roadmap: ScenarioWorld, selvitys: str, datatable: tables.Table) -> None:
    roadmap.do(
        *(
            call(
                reviews.record_finding,
                roadmap.title_of("review", selvitys),
                finding=" ".join(filter(None, (row["havainto"], row.get("vastaajat")))),
                text=row["havainto"],
                kind=names.code(row.get("luokka") or "havainto"),
                respondents=row.get("vastaajat") or None,
                score=_score(row),
            )
            for row in tables.rows(datatable, FINDING)
        )
    )


def _score(row: tables.Cells) -> Score | None:
    if not row.get("arvo"):
        return None
    return Score(
        read(written.parse_decimal, row["arvo"]), *read(written.parse_scale, row["asteikko"])
    )


@deed(Sentence('selvitys "{selvitys:teksti}" ehdottaa:'))
def _(roadmap: ScenarioWorld, selvitys: str, datatable: tables.Table) -> None:
    roadmap.do(
        *(
            call(
                reviews.record_proposal,
                roadmap.title_of("review", selvitys),
                number=int(row["numero"]),
                text=row["ehdotus"],
            )
            for row in tables.rows(datatable, ("numero", "ehdotus"))
        )
    )


@then(Sentence('selvityksen "{selvitys:teksti}" havainnot ovat:'))
def _(roadmap: ScenarioWorld, selvitys: str, datatable: tables.Table) -> None:
    kinds = {code: label for label, code in names.CODES.items()}
    actual = [
        {
            "luokka": kinds[it.kind],
            "havainto": str(it.text),
            "vastaajat": str(it.respondents or ""),
            "arvo": score_in_words(it.score, "fi") if it.score else "",
        }
        for it in _held(roadmap, selvitys).findings.values()
    ]
    tables.check(datatable, actual, FINDING[:4])


@then(Sentence('selvityksen "{selvitys:teksti}" ehdotukset ovat:'))
def _(roadmap: ScenarioWorld, selvitys: str, datatable: tables.Table) -> None:
    actual = [
        {"numero": str(number), "ehdotus": str(text)}
        for number, text in _held(roadmap, selvitys).proposals.items()
    ]
    tables.check(datatable, actual, ("numero", "ehdotus"))


@then(Sentence('selvitykseen "{selvitys:teksti}" osallistui {maara:sanat}'))
def _(roadmap: ScenarioWorld, selvitys: str, maara: str) -> None:
    count = _held(roadmap, selvitys).conducted.participants
    said = count_in_words(count, "fi") if count else "tuntematon määrä"
    expect(said == maara, f"osallistujia oli {said}")


def _held(roadmap: ScenarioWorld, title: str) -> Review:
    review = roadmap.title_of("review", title)
    return existing(roadmap.as_of().get(REVIEW, review), review)
