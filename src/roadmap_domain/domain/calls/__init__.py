"""Calls for candidates: who registered for a term of a council, and who was selected."""

from roadmap_domain.domain.calls.state import CALL, CandidateCall

__all__ = ["CALL", "CandidateCall"]
