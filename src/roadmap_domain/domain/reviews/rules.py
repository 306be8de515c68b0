"""The rules of reviews."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from roadmap_domain.kernel.rules import RuleViolation


class NoSuchReview(RuleViolation):
    """A review must have been conducted before it finds or proposes anything."""

    code: ClassVar = "review.unknown"
    source: ClassVar = "002, sisäinen selvitys 2024"
    fi: ClassVar = "Selvitystä {review} ei tunneta: sitä ei ole kirjattu."
    sv: ClassVar = "Utredningen {review} är okänd: den har inte antecknats."
    en: ClassVar = "The review {review} is not known: it has not been recorded."
    review: str


class ReviewExists(RuleViolation):
    """One id is one review."""

    code: ClassVar = "review.exists"
    source: ClassVar = "docs/kieli.md, selvitys"
    fi: ClassVar = "Selvitys on jo kirjattu toisin tiedoin."
    sv: ClassVar = "Utredningen har redan antecknats med andra uppgifter."
    en: ClassVar = "The review has already been recorded with other particulars."


class FindingExists(RuleViolation):
    """One code is one finding of a review."""

    code: ClassVar = "review.finding-exists"
    source: ClassVar = "000, nykytila"
    fi: ClassVar = "Selvityksessä on jo toinen havainto tunnuksella {finding}."
    sv: ClassVar = "Utredningen har redan en annan iakttagelse med beteckningen {finding}."
    en: ClassVar = "The review already has another finding with the code {finding}."
    finding: str


class ProposalExists(RuleViolation):
    """The proposals of a review are numbered, each number once."""

    code: ClassVar = "review.proposal-exists"
    source: ClassVar = "002, kehittämistoimenpide-ehdotukset 1–4"
    fi: ClassVar = "Selvityksessä on jo toinen ehdotus numerolla {number}."
    sv: ClassVar = "Utredningen har redan ett annat förslag med nummer {number}."
    en: ClassVar = "The review already has another proposal with the number {number}."
    number: int


class NoSuchProposal(RuleViolation):
    """An action is raised only from a proposal that a review made."""

    code: ClassVar = "review.proposal-unknown"
    source: ClassVar = "002, kehittämistoimenpide-ehdotukset 1–4"
    fi: ClassVar = "Selvityksessä {review} ei ole ehdotusta {number}."
    sv: ClassVar = "Utredningen {review} har inget förslag {number}."
    en: ClassVar = "The review {review} has no proposal {number}."
    review: str
    number: int


class ScoreOffScale(RuleViolation):
    """A score lies within the bounds of its scale."""

    code: ClassVar = "review.score-off-scale"
    source: ClassVar = "000, nykytila: asteikko 1–5"
    fi: ClassVar = "Arvo {value} ei ole asteikolla {lowest}–{highest}."
    sv: ClassVar = "Värdet {value} ligger inte på skalan {lowest}–{highest}."
    en: ClassVar = "The score {value} is not on the scale {lowest}–{highest}."
    value: Decimal
    lowest: Decimal
    highest: Decimal
