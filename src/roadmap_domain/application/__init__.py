"""The two doors: `do` a decision, `ask` a question."""

from roadmap_domain.application.desk import Desk, Done
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.application.policy import DEFAULT_POLICY, Policy

__all__ = ["DEFAULT_POLICY", "Desk", "Done", "Policy", "RoadmapDomain"]
