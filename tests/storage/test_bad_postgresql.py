"""What can be wrong with a PostgreSQL server and a schema there, each tried for real."""

from __future__ import annotations

import shlex
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import psycopg
import pytest
from eventsourcing.postgres import PostgresApplicationRecorder, PostgresDatastore

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.storage import Entry, Store, open_store
from roadmap_domain.storage.keys.problems import KeyStoreNotFound
from roadmap_domain.storage.postgresql_store import PostgreSQLStore
from roadmap_domain.storage.postgresql_tables import LOCK
from roadmap_domain.storage.problems import (
    CommandIsKnown,
    LogMoved,
    NotOurStore,
    StoreExists,
    StoreIsFull,
    StoreIsLocked,
    StoreIsNewer,
    StoreIsReadOnly,
    StoreIsUnreachable,
    StoreNotAllowed,
    StoreNotFound,
    StoreProblem,
    StreamMoved,
    UnknownStoreKind,
    masked,
)
from tests.storage.wire import Wire
from tests.stores import appending, rows

READ_ONLY = "options=" + quote("-c default_transaction_read_only=on")


@pytest.fixture
def schema() -> str:
    return f"county_{uuid4().hex}"


@pytest.fixture
def url(postgresql: str, schema: str) -> str:
    return f"{postgresql}&schema={schema}&timeout=0.1"


