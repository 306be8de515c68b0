"""What a key store does: it keeps wrapped keys, and lets go of them for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class KeyRow(NamedTuple):
    """A person's key, wrapped by the master key; or that it was destroyed, and when."""

    person: str
    wrapped: bytes | None
    destroyed_at: str | None = None


class Access(NamedTuple):
    """Somebody read what is told about a person, and why; not what it said."""

    at: str
    actor: str
    role: str
    person: str
    reason: str | None = None


class KeyStore(Protocol):
    """Wrapped keys by person, the intentions to destroy some, settings, and who looked.

    Times are UTC in ISO 8601. All methods raise the problems of `storage.keys.problems`.
    """

    @property
    def url(self) -> str:
        """Where it is."""
        ...

    def setting(self, name: str, /) -> str | None:
        """What was set, if anything."""
        ...

    def set(self, name: str, value: str, /) -> None:
        """Set something anew."""
        ...

    def key(self, person: str, /) -> KeyRow | None:
        """A person's key, where there is or was one."""
        ...

    def rows(self) -> list[KeyRow]:
        """Every key that there is or was, by person."""
        ...

    def put(self, rows: Sequence[KeyRow], /) -> None:
        """Keep the keys of those who have none, and had none."""
        ...

    def rewrap(self, rows: Sequence[tuple[KeyRow, bytes]], name: str, value: str, /) -> None:
        """Wrap keys anew that are still as they were, and set something, all at once."""
        ...

    def intend(self, person: str, at: str, /) -> None:
        """Note that a person's key is about to be destroyed, by the latest who says so."""
        ...

    def intentions(self) -> dict[str, str]:
        """Whose key is about to be destroyed, and since when."""
        ...

    def drop(self, person: str, at: str, /) -> None:
        """Forget an intention, unless it has been noted anew since."""
        ...

    def destroy(self, persons: Sequence[str], at: str, /) -> None:
        """Overwrite keys so that nothing is left of them, and remember that there were some."""
        ...

    def note(self, accesses: Sequence[Access], /) -> None:
        """Write down that somebody looked, at all of them or at none."""
        ...

    def accesses(self) -> list[Access]:
        """Who looked, in order."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...
