"""What is told of a cell: what stands in it, and the events that it comes from."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from roadmap_domain.views.history import EventShown

Effect = Literal["changes", "removes", "together", "replaced"]


@frozen
class Proof:
    """That an event is in the log: its number, its leaf in base64, the hashes up to the root."""

    index: int
    leaf: str
    hashes: list[str]
    proved: bool


@frozen
class Tree:
    """The log as a tree, which proofs lead to; `checkpoint` is the note, where one was given."""

    origin: str
    size: int
    root: str
    checkpoint: str | None


@frozen
class Cause:
    """An event that a cell comes from, and what would be there without it.

    Without it the cell would be another (`changes`) or not be there (`removes`); or it is needed,
    but not alone (`together`). One that was corrected or retracted (`replaced`) is told for the
    event that did so. `without` is null where nothing would stand in the cell.
    """

    event: EventShown
    effect: Effect
    without: str | None
    proof: Proof | None = None


@frozen
class Why:
    """The answer of `why`: what stands in a cell, and its causes in the order of the log.

    `row` tells the row from the top; `value` is null where nothing stands in the cell.
    """

    schema: str
    question: str
    arguments: dict[str, str]
    held_on: str
    known_on: str | None
    row: list[str]
    cell: str | None
    value: str | None
    causes: list[Cause]
    tree: Tree | None = None
