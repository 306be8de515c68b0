from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve as changed

from roadmap_domain.domain.actions import rules
from roadmap_domain.domain.actions.decider import (
    assess,
    carry_over,
    mark_step_done,
    plan_action,
    record_deliverable,
    revise_entry,
)
from roadmap_domain.domain.actions.ending import merge, split, withdraw
from roadmap_domain.domain.actions.events import (
    ActionAssessed,
    ActionCarriedOver,
    ActionMerged,
    ActionPlanned,
    ActionSplit,
    ActionWithdrawn,
    DeliverableRecorded,
    Entry,
    EntryRevised,
    Item,
    Proposal,
    StepDone,
)
from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.domain.programmes.events import (
    HeadingAdded,
    MilestoneSet,
    ProgrammeOpened,
    ProgrammeSucceeded,
)
from roadmap_domain.domain.programmes.rules import (
    HeadingOnWrongLevel,
    NoSuchHeading,
    NoSuchMilestone,
    NoSuchProgramme,
    YearOutsidePeriod,
)
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.reviews.rules import NoSuchProposal
from roadmap_domain.domain.year_plans.events import RowAssessed
from roadmap_domain.domain.year_plans.rules import NoSuchYearPlan, YearIsFrozen
from roadmap_domain.kernel.dates import FuzzyDate, Recurrence, Schedule, Span
from roadmap_domain.kernel.texts import Text
from roadmap_domain.testing import given
from tests.domain import facts
from tests.domain.facts import ALL, LATER, ROADMAP, assessed, plan, planned

TITLE = "Määritellään periaatteet"
carried = ActionCarriedOver(2024, ROADMAP, changed(planned.entry, year=2025), Text("Työ jatkuu"))
withdrawn = ActionWithdrawn(2024, Text("Ei enää"))
schedule = Schedule(
    Span(FuzzyDate("2024-21"), FuzzyDate("2024-23")), (Recurrence(1, Decimal("1.5")),)
)


def test_an_action_is_planned_with_all_its_columns() -> None:
    entry = Entry(
        2024,
        "2.3",
        Text(TITLE),
        2,
        (Text("kevät"),),
        (Item(Text("Kartoitetaan")), Item(Text("ks. rakenteet"), "2")),
        (Item(Text("Kartoitus on tehty")),),
        (Text("Tilakeskus"),),
        (Text("järjestöt"),),
        schedule,
    )
    given(ACTION, reads=ALL).when(
        plan_action,
        programme=ROADMAP,
        year=2024,
        heading="2.3",
        title=TITLE,
        order=2,
        details=("kevät",),
        steps=("Kartoitetaan", Item(Text("ks. rakenteet"), "2")),
        metrics=("Kartoitus on tehty",),
        responsible=("Tilakeskus",),
        partners=("järjestöt",),
        schedule=schedule,
    ).then([ActionPlanned(ROADMAP, entry, None)])


@pytest.mark.parametrize(
    ("arguments", "rule"),
    [
        ({"programme": "muu"}, NoSuchProgramme),
        ({"year": 2026}, YearOutsidePeriod),
        ({"year": 2023}, NoSuchYearPlan),
        ({"heading": "2"}, HeadingOnWrongLevel),
        ({"heading": "9.9"}, NoSuchHeading),
        ({"steps": (Item(Text("ks."), "9.9"),)}, NoSuchHeading),
        ({"metrics": (Item(Text("ks."), "9.9"),)}, NoSuchHeading),
        ({"serves": ("m",)}, NoSuchMilestone),
        ({"raised_from": Proposal("selvitys", 7)}, NoSuchProposal),
        ({"raised_from": Proposal("muu", 1)}, NoSuchProposal),
    ],
)
def test_an_action_is_planned_into_what_is_there(
    arguments: dict[str, object], rule: type[Exception]
) -> None:
    whole = {"programme": ROADMAP, "year": 2024, "heading": "2.3", "title": TITLE, **arguments}
    outcome = given(ACTION, reads=ALL).when(plan_action, **whole)  # type: ignore[arg-type] # all are
    outcome.then_violates(rule)  # type: ignore[type-var] # rules of every slice


