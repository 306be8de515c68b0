from __future__ import annotations

import pytest

from roadmap_domain.domain.organisations import rules
from roadmap_domain.domain.organisations.decider import (
    claim_class,
    dissolve_organisation,
    identify_organisation,
    merge_organisation,
    register_organisation,
    rename_organisation,
    update_profile,
)
from roadmap_domain.domain.organisations.events import (
    ClassClaimed,
    OrganisationDissolved,
    OrganisationIdentified,
    OrganisationMerged,
    OrganisationRegistered,
    OrganisationRenamed,
    ProfileUpdated,
)
from roadmap_domain.domain.organisations.state import ORGANISATION
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text
from roadmap_domain.testing import given
from tests.domain.facts import PRINTED

registered = OrganisationRegistered(Text("Esimerkki ry"), None, None)
identified = OrganisationIdentified("business-id", "1234567-1")


@pytest.mark.parametrize(
    ("written", "recorded"),
    [
        ("1234567-1", "1234567-1"),
        (" 12345671 ", "1234567-1"),
        ("FI12345671", "1234567-1"),
        ("0123456-2", "0123456-2"),
    ],
)
def test_a_business_id_is_recorded_in_one_form(written: str, recorded: str) -> None:
    given(ORGANISATION, [registered]).when(
        identify_organisation, register="business-id", number=written
    ).then([OrganisationIdentified("business-id", recorded)])


@pytest.mark.parametrize(
    ("written", "rule"),
    [
        ("", rules.BusinessIdOfWrongLength),
        ("1234567", rules.BusinessIdOfWrongLength),
        ("123456712", rules.BusinessIdOfWrongLength),
        ("12345-1", rules.BusinessIdOfWrongLength),
        ("1234S67-1", rules.BusinessIdOfWrongLength),
        ("1234567-2", rules.BusinessIdCheckDigit),
        ("2134567-1", rules.BusinessIdCheckDigit),
        ("123456-2", rules.BusinessIdInOldForm),
        (" 123456-2 ", rules.BusinessIdInOldForm),
        ("123456-3", rules.BusinessIdCheckDigit),
    ],
)
def test_a_wrong_business_id_is_told_what_is_wrong(written: str, rule: type[RuleViolation]) -> None:
    given(ORGANISATION, [registered]).when(
        identify_organisation, register="business-id", number=written
    ).then_violates(rule)
    given(ORGANISATION).when(
        register_organisation, name="Esimerkki ry", business_id=written
    ).then_violates(rule)


def test_the_old_form_is_told_the_form_of_today() -> None:
    violation = (
        given(ORGANISATION, [registered])
        .when(identify_organisation, register="business-id", number="123456-2")
        .then_violates(rules.BusinessIdInOldForm)
    )
    assert violation.facts()["today"] == "0123456-2"


@pytest.mark.parametrize(
    ("written", "recorded"),
    [("1", "1"), ("100", "100"), ("1.234", "1234"), ("001 234", "1234"), ("123.456", "123456")],
)
def test_an_association_number_is_recorded_in_one_form(written: str, recorded: str) -> None:
    given(ORGANISATION).when(
        register_organisation, name="Esimerkki ry", association_number=written
    ).then([OrganisationRegistered(Text("Esimerkki ry"), recorded, None)])


@pytest.mark.parametrize(
    ("written", "rule"),
    [
        ("", rules.AssociationNumberForm),
        ("0", rules.AssociationNumberForm),
        ("1234567", rules.AssociationNumberForm),
        ("12a", rules.AssociationNumberForm),
        ("99", rules.AssociationNumberNeverGiven),
        ("002", rules.AssociationNumberNeverGiven),
    ],
)
def test_a_wrong_association_number_is_told_what_is_wrong(
    written: str, rule: type[RuleViolation]
) -> None:
    given(ORGANISATION, [registered]).when(
        identify_organisation, register="association-register", number=written
    ).then_violates(rule)


