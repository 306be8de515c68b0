"""How a PostgreSQL store takes in what another log has; importing it needs psycopg."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import LiteralString

from roadmap_domain.storage import postgresql_tables as sql
from roadmap_domain.storage import postgresql_wire as wire
from roadmap_domain.storage.port import LARGEST_PAYLOAD, PAGE, CommandRow, Entry, check_sizes
from roadmap_domain.storage.postgresql_pool import PreparedConnection
from roadmap_domain.storage.problems import CommandIsKnown


def end_of(connection: PreparedConnection, statement: Callable[[LiteralString], bytes]) -> int:
    """The log's last position, once nobody else can record."""
    connection.run(statement(sql.LOCKED), (), tuple)
    ((end,),) = connection.run(statement(sql.END), (), tuple[int])
    return end


def restore(
    connection: PreparedConnection,
    statement: Callable[[LiteralString], bytes],
    entries: Iterable[Entry],
) -> None:
    """Store entries within a transaction, many at a time."""
    events, commands = statement(sql.RESTORE_EVENTS), statement(sql.RESTORE_COMMANDS)
    left = iter(entries)
    while page := list(islice(left, PAGE)):
        for entry in page:
            check_sizes(entry.rows, entry.command or "", LARGEST_PAYLOAD)
        columns = list(zip(*(row for entry in page for row in entry.rows), strict=True))
        streams, versions, names, payloads = columns or ((), (), (), ())
        arrays = wire.texts(streams), wire.bigints(versions), wire.texts(names)
        found = connection.run(events, (*arrays, wire.byteas(payloads)), tuple[int])
        _restore_commands(connection, commands, list(_commands(page, (it for (it,) in found))))


def _commands(page: list[Entry], positions: Iterator[int]) -> Iterator[CommandRow]:
    """The commands of entries, with where their events have come to lie; 0 is nowhere."""
    for rows, command, digest, recorded_at in page:
        taken = list(islice(positions, len(rows))) or [0]
        if command is not None:
            yield CommandRow(command, digest, recorded_at, taken[0], taken[-1])


def _restore_commands(
    connection: PreparedConnection, statement: bytes, commands: list[CommandRow]
) -> None:
    parameters = (
        wire.texts(it.command for it in commands),
        wire.byteas(it.digest for it in commands),
        wire.texts(it.recorded_at for it in commands),
        wire.bigints(it.first or 0 for it in commands),
        wire.bigints(it.last or 0 for it in commands),
    )
    new = [command for (command,) in connection.run(statement, parameters, tuple[str])]
    for it in commands:
        if it.command not in new:
            raise CommandIsKnown(it.command)
        new.remove(it.command)
