"""Stored events are read strictly: what does not fit is an error with its place."""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from attrs import frozen

from roadmap_domain import DecisionBasis, RoadmapDomain, RuleBasis, SourceBasis
from roadmap_domain.domain.actions.events import ActionAssessed, StepDone
from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence import SLICES, Codec, Registry
from roadmap_domain.persistence.problems import EventIsNewer, UnreadableEvent
from roadmap_domain.persistence.shapes import shape_of
from roadmap_domain.storage import Append, NewRow, Row, open_store

ASSESSED = Recorded(
    "action/tilat",
    2,
    7,
    ActionAssessed(2024, "osittain", None),
    datetime(2026, 11, 21, 12, 30, 0, 5, UTC),
    as_fuzzy("../2026-04-21"),
    "k-1",
    "coordinator",
    "komento-1",
)


def stored(recorded: Recorded[object] = ASSESSED) -> Row:
    return Row(recorded.position, *Codec().encode(recorded))


def changed(**cells: object) -> Row:
    """The stored event with some of its JSON otherwise; `None` takes a key out."""
    envelope = json.loads(stored().payload) | cells
    payload = json.dumps({key: value for key, value in envelope.items() if value is not None})
    return stored()._replace(payload=payload.encode())


@pytest.mark.parametrize(
    "basis",
    [
        None,
        DecisionBasis("Lautakunta", date(2023, 3, 6), 14, "VAKE/1/2023"),
        RuleBasis("Hallintosääntö", "2023", "25"),
        SourceBasis("002", "aikajana", inferred=True),
    ],
)
def test_an_event_comes_back_as_it_went(
    basis: DecisionBasis | RuleBasis | SourceBasis | None,
) -> None:
    recorded = ASSESSED._replace(basis=basis, corrects=1)
    assert Codec().decode(stored(recorded)) == recorded


def test_the_bytes_are_json_that_anybody_can_read() -> None:
    assert json.loads(stored().payload) == {
        "recorded_at": "2026-11-21T12:30:00.000005Z",
        "effective_on": "../2026-04-21",
        "actor": "k-1",
        "role": "coordinator",
        "command": "komento-1",
        "data": {"year": 2024, "outcome": "osittain", "reason": None},
    }


DAMAGED = pytest.mark.parametrize(
    "row",
    [
        changed(data=None),
        changed(data={"year": "2024", "outcome": "osittain"}),
        changed(data={"year": 2024}),
        changed(data={"year": 2024, "outcome": "osittain", "extra": 1}),
        changed(data={"year": True, "outcome": "osittain"}),
        changed(data=[]),
        changed(actor=None),
        changed(actor=7),
        changed(corrects="1"),
        changed(effective_on="joskus"),
        changed(recorded_at="eilen"),
        changed(recorded_at="2026-11-21T12:30:00"),
        changed(basis={"kind": "rumour"}),
        changed(basis={"kind": "source", "document": 2}),
        changed(surprise=1),
        stored()._replace(payload=b""),
        stored()._replace(payload=stored().payload[:-1]),
        stored()._replace(payload=b"[1]"),
        stored()._replace(payload=b"\xff\xfe"),
        stored()._replace(name="action.forgotten@1"),
        # These begin as the event does, up to its data.
        stored()._replace(payload=stored().payload.replace(b"2024", b'"2024"')),
        stored()._replace(payload=stored().payload.replace(b"2024", b'2024,"extra":1')),
        stored()._replace(payload=stored().payload + b"}"),
        stored()._replace(payload=stored().payload[:-1] + b"]"),
        stored()._replace(payload=stored().payload[:-1] + b',"surprise":1}'),
    ],
)


@DAMAGED
def test_what_does_not_fit_is_an_error_with_stream_and_position(row: Row) -> None:
    with pytest.raises(UnreadableEvent) as error:
        Codec().decode(row)
    assert (error.value.stream, error.value.position) == ("action/tilat", 7)
    assert "virta action/tilat, sijainti 7" in str(error.value)


@pytest.mark.parametrize(
    ("row", "is_perhaps_newer"),
    [
        (changed(data={"year": 2024, "outcome": "osittain", "certainty": "high"}), True),
        (changed(witness="k-2"), True),
        (
            changed(data={"name": "Hallitus", "kind": "x"})._replace(name="body.established@1"),
            True,
        ),
        (changed(data={"year": "2024", "outcome": "osittain"}), False),
        (changed(data={"year": 2024}), False),
    ],
    ids=["field", "envelope", "choice", "type", "missing"],
)
def test_what_newer_software_may_have_added_is_told_so(row: Row, *, is_perhaps_newer: bool) -> None:
    """The version stays where a field with a default or a choice is added."""
    with pytest.raises(UnreadableEvent) as error:
        Codec().decode(row)
    assert ("a newer version may have written it" in str(error.value)) == is_perhaps_newer


@DAMAGED
def test_it_is_one_among_events_of_the_same_command_too(row: Row) -> None:
    with pytest.raises(UnreadableEvent) as alone:
        Codec().decode(row)
    decoded = Codec().decoded([stored(), stored(), stored(), row])
    assert [next(decoded), next(decoded), next(decoded)] == [ASSESSED] * 3
    with pytest.raises(UnreadableEvent) as error:
        next(decoded)
    assert error.value.facts() == alone.value.facts()


