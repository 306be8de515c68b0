"""Personal data in each store, with each key store: sealed, opened, forgotten, and never told."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from roadmap_domain.application.desk import call
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.application.problems import CommandReused
from roadmap_domain.domain.persons.decider import change_person, forget_person, record_person
from roadmap_domain.domain.persons.rules import PersonIsForgotten
from roadmap_domain.domain.persons.state import PERSON, Person
from roadmap_domain.domain.reviews.decider import record_review
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.recorded import stamp
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.persistence.problems import KeysNotGiven
from roadmap_domain.persistence.sealing import Sealing
from roadmap_domain.storage import Append, NewRow, Row
from roadmap_domain.storage.keys.keyring import Keyring
from roadmap_domain.storage.keys.master import MasterKey
from roadmap_domain.storage.keys.port import KeyRow
from roadmap_domain.storage.keys.problems import (
    KeyIsDamaged,
    KeyIsDestroyed,
    KeyIsMissing,
    KeysOfAnotherLog,
    KeyStoreIsUnreachable,
    NotAKeyStore,
    WrongMasterKey,
)
from roadmap_domain.storage.problems import StoreIsFull
from roadmap_domain.views.history import events, history
from roadmap_domain.views.search import find
from tests.stores import DURABLE, Place, appending

NAME, CONTACT, OTHER = "Aino Aalto", "aino.aalto@jarjesto.example", "Muu"
NOW = datetime(2026, 1, 15, 12, tzinfo=UTC)
MASTER = MasterKey(b"m" * 32)


@pytest.fixture
def keys_url(place: Place, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """Where keys are kept: in the same kind of place as the log, but not in the same place."""
    if place.kind == "postgresql":
        server: str = request.getfixturevalue("postgresql")
        return f"{server}&schema=keys_{uuid4().hex}"
    return f"sqlite:///{tmp_path / 'keys.db'}"


@pytest.fixture
def keyring(keys_url: str) -> Iterator[Keyring]:
    keyring = Keyring.create(keys_url, MASTER)
    yield keyring
    keyring.close()


@pytest.fixture
def domain(place: Place, keyring: Keyring) -> RoadmapDomain:
    """A domain where two persons have been recorded."""
    domain = place.domain(keys=keyring, clock=lambda: NOW)
    domain.acting_as("k-1", role="coordinator").do_all(
        [
            call(record_person, "h-1", name=Personal(NAME), contact=Personal(CONTACT)),
            call(record_person, "h-2", name=Personal("Eino Esimerkki")),
        ]
    )
    return domain


def forget(domain: RoadmapDomain, person: str = "h-1") -> None:
    domain.acting_as("t-1", role="privacy-officer").do(forget_person, person)


def name_of(domain: RoadmapDomain, person: str = "h-1") -> Personal:
    held = domain.as_of().get(PERSON, person)
    assert isinstance(held, Person)
    return held.name


def told(domain: RoadmapDomain, person: str = "h-1") -> list[str]:
    return [event.summary for event in domain.ask(history, PERSON.stream(person)).events]


def interrupted(domain: RoadmapDomain, at: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget somebody, and be interrupted where the key store or the store is next used so."""
    assert domain.sealing.keyring is not None

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        if at == "append":
            patch.setattr(domain.store, "append", crash)
        else:
            patch.setattr(domain.sealing.keyring.store, "destroy", crash)
        with pytest.raises(KeyboardInterrupt):
            forget(domain)


def test_who_has_the_keys_reads_the_name_and_others_all_the_rest(
    domain: RoadmapDomain, place: Place
) -> None:
    assert name_of(domain) == Personal(NAME)
    assert domain.as_of().get_all(PERSON, ["h-1", "h-2"])["h-2"].name == Personal("Eino Esimerkki")
    without = RoadmapDomain(domain.store, place.url)
    assert told(without) == ["Henkilö kirjattiin: henkilötiedot salattu; yhteystieto kirjattiin"]
    assert name_of(without).sealed
    assert len(list(without.ask(events))) == 3
    assert without.as_of().get_all(PERSON, ["h-1"])["h-1"].name.text is None


