"""The words of what decisions of many kinds have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.kernel.texts import Text

RETRACT: Final = "retract-"

DECISIONS: Final[Mapping[str, Text]] = {
    RETRACT: Text(
        "Mitätöi nimetty kirjaus (--corrects), jota ei olisi pitänyt tehdä lainkaan.",
        "Annullera den nämnda anteckningen (--corrects), som aldrig skulle ha gjorts.",
    ),
}
ARGUMENTS: Final[Mapping[str, Text]] = {
    "amount": Text("summa", "summan", "the sum"),
    "closes": Text(
        "viimeinen päivä, jona ehtii",
        "sista dagen då man hinner",
        "the last day on which it can be done",
    ),
    "kind": Text("laji", "slaget", "the kind"),
    "name": Text("nimi", "namnet", "the name"),
    "number": Text("järjestysnumero", "ordningsnumret", "the number"),
    "opens": Text("ensimmäinen päivä", "första dagen", "the first day"),
    "organisation": Text("järjestö", "organisationen", "the organisation"),
    "person": Text("henkilö", "personen", "the person"),
    "programme": Text("ohjelma", "programmet", "the programme"),
    "reason": Text("syy tai perustelu", "orsaken eller motiveringen", "the reason"),
    "text": Text("teksti", "texten", "the text"),
    "title": Text("nimi tai otsikko", "namnet eller rubriken", "the title"),
    "year": Text("vuosi", "året", "the year"),
    "criteria": Text("ehdot", "kriterierna", "the criteria"),
    "criterion": Text("ehdon tunnus", "kriteriets beteckning", "the criterion"),
    "met": Text("täyttyykö ehto", "om kriteriet uppfylls", "whether the criterion is met"),
}