def test_events_of_a_command_keep_what_is_their_own() -> None:
    other: Recorded[Any] = ASSESSED
    basis = RuleBasis("Hallintosääntö", "2023", "25")
    recorded: list[Recorded[Any]] = [
        ASSESSED,
        ASSESSED._replace(version=3, position=8),
        ASSESSED._replace(version=4, position=9, event=ActionAssessed(2025, "ei", Text("syy"))),
        ASSESSED._replace(version=5, position=10, effective_on=as_fuzzy("2025")),
        ASSESSED._replace(version=6, position=11, corrects=3),
        ASSESSED._replace(version=7, position=12, basis=basis),
        other._replace(version=8, position=13, basis=basis, event=StepDone(2024, 1)),
        other._replace(version=9, position=14, basis=basis, event=StepDone(2024, 2)),
        ASSESSED._replace(version=10, position=15, actor="k-2"),
        ASSESSED,
    ]
    assert list(Codec().decoded(map(stored, recorded))) == recorded


def test_what_is_written_in_another_order_reads_as_well() -> None:
    written = json.loads(stored().payload)
    data = written.pop("data")
    orders = [{"data": data} | written, written | {"data": data, "corrects": 1}]
    others = [stored()._replace(payload=msgspec.json.encode(order)) for order in orders]
    rows = [stored(), stored(), *others, *others, others[0], stored(), stored()]
    expected = [ASSESSED if row != others[1] else ASSESSED._replace(corrects=1) for row in rows]
    assert list(Codec().decoded(rows)) == expected


def test_an_envelope_ends_where_its_data_begin() -> None:
    """What an earlier version had may be named as the envelope's own part is."""
    rest = b',"recorded_at":"2026-11-21T12:30:00Z","effective_on":"2024","actor":"a","role":"r"'
    rest += b',"command":"c"}'

    @frozen
    class Held:
        stored_name = "hall.held@2"
        number: int

    hall: Slice[object, Held] = Slice(
        "hall",
        (Held,),
        lambda _, event: event,
        {"hall.held@1": lambda data: {"number": data["data"]}},
    )
    codec = Codec(Registry({"hall": hall}))
    row = Row(1, "hall/1", 1, "hall.held@1", b'{"data":{"is":1,"data":2}' + rest)
    today = row._replace(name="hall.held@2", payload=b'{"data":{"number":3}' + rest)
    rows = [today, row, row, row]
    assert [it.event for it in codec.decoded(rows)] == [Held(3), Held(2), Held(2), Held(2)]
    with pytest.raises(UnreadableEvent):
        list(
            codec.decoded([*rows, today._replace(payload=b'{"data":{"is":1,"data":{"number":3}}')])
        )


@pytest.mark.parametrize("event", Registry().events.values())
def test_no_event_has_a_field_that_is_not_its_own(event: type[Any]) -> None:
    stored = shape_of(event).stored
    with pytest.raises(msgspec.ValidationError, match="contains unknown field `toinen`"):
        msgspec.json.decode(b'{"toinen": 1}', type=stored)


def test_the_place_of_a_wrong_value_is_named() -> None:
    with pytest.raises(UnreadableEvent, match=r"expected int.*\$\.year"):
        Codec().decode(changed(data={"year": "2024", "outcome": "osittain", "reason": None}))


def test_what_does_not_say_its_programme_is_in_none() -> None:
    codec = Codec()
    assert codec.programme(changed(data={"programme": "tiekartta", "other": 1})) == "tiekartta"
    assert codec.programme(changed(data={"programme": None})) is None
    with pytest.raises(UnreadableEvent, match=r"virta action/tilat, sijainti 7.*ohjelmaa"):
        codec.programme(stored())


def test_a_stored_name_never_imports_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "vieras.py").write_text("raise SystemExit('imported')", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in ("vieras:Event", "vieras.Event", "os:system"):
        with pytest.raises(UnreadableEvent, match="not known here"):
            Codec().decode(stored()._replace(name=name))
    assert "vieras" not in sys.modules


def test_an_unknown_event_in_a_store_is_told_and_leaves_the_store_as_it_is() -> None:
    store = open_store("memory:")
    row = NewRow("action/tilat", 1, "action.assessed@9", stored().payload)
    store.append(Append([row], {}, "c", b"d", "2026-11-21T12:30:00.000005Z"))
    domain = RoadmapDomain(store, "memory:")
    with pytest.raises(EventIsNewer) as error:
        list(domain.events())
    assert error.value.facts() == {
        "stream": "action/tilat",
        "position": 1,
        "name": "action.assessed@9",
        "known": "action.assessed@1",
    }
    assert [row.name for row in store.log()] == ["action.assessed@9"]


def test_names_of_events_belong_to_their_slice_and_are_given_once() -> None:
    registry = Registry()
    for name, event in registry.events.items():
        assert event.stored_name == name
    with pytest.raises(ValueError, match="action is no slice review"):
        Registry({"review": SLICES["action"]}).reading("review.conducted@1")
