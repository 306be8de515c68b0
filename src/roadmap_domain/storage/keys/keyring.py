"""A key store with its master key: each person's key, made, found and destroyed."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Self

from roadmap_domain.kernel.rules import Problem
from roadmap_domain.storage.keys.ciphers import cipher_of, decrypted, encrypted
from roadmap_domain.storage.keys.master import LENGTH, MasterKey
from roadmap_domain.storage.keys.opening import open_key_store
from roadmap_domain.storage.keys.port import KeyRow, KeyStore
from roadmap_domain.storage.keys.problems import (
    KeyIsDamaged,
    KeyIsDestroyed,
    KeyIsMissing,
    KeysOfAnotherLog,
    NotAKeyStore,
    WrongMasterKey,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

DAYS: Final = 30
"""How long a backup of the keys may live, unless said otherwise."""
_CHECK, _DAYS, _LOG, _READS = "master-check", "backups-live-days", "log", "reads-noted"


class Keyring:
    """The keys of a key store, opened with the master key.

    Without a master key of the caller's, that of the environment is read when the first key is
    needed: what has no personal data in it works without.
    """

    def __init__(self, store: KeyStore, master: MasterKey | None = None) -> None:
        self.store = store
        self._master = master
        self._wrapping: AESGCM | None = None

    @classmethod
    def open(cls, url: str, master: MasterKey | None = None) -> Self:
        """Open the key store at `url`; in memory it is new, and so is its master key.

        Raises:
            StoreProblem: there is none, or it cannot be opened.
        """
        if url == "memory:":
            return cls(open_key_store(url, create=True), master or MasterKey.new())
        return cls(open_key_store(url), master)

    @classmethod
    def create(cls, url: str, master: MasterKey | None = None, *, backups_live: int = DAYS) -> Self:
        """Create a key store whose keys the master key wraps, and open it.

        `backups_live` is the days that a backup of it may be kept.
        """
        master = master or MasterKey.from_environment()
        keyring = cls(open_key_store(url, create=True), master)
        keyring.store.set(_DAYS, str(backups_live))
        keyring._cipher()
        return keyring

    @property
    def backups_live(self) -> int:
        """Days that a backup may be kept: within these, forgetting can still be undone by one."""
        return int(self.store.setting(_DAYS) or DAYS)

    @property
    def notes_reads(self) -> bool:
        """Whether every reading of what is told about a person is to be written down."""
        return self.store.setting(_READS) == "yes"

    def note_reads(self, *, on: bool) -> None:
        """Have every reading written down from now on, or no longer."""
        self.store.set(_READS, "yes" if on else "no")

    @property
    def log(self) -> str | None:
        """The id of the store whose persons the keys are for, once one has been opened with it."""
        return self.store.setting(_LOG)

    def check_log(self, log: str) -> None:
        """Raise `KeysOfAnotherLog` where the keys are for another store's persons.

        An id is one person in one log: forgetting there would destroy the key of somebody here.
        """
        if self.log not in {None, log}:
            raise KeysOfAnotherLog(self.store.url)

    def belong_to(self, log: str) -> None:
        """Be the keys of a store for good; raises `KeysOfAnotherLog`."""
        self.check_log(log)
        if self.log is None:
            self.store.set(_LOG, log)

    def key(self, person: str) -> bytes | None:
        """A person's key, or `None` where it is destroyed.

        Raises:
            KeyIsMissing: there is none.
            WrongMasterKey: the master key is not the one that wraps the keys.
        """
        row = self.store.key(person)
        if row is None:
            raise KeyIsMissing(person, self.store.url)
        return None if row.wrapped is None else self._unwrapped(row)

    def key_if_any(self, person: str) -> bytes | None:
        """A person's key, or `None` where there is none, or no longer one."""
        row = self.store.key(person)
        return None if row is None or row.wrapped is None else self._unwrapped(row)

    def key_to_seal(self, person: str) -> bytes:
        """A person's key, made where there has never been one; raises `KeyIsDestroyed`."""
        row = self.store.key(person)
        if row is None:
            self._wrapping = None  # the master key may have been changed since
            wrapped = encrypted(self._cipher(), os.urandom(LENGTH), _bound(person))
            self.store.put([KeyRow(person, wrapped)])
            row = self.store.key(person)  # somebody may have been faster
        if row is None or row.wrapped is None:
            raise KeyIsDestroyed(person)
        return self._unwrapped(row)

    def master_check(self) -> str:
        """What tells this store's master key from others; raises `WrongMasterKey`."""
        self._cipher()
        return self.store.setting(_CHECK) or ""

    def check_master(self, check: str, where: str) -> None:
        """Raise `WrongMasterKey` unless the keys kept `where` are wrapped by this master key."""
        decrypted(self._cipher(), _bytes(check), _CHECK, lambda: WrongMasterKey(where))

    def seal(self, content: bytes) -> str:
        """What shows later that `content` was written by who has the master key, and is as it was.

        Raises:
            WrongMasterKey: the master key is not the one that wraps the keys.
        """
        return b64encode(encrypted(self._cipher(), b"", _sealing(content))).decode()

    def check_seal(self, seal: str, content: bytes, problem: Callable[[], Problem]) -> None:
        """Raise `problem` unless `seal` was made of this content, by the same master key."""
        decrypted(self._cipher(), _bytes(seal), _sealing(content), problem)

    def rewrap(self, master: MasterKey) -> int:
        """Wrap all keys by another master key, and answer how many there are; all of them or none.

        Raises:
            KeyIsDamaged: a key is not what it was.
            WrongMasterKey: the master key so far is not the one that wraps the keys.
        """
        new = cipher_of(master.key)
        check = b64encode(encrypted(new, b"", _CHECK)).decode()
        rows = [row for row in self.store.rows() if row.wrapped is not None]
        self.store.rewrap(
            [(row, encrypted(new, self._unwrapped(row), _bound(row.person))) for row in rows],
            _CHECK,
            check,
        )
        self._master, self._wrapping = master, new
        return len(rows)

    def close(self) -> None:
        """Let go of the key store."""
        self.store.close()

    def _unwrapped(self, row: KeyRow) -> bytes:
        return decrypted(
            self._cipher(),
            row.wrapped or b"",
            _bound(row.person),
            lambda: self._why_not(row),
        )

    def _why_not(self, row: KeyRow) -> KeyIsDamaged:
        """Why a key does not unwrap; raises `WrongMasterKey` where that has been changed since."""
        self._wrapping = None
        self._cipher()
        return KeyIsDamaged(row.person, self.store.url)

    def _cipher(self) -> AESGCM:
        """What wraps the keys, once it has shown that it is the right one."""
        if self._wrapping is None:
            cipher = cipher_of((self._master or MasterKey.from_environment()).key)
            check = self.store.setting(_CHECK)
            if check is None:
                # The first to use a new store says which master key is its own.
                if self.store.rows():
                    raise NotAKeyStore(self.store.url, "the check of the master key is missing")
                check = b64encode(encrypted(cipher, b"", _CHECK)).decode()
                self.store.set(_CHECK, check)
            decrypted(cipher, b64decode(check), _CHECK, lambda: WrongMasterKey(self.store.url))
            self._wrapping = cipher
        return self._wrapping


def _bytes(written: str) -> bytes:
    try:
        return b64decode(written, validate=True)
    except ValueError:
        return b""  # which opens no more than any other damage does


def _sealing(content: bytes) -> str:
    return f"seal of {content.hex()}"


def _bound(person: str) -> str:
    """A wrapped key is bound to its person: in another's place it does not unwrap."""
    return f"key of {person}"
