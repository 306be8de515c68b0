"""What a question cannot find."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import Problem


class NoSuchAggregate(Problem):
    """Nothing has been recorded under the id."""

    code: ClassVar = "question.unknown-id"
    fi: ClassVar = "Tunnuksella {aggregate} ei ole kirjattu mitään. Etsi: roadmap find TEKSTI"
    sv: ClassVar = "Ingenting har antecknats under {aggregate}. Sök: roadmap find TEXT"
    en: ClassVar = "Nothing has been recorded under {aggregate}. Search: roadmap find TEXT"
    aggregate: str
