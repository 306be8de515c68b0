"""Events of earlier versions are read as today's; newer ones are told and left alone.

The slice is of the shape of the domain's own: a report whose second version has a kind beside its
number, and whose third has the number as a text and a list of keywords.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any, ClassVar

import pytest
from attrs import frozen

from roadmap_domain.application.commands import Commands
from roadmap_domain.application.desk import Call, Desk
from roadmap_domain.application.policy import Policy
from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.slices import Circumstances, Slice, decides
from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence import Codec, Registry
from roadmap_domain.persistence.problems import EventIsNewer, UnreadableEvent
from roadmap_domain.persistence.sealing import Sealing
from roadmap_domain.storage import NewRow, Row
from tests.stores import Place, appending

RECORDED = datetime(2026, 11, 21, 12, 30, tzinfo=UTC)


@frozen
class Filed:
    stored_name: ClassVar = "paper.filed@3"
    number: str
    kind: str
    keywords: tuple[Text, ...] = ()

    @property
    def programme(self) -> str:
        return f"{self.kind}s"


@frozen
class Archived:
    stored_name: ClassVar = "paper.archived@1"
    shelf: int


Event = Filed | Archived


def with_kind(data: dict[str, Any]) -> dict[str, Any]:
    return {**data, "kind": "Letter"}


def with_keywords(data: dict[str, Any]) -> dict[str, Any]:
    number, keyword = data["number"], data.get("keyword")
    rest = {key: value for key, value in data.items() if key != "keyword"}
    kind = data["kind"].lower()  # which the first version has from the upcast before this one
    keywords = [keyword] if keyword else []
    return {**rest, "number": str(number), "kind": kind, "keywords": keywords}


UPCASTS = {"paper.filed@1": with_kind, "paper.filed@2": with_keywords}


def evolve(state: tuple[Event, ...] | None, event: Event) -> tuple[Event, ...]:
    return (*(state or ()), event)


def papers(
    *events: type[Any], upcasts: dict[str, Any] | None = None
) -> Slice[tuple[Event, ...], Event]:
    return Slice("paper", events or (Filed, Archived), evolve, upcasts or {})


PAPER = papers(upcasts=UPCASTS)
REGISTRY = {"paper": PAPER}


def stored(name: str, data: dict[str, Any], *, version: int = 1) -> NewRow:
    """A row as the software of that time has written it."""
    first = Recorded(
        "paper/a", version, 0, Archived(1), RECORDED, as_fuzzy("2026-11"), "k-1", "clerk", "c-1"
    )
    row = Codec(Registry(REGISTRY)).encode(first)
    envelope = json.loads(row.payload) | {"data": data}
    return NewRow("paper/a", version, name, json.dumps(envelope).encode())


def read(row: NewRow) -> Recorded[Any]:
    return Codec(Registry(REGISTRY)).decode(Row(7, *row))


@pytest.mark.parametrize(
    ("name", "data", "event"),
    [
        ("paper.filed@1", {"number": 4}, Filed("4", "letter")),
        (
            "paper.filed@1",
            {"number": 4, "keyword": "tilat"},
            Filed("4", "letter", (Text("tilat"),)),
        ),
        ("paper.filed@2", {"number": 4, "kind": "memo"}, Filed("4", "memo")),
        ("paper.filed@3", {"number": "4b", "kind": "memo"}, Filed("4b", "memo")),
        ("paper.archived@1", {"shelf": 3}, Archived(3)),
    ],
)
def test_every_version_is_read_as_todays(name: str, data: dict[str, Any], event: Event) -> None:
    recorded = read(stored(name, data))
    assert recorded.event == event
    assert recorded.effective_on == as_fuzzy("2026-11")
    assert (recorded.stream, recorded.version, recorded.position) == ("paper/a", 1, 7)


def test_what_is_written_is_of_todays_version() -> None:
    codec = Codec(Registry(REGISTRY))
    row = codec.encode(read(stored("paper.filed@1", {"number": 4})))
    assert row.name == "paper.filed@3"
    assert json.loads(row.payload)["data"] == {"number": "4", "kind": "letter"}


def test_the_programme_alone_is_read_of_an_earlier_version_too() -> None:
    codec = Codec(Registry(REGISTRY))
    row = Row(7, *stored("paper.filed@1", {"number": 4}))
    assert codec.programme(row) == "letters"
    newer = stored("paper.filed@4", {"programme": "no longer what it says"})
    with pytest.raises(EventIsNewer):
        codec.programme(Row(8, *newer))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({}, "its upcast with_keywords failed with KeyError: 'number'"),
        ({"number": 4, "surprise": 1}, r"extra fields found.*surprise"),
        ({"number": 4, "keyword": 5}, r"\$\.keywords"),
    ],
)
def test_an_earlier_version_is_read_as_strictly(data: dict[str, Any], reason: str) -> None:
    with pytest.raises(UnreadableEvent, match=reason) as error:
        read(stored("paper.filed@1", data))
    assert (error.value.stream, error.value.position) == ("paper/a", 7)


@pytest.mark.parametrize("name", ["paper.filed@4", "paper.filed@12", "paper.archived@2"])
def test_a_newer_version_is_told_with_its_place_and_what_is_known(name: str) -> None:
    with pytest.raises(EventIsNewer) as error:
        read(stored(name, {"number": "4"}))
    known = {"paper.filed": "paper.filed@3", "paper.archived": "paper.archived@1"}
    assert error.value.facts() == {
        "stream": "paper/a",
        "position": 7,
        "name": name,
        "known": known[name.partition("@")[0]],
    }
    for language in ("fi", "sv", "en"):
        assert all(
            str(fact) in error.value.message(language) for fact in error.value.facts().values()
        )


@pytest.mark.parametrize(
    "name",
    ["paper.filed@0", "paper.filed@04", "paper.filed@x", "paper.filed", "paper.lost@1", "x@9"],
)
def test_what_is_no_newer_version_is_only_unknown(name: str) -> None:
    with pytest.raises(UnreadableEvent, match="not known here"):
        read(stored(name, {}))


@pytest.mark.parametrize(
    ("of", "mistake"),
    [
        (papers(), "paper.filed@2: no upcast leads to paper.filed@3"),
        (papers(upcasts={"paper.filed@2": with_keywords}), "paper.filed@1: no upcast leads"),
        (papers(upcasts={"paper.filed@1": with_kind}), "paper.filed@2: no upcast leads"),
        (papers(upcasts={**UPCASTS, "paper.filed@3": with_kind}), "leads to paper.filed@4, which"),
        (papers(upcasts={**UPCASTS, "paper.archived@1": with_kind}), "to paper.archived@2, which"),
        (papers(upcasts={**UPCASTS, "paper.lost@1": with_kind}), "to paper.lost@2, which"),
        (papers(upcasts={**UPCASTS, "report.filed@1": with_kind}), "is no stored name of paper"),
        (papers(upcasts={**UPCASTS, "paper.filed": with_kind}), "is no stored name of paper"),
        (papers(Filed, Filed, upcasts=UPCASTS), "has another class already"),
    ],
)
def test_a_gap_or_a_way_to_nowhere_is_a_mistake_of_the_slice(
    of: Slice[Any, Any], mistake: str
) -> None:
    with pytest.raises(ValueError, match=mistake):
        Registry({"paper": of}).events  # noqa: B018 # loading is what checks


@decides(PAPER)
def archive(papers: tuple[Event, ...] | None, _: Circumstances, *, shelf: int) -> list[Archived]:
    """Archive the papers whose last was filed under a number."""
    numbers = [it.number for it in papers or () if isinstance(it, Filed)]
    return [Archived(shelf * 10 + int(numbers[-1]))]


def test_decisions_are_made_on_what_earlier_versions_said(place: Place) -> None:
    store = place.store()
    store.append(
        appending(
            [
                stored("paper.filed@1", {"number": 4}),
                stored("paper.filed@2", {"number": 5, "kind": "memo"}, version=2),
            ]
        )
    )
    before = list(store.log())
    door = Commands(
        store,
        Codec(Registry(REGISTRY)),
        Sealing(None),
        Policy({"clerk": {archive.name}}),
        lambda: RECORDED,
    )
    done = Desk(door, "k-1", "clerk").do_all([Call(archive, "a", {"shelf": 2})])
    assert [it.event for it in done.events] == [Archived(25)]
    assert list(store.log())[:2] == before


def test_older_software_stops_at_a_newer_event_and_changes_nothing(place: Place) -> None:
    store = place.store()
    store.append(appending([stored("paper.filed@4", {"number": ["4"]})]))
    before = list(store.log())
    door = Commands(
        store,
        Codec(Registry(REGISTRY)),
        Sealing(None),
        Policy({"clerk": {archive.name}}),
        lambda: RECORDED,
    )
    with pytest.raises(EventIsNewer, match=r"paper\.filed@3"):
        Desk(door, "k-1", "clerk").do_all([Call(archive, "a", {"shelf": 2})])
    assert list(store.log()) == before


def test_a_question_that_reads_some_events_only_meets_newer_ones_too(place: Place) -> None:
    """A plan that newer software has recorded is not passed by in silence."""
    domain = place.domain()
    planned = NewRow("action/a", 1, "action.planned@2", b"{}")
    domain.store.append(appending([planned], recorded_at="2999-01-01T00:00:00.000000Z"))
    with pytest.raises(EventIsNewer, match=r"action\.planned@2"):
        domain.as_of().members("tiekartta", ACTION)
    with pytest.raises(EventIsNewer, match="action/a"):
        list(domain.as_of(held_on=date(2999, 1, 1)).log(names=["action.planned@1"]))
