from __future__ import annotations

import pytest

from roadmap_domain.domain.programmes import rules
from roadmap_domain.domain.programmes.claims import note_claim, uphold_claim
from roadmap_domain.domain.programmes.decider import (
    add_heading,
    adopt_programme,
    define_outcome,
    link_strategy,
    list_source,
    open_programme,
    remove_milestone,
    reword_heading,
    reword_milestone,
    set_milestone,
    state_vision,
    succeed_programme,
)
from roadmap_domain.domain.programmes.events import (
    ClaimNoted,
    ClaimUpheld,
    HeadingAdded,
    HeadingReworded,
    MilestoneRemoved,
    MilestoneReworded,
    MilestoneSet,
    OutcomeDefined,
    ProgrammeEvent,
    ProgrammeOpened,
    ProgrammeSucceeded,
    SourceListed,
    StrategyLinked,
    VisionStated,
)
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.kernel.basis import RuleBasis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Text, TextIsBlank
from roadmap_domain.testing import given
from tests.domain import facts
from tests.domain.facts import DECIDED, PRINTED

milestone = MilestoneSet("m", "2.3", 2024, Text("Tilat on kartoitettu"))
claim = ClaimNoted("kausi-1", "kausi", Text("2022–2025"))
other = ClaimNoted("kausi-2", "kausi", Text("2023–2025"))


def test_a_source_without_a_date_is_listed_once() -> None:
    listed = SourceListed("001", Text("Osallisuusohjelma"), None)
    given(PROGRAMME, [facts.opened]).when(
        list_source, document="001", title="Osallisuusohjelma"
    ).then([listed])
    given(PROGRAMME, [facts.opened, listed]).when(
        list_source, document="001", title="Osallisuusohjelma"
    ).then([])


def test_a_source_keeps_the_precision_of_its_date() -> None:
    outcome = given(PROGRAMME, [facts.opened]).when(
        list_source, document="003", title="Toimielin", dated="2023-21"
    )
    outcome.then([SourceListed("003", Text("Toimielin"), FuzzyDate("2023-21"))])


def test_an_outline_has_a_level() -> None:
    given(PROGRAMME).when(
        open_programme,
        kind="roadmap",
        title="Tiekartta",
        region="Vake",
        first_year=2022,
        last_year=2025,
        outline=(),
    ).then_violates(rules.OutlineIsFaulty)


def test_a_vision_in_other_spelling_is_the_same_vision() -> None:
    stated = VisionStated(Text("Yhdessä enemmän"))
    given(PROGRAMME, [facts.opened, stated]).when(state_vision, text="yhdessä enemmän!").then([])
    given(PROGRAMME, [facts.opened, stated]).when(state_vision, text="Yhdessä").then(
        [VisionStated(Text("Yhdessä"))]
    )


def test_a_translation_is_another_wording() -> None:
    stated = VisionStated(Text("Yhdessä"))
    both = Text("Yhdessä", sv="Tillsammans")
    given(PROGRAMME, [facts.opened, stated]).when(state_vision, text=both).then(
        [VisionStated(both)]
    )


def test_a_strategy_link_is_made_once_and_may_be_stated_anew() -> None:
    link = StrategyLinked(Text("Toimimme yhdessä"), 16, Text("Rakenteet"))
    linked = given(PROGRAMME, [facts.opened, link])
    linked.when(link_strategy, number=16, perspective="Toimimme yhdessä", goal="Rakenteet").then([])
    linked.when(link_strategy, number=16, perspective="Toimimme yhdessä", goal="Mittarit").then(
        [StrategyLinked(Text("Toimimme yhdessä"), 16, Text("Mittarit"))]
    )


def test_an_outcome_is_defined_once() -> None:
    defined = OutcomeDefined("done", Text("Toteutuu"), realised=True)
    given(PROGRAMME, [facts.opened, defined]).when(
        define_outcome, outcome="done", label="Toteutuu", realised=True
    ).then([])


def test_a_heading_without_a_title_can_get_one() -> None:
    untitled = HeadingAdded("goal", "3", None, None)
    outcome = given(PROGRAMME, [facts.opened, untitled]).when(
        reword_heading, heading="3", title="Viestintä"
    )
    outcome.then([HeadingReworded("3", Text("Viestintä"))])
    assert outcome.state.headings["3"].title == Text("Viestintä")


def test_a_heading_of_another_title_is_not_added_over_an_untitled_one() -> None:
    untitled = HeadingAdded("goal", "3", None, None)
    given(PROGRAMME, [facts.opened, untitled]).when(
        add_heading, heading="3", level="goal", title="Viestintä"
    ).then_violates(rules.CodeIsTaken)


def test_under_the_lowest_level_nothing_is_added() -> None:
    given(PROGRAMME, facts.programme).when(
        add_heading, heading="2.3.1", level="group", under="2.3"
    ).then_violates(rules.HeadingOnWrongLevel)


def test_milestones_lie_on_the_lowest_level() -> None:
    given(PROGRAMME, facts.programme).when(
        set_milestone, milestone="m", heading="2", year=2024, text="Tilat"
    ).then_violates(rules.HeadingOnWrongLevel)


def test_a_milestone_keeps_its_cell() -> None:
    violation = (
        given(PROGRAMME, [*facts.programme, milestone])
        .when(set_milestone, milestone="m", heading="2.3", year=2025, text="Tilat on kartoitettu")
        .then_violates(rules.CodeIsTaken)
    )
    assert violation.facts() == {"taken": "m"}


def test_a_removed_milestone_is_gone() -> None:
    removed = [*facts.programme, milestone, MilestoneRemoved("m")]
    given(PROGRAMME, removed).when(remove_milestone, milestone="m").then_violates(
        rules.NoSuchMilestone
    )
    given(PROGRAMME, removed).when(
        set_milestone, milestone="m", heading="2.3", year=2025, text="Tilat on avattu"
    ).then([MilestoneSet("m", "2.3", 2025, Text("Tilat on avattu"))])


