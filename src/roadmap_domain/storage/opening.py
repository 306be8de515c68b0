"""Finding the module of a store by the scheme of its URL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Final

from roadmap_domain.storage.port import Store
from roadmap_domain.storage.problems import CountyNeedsItsOwn, StoreNeedsExtra, UnknownStoreKind

GROUP: Final = "roadmap_domain.storage"
OURS: Final = ("memory", "postgresql", "sqlite", "umadb")
"""The stores that come with the library, each a module here: found without reading what else is
installed, which takes longer than opening them."""


def open_store(url: str, *, create: bool = False) -> Store:
    """Open the store at `url`, or create it where nothing is yet.

    Raises:
        StoreProblem: there is no such store, or it cannot be opened; the message says what to do.
    """
    scheme, colon, _ = url.partition(":")
    if colon and scheme in OURS:
        opened: Store = import_module(f"{GROUP}.{scheme}").open_store(url, create=create)
        return opened
    return _others(url, scheme if colon else "")(url, create=create)


@contextmanager
def laid(url: str, admin: str) -> Iterator[None]:
    """A store's tables, laid at `url` by an administrator for a role that reaches no other county.

    Where what is done meanwhile fails, they are taken away again.

    Raises:
        StoreProblem: the store is no PostgreSQL store, or it cannot be done.
    """
    if not all(address.startswith("postgresql:") for address in (url, admin)):
        raise CountyNeedsItsOwn(url)
    try:
        from roadmap_domain.storage import postgresql_county  # noqa: PLC0415 # an extra
    except ImportError as error:
        raise StoreNeedsExtra(url, "postgres") from error
    with postgresql_county.laid(url, admin):
        yield


def _others(url: str, scheme: str) -> Callable[..., Store]:
    """What opens the stores of another package; raises `UnknownStoreKind`."""
    from importlib.metadata import entry_points  # noqa: PLC0415 # slow, and seldom needed

    known = {point.name: point for point in entry_points(group=GROUP)}
    if scheme not in known:
        raise UnknownStoreKind(url, ", ".join(f"{name}:" for name in sorted({*OURS, *known})))
    open_it: Callable[..., Store] = known[scheme].load()
    return open_it
