"""Counties in one PostgreSQL database: none reaches another, or changes what it has recorded."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import psycopg
import pytest
from attrs import frozen
from psycopg.abc import Query
from psycopg.sql import Composed

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.cli import main
from roadmap_domain.domain.bodies.decider import establish_body
from roadmap_domain.storage.problems import (
    CountyNeedsItsOwn,
    RoleIsNotOwn,
    StoreExists,
    StoreIsReadOnly,
    StoreIsUnreachable,
    StoreNotAllowed,
)

APPEND = (
    "SELECT {}.roadmap_append(ARRAY['thing/1'], ARRAY[1]::bigint[], ARRAY['thing.done@1'], "
    "ARRAY['{{}}']::bytea[], ARRAY['thing/1'], ARRAY[0]::bigint[], 'another', '', '2999')"
)
READING = (
    "SELECT * FROM {}.stored_events",
    "SELECT * FROM {}.roadmap_commands",
    "SELECT * FROM {}.roadmap_store",
    "COPY {}.stored_events TO STDOUT",
)
ADDING = (
    APPEND,
    "INSERT INTO {}.stored_events VALUES ('thing/2', 1, 'thing.done@1', '')",
    "INSERT INTO {}.roadmap_commands VALUES ('other', '', '2999')",
)
CHANGING = (
    "UPDATE {}.stored_events SET state = ''",
    "DELETE FROM {}.stored_events",
    "DELETE FROM {}.roadmap_commands",
    "UPDATE {}.roadmap_store SET format = 2",
    "TRUNCATE {}.stored_events",
    "SELECT setval(pg_get_serial_sequence('{}.stored_events', 'notification_id'), 1)",
    "ALTER TABLE {}.stored_events DISABLE TRIGGER ALL",
    "DROP TABLE {}.stored_events",
    "DROP FUNCTION {}.roadmap_append",
    "CREATE TABLE {}.other ()",
    "CREATE OR REPLACE FUNCTION {}.max(bigint) RETURNS bigint LANGUAGE sql AS 'SELECT 0'",
    "DROP SCHEMA {} CASCADE",
)
GRANTING = "GRANT ALL ON SCHEMA {} TO PUBLIC"
"""Of what is one's own to use, it gives nothing away, with a warning."""


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


@pytest.fixture
def vake(postgresql: str) -> County:
    return named(postgresql, f"vake_{uuid4().hex}")


@pytest.fixture
def counties(postgresql: str) -> tuple[County, County]:
    """Two counties, each with a role of its own."""
    both = [named(postgresql, f"{name}_{uuid4().hex}") for name in ("vake", "pirha")]
    for county in both:
        RoadmapDomain.create(county.url, county=county.name, admin=postgresql).close()
    return both[0], both[1]


@pytest.mark.parametrize("statement", [*READING, *ADDING, *CHANGING, GRANTING])
def test_a_role_reaches_no_other_county(counties: tuple[County, County], statement: str) -> None:
    one, other = counties
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        one.run(statement.format(other.name))


@pytest.mark.parametrize("statement", CHANGING)
def test_a_role_changes_nothing_that_was_recorded(
    counties: tuple[County, County], statement: str
) -> None:
    one, _ = counties
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        one.run(statement.format(one.name))


def test_a_role_may_do_this_and_no_more(postgresql: str, vake: County) -> None:
    """Whatever the database is set to give to all."""
    defaults = "ALTER DEFAULT PRIVILEGES {} USAGE ON SCHEMAS {} PUBLIC"
    with psycopg.connect(postgresql, autocommit=True) as admin:
        admin.execute(defaults.format("GRANT", "TO").encode())
        try:
            RoadmapDomain.create(vake.url, county="Vake", admin=postgresql).close()
        finally:
            admin.execute(defaults.format("REVOKE", "FROM").encode())
        found = admin.execute(
            "SELECT name, coalesce(rolname, 'PUBLIC'), privilege_type, is_grantable FROM ("
            "  SELECT 'schema', nspowner, nspacl FROM pg_namespace WHERE oid = %(it)s::regnamespace"
            "  UNION ALL SELECT relname, relowner, relacl FROM pg_class"
            "  WHERE relnamespace = %(it)s::regnamespace"
            "  UNION ALL SELECT 'function', proowner, coalesce(proacl, acldefault('f', proowner))"
            "  FROM pg_proc WHERE pronamespace = %(it)s::regnamespace"
            ") AS things (name, owner, acl), aclexplode(acl) "
            "LEFT JOIN pg_roles ON pg_roles.oid = grantee WHERE grantee <> owner",
            {"it": vake.name},
        ).fetchall()
        (powers,) = admin.execute(
            "SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls "
            "FROM pg_roles WHERE rolname = %s",
            [vake.name],
        ).fetchall()
    assert set(found) == {
        (name, vake.name, privilege, False)
        for name, privilege in (
            ("schema", "USAGE"),
            ("stored_events", "SELECT"),
            ("stored_events", "INSERT"),
            ("roadmap_commands", "SELECT"),
            ("roadmap_commands", "INSERT"),
            ("roadmap_store", "SELECT"),
            ("stored_events_notification_id_seq", "USAGE"),
            ("function", "EXECUTE"),
        )
    }
    assert not any(powers)


