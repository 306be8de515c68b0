"""The decisions on a body."""

from __future__ import annotations

from roadmap_domain.domain.bodies.events import (
    BodyDissolved,
    BodyEstablished,
    BodyEvent,
    BodyKind,
    BodyMerged,
    BodyRenamed,
    RulesAdopted,
)
from roadmap_domain.domain.bodies.rules import BodyExists, BodyHasEnded, CannotMergeBody
from roadmap_domain.domain.bodies.state import BODY, Body, existing
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text


@decides(BODY)
def establish_body(
    body: Body | None, _: Circumstances, *, name: TextLike, kind: BodyKind
) -> list[BodyEvent]:
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
) -> list[BodyEvent]:
    """Give a body another name. What only changes spelling records nothing."""
    body, new = existing(body), as_text(name)
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
) -> list[BodyEvent]:
    """Record under which rules a body works: their name, version and section."""
    body, adopted = existing(body), RulesAdopted(as_text(rules), version, section)
    if body.rules == adopted and circumstances.corrects is None:
        return []
    _check_at_work(body, circumstances)
    return [adopted]


@decides(BODY)
def merge_body(body: Body | None, circumstances: Circumstances, *, into: str) -> list[BodyEvent]:
    """End a body whose work another one takes on."""
    body = existing(body)
    if body.merged_into == into:
        return []
    _check_at_work(body, circumstances)
    other = circumstances.read(BODY, into)
    if into == circumstances.aggregate_id or other is None or other.has_ended:
        raise CannotMergeBody(into)
    return [BodyMerged(into)]


@decides(BODY)
def dissolve_body(body: Body | None, circumstances: Circumstances) -> list[BodyEvent]:
    """End a body."""
    body = existing(body)
    if body.dissolved:
        return []
    _check_at_work(body, circumstances)
    return [BodyDissolved()]


def _check_at_work(body: Body, circumstances: Circumstances) -> None:
    """Raise `BodyHasEnded` where the body has ended and the decision corrects nothing."""
    if body.has_ended and circumstances.corrects is None:
        raise BodyHasEnded
