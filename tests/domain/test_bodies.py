from __future__ import annotations

import pytest

from roadmap_domain.domain.bodies import rules
from roadmap_domain.domain.bodies.decider import (
    adopt_rules,
    dissolve_body,
    merge_body,
    rename_body,
)
from roadmap_domain.domain.bodies.events import (
    BodyDissolved,
    BodyEstablished,
    BodyMerged,
    BodyRenamed,
    RulesAdopted,
)
from roadmap_domain.domain.bodies.state import BODY
from roadmap_domain.kernel.texts import Text
from roadmap_domain.testing import given

established = BodyEstablished(Text("Lautakunta"), "committee")
of_2023 = RulesAdopted(Text("Hallintosääntö"), "2023", "25")
of_2025 = RulesAdopted(Text("Hallintosääntö"), "2025", "26")


def test_earlier_rules_can_come_back_into_force() -> None:
    given(BODY, [established, of_2023, of_2025]).when(
        adopt_rules, rules="Hallintosääntö", version="2023", section="25"
    ).then([of_2023])


def test_a_wrong_section_is_corrected_after_the_body_has_ended() -> None:
    wrong = RulesAdopted(Text("Hallintosääntö"), "2023", "26")
    given(BODY, [established, wrong, BodyDissolved()], corrects=2).when(
        adopt_rules, rules="Hallintosääntö", version="2023", section="25"
    ).then([of_2023])


def test_a_correction_may_restore_the_name_that_was() -> None:
    renamed = BodyRenamed(Text("Osallisuuslautakunta"))
    given(BODY, [established, renamed], corrects=2).when(rename_body, name="Lautakunta").then(
        [BodyRenamed(Text("Lautakunta"))]
    )


@pytest.mark.parametrize("end", [BodyDissolved(), BodyMerged("hyte")])
def test_nothing_is_merged_into_a_body_that_has_ended(end: BodyDissolved | BodyMerged) -> None:
    violation = (
        given(BODY, [established], reads={(BODY, "muu"): [established, end]})
        .when(merge_body, into="muu")
        .then_violates(rules.CannotMergeBody)
    )
    assert violation.facts() == {"into": "muu"}


def test_a_body_ends_once() -> None:
    given(BODY, [established, BodyDissolved()]).when(dissolve_body).then([])
    given(BODY, [established, BodyMerged("muu")]).when(merge_body, into="muu").then([])
    given(BODY, [established, BodyMerged("muu")]).when(dissolve_body).then_violates(
        rules.BodyHasEnded
    )


def test_what_takes_effect_before_the_body_waits_for_it() -> None:
    assert BODY.evolved([of_2023]) is None
