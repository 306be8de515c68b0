"""The decisions on a body."""

from __future__ import annotations

from roadmap_domain.domain.bodies.events import (
    BodyDissolved,
    BodyEstablished,
    BodyKind,
    BodyMerged,
    BodyRenamed,
    RulesAdopted,
)
from roadmap_domain.domain.bodies.rules import BodyExists, BodyHasEnded, CannotMergeBody
from roadmap_domain.domain.bodies.state import BODY, Body, existing
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text


@decides(BODY)
def establish_body(
    body: Body | None, _: Circumstances, *, name: TextLike, kind: BodyKind
) -> list[BodyEstablished]:
    """Begin to record a body."""
    established = BodyEstablished(as_text(name), kind)
    if body is None:
        return [established]
    if body.established != established:
        raise BodyExists
    return []


@decides(BODY)
def rename_body(
    body: Body | None, circumstances: Circumstances, *, name: TextLike
) -> list[BodyRenamed]:
    """Give a body another name. What only changes spelling records nothing."""
    body, new = existing(body, circumstances.aggregate_id), as_text(name)
    if body.name.same_wording(new) and circumstances.corrects is None:
        return []
    _check_at_work(body, circumstances)
    return [BodyRenamed(new)]


@decides(BODY)
def adopt_rules(
    body: Body | None,
    circumstances: Circumstances,
    *,
    rules: TextLike,
    version: str,
    section: str | None = None,
) -> list[RulesAdopted]:
    """Record under which rules a body works: their name, version and section."""
    body, adopted = (
        existing(body, circumstances.aggregate_id),
        RulesAdopted(as_text(rules), version, section),
    )
    if body.rules == adopted and circumstances.corrects is None:
        return []
    _check_at_work(body, circumstances)
    return [adopted]


@decides(BODY)
def merge_body(body: Body | None, circumstances: Circumstances, *, into: str) -> list[BodyMerged]:
    """End a body whose work another one takes on."""
    body = existing(body, circumstances.aggregate_id)
    if body.merged_into == into:
        return []
    _check_at_work(body, circumstances)
    other = circumstances.read(BODY, into)
    if into == circumstances.aggregate_id or other is None or other.has_ended:
        raise CannotMergeBody(into)
    return [BodyMerged(into)]


@decides(BODY)
def dissolve_body(body: Body | None, circumstances: Circumstances) -> list[BodyDissolved]:
    """End a body."""
    body = existing(body, circumstances.aggregate_id)
    if body.dissolved:
        return []
    _check_at_work(body, circumstances)
    return [BodyDissolved()]


@decides(BODY)
def retract_body(
    _: Body | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of a body, which never should have been recorded."""
    return retracted(circumstances, reason)


def _check_at_work(body: Body, circumstances: Circumstances) -> None:
    """Raise `BodyHasEnded` where the body has ended and the decision corrects nothing."""
    if body.has_ended and circumstances.corrects is None:
        raise BodyHasEnded
