"""Days of Finland as moments of the log."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo


def utc_now() -> datetime:
    """The clock of the door."""
    return datetime.now(UTC)


@cache
def helsinki() -> ZoneInfo:
    """The time zone in which a day ends at midnight."""
    return ZoneInfo("Europe/Helsinki")


def today(now: datetime) -> date:
    """The day that it is in Finland."""
    return now.astimezone(helsinki()).date()


def end_of(day: date) -> datetime:
    """The last moment of a day in Finland."""
    midnight = datetime.combine(day + timedelta(days=1), time(), helsinki())
    return midnight - timedelta(microseconds=1)


def moment_of(known_on: date | datetime) -> datetime:
    """A moment, or the last one of a day; without a time zone it is Finland's."""
    if not isinstance(known_on, datetime):
        return end_of(known_on)
    return known_on if known_on.tzinfo else known_on.replace(tzinfo=helsinki())
