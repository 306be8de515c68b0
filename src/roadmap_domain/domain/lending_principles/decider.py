"""The decisions on the principles by which premises are lent."""

from __future__ import annotations

from roadmap_domain.domain.lending_principles import rules
from roadmap_domain.domain.lending_principles.events import (
    PrinciplesDecided,
    PrinciplesDrafted,
    ReadinessAssessed,
)
from roadmap_domain.domain.lending_principles.state import (
    LENDING_PRINCIPLES,
    LendingPrinciples,
    existing,
)
from roadmap_domain.domain.programmes.state import read_programme
from roadmap_domain.kernel.basis import DecisionBasis
from roadmap_domain.kernel.dates import DateLike, as_fuzzy
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text, as_texts


@decides(LENDING_PRINCIPLES)
def draft_principles(
    principles: LendingPrinciples | None,
    circumstances: Circumstances,
    *,
    programme: str,
    title: TextLike,
) -> list[PrinciplesDrafted]:
    """Begin the work on the principles by which premises are lent to organisations."""
    read_programme(circumstances, programme)
    drafted = PrinciplesDrafted(programme, as_text(title))
    if principles is None:
        return [drafted]
    if principles.drafted != drafted:
        raise rules.PrinciplesExist
    return []


@decides(LENDING_PRINCIPLES)
def assess_readiness(
    principles: LendingPrinciples | None,
    circumstances: Circumstances,
    *,
    ready: bool,
    statement: TextLike,
    review_on: DateLike | None = None,
) -> list[ReadinessAssessed]:
    """Say whether the county is ready to lend premises; if not, when that is looked at again."""
    principles = existing(principles, circumstances.aggregate_id)
    assessed = ReadinessAssessed(
        ready, as_text(statement), None if review_on is None else as_fuzzy(review_on)
    )
    return [] if principles.readiness == assessed else [assessed]


@decides(LENDING_PRINCIPLES)
def decide_principles(
    held: LendingPrinciples | None,
    circumstances: Circumstances,
    *,
    version: str,
    principles: tuple[TextLike, ...],
) -> list[PrinciplesDecided]:
    """Decide the principles, in a version, on the decision of the body that the basis names."""
    held = existing(held, circumstances.aggregate_id)
    basis = circumstances.basis
    if not isinstance(basis, DecisionBasis):
        raise rules.PrinciplesNeedDecision
    decided = PrinciplesDecided(basis.body, version, as_texts(principles))
    if held.decided == decided and circumstances.corrects is None:
        return []
    if not decided.principles:
        raise rules.PrinciplesAreEmpty
    if version in held.versions:
        raise rules.PrinciplesVersionIsUsed(version)
    return [decided]


@decides(LENDING_PRINCIPLES)
def retract_lending_principles(
    _: LendingPrinciples | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of principles, which never should have been recorded."""
    return retracted(circumstances, reason)
