"""Backups of a key store, which may live only so long: a restored key would undo a forgetting.

A backup is a file of its own with the wrapped keys, never a part of a backup of the log.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Literal

import msgspec
from attrs import frozen

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.kernel.recorded import stamp
from roadmap_domain.persistence.problems import KeysNotGiven
from roadmap_domain.storage.keys.keyring import Keyring
from roadmap_domain.storage.keys.master import write_own
from roadmap_domain.storage.keys.port import Access, KeyRow
from roadmap_domain.storage.keys.problems import BackupIsTooOld, NotABackup

BACKUP: Final = "roadmap.keys-backup/1"


class _Backup(msgspec.Struct, forbid_unknown_fields=True):
    """What a backup's file holds; bytes are in base64."""

    schema: Literal["roadmap.keys-backup/1"]
    made_at: datetime
    backups_live: int
    master_check: str
    keys: list[KeyRow]
    accesses: list[Access]


@frozen
class BackupShown:
    """A backup, and whether it has outlived its days."""

    path: str
    made_at: str
    too_old: bool


@frozen
class KeysChecked:
    """Whose key is alive although the log says that they are forgotten; and how old backups are."""

    schema: str
    backups_live: int
    alive: list[str]
    backups: list[BackupShown]

    @property
    def passed(self) -> bool:
        """Whether the forgotten stay forgotten."""
        return not self.alive and not any(backup.too_old for backup in self.backups)


def backup(keyring: Keyring, path: Path, now: datetime) -> None:
    """Write a backup that says when it was made; raises `FileIsThere`."""
    store = keyring.store
    content = _Backup(
        BACKUP,
        now,
        keyring.backups_live,
        keyring.master_check(),
        store.rows(),
        store.accesses(),
    )
    write_own(path, msgspec.json.encode(content))


def restore(domain: RoadmapDomain, path: Path, now: datetime) -> int:
    """Put back the keys that are missing, but of nobody who the log says is forgotten.

    Answers how many keys there are then.

    Raises:
        BackupIsTooOld: it is older than backups may be.
        NotABackup: the file is something else, or damaged.
        WrongMasterKey: the backup's keys are wrapped by another master key.
    """
    keyring = _keyring(domain)
    content = _read(path)
    days = min(content.backups_live, keyring.backups_live)
    if _is_too_old(content, days, now):
        raise BackupIsTooOld(str(path), stamp(content.made_at), days)
    keyring.check_master(content.master_check, str(path))
    store = keyring.store
    # First, so that at no moment a key is there that should not be.
    store.destroy(sorted(domain.forgotten()), stamp(now))
    store.put(content.keys)
    known = set(store.accesses())
    for access in content.accesses:
        if access not in known:
            store.note(access)
    return sum(row.wrapped is not None for row in store.rows())


def check(domain: RoadmapDomain, paths: Sequence[Path], now: datetime) -> KeysChecked:
    """Compare the keys with what the log says, and the age of backups with how old they may be."""
    keyring = _keyring(domain)
    forgotten = domain.forgotten()
    alive = [row.person for row in keyring.store.rows() if row.wrapped and row.person in forgotten]
    days = keyring.backups_live
    backups = [(path, _read(path)) for path in paths]
    return KeysChecked(
        "roadmap.keys-check/1",
        days,
        alive,
        [
            BackupShown(str(path), stamp(it.made_at), _is_too_old(it, days, now))
            for path, it in backups
        ],
    )


def _keyring(domain: RoadmapDomain) -> Keyring:
    if domain.sealing.keyring is None:
        raise KeysNotGiven
    return domain.sealing.keyring


def _read(path: Path) -> _Backup:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Backup)
    except (OSError, msgspec.DecodeError):
        raise NotABackup(str(path)) from None


def _is_too_old(content: _Backup, days: int, now: datetime) -> bool:
    return now - content.made_at > timedelta(days=days)