def test_a_role_becomes_no_other(counties: tuple[County, County]) -> None:
    one, other = counties
    for role in (other.name, "postgres"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            one.run(f"SET ROLE {role}")


def test_a_county_records_and_reads_its_own(counties: tuple[County, County]) -> None:
    one, other = counties
    for statement in (*READING[:3], APPEND):
        one.run(statement.format(one.name))
    with RoadmapDomain.open(other.url) as domain:
        desk = domain.acting_as("loader-1", role="loader")
        desk.do(establish_body, "hallitus", name="Hallitus", kind="board")
        assert len(list(domain.events())) == 2


def test_a_role_finds_its_own_schema_whatever_it_is_called(postgresql: str, vake: County) -> None:
    RoadmapDomain.create(f"{vake.url}_plans", county="Vake", admin=postgresql).close()
    vake.run("SELECT * FROM stored_events")


def test_another_countys_store_does_not_open(counties: tuple[County, County]) -> None:
    one, other = counties
    url = one.url.replace(f"schema={one.name}", f"schema={other.name}")
    with pytest.raises(StoreNotAllowed, match="permission denied") as problem:
        RoadmapDomain.open(url)
    assert "s3cret" not in str(problem.value)


def test_no_county_waits_for_another_to_record(counties: tuple[County, County]) -> None:
    one, other = counties
    with psycopg.connect(one.url.partition("&schema")[0]) as busy:
        busy.execute(APPEND.format(one.name).encode())
        with RoadmapDomain.open(f"{other.url}&timeout=1") as domain:
            desk = domain.acting_as("loader-1", role="loader")
            desk.do(establish_body, "hallitus", name="Hallitus", kind="board")


def test_who_listens_hears_that_something_happens_and_not_what(
    counties: tuple[County, County],
) -> None:
    one, other = counties
    with psycopg.connect(one.url.partition("&schema")[0], autocommit=True) as listening:
        listening.execute("LISTEN stored_events")
        with RoadmapDomain.open(other.url) as domain:
            desk = domain.acting_as("loader-1", role="loader")
            desk.do(establish_body, "hallitus", name="Hallitus", kind="board")
        (heard,) = listening.notifies(timeout=5, stop_after=1)
    assert heard.payload == ""


def test_no_function_lends_its_owners_rights(
    counties: tuple[County, County], postgresql: str
) -> None:
    with psycopg.connect(postgresql) as admin:
        found = admin.execute(
            "SELECT prosecdef, has_function_privilege('public', pg_proc.oid, 'EXECUTE') "
            "FROM pg_proc JOIN pg_namespace ON pg_namespace.oid = pronamespace "
            "WHERE nspname = %s",
            [counties[0].name],
        ).fetchall()
    assert set(found) == {(False, False)}


def test_nothing_that_others_put_in_the_way_is_found(
    counties: tuple[County, County], postgresql: str
) -> None:
    """Whatever the role or the database is set to look through."""
    one, _ = counties
    with psycopg.connect(postgresql, autocommit=True) as admin:
        admin.execute(
            f"CREATE FUNCTION {one.name}.pg_logical_emit_message(boolean, text, text) RETURNS "
            "pg_lsn LANGUAGE plpgsql AS $$BEGIN RAISE 'in the way'; END$$".encode()
        )
        admin.execute(
            f"ALTER ROLE {one.name} IN DATABASE postgres "
            f"SET search_path = {one.name}, pg_catalog".encode()
        )
    with pytest.raises(psycopg.errors.RaiseException, match="in the way"):
        one.run("SELECT pg_logical_emit_message(true, '', '')")
    with RoadmapDomain.open(one.url) as domain:
        desk = domain.acting_as("loader-1", role="loader").on(command="first")
        assert not desk.do(establish_body, "hallitus", name="Hallitus", kind="board").repeated
        assert desk.do(establish_body, "hallitus", name="Hallitus", kind="board").repeated


def made(postgresql: str, name: str) -> list[str]:
    """What there is of a county."""
    with psycopg.connect(postgresql) as admin:
        return [
            kind
            for kind, catalogue, column in (
                ("role", "pg_roles", "rolname"),
                ("schema", "pg_namespace", "nspname"),
            )
            if admin.execute(f"SELECT 1 FROM {catalogue} WHERE {column} = %s", [name]).fetchall()
        ]


@pytest.mark.parametrize("schema", ["", "&schema=public"])
def test_a_county_has_a_schema_of_its_own(postgresql: str, vake: County, schema: str) -> None:
    url = vake.url.partition("&schema")[0] + schema
    with pytest.raises(CountyNeedsItsOwn):
        RoadmapDomain.create(url, county="Vake", admin=postgresql)
    assert made(postgresql, vake.name) == []


def test_a_county_has_a_role_of_its_own_in_the_same_database(postgresql: str, vake: County) -> None:
    elsewhere = postgresql.replace("/postgres?", "/template1?")
    nobody = vake.url.replace(f"{vake.name}:s3cret@", "")
    as_admin = vake.url.replace(f"{vake.name}:s3cret@", "postgres:@")
    for url, admin in (
        (vake.url, elsewhere),
        (nobody, postgresql),
        (as_admin, postgresql),
        (vake.url, "sqlite:///vake.db"),
        ("sqlite:///vake.db", postgresql),
    ):
        with pytest.raises(CountyNeedsItsOwn) as problem:
            RoadmapDomain.create(url, county="Vake", admin=admin)
        assert "s3cret" not in str(problem.value)
    assert made(postgresql, vake.name) == []


def test_an_address_that_cannot_be_read(postgresql: str, vake: County) -> None:
    for url, admin in ((f"{vake.url}&user=%zz", postgresql), (vake.url, f"{postgresql}&user=%zz")):
        with pytest.raises(StoreIsUnreachable, match="ei ymmärrä osoitetta") as problem:
            RoadmapDomain.create(url, county="Vake", admin=admin)
        assert "s3cret" not in str(problem.value)


@pytest.mark.parametrize(
    "power", ["superuser", "createrole", "createdb", "bypassrls", "replication"]
)
def test_a_role_that_can_do_more_will_not_do(postgresql: str, vake: County, power: str) -> None:
    with psycopg.connect(postgresql, autocommit=True) as admin:
        admin.execute(f"CREATE ROLE {vake.name} LOGIN {power}".encode())
    with pytest.raises(RoleIsNotOwn, match=power):
        RoadmapDomain.create(vake.url, county="Vake", admin=postgresql)
    assert made(postgresql, vake.name) == ["role"]


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("GRANT {other} TO {own} WITH INHERIT FALSE, SET TRUE", "{other}"),
        ("GRANT pg_read_all_data TO {own}", "pg_read_all_data"),
        ("GRANT pg_read_all_stats TO {own}", "pg_read_all_stats"),
        ("GRANT {own} TO {other}", "{other}"),
        ("GRANT CREATE ON DATABASE postgres TO {own}", "create schema"),
    ],
)
def test_a_role_that_becomes_another_will_not_do(
    counties: tuple[County, County], postgresql: str, vake: County, statement: str, reason: str
) -> None:
    """Nor one that another becomes."""
    names = {"own": vake.name, "other": counties[0].name}
    with psycopg.connect(postgresql, autocommit=True) as admin:
        admin.execute(f"CREATE ROLE {vake.name} LOGIN".encode())
        admin.execute(statement.format(**names).encode())
    with pytest.raises(RoleIsNotOwn, match=reason.format(**names)):
        RoadmapDomain.create(vake.url, county="Vake", admin=postgresql)
    assert made(postgresql, vake.name) == ["role"]


