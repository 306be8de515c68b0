"""`roadmap do`: every decision of the domain, with arguments derived from its signature."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

import attrs
from attrs import frozen

from roadmap_domain.application import Done
from roadmap_domain.cli.forms import FORMS
from roadmap_domain.cli.options import WRITING, Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.problems import unknown_name
from roadmap_domain.cli.session import opened, tell, who, write_json
from roadmap_domain.cli.signatures import arguments, parameters_of
from roadmap_domain.domain.decisions import DECISIONS
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.slices import Decision
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.views.scales import Scales
from roadmap_domain.views.world import World

SCHEMA = "roadmap.done/1"
HELP = frozenset({"-h", "--help"})


@frozen
class EventShown:
    """An event that was recorded."""

    position: int
    stream: str
    version: int
    name: str
    summary: str


@frozen
class DoneShown:
    """The answer of `do`; `repeated` where the command had been recorded before."""

    schema: str
    command: str
    repeated: bool
    events: list[EventShown]


def run(options: Options, parser: Parser) -> int:
    """Make the decision that is named, and say which events were recorded."""
    if _asks_for_help(options):
        parser.description = _about(parser.description or "", options.lang)
    parser.add_argument("decision", metavar="DECISION")
    parser.add_argument("rest", metavar="…", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    parser.parse_args(options.rest, namespace=options)
    if options.decision not in DECISIONS:
        raise unknown_name(parser.prog, options.decision, DECISIONS)
    decision = DECISIONS[options.decision]
    given = _arguments(decision, options)
    actor, role = who(options, parser)
    with opened(options) as domain:
        desk = domain.acting_as(
            actor,
            role=role,
            basis=options.basis,
            effective_on=options.effective_on,
        ).on(corrects=options.corrects, command=options.command)
        done = desk.do(decision, options.aggregate, **given)
        events = _shown(done, domain.as_of(language=options.lang))
    if options.json:
        write_json(attrs.asdict(DoneShown(SCHEMA, done.command, done.repeated, events)))
    else:
        tell(_in_words(done, events, options.lang))
    return 0


def _arguments(decision: Decision[...], options: Options) -> dict[str, Any]:
    """The decision's arguments, parsed by a parser made for it."""
    prog = f"roadmap do {decision.name}"
    parser = Parser(prog, options.lang, "")
    said = _said(parser, decision, options) if _asks_for_help(options) else {}
    parser.add_argument("aggregate", metavar=f"{decision.slice.name.upper()}-ID")
    parameters = parameters_of(decision.function, after=2)
    for parameter in parameters:
        parameter.add(parser, FORMS, options.lang, said.get(parameter.name, ""))
        parser.discreet |= Personal in parameter.members
    parser.add_options(WRITING)
    parser.parse_args(options.rest, namespace=options)
    return arguments(parameters, options)


def _asks_for_help(options: Options) -> bool:
    return not HELP.isdisjoint(options.rest)


def _said(parser: Parser, decision: Decision[...], options: Options) -> dict[str, str]:
    """What a decision does, as the parser's description, and what each argument means."""
    from roadmap_domain.reports import decision_words as words  # noqa: PLC0415 # when help is asked

    parser.description = words.meaning(decision, options.lang)
    names = (it.name for it in parameters_of(decision.function, after=2))
    return {name: words.argument(decision, name).in_language(options.lang) for name in names}


def _about(meaning: str, language: Language) -> str:
    """The decisions with the first lines of what is said of them, by aggregate."""
    from roadmap_domain.reports import decision_words as words  # noqa: PLC0415 # when help is asked
    from roadmap_domain.reports.terms import TERMS  # noqa: PLC0415 # the same

    width = max(map(len, DECISIONS)) + 2
    lines = [meaning]
    kind = None
    for decision in DECISIONS.values():
        if decision.slice.name != kind:
            kind = decision.slice.name
            lines += ["", f"{kind} ({TERMS[kind].word.in_language(language)}):"]
        first = words.meaning(decision, language).partition("\n")[0]
        lines.append(f"  {decision.name:<{width}}{first}")
    return "\n".join(lines)


def _shown(done: Done, world: World) -> list[EventShown]:
    among = world.history(sorted({it.stream for it in done.events}))
    scales = Scales(world)
    return [
        EventShown(
            it.position,
            it.stream,
            it.version,
            it.event.stored_name,
            scales.summary(it, among),
        )
        for it in done.events
    ]


def _in_words(done: Done, events: Sequence[EventShown], language: Language) -> str:
    if not done.events:
        return _NOTHING.in_language(language)
    told = _REPEATED if done.repeated else _RECORDED
    lines = [f"{it.position}  {it.stream} v{it.version}: {it.summary}" for it in events]
    return "\n".join([told.in_language(language).format(done.command), *lines])


_NOTHING = Text(
    "Ei muutosta: niin on jo kirjattu.",
    "Ingen ändring: så är det redan antecknat.",
    "Nothing to do: that is how it stands already.",
)
_RECORDED = Text("Kirjattiin (komento {}):", "Antecknades (kommando {}):", "Recorded (command {}):")
_REPEATED = Text(
    "Komento {} oli jo kirjattu:",
    "Kommandot {} var redan antecknat:",
    "Command {} had already been recorded:",
)
