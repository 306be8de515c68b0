"""Organisations: the NGOs that a county works with, and what is known of them."""

from roadmap_domain.domain.organisations.state import ORGANISATION, Organisation

__all__ = ["ORGANISATION", "Organisation"]
