"""What can have happened to an applicant: an organisation, under the organisation's own id."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen


@frozen
class ApplicationListed:
    """An application came from the organisation; it is recorded with the application itself.

    It only says where to look: what became of the application is told by the application.
    """

    stored_name: ClassVar = "applicant.application-listed@1"
    application: str


ApplicantEvent = ApplicationListed
