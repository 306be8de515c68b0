"""What becomes of commands and questions, as it is logged and traced: names and numbers only.

Neither `logging` nor OpenTelemetry is imported here. Whoever wants to hear has imported what lets
them; for others it costs two looks into a dictionary.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from time import perf_counter
from typing import Any, Final, Literal, TypeVar

from roadmap_domain.kernel.rules import Problem, RuleViolation
from roadmap_domain.storage.logs import DEBUG, ERROR, INFO, WARNING, Name, logger

T = TypeVar("T")
What = Literal["do", "ask"]

_API: Final = "opentelemetry.trace"
_LOGGED: Final[dict[What, tuple[Name, int]]] = {
    "do": ("commands", INFO),
    "ask": ("questions", DEBUG),
}
"""Where what has gone well is logged, and at which level."""


def watched(what: What, work: Callable[[], T], facts: Callable[[T | None], dict[str, Any]]) -> T:
    """Do a command or answer a question, and tell what became of it whoever listens.

    A broken rule is an answer, a problem with the store is a warning, and anything else an error;
    each is told by its code or its type, never by its text. `facts` has more of it, by what the
    work has led to, if to anything.
    """
    if "logging" not in sys.modules and _API not in sys.modules:
        return work()
    start = getattr(sys.modules.get(_API), "get_tracer", None)
    if start is None:
        return _told(what, work, facts, None)
    with start("roadmap_domain").start_as_current_span(
        f"roadmap.{what}", record_exception=False, set_status_on_exception=False
    ) as span:
        return _told(what, work, facts, span)


def _told(
    what: What,
    work: Callable[[], T],
    facts: Callable[[T | None], dict[str, Any]],
    span: Any,  # noqa: ANN401 # OpenTelemetry's, which need not be there
) -> T:
    begun = perf_counter()
    name, level = _LOGGED[what]
    done: T | None = None
    outcome = "done"
    try:
        done = work()
    except BaseException as error:
        outcome, level = _outcome(error, level)
        raise
    else:
        return done
    finally:
        listening = logger(name)
        is_heard = listening is not None and listening.isEnabledFor(level)
        if span or is_heard:
            told = facts(done) | {"outcome": outcome}
            if span:
                _end(span, told, is_failure=level >= WARNING)
            if listening and is_heard:
                told["ms"] = round((perf_counter() - begun) * 1000, 1)
                said = " ".join(f"{fact}={_said(value)}" for fact, value in told.items())
                listening.log(level, "%s %s", what, said, extra={"roadmap": told})


def _outcome(error: BaseException, level: int) -> tuple[str, int]:
    """What is told of an error, and at which level."""
    if isinstance(error, RuleViolation):
        return error.code, max(level, INFO)
    if isinstance(error, Problem):
        return error.code, WARNING
    return type(error).__name__, ERROR


def _end(span: Any, facts: Mapping[str, Any], *, is_failure: bool) -> None:  # noqa: ANN401 # as there
    for fact, value in facts.items():
        span.set_attribute(f"roadmap.{fact}", value)
    if is_failure:
        span.set_status(sys.modules[_API].StatusCode.ERROR, facts["outcome"])


def _said(value: object) -> object:
    return ",".join(value) if isinstance(value, tuple) else value
