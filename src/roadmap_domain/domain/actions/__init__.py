"""Actions: what is to be done, over the years in which it stands in a plan."""

from roadmap_domain.domain.actions.state import ACTION, Action

__all__ = ["ACTION", "Action"]
