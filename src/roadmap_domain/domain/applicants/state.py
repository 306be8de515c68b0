"""An applicant's state, and how events make it.

It is what one read answers whose applications there are: who decides on a grant reads it, and the
append checks that none has come since.
"""

from __future__ import annotations

from attrs import frozen

from roadmap_domain.domain.applicants.events import ApplicantEvent, ApplicationListed
from roadmap_domain.kernel.slices import Read, Slice


@frozen
class Applicant:
    """The applications that an organisation has made, the earliest first."""

    applications: tuple[str, ...]


def evolve(applicant: Applicant | None, event: ApplicantEvent) -> Applicant:
    """The applicant after `event`."""
    before = applicant.applications if applicant else ()
    return Applicant((*before, event.application))


APPLICANT: Slice[Applicant, ApplicantEvent] = Slice("applicant", (ApplicationListed,), evolve)


def applications_of(read: Read, organisation: str) -> tuple[str, ...]:
    """The applications that an organisation has made."""
    applicant = read(APPLICANT, organisation)
    return applicant.applications if applicant else ()
