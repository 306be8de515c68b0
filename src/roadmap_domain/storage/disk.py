"""What a disk itself says is wrong, where SQLite says only that something is."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Final

from roadmap_domain.storage.problems import StoreIsFull, StoreIsReadOnly

FILES: Final = ("", "-wal", "-shm")
"""The files of a store in a file: its own name with each of these."""
FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""No room on the disk, in somebody's quota, or in the size that a process may give a file."""
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)
_TRIED: Final = 65_536
"""Bytes to be written: more than SQLite writes at once."""


def files_of(path: Path) -> list[Path]:
    """Those of the store's files that there are."""
    return [file for suffix in FILES if (file := Path(f"{path}{suffix}")).exists()]


def free_beside(path: Path) -> int:
    """Bytes that the store's disk has left."""
    from shutil import disk_usage  # noqa: PLC0415 # slow, and seldom needed

    return disk_usage(path.parent).free


def why_not_written(path: Path) -> type[StoreIsFull | StoreIsReadOnly] | None:
    """Try to write where the store writes, and as far on in a file; `None` where that works."""
    from tempfile import TemporaryFile  # noqa: PLC0415 # slow, and seldom needed

    end = max((file.stat().st_size for file in files_of(path)), default=0)
    try:
        with TemporaryFile(dir=path.parent) as file:
            if os.pwrite(file.fileno(), bytes(_TRIED), end) < _TRIED:
                return StoreIsFull
    except OSError as error:
        if error.errno in FULL:
            return StoreIsFull
        if error.errno in _READ_ONLY:
            return StoreIsReadOnly
    return None
