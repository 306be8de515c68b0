"""Applicants: which applications for grants an organisation has made over the years."""

from roadmap_domain.domain.applicants.state import APPLICANT, Applicant

__all__ = ["APPLICANT", "Applicant"]
