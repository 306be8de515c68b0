"""What has been read of a log: how much, and what it was, in a hash each."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

from roadmap_domain.audit.leaf import leaf
from roadmap_domain.audit.merkle import Frontier, leaf_hash
from roadmap_domain.kernel.personal import PERSONS
from roadmap_domain.storage import Entry, Row


class Tally:
    """Grows entry by entry; two logs are the same where their tallies are.

    `root` is the root of the events' Merkle tree, the one that checkpoints sign. Commands have a
    hash of their own: they are no events.
    """

    def __init__(self) -> None:
        self.commands = 0
        self.has_persons = False
        self._events = Frontier()
        self._commands = sha256()

    def add(self, entry: Entry) -> None:
        """Take in the next entry."""
        for row in entry.rows:
            event = leaf(self._events.size, Row(self._events.size + 1, *row))
            self._events.append(leaf_hash(event))
            self.has_persons = self.has_persons or row.stream.startswith(f"{PERSONS}/")
        if entry.command is not None:
            self.commands += 1
        command = (entry.command or "").encode(), entry.digest, entry.recorded_at.encode()
        lengths = (len(entry.rows), entry.command is None, *map(len, command))
        self._commands.update(repr(lengths).encode() + b"".join(command))

    @property
    def events(self) -> int:
        """How many events there were."""
        return self._events.size

    @property
    def root(self) -> str:
        """The root of the events' tree, in base64 as in a checkpoint."""
        return b64encode(self._events.root()).decode()

    @property
    def commands_hash(self) -> str:
        """A hash of what is kept of the commands, in order."""
        return self._commands.hexdigest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tally) and self._what() == other._what()

    __hash__ = None  # type: ignore[assignment] # it grows

    def _what(self) -> tuple[int, str, int, str]:
        return self.events, self.root, self.commands, self.commands_hash
