"""The columns of a plan, as callers write them and as an entry holds them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from roadmap_domain.domain.actions.events import Item
from roadmap_domain.kernel.dates import Schedule
from roadmap_domain.kernel.texts import TextLike, as_text, as_texts


def as_items(items: Sequence[Item | TextLike]) -> tuple[Item, ...]:
    """Items, with or without a row that they refer to."""
    return tuple(item if isinstance(item, Item) else Item(as_text(item)) for item in items)


def as_columns(  # one argument for each column of the plan
    *,
    heading: str | None,
    title: TextLike | None,
    order: int | None,
    details: Sequence[TextLike] | None,
    steps: Sequence[Item | TextLike] | None,
    metrics: Sequence[Item | TextLike] | None,
    responsible: Sequence[TextLike] | None,
    partners: Sequence[TextLike] | None,
    schedule: Schedule | None,
    serves: tuple[str, ...] | None,
) -> dict[str, Any]:
    """Those that were given, as an entry holds them."""
    columns: dict[str, Any] = {
        "heading": heading,
        "title": None if title is None else as_text(title),
        "order": order,
        "details": None if details is None else as_texts(tuple(details)),
        "steps": None if steps is None else as_items(steps),
        "metrics": None if metrics is None else as_items(metrics),
        "responsible": None if responsible is None else as_texts(tuple(responsible)),
        "partners": None if partners is None else as_texts(tuple(partners)),
        "schedule": schedule,
        "serves": serves,
    }
    return {name: value for name, value in columns.items() if value is not None}
