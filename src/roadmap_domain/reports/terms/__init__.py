"""The language: one word for each concept, in three languages, and where it lives in the code.

The glossary in `docs/kieli.md` is written from here, and layouts call things by these words.
"""

from __future__ import annotations

from typing import Final

from roadmap_domain.reports.terms.money import MONEY
from roadmap_domain.reports.terms.people import PEOPLE
from roadmap_domain.reports.terms.plans import PLANS

TERMS: Final = {term.code: term for term in (*PLANS, *MONEY, *PEOPLE)}
"""The terms by their English word, as it is written in codes."""
