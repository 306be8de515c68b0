"""Bodies: the committees, boards and teams that decide and prepare, and the rules they follow."""

from roadmap_domain.domain.bodies.state import BODY, Body

__all__ = ["BODY", "Body"]
