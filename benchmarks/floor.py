"""The floor: the least that the same work costs when it is written by hand.

It reads and writes the same bytes (but for the place of one key in a basis) in the same tables,
`stored_events` and `roadmap_commands`. Bytes are decoded into typed structs, envelope and event in
one step, with one prepared decoder for each name; states are plain objects that the fold changes in
place.

A command reads the action and its year plan, checks what the decision checks, and writes its events
and its command row, with a command id and a digest, in one transaction. What the floor leaves out:

- the guards: nothing checks in the transaction that what was read still stands, that the command
  is new, or that the clock has not gone back; the tables' keys alone refuse a second writer. The
  guarded floor has these checks, so that the row "guards" says what they cost by hand;
- the order of effect: events are folded as they lie, and no question about a past day is possible;
- rules of roles, the second try after a conflict, several counties, errors that say anything.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any, Generic, TypeVar
from uuid import uuid4

import msgspec
from msgspec import Struct

from benchmarks import material
from benchmarks.view import View
from benchmarks.wires import NewEvent, StoredEvent, Wire

D = TypeVar("D")


class DecisionBasis(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="decision"):
    """A decision of a body."""

    body: str
    decided_on: date
    section: int | None = None
    case_number: str | None = None


class RuleBasis(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="rule"):
    """A section of a rule."""

    rule: str
    version: str
    section: str | None = None


class SourceBasis(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="source"):
    """A place in a document."""

    document: str
    place: str | None = None
    inferred: bool = False


class Envelope(
    Struct, Generic[D], frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """What is stored of an event, in the order of the bytes."""

    recorded_at: datetime
    effective_on: str
    actor: str
    role: str
    command: str
    basis: DecisionBasis | RuleBasis | SourceBasis | None = None
    corrects: int | None = None
    data: D


class Payload(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """An event's own part."""


class Text(Payload, frozen=True):
    """A text in several languages; in Finnish only it is a plain string."""

    fi: str
    sv: str | None = None
    en: str | None = None


class Item(Payload, frozen=True):
    """A step or a metric."""

    text: str | Text
    see: str | None = None


class Schedule(Payload, frozen=True):
    """When an action is to be done."""

    span: str | None = None


class Entry(Payload, frozen=True):
    """An action in the plan of a year."""

    year: int
    heading: str
    title: str | Text
    order: int = 1
    details: tuple[str | Text, ...] = ()
    steps: tuple[Item, ...] = ()
    metrics: tuple[Item, ...] = ()
    responsible: tuple[str | Text, ...] = ()
    partners: tuple[str | Text, ...] = ()
    schedule: Schedule | None = None
    serves: tuple[str, ...] = ()


class Planned(Payload, frozen=True):
    """`action.planned@1`."""

    programme: str
    entry: Entry
    raised_from: None


class EntryRevised(Payload, frozen=True):
    """`action.entry-revised@1`, with the columns that are revised here."""

    year: int
    title: str | Text | None = None
    order: int | None = None
    schedule: Schedule | None = None


class Assessed(Payload, frozen=True):
    """`action.assessed@1`."""

    year: int
    outcome: str
    reason: str | Text | None


class StepDone(Payload, frozen=True):
    """`action.step-done@1`."""

    year: int
    step: int


class DeliverableRecorded(Payload, frozen=True):
    """`action.deliverable-recorded@1`."""

    year: int
    deliverable: str
    kind: str
    title: str | Text
    made_on: str | None
    reference: str | Text | None


class YearPlanOpened(Payload, frozen=True):
    """`year-plan.opened@1`."""

    programme: str
    year: int


class YearReported(Payload, frozen=True):
    """`year-plan.reported@1`."""


NAMES: dict[type[Payload], str] = {
    Planned: "action.planned@1",
    EntryRevised: "action.entry-revised@1",
    Assessed: "action.assessed@1",
    StepDone: "action.step-done@1",
    DeliverableRecorded: "action.deliverable-recorded@1",
    YearPlanOpened: "year-plan.opened@1",
    YearReported: "year-plan.reported@1",
}
DECODERS: dict[str, msgspec.json.Decoder[Envelope[Any]]] = {
    name: msgspec.json.Decoder(Envelope[payload])  # type: ignore[valid-type] # made when it runs
    for payload, name in NAMES.items()
}
BASIS = DecisionBasis(material.BASIS.body, material.BASIS.decided_on, material.BASIS.section)
_encode = msgspec.json.Encoder().encode


class Action:
    """An action's state."""

    __slots__ = ("deliverables", "done", "entries", "outcomes", "programmes")

    def __init__(self, planned: Planned) -> None:
        self.programmes = {planned.entry.year: planned.programme}
        self.entries = {planned.entry.year: planned.entry}
        self.outcomes: dict[int, str] = {}
        self.done: set[tuple[int, int]] = set()
        self.deliverables: dict[str, DeliverableRecorded] = {}

    def apply(self, event: Any) -> None:  # noqa: ANN401 # `kind` says which it is
        """Change by an event."""
        kind = type(event)
        if kind is StepDone:
            self.done.add((event.year, event.step))
        elif kind is Assessed:
            self.outcomes[event.year] = event.outcome
        elif kind is EntryRevised:
            before = self.entries[event.year]
            self.entries[event.year] = msgspec.structs.replace(
                before, title=event.title, order=event.order, schedule=event.schedule
            )
        elif kind is DeliverableRecorded:
            self.deliverables[event.deliverable] = event


