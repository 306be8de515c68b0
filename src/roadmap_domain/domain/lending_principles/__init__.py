"""The principles by which the county lends premises: drafted, not ready yet, decided."""

from roadmap_domain.domain.lending_principles.state import LENDING_PRINCIPLES, LendingPrinciples

__all__ = ["LENDING_PRINCIPLES", "LendingPrinciples"]
