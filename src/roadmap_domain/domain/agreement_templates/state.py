"""The state of a template of agreements, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.agreement_templates import rules
from roadmap_domain.domain.agreement_templates.events import (
    AgreementTemplateEvent,
    TemplatePrepared,
    TemplateRevised,
    TemplateWithdrawn,
)
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import FORMER, changed
from roadmap_domain.kernel.texts import Text


@frozen(slots=False)
class AgreementTemplate:
    """A template as it stands: its title is the one that it was prepared with."""

    prepared: TemplatePrepared = field(metadata=FORMER)
    title: Text
    versions: tuple[str, ...]
    clauses: tuple[Text, ...]
    withdrawn: TemplateWithdrawn | None = None

    @property
    def version(self) -> str:
        """The version that agreements are made from."""
        return self.versions[-1]

    def check_in_use(self, template_id: str) -> None:
        """Raise `TemplateIsWithdrawn` where it has been."""
        if self.withdrawn is not None:
            raise rules.TemplateIsWithdrawn(template_id)


def evolve(
    template: AgreementTemplate | None, event: AgreementTemplateEvent
) -> AgreementTemplate | None:
    """The template after `event`."""
    if isinstance(event, TemplatePrepared):
        return AgreementTemplate(event, event.title, (event.version,), event.clauses)
    if template is None:
        return None
    match event:
        case TemplateRevised(version=version, clauses=clauses):
            return changed(template, versions=(*template.versions, version), clauses=clauses)
        case TemplateWithdrawn():
            return changed(template, withdrawn=event)
        case _:
            assert_never(event)


AGREEMENT_TEMPLATE: Slice[AgreementTemplate, AgreementTemplateEvent] = Slice(
    "agreement-template", (TemplatePrepared, TemplateRevised, TemplateWithdrawn), evolve
)


def existing(template: AgreementTemplate | None, template_id: str) -> AgreementTemplate:
    """The template, or `NoSuchTemplate` where it has not been prepared."""
    if template is None:
        raise rules.NoSuchTemplate(template_id)
    return template
