"""Key stores of each kind: what they keep, what they let go of, and what is wrong with a URL."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from roadmap_domain.kernel.rules import Problem
from roadmap_domain.storage import open_store
from roadmap_domain.storage.keys import Access, KeyRow, open_key_store
from roadmap_domain.storage.keys.problems import (
    KeyStoreExists,
    KeyStoreIsUnreachable,
    KeyStoreNotFound,
    NotAKeyStore,
    UnknownKeyStoreKind,
)
from roadmap_domain.storage.problems import StoreExists

AT = "2026-01-15T12:00:00.000000Z"


@pytest.fixture(params=["sqlite", "postgresql", "memory"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        return f"{request.getfixturevalue('postgresql')}&schema=keys_{uuid4().hex}"
    return "memory:" if request.param == "memory" else f"sqlite:///{tmp_path / 'keys.db'}"


def test_a_key_store_keeps_and_lets_go(url: str) -> None:
    store = open_key_store(url, create=True)
    store.put([KeyRow("h-2", b"two"), KeyRow("h-1", b"one")])
    store.put([KeyRow("h-1", b"other"), KeyRow("h-3", b"three")])
    assert store.key("h-1") == KeyRow("h-1", b"one")
    assert store.key("h-9") is None
    store.intend("h-1", AT)
    store.intend("h-2", AT)
    store.drop("h-2", AT)
    assert store.intentions() == {"h-1": AT}
    store.destroy(["h-1", "h-9"], AT)
    store.destroy(["h-1"], "2027")
    assert store.intentions() == {}
    store.put([KeyRow("h-1", b"again")])
    assert store.rows() == [
        KeyRow("h-1", None, AT),
        KeyRow("h-2", b"two"),
        KeyRow("h-3", b"three"),
        KeyRow("h-9", None, AT),
    ]
    store.set("days", "1")
    store.set("days", "2")
    assert (store.setting("days"), store.setting("none")) == ("2", None)
    noted = Access(AT, "t-1", "privacy-officer", "h-1")
    store.note([noted])
    assert store.accesses() == [noted]
    store.close()


def test_who_is_about_to_let_a_key_go_says_when_anew(url: str) -> None:
    """Else a former intention, come to nothing, would be taken for what somebody is at now."""
    store = open_key_store(url, create=True)
    store.intend("h-1", "2026")
    store.intend("h-1", "2027")
    store.drop("h-1", "2026")
    assert store.intentions() == {"h-1": "2027"}
    store.close()


def test_those_who_let_keys_go_at_once_wait_for_each_other(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'keys.db'}"
    open_key_store(url, create=True).close()

    def let_go(writer: int) -> None:
        store = open_key_store(url)
        for number in range(50):
            store.destroy([f"h-{writer}-{number}"], AT)
        store.close()

    with ThreadPoolExecutor(4) as crowd:
        list(crowd.map(let_go, range(4)))
    assert len(open_key_store(url).rows()) == 200


def test_a_destroyed_key_is_gone_from_the_servers_file_whoever_looks(postgresql: str) -> None:
    """An open transaction of the database keeps a vacuum from clearing anything away."""
    schema, key = f"keys_{uuid4().hex}", b"key of h-1, wrapped" * 3
    store = open_key_store(f"{postgresql}&schema={schema}", create=True)
    store.put([KeyRow("h-1", key), KeyRow("h-2", b"other" * 9)])

    def stored(connection: psycopg.Connection) -> bytes:
        connection.execute("CHECKPOINT")
        path = f"pg_relation_filepath('{schema}.roadmap_keys')"
        ((content,),) = connection.execute(f"SELECT pg_read_binary_file({path})")
        return bytes(content)

    with (
        psycopg.connect(postgresql, autocommit=True) as connection,
        psycopg.connect(postgresql) as looking,
    ):
        assert key in stored(connection)
        looking.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        looking.execute("SELECT 1 FROM pg_class")
        store.destroy(["h-1"], AT)
        after = stored(connection)
        assert key not in after
        assert b"other" * 9 in after
    assert store.key("h-2") == KeyRow("h-2", b"other" * 9)
    store.close()


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
def test_what_is_kept_is_there_when_it_is_opened_again(url: str) -> None:
    with pytest.raises(KeyStoreNotFound):
        open_key_store(url)
    first = open_key_store(url, create=True)
    first.put([KeyRow("h-1", b"one")])
    first.close()
    with pytest.raises(KeyStoreExists):
        open_key_store(url, create=True)
    second = open_key_store(url)
    assert second.key("h-1") == KeyRow("h-1", b"one")
    second.close()


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("keys.db", UnknownKeyStoreKind),
        ("vault:keys", UnknownKeyStoreKind),
        ("sqlite:keys.db", KeyStoreIsUnreachable),
        ("sqlite:///keys.db?mode=ro", KeyStoreIsUnreachable),
        ("sqlite:///none/keys.db", KeyStoreIsUnreachable),
        ("postgresql://k:secret@127.0.0.1:1/keys", KeyStoreIsUnreachable),
        ("postgresql://k:secret@host:port/keys?x", KeyStoreIsUnreachable),
    ],
)
def test_a_key_store_that_cannot_be_created_says_why(url: str, problem: type[Problem]) -> None:
    with pytest.raises(problem) as refused:
        open_key_store(url, create=True)
    assert "secret" not in str(refused.value)


def test_another_file_is_no_key_store(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("a text that is longer than the header of a database" * 20)
    with pytest.raises(NotAKeyStore):
        open_key_store(f"sqlite:///{tmp_path}/text.db")
    (tmp_path / "empty.db").touch()
    with pytest.raises(NotAKeyStore, match="toisen sovelluksen tietokanta"):
        open_key_store(f"sqlite:///{tmp_path}/empty.db")
    newer = open_key_store(f"sqlite:///{tmp_path}/keys.db", create=True)
    newer.run(("PRAGMA user_version = 9", ()))  # type: ignore[attr-defined] # as a later version may
    newer.close()
    with pytest.raises(NotAKeyStore, match="muoto 9"):
        open_key_store(f"sqlite:///{tmp_path}/keys.db")


def test_another_format_in_a_schema_is_not_taken_for_ours(postgresql: str) -> None:
    url = f"{postgresql}&schema=keys_{uuid4().hex}"
    store = open_key_store(url, create=True)
    store.set("format", "9")
    store.close()
    with pytest.raises(NotAKeyStore, match="muoto 9"):
        open_key_store(url)


def test_keys_are_not_laid_where_the_log_is(postgresql: str) -> None:
    """There, they would be in every backup of the log."""
    url = f"{postgresql}&schema=both_{uuid4().hex}"
    open_store(url, create=True).close()
    with pytest.raises(KeyStoreExists):
        open_key_store(url, create=True)
    url = f"{postgresql}&schema=both_{uuid4().hex}"
    open_key_store(url, create=True).close()
    with pytest.raises(StoreExists):
        open_store(url, create=True)


def test_who_is_not_let_at_a_key_waits_for_some_time_only(postgresql: str) -> None:
    schema = f"keys_{uuid4().hex}"
    store = open_key_store(f"{postgresql}&schema={schema}&timeout=0.1", create=True)
    with psycopg.connect(postgresql) as busy:
        # Who would wait for ever has the key then, and the test fails.
        busy.execute("SET idle_in_transaction_session_timeout = '10s'")
        busy.execute(f"LOCK TABLE {schema}.roadmap_keys".encode())
        with pytest.raises(KeyStoreIsUnreachable, match="lock timeout"):
            store.key("h-1")
    assert store.key("h-1") is None
    store.close()


def test_persons_are_the_same_whatever_letters_a_client_is_set_to(postgresql: str) -> None:
    url = f"{postgresql}&schema=keys_{uuid4().hex}"
    store = open_key_store(f"{url}&client_encoding=LATIN1", create=True)
    store.put([KeyRow("hlö-1", b"one")])
    assert store.key("hlö-1") == KeyRow("hlö-1", b"one")
    store.close()


def test_a_lost_connection_is_made_anew(postgresql: str) -> None:
    schema = f"keys_{uuid4().hex}"
    open_key_store(f"{postgresql}&schema={schema}", create=True).close()
    store = open_key_store(f"{postgresql}&schema={schema}")
    store.put([KeyRow("h-1", b"one")])
    assert store.key("h-1") == KeyRow("h-1", b"one")
    ((own,),) = store.run(("SELECT pg_backend_pid()", ()))  # type: ignore[attr-defined] # to cut it
    with psycopg.connect(postgresql, autocommit=True) as connection:
        connection.execute("SELECT pg_terminate_backend(%s)", (own,))
    assert store.key("h-1") == KeyRow("h-1", b"one")
    store.close()
    assert store.key("h-1") == KeyRow("h-1", b"one")
    store.close()


@pytest.mark.parametrize("url", ["sqlite", "memory"], indirect=True)
def test_a_file_that_was_closed_says_so(url: str) -> None:
    store = open_key_store(url, create=True)
    store.close()
    with pytest.raises(KeyStoreIsUnreachable):
        store.put([KeyRow("h-1", b"one"), KeyRow("h-2", b"two")])
