"""Whether what is kept or remembered of the log is what the plain fold of it comes to.

Each check compares one kind of thing and answers with what it compared and what differs. A view or
a cache that is new gets a check of its own, in `CHECKS`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from inspect import Parameter, signature
from itertools import groupby, zip_longest
from pathlib import Path
from typing import Any, Final, Literal

import attrs
from attrs import frozen

from roadmap_domain.application.as_of import AsOf
from roadmap_domain.application.commands import Commands
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.application.kept_hashes import hashes_if_kept
from roadmap_domain.application.loaded import Remembered
from roadmap_domain.application.plain import Plain, Stored
from roadmap_domain.application.policy import DEFAULT_POLICY
from roadmap_domain.application.replaying import Replay
from roadmap_domain.audit.problems import NotTheLogsHashes
from roadmap_domain.audit.verifying import verify
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.kernel.folded import Folded
from roadmap_domain.kernel.personal import PERSONS
from roadmap_domain.kernel.recorded import Recorded, stamp
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.persistence.founding import STORE
from roadmap_domain.persistence.sealing import Sealing, is_about_person
from roadmap_domain.views.membership import JOINING
from roadmap_domain.views.replayed import FieldChanged, fields_changed
from roadmap_domain.views.world import Question, World

SCHEMA: Final = "roadmap.replay-check/1"
MOST: Final = 5
"""How many fields are told of one thing that differs."""
_SEALED: Final = Sealing(None)

What = Literal["states", "remembered", "membership", "questions", "commands", "hashes"]
"""What is compared: the states that questions see; those that decisions remember; which aggregates
belong to which programme; the answers of questions; the table of commands; the kept hashes."""


@frozen
class Difference:
    """Where something is not what the plain fold comes to, field by field."""

    what: What
    where: str
    field: str
    expected: str | None
    found: str | None


@frozen
class Compared:
    """How many things of a kind were compared."""

    what: What
    number: int


@frozen
class Checked:
    """The answer of `replay --check`."""

    schema: str
    events: int
    compared: list[Compared]
    differences: list[Difference]

    @property
    def passed(self) -> bool:
        """Whether all is what the fold comes to."""
        return not self.differences


@frozen
class Checking:
    """A domain, what the plain fold of its log comes to, and the questions to compare.

    Personal data stays sealed on both sides: nobody reads it, so there is nobody to note.
    """

    domain: RoadmapDomain
    questions: Sequence[Question[..., Any]]
    streams: Sequence[str]
    cache: Path | None

    @cached_property
    def source(self) -> Stored:
        """The events, and nothing else."""
        return Stored(self.domain.store, self.domain.codec, _SEALED)

    @cached_property
    def plain(self) -> Plain:
        """The world of today, by the plain fold."""
        world = self.world()
        return Plain(self.source, world.slices, world.held_on)

    def world(self, held_on: date | None = None) -> AsOf:
        """The world of a day, of today unless given, as questions see it through the door."""
        day = held_on or self.domain.as_of().held_on
        return AsOf(self.domain, day, None, "fi", _SEALED)

    def fold(self, stream: str, versions: int | None = None) -> Any:  # noqa: ANN401 # any slice's
        """What a stream comes to, or a beginning of it, with all that is known."""
        of = self.domain.codec.registry.slice_of(stream)
        return of.fold(self.source.stream(stream)[:versions])


Pair = tuple[str, object, object]
"""Where something is, what the fold comes to, and what was found."""
Check = Callable[[Checking], Iterator[Pair]]


def check(
    domain: RoadmapDomain,
    questions: Sequence[Question[..., Any]],
    *,
    cache: Path | None = None,
    progress: Callable[[Iterable[Recorded[Any]]], Iterable[Recorded[Any]]] = iter,
) -> Checked:
    """Compare everything with the plain fold of the log.

    The kept hashes of its tree are those at a path, or where they usually are, if anywhere.
    """
    replay = Replay(domain.store, domain.codec)
    for _ in progress(it.recorded for it in replay.steps()):
        pass
    checking = Checking(domain, questions, replay.streams, cache)
    compared = Counter[What]()
    differences: list[Difference] = []
    for what, compare in CHECKS.items():
        for where, expected, found in compare(checking):
            compared[what] += 1
            if expected != found:
                differences += _told(what, where, expected, found)
    told = [Compared(what, compared[what]) for what in CHECKS]
    return Checked(SCHEMA, replay.answer().events, told, differences)


def _states(checking: Checking) -> Iterator[Pair]:
    """The states that questions see, through the door."""
    world = checking.world(date.max)
    for stream in checking.streams:
        yield stream, checking.fold(stream), world.state(stream)


def _remembered(checking: Checking) -> Iterator[Pair]:
    """What decisions remember, and what they make of it when a stream has gone on since."""
    domain = checking.domain
    remembered = domain.remembered.all() if domain.remembered else {}
    for stream, folded in remembered.items():
        yield f"{stream} ({folded.version})", checking.fold(stream, folded.version), folded.state
    for stream in checking.streams:
        of = domain.codec.registry.slice_of(stream)
        if of.name in {PERSONS, STORE.name}:
            continue  # not remembered, or never decided on
        recorded = checking.source.stream(stream)
        earlier = Remembered()
        earlier.put(stream, Folded.of(of, recorded[: len(recorded) // 2]))
        commands = Commands(
            domain.store, domain.codec, domain.sealing, DEFAULT_POLICY, datetime.now, earlier
        )
        yield stream, of.fold(recorded), commands.load(of, stream).state


def _membership(checking: Checking) -> Iterator[Pair]:
    """Which aggregates belong to which programme."""
    expected = checking.source.members()
    programmes = dict.fromkeys(programme for programme, _ in expected)
    for programme in programmes:
        for kind in dict.fromkeys((*JOINING, *(it for _, it in expected))):
            found = checking.domain.membership.of(programme, kind)
            yield f"{programme}: {kind}", list(expected.get((programme, kind), ())), found


def _questions(checking: Checking) -> Iterator[Pair]:
    """The answers of questions, each for all that it can be asked about."""
    world = checking.world(checking.plain.held_on)
    known = _Known(checking.plain, checking.streams)
    for question in checking.questions:
        for arguments in known.arguments(question):
            where = " ".join([question.name, *(str(it) for it in arguments.values())])
            yield (
                where,
                _answer(question, checking.plain, arguments),
                _answer(question, world, arguments),
            )


def _commands(checking: Checking) -> Iterator[Pair]:
    """The table of commands: what each led to, and when."""
    log = map(checking.domain.codec.decode, checking.domain.store.log())
    expected = (_led_to(list(events)) for _, events in groupby(log, key=lambda it: it.command))
    found = (
        (it.command, it.first, it.last, it.recorded_at) for it in checking.domain.store.commands()
    )
    for wanted, there in zip_longest(expected, found):
        yield (wanted or there)[0], wanted, there


def _hashes(checking: Checking) -> Iterator[Pair]:
    """The kept hashes of the log's tree, where some are kept."""
    domain = checking.domain
    try:
        with hashes_if_kept(domain.url, domain.store, checking.cache) as nodes:
            if nodes is not None:
                yield nodes.path, "holds", verify(domain.store, nodes=nodes).cache
    except NotTheLogsHashes as problem:
        yield problem.path, "holds", "differs"


