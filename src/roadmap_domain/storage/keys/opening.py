"""Finding the module of a key store by the scheme of its URL."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final

from roadmap_domain.storage.keys.port import KeyStore
from roadmap_domain.storage.keys.problems import UnknownKeyStoreKind

GROUP: Final = "roadmap_domain.keys"
OURS: Final = {"memory": "sqlite", "postgresql": "postgresql", "sqlite": "sqlite"}
"""The key stores that come with the library, by scheme, and their modules here."""


def open_key_store(url: str, *, create: bool = False) -> KeyStore:
    """Open the key store at `url`, or create it where nothing is yet. A memory is always new.

    Raises:
        StoreProblem: there is none, or it cannot be opened; the message says what to do.
    """
    scheme, colon, _ = url.partition(":")
    if colon and scheme in OURS:
        module = import_module(f"roadmap_domain.storage.keys.{OURS[scheme]}")
        opened: KeyStore = module.open_key_store(url, create=create)
        return opened
    return _others(url, scheme if colon else "")(url, create=create)


def _others(url: str, scheme: str) -> Callable[..., KeyStore]:
    """What opens the key stores of another package; raises `UnknownKeyStoreKind`."""
    from importlib.metadata import entry_points  # noqa: PLC0415 # slow, and seldom needed

    known = {point.name: point for point in entry_points(group=GROUP)}
    if scheme not in known:
        raise UnknownKeyStoreKind(url, ", ".join(f"{name}:" for name in sorted({*OURS, *known})))
    open_it: Callable[..., KeyStore] = known[scheme].load()
    return open_it
