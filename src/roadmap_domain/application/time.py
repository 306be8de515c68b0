"""Days of Finland as moments of the log."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo


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
