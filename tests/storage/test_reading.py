"""Whoever reads what is told about persons is written down, with why, where that is switched on."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from roadmap_domain import (
    Asked,
    Personal,
    Reader,
    RoadmapDomain,
    forget_person,
    history,
    record_person,
    why,
)
from roadmap_domain.application.checking import check
from roadmap_domain.application.problems import ReasonNotGiven, UnknownRole
from roadmap_domain.storage.keys import Access
from roadmap_domain.storage.keys.keyring import Keyring
from roadmap_domain.storage.keys.master import MasterKey
from roadmap_domain.storage.keys.port import KeyRow

NAME = "Aino Aalto"
SECRETARY = Reader("s-1", "secretary", "kutsu kokoukseen")
SEALED, GONE = "henkilötiedot salattu", "henkilötiedot poistettu"


class Log:
    """An embedder's own access log; it may be out of order."""

    def __init__(self) -> None:
        self.noted: list[Access] = []
        self.broken = False

    def __call__(self, accesses: Sequence[Access]) -> None:
        if self.broken:
            raise OSError("the disk is full")
        self.noted += accesses


def county(**options: Any) -> RoadmapDomain:
    domain = RoadmapDomain.open("memory:", **options)
    desk = domain.acting_as("k-1", role="coordinator")
    for person, name in (("h-1", NAME), ("h-2", "Eino Esimerkki")):
        desk.do(record_person, person, name=Personal(name))
    return domain


def said(domain: RoadmapDomain, reader: Reader | None, person: str = "h-1") -> str:
    answer = domain.as_of(reader=reader).ask(history, f"person/{person}")
    return answer.events[0].summary


def test_where_it_is_not_switched_on_nothing_is_noted() -> None:
    with county() as domain:
        assert NAME in said(domain, None)
        assert NAME in said(domain, SECRETARY)
        assert domain.sealing.keyring is not None
        assert domain.sealing.keyring.store.accesses() == []


@pytest.mark.parametrize("how", ["open", "key store"])
def test_every_reading_is_noted_beside_the_keys(how: str) -> None:
    with county(access_log=how == "open") as domain:
        keyring = domain.sealing.keyring
        assert keyring is not None
        keyring.note_reads(on=how == "key store")
        assert NAME in said(domain, SECRETARY)
        assert NAME in said(domain, SECRETARY)
        noted = keyring.store.accesses()
        assert [it[1:] for it in noted] == [("s-1", "secretary", "h-1", SECRETARY.reason)] * 2
        assert noted[0].at <= noted[1].at
        keyring.note_reads(on=False)


def test_who_does_not_say_who_they_are_reads_it_sealed() -> None:
    log = Log()
    with county(access_log=log) as domain:
        assert SEALED in said(domain, None)
        assert SEALED in domain.ask(history, "person/h-1").events[0].summary
        domain.acting_as("t-1", role="privacy-officer").do(forget_person, "h-1")
        assert GONE in said(domain, None)
        assert GONE in said(domain, SECRETARY)
        assert log.noted == []


def test_a_person_met_twice_in_one_question_is_noted_once() -> None:
    log = Log()
    with county(access_log=log) as domain:
        world = domain.as_of(reader=SECRETARY)
        for _ in range(2):
            world.history(["person/h-1", "person/h-2"])
            world.at(world.held_on).state("person/h-1")
        assert [it.person for it in log.noted] == ["h-1", "h-2"]
        world.ask(history, "person/h-2")
        assert [it.person for it in log.noted] == ["h-1", "h-2", "h-2"]


def test_explaining_a_cell_is_a_reading_like_any_other() -> None:
    log = Log()
    asked = Asked(history, {"aggregate": "person/h-1"})
    with county(access_log=log) as domain:
        (sealed,) = domain.ask(why, asked, cell="events").causes
        assert SEALED in sealed.event.summary
        assert log.noted == []
        (opened,) = domain.as_of(reader=SECRETARY).ask(why, asked, cell="events").causes
        assert NAME in opened.event.summary
        assert [it.person for it in log.noted] == ["h-1"]


@pytest.mark.parametrize("noting", [True, False])
def test_comparing_with_the_plain_fold_opens_nothing(
    monkeypatch: pytest.MonkeyPatch, *, noting: bool
) -> None:
    log = Log()
    with county(access_log=log if noting else False) as domain:
        assert domain.sealing.keyring is not None
        monkeypatch.delattr(Keyring, "key")
        checked = check(domain, [])
        assert {it.what: it.number for it in checked.compared}["states"] == 3
        assert checked.passed
        assert log.noted == []


def test_what_cannot_be_noted_is_not_shown() -> None:
    log = Log()
    with county(access_log=log) as domain:
        log.broken = True
        with pytest.raises(OSError, match="full"):
            said(domain, SECRETARY)
        with pytest.raises(OSError, match="full"):
            domain.person_data("h-1", actor="s-1", role="secretary", reason="pyyntö")


def test_a_reading_has_a_reason_and_a_role_that_there_is() -> None:
    log = Log()
    with county(access_log=log) as domain:
        for reason in ("", "  "):
            with pytest.raises(ReasonNotGiven):
                Reader("s-1", "secretary", reason)
        with pytest.raises(UnknownRole):
            domain.as_of(reader=Reader("s-1", "king", "uteliaisuus"))
        for missing in (None, " "):
            with pytest.raises(ReasonNotGiven):
                domain.person_data("h-1", actor="s-1", role="secretary", reason=missing)
        held = domain.person_data("h-1", actor="s-1", role="secretary", reason="pyyntö")
        assert held.details[0].name == NAME
        assert [(it.person, it.reason) for it in log.noted] == [("h-1", "pyyntö")]


def test_a_copy_is_noted_also_where_nothing_else_is() -> None:
    with county() as domain:
        domain.person_data("h-1", actor="s-1", role="secretary")
        assert domain.sealing.keyring is not None
        (noted,) = domain.sealing.keyring.store.accesses()
        assert (noted.person, noted.reason) == ("h-1", None)


def as_before(url: str) -> None:
    """Make the key store one of the version before there were reasons."""
    drop = "ALTER TABLE roadmap_key_accesses DROP COLUMN reason"
    if url.startswith("sqlite"):
        with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
            connection.execute(drop)
            connection.execute("PRAGMA user_version = 1")
        connection.close()
        return
    server, _, schema = url.partition("&schema=")
    with psycopg.connect(server) as database:
        database.execute(f"SET search_path = {schema}".encode())
        database.execute(drop)
        database.execute("UPDATE roadmap_key_settings SET value = '1' WHERE name = 'format'")


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_key_store_of_the_version_before_is_brought_up_to_this_one(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    server = request.getfixturevalue("postgresql") if kind == "postgresql" else ""
    url = f"{server}&schema=keys_{uuid4().hex}" if server else f"sqlite:///{tmp_path}/keys.db"
    master = MasterKey.new()
    keyring = Keyring.create(url, master)
    keyring.store.put([KeyRow("h-1", b"wrapped")])
    keyring.close()
    as_before(url)
    for number in (1, 2):
        again = Keyring.open(url, master)
        again.store.note([Access("2026", "s-1", "secretary", "h-1", "syy")])
        assert len(again.store.accesses()) == number
        assert again.store.key("h-1") == KeyRow("h-1", b"wrapped")
        again.close()
