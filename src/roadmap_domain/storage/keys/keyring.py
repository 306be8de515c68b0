"""A key store with its master key: each person's key, made, found and destroyed."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Final, Self

from roadmap_domain.storage.keys.ciphers import cipher_of, decrypted, encrypted
from roadmap_domain.storage.keys.master import LENGTH, MasterKey
from roadmap_domain.storage.keys.opening import open_key_store
from roadmap_domain.storage.keys.port import KeyRow, KeyStore
from roadmap_domain.storage.keys.problems import (
    KeyIsDamaged,
    KeyIsDestroyed,
    KeyIsMissing,
    NotAKeyStore,
    WrongMasterKey,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

DAYS: Final = 30
"""How long a backup of the keys may live, unless said otherwise."""
_CHECK, _DAYS = "master-check", "backups-live-days"


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
            new = os.urandom(LENGTH)
            self.store.put([KeyRow(person, encrypted(self._cipher(), new, _bound(person)))])
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
        try:
            content = b64decode(check, validate=True)
        except ValueError:
            content = b""
        decrypted(self._cipher(), content, _CHECK, lambda: WrongMasterKey(where))

    def close(self) -> None:
        """Let go of the key store."""
        self.store.close()

    def _unwrapped(self, row: KeyRow) -> bytes:
        return decrypted(
            self._cipher(),
            row.wrapped or b"",
            _bound(row.person),
            lambda: KeyIsDamaged(row.person, self.store.url),
        )

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


def _bound(person: str) -> str:
    """A wrapped key is bound to its person: in another's place it does not unwrap."""
    return f"key of {person}"
