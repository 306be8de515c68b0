"""What can have happened to an agreement.

The county is a party of each of its agreements; `parties` are the others, organisations by their
ids. Who signed for whom is not recorded: that would be personal data, and the signed document has
it. `since`, `until` and `last_day` are days that rules rest on.
"""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from roadmap_domain.domain.agreement_templates.events import AgreementSubject
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Text


@frozen
class AgreementDrafted:
    """An agreement was drafted, perhaps from a template in the version that held then.

    `responsible` is who sees to it on the county's side: a unit or an office, never a person.
    """

    stored_name: ClassVar = "agreement.drafted@1"
    programme: str
    title: Text
    subject: AgreementSubject
    parties: tuple[str, ...]
    responsible: tuple[Text, ...]
    template: str | None = None
    template_version: str | None = None


@frozen
class AgreementSigned:
    """All parties signed it. It is in force from a day, until a day or until further notice."""

    stored_name: ClassVar = "agreement.signed@1"
    since: FuzzyDate
    until: FuzzyDate | None = None


@frozen
class AgreementAmended:
    """The parties agreed otherwise; what is `None` stays as it was."""

    stored_name: ClassVar = "agreement.amended@1"
    what: Text
    parties: tuple[str, ...] | None = None
    until: FuzzyDate | None = None


@frozen
class ResponsibleChanged:
    """Others see to the agreement on the county's side from now on."""

    stored_name: ClassVar = "agreement.responsible-changed@1"
    responsible: tuple[Text, ...]


@frozen
class AgreementEnded:
    """The agreement ended before its time, or was ended because it had none."""

    stored_name: ClassVar = "agreement.ended@1"
    last_day: FuzzyDate
    reason: Text


AgreementEvent = (
    AgreementDrafted | AgreementSigned | AgreementAmended | ResponsibleChanged | AgreementEnded
)
