"""Values of any type that an event has, and decisions with arguments from a small world."""

from __future__ import annotations

import inspect
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs
from hypothesis import strategies as st

from roadmap_domain.application.desk import Call
from roadmap_domain.domain.actions.events import Item, Proposal
from roadmap_domain.domain.applications.events import Points
from roadmap_domain.domain.calls.events import DeputyTie
from roadmap_domain.domain.councils.charter import (
    Beside,
    Charter,
    Criterion,
    Deputies,
    SeatClass,
)
from roadmap_domain.domain.decisions import DECISIONS
from roadmap_domain.domain.grant_calls.events import GrantCriterion, Priority, ScoringItem
from roadmap_domain.domain.indicators.events import Unit
from roadmap_domain.domain.persons.state import PERSON
from roadmap_domain.domain.reviews.events import Score
from roadmap_domain.domain.year_plans.state import year_plan_id
from roadmap_domain.kernel.basis import Basis, DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import FuzzyDate, Recurrence, Schedule, Span
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.slices import Decision
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Count, Quantity, Share

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
texts = st.builds(Text, words.filter(str.strip), st.none() | words, st.none() | words)
years = st.integers(2022, 2031)
fuzzy = st.one_of(
    st.dates(date(2000, 1, 1), date(2099, 12, 31)).map(date.isoformat),
    st.dates(date(2000, 1, 1), date(2099, 12, 31)).map("../{}".format),
    years.map(str),
    st.tuples(years, st.sampled_from([1, 12, 21, 22, 23, 24])).map("{0[0]}-{0[1]:02}".format),
).map(FuzzyDate)
spans = (
    st.tuples(fuzzy, fuzzy)
    .filter(lambda pair: not any(it.edtf.startswith("..") for it in pair))
    .map(lambda pair: sorted(pair, key=lambda it: it.last_day))
    .map(lambda pair: Span(*pair))
)
moments = st.datetimes(datetime(2022, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 # the bounds of a strategy have none
_OWN: dict[Any, st.SearchStrategy[Any]] = {
    str: words,
    int: st.integers(0, 10_000),
    bool: st.booleans(),
    NoneType: st.none(),
    date: st.dates(),
    Money: st.integers(-(10**9), 10**9).map(Money),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False, places=2, max_value=10**6),
    Text: texts,
    FuzzyDate: fuzzy,
    Span: spans,
    Period: st.one_of(fuzzy.map(str), st.builds("{}/{}".format, years, st.integers(1, 4))).map(
        Period
    ),
    Personal: words.map(lambda sealed: Personal(sealed=sealed)),  # as events are stored
}


def values(kind: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 # types have many types
    """Any value of a type that fields of events have."""
    if kind in _OWN:
        return _OWN[kind]
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Literal:
        return st.sampled_from(parts)
    if origin in {Union, UnionType}:
        return st.one_of([values(part) for part in parts])
    if origin is tuple:
        return st.lists(values(parts[0]), max_size=3).map(tuple)
    hints = get_type_hints(kind)
    fields = {it.name: values(hints[it.name]) for it in attrs.fields(kind) if it.init}
    return st.builds(kind, **fields)


def recorded(event: st.SearchStrategy[Any]) -> st.SearchStrategy[Recorded[Any]]:
    """An event in an envelope that holds anything that it may."""
    return st.builds(
        Recorded,
        st.just("slice/id"),
        st.integers(1, 99),
        st.integers(1, 10**9),
        event,
        moments,
        fuzzy,
        words,
        words,
        words,
        st.none() | values(Basis),
        st.none() | st.integers(1, 99),
    )


DECIDED = DecisionBasis("Lautakunta", date(2023, 3, 6), 14)
bases = st.sampled_from(
    [None, DECIDED, SourceBasis("002", "sivu 2"), RuleBasis("Hallintosääntö", "2023", "25")]
)
DAYS = [date(2024, 1, 1) + timedelta(days=90 * number) for number in range(12)]
days = st.sampled_from([*map(FuzzyDate, map(date.isoformat, DAYS)), FuzzyDate("2024-23")])


# What is listed first is drawn most: most decisions should find what they are about.
def _mostly(*choices: object) -> st.SearchStrategy[Any]:
    return st.sampled_from([choices[0]] * 4 + [*choices])


_codes = _mostly("2.1", "2.3", "2", "9")
_titles = st.sampled_from(["Tilat", "tilat.", "Viestintä"])
_items = st.lists(
    _titles | st.sampled_from([Item(Text("ks."), "2.1"), Item(Text("ks."), "9")]), max_size=2
)
_ids = {
    "body": _mostly("l", "t", "x"),
    "organisation": _mostly("j", "k", "x"),
    "programme": _mostly("p", "q", "x"),
    "review": _mostly("r", "s"),
    "action": _mostly("a", "b", "c"),
    "gathering": _mostly("g", "h"),
    "indicator": _mostly("i", "j"),
    "person": _mostly("h", "i"),
    "council": _mostly("n", "x"),
    "term": _mostly("n/1", "n/2", "x/1"),
    "call": _mostly("n/1", "n/2", "x/1"),
    "appropriation": _mostly("m", "x"),
    "grant-call": _mostly("v", "x"),
    "application": _mostly("e", "f", "x"),
    "agreement-template": _mostly("s", "x"),
    "agreement": _mostly("u", "x"),
    "lending-principles": _mostly("w", "x"),
    "premises": _mostly("o", "x"),
}
_registrations = _mostly("1", "2", "3")
CRITERION = Criterion("k", Text("Toimii alueella"), "organisation")
_PERSONAL = st.sampled_from(["Aino Aalto", "Eino"]).map(Personal)
CHARTER = Charter(
    "s",
    Text("Sääntö"),
    "2023",
    (SeatClass("2023", Text("Tilat"), "register-class"), SeatClass("avoin", Text("Muut"), "open")),
    seats_per_class=(1, 2),
    total_seats=(2, 4),
    deputies=Deputies("bound", "other", same_class=True),
    beside=(Beside("Tilat", 1, 1),),
    rotation=Share(1, 2),
    changes_approved_by=("Lautakunta",),
)
_NAMED: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("heading", "under"), _codes),
    **dict.fromkeys(("title", "text", "label", "body", "goal", "perspective"), _titles),
    **dict.fromkeys(("statement", "narrative", "region", "reason", "name"), _titles),
    **{name: _mostly(2024, 2025, 2026) for name in ("year", "from_year")},
    "to_year": _mostly(2025, 2026, 2024),
    **{name: _items.map(tuple) for name in ("steps", "metrics")},
    **{name: st.lists(_titles, max_size=2).map(tuple) for name in ("details", "partners")},
    **{name: _mostly("m", "n") for name in ("milestone", "claim", "objective")},
    **{name: st.none() | _titles for name in ("reference", "respondents", "conducted_by")},
    **{name: st.sampled_from(["1", "2"]) for name in ("document", "finding", "deliverable")},
    **{name: st.none() | fuzzy for name in ("made_on", "dated")},
    **dict.fromkeys(("name", "rules", "working_area"), _titles),
    **dict.fromkeys(("version", "register_class"), _mostly("2023", "2025")),
    **dict.fromkeys(("organisation", "deputy_organisation"), _ids["organisation"]),
    **dict.fromkeys(("member", "deputy", "person"), st.none() | _ids["person"]),
    **dict.fromkeys(("to", "meeting"), _titles),
    **dict.fromkeys(("first_day", "last_day", "start_by", "chosen_on"), days),
    "term": _mostly("2", "1"),
    "council": _ids["council"],
    **dict.fromkeys(("opens", "closes"), days),
    "criteria": st.sampled_from([(), (CRITERION,)]),
    "criterion": _mostly(CRITERION.code, "x"),
    "registration": _registrations,
    **dict.fromkeys(("amount", "used"), _mostly("50", "60,50 €", "100", "0", "1,005")),
    **dict.fromkeys(("proposes", "decides"), st.just(("Lautakunta",))),
    **dict.fromkeys(("what", "purpose", "about", "grounds", "comment"), _titles),
    "kinds": st.just(("operating-grant",)),
    "appropriation": _ids["appropriation"],
    "grant_call": _ids["grant-call"],
    "application": _ids["application"],
    "priority": st.none() | st.just("t"),
    "priorities": st.just((Priority("t", Text("Tilat")),)),
    "earlier": st.just(()) | st.just(("e",)),
    "scoring": st.just((ScoringItem("v", 5, Text("Tilat")),)),
    "points": _mostly(5, 6).map(lambda points: (Points("v", points),)),
    "instalment": _mostly("1", "2"),
    **dict.fromkeys(("template", "address", "suited_for", "hours"), st.none()),
    **dict.fromkeys(("since", "until", "review_on"), days),
    **dict.fromkeys(("use", "conditions"), _titles),
    **dict.fromkeys(("clauses", "principles"), st.lists(_titles, max_size=1).map(tuple)),
    "parties": _mostly(("j",), ("j", "k"), ()),
    "responsible": _mostly(("Tilat",), ()),
    "agreement": _ids["agreement"],
    "lending_principles": _ids["lending-principles"],
    "lending": _mostly("1", "2"),
    "seats": st.none() | st.just(Count(20)),
    **dict.fromkeys(("by_day", "reports_due"), days),
    "selected": st.lists(_registrations, max_size=2).map(tuple),
    "deputies": st.lists(st.builds(DeputyTie, _registrations, _registrations), max_size=1).map(
        tuple
    ),
    "link": st.none() | _titles,
    "representative": st.none() | _ids["person"],
    "appointment": _mostly("a", "b", "c"),
    "seat_class": _mostly("avoin", "2023", "x"),
    "seats_per_class": _mostly(1, 2, 3),
    "section": st.none() | st.sampled_from(["25", "26"]),
    "association_number": st.none() | _mostly("123456", "1.234", "1234567"),
    "business_id": st.none() | _mostly("1234567-1", "1234567-2", "123456-2"),
    "subject": st.sampled_from(["kausi", "sanamuoto"]),
    "programme": _ids["programme"],
    "unit": st.sampled_from([Unit("scale", Decimal(1), Decimal(5)), Unit("count"), Unit("scale")]),
    "period": _mostly(Period("2024/1"), Period("2024/4"), Period("2024")),
    "value": st.sampled_from([Quantity(Decimal(it)) for it in ("3", "3.5", "9")]),
    "goals": st.sampled_from([("2",), ("2", "2.1"), ("9",)]),
    "see": st.none() | _ids["programme"],
    "occurrence": _mostly("1", "2"),
    "target": st.none()
    | st.sampled_from([Recurrence(times, Decimal(12), at_most=6) for times in (4, 4, 6)]),
    "times": _mostly(Count(1), Count(2, "at-least"), Count(0)),
    "day": st.none() | days,
    "organisers": st.lists(_titles, max_size=1).map(tuple),
    "successor": _ids["programme"],
    "outcome": _mostly("partly", "done", "x"),
    "first_year": st.just(2024),
    "last_year": st.sampled_from([2025, 2026]),
    "number": st.integers(1, 2),
    "order": st.integers(1, 2),
    "step": _mostly(1, 0, 2),
    "quarter": _mostly(1, 4, 5),
    "confidence": _mostly(50, 100, 101),
    "serves": st.lists(st.sampled_from(["m", "n"]), max_size=1).map(tuple),
    "raised_from": st.none() | st.sampled_from([Proposal("r", 1), Proposal("r", 9)]),
    "schedule": st.none() | st.just(Schedule(Span(FuzzyDate("2024"), FuzzyDate("2025")))),
    "score": st.none()
    | st.sampled_from([Score(Decimal(3), Decimal(1), Decimal(5)), Score(*[Decimal(9)] * 3)]),
}


