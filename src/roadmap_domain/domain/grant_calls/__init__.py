"""Calls for grants: what is applied for, until when, and by what it is judged."""

from roadmap_domain.domain.grant_calls.state import GRANT_CALL, GrantCall

__all__ = ["GRANT_CALL", "GrantCall"]
