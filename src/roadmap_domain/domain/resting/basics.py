"""How what rests on others is told, and what is said of many kinds alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from attrs import frozen

from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.kernel.slices import Read, Slice

Missing = Iterator[tuple[object, ...]]
"""What is taken for granted and is not so, each told apart from the others."""


@frozen
class Resting:
    """How the aggregates of a slice rest on others.

    `names` answers with the streams that an event names, by the aggregate's id; `missing` with what
    a state takes for granted of others and is not so.
    """

    of: Slice[Any, Any]
    on: tuple[Slice[Any, Any], ...]
    events: tuple[type[Any], ...]
    names: Callable[[str, Any], Iterator[str]]
    missing: Callable[[str, Any, Read], Missing]


def programme_named(_: str, event: Any) -> Iterator[str]:  # noqa: ANN401 # has a programme
    """The programme that an event names, if it does."""
    if event.programme is not None:
        yield PROGRAMME.stream(event.programme)


def is_of_a_programme(programme_of: Callable[[Any], str | None]) -> Callable[..., Missing]:
    """What an aggregate takes for granted that asks nothing of its programme but to be there."""

    def missing(_: str, state: Any, read: Read) -> Missing:  # noqa: ANN401 # of any slice
        programme = programme_of(state)
        if programme is not None and read(PROGRAMME, programme) is None:
            yield ("programme",)

    return missing


def is_continued(
    of: Slice[Any, Any], by: Callable[[Any], str | None]
) -> Callable[[str, Any, Read], Missing]:
    """What an aggregate takes for granted that another of its kind continues."""

    def missing(_: str, state: Any, read: Read) -> Missing:  # noqa: ANN401 # of any slice
        other = by(state)
        if other is not None and read(of, other) is None:
            yield ("continued by",)

    return missing
