"""Gatherings: series of meetings, forums and negotiations, their cadence and occurrences."""

from roadmap_domain.domain.gatherings.state import GATHERING, Gathering

__all__ = ["GATHERING", "Gathering"]