@pytest.fixture
def admin(postgresql: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(postgresql, autocommit=True) as connection:
        # Who would wait for ever for what a test holds has it then, and the test fails.
        connection.execute("SET idle_in_transaction_session_timeout = '10s'")
        yield connection


@pytest.fixture
def written(url: str) -> Iterator[Store]:
    """A store with two events."""
    store = open_store(url, create=True)
    store.append(appending(rows("thing/1", 1, 2), command="first"))
    yield store
    store.close()


def versions(store: Store) -> list[int]:
    return [row.version for row in store.log()]


def test_missing(url: str, admin: psycopg.Connection, schema: str) -> None:
    with pytest.raises(StoreNotFound):
        open_store(url)
    admin.execute(f"CREATE SCHEMA {schema}")
    with pytest.raises(StoreNotFound):
        open_store(url)
    open_store(url, create=True).close()


def test_public_is_the_schema_unless_one_is_given(
    admin: psycopg.Connection, postgresql: str
) -> None:
    database = f"county_{uuid4().hex}"
    admin.execute(f"CREATE DATABASE {database}")
    url = postgresql.replace("/postgres?", f"/{database}?")
    open_store(url, create=True).close()
    store = open_store(f"{url}&schema=public")
    store.append(appending(rows("thing/1", 1)))
    store.close()
    admin.execute(f"DROP DATABASE {database}")


def test_no_such_database(postgresql: str) -> None:
    with pytest.raises(StoreIsUnreachable, match="does not exist"):
        open_store(postgresql.replace("/postgres?", "/nowhere?"))


def test_a_store_is_there_already(written: Store, url: str) -> None:
    with pytest.raises(StoreExists):
        open_store(url, create=True)
    assert versions(written) == [1, 2]


def test_tables_of_another_application(
    url: str, schema: str, folder: str, admin: psycopg.Connection
) -> None:
    admin.execute(f"CREATE SCHEMA {schema}")
    with PostgresDatastore(
        "postgres", folder, "5432", "postgres", "", schema=schema, originator_id_type="text"
    ) as datastore:
        PostgresApplicationRecorder(datastore).create_table()
    with pytest.raises(NotOurStore):
        open_store(url)
    with pytest.raises(StoreExists):
        open_store(url, create=True)


def test_the_librarys_recorder_reads_our_tables(written: Store, schema: str, folder: str) -> None:
    with PostgresDatastore(
        "postgres", folder, "5432", "postgres", "", schema=schema, originator_id_type="text"
    ) as datastore:
        recorder = PostgresApplicationRecorder(datastore)
        assert [event.originator_version for event in recorder.select_events("thing/1")] == [1, 2]
        assert len(recorder.select_notifications(None, 10)) == 2


def test_tables_are_missing(
    written: Store, url: str, schema: str, admin: psycopg.Connection
) -> None:
    admin.execute(f"DROP FUNCTION {schema}.roadmap_append")
    with pytest.raises(NotOurStore):
        written.append(appending(rows("thing/1", 3)))
    assert versions(written) == [1, 2]
    admin.execute(f"DROP TABLE {schema}.roadmap_commands")
    with pytest.raises(NotOurStore):
        open_store(url)
    with pytest.raises(NotOurStore):
        written.command("first")


def test_written_by_a_newer_version(
    written: Store, url: str, schema: str, admin: psycopg.Connection
) -> None:
    admin.execute(f"UPDATE {schema}.roadmap_store SET format = 7")
    with pytest.raises(StoreIsNewer) as newer:
        open_store(url)
    assert (newer.value.found, newer.value.known) == (7, 1)


def test_tables_without_a_first_event(written: Store, url: str) -> None:
    with pytest.raises(NotOurStore):
        RoadmapDomain.open(url)


def test_locked_by_another_writer(written: Store, schema: str, admin: psycopg.Connection) -> None:
    with admin.transaction():
        table = f"'{schema}.stored_events'::regclass::oid::integer"
        admin.execute(f"SELECT pg_advisory_xact_lock({LOCK}, {table})")
        with pytest.raises(StoreIsLocked):
            written.append(appending(rows("thing/1", 3), command="second"))
        assert versions(written) == [1, 2]
    assert written.command("second") is None
    written.append(appending(rows("thing/1", 3), command="second"))
    assert versions(written) == [1, 2, 3]


def test_locked_by_the_librarys_writer(
    written: Store, schema: str, admin: psycopg.Connection
) -> None:
    with admin.transaction():
        admin.execute(f"LOCK TABLE {schema}.stored_events IN EXCLUSIVE MODE")
        with pytest.raises(StoreIsLocked):
            written.append(appending(rows("thing/1", 3), command="second"))
    assert written.command("second") is None
    assert versions(written) == [1, 2]


def record_before(waiting: Future[Any], admin: psycopg.Connection, schema: str) -> None:
    """Record an event once another writer waits for its turn."""
    waits = "SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND classid = %s"
    while not admin.execute(waits, [LOCK]).fetchall():
        assert not waiting.done(), "it did not wait"
        time.sleep(0.005)
    admin.execute(f"INSERT INTO {schema}.stored_events VALUES ('thing/1', 3, 'thing.done@1', '')")


@pytest.mark.parametrize("isolation", ["read committed", "repeatable read", "serializable"])
def test_what_was_recorded_while_an_append_waits_is_seen(
    written: Store, postgresql: str, schema: str, admin: psycopg.Connection, isolation: str
) -> None:
    """Whatever the server, the database or the role is set to."""
    options = quote("-c default_transaction_isolation=" + isolation.replace(" ", "\\ "))
    store = open_store(f"{postgresql}&schema={schema}&options={options}")
    with ThreadPoolExecutor(1) as thread:
        with admin.transaction():
            table = f"'{schema}.stored_events'::regclass::oid::integer"
            admin.execute(f"SELECT pg_advisory_xact_lock({LOCK}, {table})")
            late = appending(rows("thing/2", 1), read={"thing/1": 2})
            waiting = thread.submit(store.append, late)
            record_before(waiting, admin, schema)
        with pytest.raises(StreamMoved):
            waiting.result()
    assert versions(written) == [1, 2, 3]
    store.close()


def test_what_was_recorded_while_a_log_waits_to_be_taken_in_is_seen(
    written: Store, postgresql: str, schema: str, admin: psycopg.Connection
) -> None:
    end = max(row.position for row in written.log())
    store = open_store(f"{postgresql}&schema={schema}")
    with ThreadPoolExecutor(1) as thread:
        with admin.transaction():
            table = f"'{schema}.stored_events'::regclass::oid::integer"
            admin.execute(f"SELECT pg_advisory_xact_lock({LOCK}, {table})")
            waiting = thread.submit(store.restore, [Entry(rows("thing/2", 1), None, b"", "")], end)
            record_before(waiting, admin, schema)
        with pytest.raises(LogMoved):
            waiting.result()
    assert versions(written) == [1, 2, 3]
    store.close()


def test_names_are_the_same_whatever_letters_a_client_is_set_to(written: Store, url: str) -> None:
    elsewhere = open_store(f"{url}&client_encoding=LATIN1")
    elsewhere.append(appending(rows("thing/ä", 1), command="second"))
    for store in (written, elsewhere):
        assert [row.stream for row in store.stream("thing/ä")] == ["thing/ä"]
    elsewhere.close()


def test_counties_do_not_wait_for_each_other(
    written: Store, postgresql: str, schema: str, admin: psycopg.Connection
) -> None:
    other = open_store(f"{postgresql}&schema=county_{uuid4().hex}&timeout=0.1", create=True)
    with admin.transaction():
        table = f"'{schema}.stored_events'::regclass::oid::integer"
        admin.execute(f"SELECT pg_advisory_xact_lock({LOCK}, {table})")
        other.append(appending(rows("thing/1", 1)))
    assert versions(other) == [1]
    other.close()


def test_a_session_that_only_reads(written: Store, url: str) -> None:
    reader = open_store(f"{url}&{READ_ONLY}")
    assert versions(reader) == [1, 2]
    assert reader.command("first") == written.command("first")
    with pytest.raises(StoreIsReadOnly):
        reader.append(appending(rows("thing/1", 3)))
    reader.close()
    assert versions(written) == [1, 2]


def test_a_session_that_only_reads_creates_nothing(url: str) -> None:
    with pytest.raises(StoreIsReadOnly):
        open_store(f"{url}&{READ_ONLY}", create=True)
    with pytest.raises(StoreNotFound):
        open_store(url)


def test_a_role_that_only_reads(
    written: Store, url: str, schema: str, admin: psycopg.Connection
) -> None:
    role = f"auditor_{uuid4().hex}"
    admin.execute(f"CREATE ROLE {role} LOGIN")
    as_role = url.replace("postgres:@", f"{role}:@")
    with pytest.raises(StoreNotAllowed, match="permission denied"):
        open_store(as_role)
    with pytest.raises(StoreIsReadOnly):
        open_store(as_role.replace(schema, f"new_{schema}"), create=True)
    admin.execute(f"GRANT USAGE ON SCHEMA {schema} TO {role}")
    admin.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {role}")
    auditor = open_store(as_role)
    assert versions(auditor) == [1, 2]
    with pytest.raises(StoreIsReadOnly):
        auditor.append(appending(rows("thing/1", 3)))
    admin.execute(f"GRANT INSERT ON ALL TABLES IN SCHEMA {schema} TO {role}")
    admin.execute(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {role}")
    auditor.append(appending(rows("thing/1", 3)))
    auditor.close()
    assert versions(written) == [1, 2, 3]


def test_a_full_disk(url: str, schema: str, folder: str, admin: psycopg.Connection) -> None:
    store = open_store(url, create=True)
    name = f"{schema}.roadmap_commands"
    ((path,),) = admin.execute("SELECT pg_relation_filepath(%s)", [name])
    ((data,),) = admin.execute("SHOW data_directory")
    file = Path(data, path)
    file.rename(file.with_suffix(".aside"))
    # A device on which there is never any room.
    file.symlink_to("/dev/full")
    store.close()
    store = open_store(url)
    with pytest.raises(StoreIsFull):
        store.append(appending(rows("thing/1", 1), command="first"))
    assert versions(store) == []
    store.close()
    file.unlink()
    file.with_suffix(".aside").rename(file)
    store = open_store(url)
    store.append(appending(rows("thing/1", 1), command="first"))
    assert versions(store) == [1]
    store.close()


def test_nobody_is_there(schema: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    for create in (False, True):
        with pytest.raises(StoreIsUnreachable, match="refused") as problem:
            open_store(f"postgresql://me:s3cret@127.0.0.1:{port}/db", create=create)
        assert "s3cret" not in str(problem.value)
        assert f"me:***@127.0.0.1:{port}" in str(problem.value)


@pytest.mark.parametrize("patience", [2, None])
def test_nobody_answers(patience: int | None) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"postgresql://me@127.0.0.1:{silent.getsockname()[1]}/db"
        started = time.monotonic()
        with pytest.raises(StoreIsUnreachable):
            open_store(f"{url}?connect_timeout={patience}" if patience else url)
    assert (patience or 5) - 0.5 < time.monotonic() - started < (patience or 5) + 1.5


def test_the_first_host_that_takes_changes_is_found(written: Store, url: str, folder: str) -> None:
    hosts = f"host=/nowhere,{folder}&port=5432,5432&target_session_attrs=read-write"
    found = open_store(url.replace(f"host={folder}", hosts))
    assert versions(found) == [1, 2]
    found.append(appending(rows("thing/1", 3)))
    found.close()
    with pytest.raises(StoreIsUnreachable, match="read-only"):
        open_store(f"{url}&target_session_attrs=read-write&{READ_ONLY}")


def test_a_lost_connection_is_made_again(
    written: Store, url: str, schema: str, admin: psycopg.Connection
) -> None:
    store = open_store(f"{url}&application_name={schema}")
    cut = "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE application_name = %s"
    assert admin.execute(cut, [schema]).rowcount > 0
    assert versions(store) == [1, 2]
    assert admin.execute(cut, [schema]).rowcount > 0
    store.append(appending(rows("thing/1", 3)))
    assert versions(store) == [1, 2, 3]
    store.close()


def test_a_stream_is_read_though_what_was_prepared_is_gone(written: Store, url: str) -> None:
    store = open_store(url)
    assert isinstance(store, PostgreSQLStore)
    assert versions(store) == [1, 2]
    with store.datastore.pool.connection() as connection:
        connection.execute("DEALLOCATE ALL")
    assert versions(store) == [1, 2]
    store.close()


def test_a_lost_answer_is_asked_for_again(written: Store, schema: str, wire: Wire) -> None:
    store = open_store(wire.url(schema))
    wire.lost = b"roadmap_append"
    with pytest.raises(CommandIsKnown):
        store.append(appending(rows("thing/1", 3), command="second"))
    assert wire.lost is None
    assert versions(written) == versions(store) == [1, 2, 3]
    store.close()


def test_the_server_goes_away(written: Store, schema: str, wire: Wire) -> None:
    store = open_store(wire.url(schema))
    wire.close()
    for use in (
        lambda: store.append(appending(rows("thing/1", 3))),
        lambda: store.stream("thing/1"),
    ):
        started = time.monotonic()
        with pytest.raises(StoreIsUnreachable) as problem:
            use()
        assert time.monotonic() - started < 4
        assert "s3cret" not in str(problem.value)
    store.close()
    assert versions(written) == [1, 2]


@pytest.mark.parametrize(
    "options",
    [
        "schema=County",
        "schema=a%20b",
        "schema=",
        f"schema={'a' * 64}",
        "timeout=long",
        "synchronous_commit=perhaps",
        "what=ever",
        "sslmode=perhaps",
        "connect_timeout=long",
    ],
)
def test_no_address(postgresql: str, options: str) -> None:
    url = postgresql.replace("postgres:@", "postgres:s3cret@")
    with pytest.raises(StoreIsUnreachable) as problem:
        open_store(f"{url}&{options}")
    assert "s3cret" not in str(problem.value)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://me:s3cret@h:1,i:2/db?schema=a", "postgresql://me:***@h:1,i:2/db?schema=a"),
        ("postgresql://me:s3/c@r:et@h/db", "postgresql://me:***@h/db"),
        ("postgresql://me:s3cret%zz@h/db", "postgresql://me:***@h/db"),
        ("postgresql://me@h:5432/db", "postgresql://me@h:5432/db"),
        ("postgresql:///db?password=s3cret&user=me", "postgresql:///db?password=***&user=me"),
        ("postgresql://h/db?a=b&sslpassword=s3cret", "postgresql://h/db?a=b&sslpassword=***"),
        ("sqlite:////srv/a:b@c.db?mode=ro", "sqlite:////srv/a:b@c.db?mode=ro"),
        ("memory:", "memory:"),
    ],
)
def test_no_message_shows_a_password(url: str, shown: str) -> None:
    assert masked(url) == shown
    problems: list[Problem] = [
        StoreNotFound(url),
        StoreIsNewer(url, 2, 1),
        UnknownStoreKind(url, "memory:"),
    ]
    for problem in problems:
        for language in ("fi", "sv", "en"):
            assert "s3" not in problem.message(language)


def test_an_address_with_faulty_escapes_is_not_repeated() -> None:
    with pytest.raises(StoreIsUnreachable) as problem:
        open_store("postgresql://me:s3cret%zz@h/db")
    assert "s3" not in str(problem.value)
    assert problem.value.__cause__ is None


WITHOUT_PSYCOPG = """
import sys
from roadmap_domain.storage import open_store, postgresql
from roadmap_domain.storage.problems import StoreNeedsExtra
assert not {name for name in sys.modules if name.startswith("psycopg")}
sys.modules["psycopg"] = None  # as where it is not installed
try:
    open_store("postgresql://me:s3cret@h/db")
except StoreNeedsExtra as problem:
    print(problem.message("en"))
"""


def test_the_extra_is_missing() -> None:
    command = [sys.executable, "-W", "error", "-c", WITHOUT_PSYCOPG]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "pip install 'roadmap-domain[postgres]'" in done.stdout
    assert "s3cret" not in done.stdout


def test_anything_else_is_said_as_the_server_says_it(written: Store) -> None:
    with pytest.raises(StoreProblem, match="0x00"):
        written.append(appending(rows("thing/\0", 1)))
    assert versions(written) == [1, 2]


def test_what_is_to_be_typed_is_one_word_for_a_shell() -> None:
    url = "postgresql://me@h/db?schema=a&timeout=1"
    for problem in (StoreNotFound(url), KeyStoreNotFound(url)):
        for language in ("fi", "sv", "en"):
            typed = problem.message(language).partition(": roadmap ")[2]
            assert url in shlex.split(typed)
    assert "--store sqlite:///vake.db create" in StoreNotFound("sqlite:///vake.db").message()
