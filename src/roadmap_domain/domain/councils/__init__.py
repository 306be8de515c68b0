"""Councils: their charters, which are data, what was decided about them, and their terms."""

from roadmap_domain.domain.councils.state import COUNCIL, Council

__all__ = ["COUNCIL", "Council"]
