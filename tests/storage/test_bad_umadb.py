"""What can be wrong with a UmaDB server and its log, each tried for real."""

from __future__ import annotations

import ipaddress
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from roadmap_domain.storage import Store, open_store, umadb_log
from roadmap_domain.storage.patience import PATIENCE
from roadmap_domain.storage.port import PAGE
from roadmap_domain.storage.problems import (
    CommandIsKnown,
    CommandTooLarge,
    NotOurStore,
    StoreExists,
    StoreIsLocked,
    StoreIsNewer,
    StoreIsUnreachable,
    StoreNotFound,
    StreamMoved,
)
from roadmap_domain.storage.umadb_client import umadb
from roadmap_domain.storage.umadb_events import MESSAGE
from roadmap_domain.storage.umadb_store import UmaDBStore
from tests.stores import UmaDB, appending, rows

WAITING = 3


@pytest.fixture
def server(tmp_path: Path) -> Iterator[UmaDB]:
    with closing(UmaDB(tmp_path)) as server:
        yield server


@pytest.fixture
def written(server: UmaDB) -> Iterator[Store]:
    """A store with two events."""
    with closing(open_store(server.url, create=True)) as store:
        store.append(appending(rows("thing/1", 1, 2), command="first"))
        yield store


def client(server: UmaDB) -> umadb.Client:
    return umadb.Client(f"http://127.0.0.1:{server.port}")


def versions(store: Store) -> list[int]:
    return [row.version for row in store.log()]


def test_missing(server: UmaDB) -> None:
    with pytest.raises(StoreNotFound):
        open_store(server.url)
    open_store(server.url, create=True).close()
    open_store(server.url).close()


def test_a_store_is_there_already(written: Store, server: UmaDB) -> None:
    with pytest.raises(StoreExists):
        open_store(server.url, create=True)
    assert versions(written) == [1, 2]


def test_events_of_another_application(server: UmaDB) -> None:
    client(server).append([umadb.Event("order.placed", b"{}", ["order:1"])])
    with pytest.raises(NotOurStore):
        open_store(server.url)
    with pytest.raises(StoreExists):
        open_store(server.url, create=True)


def test_a_newer_store(server: UmaDB) -> None:
    first = umadb.Event("roadmap.store@1", b"", ["store"], metadata={"format": "2"})
    client(server).append([first])
    with pytest.raises(StoreIsNewer) as newer:
        open_store(server.url)
    assert (newer.value.found, newer.value.known) == (2, 1)


@pytest.mark.parametrize(
    "url",
    [
        "umadb:",
        "umadb://",
        "umadb://localhost",
        "umadb://localhost:port",
        "umadb://localhost:50051/county",
        "umadb://me:secret@localhost:50051",
        "umadb://localhost:50051?what=ever",
        "umadb://localhost:50051?timeout=long",
        "umadb://localhost:50051?patience=long",
        "umadb://localhost:50051?ca=/nowhere/ca.pem",
        "umadb://localhost:50051?tls=on&api_key_file=/nowhere/key",
    ],
)
def test_no_address(url: str) -> None:
    with pytest.raises(StoreIsUnreachable):
        open_store(url)


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(StoreIsUnreachable, match="ei otettu vastaan"):
        open_store(f"umadb://127.0.0.1:{port}")


def test_somebody_listens_and_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        started = time.monotonic()
        with pytest.raises(StoreIsUnreachable, match="ei tullut ajoissa"):
            open_store(f"umadb://127.0.0.1:{silent.getsockname()[1]}")
        assert time.monotonic() - started < 6


def test_another_kind_of_server() -> None:
    def answer() -> None:
        connection, _ = other.accept()
        with connection:
            connection.recv(1000)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as other, ThreadPoolExecutor() as threads:
        threads.submit(answer)
        with pytest.raises(StoreIsUnreachable, match="ei ole UmaDB-palvelin"):
            open_store(f"umadb://127.0.0.1:{other.getsockname()[1]}")


def test_the_server_is_killed_and_started_again(written: Store, server: UmaDB) -> None:
    with closing(open_store(f"{server.url}?patience=0.2")) as store:
        server.kill()
        with pytest.raises(StoreIsUnreachable):
            versions(store)
        with pytest.raises(StoreIsUnreachable):
            store.append(appending(rows("thing/1", 3), command="second"))
        server.start()
        assert versions(store) == [1, 2]
        store.append(appending(rows("thing/1", 3), command="second"))
    assert versions(written) == [1, 2, 3]
    with closing(open_store(server.url)) as again:
        assert versions(again) == [1, 2, 3]
        with pytest.raises(CommandIsKnown):
            again.append(appending(rows("thing/1", 4), command="second"))


def test_a_server_that_falls_silent_is_given_up(written: Store, server: UmaDB) -> None:
    """Within the time that the documentation states, and some for a busy machine."""

    def given_up(call: Callable[[], object]) -> float:
        started = time.monotonic()
        with pytest.raises(StoreIsUnreachable):
            call()
        return time.monotonic() - started

    def append() -> None:
        another.append(appending(rows("thing/1", 3)))

    with closing(open_store(server.url)) as another, ThreadPoolExecutor() as threads:
        with server.silent():
            calls = (lambda: written.stream("thing/1"), append)
            waits = [threads.submit(given_up, call) for call in calls]
            assert all(wait.result() < 20 + 9 for wait in waits)
        append()
        assert versions(written) == [1, 2, 3]


