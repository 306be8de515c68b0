"""Counties in one PostgreSQL database: none reaches another, or changes what it has recorded."""

from __future__ import annotations

import psycopg
import pytest

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.domain.bodies.decider import establish_body
from roadmap_domain.storage.problems import StoreNotAllowed
from tests.storage.counties import County

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
        heard = {it.payload for it in listening.notifies(timeout=5, stop_after=1)}
    # Whatever else is recorded meanwhile is heard as well.
    assert heard == {""}


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
