"""The hashes of a tree, kept so that what is new can be added and what is old be proved.

They lie in the order in which they come to be: a leaf's position in the log and its hash, then the
subtrees that it made full. So a file of them only grows, and the place of each follows from its
level and number. The file's head says how many leaves there are, the position of the last, and the
root. Nobody who checks a log trusts it; where it is missing, it is made anew.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

from roadmap_domain.audit.merkle import EMPTY, Frontier, peaks
from roadmap_domain.audit.problems import NotTheLogsHashes

_MAGIC: Final = b"roadmap-nodes/2\n"
_HASH: Final = 32
_HEAD = struct.Struct(f">{len(_MAGIC)}sQq{_HASH}s")
_POSITION = struct.Struct(">q")


class Nodes:
    """The hashes in an open file, or in `BytesIO`.

    Raises:
        NotTheLogsHashes: the file is something else, or damaged; it is left as it is.
    """

    def __init__(self, file: BinaryIO, path: str = "") -> None:
        self._file = file
        self.path = path
        self.size, self.position, root = self._head()
        self._frontier = Frontier(self.size, peaks(self.node, self.size))
        # A checkpoint is made of what is kept: it must not sign a disk's mistake.
        if self._frontier.root() != root or (self.size and self._at(-1) != self.position):
            raise NotTheLogsHashes(path)

    @classmethod
    def open(cls, path: Path, *, create: bool = True) -> Nodes:
        """Those in a file, which is made where there is none."""
        if create:
            path.touch()
        file = path.open("r+b" if create else "rb")
        try:
            return cls(file, str(path))
        except BaseException:
            file.close()
            raise

    def node(self, level: int, number: int) -> bytes:
        """The hash of a full subtree; none where the file has been cut."""
        self._file.seek(_place(((number + 1) << level) - 1, level))
        return self._file.read(_HASH)

    def index(self, position: int) -> int | None:
        """Which leaf the event at a position of the log is, in as many steps as there are levels.

        A changed file may answer with another leaf: the hash tells.
        """
        found = bisect_left(range(self.size), position, key=self._at)
        return found if found < self.size and self._at(found) == position else None

    def append(self, leaf: bytes, position: int) -> None:
        """Add a leaf's hash. It counts once `save` has been called; until then nothing is read."""
        if self._frontier.size == self.size:
            self._file.seek(_place(self.size, 0) - _POSITION.size)
        full = self._frontier.append(leaf)
        self._file.write(_POSITION.pack(position) + b"".join(full))
        self.position = position

    def save(self) -> None:
        """Let what was added count: its hashes come first, then the head that counts them."""
        if self._frontier.size == self.size:
            return
        self._file.flush()
        self.size = self._frontier.size
        self._write_head(self.size, self.position, self.root())

    def rewind(self) -> None:
        """Go to the first hash, for `goes_on_with`."""
        self._file.seek(_HEAD.size)

    def goes_on_with(self, position: int, full: list[bytes]) -> bool:
        """Whether these hashes come next, as a tree that grows by one leaf gives them."""
        kept = self._file.read(_POSITION.size + _HASH * len(full))
        return kept == _POSITION.pack(position) + b"".join(full)

    def root(self) -> bytes:
        """The root of all leaves."""
        return self._frontier.root()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self._file.close()

    def _at(self, index: int) -> int:
        """The position of a leaf, as the file has it."""
        self._file.seek(_place(index % self.size, 0) - _POSITION.size)
        position: int = _POSITION.unpack(self._file.read(_POSITION.size))[0]
        return position

    def _head(self) -> tuple[int, int, bytes]:
        """Size, position and root; an empty file gets its head first."""
        if self._file.seek(0, 2) == 0 and self._file.writable():
            self._write_head(0, 0, EMPTY)
        self._file.seek(0)
        head = self._file.read(_HEAD.size)
        if len(head) == _HEAD.size and head.startswith(_MAGIC):
            _, size, position, root = _HEAD.unpack(head)
            if self._file.seek(0, 2) >= _place(size, 0) - _POSITION.size:
                return size, position, root
        raise NotTheLogsHashes(self.path)

    def _write_head(self, size: int, position: int, root: bytes) -> None:
        self._file.seek(0)
        self._file.write(_HEAD.pack(_MAGIC, size, position, root))
        self._file.flush()


def _place(leaves: int, level: int) -> int:
    """Where a subtree's hash lies whose last leaf comes after `leaves` others."""
    before = 2 * leaves - leaves.bit_count()
    return _HEAD.size + (before + level) * _HASH + (leaves + 1) * _POSITION.size
