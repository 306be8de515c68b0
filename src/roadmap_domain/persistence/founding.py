"""The first event of every store: which store it is."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.texts import Text

FORMAT = 1
"""The version of the log's own form; a newer one is refused."""
THIS = "this"
"""The id of the one aggregate that a store is to itself."""


@frozen
class StoreFounded:
    """A store was made for a county; `store` is its id, which moves with the log."""

    stored_name: ClassVar = "store.founded@1"
    store: str
    county: Text
    format: int


def evolve(_: StoreFounded | None, event: StoreFounded) -> StoreFounded:
    """What the store says it is."""
    return event


STORE: Slice[StoreFounded, StoreFounded] = Slice("store", (StoreFounded,), evolve)
