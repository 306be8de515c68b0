"""What each event says, in one sentence for people; a module for each slice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.kernel.texts import Text
from roadmap_domain.views.sentences import (
    actions,
    agreements,
    bodies,
    calls,
    councils,
    gatherings,
    grants,
    indicators,
    log,
    organisations,
    persons,
    premises,
    programmes,
    reviews,
    terms,
    year_plans,
)

SENTENCES: Final[Mapping[type[object], Text]] = {
    **log.SENTENCES,
    **bodies.SENTENCES,
    **organisations.SENTENCES,
    **persons.SENTENCES,
    **programmes.SENTENCES,
    **reviews.SENTENCES,
    **year_plans.SENTENCES,
    **actions.SENTENCES,
    **indicators.SENTENCES,
    **gatherings.SENTENCES,
    **councils.SENTENCES,
    **terms.SENTENCES,
    **calls.SENTENCES,
    **grants.SENTENCES,
    **agreements.SENTENCES,
    **premises.SENTENCES,
}
"""What each class of events says; the names in braces are fields of the event.

A part in brackets is left out where one of its fields is missing or empty. After a colon: `label`
for the name of a code, `path` for names from the top down, `outcome` for that of an outcome on the
programme's scale, `.` for a text that ends its sentence, `if` for a field that only decides about
its part, by being true.
"""