def test_questions_that_nothing_answers_to_do_not_end_the_connection(written: Store) -> None:
    """The server ends a connection after a thousand of them."""
    for number in range(1_100):
        assert written.stream(f"thing/{number + 2}") == []
        assert written.command(f"command/{number}") is None
        assert list(written.log(names=["none@1"])) == []
        assert list(written.log(100)) == []


def test_a_command_is_larger_than_a_message(written: Store) -> None:
    new = rows("thing/1", *range(3, 13), payload=b"x" * 500_000)
    started = time.monotonic()
    with pytest.raises(CommandTooLarge) as large:
        written.append(appending(new, command="large"))
    assert time.monotonic() - started < PATIENCE, "what the server says is not waited for"
    assert (large.value.command, large.value.limit) == ("large", MESSAGE)
    assert large.value.size > 5_000_000
    assert versions(written) == [1, 2]


def test_somebody_writes_all_the_time(
    written: Store, monkeypatch: pytest.MonkeyPatch, server: UmaDB
) -> None:
    checked = UmaDBStore._checked
    options = "timeout=1.2&patience=0"
    with (
        closing(open_store(f"{server.url}?{options}")) as impatient,
        ThreadPoolExecutor(WAITING) as threads,
    ):
        others = iter(range(1, 1_000_000))

        def overtaken(store: UmaDBStore, append: object) -> int:
            head = checked(store, append)  # type: ignore[arg-type]
            if store is impatient:
                written.append(appending(rows("thing/2", next(others))))
            return head

        monkeypatch.setattr(UmaDBStore, "_checked", overtaken)
        new = appending(rows("thing/1", 3))
        # One waits for other programs, the others for it; and the server answers all the time.
        for waiting in [threads.submit(impatient.append, new) for _ in range(WAITING)]:
            with pytest.raises(StoreIsLocked):
                waiting.result()


def test_what_moves_between_one_question_and_the_next_is_noticed(
    written: Store, monkeypatch: pytest.MonkeyPatch, server: UmaDB
) -> None:
    """Of many streams a decision asks a page at a time."""
    asked = umadb_log._with_head
    moves = iter([rows("thing/1", 3)])
    with closing(open_store(server.url)) as other:

        def then_moved(
            client: umadb.Client, query: umadb.Query
        ) -> tuple[list[umadb.SequencedEvent], int | None]:
            answer = asked(client, query)
            for new in moves:
                other.append(appending(new))
            return answer

        monkeypatch.setattr(umadb_log, "_with_head", then_moved)
        read = {"thing/1": 2} | {f"other/{number}": 0 for number in range(PAGE)}
        with pytest.raises(StreamMoved, match="thing/1"):
            written.append(appending(rows("thing/2", 1), read=read))
    assert versions(written) == [1, 2, 3]


def test_a_store_is_opened_by_a_thread_and_leaves_ctrl_c_alone(
    written: Store, server: UmaDB
) -> None:
    code = """
import signal, sys, threading
from contextlib import closing
from roadmap_domain.storage import open_store
before = signal.getsignal(signal.SIGINT)
def look():
    with closing(open_store(sys.argv[1])) as store:
        print(len(list(store.log())))
thread = threading.Thread(target=look)
thread.start()
thread.join()
assert signal.getsignal(signal.SIGINT) is before
import umadb  # as the program may do itself
with closing(open_store(sys.argv[1])) as store:
    print(len(list(store.log())))
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, server.url],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "2\n2\n"


def test_over_tls_with_a_key(tmp_path: Path) -> None:
    certificate, key = certified(tmp_path)
    secret = tmp_path / "api.key"
    secret.write_text("s3cret\n", encoding="ascii")
    options = ("--tls-cert", str(certificate), "--tls-key", str(key), "--api-key", "s3cret")
    with closing(UmaDB(tmp_path, *options)) as server:
        with pytest.raises(StoreIsUnreachable):
            open_store(server.url, create=True)
        with pytest.raises(StoreIsUnreachable, match="certificate"):
            open_store(f"{server.url}?tls=on", create=True)
        with pytest.raises(StoreIsUnreachable, match="API key"):
            open_store(f"{server.url}?ca={certificate}", create=True)
        with pytest.raises(StoreIsUnreachable, match="vain TLS:llä"):
            open_store(f"{server.url}?api_key_file={secret}", create=True)
        url = f"{server.url}?ca={certificate}&api_key_file={secret}"
        with closing(open_store(url, create=True)) as store:
            store.append(appending(rows("thing/1", 1)))
        secret.write_text("another", encoding="ascii")
        started = time.monotonic()
        with pytest.raises(StoreIsUnreachable, match="API key") as refused:
            open_store(url)
        assert time.monotonic() - started < PATIENCE
        assert "s3cret" not in str(refused.value)


def certified(folder: Path) -> tuple[Path, Path]:
    """A certificate for this machine, signed by itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    files = folder / "server.pem", folder / "server.key"
    files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return files
