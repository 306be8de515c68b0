"""Between events and stored bytes: names, versions, and the codec."""

from roadmap_domain.persistence.codec import Codec
from roadmap_domain.persistence.founding import FORMAT, STORE, StoreFounded
from roadmap_domain.persistence.registry import SLICES, Registry

__all__ = ["FORMAT", "SLICES", "STORE", "Codec", "Registry", "StoreFounded"]
