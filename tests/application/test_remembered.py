"""What the door remembers of a stream is what the stream says, whoever has added to it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from roadmap_domain.application import RoadmapDomain
from roadmap_domain.application import loaded as loaded_module
from roadmap_domain.domain.programmes import PROGRAMME
from roadmap_domain.domain.programmes.decider import (
    add_heading,
    open_programme,
    retract_programme,
    state_vision,
)
from tests.stores import Place


def begin(domain: RoadmapDomain) -> None:
    say(domain, "Alku", "2023-01-01")


def say(domain: RoadmapDomain, text: str, day: str = "2024-01-01") -> None:
    desk = domain.acting_as("k-1", role="coordinator", effective_on=day)
    desk.do(
        open_programme,
        "p",
        kind="roadmap",
        title="Tiekartta",
        region="Vantaa ja Kerava",
        first_year=2023,
        last_year=2025,
    )
    desk.do(state_vision, "p", text=text)


def vision(domain: RoadmapDomain) -> str:
    programme = domain.as_of().get(PROGRAMME, "p")
    assert programme is not None
    return str(programme.vision)


def test_what_a_command_reads_does_not_grow_with_its_stream(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    domain = place.domain()
    begin(domain)
    counts: list[int] = []
    stream = domain.store.stream

    def counted(name: str, after: int = 0, /) -> object:
        rows = stream(name, after)
        counts.append(len(rows))
        return rows

    monkeypatch.setattr(domain.store, "stream", counted)
    for n in range(30):
        say(domain, f"Visio {n}")
    assert max(counts) <= 2
    assert vision(domain) == "Visio 29"


def test_what_is_remembered_is_not_read_again(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    domain = place.domain()
    begin(domain)
    desk = domain.acting_as("k-1", role="coordinator", effective_on="2024-01-01")
    monkeypatch.setattr(domain.store, "stream", None)  # which nobody calls
    for n in range(3):
        desk.do(state_vision, "p", text=f"Visio {n}")
    monkeypatch.undo()
    assert vision(domain) == "Visio 2"


def test_a_refusal_rests_on_what_is_stored_now(place: Place) -> None:
    ours, theirs = place.domain(), place.domain()
    begin(ours)
    goal = theirs.acting_as("k-2", role="coordinator", effective_on="2024-01-01")
    goal.do(add_heading, "p", heading="1", level="goal", title="Rakenteet")
    group = ours.acting_as("k-1", role="coordinator", effective_on="2024-01-01")
    group.do(add_heading, "p", heading="1.1", level="group", title="Yhteistyö", under="1")
    programme = ours.as_of().get(PROGRAMME, "p")
    assert programme is not None
    assert list(programme.headings) == ["1", "1.1"]


def test_what_others_add_is_seen(place: Place) -> None:
    ours, theirs = place.domain(), place.domain()
    begin(ours)
    say(theirs, "Heidän")
    say(ours, "Heidän")  # which changes nothing
    assert ours.store.stream("programme/p")[-1].version == 3
    say(theirs, "Takautuva", "2023-06-01")
    say(ours, "Alku", "2024-02-01")
    assert vision(theirs) == "Alku"
    desk = theirs.acting_as("k-1", role="coordinator")
    desk.on(corrects=5).do(retract_programme, "p", reason="Väärä")
    say(ours, "Heidän", "2024-02-01")  # which holds again
    assert ours.store.stream("programme/p")[-1].version == 6


def test_the_streams_read_longest_ago_are_forgotten(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loaded_module, "REMEMBERED", 1)
    domain = place.domain()
    begin(domain)
    domain.acting_as("k-1", role="coordinator").do(
        open_programme,
        "toinen",
        kind="roadmap",
        title="Toinen",
        region="Vantaa",
        first_year=2023,
        last_year=2025,
    )
    say(domain, "Uusi")
    assert vision(domain) == "Uusi"


def test_a_store_that_was_put_back_to_an_earlier_day_is_noticed(tmp_path: Path) -> None:
    file, copy = tmp_path / "vake.db", tmp_path / "ennen.db"
    with RoadmapDomain.create(f"sqlite:///{file}", county="Testilä") as before:
        begin(before)
    shutil.copyfile(file, copy)
    with (
        RoadmapDomain.open(f"sqlite:///{file}") as later,
        RoadmapDomain.open(f"sqlite:///{copy}") as put_back,
    ):
        say(later, "Toinen")
        stale = later._commands.load(PROGRAMME, "programme/p")._folded
        put_back._commands.remembered.put("programme/p", stale)
        say(put_back, "Kolmas")
        assert vision(put_back) == "Kolmas"
        assert put_back.store.stream("programme/p")[-1].version == 3
