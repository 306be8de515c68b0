"""A schema of a county's own, with a role that reaches no other; importing it needs psycopg.

An administrator owns the tables. The county's role may read them and add to them: it changes and
removes nothing that was recorded, and it sees no other county's schema.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any, LiteralString

import psycopg
from attrs import frozen
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import tuple_row
from psycopg.sql import SQL, Identifier, Literal

from roadmap_domain.storage.postgresql import parse
from roadmap_domain.storage.postgresql_pool import PreparedConnection
from roadmap_domain.storage.postgresql_store import PostgreSQLStore
from roadmap_domain.storage.problems import CountyNeedsItsOwn, RoleIsNotOwn, StoreIsUnreachable

# Who is in a role may become it; who may create schemas may put things in the way of others.
_POWERS = """
SELECT concat_ws(', ',
    CASE WHEN rolsuper THEN 'superuser' END,
    CASE WHEN rolbypassrls THEN 'bypassrls' END,
    CASE WHEN rolcreaterole THEN 'createrole' END,
    CASE WHEN rolcreatedb THEN 'createdb' END,
    CASE WHEN rolreplication THEN 'replication' END,
    CASE WHEN has_database_privilege(oid, current_database(), 'CREATE') THEN 'create schema' END,
    (SELECT string_agg(roleid::regrole::text, ', ') FROM pg_auth_members
        WHERE member = pg_roles.oid),
    (SELECT string_agg(member::regrole::text, ', ') FROM pg_auth_members
        WHERE roleid = pg_roles.oid AND member <> current_user::regrole)
) FROM pg_roles WHERE rolname = {name}"""
_ELSEWHERE = """
SELECT nspname::text FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE relname = 'roadmap_store' AND has_schema_privilege({name}, pg_namespace.oid, 'USAGE')"""
_NEW_ROLE = (
    "CREATE ROLE {role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS "
    "PASSWORD {password}"
)
_RIGHTS: tuple[LiteralString, ...] = (
    "REVOKE ALL ON SCHEMA {schema} FROM PUBLIC",
    "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {schema} FROM PUBLIC",
    "GRANT USAGE ON SCHEMA {schema} TO {role}",
    "GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {role}",
    "GRANT INSERT ON {schema}.stored_events, {schema}.roadmap_commands TO {role}",
    "GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {role}",
    "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {schema} TO {role}",
    # The store names its schema everywhere; whatever else logs in as the role finds its own, too.
    "ALTER ROLE {role} IN DATABASE {database} SET search_path = {schema}",
)
_DROP_SCHEMA = "DROP SCHEMA {schema} CASCADE"
_DROP_ROLE = "DROP ROLE {role}"


@frozen
class County:
    """A county's schema, and the role that records there; a new one gets the password, if any."""

    schema: str
    role: str
    password: str | None

    def admit(self, connection: PreparedConnection) -> bool:
        """Give the role its rights to what has been laid; answers whether it had to be made.

        Raises:
            RoleIsNotOwn: it can do more than a county may, or reaches another one.
        """
        found = self._run(connection, _POWERS)
        if found and found[0][0]:
            raise RoleIsNotOwn(self.role, str(found[0][0]))
        others = [name for (name,) in self._run(connection, _ELSEWHERE)] if found else []
        if others:
            raise RoleIsNotOwn(self.role, ", ".join(map(str, others)))
        if not found:
            self._run(connection, _NEW_ROLE)
        for statement in _RIGHTS:
            self._run(connection, statement)
        return not found

    def dismiss(self, connection: PreparedConnection, *, with_role: bool) -> None:
        """Take away what was made."""
        self._run(connection, _DROP_SCHEMA)
        if with_role:
            self._run(connection, _DROP_ROLE)

    def _run(
        self, connection: PreparedConnection, statement: LiteralString
    ) -> list[tuple[object, ...]]:
        # Sent hashed, a password is in no log of the server's.
        hashed = self.password and connection.pgconn.encrypt_password(
            self.password.encode(), self.role.encode(), b"scram-sha-256"
        )
        composed = SQL(statement).format(
            name=Literal(self.role),
            role=Identifier(self.role),
            schema=Identifier(self.schema),
            database=Identifier(connection.info.dbname),
            password=Literal(hashed.decode() if hashed else None),
        )
        with connection.cursor(row_factory=tuple_row) as cursor:
            cursor.execute(composed)
            return cursor.fetchall() if cursor.description else []


@contextmanager
def laid(url: str, admin: str) -> Iterator[None]:
    """Lay a store's tables as an administrator, for the role that the store's address names.

    Where what is done meanwhile fails, all that was made is taken away again.

    Raises:
        CountyNeedsItsOwn: the address names no role or schema, or another database than `admin`.
        RoleIsNotOwn: the role can do more than a county may, or reaches another one.
        StoreProblem: something is there, or the administrator may not do it or is not let in.
    """
    county = _county(url, admin)
    address = f"{admin}{'&' if '?' in admin else '?'}schema={county.schema}"
    conninfo, options = parse(address)
    with closing(PostgreSQLStore(address, conninfo, options)) as store:
        is_new = store.create(county.admit)
        try:
            yield
        except BaseException:
            with store.administering() as connection:
                county.dismiss(connection, with_role=is_new)
            raise


def _county(url: str, admin: str) -> County:
    (given, options), (of_admin, _) = _understood(url), _understood(admin)
    role, password = given.get("user"), given.get("password")
    is_other = given.get("dbname") != of_admin.get("dbname")
    if not role or role == of_admin.get("user") or is_other or options["schema"] == "public":
        raise CountyNeedsItsOwn(url)
    return County(options["schema"], str(role), None if password is None else str(password))


def _understood(address: str) -> tuple[dict[str, Any], dict[str, str]]:
    conninfo, options = parse(address)
    try:
        return conninfo_to_dict(conninfo), options
    except psycopg.ProgrammingError:
        # What libpq says repeats parts of the address, perhaps of the password.
        raise StoreIsUnreachable(address, "libpq does not understand the address") from None
