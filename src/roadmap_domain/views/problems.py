"""What a question cannot find."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.rules import Language, Problem
from roadmap_domain.views.words import date_in_words, moment_in_words


class NoSuchAggregate(Problem):
    """Nothing has been recorded under the id."""

    code: ClassVar = "question.unknown-id"
    fi: ClassVar = "Tunnuksella {aggregate} ei ole kirjattu mitään. Etsi: roadmap find TEKSTI"
    sv: ClassVar = "Ingenting har antecknats under {aggregate}. Sök: roadmap find TEXT"
    en: ClassVar = "Nothing has been recorded under {aggregate}. Search: roadmap find TEXT"
    aggregate: str


class NothingToCompare(Problem):
    """A comparison is between two points, of which at least the first is given."""

    code: ClassVar = "question.nothing-to-compare"
    fi: ClassVar = (
        "Kerro, mihin verrataan: --from PÄIVÄ (mitä oli voimassa) tai --known-from PÄIVÄ "
        "(mitä tiedettiin)."
    )
    sv: ClassVar = (
        "Ange vad som jämförs: --from DAG (vad som gällde) eller --known-from DAG "
        "(vad som var känt)."
    )
    en: ClassVar = (
        "Say what to compare with: --from DAY (what held) or --known-from DAY (what was known)."
    )


class NothingKnownYet(Problem):
    """The question asks about a time before anything was recorded."""

    code: ClassVar = "question.nothing-known-yet"
    fi: ClassVar = "Silloin ei tiedetty vielä mitään: ensimmäinen kirjaus tehtiin {first}."
    sv: ClassVar = "Då visste man ännu ingenting: den första anteckningen gjordes {first}."
    en: ClassVar = "Nothing was known then: the first entry was made on {first}."
    first: datetime

    def message(self, language: Language = "fi") -> str:
        """That nothing was known, and since when something has been, by the clocks of Finland."""
        template: str = getattr(self, language)
        return template.format(first=moment_in_words(self.first, language))


class NotYetInEffect(Problem):
    """The question asks about a day before what it asks about began to hold."""

    code: ClassVar = "question.not-yet-in-effect"
    fi: ClassVar = "Sitä ei silloin vielä ollut: se on voimassa {since} alkaen."
    sv: ClassVar = "Det fanns inte ännu då: det gäller från {since}."
    en: ClassVar = "It was not there yet: it holds from {since}."
    since: FuzzyDate

    def message(self, language: Language = "fi") -> str:
        """That it was not there, and since when it is, as its source says."""
        template: str = getattr(self, language)
        return template.format(since=date_in_words(self.since, language))