def test_a_role_that_was_there_and_can_do_nothing_else_will_do(
    postgresql: str, vake: County
) -> None:
    with psycopg.connect(postgresql, autocommit=True) as admin:
        admin.execute(f"CREATE ROLE {vake.name} LOGIN".encode())
    RoadmapDomain.create(vake.url, county="Vake", admin=postgresql).close()


def test_a_schema_that_was_there_is_not_taken(postgresql: str, vake: County) -> None:
    """Its owner could drop what was recorded; and what else is in it is not ours to take away."""
    with psycopg.connect(postgresql, autocommit=True) as admin:
        admin.execute(f"CREATE ROLE {vake.name} NOLOGIN".encode())
        admin.execute(f"CREATE SCHEMA {vake.name}".encode())
        admin.execute(f"CREATE TABLE {vake.name}.theirs AS SELECT 7 AS number".encode())
        with pytest.raises(StoreExists):
            RoadmapDomain.create(vake.url, county="Vake", admin=postgresql)
        theirs = admin.execute(f"SELECT * FROM {vake.name}.theirs".encode()).fetchall()
    assert theirs == [(7,)]


def test_a_role_that_reaches_another_county_will_not_do(
    counties: tuple[County, County], postgresql: str
) -> None:
    one, other = counties
    new = f"new_{uuid4().hex}"
    url = one.url.replace(f"schema={one.name}", f"schema={new}")
    with pytest.raises(RoleIsNotOwn, match=one.name):
        RoadmapDomain.create(url, county="Vake", admin=postgresql)
    assert made(postgresql, new) == []
    with pytest.raises(StoreExists):
        RoadmapDomain.create(other.url, county="Vake", admin=postgresql)
    assert made(postgresql, other.name) == ["role", "schema"]


