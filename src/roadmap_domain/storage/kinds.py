"""Which kinds of stores are installed, and what each needs."""

from __future__ import annotations

from importlib.metadata import entry_points
from importlib.util import find_spec
from typing import Final

from attrs import frozen

from roadmap_domain.storage.opening import GROUP, OURS

_NEEDED: Final = {
    "postgresql": ("postgres", ("psycopg", "psycopg_pool"), "PostgreSQL"),
    "umadb": ("umadb", ("umadb",), "UmaDB"),
}
"""Of ours, the extra, the modules that it brings, and the server that must run somewhere."""
_PACKAGE: Final = "roadmap-domain"


@frozen
class StoreKind:
    """The stores of one scheme, from which package, and whether all is there to open one."""

    scheme: str
    package: str
    installed: bool
    extra: str | None = None
    server: str | None = None


def store_kinds() -> list[StoreKind]:
    """Ours and those of other packages, by scheme."""
    found = [_ours(scheme) for scheme in OURS]
    for point in entry_points(group=GROUP):
        if point.name not in OURS:
            package = point.dist.name if point.dist else "?"
            found.append(StoreKind(point.name, package, find_spec(point.module) is not None))
    return sorted(found, key=lambda it: it.scheme)


def _ours(scheme: str) -> StoreKind:
    extra, modules, server = _NEEDED.get(scheme, (None, (), None))
    return StoreKind(scheme, _PACKAGE, all(map(find_spec, modules)), extra, server)
