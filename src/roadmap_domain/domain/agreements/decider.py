"""The decisions on an agreement."""

from __future__ import annotations

from roadmap_domain.domain.agreement_templates.events import AgreementSubject
from roadmap_domain.domain.agreement_templates.state import AGREEMENT_TEMPLATE
from roadmap_domain.domain.agreement_templates.state import existing as existing_template
from roadmap_domain.domain.agreements import rules
from roadmap_domain.domain.agreements.events import (
    AgreementAmended,
    AgreementDrafted,
    AgreementEnded,
    AgreementSigned,
    ResponsibleChanged,
)
from roadmap_domain.domain.agreements.state import AGREEMENT, Agreement, existing
from roadmap_domain.domain.organisations.state import ORGANISATION
from roadmap_domain.domain.organisations.state import existing as existing_organisation
from roadmap_domain.domain.programmes.state import read_programme
from roadmap_domain.kernel.basis import DecisionBasis, SourceBasis
from roadmap_domain.kernel.dates import DateLike, FuzzyDate, as_fuzzy
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.states import changed
from roadmap_domain.kernel.texts import TextLike, as_text, as_texts


@decides(AGREEMENT)
def draft_agreement(
    agreement: Agreement | None,
    circumstances: Circumstances,
    *,
    programme: str,
    title: TextLike,
    subject: AgreementSubject,
    parties: tuple[str, ...],
    responsible: tuple[TextLike, ...],
    template: str | None = None,
) -> list[AgreementDrafted]:
    """Draft an agreement with organisations, perhaps from a template in its present version.

    Who is responsible is told, unless the basis is a source that does not tell.
    """
    drafted = AgreementDrafted(
        programme,
        as_text(title),
        subject,
        parties,
        as_texts(responsible),
        template,
        agreement.drafted.template_version if agreement else None,
    )
    if agreement is not None:
        if agreement.drafted != drafted:
            raise rules.AgreementExists
        return []
    read_programme(circumstances, programme)
    _check_parties(parties, circumstances)
    # A source that tells of an agreement need not tell who sees to it.
    if not responsible and not isinstance(circumstances.basis, SourceBasis):
        raise rules.ResponsibleMissing
    if template is None:
        return [drafted]
    made_from = existing_template(circumstances.read(AGREEMENT_TEMPLATE, template), template)
    made_from.check_in_use(template)
    if made_from.prepared.subject != subject:
        raise rules.TemplateOfAnotherSubject(template)
    return [changed(drafted, template_version=made_from.version)]


@decides(AGREEMENT)
def sign_agreement(
    agreement: Agreement | None,
    circumstances: Circumstances,
    *,
    since: DateLike,
    until: DateLike | None = None,
) -> list[AgreementSigned]:
    """Record that all parties signed on the day of effect, and from when to when it is in force.

    Without a last day, it is so until further notice.
    """
    agreement = existing(agreement, circumstances.aggregate_id)
    first = as_fuzzy(since)
    signed = AgreementSigned(first, None if until is None else as_fuzzy(until))
    if agreement.signed is not None:
        if agreement.signed != signed:
            raise rules.SignedAlready
        return []
    _check_basis(circumstances)
    _check_forwards(first, signed.until)
    return [signed]


@decides(AGREEMENT)
def amend_agreement(
    agreement: Agreement | None,
    circumstances: Circumstances,
    *,
    what: TextLike,
    parties: tuple[str, ...] | None = None,
    until: DateLike | None = None,
) -> list[AgreementAmended]:
    """Record what the parties agreed otherwise from the day of effect; `parties` are then all."""
    agreement = existing(agreement, circumstances.aggregate_id)
    amended = AgreementAmended(as_text(what), parties, None if until is None else as_fuzzy(until))
    if agreement.amended[-1:] == (amended,) and circumstances.corrects is None:
        return []
    signed = _signed(agreement, circumstances)
    if parties is not None:
        _check_parties(parties, circumstances)
    _check_forwards(signed.since, amended.until)
    return [amended]


@decides(AGREEMENT)
def change_responsible(
    agreement: Agreement | None,
    circumstances: Circumstances,
    *,
    responsible: tuple[TextLike, ...],
) -> list[ResponsibleChanged]:
    """Say who sees to an agreement on the county's side from now on."""
    agreement = existing(agreement, circumstances.aggregate_id)
    if not responsible:
        raise rules.ResponsibleMissing
    others = as_texts(responsible)
    return [] if agreement.responsible == others else [ResponsibleChanged(others)]


@decides(AGREEMENT)
def end_agreement(
    agreement: Agreement | None, circumstances: Circumstances, *, reason: TextLike
) -> list[AgreementEnded]:
    """End an agreement: the day of effect is its last. What is lent under it ends with it."""
    agreement = existing(agreement, circumstances.aggregate_id)
    ended = AgreementEnded(circumstances.effective_on, as_text(reason))
    if agreement.ended == ended and circumstances.corrects is None:
        return []
    signed = _signed(agreement, circumstances)
    _check_forwards(signed.since, ended.last_day)
    return [ended]


@decides(AGREEMENT)
def retract_agreement(
    _: Agreement | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of an agreement, which never should have been recorded."""
    return retracted(circumstances, reason)


def _signed(agreement: Agreement, circumstances: Circumstances) -> AgreementSigned:
    """How an agreement was signed that can still be amended or ended, on a decision or a source."""
    if agreement.signed is None:
        raise rules.NotSigned
    day = circumstances.effective_on.last_day
    if agreement.last_day is not None and (agreement.ended or agreement.is_over_by(day)):
        raise rules.AgreementIsOver(agreement.last_day)
    _check_basis(circumstances)
    return agreement.signed


def _check_parties(parties: tuple[str, ...], circumstances: Circumstances) -> None:
    if not parties or len(set(parties)) < len(parties):
        raise rules.PartiesAreFaulty
    for party in parties:
        existing_organisation(circumstances.read(ORGANISATION, party), party)


def _check_basis(circumstances: Circumstances) -> None:
    if not isinstance(circumstances.basis, DecisionBasis | SourceBasis):
        raise rules.AgreementNeedsBasis


def _check_forwards(since: FuzzyDate, until: FuzzyDate | None) -> None:
    if until is not None and until.last_day < since.last_day:
        raise rules.AgreementIsBackwards(since, until)
