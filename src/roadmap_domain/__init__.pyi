# The public names, for type checkers: what `__init__.py` loads when it is used.
# isort: skip_file

from roadmap_domain.application import (
    DEFAULT_POLICY as DEFAULT_POLICY,
    Desk as Desk,
    Done as Done,
    Policy as Policy,
    RoadmapDomain as RoadmapDomain,
)
from roadmap_domain.application.backups import (
    Backup as Backup,
    back_up as back_up,
    restore_backup as restore_backup,
)
from roadmap_domain.application.desk import Call as Call, call as call
from roadmap_domain.application.moving import Copied as Copied, copy_store as copy_store
from roadmap_domain.application.reader import Reader as Reader
from roadmap_domain.audit.findings import audit_findings as audit_findings
from roadmap_domain.domain.actions.decider import (
    assess as assess,
    carry_over as carry_over,
    mark_step_done as mark_step_done,
    plan_action as plan_action,
    record_deliverable as record_deliverable,
    report_action as report_action,
    retract_action as retract_action,
    revise_entry as revise_entry,
)
from roadmap_domain.domain.actions.ending import (
    merge as merge,
    split as split,
    withdraw as withdraw,
)
from roadmap_domain.domain.actions.events import Item as Item, Proposal as Proposal
from roadmap_domain.domain.agreement_templates.decider import (
    prepare_template as prepare_template,
    retract_agreement_template as retract_agreement_template,
    revise_template as revise_template,
    withdraw_template as withdraw_template,
)
from roadmap_domain.domain.agreements.decider import (
    amend_agreement as amend_agreement,
    change_responsible as change_responsible,
    draft_agreement as draft_agreement,
    end_agreement as end_agreement,
    retract_agreement as retract_agreement,
    sign_agreement as sign_agreement,
)
from roadmap_domain.domain.applications.decider import (
    assess_eligibility as assess_eligibility,
    award_grant as award_grant,
    complete_application as complete_application,
    propose_grant as propose_grant,
    receive_application as receive_application,
    reject_application as reject_application,
    request_completion as request_completion,
    retract_application as retract_application,
    score_application as score_application,
    withdraw_application as withdraw_application,
)
from roadmap_domain.domain.applications.events import Points as Points
from roadmap_domain.domain.applications.granted_decider import (
    amend_grant as amend_grant,
    approve_usage_report as approve_usage_report,
    decide_claim as decide_claim,
    file_claim as file_claim,
    notify_decision as notify_decision,
    pay_instalment as pay_instalment,
    receive_usage_report as receive_usage_report,
    recover_grant as recover_grant,
    return_usage_report as return_usage_report,
)
from roadmap_domain.domain.appropriations.decider import (
    change_appropriation as change_appropriation,
    commit_grant as commit_grant,
    decide_appropriation as decide_appropriation,
    retract_appropriation as retract_appropriation,
)
from roadmap_domain.domain.bodies.decider import (
    adopt_rules as adopt_rules,
    dissolve_body as dissolve_body,
    establish_body as establish_body,
    merge_body as merge_body,
    rename_body as rename_body,
    retract_body as retract_body,
)
from roadmap_domain.domain.calls.decider import (
    assess_criterion as assess_criterion,
    extend_call as extend_call,
    make_selection as make_selection,
    open_call as open_call,
    propose_selection as propose_selection,
    receive_registration as receive_registration,
    retract_call as retract_call,
    withdraw_registration as withdraw_registration,
)
from roadmap_domain.domain.calls.events import DeputyTie as DeputyTie
from roadmap_domain.domain.councils.charter import Charter as Charter, Criterion as Criterion
from roadmap_domain.domain.councils.decider import (
    decide_structure as decide_structure,
    describe_alternative as describe_alternative,
    end_term as end_term,
    open_term as open_term,
    plan_council as plan_council,
    retract_council as retract_council,
    start_council as start_council,
)
from roadmap_domain.domain.gatherings.decider import (
    cancel_gathering as cancel_gathering,
    change_target as change_target,
    end_series as end_series,
    plan_gathering as plan_gathering,
    record_gathering as record_gathering,
    retract_series as retract_series,
    start_series as start_series,
)
from roadmap_domain.domain.grant_calls.decider import (
    extend_grant_call as extend_grant_call,
    open_grant_call as open_grant_call,
    retract_grant_call as retract_grant_call,
)
from roadmap_domain.domain.grant_calls.events import (
    GrantCriterion as GrantCriterion,
    Priority as Priority,
    ScoringItem as ScoringItem,
)
from roadmap_domain.domain.indicators.decider import (
    define_indicator as define_indicator,
    note_missing_value as note_missing_value,
    observe_indicator as observe_indicator,
    plan_measurement as plan_measurement,
    restate_indicator as restate_indicator,
    retract_indicator as retract_indicator,
)
from roadmap_domain.domain.indicators.events import Unit as Unit
from roadmap_domain.domain.lending_principles.decider import (
    assess_readiness as assess_readiness,
    decide_principles as decide_principles,
    draft_principles as draft_principles,
    retract_lending_principles as retract_lending_principles,
)
from roadmap_domain.domain.organisations.decider import (
    claim_class as claim_class,
    dissolve_organisation as dissolve_organisation,
    identify_organisation as identify_organisation,
    merge_organisation as merge_organisation,
    register_organisation as register_organisation,
    rename_organisation as rename_organisation,
    retract_organisation as retract_organisation,
    update_profile as update_profile,
)
from roadmap_domain.domain.persons.decider import (
    change_person as change_person,
    forget_person as forget_person,
    record_person as record_person,
)
from roadmap_domain.domain.premises.decider import (
    close_premises as close_premises,
    lend_premises as lend_premises,
    map_premises as map_premises,
    open_premises as open_premises,
    retract_premises as retract_premises,
    return_premises as return_premises,
)
from roadmap_domain.domain.programmes.claims import (
    note_claim as note_claim,
    uphold_claim as uphold_claim,
)
from roadmap_domain.domain.programmes.decider import (
    add_heading as add_heading,
    adopt_programme as adopt_programme,
    define_outcome as define_outcome,
    link_strategy as link_strategy,
    list_source as list_source,
    open_programme as open_programme,
    remove_milestone as remove_milestone,
    retract_programme as retract_programme,
    reword_heading as reword_heading,
    reword_milestone as reword_milestone,
    set_milestone as set_milestone,
    state_vision as state_vision,
    succeed_programme as succeed_programme,
)
from roadmap_domain.domain.reviews.decider import (
    record_finding as record_finding,
    record_proposal as record_proposal,
    record_review as record_review,
    retract_review as retract_review,
)
from roadmap_domain.domain.reviews.events import Score as Score
from roadmap_domain.domain.terms.decider import (
    appoint_deputy as appoint_deputy,
    appoint_member as appoint_member,
    end_deputy as end_deputy,
    end_member as end_member,
    move_member as move_member,
    name_deputy as name_deputy,
    name_member as name_member,
    resign_member as resign_member,
    retract_term as retract_term,
    stand_in as stand_in,
)
from roadmap_domain.domain.terms.mandates import (
    choose_chair as choose_chair,
    end_mandate as end_mandate,
    name_beside as name_beside,
    name_delegate as name_delegate,
)
from roadmap_domain.domain.terms.state import term_id as term_id
from roadmap_domain.domain.year_plans.decider import (
    adopt_year_plan as adopt_year_plan,
    assess_row as assess_row,
    check_in as check_in,
    close_year_plan as close_year_plan,
    give_narrative as give_narrative,
    open_year_plan as open_year_plan,
    report_year as report_year,
    retract_year_plan as retract_year_plan,
    set_objective as set_objective,
)
from roadmap_domain.domain.year_plans.state import year_plan_id as year_plan_id
from roadmap_domain.interop.charters import (
    CharterRefused as CharterRefused,
    read_charter as read_charter,
)
from roadmap_domain.interop.faults import LoadRefused as LoadRefused
from roadmap_domain.interop.plans import Change as Change, load as load
from roadmap_domain.kernel.basis import (
    Basis as Basis,
    DecisionBasis as DecisionBasis,
    RuleBasis as RuleBasis,
    SourceBasis as SourceBasis,
)
from roadmap_domain.kernel.dates import (
    FuzzyDate as FuzzyDate,
    Recurrence as Recurrence,
    Schedule as Schedule,
    Span as Span,
)
from roadmap_domain.kernel.money import Money as Money
from roadmap_domain.kernel.periods import Period as Period
from roadmap_domain.kernel.personal import Personal as Personal
from roadmap_domain.kernel.recorded import Recorded as Recorded
from roadmap_domain.kernel.rules import Problem as Problem, RuleViolation as RuleViolation
from roadmap_domain.kernel.texts import Text as Text
from roadmap_domain.kernel.values import Count as Count, Quantity as Quantity, Share as Share
from roadmap_domain.storage.keys.keyring import Keyring as Keyring
from roadmap_domain.storage.keys.master import MasterKey as MasterKey
from roadmap_domain.views.agreements import agreements as agreements
from roadmap_domain.views.candidates import candidates as candidates
from roadmap_domain.views.changes import diff as diff
from roadmap_domain.views.council import council as council
from roadmap_domain.views.gatherings import gatherings as gatherings
from roadmap_domain.views.grants import grants as grants
from roadmap_domain.views.grid import grid as grid
from roadmap_domain.views.hindsight import hindsight as hindsight
from roadmap_domain.views.history import history as history, trace as trace
from roadmap_domain.views.indicators import indicators as indicators
from roadmap_domain.views.loose_ends import loose_ends as loose_ends
from roadmap_domain.views.organisations import organisations as organisations
from roadmap_domain.views.premises import premises as premises
from roadmap_domain.views.report import report as report
from roadmap_domain.views.search import find as find
from roadmap_domain.views.why import Asked as Asked, why as why
