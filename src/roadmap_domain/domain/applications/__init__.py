"""Applications for grants: from receipt to decision, payment, usage report and recovery."""

from roadmap_domain.domain.applications.state import APPLICATION, Application

__all__ = ["APPLICATION", "Application"]