def test_an_action_serves_a_milestone_of_its_own_cell_only() -> None:
    reads = {
        **ALL,
        (PROGRAMME, ROADMAP): [*facts.programme, MilestoneSet("m", "2.3", 2025, Text("Tilat"))],
    }
    violation = (
        given(ACTION, reads=reads)
        .when(plan_action, programme=ROADMAP, year=2024, heading="2.3", title=TITLE, serves=("m",))
        .then_violates(rules.MilestoneOfAnotherCell)
    )
    assert violation.facts() == {"milestone": "m", "heading": "2.3", "year": 2024}


def test_planning_again_says_the_same_even_after_a_carry_over() -> None:
    given(ACTION, [planned, assessed, carried], reads=ALL).when(
        plan_action, programme=ROADMAP, year=2024, heading="2.3", title=TITLE
    ).then([])


def test_an_action_is_planned_into_no_frozen_year() -> None:
    given(ACTION, reads={**ALL, **facts.frozen_plan(2024)}).when(
        plan_action, programme=ROADMAP, year=2024, heading="2.3", title=TITLE
    ).then_violates(YearIsFrozen)


def test_what_is_carried_over_leaves_schedule_and_milestones_in_their_year() -> None:
    rich = changed(planned.entry, schedule=schedule, steps=(Item(Text("Kartoitetaan")),))
    given(ACTION, [ActionPlanned(ROADMAP, rich, None), assessed], reads=ALL).when(
        carry_over, from_year=2024, to_year=2025, reason="Työ jatkuu"
    ).then(
        [
            ActionCarriedOver(
                2024, ROADMAP, changed(rich, year=2025, schedule=None), Text("Työ jatkuu")
            )
        ]
    )


def test_what_is_carried_over_may_be_rewritten_whole() -> None:
    given(ACTION, [planned, assessed], reads=ALL).when(
        carry_over,
        from_year=2024,
        to_year=2025,
        reason="Työ jatkuu",
        title="Otetaan käyttöön",
        order=3,
        details=("syksy",),
        steps=("Sovitaan",),
        metrics=("Sovittu",),
        responsible=("Tilakeskus",),
        partners=("järjestöt",),
        schedule=schedule,
        heading="2.3",
    ).then(
        [
            ActionCarriedOver(
                2024,
                ROADMAP,
                Entry(
                    2025,
                    "2.3",
                    Text("Otetaan käyttöön"),
                    3,
                    (Text("syksy"),),
                    (Item(Text("Sovitaan")),),
                    (Item(Text("Sovittu")),),
                    (Text("Tilakeskus"),),
                    (Text("järjestöt"),),
                    schedule,
                ),
                Text("Työ jatkuu"),
            )
        ]
    )


def test_an_outcome_of_the_row_goes_before_its_actions() -> None:
    reads = {**ALL, **plan(2024, RowAssessed("2.3", "done", None))}
    given(ACTION, [planned, assessed], reads=reads).when(
        carry_over, from_year=2024, to_year=2025, reason="Työ jatkuu"
    ).then_violates(rules.CannotCarryOverRealised)
    reads = {**ALL, **plan(2024, RowAssessed("2.3", "partly", None))}
    realised = ActionAssessed(2024, "done", None)
    given(ACTION, [planned, realised], reads=reads).when(
        carry_over, from_year=2024, to_year=2025, reason="Työ jatkuu"
    ).then([carried])


def test_a_realised_row_leaves_nothing_to_carry_over() -> None:
    reads = {**ALL, **plan(2024, RowAssessed("2.3", "done", None))}
    given(ACTION, [planned], reads=reads).when(
        carry_over, from_year=2024, to_year=2025, reason="Työ jatkuu"
    ).then_violates(rules.CannotCarryOverRealised)


