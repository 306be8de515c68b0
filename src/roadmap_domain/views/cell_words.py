"""What the cells of answers are called by people, as the printed answers call them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final, cast

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.views.cells import MISSING, TITLES
from roadmap_domain.views.words import grouped, yes_or_no

CELLS: Final[Mapping[str, Text]] = {
    # years and their actions
    "title": Text("nimi", "namn", "title"),
    "vision": Text("visio", "vision", "vision"),
    "outcome": Text("arvio", "bedömning", "assessment"),
    "marks": Text("merkit", "märken", "marks"),
    "origin": Text("alkuperä", "ursprung", "origin"),
    "carried_from": Text("siirtyi vuodelta", "överförd från år", "carried over from"),
    "raised_from": Text("nostettu selvityksestä", "lyft ur utredning", "raised from"),
    "details": Text("tarkenteet", "preciseringar", "details"),
    "steps": Text("tarvittavat toimet", "behövliga steg", "steps"),
    "metrics": Text("mittarit", "mätare", "metrics"),
    "responsible": Text("vastuu", "ansvar", "responsible"),
    "partners": Text("kumppanit", "partner", "partners"),
    "schedule": Text("aikataulu", "tidtabell", "schedule"),
    "deliverables": Text("tuotokset", "resultat", "deliverables"),
    "reported": Text("raportointi", "rapportering", "reported"),
    "see": Text("ks.", "se", "see"),
    "done": Text("tehty", "gjort", "done"),
    "adopted": Text("hyväksytty", "godkänd", "adopted"),
    "objectives": Text("vuoden tavoitteet", "årets mål", "objectives"),
    "binding": Text("sitova", "bindande", "binding"),
    "narrative": Text("vuoden raportti", "årets rapport", "narrative"),
    "actions": Text("toimenpiteet", "åtgärder", "actions"),
    "carried_over": Text("siirtyneitä", "överförda", "carried over"),
    "raised": Text("nostettuja", "lyfta", "raised"),
    "outcomes": Text("arvioita", "bedömningar", "assessments"),
    "group": Text("kokonaisuus", "helhet", "group"),
    "group_title": Text("kokonaisuuden nimi", "helhetens namn", "group title"),
    "goal": Text("tavoite", "mål", "goal"),
    "goal_title": Text("tavoitteen nimi", "målets namn", "goal title"),
    "goals": Text("tavoitteet", "mål som tjänas", "goals"),
    "text": Text("teksti", "text", "text"),
    "own": Text("oma arvio", "egen bedömning", "own outcome"),
    "row": Text("rivin arvio", "radens bedömning", "the row's outcome"),
    # indicators
    "indicators": Text("indikaattorit", "indikatorer", "indicators"),
    "observations": Text("arvot", "värden", "values"),
    "value": Text("arvo", "värde", "value"),
    "unit": Text("yksikkö", "enhet", "unit"),
    "cadence": Text("jakson pituus", "periodens längd", "cadence"),
    "note": Text("huomautus", "anmärkning", "note"),
    "restated_from_text": Text("ensin", "först", "first value"),
    "restated_because": Text("tarkistuksen syy", "orsak till justeringen", "restated because"),
    "missing_reason": Text("puuttumisen syy", "orsak till bristen", "missing because"),
    "planned": Text("mitataan", "mäts", "to be measured"),
    # gatherings
    "target": Text("tavoitetiheys", "målfrekvens", "target"),
    "actual": Text("pidetty", "hållits", "held"),
    "cancelled": Text("peruttu", "inställts", "cancelled"),
    "met": Text("täyttyykö", "uppfyllt", "met"),
    "compared": Text("tavoitteeseen nähden", "i förhållande till målet", "against the target"),
    "occurrences": Text("tilaisuudet", "sammankomster", "gatherings"),
    "organisers": Text("järjestäjät", "arrangörer", "organisers"),
    "statutory": Text("lakisääteinen", "lagstadgad", "statutory"),
    "attendance": Text("osallistujia", "deltagare", "participants"),
    "times": Text("kertoja", "gånger", "times"),
    "day": Text("milloin", "när", "when"),
    # organisations
    "name": Text("järjestön nimi", "organisationens namn", "name"),
    "former_names": Text("entiset nimet", "tidigare namn", "former names"),
    "association_number": Text(
        "yhdistysrekisterinumero", "föreningsregisternummer", "association number"
    ),
    "business_id": Text("y-tunnus", "fo-nummer", "business id"),
    "register_class": Text("rekisteriluokka", "registerklass", "register class"),
    "networks": Text("verkostot", "nätverk", "networks"),
    "working_area": Text("toimialue", "verksamhetsområde", "working area"),
    "has_employees": Text("palkattuja työntekijöitä", "anställda", "employees"),
    "languages": Text("kielet", "språk", "languages"),
    "state": Text("tila", "läge", "state"),
    # councils
    "organisation": Text("järjestö", "organisation", "organisation"),
    "member": Text("jäsen", "medlem", "member"),
    "deputy": Text("varajäsen", "ersättare", "deputy"),
    "deputy_organisation": Text(
        "varajäsenen järjestö", "ersättarens organisation", "deputy's organisation"
    ),
    "since": Text("alkaen", "från", "since"),
    "until": Text("päättyi", "upphörde", "until"),
    "vacant": Text("tyhjä", "tom", "empty"),
    "remarks": Text("huomautukset", "anmärkningar", "remarks"),
    "seats": Text("paikat", "platser", "seats"),
    "chairs": Text("puheenjohtajat", "ordförande", "chairs"),
    "observers": Text("jäsenten rinnalla", "vid sidan av medlemmarna", "beside the members"),
    "delegates": Text("edustus muualla", "representation på andra håll", "represented elsewhere"),
    "person": Text("edustaja", "företrädare", "representative"),
    "start": Text("aloitus", "start", "start"),
    "structure": Text("rakenne", "struktur", "structure"),
    "term": Text("toimikausi", "mandattid", "term"),
    "first_day": Text("alkaa", "börjar", "first day"),
    "last_day": Text("päättyy", "slutar", "last day"),
    "basis": Text("peruste", "grund", "basis"),
    # candidates
    "selected": Text("valittu", "vald", "selected"),
    "proposed": Text("ehdotettu", "föreslagen", "proposed"),
    "late": Text("myöhässä", "för sent", "late"),
    "withdrawn": Text("peruutettu", "återtagen", "withdrawn"),
    "reasons": Text("miksi", "varför", "why"),
    "criteria": Text("kriteerit", "kriterier", "criteria"),
    # grants
    "appropriation": Text("määräraha", "anslag", "appropriation"),
    "sought": Text("haettu", "sökt", "applied for"),
    "granted": Text("myönnetty", "beviljat", "granted"),
    "left": Text("jäljellä", "återstår", "left"),
    "paid": Text("maksettu", "betalt", "paid"),
    "unreported": Text("selvittämättä", "inte redovisat", "unreported"),
    "recovered": Text("peritty takaisin", "återkrävt", "recovered"),
    "applications": Text("hakemuksia", "ansökningar", "applications"),
    "grants": Text("avustuksia", "bidrag", "grants"),
    "decided_on": Text("päätös", "beslut", "decision"),
    "reason": Text("perustelu", "motivering", "reason"),
    "points": Text("pisteet", "poäng", "points"),
    "claims_until": Text("oikaisuvaatimusaika", "tid för omprövning", "claims until"),
    "claim": Text("oikaisuvaatimus", "begäran om omprövning", "claim"),
    "report": Text("käyttöselvitys", "redovisning", "usage report"),
}
"""The words of cells by field, in small letters. Every cell goes by its field, too."""


def called(field: str, language: Language | None = None) -> list[str]:
    """What a cell is called, in a language or in all; by its field, where it has no word."""
    word = CELLS.get(field)
    if word is None:
        return [field]
    languages: tuple[Language, ...] = ("fi", "sv", "en") if language is None else (language,)
    return [word.in_language(it) for it in languages]


def in_words(value: object, language: Language) -> str | None:
    """What stands in a cell, as people read it; `None` where nothing does."""
    match value:
        case None:
            return None
        case bool():
            return yes_or_no(value, language)
        case Decimal():
            return grouped(value, language)
        case list():
            texts = (in_words(it, language) for it in cast("list[object]", value))
            return "; ".join(filter(None, texts)) or None
        case Mapping():
            return _row_in_words(cast("Mapping[str, Any]", value), language)
        case _:
            return None if value is MISSING else str(value)


def _row_in_words(row: Mapping[str, Any], language: Language) -> str | None:
    title = next((row[name] for name in ("label", *TITLES) if row.get(name)), None)
    if title is not None:
        return str(title)
    texts = {name: in_words(it, language) for name, it in row.items()}
    return (
        ", ".join(f"{called(name, language)[0]} {it}" for name, it in texts.items() if it) or None
    )
