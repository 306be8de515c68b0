"""What can have happened to the principles by which premises are lent."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Text


@frozen
class PrinciplesDrafted:
    """Work on the principles of a programme began."""

    stored_name: ClassVar = "lending-principles.drafted@1"
    programme: str
    title: Text


@frozen
class ReadinessAssessed:
    """The county was found to be ready to lend premises, or not to be; `review_on` is when next."""

    stored_name: ClassVar = "lending-principles.readiness-assessed@1"
    ready: bool
    statement: Text
    review_on: FuzzyDate | None = None


@frozen
class PrinciplesDecided:
    """A body decided the principles, in a version; later ones take their place."""

    stored_name: ClassVar = "lending-principles.decided@1"
    by: str
    version: str
    principles: tuple[Text, ...]


LendingPrinciplesEvent = PrinciplesDrafted | ReadinessAssessed | PrinciplesDecided
