"""A stream folded from its rows comes to what its events do, put in the order of their effect."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, ClassVar

import pytest
from attrs import frozen
from hypothesis import example, given
from hypothesis import strategies as st

from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.kernel.folded import Folded
from roadmap_domain.kernel.recorded import Recorded, Retracted, in_effect
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence import Codec, Registry
from roadmap_domain.persistence.problems import EventIsNewer, UnreadableEvent
from roadmap_domain.storage import Row


@frozen
class Said:
    stored_name: ClassVar = "thing.said@1"
    number: int


def _evolve(said: tuple[int, ...] | None, event: Said) -> tuple[int, ...]:
    return (*(said or ()), event.number)


THINGS: Slice[tuple[int, ...], Said] = Slice("thing", (Said,), _evolve)
CODEC = Codec(Registry({"thing": THINGS}))


def recorded(version: int, day: str = "2025", corrects: int | None = None) -> Recorded[Any]:
    return Recorded(
        "thing/it",
        version,
        version,
        Said(version),
        datetime(2026, 4, version, 12, tzinfo=UTC),
        as_fuzzy(day),
        "k-1",
        "coordinator",
        f"command-{version}",
        corrects=corrects,
    )


def row(one: Recorded[Any]) -> Row:
    return Row(one.position, *CODEC.encode(one))


@st.composite
def logs(draw: st.DrawFn) -> list[Recorded[Any]]:
    """Events of few days in any order, with corrections of what came up to three events before."""
    log: list[Recorded[Any]] = []
    for version in range(1, draw(st.integers(0, 8)) + 1):
        day = draw(st.sampled_from(["2024", "2025-12-31", "2025", "2025", "2026"]))
        before = draw(st.integers(0, 6))
        wrong = version - before if 0 < before < min(version, 4) else None
        one = recorded(version, day, wrong)
        if wrong and draw(st.booleans()):
            one = one._replace(event=Retracted(Text("Erehdys")))
        log.append(one)
    return log


@example([recorded(1), recorded(2), recorded(3, corrects=2)], 1, None)
@given(logs(), st.integers(0, 8), st.none() | st.dates(date(2024, 12, 1), date(2026, 12, 31)))
def test_the_short_way_leads_where_the_long_one_does(
    log: list[Recorded[Any]], read_before: int, held_on: date | None
) -> None:
    earlier, later = log[:read_before], log[read_before:]
    known = Folded.of(THINGS, earlier)
    folded = CODEC.folded(THINGS, list(map(row, later)), known)
    assert folded in {Folded.of(THINGS, log), None}
    assert (folded is not None) == known.continues_with(later)
    as_held = CODEC.folded(THINGS, list(map(row, log)), held_on=held_on)
    if as_held is None:
        assert in_effect(log) != log
    else:
        assert as_held.state == THINGS.fold(log, held_on=held_on)


@pytest.mark.parametrize(
    ("name", "changes", "problem"),
    [
        ("thing.said@2", (b"", b""), EventIsNewer),
        ("thing.sung@1", (b"", b""), UnreadableEvent),
        ("thing.said@1", (b'"number":2', b'"number":"2"'), UnreadableEvent),
        ("thing.said@1", (b"2025", b"2025-99"), UnreadableEvent),
        ("thing.said@1", (b'"command"', b'"order"'), UnreadableEvent),
        ("thing.said@1", (b'"data"', b'"basis":{"kind":"hearsay"},"data"'), UnreadableEvent),
    ],
)
def test_what_cannot_be_read_is_left_to_who_says_why(
    name: str, changes: tuple[bytes, bytes], problem: type[Exception]
) -> None:
    first, second = map(row, (recorded(1), recorded(2)))
    wrong = second._replace(name=name, payload=second.payload.replace(*changes))
    assert CODEC.folded(THINGS, [first, wrong]) is None
    assert CODEC.folded(THINGS, [first, wrong], held_on=date(2024, 1, 1)) is None
    with pytest.raises(problem, match="thing/it"):
        list(CODEC.decoded([first, wrong]))
