"""Checkpoints as C2SP specifies them (c2sp.org/tlog-checkpoint v1.0.0): a log's size and root."""

from __future__ import annotations

import re
from base64 import b64encode
from urllib.parse import quote

from attrs import frozen

from roadmap_domain.audit.merkle import EMPTY
from roadmap_domain.audit.notes import NotANote, Note, decoded
from roadmap_domain.kernel.texts import Text

_MANDATORY = 3
_EXPECTED = Text(
    "odotettiin lokin nimeä, kokoa ja juurta",
    "loggens namn, storlek och rot väntades",
    "a log's name, its size and its root are expected",
)
_SIZE = Text("koko ei ole luku", "storleken är inget tal", "the size is no number")
_ROOT = Text("juuri ei ole SHA-256", "roten är ingen SHA-256", "the root is no SHA-256")


def origin_of(store: str) -> str:
    """The name of a store's log, without spaces or `+`."""
    return f"roadmap/{quote(store, safe='')}"


@frozen
class Checkpoint:
    """What a log was: whose, how many events, and the root of their tree."""

    origin: str
    size: int
    root: bytes

    @classmethod
    def parse(cls, text: str) -> Checkpoint:
        """The checkpoint that a note's text is; raises `NotANote`. Lines after it say nothing."""
        lines = text.removesuffix("\n").split("\n")
        if len(lines) < _MANDATORY or not all(lines):
            raise NotANote(_EXPECTED)
        origin, size, root = lines[:_MANDATORY]
        if not re.fullmatch(r"0|[1-9][0-9]{0,18}", size):
            raise NotANote(_SIZE)
        checkpoint = cls(origin, int(size), decoded(root))
        if len(checkpoint.root) != len(EMPTY):
            raise NotANote(_ROOT)
        return checkpoint

    @property
    def note(self) -> Note:
        """The note that is to be signed."""
        root = b64encode(self.root).decode()
        return Note(f"{self.origin}\n{self.size}\n{root}\n")
