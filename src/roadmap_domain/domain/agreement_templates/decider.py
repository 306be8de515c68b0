"""The decisions on a template of agreements."""

from __future__ import annotations

from roadmap_domain.domain.agreement_templates import rules
from roadmap_domain.domain.agreement_templates.events import (
    AgreementSubject,
    TemplatePrepared,
    TemplateRevised,
    TemplateWithdrawn,
)
from roadmap_domain.domain.agreement_templates.state import (
    AGREEMENT_TEMPLATE,
    AgreementTemplate,
    existing,
)
from roadmap_domain.domain.programmes.state import read_programme
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text, as_texts


@decides(AGREEMENT_TEMPLATE)
def prepare_template(
    template: AgreementTemplate | None,
    circumstances: Circumstances,
    *,
    programme: str,
    title: TextLike,
    subject: AgreementSubject,
    version: str,
    clauses: tuple[TextLike, ...] = (),
) -> list[TemplatePrepared]:
    """Prepare a template that agreements of a programme are made from."""
    read_programme(circumstances, programme)
    prepared = TemplatePrepared(programme, as_text(title), subject, version, as_texts(clauses))
    if template is None:
        return [prepared]
    if template.prepared != prepared:
        raise rules.TemplateExists
    return []


@decides(AGREEMENT_TEMPLATE)
def revise_template(
    template: AgreementTemplate | None,
    circumstances: Circumstances,
    *,
    version: str,
    clauses: tuple[TextLike, ...] = (),
) -> list[TemplateRevised]:
    """Give a template another version; its clauses are all there are, not what was added."""
    template = existing(template, circumstances.aggregate_id)
    revised = TemplateRevised(version, as_texts(clauses))
    if (template.version, template.clauses) == (version, revised.clauses):
        return []
    template.check_in_use(circumstances.aggregate_id)
    if version in template.versions:
        raise rules.TemplateVersionIsUsed(version)
    return [revised]


@decides(AGREEMENT_TEMPLATE)
def withdraw_template(
    template: AgreementTemplate | None, circumstances: Circumstances, *, reason: TextLike
) -> list[TemplateWithdrawn]:
    """Let no agreement be made from a template any more."""
    template = existing(template, circumstances.aggregate_id)
    withdrawn = TemplateWithdrawn(as_text(reason))
    if template.withdrawn == withdrawn:
        return []
    template.check_in_use(circumstances.aggregate_id)
    return [withdrawn]


@decides(AGREEMENT_TEMPLATE)
def retract_agreement_template(
    _: AgreementTemplate | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of a template, which never should have been recorded."""
    return retracted(circumstances, reason)
