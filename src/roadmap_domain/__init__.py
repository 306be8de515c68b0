"""Event-sourced roadmaps of cooperation between wellbeing counties and their NGOs.

Start with `RoadmapDomain`: open a store, `acting_as` somebody to `do` a decision, and `ask` a
question. Importing this package does no input or output, and loads what is used when it is used.
"""

from __future__ import annotations

from importlib import import_module

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
    "domain.applications.decider": (
        "assess_eligibility award_grant complete_application propose_grant receive_application "
        "reject_application request_completion retract_application score_application "
        "withdraw_application"
    ),
    "domain.applications.events": "Points",
    "domain.applications.granted_decider": (
        "amend_grant approve_usage_report decide_claim file_claim notify_decision pay_instalment "
        "receive_usage_report recover_grant return_usage_report"
    ),
    "domain.appropriations.decider": (
        "change_appropriation commit_grant decide_appropriation retract_appropriation"
    ),
    "domain.bodies.decider": (
        "adopt_rules dissolve_body establish_body merge_body rename_body retract_body"
    ),
    "domain.calls.decider": (
        "assess_criterion extend_call make_selection open_call propose_selection "
        "receive_registration retract_call withdraw_registration"
    ),
    "domain.calls.events": "DeputyTie",
    "domain.councils.charter": "Charter Criterion",
    "domain.councils.decider": (
        "decide_structure describe_alternative end_term open_term plan_council retract_council "
        "start_council"
    ),
    "domain.gatherings.decider": (
        "cancel_gathering change_target end_series plan_gathering record_gathering retract_series "
        "start_series"
    ),
    "domain.grant_calls.decider": "extend_grant_call open_grant_call retract_grant_call",
    "domain.grant_calls.events": "GrantCriterion Priority ScoringItem",
    "domain.indicators.decider": (
        "define_indicator note_missing_value observe_indicator plan_measurement restate_indicator "
        "retract_indicator"
    ),
    "domain.indicators.events": "Unit",
    "domain.lending_principles.decider": (
        "assess_readiness decide_principles draft_principles retract_lending_principles"
    ),
    "domain.organisations.decider": (
        "claim_class dissolve_organisation identify_organisation merge_organisation "
        "register_organisation rename_organisation retract_organisation update_profile"
    ),
    "domain.persons.decider": "change_person forget_person record_person",
    "domain.premises.decider": (
        "close_premises lend_premises map_premises open_premises retract_premises return_premises"
    ),
    "domain.programmes.claims": "note_claim uphold_claim",
    "domain.programmes.decider": (
        "add_heading adopt_programme define_outcome link_strategy list_source open_programme "
        "remove_milestone retract_programme reword_heading reword_milestone set_milestone "
        "state_vision succeed_programme"
    ),
    "domain.reviews.decider": "record_finding record_proposal record_review retract_review",
    "domain.reviews.events": "Score",
    "domain.terms.decider": (
        "appoint_deputy appoint_member end_deputy end_member move_member name_deputy name_member "
        "resign_member retract_term stand_in"
    ),
    "domain.terms.mandates": "choose_chair end_mandate name_beside name_delegate",
    "domain.terms.state": "term_id",
    "domain.year_plans.decider": (
        "adopt_year_plan assess_row check_in close_year_plan give_narrative open_year_plan "
        "report_year retract_year_plan set_objective"
    ),
    "domain.year_plans.state": "year_plan_id",
    "interop.charters": "CharterRefused read_charter",
    "interop.faults": "LoadRefused",
    "interop.plans": "Change load",
    "kernel.basis": "Basis DecisionBasis RuleBasis SourceBasis",
    "kernel.dates": "FuzzyDate Recurrence Schedule Span",
    "kernel.money": "Money",
    "kernel.periods": "Period",
    "kernel.personal": "Personal",
    "kernel.recorded": "Recorded",
    "kernel.rules": "Problem RuleViolation",
    "kernel.texts": "Text",
    "kernel.values": "Count Quantity Share",
    "storage.keys.keyring": "Keyring",
    "storage.keys.master": "MasterKey",
    "views.agreements": "agreements",
    "views.candidates": "candidates",
    "views.changes": "diff",
    "views.council": "council",
    "views.gatherings": "gatherings",
    "views.grants": "grants",
    "views.grid": "grid",
    "views.hindsight": "hindsight",
    "views.history": "history trace",
    "views.indicators": "indicators",
    "views.loose_ends": "loose_ends",
    "views.organisations": "organisations",
    "views.premises": "premises",
    "views.report": "report",
    "views.search": "find",
    "views.why": "Asked why",
}
"""The public names by the module that they are in; the stub beside says so to type checkers."""
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}
# The linter and the type checker read a list only where it is written out, as in the stub.
__all__ = sorted(_HOME_OF)  # noqa: PLE0605 # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    """Load a public name when it is first used: nobody pays for what they leave alone."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    return value


def __dir__() -> list[str]:
    return __all__
