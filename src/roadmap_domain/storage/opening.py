"""Finding the module of a store by the scheme of its URL."""

from __future__ import annotations

from importlib.metadata import entry_points

from roadmap_domain.storage.port import Store
from roadmap_domain.storage.problems import UnknownStoreKind

GROUP = "roadmap_domain.storage"


def open_store(url: str, *, create: bool = False) -> Store:
    """Open the store at `url`, or create it where nothing is yet.

    Raises:
        StoreProblem: there is no such store, or it cannot be opened; the message says what to do.
    """
    scheme, colon, _ = url.partition(":")
    known = {point.name: point for point in entry_points(group=GROUP)}
    if not colon or scheme not in known:
        raise UnknownStoreKind(url, ", ".join(f"{name}:" for name in sorted(known)))
    opened: Store = known[scheme].load()(url, create=create)
    return opened
