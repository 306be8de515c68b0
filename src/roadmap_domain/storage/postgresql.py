"""A store in a schema of a PostgreSQL database: `postgresql://user@host/database?schema=county`.

The URL is libpq's, with several hosts, a socket's folder and all other options where wanted. Four
options are ours: `schema` (`public` unless given), `timeout`, the seconds to wait for other writers
(5), `synchronous_commit`, as the server's setting, and `patience`, the seconds in which a server
that was lost may come back, or another of several hosts take over (5; of several hosts 60). A host
that does not answer is given up after `connect_timeout` seconds (5).
"""

from __future__ import annotations

import re

from roadmap_domain.storage.port import Store
from roadmap_domain.storage.problems import StoreIsUnreachable, StoreNeedsExtra

_OURS = {"schema": "public", "timeout": "5", "synchronous_commit": "on", "patience": ""}
_SCHEMA = re.compile(r"[a-z_][a-z0-9_]{0,62}")
_SECONDS = re.compile(r"\d+(\.\d+)?")


def open_store(url: str, *, create: bool = False) -> Store:
    """Open the store in the schema that `url` names, or create it, with the schema if missing."""
    conninfo, options = parse(url)
    try:
        from roadmap_domain.storage.postgresql_store import (  # noqa: PLC0415 # an extra
            PostgreSQLStore,
        )
    except ImportError as error:
        raise StoreNeedsExtra(url, "postgres") from error
    store = PostgreSQLStore(url, conninfo, options)
    try:
        if create:
            store.create()
        else:
            store.check()
    except BaseException:
        store.close()
        raise
    return store


def parse(url: str) -> tuple[str, dict[str, str]]:
    """The URL without our options, and those."""
    location, _, query = url.partition("?")
    given = [pair.partition("=") for pair in query.split("&") if pair]
    ours = _OURS | {name: value for name, _, value in given if name in _OURS}
    if not _SCHEMA.fullmatch(ours["schema"]):
        # The library's recorder reads no schema whose name would have to be quoted, and a longer
        # one is cut by the server: two counties could come to share a schema.
        raise StoreIsUnreachable(url, "a schema's name is at most 63 of a–z, 0–9 and _")
    for name in ("timeout", "patience"):
        if ours[name] != _OURS[name] and not _SECONDS.fullmatch(ours[name]):
            raise StoreIsUnreachable(url, f"{name} is a number of seconds")
    theirs = "&".join("".join(pair) for pair in given if pair[0] not in _OURS)
    return f"{location}?{theirs}" if theirs else location, ours