def test_the_registers_are_apart() -> None:
    given(ORGANISATION, [registered, identified]).when(
        identify_organisation, register="association-register", number="123456"
    ).then([OrganisationIdentified("association-register", "123456")])


def test_the_number_that_is_known_is_named() -> None:
    violation = (
        given(ORGANISATION, [registered, identified])
        .when(identify_organisation, register="business-id", number="0123456-2")
        .then_violates(rules.NumberIsKnown)
    )
    assert "FO-nummer 1234567-1" in violation.message("sv")


def test_a_wrong_number_is_corrected() -> None:
    given(ORGANISATION, [registered, identified], corrects=2).when(
        identify_organisation, register="business-id", number="0123456-2"
    ).then([OrganisationIdentified("business-id", "0123456-2")])


def test_a_renamed_organisation_is_registered_again_to_no_effect() -> None:
    given(ORGANISATION, [registered, OrganisationRenamed(Text("Toinen ry"))]).when(
        register_organisation, name="Esimerkki ry"
    ).then([])


def test_a_class_is_claimed_anew_only_when_it_is_another() -> None:
    claimed = ClassClaimed("elakelaiset")
    at = given(ORGANISATION, [registered, claimed], basis=PRINTED)
    at.when(claim_class, register_class="elakelaiset").then([])
    at.when(claim_class, register_class="vanhukset").then([ClassClaimed("vanhukset")])


def test_only_what_is_told_otherwise_is_recorded() -> None:
    told = ProfileUpdated(
        networks=("ikaihmiset",), working_area=Text("Kerava"), has_employees=False
    )
    at = given(ORGANISATION, [registered, told])
    at.when(
        update_profile, networks=("ikaihmiset",), working_area="Vantaa", has_employees=True
    ).then([ProfileUpdated(working_area=Text("Vantaa"), has_employees=True)])
    at.when(update_profile, has_employees=False).then([])
    at.when(update_profile, networks=()).then([ProfileUpdated(networks=())])


def test_a_corrected_profile_says_all_that_it_is_given() -> None:
    told = ProfileUpdated(languages=("fi",), described_in=("ptv",))
    given(ORGANISATION, [registered, told], corrects=2).when(
        update_profile, languages=("fi",), described_in=()
    ).then([ProfileUpdated(languages=("fi",), described_in=())])


@pytest.mark.parametrize("end", [OrganisationDissolved(), OrganisationMerged("muu")])
def test_an_ended_organisation_changes_no_more(
    end: OrganisationDissolved | OrganisationMerged,
) -> None:
    at = given(ORGANISATION, [registered, end], basis=PRINTED)
    for outcome in (
        at.when(rename_organisation, name="Toinen ry"),
        at.when(claim_class, register_class="elakelaiset"),
        at.when(update_profile, languages=("sv",)),
        at.when(identify_organisation, register="business-id", number="1234567-1"),
        at.when(merge_organisation, into="kolmas"),
    ):
        outcome.then_violates(rules.OrganisationHasEnded)


def test_an_organisation_ends_once() -> None:
    given(ORGANISATION, [registered, OrganisationDissolved()]).when(dissolve_organisation).then([])
    given(ORGANISATION, [registered, OrganisationMerged("muu")]).when(
        merge_organisation, into="muu"
    ).then([])


def test_an_organisation_is_not_merged_into_itself_or_into_nobody() -> None:
    at = given(
        ORGANISATION,
        [registered],
        aggregate_id="tama",
        reads={(ORGANISATION, "tama"): [registered], (ORGANISATION, "muu"): []},
    )
    at.when(merge_organisation, into="tama").then_violates(rules.CannotMergeOrganisation)
    at.when(merge_organisation, into="muu").then_violates(rules.CannotMergeOrganisation)


def test_what_takes_effect_before_the_organisation_waits_for_it() -> None:
    assert ORGANISATION.evolved([identified]) is None
