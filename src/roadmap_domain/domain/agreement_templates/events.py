"""What can have happened to a template of agreements."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import frozen

from roadmap_domain.kernel.texts import Text

AgreementSubject = Literal["cooperation", "premises"]
"""What is agreed on: working together, or lending premises."""


@frozen
class TemplatePrepared:
    """A template was prepared in its first version.

    `clauses` are what every agreement made from it says, as far as that is recorded.
    """

    stored_name: ClassVar = "agreement-template.prepared@1"
    programme: str
    title: Text
    subject: AgreementSubject
    version: str
    clauses: tuple[Text, ...] = ()


@frozen
class TemplateRevised:
    """The template got another version; agreements made from earlier ones stay as they are."""

    stored_name: ClassVar = "agreement-template.revised@1"
    version: str
    clauses: tuple[Text, ...] = ()


@frozen
class TemplateWithdrawn:
    """No agreement is made from the template any more."""

    stored_name: ClassVar = "agreement-template.withdrawn@1"
    reason: Text


AgreementTemplateEvent = TemplatePrepared | TemplateRevised | TemplateWithdrawn
