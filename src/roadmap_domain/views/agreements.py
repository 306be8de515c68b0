"""Agreements and their templates: with whom, from when to when, and who is responsible."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from attrs import frozen

from roadmap_domain.domain.agreement_templates.events import AgreementSubject, TemplatePrepared
from roadmap_domain.domain.agreement_templates.state import AGREEMENT_TEMPLATE, AgreementTemplate
from roadmap_domain.domain.agreements.events import (
    AgreementAmended,
    AgreementDrafted,
    AgreementSigned,
)
from roadmap_domain.domain.agreements.state import AGREEMENT, Agreement
from roadmap_domain.domain.organisations.state import ORGANISATION, Organisation
from roadmap_domain.domain.premises.events import PremisesMapped
from roadmap_domain.domain.premises.state import PREMISES
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import wording
from roadmap_domain.views.history import BasisShown, basis_shown
from roadmap_domain.views.organisations import organisation_of
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.recorded import Held, held
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.agreements/1"

AgreementState = Literal["draft", "signed", "in-force", "over"]


@frozen
class TemplateShown:
    """A template in the version that agreements are made from; `agreements` are those made so."""

    id: str
    title: str
    subject: AgreementSubject
    version: str
    since: str
    clauses: list[str]
    withdrawn: bool
    agreements: list[str]
    basis: BasisShown | None


@frozen
class PartyShown:
    """An organisation that the county agreed with."""

    id: str
    name: str


@frozen
class AmendmentShown:
    """What the parties agreed otherwise, and from when."""

    on: str
    what: str
    basis: BasisShown | None


@frozen
class AgreementShown:
    """An agreement: a draft, signed but not in force yet, in force, or over.

    `until` is its last day as it stands now, null until further notice; `end_reason` says why it
    was ended. `basis` is what signing it rests on. `premises` are those lent under it, by their id.
    """

    id: str
    title: str
    subject: AgreementSubject
    state: AgreementState
    template: str | None
    template_version: str | None
    parties: list[PartyShown]
    responsible: list[str]
    drafted_on: str
    signed_on: str | None
    since: str | None
    until: str | None
    end_reason: str | None
    basis: BasisShown | None
    amendments: list[AmendmentShown]
    premises: list[str]


@frozen
class Agreements:
    """The answer of `agreements`."""

    schema: str
    programme: str | None
    organisation: str | None
    templates: list[TemplateShown]
    agreements: list[AgreementShown]


@asks
def agreements(
    world: World, programme: str | None = None, *, organisation: str | None = None
) -> Agreements:
    """The templates and the agreements of a programme, or all; perhaps those with an organisation.

    They come in the order in which they were recorded. Of one organisation, the templates are those
    that its agreements were made from.
    """
    if programme is not None:
        programme_of(world, programme)
    if organisation is not None:
        organisation_of(world, organisation)
    made = {
        code: it
        for code, it in held(world, AGREEMENT, AgreementDrafted, programme).items()
        if organisation is None or organisation in it.state.parties
    }
    used = {it.state.drafted.template for it in made.values()}
    templates = {
        code: it
        for code, it in held(world, AGREEMENT_TEMPLATE, TemplatePrepared, programme).items()
        if organisation is None or code in used
    }
    return Agreements(
        SCHEMA,
        programme,
        organisation,
        [_template(code, it, made, world) for code, it in templates.items()],
        _agreements(made, world),
    )


def _template(
    code: str,
    of: Held[AgreementTemplate],
    made: Mapping[str, Held[Agreement]],
    world: World,
) -> TemplateShown:
    template, language = of.state, world.language
    versions = [it for it in of.events if hasattr(it.event, "version")]
    return TemplateShown(
        id=code,
        title=template.title.in_language(language),
        subject=template.prepared.subject,
        version=template.version,
        since=versions[-1].effective_on.edtf,
        clauses=[it.in_language(language) for it in template.clauses],
        withdrawn=template.withdrawn is not None,
        agreements=[name for name, it in made.items() if it.state.drafted.template == code],
        basis=basis_shown(versions[-1].basis, world),
    )


def _agreements(made: Mapping[str, Held[Agreement]], world: World) -> list[AgreementShown]:
    names = world.get_all(
        ORGANISATION, {party for it in made.values() for party in it.state.parties}
    )
    lent: dict[str, dict[str, None]] = {}
    for premises, of in held(world, PREMISES, PremisesMapped, None).items():
        for lending in of.state.lendings.values():
            lent.setdefault(lending.agreement, {})[premises] = None
    return [_agreement(code, it, names, lent.get(code, ()), world) for code, it in made.items()]


def _agreement(
    code: str,
    of: Held[Agreement],
    names: Mapping[str, Organisation],
    premises: Iterable[str],
    world: World,
) -> AgreementShown:
    agreement, language = of.state, world.language
    signed = _last(of.events, AgreementSigned)
    drafted = of.events[0]
    amended = [it for it in of.events if isinstance(it.event, AgreementAmended)]
    return AgreementShown(
        id=code,
        title=agreement.title.in_language(language),
        subject=agreement.drafted.subject,
        state=state_of(agreement, world),
        template=agreement.drafted.template,
        template_version=agreement.drafted.template_version,
        parties=[PartyShown(it, name_of(it, names, world)) for it in agreement.parties],
        responsible=[it.in_language(language) for it in agreement.responsible],
        drafted_on=drafted.effective_on.edtf,
        signed_on=signed.effective_on.edtf if signed else None,
        since=agreement.signed.since.edtf if agreement.signed else None,
        until=agreement.last_day.edtf if agreement.last_day else None,
        end_reason=wording(agreement.ended.reason if agreement.ended else None, language),
        basis=basis_shown(signed.basis, world) if signed else None,
        amendments=[
            AmendmentShown(
                it.effective_on.edtf,
                it.event.what.in_language(language),
                basis_shown(it.basis, world),
            )
            for it in amended
        ],
        premises=list(premises),
    )


def state_of(agreement: Agreement, world: World) -> AgreementState:
    """How an agreement stands on the day that is asked about."""
    if agreement.signed is None:
        return "draft"
    if agreement.is_over_by(world.held_on):
        return "over"
    return "in-force" if agreement.holds_on(world.held_on) else "signed"


def name_of(organisation: str, names: Mapping[str, Organisation], world: World) -> str:
    """An organisation's name, or its id where it is not known on the day."""
    known = names.get(organisation)
    return known.name.in_language(world.language) if known else organisation


def _last(events: list[Recorded[Any]], kind: type[object]) -> Recorded[Any] | None:
    return next((it for it in reversed(events) if isinstance(it.event, kind)), None)
