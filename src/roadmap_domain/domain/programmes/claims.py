"""The decisions on what sources claim of a programme where they disagree."""

from __future__ import annotations

from roadmap_domain.domain.programmes import rules
from roadmap_domain.domain.programmes.events import ClaimNoted, ClaimUpheld
from roadmap_domain.domain.programmes.state import PROGRAMME, Claim, Programme, existing
from roadmap_domain.kernel.basis import SourceBasis
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text


@decides(PROGRAMME)
def note_claim(
    programme: Programme | None,
    circumstances: Circumstances,
    *,
    claim: str,
    subject: str,
    statement: TextLike,
) -> list[ClaimNoted]:
    """Note what a source states where sources disagree; the basis is the source."""
    programme = existing(programme, circumstances.aggregate_id)
    noted = ClaimNoted(claim, subject, as_text(statement))
    if not isinstance(circumstances.basis, SourceBasis):
        raise rules.ClaimNeedsSource
    if claim in programme.claims:
        if programme.claims[claim] != Claim(
            subject, noted.statement, programme.claims[claim].holds
        ):
            raise rules.CodeIsTaken(claim)
        return []
    return [noted]


@decides(PROGRAMME)
def uphold_claim(
    programme: Programme | None, circumstances: Circumstances, *, claim: str
) -> list[ClaimUpheld]:
    """Mark the claim that is taken to hold; the others on its subject then do not."""
    programme = existing(programme, circumstances.aggregate_id)
    if claim not in programme.claims:
        raise rules.NoSuchClaim(claim)
    return [] if programme.claims[claim].holds else [ClaimUpheld(claim)]
