"""What an event rests on: a decision of a body, a rule, or a source document."""

from __future__ import annotations

from datetime import date

from attrs import frozen


@frozen
class DecisionBasis:
    """A decision in the minutes of a body.

    `section` (§) numbers restart each year and with each body, so body, date and section belong
    together; `case_number` is the register's (`VAKE/123/00.01/2023`).
    """

    body: str
    decided_on: date
    section: int | None = None
    case_number: str | None = None


@frozen
class RuleBasis:
    """A section of a rule in one of its versions: Administrative rules, 2023, 25 §."""

    rule: str
    version: str
    section: str | None = None


@frozen
class SourceBasis:
    """A place in a source document.

    `inferred` says that the document does not state the fact, but what it states cannot be true
    without it.
    """

    document: str
    place: str | None = None
    inferred: bool = False


Basis = DecisionBasis | RuleBasis | SourceBasis
