"""What becomes of commands and questions, as it is logged and traced: names and numbers only.

Neither `logging` nor OpenTelemetry is imported here. Whoever wants to hear has imported what lets
them; for others it costs two looks into a dictionary.
"""

from __future__ import annotations

import sys
from time import perf_counter
from types import TracebackType
from typing import Any, Final, Literal, Self

from roadmap_domain.kernel.rules import Problem, RuleViolation
from roadmap_domain.storage.logs import DEBUG, ERROR, INFO, WARNING, Name, logger

_API: Final = "opentelemetry.trace"
_LOGGED: Final[dict[str, tuple[Name, int]]] = {
    "do": ("commands", INFO),
    "ask": ("questions", DEBUG),
}
"""Where what has gone well is logged, and at which level."""


def is_anybody_there() -> bool:
    """Whether somebody may be listening."""
    return "logging" in sys.modules or _API in sys.modules


class Watched:
    """A command or a question on its way, to be used in a `with`.

    A broken rule is an answer, a problem with the store is a warning, and anything else an error;
    each is told by its code or its type, never by its text.
    """

    def __init__(self, what: Literal["do", "ask"], facts: dict[str, Any]) -> None:
        self._what = what
        self._facts = facts
        self._span: Any = None

    def add(self, **facts: object) -> None:
        """Tell more of it, once it is known."""
        self._facts |= facts

    def __enter__(self) -> Self:
        self._started = perf_counter()
        start = getattr(sys.modules.get(_API), "get_tracer", None)
        if start:
            self._span = start("roadmap_domain").start_as_current_span(
                f"roadmap.{self._what}", record_exception=False, set_status_on_exception=False
            )
            self._current = self._span.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        name, level = _LOGGED[self._what]
        outcome = "done"
        if isinstance(error, RuleViolation):
            outcome, level = error.code, max(level, INFO)
        elif isinstance(error, Problem):
            outcome, level = error.code, WARNING
        elif error is not None:
            outcome, level = type(error).__name__, ERROR
        self._facts["outcome"] = outcome
        if self._span:
            self._end_span(outcome, is_failure=level >= WARNING)
            self._span.__exit__(kind, error, traceback)
        listening = logger(name)
        if listening and listening.isEnabledFor(level):
            took = (perf_counter() - self._started) * 1000
            facts = self._facts | {"ms": round(took, 1)}
            said = " ".join(f"{fact}={_said(value)}" for fact, value in facts.items())
            listening.log(level, "%s %s", self._what, said, extra={"roadmap": facts})

    def _end_span(self, outcome: str, *, is_failure: bool) -> None:
        for fact, value in self._facts.items():
            self._current.set_attribute(f"roadmap.{fact}", value)
        if is_failure:
            code = sys.modules[_API].StatusCode.ERROR
            self._current.set_status(code, outcome)


def _said(value: object) -> object:
    return ",".join(value) if isinstance(value, tuple) else value
