"""Why there is what there is in a cell: the events that it comes from.

Nothing says for any question which events its cells come from. The question is asked once more
without each event that it has read, and an event is a cause if the cell then is another. What is
told is therefore true of whatever a question does, and of questions that are yet to come.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from textwrap import shorten
from typing import Any, Final

import attrs
from attrs import frozen

from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.kernel.texts import Language
from roadmap_domain.views.cell_words import called, in_words
from roadmap_domain.views.cells import MISSING, Path, RowOf, found_rows, rows_of, value_at
from roadmap_domain.views.history import event_shown
from roadmap_domain.views.left_out import NONE, Event, LeftOut, Reading
from roadmap_domain.views.problems import (
    NoSuchCell,
    NoSuchRow,
    SeveralRows,
    WhichCell,
    nearest,
)
from roadmap_domain.views.scales import Scales
from roadmap_domain.views.why_shown import Cause, Effect, Why
from roadmap_domain.views.world import Question, World, asks

SCHEMA: Final = "roadmap.why/1"
MOST, LONGEST = 8, 70
"""How many rows are suggested, at most, and how much of each."""

Progress = Callable[[Sequence[Event]], Iterable[Event]]
"""Goes through events and shows how far it has come."""


@frozen
class Asked:
    """A question about a world, with its arguments."""

    question: Question[..., Any]
    arguments: Mapping[str, Any]

    def of(self, world: World) -> Any:  # noqa: ANN401 # whatever the answer is
        """The answer as plain data; raises a `Problem`."""
        return attrs.asdict(self.question(world, **self.arguments))


@asks
def why(
    world: World,
    asked: Asked,
    *,
    rows: Sequence[str] = (),
    cell: str | None = None,
    progress: Progress = iter,
) -> Why:
    """What a cell of an answer comes from.

    The row is called by what is in it, perhaps within others; without one it is the whole answer's.
    The cell is called by its field or by its words; without one it is the whole row.

    Raises:
        WhichCell: neither a row nor a cell is given.
        NoSuchRow: nothing is called that, or not within the others.
        SeveralRows: more than one is.
        NoSuchCell: the row has no such cell.
    """
    if not rows and cell is None:
        raise WhichCell(*_choices(asked.of(world), world.language))
    reading = Reading(world)
    answer = asked.of(LeftOut(reading, NONE, world.held_on))
    row = _row(answer, rows)
    name, path = _cell(row, cell, world.language)
    value = value_at(answer, path)
    search = _Search(asked, path, value, _narrowed(asked, reading, row, path, value))
    return Why(
        schema=SCHEMA,
        question=asked.question.name,
        arguments={name: str(value) for name, value in asked.arguments.items()},
        held_on=world.held_on.isoformat(),
        known_on=world.known_on.isoformat() if world.known_on else None,
        row=[it.label for it in reversed(list(row.chain))],
        cell=name,
        value=in_words(value, world.language),
        causes=search.causes(progress),
    )


def _row(answer: Any, wanted: Sequence[str]) -> RowOf:  # noqa: ANN401 # plain data
    rows = list(rows_of(answer))
    if not wanted:
        return rows[0]
    found = found_rows(rows, wanted)
    if len(found) == 1:
        return found[0]
    if found:
        raise SeveralRows(wanted[-1], len(found), _listed([_chain(it) for it in found]))
    raise NoSuchRow(wanted[-1], _listed(nearest(wanted[-1], _labels(rows))))


def _cell(row: RowOf, wanted: str | None, language: Language) -> tuple[str | None, Path]:
    """The cell of a row; where nothing stands in it, the same of a row that it is within.

    So an action that has no outcome of its own has that of its row, as it is printed.
    """
    if wanted is None:
        return None, row.path
    found = row.cell(lambda name: wanted.casefold() in map(str.casefold, (name, *called(name))))
    if found is None:
        found = row.listed(wanted)
    if found is None:
        raise NoSuchCell(wanted, _cells(row, language))
    name, path, value = found
    if value is None:
        above = (one.cell(name.__eq__) for one in row.chain)
        path = next((it.path for it in above if it is not None and it.value is not None), path)
    return name, path


def _choices(answer: Any, language: Language) -> tuple[str, str]:  # noqa: ANN401 # plain data
    """Some rows, and the cells of the answer itself."""
    top, *rows = rows_of(answer)
    return _listed(_labels(rows)), _cells(top, language)


def _cells(row: RowOf, language: Language) -> str:
    """The cells that a row has, as people call them."""
    names = (name for name in row.cells if "." not in name)
    return ", ".join(dict.fromkeys(called(name, language)[0] for name in names))


def _chain(row: RowOf) -> str:
    """A row by what it and those that it is within are called."""
    labels = [shorten(it.label, LONGEST, placeholder="…") for it in row.chain]
    return " > ".join(reversed(labels))


def _labels(rows: Iterable[RowOf]) -> list[str]:
    """Rows by what they are called, shortened; not the texts in lists."""
    labels = dict.fromkeys(it.label for it in rows if it.cells and it.above)
    return [shorten(it, LONGEST, placeholder="…") for it in labels]


def _listed(labels: Sequence[str]) -> str:
    return "; ".join(labels[:MOST] or ["–"]) + ("; …" if len(labels) > MOST else "")


def _narrowed(asked: Asked, reading: Reading, row: RowOf, path: Path, value: object) -> Reading:
    """What was read, without others of the kinds that the row is about, if they do not bear on it.

    So a cell of one action is not asked for anew without each event of all the others.
    """
    ids = {name for one in row.chain for name in one.names}
    about = {stream for stream in reading.streams if stream.partition("/")[2] in ids}
    kinds = frozenset[str]()
    for kind in dict.fromkeys(stream.partition("/")[0] for stream in reading.streams):
        if not any(stream.startswith(f"{kind}/") for stream in about):
            continue
        hidden = _others(kinds | {kind}, about)
        narrow = Reading(reading.world, hidden)
        if _value(asked, LeftOut(narrow, NONE, reading.world.held_on), path) == value:
            kinds, reading = kinds | {kind}, narrow
    return reading


def _others(kinds: Container[str], about: Container[str]) -> Callable[[str], bool]:
    return lambda stream: stream.partition("/")[0] in kinds and stream not in about


def _value(asked: Asked, world: World, path: Path) -> Any:  # noqa: ANN401 # plain data
    try:
        return value_at(asked.of(world), path)
    except Problem:
        return MISSING


@frozen
class _Search:
    """The search for the causes of a cell."""

    asked: Asked
    path: Path
    value: Any
    reading: Reading

    def causes(self, progress: Progress) -> list[Cause]:
        """Every event without which the cell is another, and what those alone do not explain."""
        events = {
            (it.stream, it.version): it
            for recorded in list(self.reading.streams.values())
            for it in recorded
        }
        order = sorted(events, key=lambda event: events[event].position)
        effects: dict[Event, tuple[Effect, Any]] = {}
        for event in progress(order):
            if self._may_matter(events[event]):
                found = self._without({event})
                if found != self.value:
                    effects[event] = ("removes" if found is MISSING else "changes", found)
        for event in self._besides(order, effects):
            effects[event] = ("together", self.value)
        for event in list(effects):
            for wrong in _replaced(events, events[event]):
                effects.setdefault(wrong, ("replaced", self.value))
        return [self._cause(events, event, *effects[event]) for event in order if event in effects]

    def _without(self, events: Iterable[Event]) -> Any:  # noqa: ANN401 # plain data
        world = LeftOut(self.reading, frozenset(events), self.reading.world.held_on)
        return _value(self.asked, world, self.path)

    def _may_matter(self, one: Recorded[Any]) -> bool:
        """Whether the stream, where only its state was looked at, comes to another state."""
        if one.stream in self.reading.listed:
            return True
        of = next(it for it in self.reading.world.slices if it.name == one.stream.partition("/")[0])
        recorded = self.reading.streams[one.stream]
        rest = [it for it in recorded if it.version != one.version]
        return any(
            of.fold(recorded, held_on=day) != of.fold(rest, held_on=day)
            for day in self.reading.days(one.stream)
        )

    def _besides(self, order: Sequence[Event], necessary: Iterable[Event]) -> Iterator[Event]:
        """What else it takes, where two events say the same and either would do."""
        out = set(order) - set(necessary)
        if self._without(out) == self.value:
            return
        out = set()
        for event in order:
            if event in necessary:
                continue
            if self._without({*out, event}) == self.value:
                out.add(event)
            else:
                yield event

    def _cause(
        self,
        events: Mapping[Event, Recorded[Any]],
        event: Event,
        effect: Effect,
        without: object,
    ) -> Cause:
        world, one = self.reading.world, events[event]
        among = self.reading.streams[one.stream]
        by_which = next((it for it in among if it.corrects == one.version), None)
        told = Scales(world).summary(one, among)
        shown = event_shown(one, world, by_which, told)
        return Cause(shown, effect, in_words(without, world.language))


def _replaced(events: Mapping[Event, Recorded[Any]], one: Recorded[Any]) -> Iterator[Event]:
    """The event that one corrects or retracts, and whatever that one did."""
    while one.corrects is not None:
        wrong = one.stream, one.corrects
        yield wrong
        one = events[wrong]
