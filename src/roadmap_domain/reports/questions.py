"""Which questions there are: where each is asked, and where its answer is laid out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any, Final, get_args, get_origin, get_type_hints

from roadmap_domain.views.world import Question

QUESTIONS: Final[Mapping[str, tuple[str, str | None]]] = {
    "report": ("report", "year_report"),
    "grid": ("grid", "roadmap_grid"),
    "diff": ("changes", "differences"),
    "why": ("why", "explained"),
    "hindsight": ("hindsight", "looking_back"),
    "trace": ("history", "life"),
    "history": ("history", "life"),
    "events": ("history", None),
    "organisations": ("organisations", "registered"),
    "loose-ends": ("loose_ends", "left_hanging"),
    "indicators": ("indicators", "measured"),
    "gatherings": ("gatherings", "cadences"),
    "council": ("council", "council_table"),
    "find": ("search", "hits"),
    "candidates": ("candidates", "candidates"),
    "grants": ("grants", "granted"),
    "agreements": ("agreements", "agreed"),
    "premises": ("premises", "lent"),
}
"""The module in `views` that answers, and the one in `reports` that lays the answer out, if any."""

ANSWERS: Final[Mapping[str, str]] = {
    "replay": "application.replaying:Replayed",
    "replay-step": "views.replayed:Step",
    "replay-check": "application.checking:Checked",
}
"""Answers of commands that are no questions, by the name of their schema."""
_OF_EVENTS: Final = {"diff", "hindsight", "why", "trace", "history", "events", "find"}
EXPLAINED: Final = tuple(name for name in QUESTIONS if name not in _OF_EVENTS)
"""The questions whose cells can be explained by the events that they come from."""


def question_of(name: str) -> Question[..., Any]:
    """The question by its name at the command line; raises `KeyError`."""
    module = import_module(f"roadmap_domain.views.{QUESTIONS[name][0]}")
    question: Question[..., Any] = getattr(module, name.replace("-", "_"))
    return question


def layout_of(name: str) -> Callable[..., Any] | None:
    """What turns the answer and a language into things to print; raises `KeyError`."""
    module = QUESTIONS[name][1]
    if module is None:
        return None
    layout: Callable[..., Any] = import_module(f"roadmap_domain.reports.{module}").layout
    return layout


def answer_type(name: str) -> type[object]:
    """The class of an answer, of one line where the answer is many; raises `KeyError`."""
    if name in ANSWERS:
        module, _, of = ANSWERS[name].partition(":")
        known: type[object] = getattr(import_module(f"roadmap_domain.{module}"), of)
        return known
    returned = get_type_hints(question_of(name).function)["return"]
    answer: type[object] = get_args(returned)[0] if get_origin(returned) is Iterator else returned
    return answer