class Floor:
    """The work by hand, on one connection."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def command(self, number: int) -> None:
        """Load an action, decide, append one event."""
        stream = f"action/{material.action_id(number)}"
        rows = self._wire.stream(stream)
        action, year = _fold(rows), material.YEAR
        if year not in action.entries or "vuosikello" in action.deliverables:
            raise LookupError(year)
        event = DeliverableRecorded(year, "vuosikello", "plan", material.DELIVERABLE, None, None)
        read = {stream: len(rows), **self._check_open(action.programmes[year], year)}
        self._append([(stream, len(rows) + 1, event)], read)

    def load(self, numbers: range, events: int) -> None:
        """Write many actions as one command."""
        read = self._check_open(material.PROGRAMME_ID, material.YEAR)
        added: list[tuple[str, int, Payload]] = []
        for number in numbers:
            stream = f"action/{material.action_id(number)}"
            read[stream] = 0
            added += (
                (stream, version, event)
                for version, event in enumerate(_events(number, events - 2), 1)
            )
        self._append(added, read)

    def read(self, number: int) -> str:
        """Read one action and fold it; answer its last outcome."""
        return _fold(self._wire.stream(f"action/{material.action_id(number)}")).outcomes[
            material.YEAR
        ]

    def read_many(self, numbers: range) -> list[str]:
        """Read many actions one by one and fold them; answer their last outcomes."""
        return [self.read(number) for number in numbers]

    def view(self) -> View[str]:
        """Fold the whole log."""
        view = View[str](Counter(), {})
        outcomes, titles = view
        decoders = {name: decoder.decode for name, decoder in DECODERS.items()}
        for _, stream, _, name, payload in self._wire.log():
            decode = decoders.get(name)
            if decode is None:
                continue
            event = decode(payload).data
            kind = type(event)
            if kind is Assessed:
                outcomes[event.year, event.outcome] += 1
            elif kind is Planned:
                titles[stream] = event.entry.title
            elif kind is EntryRevised:
                titles[stream] = event.title
        return view

    def close(self) -> None:
        """Let go of the connection."""
        self._wire.close()

    def _check_open(self, programme: str, year: int) -> dict[str, int]:
        stream = f"year-plan/{programme}/{year}"
        plan = self._wire.stream(stream)
        events = [DECODERS[name].decode(payload).data for _, _, _, name, payload in plan]
        if not events or any(type(event) is YearReported for event in events):
            raise LookupError(stream)
        return {stream: len(plan)}

    def _append(self, added: list[tuple[str, int, Payload]], read: dict[str, int]) -> None:
        command, now = str(uuid4()), datetime.now(UTC)
        rows: list[NewEvent] = [
            (
                stream,
                version,
                NAMES[type(event)],
                _encode(
                    Envelope(
                        recorded_at=now,
                        effective_on=material.EFFECTIVE_ON,
                        actor=material.ACTOR,
                        role=material.ROLE,
                        command=command,
                        basis=BASIS,
                        data=event,
                    )
                ),
            )
            for stream, version, event in added
        ]
        digest = hashlib.sha256(rows[0][3]).digest()
        at = now.isoformat(timespec="microseconds").replace("+00:00", "Z")
        self._wire.append(rows, read, command, digest, at)


def _events(number: int, steps: int) -> Iterable[Payload]:
    entry = Entry(
        material.YEAR,
        material.HEADING,
        material.title(number),
        steps=tuple(map(Item, material.steps(steps))),
        responsible=material.RESPONSIBLE,
        partners=material.PARTNERS,
        schedule=Schedule(material.SPAN),
    )
    yield Planned(material.PROGRAMME_ID, entry, None)
    done = set[int]()
    for step in range(1, steps + 1):
        if step > len(entry.steps) or step in done:
            raise LookupError(step)
        done.add(step)
        yield StepDone(material.YEAR, step)
    yield Assessed(material.YEAR, material.outcome(number), None)


def _fold(rows: list[StoredEvent]) -> Action:
    events = iter(rows)
    action = Action(DECODERS["action.planned@1"].decode(next(events)[4]).data)
    apply = action.apply
    for _, _, _, name, payload in events:
        apply(DECODERS[name].decode(payload).data)
    return action


def check_same_content(rows: Iterable[StoredEvent]) -> None:
    """Make sure that the floor writes what the library has stored."""
    for _, stream, version, name, payload in rows:
        if name in DECODERS:
            written = _encode(DECODERS[name].decode(payload))
            if msgspec.json.decode(written) != msgspec.json.decode(payload):
                raise AssertionError(
                    f"{stream}, {version}: the floor's content is not what is stored"
                )
