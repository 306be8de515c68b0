"""The hashes of a tree, kept so that what is new can be added and what is old be proved.

They lie in the order in which they come to be: a leaf, then the subtrees that it made full. So a
file of them only grows, and the place of each follows from its level and number. The file's head
says how many leaves there are and the position in the log of the last. Nobody who checks a log
trusts it; where it is missing, it is made anew.
"""

from __future__ import annotations

import struct
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

from roadmap_domain.audit.merkle import Frontier, peaks
from roadmap_domain.audit.problems import NotTheLogsHashes

_MAGIC: Final = b"roadmap-nodes/1\n"
_HEAD = struct.Struct(f">{len(_MAGIC)}sQQ")
_HASH: Final = 32


class Nodes:
    """The hashes in an open file, or in `BytesIO`.

    Raises:
        NotTheLogsHashes: the file is something else, or damaged; it is left as it is.
    """

    def __init__(self, file: BinaryIO, path: str = "") -> None:
        self._file = file
        self.path = path
        self.size, self.position = self._head()
        self._frontier = Frontier(self.size, peaks(self.node, self.size))

    @classmethod
    def open(cls, path: Path) -> Nodes:
        """Those in a file, which is made where there is none."""
        path.touch()
        file = path.open("r+b")
        try:
            return cls(file, str(path))
        except NotTheLogsHashes:
            file.close()
            raise

    def node(self, level: int, number: int) -> bytes:
        """The hash of a full subtree; none where the file has been cut."""
        self._file.seek(_place(((number + 1) << level) - 1, level))
        return self._file.read(_HASH)

    def append(self, leaf: bytes, position: int) -> None:
        """Add a leaf's hash. It counts once `save` has been called; until then nothing is read."""
        if self._frontier.size == self.size:
            self._file.seek(_place(self.size, 0))
        for found in self._frontier.append(leaf):
            self._file.write(found)
        self.position = position

    def save(self) -> None:
        """Let what was added count: its hashes come first, then the head that counts them."""
        self._file.flush()
        self.size = self._frontier.size
        self._write_head(self.size, self.position)

    def rewind(self) -> None:
        """Go to the first hash, for `goes_on_with`."""
        self._file.seek(_place(0, 0))

    def goes_on_with(self, full: list[bytes]) -> bool:
        """Whether these hashes come next, as a tree that grows by one leaf gives them."""
        return self._file.read(_HASH * len(full)) == b"".join(full)

    def root(self) -> bytes:
        """The root of all leaves."""
        return self._frontier.root()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self._file.close()

    def _head(self) -> tuple[int, int]:
        """Size and position; an empty file gets its head first."""
        if self._file.seek(0, 2) == 0:
            self._write_head(0, 0)
        self._file.seek(0)
        head = self._file.read(_HEAD.size)
        if len(head) == _HEAD.size and head.startswith(_MAGIC):
            _, size, position = _HEAD.unpack(head)
            if self._file.seek(0, 2) >= _place(size, 0):
                return size, position
        raise NotTheLogsHashes(self.path)

    def _write_head(self, size: int, position: int) -> None:
        self._file.seek(0)
        self._file.write(_HEAD.pack(_MAGIC, size, position))
        self._file.flush()


def _place(leaves: int, level: int) -> int:
    """Where a subtree's hash lies whose last leaf comes after `leaves` others."""
    before = 2 * leaves - leaves.bit_count()
    return _HEAD.size + (before + level) * _HASH
