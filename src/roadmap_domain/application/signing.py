"""Where the keys of checkpoints come from: the environment, or a file of the user's own."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from roadmap_domain.audit.notes import KEY, PRIVATE_EXPECTED, NotANote, PublicKey, SigningKey
from roadmap_domain.audit.problems import KeyIsFaulty, PublicKeyNotGiven, SigningKeyNotGiven
from roadmap_domain.storage.keys.master import read_own, write_own

VARIABLE: Final = "ROADMAP_AUDIT_KEY"
FILE_VARIABLE: Final = "ROADMAP_AUDIT_KEY_FILE"
PUBLIC_VARIABLE: Final = "ROADMAP_AUDIT_PUBLIC_KEY"


def new_key(path: Path, name: str) -> PublicKey:
    """Write a signing key made by chance into a new file of the user's own.

    Raises:
        FileIsThere: something is already there, or cannot be written.
        KeyIsFaulty: the name will not do.
    """
    try:
        key = SigningKey.named(name, os.urandom(KEY))
    except NotANote as error:
        raise KeyIsFaulty(name, error.why) from None
    write_own(path, f"{key.written()}\n".encode())
    return key.public


def signing_key() -> SigningKey:
    """The key that the environment holds, or names the file of.

    Raises:
        SigningKeyNotGiven: it does neither.
        KeyIsFaulty: what it holds or names is no key, or others can read it.
    """
    if path := os.environ.get(FILE_VARIABLE):
        where, key = path, _key_in(read_own(Path(path), KeyIsFaulty))
    elif VARIABLE in os.environ:
        where, key = VARIABLE, _key_in(os.environ[VARIABLE].encode())
    else:
        raise SigningKeyNotGiven
    if key is None:
        raise KeyIsFaulty(where, PRIVATE_EXPECTED)
    return key


def _key_in(text: bytes) -> SigningKey | None:
    """The key that a text is, if it is one; raises nothing, so that no traceback has the text."""
    try:
        return SigningKey.parse(text.decode().strip())
    except ValueError:
        return None


def public_key(given: str | None) -> PublicKey:
    """The key that was given, or that the environment holds; else that of the signing key there.

    Raises:
        PublicKeyNotGiven: neither.
        KeyIsFaulty: it is no key.
    """
    text = given or os.environ.get(PUBLIC_VARIABLE)
    if not text:
        try:
            return signing_key().public
        except SigningKeyNotGiven:
            raise PublicKeyNotGiven from None
    try:
        return PublicKey.parse(text.strip())
    except NotANote as error:
        raise KeyIsFaulty(text, error.why) from None