def test_without_keys_nothing_is_recorded_and_nobody_forgotten(
    domain: RoadmapDomain, place: Place
) -> None:
    without = RoadmapDomain(domain.store, place.url)
    before = list(domain.store.log())
    coordinator = without.acting_as("k-1", role="coordinator")
    for refused in (
        lambda: coordinator.do(record_person, "h-3", name=Personal(NAME)),
        lambda: coordinator.do(change_person, "h-1", name=Personal("Aino Esimerkki")),
        lambda: forget(without),
    ):
        with pytest.raises(KeysNotGiven):
            refused()
    assert list(domain.store.log()) == before


def test_forgetting_appends_one_event_and_changes_no_byte_before_it(
    domain: RoadmapDomain,
) -> None:
    before = list(domain.store.log())
    forget(domain)
    after = list(domain.store.log())
    assert after[:-1] == before
    assert (after[-1].stream, after[-1].name) == ("person/h-1", "person.forgotten@1")
    assert told(domain) == [
        "Henkilö kirjattiin: henkilötiedot poistettu; yhteystieto kirjattiin",
        "Henkilötiedot poistettiin",
    ]
    assert told(domain, "h-2") == ["Henkilö kirjattiin: Eino Esimerkki"]
    again = [domain.codec.decode(row) for row in after]
    assert [r.position for r in again] == [row.position for row in after]


def test_who_has_no_keys_is_told_that_somebody_was_forgotten_too(
    domain: RoadmapDomain, place: Place
) -> None:
    forget(domain)
    without = RoadmapDomain(domain.store, place.url)
    assert name_of(without).is_forgotten
    assert "henkilötiedot poistettu" in told(without)[0]


def test_nothing_that_is_stored_or_exported_has_the_name(
    domain: RoadmapDomain, place: Place, keys_url: str, tmp_path: Path
) -> None:
    domain.acting_as("k-1", role="coordinator").on(command="c-1").do(
        change_person, "h-1", name=Personal("Aino Esimerkki")
    )
    stored = [bytes(row.payload) for row in domain.store.log()]
    command = domain.store.command("c-1")
    assert command is not None
    stored += [command.digest, repr(list(domain.ask(events))).encode()]
    stored += [file.read_bytes() for file in tmp_path.iterdir()]
    if place.kind == "postgresql":
        with psycopg.connect(keys_url.partition("&schema")[0]) as connection:
            tables = connection.execute(
                "SELECT table_schema, table_name FROM information_schema.tables "
                "WHERE table_schema ~ '^(county|keys)_'"
            ).fetchall()
            for schema, table in tables:
                rows = connection.execute(f'SELECT t::text FROM "{schema}"."{table}" t').fetchall()
                stored.append(repr(rows).encode())
    for content in stored:
        for part in ("Aino", "Aalto", "jarjesto.example", "Esimerkki"):
            assert part.encode() not in content
            assert part.encode().hex().encode() not in content
    assert domain.ask(find, "aino").hits == []


def test_a_destroyed_key_is_gone_from_the_file(tmp_path: Path) -> None:
    keyring = Keyring.create(f"sqlite:///{tmp_path / 'keys.db'}", MASTER)
    keyring.key_to_seal("h-1")
    row = keyring.store.key("h-1")
    assert row is not None
    assert row.wrapped is not None
    assert any(row.wrapped in file.read_bytes() for file in tmp_path.iterdir())
    keyring.store.destroy(["h-1"], stamp(NOW))
    assert all(row.wrapped not in file.read_bytes() for file in tmp_path.iterdir())
    assert all(file.stat().st_mode & 0o077 == 0 for file in tmp_path.iterdir())


