"""Event-sourced roadmaps of cooperation between wellbeing counties and their NGOs.

Start with `RoadmapDomain`: open a store, `acting_as` somebody to `do` a decision, and `ask` a
question. Importing this package does no input or output, and loads what is used when it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roadmap_domain.application import DEFAULT_POLICY, Desk, Done, Policy, RoadmapDomain
    from roadmap_domain.application.backups import Backup, back_up, restore_backup
    from roadmap_domain.application.desk import Call, call
    from roadmap_domain.application.moving import Copied, copy_store
    from roadmap_domain.application.reader import Reader
    from roadmap_domain.audit.findings import audit_findings
    from roadmap_domain.domain.actions.decider import (
        assess,
        carry_over,
        mark_step_done,
        plan_action,
        record_deliverable,
        report_action,
        retract_action,
        revise_entry,
    )
    from roadmap_domain.domain.actions.ending import merge, split, withdraw
    from roadmap_domain.domain.actions.events import Item, Proposal
    from roadmap_domain.domain.agreement_templates.decider import (
        prepare_template,
        retract_agreement_template,
        revise_template,
        withdraw_template,
    )
    from roadmap_domain.domain.agreements.decider import (
        amend_agreement,
        change_responsible,
        draft_agreement,
        end_agreement,
        retract_agreement,
        sign_agreement,
    )
    from roadmap_domain.domain.applications.decider import (
        assess_eligibility,
        award_grant,
        complete_application,
        propose_grant,
        receive_application,
        reject_application,
        request_completion,
        retract_application,
        score_application,
        withdraw_application,
    )
    from roadmap_domain.domain.applications.events import Points
    from roadmap_domain.domain.applications.granted_decider import (
        amend_grant,
        approve_usage_report,
        decide_claim,
        file_claim,
        notify_decision,
        pay_instalment,
        receive_usage_report,
        recover_grant,
        return_usage_report,
    )
    from roadmap_domain.domain.appropriations.decider import (
        change_appropriation,
        commit_grant,
        decide_appropriation,
        retract_appropriation,
    )
    from roadmap_domain.domain.bodies.decider import (
        adopt_rules,
        dissolve_body,
        establish_body,
        merge_body,
        rename_body,
        retract_body,
    )
    from roadmap_domain.domain.calls.decider import (
        assess_criterion,
        extend_call,
        make_selection,
        open_call,
        propose_selection,
        receive_registration,
        retract_call,
        withdraw_registration,
    )
    from roadmap_domain.domain.calls.events import DeputyTie
    from roadmap_domain.domain.councils.charter import Charter, Criterion
    from roadmap_domain.domain.councils.decider import (
        decide_structure,
        describe_alternative,
        end_term,
        open_term,
        plan_council,
        retract_council,
        start_council,
    )
    from roadmap_domain.domain.gatherings.decider import (
        cancel_gathering,
        change_target,
        end_series,
        plan_gathering,
        record_gathering,
        retract_series,
        start_series,
    )
    from roadmap_domain.domain.grant_calls.decider import (
        extend_grant_call,
        open_grant_call,
        retract_grant_call,
    )
    from roadmap_domain.domain.grant_calls.events import (
        GrantCriterion,
        Priority,
        ScoringItem,
    )
    from roadmap_domain.domain.indicators.decider import (
        define_indicator,
        note_missing_value,
        observe_indicator,
        plan_measurement,
        restate_indicator,
        retract_indicator,
    )
    from roadmap_domain.domain.indicators.events import Unit
    from roadmap_domain.domain.lending_principles.decider import (
        assess_readiness,
        decide_principles,
        draft_principles,
        retract_lending_principles,
    )
    from roadmap_domain.domain.organisations.decider import (
        claim_class,
        dissolve_organisation,
        identify_organisation,
        merge_organisation,
        register_organisation,
        rename_organisation,
        retract_organisation,
        update_profile,
    )
    from roadmap_domain.domain.persons.decider import change_person, forget_person, record_person
    from roadmap_domain.domain.premises.decider import (
        close_premises,
        lend_premises,
        map_premises,
        open_premises,
        retract_premises,
        return_premises,
    )
    from roadmap_domain.domain.programmes.claims import note_claim, uphold_claim
    from roadmap_domain.domain.programmes.decider import (
        add_heading,
        adopt_programme,
        define_outcome,
        link_strategy,
        list_source,
        open_programme,
        remove_milestone,
        retract_programme,
        reword_heading,
        reword_milestone,
        set_milestone,
        state_vision,
        succeed_programme,
    )
    from roadmap_domain.domain.reviews.decider import (
        record_finding,
        record_proposal,
        record_review,
        retract_review,
    )
    from roadmap_domain.domain.reviews.events import Score
    from roadmap_domain.domain.terms.decider import (
        appoint_deputy,
        appoint_member,
        end_deputy,
        end_member,
        move_member,
        name_deputy,
        name_member,
        resign_member,
        retract_term,
        stand_in,
    )
    from roadmap_domain.domain.terms.mandates import (
        choose_chair,
        end_mandate,
        name_beside,
        name_delegate,
    )
    from roadmap_domain.domain.terms.state import term_id
    from roadmap_domain.domain.year_plans.decider import (
        adopt_year_plan,
        assess_row,
        check_in,
        close_year_plan,
        give_narrative,
        open_year_plan,
        report_year,
        retract_year_plan,
        set_objective,
    )
    from roadmap_domain.domain.year_plans.state import year_plan_id
    from roadmap_domain.interop.charters import CharterRefused, read_charter
    from roadmap_domain.interop.plans import Change, load
    from roadmap_domain.interop.spreadsheet import LoadRefused
    from roadmap_domain.kernel.basis import Basis, DecisionBasis, RuleBasis, SourceBasis
    from roadmap_domain.kernel.dates import FuzzyDate, Recurrence, Schedule, Span
    from roadmap_domain.kernel.money import Money
    from roadmap_domain.kernel.periods import Period
    from roadmap_domain.kernel.personal import Personal
    from roadmap_domain.kernel.recorded import Recorded
    from roadmap_domain.kernel.rules import Problem, RuleViolation
    from roadmap_domain.kernel.texts import Text
    from roadmap_domain.kernel.values import Count, Quantity, Share
    from roadmap_domain.storage.keys.keyring import Keyring
    from roadmap_domain.storage.keys.master import MasterKey
    from roadmap_domain.views.agreements import agreements
    from roadmap_domain.views.candidates import candidates
    from roadmap_domain.views.changes import diff
    from roadmap_domain.views.council import council
    from roadmap_domain.views.gatherings import gatherings
    from roadmap_domain.views.grants import grants
    from roadmap_domain.views.grid import grid
    from roadmap_domain.views.hindsight import hindsight
    from roadmap_domain.views.history import history, trace
    from roadmap_domain.views.indicators import indicators
    from roadmap_domain.views.loose_ends import loose_ends
    from roadmap_domain.views.organisations import organisations
    from roadmap_domain.views.premises import premises
    from roadmap_domain.views.report import report
    from roadmap_domain.views.search import find
    from roadmap_domain.views.why import Asked, why

_HOMES = {
    "application": "DEFAULT_POLICY Desk Done Policy RoadmapDomain",
    "application.backups": "Backup back_up restore_backup",
    "application.desk": "Call call",
    "application.moving": "Copied copy_store",
    "application.reader": "Reader",
    "audit.findings": "audit_findings",
    "domain.actions.decider": (
        "assess carry_over mark_step_done plan_action record_deliverable report_action "
        "retract_action revise_entry"
    ),
    "domain.actions.ending": "merge split withdraw",
    "domain.actions.events": "Item Proposal",
    "domain.agreement_templates.decider": (
        "prepare_template retract_agreement_template revise_template withdraw_template"
    ),
    "domain.agreements.decider": (
        "amend_agreement change_responsible draft_agreement end_agreement retract_agreement "
        "sign_agreement"
    ),
    "domain.lending_principles.decider": (
        "assess_readiness decide_principles draft_principles retract_lending_principles"
    ),
    "domain.premises.decider": (
        "close_premises lend_premises map_premises open_premises retract_premises return_premises"
    ),
    "views.agreements": "agreements",
    "views.premises": "premises",
    "domain.applications.decider": (
        "assess_eligibility award_grant complete_application propose_grant "
        "receive_application reject_application request_completion retract_application "
        "score_application withdraw_application "
    ),
    "domain.applications.events": "Points",
    "domain.applications.granted_decider": (
        "amend_grant approve_usage_report decide_claim file_claim notify_decision "
        "pay_instalment receive_usage_report recover_grant return_usage_report "
    ),
    "domain.appropriations.decider": (
        "change_appropriation commit_grant decide_appropriation retract_appropriation "
    ),
    "domain.grant_calls.decider": "extend_grant_call open_grant_call retract_grant_call",
    "domain.grant_calls.events": "GrantCriterion Priority ScoringItem",
    "kernel.money": "Money",
    "views.grants": "grants",
    "domain.bodies.decider": (
        "adopt_rules dissolve_body establish_body merge_body rename_body retract_body"
    ),
    "domain.organisations.decider": (
        "claim_class dissolve_organisation identify_organisation merge_organisation "
        "register_organisation rename_organisation retract_organisation update_profile"
    ),
    "domain.gatherings.decider": (
        "cancel_gathering change_target end_series plan_gathering record_gathering "
        "retract_series start_series"
    ),
    "domain.indicators.decider": (
        "define_indicator note_missing_value observe_indicator plan_measurement "
        "restate_indicator retract_indicator"
    ),
    "domain.indicators.events": "Unit",
    "domain.calls.decider": (
        "assess_criterion extend_call make_selection open_call propose_selection "
        "receive_registration retract_call withdraw_registration"
    ),
    "domain.calls.events": "DeputyTie",
    "domain.councils.charter": "Charter Criterion",
    "domain.councils.decider": (
        "decide_structure describe_alternative end_term open_term plan_council "
        "retract_council start_council"
    ),
    "domain.persons.decider": "change_person forget_person record_person",
    "domain.programmes.claims": "note_claim uphold_claim",
    "domain.programmes.decider": (
        "add_heading adopt_programme define_outcome link_strategy list_source open_programme "
        "remove_milestone retract_programme reword_heading reword_milestone set_milestone "
        "state_vision succeed_programme"
    ),
    "domain.reviews.decider": "record_finding record_proposal record_review retract_review",
    "domain.reviews.events": "Score",
    "domain.terms.decider": (
        "appoint_deputy appoint_member end_deputy end_member move_member name_deputy "
        "name_member resign_member retract_term stand_in"
    ),
    "domain.terms.mandates": "choose_chair end_mandate name_beside name_delegate",
    "domain.terms.state": "term_id",
    "domain.year_plans.decider": (
        "adopt_year_plan assess_row check_in close_year_plan give_narrative "
        "open_year_plan report_year retract_year_plan set_objective"
    ),
    "domain.year_plans.state": "year_plan_id",
    "interop.charters": "CharterRefused read_charter",
    "interop.plans": "Change load",
    "interop.spreadsheet": "LoadRefused",
    "kernel.basis": "Basis DecisionBasis RuleBasis SourceBasis",
    "kernel.dates": "FuzzyDate Recurrence Schedule Span",
    "kernel.periods": "Period",
    "kernel.personal": "Personal",
    "kernel.recorded": "Recorded",
    "kernel.rules": "Problem RuleViolation",
    "kernel.texts": "Text",
    "kernel.values": "Count Quantity Share",
    "views.candidates": "candidates",
    "storage.keys.keyring": "Keyring",
    "storage.keys.master": "MasterKey",
    "views.changes": "diff",
    "views.hindsight": "hindsight",
    "views.why": "Asked why",
    "views.gatherings": "gatherings",
    "views.council": "council",
    "views.grid": "grid",
    "views.history": "history trace",
    "views.indicators": "indicators",
    "views.loose_ends": "loose_ends",
    "views.organisations": "organisations",
    "views.report": "report",
    "views.search": "find",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = [
    "DEFAULT_POLICY",
    "Asked",
    "Backup",
    "Basis",
    "Call",
    "Change",
    "Charter",
    "CharterRefused",
    "Copied",
    "Count",
    "Criterion",
    "DecisionBasis",
    "DeputyTie",
    "Desk",
    "Done",
    "FuzzyDate",
    "GrantCriterion",
    "Item",
    "Keyring",
    "LoadRefused",
    "MasterKey",
    "Money",
    "Period",
    "Personal",
    "Points",
    "Policy",
    "Priority",
    "Problem",
    "Proposal",
    "Quantity",
    "Reader",
    "Recorded",
    "Recurrence",
    "RoadmapDomain",
    "RuleBasis",
    "RuleViolation",
    "Schedule",
    "Score",
    "ScoringItem",
    "Share",
    "SourceBasis",
    "Span",
    "Text",
    "Unit",
    "add_heading",
    "adopt_programme",
    "adopt_rules",
    "adopt_year_plan",
    "agreements",
    "amend_agreement",
    "amend_grant",
    "appoint_deputy",
    "appoint_member",
    "approve_usage_report",
    "assess",
    "assess_criterion",
    "assess_eligibility",
    "assess_readiness",
    "assess_row",
    "audit_findings",
    "award_grant",
    "back_up",
    "call",
    "cancel_gathering",
    "candidates",
    "carry_over",
    "change_appropriation",
    "change_person",
    "change_responsible",
    "change_target",
    "check_in",
    "choose_chair",
    "claim_class",
    "close_premises",
    "close_year_plan",
    "commit_grant",
    "complete_application",
    "copy_store",
    "council",
    "decide_appropriation",
    "decide_claim",
    "decide_principles",
    "decide_structure",
    "define_indicator",
    "define_outcome",
    "describe_alternative",
    "diff",
    "dissolve_body",
    "dissolve_organisation",
    "draft_agreement",
    "draft_principles",
    "end_agreement",
    "end_deputy",
    "end_mandate",
    "end_member",
    "end_series",
    "end_term",
    "establish_body",
    "extend_call",
    "extend_grant_call",
    "file_claim",
    "find",
    "forget_person",
    "gatherings",
    "give_narrative",
    "grants",
    "grid",
    "hindsight",
    "history",
    "identify_organisation",
    "indicators",
    "lend_premises",
    "link_strategy",
    "list_source",
    "load",
    "loose_ends",
    "make_selection",
    "map_premises",
    "mark_step_done",
    "merge",
    "merge_body",
    "merge_organisation",
    "move_member",
    "name_beside",
    "name_delegate",
    "name_deputy",
    "name_member",
    "note_claim",
    "note_missing_value",
    "notify_decision",
    "observe_indicator",
    "open_call",
    "open_grant_call",
    "open_premises",
    "open_programme",
    "open_term",
    "open_year_plan",
    "organisations",
    "pay_instalment",
    "plan_action",
    "plan_council",
    "plan_gathering",
    "plan_measurement",
    "premises",
    "prepare_template",
    "propose_grant",
    "propose_selection",
    "read_charter",
    "receive_application",
    "receive_registration",
    "receive_usage_report",
    "record_deliverable",
    "record_finding",
    "record_gathering",
    "record_person",
    "record_proposal",
    "record_review",
    "recover_grant",
    "register_organisation",
    "reject_application",
    "remove_milestone",
    "rename_body",
    "rename_organisation",
    "report",
    "report_action",
    "report_year",
    "request_completion",
    "resign_member",
    "restate_indicator",
    "restore_backup",
    "retract_action",
    "retract_agreement",
    "retract_agreement_template",
    "retract_application",
    "retract_appropriation",
    "retract_body",
    "retract_call",
    "retract_council",
    "retract_grant_call",
    "retract_indicator",
    "retract_lending_principles",
    "retract_organisation",
    "retract_premises",
    "retract_programme",
    "retract_review",
    "retract_series",
    "retract_term",
    "retract_year_plan",
    "return_premises",
    "return_usage_report",
    "revise_entry",
    "revise_template",
    "reword_heading",
    "reword_milestone",
    "score_application",
    "set_milestone",
    "set_objective",
    "sign_agreement",
    "split",
    "stand_in",
    "start_council",
    "start_series",
    "state_vision",
    "succeed_programme",
    "term_id",
    "trace",
    "update_profile",
    "uphold_claim",
    "why",
    "withdraw",
    "withdraw_application",
    "withdraw_registration",
    "withdraw_template",
    "year_plan_id",
]


def __getattr__(name: str) -> object:
    """Load a public name when it is first used: nobody pays for what they leave alone."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    return value


def __dir__() -> list[str]:
    return __all__
