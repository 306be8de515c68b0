"""AES-GCM, from the library `cryptography`, which is loaded when personal data need it."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Final

from roadmap_domain.kernel.rules import Problem

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE: Final = 12
"""Bytes of a nonce, drawn anew for each encryption."""


@cache
def _library() -> tuple[type[AESGCM], type[Exception]]:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 # slow
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 # slow

    return AESGCM, InvalidTag


def cipher_of(key: bytes) -> AESGCM:
    """AES-GCM with a key."""
    return _library()[0](key)


def encrypted(cipher: AESGCM, content: bytes, bound_to: str) -> bytes:
    """A fresh nonce and the encrypted content, which opens only where it is `bound_to`."""
    nonce = os.urandom(NONCE)
    return nonce + cipher.encrypt(nonce, content, bound_to.encode())


def decrypted(
    cipher: AESGCM, content: bytes, bound_to: str, problem: Callable[[], Problem]
) -> bytes:
    """What was encrypted; raises `problem` where key, content or place are other ones."""
    try:
        return cipher.decrypt(content[:NONCE], content[NONCE:], bound_to.encode())
    except (_library()[1], ValueError):
        raise problem() from None