def test_an_action_whose_plan_was_never_opened_is_not_assessed() -> None:
    reads = {key: events for key, events in ALL.items() if key[1] != "vake/2024"}
    given(ACTION, [planned], reads=reads).when(
        carry_over, from_year=2024, to_year=2025, reason="Työ jatkuu"
    ).then_violates(rules.CannotCarryOverUnassessed)


def test_an_action_is_carried_over_from_a_year_where_it_stands() -> None:
    given(ACTION, [planned, assessed], reads=ALL).when(
        carry_over, from_year=2023, to_year=2025, reason="Työ jatkuu"
    ).then_violates(rules.DoesNotStandInYear)


def test_an_action_is_carried_over_into_no_frozen_year() -> None:
    given(ACTION, [planned, assessed], reads={**ALL, **facts.frozen_plan(2025)}).when(
        carry_over, from_year=2024, to_year=2025, reason="Työ jatkuu"
    ).then_violates(YearIsFrozen)


def test_a_chain_of_successors_is_followed() -> None:
    far = ProgrammeOpened(
        "action-plan", Text("Kolmas"), Text("Vake"), 2031, 2034, ("goal", "group"), "action"
    )
    reads = {
        **ALL,
        (PROGRAMME, ROADMAP): [*facts.programme, ProgrammeSucceeded(LATER)],
        (PROGRAMME, LATER): [*facts.later, ProgrammeSucceeded("kolmas")],
        (PROGRAMME, "kolmas"): [far, facts.goal, facts.group],
        **plan(2031, programme="kolmas"),
    }
    given(ACTION, [planned, assessed], reads=reads).when(
        carry_over, from_year=2024, to_year=2031, reason="Työ jatkuu"
    ).then([changed(carried, programme="kolmas", entry=changed(carried.entry, year=2031))])


def test_a_gap_between_programmes_takes_nothing_in() -> None:
    gap = ProgrammeOpened(
        "action-plan", Text("Myöhemmin"), Text("Vake"), 2028, 2030, ("goal", "group"), "action"
    )
    reads = {
        **ALL,
        (PROGRAMME, ROADMAP): [*facts.programme, ProgrammeSucceeded(LATER)],
        (PROGRAMME, LATER): [gap, facts.goal, facts.group],
    }
    given(ACTION, [planned, assessed], reads=reads).when(
        carry_over, from_year=2024, to_year=2026, reason="Työ jatkuu"
    ).then_violates(YearOutsidePeriod)


def test_a_successor_that_is_not_known_takes_nothing_in() -> None:
    reads = {**ALL, (PROGRAMME, ROADMAP): [*facts.programme, ProgrammeSucceeded("kadonnut")]}
    given(ACTION, [planned, assessed], reads=reads).when(
        carry_over, from_year=2024, to_year=2026, reason="Työ jatkuu"
    ).then_violates(rules.OnlyIntoSuccessor)


def test_the_successor_must_have_the_row() -> None:
    bare = [facts.later[0], HeadingAdded("goal", "1", None, None)]
    reads = {
        **ALL,
        (PROGRAMME, ROADMAP): [*facts.programme, ProgrammeSucceeded(LATER)],
        (PROGRAMME, LATER): bare,
    }
    given(ACTION, [planned, assessed], reads=reads).when(
        carry_over, from_year=2024, to_year=2026, reason="Työ jatkuu"
    ).then_violates(NoSuchHeading)


def test_an_entry_is_revised_by_what_is_given() -> None:
    outcome = given(ACTION, [planned], reads=ALL).when(
        revise_entry, year=2024, schedule=schedule, serves=()
    )
    outcome.then([EntryRevised(2024, schedule=schedule)])


def test_an_entry_of_a_frozen_year_is_only_corrected() -> None:
    reads = {**ALL, **facts.frozen_plan(2024)}
    given(ACTION, [planned], reads=reads).when(
        revise_entry, year=2024, title="Toisin"
    ).then_violates(YearIsFrozen)
    given(ACTION, [planned], reads=reads, corrects=1).when(
        plan_action, programme=ROADMAP, year=2024, heading="2.3", title="Toisin"
    ).then([changed(planned, entry=changed(planned.entry, title=Text("Toisin")))])


