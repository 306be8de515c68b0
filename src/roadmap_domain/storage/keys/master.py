"""The master key: 32 bytes in base64, from the environment or from a file of the user's own."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Final

from roadmap_domain.kernel.rules import Problem
from roadmap_domain.kernel.texts import Text
from roadmap_domain.storage.faults import why
from roadmap_domain.storage.keys.problems import FileIsThere, MasterKeyIsFaulty, MasterKeyNotGiven

VARIABLE: Final = "ROADMAP_MASTER_KEY"
FILE_VARIABLE: Final = "ROADMAP_MASTER_KEY_FILE"
LENGTH: Final = 32
_OTHERS = 0o027
"""What others may not do with the file: read it, or, as members of its group, write it."""
_READABLE = Text(
    "muut voivat lukea tai muuttaa sitä: chmod 600",
    "andra kan läsa eller ändra den: chmod 600",
    "others can read or change it: chmod 600",
)
_EXPECTED = Text(
    f"odotettiin {LENGTH} tavua, base64",
    f"{LENGTH} byte i base64 väntades",
    f"{LENGTH} bytes in base64 are expected",
)


class MasterKey:
    """The key that wraps the others; it shows itself to nobody."""

    __slots__ = ("_key",)

    def __init__(self, key: bytes) -> None:
        self._key = key

    @property
    def key(self) -> bytes:
        """The key itself."""
        return self._key

    def __repr__(self) -> str:
        return "MasterKey(…)"

    @classmethod
    def new(cls) -> MasterKey:
        """A key made by chance."""
        return cls(os.urandom(LENGTH))

    @classmethod
    def from_file(cls, path: Path | str) -> MasterKey:
        """The key in a file that only its owner can read, or also its group.

        Raises:
            MasterKeyIsFaulty: there is no such file, others can read it, or it holds no key.
        """
        return cls._of(_key_in(read_own(Path(path), MasterKeyIsFaulty)), str(path))

    @classmethod
    def from_environment(cls) -> MasterKey:
        """The key that the environment holds, or names the file of.

        Raises:
            MasterKeyNotGiven: it does neither.
            MasterKeyIsFaulty: what it holds or names is no key.
        """
        if path := os.environ.get(FILE_VARIABLE):
            return cls.from_file(path)
        if os.environ.get(VARIABLE):
            return cls._of(_key_in(os.fsencode(os.environ[VARIABLE])), VARIABLE)
        raise MasterKeyNotGiven

    @classmethod
    def _of(cls, key: bytes | None, where: str) -> MasterKey:
        if key is None:
            raise MasterKeyIsFaulty(where, _EXPECTED)
        return cls(key)

    def write(self, path: Path) -> None:
        """Write the key into a new file that only its owner can read."""
        write_own(path, b64encode(self._key) + b"\n")


def _key_in(text: bytes) -> bytes | None:
    """The key that a text is, if it is one; raises nothing, so that no traceback has the text."""
    try:
        key = b64decode(text.strip(), validate=True)
    except ValueError:
        return None
    return key if len(key) == LENGTH else None


def read_own(path: Path, faulty: Callable[[str, Text], Problem]) -> bytes:
    """Read a file that only its owner can read, or also its group.

    Raises what `faulty` makes of the path and a reason: there is no such file, or others can read
    it.
    """
    try:
        if os.name == "posix" and path.stat().st_mode & _OTHERS:
            raise faulty(str(path), _READABLE)
        return path.read_bytes()
    except OSError as error:
        raise faulty(str(path), why(error)) from None


def write_own(path: Path, content: bytes) -> None:
    """Write a new file that only its owner can read; raises `FileIsThere`."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise FileIsThere(str(path), why(error)) from None
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
