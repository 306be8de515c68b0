"""What calls for grants, applications, agreements and premises rest on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from roadmap_domain.domain.agreement_templates.events import TemplatePrepared
from roadmap_domain.domain.agreement_templates.state import AGREEMENT_TEMPLATE
from roadmap_domain.domain.agreements.events import AgreementAmended, AgreementDrafted
from roadmap_domain.domain.agreements.state import AGREEMENT, Agreement
from roadmap_domain.domain.applications.events import ApplicationReceived
from roadmap_domain.domain.applications.state import APPLICATION, Application
from roadmap_domain.domain.appropriations.state import APPROPRIATION
from roadmap_domain.domain.grant_calls.events import GrantCallOpened
from roadmap_domain.domain.grant_calls.state import GRANT_CALL, GrantCall
from roadmap_domain.domain.lending_principles.events import PrinciplesDrafted
from roadmap_domain.domain.lending_principles.state import LENDING_PRINCIPLES
from roadmap_domain.domain.organisations.state import ORGANISATION
from roadmap_domain.domain.premises.events import PremisesAvailable, PremisesLent, PremisesMapped
from roadmap_domain.domain.premises.state import PREMISES, Premises
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.resting.basics import (
    Missing,
    Resting,
    is_of_a_programme,
    programme_named,
)
from roadmap_domain.kernel.slices import Read


def _application_names(_: str, event: ApplicationReceived) -> Iterator[str]:
    yield GRANT_CALL.stream(event.call)
    yield ORGANISATION.stream(event.organisation)


def _application(_: str, application: Application, read: Read) -> Missing:
    received = application.received
    if read(GRANT_CALL, received.call) is None:
        yield ("call",)
    if read(ORGANISATION, received.organisation) is None:
        yield ("organisation",)


def _grant_call_names(_: str, event: GrantCallOpened) -> Iterator[str]:
    yield APPROPRIATION.stream(event.appropriation)


def _grant_call(_: str, call: GrantCall, read: Read) -> Missing:
    if read(APPROPRIATION, call.opened.appropriation) is None:
        yield ("appropriation",)


def _agreement_names(_: str, event: AgreementDrafted | AgreementAmended) -> Iterator[str]:
    if isinstance(event, AgreementDrafted):
        yield PROGRAMME.stream(event.programme)
        if event.template is not None:
            yield AGREEMENT_TEMPLATE.stream(event.template)
    for party in event.parties or ():
        yield ORGANISATION.stream(party)


def _agreement(_: str, agreement: Agreement, read: Read) -> Missing:
    drafted = agreement.drafted
    if read(PROGRAMME, drafted.programme) is None:
        yield ("programme",)
    template = None if drafted.template is None else read(AGREEMENT_TEMPLATE, drafted.template)
    versions = () if template is None else template.versions
    if drafted.template is not None and drafted.template_version not in versions:
        yield ("template",)
    for party in agreement.parties:
        if read(ORGANISATION, party) is None:
            yield "party", party


def _premises_names(
    _: str, event: PremisesMapped | PremisesAvailable | PremisesLent
) -> Iterator[str]:
    match event:
        case PremisesMapped():
            yield PROGRAMME.stream(event.programme)
        case PremisesAvailable():
            yield LENDING_PRINCIPLES.stream(event.lending_principles)
        case PremisesLent():
            yield AGREEMENT.stream(event.agreement)
            yield ORGANISATION.stream(event.organisation)


def _premises(_: str, premises: Premises, read: Read) -> Missing:
    if read(PROGRAMME, premises.mapped.programme) is None:
        yield ("programme",)
    if premises.available is not None:
        principles = read(LENDING_PRINCIPLES, premises.available.lending_principles)
        if principles is None or principles.decided is None:
            yield ("principles",)
    for code, lent in premises.lendings.items():
        agreement = read(AGREEMENT, lent.agreement)
        holds = agreement is not None and agreement.holds_on(lent.since.last_day)
        if agreement is None or not holds or lent.organisation not in agreement.parties:
            yield "agreement", code
        if read(ORGANISATION, lent.organisation) is None:
            yield "organisation", code


RESTING: Final = (
    Resting(GRANT_CALL, (APPROPRIATION,), (GrantCallOpened,), _grant_call_names, _grant_call),
    Resting(
        APPLICATION,
        (GRANT_CALL, ORGANISATION),
        (ApplicationReceived,),
        _application_names,
        _application,
    ),
    Resting(
        AGREEMENT_TEMPLATE,
        (PROGRAMME,),
        (TemplatePrepared,),
        programme_named,
        is_of_a_programme(lambda template: template.prepared.programme),
    ),
    Resting(
        AGREEMENT,
        (PROGRAMME, AGREEMENT_TEMPLATE, ORGANISATION),
        (AgreementDrafted, AgreementAmended),
        _agreement_names,
        _agreement,
    ),
    Resting(
        LENDING_PRINCIPLES,
        (PROGRAMME,),
        (PrinciplesDrafted,),
        programme_named,
        is_of_a_programme(lambda principles: principles.drafted.programme),
    ),
    Resting(
        PREMISES,
        (PROGRAMME, LENDING_PRINCIPLES, AGREEMENT, ORGANISATION),
        (PremisesMapped, PremisesAvailable, PremisesLent),
        _premises_names,
        _premises,
    ),
)
