"""A key store in the tables of a database, whichever it is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, Final

from roadmap_domain.storage.keys.port import Access, KeyRow

FORMAT: Final = "2"
"""The version of the tables."""
BEFORE: Final = "1"
"""The version that is brought up to this one when it is opened."""
UPGRADE: Final = "ALTER TABLE roadmap_key_accesses ADD COLUMN reason TEXT"
TABLES: Final = (
    "CREATE TABLE roadmap_key_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE roadmap_keys (person TEXT PRIMARY KEY, wrapped {bytes}, destroyed_at TEXT)",
    "CREATE TABLE roadmap_key_intentions (person TEXT PRIMARY KEY, noted_at TEXT NOT NULL)",
    """
    CREATE TABLE roadmap_key_accesses (
        at TEXT NOT NULL, actor TEXT NOT NULL, role TEXT NOT NULL, person TEXT NOT NULL,
        reason TEXT
    )""",
)
_SETTING = "SELECT value FROM roadmap_key_settings WHERE name = %s"
_SET = (
    "INSERT INTO roadmap_key_settings VALUES (%s, %s) "
    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_KEY = "SELECT person, wrapped, destroyed_at FROM roadmap_keys WHERE person = %s"
_KEYS = "SELECT person, wrapped, destroyed_at FROM roadmap_keys ORDER BY person"
_PUT = "INSERT INTO roadmap_keys VALUES (%s, %s, %s) ON CONFLICT (person) DO NOTHING"
_INTEND = (
    "INSERT INTO roadmap_key_intentions VALUES (%s, %s) "
    "ON CONFLICT (person) DO UPDATE SET noted_at = excluded.noted_at"
)
_REWRAP = "UPDATE roadmap_keys SET wrapped = %s WHERE person = %s AND wrapped = %s"
_INTENTIONS = "SELECT person, noted_at FROM roadmap_key_intentions ORDER BY person"
_DROP = "DELETE FROM roadmap_key_intentions WHERE person = %s"
_DROP_OLD = f"{_DROP} AND noted_at = %s"
_DESTROY = (
    "INSERT INTO roadmap_keys VALUES (%s, NULL, %s) ON CONFLICT (person) DO UPDATE "
    "SET wrapped = NULL, destroyed_at = coalesce(roadmap_keys.destroyed_at, excluded.destroyed_at)"
)
_NOTE = "INSERT INTO roadmap_key_accesses VALUES (%s, %s, %s, %s, %s)"
_ACCESSES = "SELECT at, actor, role, person, reason FROM roadmap_key_accesses ORDER BY at"

Statement = tuple[str, Sequence[object]]


class TableKeyStore(ABC):
    """What all key stores in tables share; each runs statements in its own way."""

    def __init__(self, url: str) -> None:
        self.url = url

    @abstractmethod
    def run(self, *statements: Statement) -> list[tuple[Any, ...]]:
        """Run statements in one transaction and answer the rows of the last."""

    @abstractmethod
    def clear(self) -> None:
        """Leave nothing behind of what was overwritten."""

    @abstractmethod
    def close(self) -> None:
        """Let go of files and connections."""

    def setting(self, name: str, /) -> str | None:
        """What was set, if anything."""
        rows = self.run((_SETTING, (name,)))
        return rows[0][0] if rows else None

    def set(self, name: str, value: str, /) -> None:
        """Set something anew."""
        self.run((_SET, (name, value)))

    def key(self, person: str, /) -> KeyRow | None:
        """A person's key, where there is or was one."""
        rows = self.run((_KEY, (person,)))
        return KeyRow(*rows[0]) if rows else None

    def rows(self) -> list[KeyRow]:
        """Every key that there is or was, by person."""
        return [KeyRow(*row) for row in self.run((_KEYS, ()))]

    def put(self, rows: Sequence[KeyRow], /) -> None:
        """Keep the keys of those who have none, and had none."""
        self.run(*((_PUT, row) for row in rows))

    def rewrap(self, rows: Sequence[tuple[KeyRow, bytes]], name: str, value: str, /) -> None:
        """Wrap keys anew that are still as they were, and set something, all at once."""
        self.run(
            *((_REWRAP, (wrapped, row.person, row.wrapped)) for row, wrapped in rows),
            (_SET, (name, value)),
        )
        self.clear()

    def intend(self, person: str, at: str, /) -> None:
        """Note that a person's key is about to be destroyed, by the latest who says so."""
        self.run((_INTEND, (person, at)))

    def intentions(self) -> dict[str, str]:
        """Whose key is about to be destroyed, and since when."""
        return dict(self.run((_INTENTIONS, ())))

    def drop(self, person: str, at: str, /) -> None:
        """Forget an intention, unless it has been noted anew since."""
        self.run((_DROP_OLD, (person, at)))

    def destroy(self, persons: Sequence[str], at: str, /) -> None:
        """Overwrite keys so that nothing is left of them, and remember that there were some."""
        self.run(*((_DESTROY, (person, at)) for person in persons))
        self.clear()
        self.run(*((_DROP, (person,)) for person in persons))

    def note(self, accesses: Sequence[Access], /) -> None:
        """Write down that somebody looked, at all of them or at none."""
        self.run(*((_NOTE, access) for access in accesses))

    def accesses(self) -> list[Access]:
        """Who looked, in order."""
        return [Access(*row) for row in self.run((_ACCESSES, ()))]