CHECKS: Final[Mapping[What, Check]] = {
    "states": _states,
    "remembered": _remembered,
    "membership": _membership,
    "questions": _questions,
    "commands": _commands,
    "hashes": _hashes,
}


@frozen
class _Known:
    """What questions can be asked about, by the names of their parameters."""

    world: Plain
    streams: Sequence[str]

    def arguments(self, question: Question[..., Any]) -> Iterator[dict[str, Any]]:
        """All that a question can be asked about: those of its parameters that have to be given."""
        needed = [
            name
            for name, declared in list(signature(question.function).parameters.items())[1:]
            if declared.default is Parameter.empty
        ]
        yield from self._filled(needed, {})

    def _filled(self, needed: list[str], given: dict[str, Any]) -> Iterator[dict[str, Any]]:
        if not needed:
            yield given
            return
        for value in self._values(needed[0], given):
            yield from self._filled(needed[1:], {**given, needed[0]: value})

    def _values(self, name: str, given: Mapping[str, Any]) -> Iterable[Any]:
        if name == "year":
            programme = self.world.get(PROGRAMME, given.get("programme", ""))
            return programme.years if programme else ()
        return [it.partition("/")[2] for it in self.streams if it.startswith(f"{name}/")]


def _answer(question: Question[..., Any], world: World, arguments: Mapping[str, Any]) -> object:
    try:
        return attrs.asdict(question(world, **arguments))
    except Problem as problem:
        return problem.code, problem.facts()


def _led_to(events: Sequence[Recorded[Any]]) -> tuple[str, int, int, str]:
    first, last = events[0], events[-1]
    return first.command, first.position, last.position, stamp(last.recorded_at)


def _told(what: What, where: str, expected: object, found: object) -> Iterator[Difference]:
    """Where two values part, the first places; of persons, only that they do."""
    if is_about_person(where):
        yield Difference(what, where, "", None, None)
        return
    fields = fields_changed(expected, found, "fi")[:MOST]
    for it in fields or [FieldChanged("", repr(expected), repr(found))]:
        yield Difference(what, where, it.field, it.before, it.after)
