"""Counties in one PostgreSQL database, as tests found and use them."""

from __future__ import annotations

import psycopg
from attrs import frozen


@frozen
class County:
    """A county's schema and role, and its address."""

    name: str
    url: str

    def run(self, statement: str) -> None:
        """Run a statement as the county's role, by whatever client."""
        with psycopg.connect(self.url.partition("&schema")[0], autocommit=True) as connection:
            connection.execute(statement.encode())


def named(postgresql: str, name: str) -> County:
    url = postgresql.replace("postgres:@", f"{name}:s3cret@")
    return County(name, f"{url}&schema={name}")
