"""Rows and appends to try a store with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import uuid4

from roadmap_domain.storage import Append, CommandRow, NewRow, Row, Store

TIME = "2026-01-31T12:00:00.000000Z"
LATER = "2026-01-31T12:00:00.000001Z"
LATEST = "2026-01-31T12:00:00.000002Z"
EARLIER = "2026-01-31T11:59:59.999999Z"

Contents = tuple[list[Row], list[CommandRow], list[CommandRow]]


def rows(stream: str, *versions: int, payload: bytes = b"{}") -> list[NewRow]:
    """New events of one stream."""
    return [NewRow(stream, version, "thing.done@1", payload) for version in versions]


def appending(
    new: Sequence[NewRow],
    *,
    read: Mapping[str, int] | None = None,
    command: str | None = None,
    recorded_at: str = TIME,
) -> Append:
    """An append of one command."""
    return Append(new, read or {}, command or str(uuid4()), b"digest", recorded_at)


def everything(store: Store) -> Contents:
    """All that is in a store."""
    return list(store.log()), list(store.commands()), list(store.idle_commands())