@pytest.mark.parametrize("basis", [DECIDED, PRINTED])
def test_an_adopted_programme_changes_on_a_decision_or_a_source(basis: object) -> None:
    adopted = [*facts.programme, milestone, facts.adopted]
    given(PROGRAMME, adopted, basis=basis).when(  # type: ignore[arg-type] # either basis
        reword_milestone, milestone="m", text="Tilat on avattu"
    ).then([MilestoneReworded("m", Text("Tilat on avattu"))])


@pytest.mark.parametrize("basis", [None, RuleBasis("Hallintosääntö", "2023", "25")])
def test_an_adopted_programme_does_not_change_without_them(basis: RuleBasis | None) -> None:
    adopted = given(PROGRAMME, [*facts.programme, milestone, facts.adopted], basis=basis)
    for outcome in (
        adopted.when(state_vision, text="Yhdessä"),
        adopted.when(link_strategy, number=1, perspective="Yhdessä", goal="Rakenteet"),
        adopted.when(define_outcome, outcome="not", label="Ei toteudu", realised=False),
        adopted.when(add_heading, heading="3", level="goal"),
        adopted.when(reword_heading, heading="2.3", title="Tilat"),
        adopted.when(set_milestone, milestone="n", heading="2.3", year=2025, text="Tilat"),
        adopted.when(reword_milestone, milestone="m", text="Tilat on avattu"),
        adopted.when(remove_milestone, milestone="m"),
    ):
        outcome.then_violates(rules.ChangeNeedsBasis)


def test_what_is_there_already_needs_no_basis() -> None:
    adopted = given(PROGRAMME, [*facts.programme, milestone, facts.adopted])
    adopted.when(set_milestone, milestone="m", heading="2.3", year=2024, text=milestone.text).then(
        []
    )
    adopted.when(add_heading, heading="2", level="goal", title=facts.goal.title).then([])


def test_the_same_body_adopts_once() -> None:
    given(PROGRAMME, [facts.opened, facts.adopted], basis=DECIDED).when(
        adopt_programme, body="lautakunta"
    ).then([])


def test_a_claim_is_noted_once_even_when_it_holds() -> None:
    noted = given(PROGRAMME, [facts.opened, claim, ClaimUpheld("kausi-1")], basis=PRINTED)
    noted.when(note_claim, claim="kausi-1", subject="kausi", statement="2022–2025").then([])
    noted.when(note_claim, claim="kausi-1", subject="kausi", statement="2023–2025").then_violates(
        rules.CodeIsTaken
    )


def test_one_claim_on_a_subject_holds() -> None:
    upheld = [facts.opened, claim, other, ClaimUpheld("kausi-1")]
    outcome = given(PROGRAMME, upheld).when(uphold_claim, claim="kausi-2")
    outcome.then([ClaimUpheld("kausi-2")])
    assert {code: it.holds for code, it in outcome.state.claims.items()} == {
        "kausi-1": False,
        "kausi-2": True,
    }


def test_a_successor_can_be_replaced_by_another() -> None:
    third = ProgrammeOpened(
        "action-plan", Text("Toinen"), Text("Vake"), 2026, 2028, ("goal",), "action"
    )
    succeeded = [*facts.programme, ProgrammeSucceeded(facts.LATER)]
    given(PROGRAMME, succeeded, reads={(PROGRAMME, "third"): [third]}).when(
        succeed_programme, successor="third"
    ).then([ProgrammeSucceeded("third")])


def test_nothing_is_said_of_an_unopened_programme() -> None:
    nothing = given(PROGRAMME, basis=DECIDED)
    for outcome in (
        nothing.when(list_source, document="002", title="Raportti"),
        nothing.when(state_vision, text="Yhdessä"),
        nothing.when(link_strategy, number=1, perspective="Yhdessä", goal="Rakenteet"),
        nothing.when(define_outcome, outcome="done", label="Toteutuu", realised=True),
        nothing.when(add_heading, heading="2", level="goal"),
        nothing.when(reword_heading, heading="2", title="Rakenteet"),
        nothing.when(set_milestone, milestone="m", heading="2.3", year=2024, text="Tilat"),
        nothing.when(reword_milestone, milestone="m", text="Tilat"),
        nothing.when(remove_milestone, milestone="m"),
        nothing.when(adopt_programme, body="Lautakunta"),
        nothing.when(note_claim, claim="c", subject="kausi", statement="2022–2025"),
        nothing.when(uphold_claim, claim="c"),
        nothing.when(succeed_programme, successor=facts.LATER),
    ):
        outcome.then_violates(rules.NoSuchProgramme)


def test_what_takes_effect_before_the_opening_waits_for_it() -> None:
    """As held on a day, a late record may lie before the programme's own first event."""
    assert PROGRAMME.evolved([facts.goal, facts.adopted]) is None
    early = PROGRAMME.evolved([facts.goal, facts.opened])
    assert early is not None
    assert not early.headings


def test_changes_to_what_is_not_there_yet_change_nothing() -> None:
    before = PROGRAMME.evolved([facts.opened])
    late: list[ProgrammeEvent] = [
        HeadingReworded("9", Text("Muu")),
        MilestoneReworded("m", Text("Muu")),
        MilestoneRemoved("m"),
        ClaimUpheld("c"),
    ]
    assert PROGRAMME.evolved(late, before) == before


def test_a_blank_text_is_refused_wherever_it_stands() -> None:
    given(PROGRAMME, [facts.opened]).when(state_vision, text=" ").then_violates(TextIsBlank)
