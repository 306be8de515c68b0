"""What an event changed in the state of its aggregate, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Final, cast

import attrs
from attrs import frozen

from roadmap_domain.kernel.recorded import Recorded, stamp
from roadmap_domain.kernel.texts import Language
from roadmap_domain.views.history import BasisShown, basis_in
from roadmap_domain.views.summaries import leaf_in_words, summary

STEP: Final = "roadmap.replay-step/1"


@frozen
class FieldChanged:
    """A field of a state: its path (`outcomes.2024`), and what it said before and after."""

    field: str
    before: str | None
    after: str | None


@frozen
class Step:
    """An event of the log, and what it changed of its aggregate: all that is known, counted in.

    `changed` is empty where nothing is otherwise: what was corrected already, and what is about
    something that is not there.
    """

    schema: str
    position: int
    stream: str
    version: int
    name: str
    effective_on: str
    recorded_at: str
    actor: str
    role: str
    command: str
    basis: BasisShown | None
    corrects: int | None
    summary: str
    changed: list[FieldChanged]


def step_told(recorded: Recorded[Any], before: object, after: object, language: Language) -> Step:
    """An event with what it changed."""
    return Step(
        schema=STEP,
        position=recorded.position,
        stream=recorded.stream,
        version=recorded.version,
        name=recorded.event.stored_name,
        effective_on=recorded.effective_on.edtf,
        recorded_at=stamp(recorded.recorded_at),
        actor=recorded.actor,
        role=recorded.role,
        command=recorded.command,
        basis=basis_in(recorded.basis, language),
        corrects=recorded.corrects,
        summary=summary(recorded.event, language),
        changed=fields_changed(before, after, language),
    )


def fields_changed(before: object, after: object, language: Language) -> list[FieldChanged]:
    """The fields that are otherwise in one state than in another, in the order of the states."""
    was, is_ = dict(_fields(before, language)), dict(_fields(after, language))
    return [
        FieldChanged(field, was.get(field), is_.get(field))
        for field in was | is_
        if was.get(field) != is_.get(field)
    ]


def _fields(value: object, language: Language, path: str = "") -> Iterator[tuple[str, str]]:
    """What a state says, each thing under its path; nothing of what is not so."""
    inner: Iterable[tuple[object, object]]
    match value:
        case None | False:
            return
        case Mapping():
            inner = cast("Mapping[object, object]", value).items()
        case AbstractSet():
            inner = ((it, True) for it in sorted(cast("AbstractSet[object]", value), key=str))
        case tuple() | list():
            inner = enumerate(cast("tuple[object, ...]", value), 1)
        case _ if (words := leaf_in_words(value, language)) is not None:
            yield path, words
            return
        case _:
            inner = _parts(value)
    for name, part in inner:
        yield from _fields(part, language, f"{path}.{_key(name)}" if path else _key(name))


def _parts(value: Any) -> Iterator[tuple[object, object]]:  # noqa: ANN401 # of any attrs class
    return ((field.name, getattr(value, field.name)) for field in attrs.fields(type(value)))


def _key(name: object) -> str:
    """A key of a state in a path."""
    if isinstance(name, tuple):
        return "/".join(map(_key, cast("tuple[object, ...]", name)))
    return str(name)
