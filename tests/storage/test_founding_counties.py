"""Founding a county on PostgreSQL: what its role must be, and what is left where it fails."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg.abc import Query
from psycopg.sql import Composed

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.cli import main
from roadmap_domain.storage.problems import (
    CountyNeedsItsOwn,
    RoleIsNotOwn,
    StoreExists,
    StoreIsReadOnly,
    StoreIsUnreachable,
)
from tests.storage.counties import County


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


@pytest.mark.parametrize("is_new", [True, False])
def test_an_administrator_need_be_no_superuser(
    postgresql: str, vake: County, *, is_new: bool
) -> None:
    """Who makes a role is in it from then on: that somebody else may be in none is no hindrance."""
    name = f"admin_{uuid4().hex}"
    with psycopg.connect(postgresql, autocommit=True) as superuser:
        superuser.execute(f"CREATE ROLE {name} LOGIN CREATEROLE".encode())
        superuser.execute(f"GRANT CREATE ON DATABASE postgres TO {name}".encode())
    admin = postgresql.replace("postgres:@", f"{name}:@")
    if not is_new:
        with psycopg.connect(admin, autocommit=True) as connection:
            connection.execute(f"CREATE ROLE {vake.name} LOGIN".encode())
    RoadmapDomain.create(vake.url, county="Vake", admin=admin).close()
    assert made(postgresql, vake.name) == ["role", "schema"]


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
