"""Appropriations: what may be granted of a year, and what of it is committed."""

from roadmap_domain.domain.appropriations.state import APPROPRIATION, Appropriation

__all__ = ["APPROPRIATION", "Appropriation"]