def calls(*slices: str) -> st.SearchStrategy[Call]:
    """Any decision on a small world, most of them of some slices, so that they meet each other."""
    anything = {decision: _calls_of(decision) for decision in DECISIONS.values()}
    own = [one for decision, one in anything.items() if decision.slice.name in slices]
    often = own * (3 * len(anything) // len(own)) if own else []
    return st.sampled_from([*often, *anything.values()]).flatmap(lambda one: one)


def _calls_of(decision: Decision[Any]) -> st.SearchStrategy[Call]:
    hints = get_type_hints(decision.function)
    parameters = inspect.signature(decision.function).parameters.values()
    asked = [it for it in parameters if it.kind is it.KEYWORD_ONLY]
    required: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for it in asked:
        wanted = required if it.default is it.empty else optional
        wanted[it.name] = _argument(decision, it.name, hints[it.name])
    arguments = st.fixed_dictionaries(required, optional=optional)
    return st.builds(
        lambda where, given, basis, day: Call(decision, where(given), given, basis, day),
        _places(decision),
        arguments,
        bases,
        days,
    )


def _argument(  # noqa: PLR0911 # one for each argument that means different things
    decision: Decision[Any], name: str, hint: object
) -> st.SearchStrategy[Any]:
    if name == "into":
        of = _ids[decision.slice.name]
        several = st.lists(of, min_size=1, max_size=3).map(tuple)
        return several if decision.name == "split" else of
    if name == "number" and decision.name == "identify-organisation":
        return _mostly("1234567-1", "123456", "1234567-2")
    if decision.slice.name == "person":
        return _PERSONAL
    if name == "charter":
        return st.just(CHARTER) if decision.name == "describe-alternative" else _mostly("s", "x")
    if name == "metrics" and decision.name == "set-objective":
        return _NAMED["details"]
    if name == "criteria" and decision.name == "open-grant-call":
        return st.just((GrantCriterion("k", Text("Toimii alueella")),))
    if name == "person" and hint is str:
        return _ids["person"]
    if name == "subject" and decision.name in {"prepare-template", "draft-agreement"}:
        return _mostly("premises", "cooperation")
    if decision.slice is PERSON:
        return st.sampled_from(["Aino Aalto", "Eino"]).map(Personal)
    return _NAMED[name] if name in _NAMED else values(hint)


def _places(decision: Decision[Any]) -> st.SearchStrategy[Any]:
    """How the id of the aggregate follows from the arguments."""
    of = decision.slice.name
    if of == "year-plan":
        return st.builds(
            lambda programme, year: (
                lambda given: year_plan_id(
                    given.get("programme", programme), given.get("year", year)
                )
            ),
            _ids["programme"],
            _mostly(2024, 2025, 2026),
        )
    return _ids[of].map(lambda chosen: lambda _: chosen)
