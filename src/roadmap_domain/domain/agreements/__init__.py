"""Agreements between the county and organisations: drafted, signed, amended, ended."""

from roadmap_domain.domain.agreements.state import AGREEMENT, Agreement

__all__ = ["AGREEMENT", "Agreement"]
