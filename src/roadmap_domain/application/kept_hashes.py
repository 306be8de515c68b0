"""Where the hashes of a log's tree are kept between two checkpoints, unless a place is given.

Beside the file of an SQLite store (`vake.db.hashes`); of other stores, and where that cannot be
written, in the user's folder of state: `$XDG_STATE_HOME/roadmap-domain`, or
`~/.local/state/roadmap-domain`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Final

from roadmap_domain.audit.log import founding
from roadmap_domain.audit.nodes import Nodes
from roadmap_domain.storage import Store
from roadmap_domain.storage.faults import why
from roadmap_domain.storage.keys.problems import FileIsThere
from roadmap_domain.storage.problems import masked
from roadmap_domain.storage.sqlite import file_of

SUFFIX: Final = ".hashes"


@contextmanager
def kept_hashes(url: str, store: Store, path: Path | None = None) -> Iterator[Nodes]:
    """The kept hashes of a store's log, at a path or where they are kept unless one is given.

    Where nothing can be written, they are made for this once.

    Raises:
        FileIsThere: the path that was given cannot be opened.
        NotTheLogsHashes: what is there is something else, or damaged.
    """
    with _given(path) if path else _usual(url, store) as nodes:
        yield nodes


@contextmanager
def hashes_if_kept(url: str, store: Store, path: Path | None = None) -> Iterator[Nodes | None]:
    """The same to compare with: nothing is made, nothing is written.

    Raises:
        FileIsThere: the path that was given cannot be opened.
        NotTheLogsHashes: what is there is something else, or damaged.
    """
    if path is None:
        path = next((place for place in _places(url, store) if place.is_file()), None)
    if path is None:
        yield None
        return
    with _given(path, create=False) as nodes:
        yield nodes


def _given(path: Path, *, create: bool = True) -> Nodes:
    try:
        return Nodes.open(path, create=create)
    except OSError as error:
        raise FileIsThere(str(path), why(error)) from None


def _usual(url: str, store: Store) -> Nodes:
    places = list(_places(url, store))
    for place in sorted(places, key=Path.is_file, reverse=True):
        with suppress(OSError):
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return Nodes.open(place)
    return Nodes(BytesIO())


def _places(url: str, store: Store) -> Iterator[Path]:
    """Where the hashes may be, the best place first; of a memory nothing is kept."""
    if url.startswith("memory:"):
        return
    if url.startswith("sqlite:"):
        file, writable = file_of(url)
        if writable:
            yield file.with_name(f"{file.name}{SUFFIX}")
    _, origin = founding(store)
    # Two places may hold logs of one name: a copy, a trial of a backup.
    place = sha256(masked(url).encode()).hexdigest()[:8]
    with suppress(RuntimeError):  # nobody's home
        state = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
        name = f"{origin.rpartition('/')[2]}-{place}{SUFFIX}"
        yield Path(state) / "roadmap-domain" / name
