"""Disks that fail, without asking for anybody's rights."""

from __future__ import annotations

import ctypes
import os
import platform
import struct
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")

_CALLS = {
    "x86_64": {"pwrite64": 18, "fsync": 74, "fdatasync": 75, "ftruncate": 77, "fallocate": 285},
    "aarch64": {"pwrite64": 68, "fsync": 82, "fdatasync": 83, "ftruncate": 46, "fallocate": 47},
}
WRITING = ("pwrite64", "ftruncate", "fallocate")
SYNCING = ("fsync", "fdatasync")
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _ERROR = 0x7FFF_0000, 0x0005_0000


def where_calls_fail(calls: tuple[str, ...], error: int, do: Callable[[], T]) -> T:
    """Do something in a thread in which the kernel answers some calls with an error.

    It is the kernel's own filter of system calls (seccomp): nothing between the program and it is
    replaced, other threads go on as they were, and the filter ends with the thread.
    """

    def failing() -> T:
        _filter([_CALLS[platform.machine()][call] for call in calls], error)
        return do()

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(failing).result()


def _filter(numbers: list[int], error: int) -> None:
    """Have the kernel run a filter before each call of this thread."""
    steps = [(_LOAD, 0, 0, 0)]  # the number of the call
    for left, number in zip(reversed(range(len(numbers))), numbers, strict=True):
        steps.append((_JUMP_IF_EQUAL, left + 1, 0, number))
    steps += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _ERROR | error)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = ctypes.create_string_buffer(struct.pack("HL", len(steps), ctypes.addressof(code)))
    libc = ctypes.CDLL(None, use_errno=True)
    for arguments in ((_NO_NEW_PRIVILEGES, 1, 0, 0, 0), (_SECCOMP, _FILTER, program, 0, 0)):
        if libc.prctl(*arguments) != 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
