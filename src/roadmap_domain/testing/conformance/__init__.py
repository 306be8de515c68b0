"""What a store must do, as tests that its author runs.

Subclass `DurableStoreConformance` in a test module and say where a store may be made:

    class TestMyStore(DurableStoreConformance):
        @pytest.fixture
        def store_url(self, tmp_path):
            return f"mine:///{tmp_path}/store"

A store that is gone with its process subclasses `StoreConformance`, which asks for no more. See
`docs/stores.md`.
"""

from __future__ import annotations

from roadmap_domain.testing.conformance.appending import Appending
from roadmap_domain.testing.conformance.base import Conforming
from roadmap_domain.testing.conformance.durable import Durable
from roadmap_domain.testing.conformance.following import FollowingLog
from roadmap_domain.testing.conformance.reading import Reading
from roadmap_domain.testing.conformance.recording import Recording
from roadmap_domain.testing.conformance.restoring import Restoring

__all__ = ["Conforming", "DurableStoreConformance", "StoreConformance"]


# pytest begins with the last base: the simplest comes first for who writes a store step by step.
class StoreConformance(Recording, Restoring, FollowingLog, Appending, Reading):
    """What every store does within one process."""


class DurableStoreConformance(Durable, StoreConformance):
    """What a store does that outlives its process, and that several processes share."""