def test_a_revision_from_before_the_carry_over_waits_for_it() -> None:
    """As held on a day between the two, the action does not yet stand in the later year."""
    revised = EntryRevised(2025, order=7)
    assert ACTION.evolved([planned, revised]) == ACTION.evolved([planned])


def test_an_outcome_is_changed_only_with_a_reason() -> None:
    given(ACTION, [planned, assessed], reads=ALL).when(
        assess, year=2024, outcome="done"
    ).then_violates(rules.AlreadyAssessed)


def test_an_action_is_not_assessed_in_a_frozen_year() -> None:
    given(ACTION, [planned], reads={**ALL, **facts.frozen_plan(2024)}).when(
        assess, year=2024, outcome="done"
    ).then_violates(YearIsFrozen)


@pytest.mark.parametrize("step", [0, -1, 2])
def test_a_step_is_counted_from_one(step: int) -> None:
    entry = changed(planned.entry, steps=(Item(Text("Kartoitetaan")),))
    given(ACTION, [changed(planned, entry=entry)], reads=ALL).when(
        mark_step_done, year=2024, step=step
    ).then_violates(rules.NoSuchStep)


def test_a_step_is_done_once_even_in_a_frozen_year() -> None:
    entry = changed(planned.entry, steps=(Item(Text("Kartoitetaan")),))
    frozen = {**ALL, **facts.frozen_plan(2024)}
    steps = [changed(planned, entry=entry)]
    given(ACTION, [*steps, StepDone(2024, 1)], reads=frozen).when(
        mark_step_done, year=2024, step=1
    ).then([])
    given(ACTION, steps, reads=frozen).when(mark_step_done, year=2024, step=1).then_violates(
        YearIsFrozen
    )


def test_a_deliverable_has_a_date_and_a_reference() -> None:
    given(ACTION, [planned], reads=ALL).when(
        record_deliverable,
        year=2024,
        deliverable="pohja",
        kind="template",
        title="Sopimuspohja",
        made_on="2024-11",
        reference="Tilakeskus",
    ).then(
        [
            DeliverableRecorded(
                2024,
                "pohja",
                "template",
                Text("Sopimuspohja"),
                FuzzyDate("2024-11"),
                Text("Tilakeskus"),
            )
        ]
    )


def test_a_frozen_year_takes_no_deliverable() -> None:
    given(ACTION, [planned], reads={**ALL, **facts.frozen_plan(2024)}).when(
        record_deliverable, year=2024, deliverable="pohja", kind="template", title="Sopimuspohja"
    ).then_violates(YearIsFrozen)


def test_an_action_is_withdrawn_from_its_first_year_at_the_earliest() -> None:
    given(ACTION, [planned], reads=ALL).when(
        withdraw, from_year=2023, reason="Ei enää"
    ).then_violates(rules.DoesNotStandInYear)


def test_an_action_does_not_leave_a_frozen_plan() -> None:
    given(ACTION, [planned], reads={**ALL, **facts.frozen_plan(2024)}).when(
        withdraw, from_year=2024, reason="Ei enää"
    ).then_violates(YearIsFrozen)
    given(ACTION, [planned], reads={**ALL, **facts.frozen_plan(2024)}).when(
        withdraw, from_year=2025, reason="Ei enää"
    ).then([ActionWithdrawn(2025, Text("Ei enää"))])


def test_what_was_merged_is_not_withdrawn_on_top() -> None:
    merged = ActionMerged(2024, "toinen", Text("Sama työ"))
    given(ACTION, [planned, merged], reads=ALL).when(
        withdraw, from_year=2024, reason="Ei enää"
    ).then_violates(rules.HasEnded)


def test_what_was_withdrawn_is_not_withdrawn_from_another_year() -> None:
    given(ACTION, [planned, withdrawn], reads=ALL).when(
        withdraw, from_year=2025, reason="Ei enää"
    ).then_violates(rules.HasEnded)


