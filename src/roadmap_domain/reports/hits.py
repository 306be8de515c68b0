"""What was found."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Part, Table
from roadmap_domain.reports.terms import TERMS
from roadmap_domain.reports.words import saying
from roadmap_domain.views.search import Hits
from roadmap_domain.views.words import day_in_words


def layout(found: Hits, language: Language) -> Iterator[Part]:
    """Each wording with whose it is, and whether it is still current."""
    say = saying(language)
    if not found.hits:
        yield say(_NO_HITS, found.text)
        return
    headings = (words.KIND, words.ID, words.TEXT, words.SINCE, _CURRENT)
    printed = Table([say(it) for it in headings])
    for hit in found.hits:
        printed.add(
            say(TERMS[hit.kind].word),
            hit.id,
            hit.text,
            day_in_words(hit.since, language),
            say(words.YES if hit.current else words.NO),
            faded=not hit.current,
        )
    yield printed


_CURRENT = Text("Voimassa", "Gäller", "Current")
_NO_HITS = Text("Ei osumia: {}", "Inga träffar: {}", "No hits: {}")
