"""Until when a claim for revision can be filed: a policy with a date, as data.

What the law's letter says is for a lawyer to confirm; a change of it is one more line here, and
decisions notified before keep the limit that held then.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal

from attrs import frozen

Channel = Literal["letter", "published-minutes", "electronic-message"]


@frozen
class ClaimPolicy:
    """How long a claim can be filed for what was sent from a day on.

    A decision is presumed to reach its addressee so many days after it was sent, by channel; that
    day is excluded from the `days` of the limit.
    """

    since: date
    days: int
    delivered_after: Mapping[Channel, int]
    source: str


POLICIES: Final = (
    ClaimPolicy(
        date(2023, 1, 1),
        14,
        {"letter": 7, "published-minutes": 7, "electronic-message": 3},
        "laki hyvinvointialueesta 611/2021, oikaisuvaatimus; laki 150/1930, 5 §",
    ),
)
"""The policies, the oldest first; the first holds for what is older, too."""


def last_day_for_claim(
    sent_on: date, channel: Channel, policies: tuple[ClaimPolicy, ...] = POLICIES
) -> date:
    """The last day on which a claim for revision is in time."""
    policy = next((it for it in reversed(policies) if it.since <= sent_on), policies[0])
    notified = sent_on + timedelta(days=policy.delivered_after[channel])
    return _working_day(notified + timedelta(days=policy.days))


def _working_day(day: date) -> date:
    """The day, or the next one on which offices are open: Act 150/1930, section 5."""
    saturday = 5
    while day.weekday() >= saturday or day in _closed(day.year):
        day += timedelta(days=1)
    return day


@lru_cache(maxsize=64)
def _closed(year: int) -> frozenset[date]:
    """The holidays of a year, among which the library has the eves of Christmas and Midsummer."""
    # A tenth of a second, and only for whom a time limit concerns.
    from holidays.utils import country_holidays  # noqa: PLC0415 # see above

    return frozenset(country_holidays("FI", years=year, language="fi"))