def test_an_action_is_merged_into_one_that_is_known() -> None:
    given(ACTION, [planned], reads=ALL).when(
        merge, into="muu", from_year=2024, reason="Sama työ"
    ).then_violates(rules.CannotFollowOn)


def test_an_action_is_split_into_known_ones() -> None:
    reads = {**ALL, (ACTION, "a"): [planned], (ACTION, "b"): [planned]}
    given(ACTION, [planned], reads=reads).when(
        split, into=("a", "b"), from_year=2024, reason="Eriytyi"
    ).then([ActionSplit(2024, ("a", "b"), Text("Eriytyi"))])
    given(ACTION, [planned], reads=reads).when(
        split, into=("a", "muu"), from_year=2024, reason="Eriytyi"
    ).then_violates(rules.CannotFollowOn)


def test_nothing_is_said_of_an_unplanned_action() -> None:
    nothing = given(ACTION, reads=ALL)
    for outcome in (
        nothing.when(carry_over, from_year=2024, to_year=2025, reason="Työ jatkuu"),
        nothing.when(revise_entry, year=2024, title="Toisin"),
        nothing.when(assess, year=2024, outcome="done"),
        nothing.when(mark_step_done, year=2024, step=1),
        nothing.when(
            record_deliverable, year=2024, deliverable="p", kind="template", title="Pohja"
        ),
        nothing.when(withdraw, from_year=2024, reason="Ei enää"),
        nothing.when(merge, into="muu", from_year=2024, reason="Sama työ"),
        nothing.when(split, into=("a", "b"), from_year=2024, reason="Eriytyi"),
    ):
        outcome.then_violates(rules.NoSuchAction)


def test_nothing_more_is_said_of_an_ended_action() -> None:
    ended = given(ACTION, [planned, assessed, withdrawn], reads=ALL)
    for outcome in (
        ended.when(carry_over, from_year=2024, to_year=2025, reason="Työ jatkuu"),
        ended.when(revise_entry, year=2024, title="Toisin"),
        ended.when(assess, year=2024, outcome="done", reason="Valmistui"),
        ended.when(mark_step_done, year=2024, step=1),
        ended.when(record_deliverable, year=2024, deliverable="p", kind="template", title="Pohja"),
        ended.when(merge, into="muu", from_year=2024, reason="Sama työ"),
        ended.when(split, into=("a", "b"), from_year=2024, reason="Eriytyi"),
    ):
        outcome.then_violates(rules.HasEnded)


def test_what_takes_effect_before_the_planning_waits_for_it() -> None:
    assert ACTION.evolved([assessed, carried]) is None


def test_a_correction_opens_only_the_year_of_what_was_wrong() -> None:
    frozen = {**ALL, **facts.frozen_plan(2025)}
    history = [planned, assessed, carried]
    given(ACTION, history, reads=frozen, corrects=2).when(
        assess, year=2025, outcome="done"
    ).then_violates(YearIsFrozen)
    given(ACTION, history, reads=frozen, corrects=3).when(
        carry_over, from_year=2024, to_year=2025, reason="Työ jatkuu", title="Toisin"
    ).then(
        [changed(carried, entry=changed(carried.entry, title=Text("Toisin")))],
    )


def test_a_step_that_is_done_stays_done_where_the_plan_puts_it() -> None:
    steps = (Item(Text("Kartoitetaan")), Item(Text("Sovitaan")))
    first = changed(planned, entry=changed(planned.entry, steps=steps))
    turned = (Item(Text("Kutsutaan")), steps[1], steps[0])
    left = (Item(Text("Kutsutaan")), steps[1])
    for revised, done in ((turned, {(2024, 3)}), (left, set[tuple[int, int]]())):
        action = ACTION.evolved([first, StepDone(2024, 1), EntryRevised(2024, steps=revised)])
        assert action is not None
        assert action.done == done
