"""For those who test what they build on this package.

`given(...).when(...).then(...)` states in Python what follows from a decision. Feature files in
Finnish need only `pytest FILE`, with the extra `testing`: see `roadmap_domain.testing.plugin`.
"""

from __future__ import annotations

from roadmap_domain.testing.behaviour import Given, Outcome, given

__all__ = ["Given", "Outcome", "given"]