def test_a_key_that_somebody_is_reading_is_destroyed_later(tmp_path: Path) -> None:
    keyring = Keyring.create(f"sqlite:///{tmp_path / 'keys.db'}", MASTER)
    keyring.key_to_seal("h-1")
    keyring.store.intend("h-1", stamp(NOW))
    keyring.store.run(("PRAGMA busy_timeout = 1", ()))  # type: ignore[attr-defined] # not to wait
    with closing(sqlite3.connect(tmp_path / "keys.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM roadmap_keys").fetchall()
        with pytest.raises(KeyStoreIsUnreachable, match="toinen ohjelma lukee sitä"):
            keyring.store.destroy(["h-1"], stamp(NOW))
    assert keyring.store.intentions()
    keyring.store.destroy(["h-1"], stamp(NOW))
    assert keyring.store.intentions() == {}
    keyring.close()


def test_someone_forgotten_is_not_forgotten_twice_nor_recorded_again(
    domain: RoadmapDomain,
) -> None:
    forget(domain)
    with pytest.raises(PersonIsForgotten):
        forget(domain)
    coordinator = domain.acting_as("k-1", role="coordinator")
    for corrects in (None, 1, 2):
        with pytest.raises(Problem):
            coordinator.on(corrects=corrects).do(record_person, "h-1", name=Personal(NAME))
    assert len(domain.store.stream("person/h-1")) == 2


@pytest.mark.parametrize("place", DURABLE, indirect=True)
def test_what_was_sealed_before_a_forgetting_is_not_stored_after_it(
    place: Place, domain: RoadmapDomain, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    append = domain.store.append

    def append_later(sealed: Append) -> Sequence[int]:
        monkeypatch.undo()
        with closing(place.store()) as store:
            forget(RoadmapDomain(store, place.url, keys=keyring, clock=lambda: NOW))
        return append(sealed)

    monkeypatch.setattr(domain.store, "append", append_later)
    with pytest.raises(PersonIsForgotten):
        domain.acting_as("k-1", role="coordinator").do(change_person, "h-1", name=Personal(OTHER))
    assert [row.name for row in domain.store.stream("person/h-1")] == [
        "person.recorded@1",
        "person.forgotten@1",
    ]
    (row,) = (it for it in keyring.store.rows() if it.person == "h-1")
    assert row.wrapped is None


@pytest.mark.parametrize("place", DURABLE, indirect=True)
def test_an_interrupted_forgetting_is_finished_or_dropped(
    place: Place, domain: RoadmapDomain, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(domain, "append", monkeypatch)
    assert list(keyring.store.intentions()) == ["h-1"]
    # Somebody may still be at it; later on, nobody is.
    opened = RoadmapDomain.open(place.url, keys=keyring, clock=lambda: NOW)
    assert list(keyring.store.intentions()) == ["h-1"]
    opened.store.close()
    later = RoadmapDomain.open(place.url, keys=keyring, clock=lambda: NOW + timedelta(hours=1))
    assert keyring.store.intentions() == {}
    assert name_of(later) == Personal(NAME)

    interrupted(later, "destroy", monkeypatch)
    later.store.close()
    assert keyring.key("h-1")
    RoadmapDomain.open(place.url, keys=keyring, clock=lambda: NOW).store.close()
    assert keyring.key("h-1") is None
    assert keyring.store.intentions() == {}


def test_who_was_forgotten_by_a_later_version_is_forgotten(domain: RoadmapDomain) -> None:
    """Though what else its event says cannot be read."""
    later = NewRow("person/h-1", 2, "person.forgotten@9", b"{}")
    domain.store.append(appending([later]))
    assert domain.forgotten() == {"h-1"}
    assert domain.has_forgotten("h-1")
    assert not domain.has_forgotten("h-2")


def test_forgetting_again_finishes_what_was_interrupted(
    domain: RoadmapDomain, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(domain, "destroy", monkeypatch)
    assert name_of(domain).is_forgotten
    assert keyring.key("h-1")
    with pytest.raises(PersonIsForgotten):
        forget(domain)
    assert keyring.key("h-1") is None


def test_an_append_that_fails_forgets_nobody(
    domain: RoadmapDomain, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Append) -> None:
        raise StoreIsFull(domain.url)

    with monkeypatch.context() as patch:
        patch.setattr(domain.store, "append", full)
        with pytest.raises(StoreIsFull):
            forget(domain)
    assert keyring.key("h-1")
    assert name_of(domain) == Personal(NAME)


def test_a_command_on_a_person_is_known_again_while_the_key_lives(domain: RoadmapDomain) -> None:
    desk = domain.acting_as("k-1", role="coordinator").on(command="c-1")
    first = desk.do(change_person, "h-1", name=Personal("Aino Esimerkki"))
    again = desk.do(change_person, "h-1", name=Personal("Aino Esimerkki"))
    assert (again.repeated, again.events) == (True, first.events)
    with pytest.raises(CommandReused):
        desk.do(change_person, "h-1", name=Personal("Aino Muu"))
    known = domain.store.command("c-1")
    forget(domain)
    with pytest.raises(PersonIsForgotten):
        desk.do(change_person, "h-1", name=Personal("Aino Esimerkki"))
    assert domain.store.command("c-1") == known


def test_a_digest_tells_nothing_to_who_has_no_key(place: Place, tmp_path: Path) -> None:
    """The same command under two keys has two digests: names cannot be tried on either."""
    domain = place.domain()
    digests = set[bytes]()
    for number in (1, 2):
        keyring = Keyring.create(f"sqlite:///{tmp_path / f'{number}.db'}", MASTER)
        other = RoadmapDomain(domain.store, place.url, keys=keyring)
        keyring.key_to_seal("h-1")
        digest = other.sealing.digest("h-1", lambda: b"Aino")
        assert digest is not None
        digests.add(digest)
        keyring.store.destroy(["h-1"], stamp(NOW))
        assert other.sealing.digest("h-1", lambda: b"Aino") is None
        keyring.close()
    assert len(digests) == 2


def test_a_wrong_master_key_reads_nothing_and_damages_nothing(
    domain: RoadmapDomain, place: Place, keys_url: str
) -> None:
    wrong = Keyring.open(keys_url, MasterKey(b"w" * 32))
    with_it = RoadmapDomain(domain.store, place.url, keys=wrong)
    before = list(domain.store.log()), wrong.store.rows()
    with pytest.raises(WrongMasterKey, match="Pääavain ei ole avainvaraston"):
        told(with_it)
    with pytest.raises(WrongMasterKey):
        with_it.acting_as("k-1", role="coordinator").do(record_person, "h-3", name=Personal(NAME))
    assert len(list(with_it.ask(events))) == 3
    assert (list(domain.store.log()), wrong.store.rows()) == before
    assert name_of(domain) == Personal(NAME)
    wrong.close()


def test_a_lost_key_is_a_problem_that_names_the_person(
    domain: RoadmapDomain, place: Place, tmp_path: Path
) -> None:
    empty = Keyring.create(f"sqlite:///{tmp_path / 'other.db'}", MASTER)
    with_it = RoadmapDomain(domain.store, place.url, keys=empty)
    with pytest.raises(KeyIsMissing, match="Henkilön h-1 avainta ei ole"):
        told(with_it)
    assert len(list(with_it.ask(events))) == 3
    empty.close()


def test_a_damaged_key_or_text_is_a_problem_that_names_the_person(
    domain: RoadmapDomain, place: Place, tmp_path: Path, keyring: Keyring
) -> None:
    other = Keyring.create(f"sqlite:///{tmp_path / 'other.db'}", MASTER)
    second = keyring.store.key("h-2")
    assert second is not None
    # Another's key in one's place is as good as a damaged one.
    other.store.put([KeyRow("h-1", second.wrapped), KeyRow("h-2", b"short")])
    with_it = RoadmapDomain(domain.store, place.url, keys=other)
    for person in ("h-1", "h-2"):
        with pytest.raises(KeyIsDamaged, match=f"Henkilön {person} tietoja ei voi avata"):
            told(with_it, person)
    other.close()


@pytest.mark.parametrize(
    "change",
    [
        lambda row: row._replace(stream="person/h-2"),
        lambda row: row._replace(version=2),
        lambda row: row._replace(
            payload=row.payload.replace(b'"name"', b'"x"')
            .replace(b'"contact"', b'"name"')
            .replace(b'"x"', b'"contact"')
        ),
        lambda row: row._replace(payload=row.payload.replace(b'"sealed":"', b'"sealed":"A')),
    ],
    ids=["another person", "another event", "another field", "other bytes"],
)
def test_what_is_moved_or_changed_does_not_open(
    domain: RoadmapDomain, change: Callable[[Row], Row]
) -> None:
    row = domain.store.stream("person/h-1")[0]
    with pytest.raises(KeyIsDamaged):
        domain.sealing.opened([domain.codec.decode(change(row))])


def test_a_text_of_another_form_is_unreadable(domain: RoadmapDomain) -> None:
    row = domain.store.stream("person/h-2")[0]
    bare = row._replace(payload=row.payload.replace(b'"sealed"', b'"text"'))
    with pytest.raises(Problem, match=r"expected Personal @ .*name"):
        domain.codec.decode(bare)


def test_a_key_store_that_is_damaged_or_gone_says_so(
    domain: RoadmapDomain, place: Place, keys_url: str, keyring: Keyring
) -> None:
    if place.kind == "postgresql":
        schema = keys_url.rpartition("=")[2]
        with psycopg.connect(keys_url.partition("&schema")[0], autocommit=True) as connection:
            connection.execute(f"DROP TABLE {schema}.roadmap_keys")
    else:
        keyring.store.run(("DROP TABLE roadmap_keys", ()))  # type: ignore[attr-defined] # to break it
    with pytest.raises(NotAKeyStore, match="Palauta varmuuskopio"):
        told(domain)
    keyring.close()
    if place.kind != "postgresql":  # which connects anew
        with pytest.raises(KeyStoreIsUnreachable):
            told(domain)
    assert len(list(domain.ask(events))) == 3


def test_a_key_store_without_its_check_trusts_no_master_key(
    domain: RoadmapDomain, place: Place, keys_url: str, keyring: Keyring
) -> None:
    keyring.store.run(("DELETE FROM roadmap_key_settings WHERE name = 'master-check'", ()))  # type: ignore[attr-defined] # to break it
    again = Keyring.open(keys_url, MasterKey(b"w" * 32))
    with pytest.raises(NotAKeyStore):
        told(RoadmapDomain(domain.store, place.url, keys=again))
    again.close()


def test_a_destroyed_key_seals_nothing_more(keyring: Keyring, domain: RoadmapDomain) -> None:
    """Even where the log does not know yet that somebody is forgotten."""
    keyring.store.destroy(["h-1"], stamp(NOW))
    assert name_of(domain).is_forgotten
    with pytest.raises(KeyIsDestroyed, match="h-1"):
        domain.acting_as("k-1", role="coordinator").do(
            change_person, "h-1", name=Personal("Aino Esimerkki")
        )


def test_neither_name_nor_key_is_in_what_programs_print(domain: RoadmapDomain) -> None:
    keyring = domain.sealing.keyring
    assert keyring is not None
    person = domain.as_of().get(PERSON, "h-1")
    shown = repr([person, domain.as_of().history(["person/h-1"]), Personal(NAME), MASTER])
    try:
        domain.acting_as("k-1", role="coordinator").do(record_person, "h-1", name=Personal(OTHER))
    except Problem as problem:
        frames = traceback.TracebackException.from_exception(problem, capture_locals=True)
        shown += "".join(frames.format())
    assert "Aino" not in shown
    assert OTHER not in shown
    assert b64encode(MASTER.key).decode() not in shown
    assert repr(MASTER.key) not in shown


def test_a_key_store_that_fails_puts_neither_name_nor_key_into_a_traceback(
    domain: RoadmapDomain, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What reports errors often reports the values of all variables as well."""
    domain.acting_as("k-1", role="coordinator").on(command="c-1").do(
        change_person, "h-1", name=Personal("Aino Esimerkki")
    )
    drawn = b"n" * 32
    monkeypatch.setattr("roadmap_domain.storage.keys.keyring.os.urandom", lambda _: drawn)
    shown = ""
    for method, person in (("key", "h-1"), ("put", "h-3")):

        def fail(*_: object) -> None:
            raise KeyStoreIsUnreachable("keys", "for a test")

        with monkeypatch.context() as patch:
            patch.setattr(keyring.store, method, fail)
            for command in ("c-1", "c-2"):
                desk = domain.acting_as("k-1", role="coordinator").on(command=command)
                with pytest.raises(KeyStoreIsUnreachable) as failed:
                    desk.do(record_person, person, name=Personal("Aino Esimerkki"))
                frames = traceback.TracebackException.from_exception(
                    failed.value, capture_locals=True
                )
                # Without the test's own variables, which have the name.
                shown += "".join(frames.format()).partition("desk.py")[2]
    assert "key_to_seal" in shown
    assert "Aino" not in shown
    assert repr(drawn) not in shown


def test_what_could_not_be_read_again_is_no_text_about_a_person() -> None:
    for unfit in ("Aino\0", "\0", "Aino \udcff"):
        with pytest.raises(ValueError, match="neither zero bytes") as refused:
            Personal(unfit)
        assert "Aino" not in str(refused.value)


def test_who_cannot_be_read_any_more_can_be_forgotten(
    domain: RoadmapDomain, place: Place, tmp_path: Path
) -> None:
    """A lost or damaged key must not keep somebody from being forgotten."""
    other = Keyring.create(f"sqlite:///{tmp_path / 'other.db'}", MASTER)
    other.store.put([KeyRow("h-2", b"damaged")])
    with_it = RoadmapDomain(domain.store, place.url, keys=other)
    for person in ("h-1", "h-2"):
        forget(with_it, person)
        assert name_of(with_it, person).is_forgotten
    assert [row.wrapped for row in other.store.rows()] == [None, None]
    other.close()


@pytest.mark.parametrize("place", DURABLE, indirect=True)
def test_keys_are_for_the_persons_of_one_log(
    place: Place, domain: RoadmapDomain, keyring: Keyring, tmp_path: Path
) -> None:
    """An id is somebody else in another log: forgetting there would forget somebody here."""
    assert RoadmapDomain.open(place.url, keys=keyring).founded == domain.founded
    elsewhere = f"sqlite:///{tmp_path / 'elsewhere.db'}"
    with pytest.raises(KeysOfAnotherLog):
        RoadmapDomain.create(elsewhere, county="Toinen", keys=keyring)
    RoadmapDomain.create(elsewhere, county="Toinen").close()
    with pytest.raises(KeysOfAnotherLog, match="kuuluvat toiseen tietovarastoon"):
        RoadmapDomain.open(elsewhere, keys=Keyring.open(keyring.store.url, MASTER))


def test_keys_are_wrapped_by_another_master_key_at_once(
    domain: RoadmapDomain, place: Place, keyring: Keyring, keys_url: str
) -> None:
    before = list(domain.store.log())
    forget(domain, "h-2")
    at_work = Keyring.open(keys_url, MASTER)
    with_it = RoadmapDomain(domain.store, place.url, keys=at_work)
    assert name_of(with_it) == Personal(NAME)
    wrapped = keyring.store.rows()[0].wrapped
    other = MasterKey(b"o" * 32)
    assert keyring.rewrap(other) == 1
    assert keyring.store.rows()[0].wrapped != wrapped
    assert name_of(domain) == Personal(NAME)
    assert name_of(domain, "h-2").is_forgotten
    again = Keyring.open(keys_url, other)
    assert name_of(RoadmapDomain(domain.store, place.url, keys=again)) == Personal(NAME)
    assert list(domain.store.log())[: len(before)] == before
    # Who has still the former one reads nothing, and wraps no new key by it.
    with pytest.raises(WrongMasterKey):
        name_of(with_it)
    with pytest.raises(WrongMasterKey):
        with_it.acting_as("k-1", role="coordinator").do(record_person, "h-3", name=Personal(NAME))
    assert again.store.key("h-3") is None
    again.close()
    at_work.close()


def test_a_damaged_key_leaves_all_keys_under_their_master_key(keyring: Keyring) -> None:
    keyring.key_to_seal("h-1")
    keyring.store.put([KeyRow("h-2", b"damaged")])
    before = keyring.store.rows()
    with pytest.raises(KeyIsDamaged, match="h-2"):
        keyring.rewrap(MasterKey(b"o" * 32))
    assert keyring.store.rows() == before
    assert keyring.key("h-1")


def test_a_copy_of_the_data_names_the_events_and_is_noted_beside_the_keys(
    domain: RoadmapDomain, keyring: Keyring
) -> None:
    before = list(domain.store.log())
    held = domain.person_data("h-1", actor="t-1", role="privacy-officer")
    assert [(it.name, it.contact) for it in held.details] == [(NAME, CONTACT)]
    assert list(domain.store.log()) == before
    assert [(it.actor, it.role, it.person) for it in keyring.store.accesses()] == [
        ("t-1", "privacy-officer", "h-1")
    ]
    forget(domain)
    held = domain.person_data("h-1", actor="t-1", role="secretary", language="sv")
    assert (held.forgotten, held.details[0].name) == (True, "personuppgifterna raderade")
    with pytest.raises(Problem, match="Henkilöä h-9 ei tunneta"):
        domain.person_data("h-9", actor="t-1", role="privacy-officer")


def test_only_personal_data_load_the_library_that_seals(tmp_path: Path) -> None:
    code = f"""
import sys
from roadmap_domain import RoadmapDomain, Personal, record_person, open_programme, history, find
from roadmap_domain.storage.keys.keyring import Keyring
from roadmap_domain.storage.keys.master import MasterKey
Keyring.create("sqlite:///{tmp_path}/keys.db", MasterKey(b"m" * 32)).close()
for name in [it for it in sys.modules if it.startswith("cryptography")]:
    del sys.modules[name]
keys = Keyring.open("sqlite:///{tmp_path}/keys.db", MasterKey(b"m" * 32))
with RoadmapDomain.create("sqlite:///{tmp_path}/log.db", county="Testilä", keys=keys) as domain:
    desk = domain.acting_as("k", role="coordinator")
    desk.do(open_programme, "p", kind="roadmap", title="T", region="R", first_year=2024,
            last_year=2025, scope="row")
    domain.ask(history, "p"), domain.ask(find, "t")
    assert not [it for it in sys.modules if it.startswith("cryptography")]
    desk.do(record_person, "h-1", name=Personal("Aino"))
    print("sealed")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "sealed\n"


def test_sealing_without_personal_data_changes_nothing(domain: RoadmapDomain) -> None:
    forget(domain)
    last = domain.codec.decode(domain.store.stream("person/h-1")[-1])
    assert Sealing(None).sealed(last) is last
    with pytest.raises(Problem):
        domain.acting_as("k-1", role="coordinator").do(
            record_review, "r", programme="x", kind="swot", title="SWOT"
        )
