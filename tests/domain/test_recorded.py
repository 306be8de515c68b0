"""Which events count: as held on a day, as known at a time, with corrections in place."""

from __future__ import annotations

from datetime import UTC, date, datetime

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.recorded import Event, Recorded, Retracted, in_effect
from roadmap_domain.kernel.texts import Text


def said(
    version: int, effective_on: str = "2025-01-01", *, day: int = 1, corrects: int | None = None
) -> Recorded[Event]:
    return Recorded(
        stream="thing/it",
        version=version,
        position=version,
        event=f"event {version}",
        recorded_at=datetime(2026, 4, day, 12, tzinfo=UTC),
        effective_on=FuzzyDate(effective_on),
        actor="somebody",
        role="somebody",
        command="a-command",
        corrects=corrects,
    )


def retracted(version: int, wrong: int, *, day: int = 1) -> Recorded[Event]:
    return said(version, day=day, corrects=wrong)._replace(event=Retracted(Text("Erehdys")))


def counting(
    *recorded: Recorded[Event], held_on: date | None = None, known_on: datetime | None = None
) -> list[int]:
    """The versions that count."""
    return [r.version for r in in_effect(recorded, held_on=held_on, known_on=known_on)]


def test_everything_known_counts_in_the_order_of_effect() -> None:
    assert counting(said(1, "2025-06-01"), said(2, "2024"), said(3, "2026")) == [2, 1, 3]


def test_on_one_day_the_order_of_the_log_decides() -> None:
    assert counting(said(1, "2025"), said(2, "2025-12-31"), said(3, "2025-12")) == [1, 2, 3]


def test_a_fuzzy_date_counts_from_its_last_possible_day() -> None:
    autumn = said(1, "2025-23")
    assert counting(autumn, held_on=date(2025, 12, 30)) == []
    assert counting(autumn, held_on=date(2025, 12, 31)) == [1]


def test_what_is_known_is_a_beginning_of_the_log() -> None:
    log = [said(1, day=1), said(2, day=2), said(3, day=3)]
    assert counting(*log, known_on=datetime(2026, 4, 2, 12, tzinfo=UTC)) == [1, 2]


def test_a_correction_takes_the_place_of_the_wrong_event() -> None:
    log = [said(1), said(2), said(3), said(4, corrects=2)]
    assert counting(*log) == [1, 4, 3]


def test_a_correction_of_a_correction_stands_where_the_first_one_stood() -> None:
    log = [said(1), said(2), said(3), said(4, corrects=2), said(5, corrects=4)]
    assert counting(*log) == [1, 5, 3]


def test_a_correction_can_move_an_event_to_another_day() -> None:
    log = [said(1, "2024"), said(2, "2025"), said(3, "2026", corrects=1)]
    assert counting(*log) == [2, 3]
    assert counting(*log, held_on=date(2025, 12, 31)) == [2]


def test_before_the_correction_was_known_the_error_stands() -> None:
    log = [said(1, day=1), said(2, day=5, corrects=1)]
    assert counting(*log, known_on=datetime(2026, 4, 3, tzinfo=UTC)) == [1]


def test_a_retracted_event_and_its_retraction_do_not_count() -> None:
    log = [said(1), said(2), said(3), retracted(4, 2)]
    assert counting(*log) == [1, 3]


def test_of_a_retracted_correction_nothing_is_left() -> None:
    log = [said(1), said(2), said(3, corrects=2), retracted(4, 3)]
    assert counting(*log) == [1]


def test_before_the_retraction_was_known_the_error_stands() -> None:
    log = [said(1, day=1), retracted(2, 1, day=5)]
    assert counting(*log, known_on=datetime(2026, 4, 3, tzinfo=UTC)) == [1]
    assert counting(*log) == []
