"""Backups of a key store, which may live only so long: a restored key would undo a forgetting.

A backup is a file of its own with the wrapped keys, never a part of a backup of the log. It is
sealed by the master key: nobody else can make it younger than it is.
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
from roadmap_domain.storage.keys.problems import BackupIsTooOld, KeysOfAnotherLog, NotABackup

BACKUP: Final = "roadmap.keys-backup/1"


class _File(msgspec.Struct, forbid_unknown_fields=True):
    """A backup's file: which master key made it, and its content under that key's seal."""

    schema: Literal["roadmap.keys-backup/1"]
    master_check: str
    seal: str
    content: msgspec.Raw


class _Backup(msgspec.Struct, forbid_unknown_fields=True):
    """What a backup holds; bytes are in base64. `log` is the store whose persons' keys they are."""

    made_at: datetime
    backups_live: int
    log: str | None
    keys: list[KeyRow]
    accesses: list[Access]


@frozen
class BackupShown:
    """A backup, how many days it may live, and whether it has outlived them."""

    path: str
    made_at: str
    days: int
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
    content = msgspec.json.encode(
        _Backup(now, keyring.backups_live, keyring.log, store.rows(), store.accesses())
    )
    file = _File(BACKUP, keyring.master_check(), keyring.seal(content), msgspec.Raw(content))
    write_own(path, msgspec.json.encode(file))


def restore(domain: RoadmapDomain, path: Path, now: datetime) -> int:
    """Put back the keys that are missing, but of nobody who the log says is forgotten.

    Answers how many keys there are then.

    Raises:
        BackupIsTooOld: it is older than backups may be.
        KeysOfAnotherLog: the backup's keys are for the persons of another store.
        NotABackup: the file is something else, or not as it was written.
        WrongMasterKey: the backup's keys are wrapped by another master key.
    """
    keyring = _keyring(domain)
    content = _read(path, keyring)
    if content.log not in {None, domain.founded.store}:
        raise KeysOfAnotherLog(str(path))
    shown = _shown(path, content, keyring, now)
    if shown.too_old:
        raise BackupIsTooOld(shown.path, shown.made_at, shown.days)
    store = keyring.store
    # First, so that at no moment a key is there that should not be.
    store.destroy(sorted(domain.forgotten()), stamp(now))
    store.put(content.keys)
    known = set(store.accesses())
    store.note([access for access in content.accesses if access not in known])
    return sum(row.wrapped is not None for row in store.rows())


def check(domain: RoadmapDomain, paths: Sequence[Path], now: datetime) -> KeysChecked:
    """Compare the keys with what the log says, and the age of backups with how old they may be."""
    keyring = _keyring(domain)
    forgotten = domain.forgotten()
    alive = [row.person for row in keyring.store.rows() if row.wrapped and row.person in forgotten]
    return KeysChecked(
        "roadmap.keys-check/1",
        keyring.backups_live,
        alive,
        [_shown(path, _read(path, keyring), keyring, now) for path in paths],
    )


def _keyring(domain: RoadmapDomain) -> Keyring:
    if domain.sealing.keyring is None:
        raise KeysNotGiven
    return domain.sealing.keyring


def _read(path: Path, keyring: Keyring) -> _Backup:
    """The content of a backup that is as this master key sealed it."""
    try:
        file = msgspec.json.decode(path.read_bytes(), type=_File)
        content = msgspec.json.decode(file.content, type=_Backup)
    except (OSError, msgspec.DecodeError):
        raise NotABackup(str(path)) from None
    keyring.check_master(file.master_check, str(path))
    keyring.check_seal(file.seal, bytes(file.content), lambda: NotABackup(str(path)))
    return content


def _shown(path: Path, content: _Backup, keyring: Keyring, now: datetime) -> BackupShown:
    """How old a backup may be: what was promised when it was made, or since, if that is less."""
    days = min(content.backups_live, keyring.backups_live)
    too_old = (now - content.made_at) / timedelta(days=1) > days
    return BackupShown(str(path), stamp(content.made_at), days, too_old)
