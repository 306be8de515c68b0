"""Sheets whose rows are stages: of a grant's course, an agreement's, or that of premises."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import field, frozen

from roadmap_domain.application.desk import Call, call
from roadmap_domain.interop.plans.columns import id_of, need, sheet, words
from roadmap_domain.interop.plans.sheet import WHEN, Cells, Column, Phase, Sheet
from roadmap_domain.interop.telling import either, filled
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.slices import Decision
from roadmap_domain.kernel.texts import Text


@frozen(eq=False)
class Stage:
    """A stage: the decision that a row of it leads to, and the event that is read back as the row.

    `tells` are the decision's arguments by the names of the cells; the event's fields have the same
    names. `more` are arguments that follow from the cells, `first` what is decided before, and
    `shows` fields of the event that are no arguments. The cells in `needs` must not be empty. What
    can happen again, on another day, is told apart by the day (`again`). Where stages share a name,
    a row is of the first that it `suits`.
    """

    fi: str
    sv: str
    en: str
    decision: Decision[...]
    event: type[Any]
    tells: Mapping[str, str]
    needs: tuple[str, ...] = ()
    again: bool = False
    phase: Phase = Phase.DAYS
    shows: Mapping[str, str] = field(factory=dict)
    more: Callable[[Cells], Mapping[str, Any]] = field(default=lambda _: {}, repr=False)
    first: Callable[[Cells], list[Call]] = field(default=lambda _: [], repr=False)
    suits: Callable[[Cells], bool] = field(default=lambda _: True, repr=False)


_NOTED = Text("{known}; {note}", "{known}; {note}", "{known}; {note}")


@frozen(eq=False)
class Course:
    """The stages of an aggregate's course; `key` is its id, `stage`, and what else tells rows."""

    key: tuple[str, ...]
    stages: tuple[Stage, ...]

    def of(self, cells: Cells) -> Stage:
        """The stage of a row."""
        return next(it for it in self.stages if it.en == cells["stage"] and it.suits(cells))

    def column(self, note: Text | None = None) -> Column:
        """The column of the stages' names; a note is said after them."""
        names = {it.en: it for it in self.stages}.values()
        known = either(*(Text(it.fi, f"{it.en} ({it.sv})", it.en) for it in names))
        meaning = known if note is None else filled(_NOTED, known=known, note=note)
        return need("stage", "vaihe", "stage", words(**{it.fi: it.en for it in names}), meaning)

    def begin(self, row: Cells) -> list[Call]:
        """The decisions that a row leads to."""
        stage = self.of(row)
        told = {argument: row[cell] for cell, argument in stage.tells.items()}
        decided = call(stage.decision, row[self.key[0]], **{**told, **stage.more(row)})
        return [*stage.first(row), decided]

    def reads(self, stage: Stage) -> Callable[[Recorded[Any]], Cells]:
        """Read the event of a stage; what of the key it does not tell is empty."""
        id_as, _, *rest = self.key
        fields = {**stage.tells, **stage.shows}

        def read(recorded: Recorded[Any]) -> Cells:
            told = {cell: getattr(recorded.event, name) for cell, name in fields.items()}
            at = {id_as: id_of(recorded), "stage": stage.en, WHEN: recorded.effective_on}
            return {**at, **dict.fromkeys(rest), **told}

        return read


def course_sheet(
    fi: str, en: str, meaning: Text, columns: tuple[Column, ...], course: Course
) -> Sheet:
    """A sheet with a row for each stage; rows are decided day by day."""
    return sheet(
        fi,
        en,
        meaning,
        columns,
        course.key,
        begin=course.begin,
        reads={it.event: course.reads(it) for it in course.stages},
        phase=lambda cells, _: course.of(cells).phase,
        occasion=lambda cells: course.of(cells).again,
        needs=lambda cells: course.of(cells).needs,
        course=True,
    )