def test_who_may_not_administer_makes_nothing(
    counties: tuple[County, County], postgresql: str, vake: County
) -> None:
    admin = counties[0].url.partition("&schema")[0]
    with pytest.raises(StoreIsReadOnly):
        RoadmapDomain.create(vake.url, county="Vake", admin=admin)
    assert made(postgresql, vake.name) == []


@pytest.mark.parametrize("is_new", [True, False])
def test_where_the_county_cannot_log_in_nothing_is_left(
    postgresql: str, vake: County, *, is_new: bool
) -> None:
    if not is_new:
        with psycopg.connect(postgresql, autocommit=True) as admin:
            admin.execute(f"CREATE ROLE {vake.name} NOLOGIN".encode())
    url = f"{vake.url}&options=-c%20DateStyle%3Dnever" if is_new else vake.url
    with pytest.raises(StoreIsUnreachable):
        RoadmapDomain.create(url, county="Vake", admin=postgresql)
    assert made(postgresql, vake.name) == ([] if is_new else ["role"])


def test_a_new_role_has_the_password_of_the_address(
    counties: tuple[County, County], postgresql: str
) -> None:
    with psycopg.connect(postgresql) as admin:
        ((kept,),) = admin.execute(
            "SELECT rolpassword FROM pg_authid WHERE rolname = %s", [counties[0].name]
        ).fetchall()
    assert kept.startswith("SCRAM-SHA-256$")


def test_a_password_is_sent_hashed(
    postgresql: str, vake: County, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So it is in no log of the server's, whatever it logs."""
    sent = []
    execute = psycopg.Cursor.execute

    def noted(
        cursor: psycopg.Cursor[Any], query: Query, *rest: Any, **more: Any
    ) -> psycopg.Cursor[Any]:
        sent.append(query.as_string(cursor) if isinstance(query, Composed) else str(query))
        return execute(cursor, query, *rest, **more)

    monkeypatch.setattr(psycopg.Cursor, "execute", noted)
    RoadmapDomain.create(vake.url, county="Vake", admin=postgresql).close()
    assert any("PASSWORD 'SCRAM-SHA-256$" in it for it in sent)
    assert "s3cret" not in "".join(sent)


def test_at_the_command_line(
    postgresql: str, vake: County, capsys: pytest.CaptureFixture[str]
) -> None:
    create = ["--store", vake.url, "create", "--county", "Vake", "--admin"]
    assert main([*create, postgresql]) == 0
    assert main([*create, postgresql]) == 2
    assert main([*create, "sqlite:///vake.db"]) == 2
    assert main([*create, " "]) == 2
    said = capsys.readouterr()
    assert "Perustettiin" in said.out
    assert "oma kaava" in said.err
    assert "odotettiin postgresql://ylläpitäjä@" in said.err
    assert "s3cret" not in said.out + said.err
