"""The words of a charter's codes, as people write and read them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.councils.charter import TermLength
from roadmap_domain.kernel.texts import Language, Text

Words = Mapping[str, Text]

SEAT_KINDS: Final[Words] = {
    "register-class": Text("rekisteriluokka", "registerklass", "register class"),
    "network": Text("verkosto", "nätverk", "network"),
    "body": Text("toimielin", "organ", "body"),
    "open": Text("avoin", "öppen", "open"),
}
DEPUTIES: Final[Words] = {
    "bound": Text("sidottu jäseneen", "knuten till en medlem", "bound to a member"),
    "agreed": Text("sovitaan", "enligt överenskommelse", "as agreed"),
    "none": Text("ei varajäseniä", "inga ersättare", "no deputies"),
}
DEPUTY_ORGANISATIONS: Final[Words] = {
    "other": Text("toinen", "en annan", "another"),
    "same": Text("sama", "samma", "the same"),
    "any": Text("mikä tahansa", "vilken som helst", "any"),
}
TERMS: Final[Words] = {
    "council-term": Text("valtuustokausi", "fullmäktigeperioden", "the council term"),
    "agreed": Text("sovitaan", "enligt överenskommelse", "as agreed"),
}
NAMINGS: Final[Words] = {
    "per-term": Text("kaudeksi", "för en period", "for a term"),
    "yearly": Text("vuodeksi", "för ett år", "for a year"),
}
CRITERIA_APPLIED: Final[Words] = {
    "always": Text("aina", "alltid", "always"),
    "when-over": Text(
        "kun ilmoittautuu enemmän kuin mahtuu",
        "när fler anmäler sig än vad som ryms",
        "when more register than there is room for",
    ),
    "never": Text("ei koskaan", "aldrig", "never"),
}
CRITERION_ABOUTS: Final[Words] = {
    "organisation": Text("järjestö", "organisation", "organisation"),
    "representative": Text("edustaja", "företrädare", "representative"),
}
CHAIRS: Final[Words] = {
    "none": Text("ei puheenjohtajaa", "ingen ordförande", "no chair"),
    "among-members": Text("jäsenten keskuudesta", "bland medlemmarna", "among the members"),
    "agreed": Text("sovitaan", "enligt överenskommelse", "as agreed"),
}
FEES: Final[Words] = {
    "none": Text("ei palkkiota", "inget arvode", "no fee"),
    "by-rule": Text("palkkiosäännön mukaan", "enligt arvodesstadgan", "by the rule on fees"),
    "agreed": Text("sovitaan", "enligt överenskommelse", "as agreed"),
}
PUBLIC_FIELDS: Final[Words] = {
    "name": Text("nimi", "namn", "name"),
    "contact": Text("yhteystiedot", "kontaktuppgifter", "contact"),
}

_YEARS = Text("{} vuotta", "{} år", "{} years")
_ONE_YEAR = Text("1 vuosi", "1 år", "1 year")


def term_in_words(term: TermLength, language: Language) -> str:
    """How long a term is: "2 vuotta", "valtuustokausi"."""
    if term.kind != "years":
        return TERMS[term.kind].in_language(language)
    return (_ONE_YEAR if term.years == 1 else _YEARS).in_language(language).format(term.years)


def range_in_words(least: int, most: int) -> str:
    """Two bounds: "4–6", or one number where they are the same."""
    return str(least) if least == most else f"{least}–{most}"
