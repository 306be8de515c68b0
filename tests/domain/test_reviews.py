from __future__ import annotations

from decimal import Decimal

import pytest

from roadmap_domain.domain.programmes.rules import NoSuchProgramme
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.reviews import rules
from roadmap_domain.domain.reviews.decider import record_finding, record_proposal, record_review
from roadmap_domain.domain.reviews.events import FindingMade, ReviewConducted, Score
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Count
from roadmap_domain.testing import given
from tests.domain import facts


def test_a_review_knows_who_made_it_and_how_many_took_part() -> None:
    given(REVIEW, reads=facts.ALL).when(
        record_review,
        programme=facts.ROADMAP,
        kind="workshops",
        title="Työpajat",
        conducted_by="Vake",
        participants=Count(80, "at-least"),
    ).then(
        [
            ReviewConducted(
                facts.ROADMAP, "workshops", Text("Työpajat"), Text("Vake"), Count(80, "at-least")
            )
        ]
    )


def test_a_review_belongs_to_a_programme() -> None:
    given(REVIEW, reads={(PROGRAMME, "muu"): []}).when(
        record_review, programme="muu", kind="swot", title="SWOT"
    ).then_violates(NoSuchProgramme)


@pytest.mark.parametrize("value", ["1", "3.41", "5"])
def test_a_score_may_lie_on_the_bounds_of_its_scale(value: str) -> None:
    score = Score(Decimal(value), Decimal(1), Decimal(5))
    given(REVIEW, [facts.conducted]).when(
        record_finding, finding="f", text="Kokemus", respondents="järjestöt", score=score
    ).then([FindingMade("f", "finding", Text("Kokemus"), Text("järjestöt"), score)])


@pytest.mark.parametrize("value", ["0.99", "5.01"])
def test_a_score_off_its_scale_is_refused(value: str) -> None:
    score = Score(Decimal(value), Decimal(1), Decimal(5))
    violation = (
        given(REVIEW, [facts.conducted])
        .when(record_finding, finding="f", text="Kokemus", score=score)
        .then_violates(rules.ScoreOffScale)
    )
    assert violation.facts() == {
        "value": Decimal(value),
        "lowest": Decimal(1),
        "highest": Decimal(5),
    }


def test_nothing_is_said_of_an_unrecorded_review() -> None:
    given(REVIEW).when(record_finding, finding="f", text="Kokemus").then_violates(
        rules.NoSuchReview
    )
    given(REVIEW).when(record_proposal, number=1, text="Enemmän").then_violates(rules.NoSuchReview)


def test_what_takes_effect_before_the_review_waits_for_it() -> None:
    assert REVIEW.evolved([facts.proposed]) is None
