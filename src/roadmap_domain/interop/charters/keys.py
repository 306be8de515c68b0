"""The keys of a charter's file, in Finnish and in English."""

from __future__ import annotations

import re
from typing import Final

from roadmap_domain.domain.councils.charter import (
    Beside,
    Charter,
    Criterion,
    Deputies,
    Meetings,
    Phase,
    SeatClass,
    SelectionRoute,
    TermLength,
)
from roadmap_domain.interop.charters.kinds import (
    Faulty,
    Key,
    a_number,
    a_range,
    a_string,
    a_table,
    a_text,
    many,
    misread,
    one_of,
    yes_or_no,
)
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Share
from roadmap_domain.views import charter_words as words

_YEARS = re.compile("([0-9]+) (?:vuosi|vuotta|år|years?)", re.IGNORECASE)
_SHARE = re.compile("([0-9]+) ?/ ?([0-9]+)")
_TERM_KIND: Final = one_of(words.TERMS)
CRITERION_ABOUT: Final = one_of(words.CRITERION_ABOUTS)


def _term(value: object) -> TermLength:
    years = _YEARS.fullmatch(str(value).strip())
    if years:
        return TermLength("years", int(years[1]))
    try:
        return TermLength(_TERM_KIND(value))
    except Faulty:
        raise misread(_A_TERM, value) from None


def _share(value: object) -> Share:
    share = _SHARE.fullmatch(str(value).strip())
    if share is None:
        raise misread(_A_SHARE, value)
    return Share(int(share[1]), int(share[2]))


def _phase(title: Text, months: tuple[int, int]) -> Phase:
    return Phase(title, *months)


_A_TERM = Text(
    "2 vuotta, valtuustokausi tai sovitaan",
    "2 år, fullmäktigeperioden eller enligt överenskommelse",
    "2 years, the council term or as agreed",
)
_A_SHARE = Text("osuutta, esimerkiksi 1/2", "en andel, till exempel 1/2", "a share, such as 1/2")

_SEAT_CLASS: Final = a_table(
    SeatClass,
    (
        Key("code", "tunnus", "code", a_string, required=True),
        Key("title", "nimi", "title", a_text, required=True),
        Key("kind", "laji", "kind", one_of(words.SEAT_KINDS), required=True),
        Key("seats", "paikkoja", "seats", a_number),
    ),
)
_DEPUTIES: Final = a_table(
    Deputies,
    (
        Key("kind", "laji", "kind", one_of(words.DEPUTIES), required=True),
        Key("organisation", "järjestö", "organisation", one_of(words.DEPUTY_ORGANISATIONS)),
        Key("same_class", "sama luokka", "same-class", yes_or_no),
        Key("same_criteria", "samat kriteerit", "same-criteria", yes_or_no),
    ),
)
_BESIDE: Final = a_table(
    Beside,
    (
        Key("body", "toimielin", "body", a_string, required=True),
        Key("least", "vähintään", "least", a_number, required=True),
        Key("most", "enintään", "most", a_number),
    ),
)
_CRITERION: Final = a_table(
    Criterion,
    (
        Key("code", "tunnus", "code", a_string, required=True),
        Key("title", "nimi", "title", a_text, required=True),
        Key("about", "koskee", "about", CRITERION_ABOUT, required=True),
    ),
)
_SELECTION: Final = a_table(
    SelectionRoute,
    (
        Key("by", "valitsee", "by", a_string, required=True),
        Key("proposed_by", "ehdottaa", "proposed-by", a_string),
    ),
)
_PHASE: Final = a_table(
    _phase,
    (
        Key("title", "vaihe", "title", a_text, required=True),
        Key("months", "kuukaudet", "months", a_range(lambda *ends: ends), required=True),
    ),
)
KEYS: Final = (
    Key("code", "tunnus", "code", a_string, required=True),
    Key("title", "nimi", "title", a_text, required=True),
    Key("version", "versio", "version", a_string, required=True),
    Key("source", "lähde", "source", a_string),
    Key("classes", "luokat", "classes", many(_SEAT_CLASS), required=True),
    Key("seats_per_class", "paikkoja luokassa", "seats-per-class", many(a_number)),
    Key("total_seats", "paikkoja yhteensä", "total-seats", many(a_number), required=True),
    Key("seats_about", "noin", "seats-about", yes_or_no),
    Key(
        "one_seat_per_organisation",
        "järjestöllä yksi paikka",
        "one-seat-per-organisation",
        yes_or_no,
    ),
    Key("deputies", "varajäsenet", "deputies", _DEPUTIES),
    Key("beside", "rinnalla", "beside", many(_BESIDE)),
    Key("terms", "toimikausi", "terms", many(_term)),
    Key("naming", "nimetään", "naming", many(one_of(words.NAMINGS))),
    Key("rotation", "vaihtuu", "rotation", _share),
    Key("link_required", "kytkeytyminen kuvattava", "link-required", yes_or_no),
    Key("criteria", "kriteerit", "criteria", many(_CRITERION)),
    Key(
        "criteria_applied",
        "kriteereitä sovelletaan",
        "criteria-applied",
        one_of(words.CRITERIA_APPLIED),
    ),
    Key("selections", "valinta", "selections", many(_SELECTION)),
    Key("changes_approved_by", "muutokset hyväksyy", "changes-approved-by", many(a_string)),
    Key("chairs", "puheenjohtajat", "chairs", one_of(words.CHAIRS)),
    Key("fees", "kokouspalkkiot", "fees", many(one_of(words.FEES))),
    Key("meetings_a_year", "kokouksia vuodessa", "meetings-a-year", a_range(Meetings)),
    Key("public", "julkiset tiedot", "public", many(one_of(words.PUBLIC_FIELDS))),
    Key("phases", "vuosikello", "phases", many(_PHASE)),
)
CHARTER: Final = a_table(Charter, KEYS)
"""Reads a charter."""
