"""Programmes: a county's roadmap of several years, its goals, groups and milestones."""

from roadmap_domain.domain.programmes.state import PROGRAMME, Programme

__all__ = ["PROGRAMME", "Programme"]
