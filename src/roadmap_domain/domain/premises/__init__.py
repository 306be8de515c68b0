"""Premises: mapped, available or not yet, lent to organisations under an agreement."""

from roadmap_domain.domain.premises.state import PREMISES, Premises

__all__ = ["PREMISES", "Premises"]
