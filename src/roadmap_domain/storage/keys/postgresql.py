"""A key store in a schema of a PostgreSQL database: `postgresql://user@host/database?schema=keys`.

The URL is as a store's (`storage.postgresql`). Keep it in another database than the log, with a
role of its own: who can read the log should not be able to read the keys.
"""

from __future__ import annotations

from roadmap_domain.storage.keys.port import KeyStore
from roadmap_domain.storage.postgresql import parse
from roadmap_domain.storage.problems import StoreNeedsExtra


def open_key_store(url: str, *, create: bool = False) -> KeyStore:
    """Open the key store in the schema that `url` names, or create it."""
    conninfo, options = parse(url)
    try:
        from roadmap_domain.storage.keys.postgresql_keys import (  # noqa: PLC0415 # an extra
            PostgreSQLKeyStore,
        )
    except ImportError as error:
        raise StoreNeedsExtra(url, "postgres") from error
    store = PostgreSQLKeyStore(url, conninfo, options["schema"], float(options["timeout"]))
    try:
        if create:
            store.create()
        store.check()
    except BaseException:
        store.close()
        raise
    return store
