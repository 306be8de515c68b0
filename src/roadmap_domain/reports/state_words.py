"""What the fields of states are called: as the cells of answers, by the glossary, or as here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports.terms import TERMS
from roadmap_domain.views.cell_words import CELLS

FIELDS: Final[Mapping[str, Text]] = {
    # of every state
    "opened": Text("avattu", "öppnad", "opened"),
    "started": Text("alkanut", "inledd", "started"),
    "established": Text("perustettu", "grundad", "established"),
    "registered": Text("kirjattu", "antecknad", "recorded"),
    "received": Text("saapunut", "inkommen", "received"),
    "decided": Text("päätetty", "beslutad", "decided"),
    "ended": Text("päättynyt", "avslutad", "ended"),
    "ended_on": Text("päättyi", "upphörde", "ended on"),
    "closed": Text("suljettu", "stängd", "closed"),
    "dissolved": Text("lakkautettu", "upplöst", "dissolved"),
    "merged_into": Text("yhdistetty kohteeseen", "sammanslagen med", "merged into"),
    "kind": Text("laji", "slag", "kind"),
    "kinds": Text("lajit", "slag", "kinds"),
    "number": Text("numero", "nummer", "number"),
    "numbers": Text("tunnukset", "nummer", "numbers"),
    "year": Text("vuosi", "år", "year"),
    "years": Text("vuodet", "år", "years"),
    "code": Text("koodi", "kod", "code"),
    "version": Text("versio", "version", "version"),
    "amount": Text("summa", "belopp", "amount"),
    "change": Text("muutos", "ändring", "change"),
    "latest": Text("viimeisin", "senaste", "latest"),
    "by": Text("kuka", "vem", "by"),
    "about": Text("mistä", "om vad", "about"),
    # programmes and reviews
    "region": Text("alue", "område", "region"),
    "first_year": Text("ensimmäinen vuosi", "första året", "first year"),
    "last_year": Text("viimeinen vuosi", "sista året", "last year"),
    "outline": Text("rakenteen tasot", "strukturens nivåer", "outline"),
    "scope": Text("arvioinnin kohde", "vad som bedöms", "scope"),
    "scale": Text("asteikko", "skala", "scale"),
    "label": Text("nimitys", "benämning", "label"),
    "realised": Text("kokonaan toteutunut", "helt förverkligat", "realised"),
    "level": Text("taso", "nivå", "level"),
    "under": Text("ylempi kohta", "övre punkt", "under"),
    "strategy": Text("strategian tavoitteet", "strategins mål", "strategy"),
    "perspective": Text("näkökulma", "perspektiv", "perspective"),
    "document": Text("asiakirja", "dokument", "document"),
    "dated": Text("päivätty", "daterad", "dated"),
    "adopted_by": Text("hyväksyjä", "godkänd av", "adopted by"),
    "subject": Text("aihe", "ämne", "subject"),
    "statement": Text("mitä väitetään", "vad som påstås", "statement"),
    "holds": Text("pitää paikkansa", "stämmer", "holds"),
    "conducted": Text("tehty selvitys", "utredningen", "conducted"),
    "conducted_by": Text("tekijä", "utförd av", "conducted by"),
    "participants": Text("osallistujia", "deltagare", "participants"),
    "respondents": Text("vastaajia", "svarande", "respondents"),
    # years, actions, indicators, gatherings
    "entries": Text("vuosittain", "år för år", "entries"),
    "order": Text("järjestys", "ordning", "order"),
    "serves": Text("palvelee tavoitteita", "tjänar målen", "serves"),
    "reports": Text("raportoinnit", "rapporteringar", "reports"),
    "check_ins": Text("neljännesarviot", "kvartalsbedömningar", "check-ins"),
    "quarter": Text("neljännes", "kvartal", "quarter"),
    "confidence": Text("luottamus", "tilltro", "confidence"),
    "ended_from": Text("päättynyt vuodesta", "avslutad från och med", "ended from"),
    "continued_by": Text("jatkuu toimenpiteenä", "fortsätter som", "continued by"),
    "made_on": Text("valmistunut", "färdig", "made on"),
    "reference": Text("viite", "referens", "reference"),
    "defined": Text("määritelty", "definierad", "defined"),
    "observed": Text("arvot", "värden", "observed"),
    "restated": Text("tarkistetut arvot", "justerade värden", "restated"),
    "missing": Text("puuttuvat arvot", "saknade värden", "missing"),
    "lowest": Text("pienin", "lägst", "lowest"),
    "highest": Text("suurin", "högst", "highest"),
    "precision": Text("tarkkuus", "noggrannhet", "precision"),
    "held": Text("pidetyt", "hållna", "held"),
    "days": Text("päivät", "dagar", "days"),
    "occurrence": Text("kerta", "tillfälle", "occurrence"),
    # organisations, councils, calls
    "described_in": Text("palvelut kuvattu", "tjänsterna beskrivna", "described in"),
    "start_by": Text("tavoitteena aloittaa", "ska inledas", "to start by"),
    "seats_per_class": Text("paikkaa luokkaa kohti", "platser per klass", "seats per class"),
    "chosen_on": Text("valittu", "valda", "chosen on"),
    "sittings": Text("istujat", "innehavare", "sittings"),
    "seat_class": Text("luokka", "klass", "class"),
    "came": Text("miten tuli", "hur tillträdde", "came"),
    "named": Text("nimetty", "utsedd", "named"),
    "to": Text("minne", "vart", "to"),
    "opens": Text("alkaa", "öppnas", "opens"),
    "closes": Text("päättyy", "stängs", "closes"),
    "received_on": Text("saapui", "inkom", "received on"),
    "link": Text("kytkeytyminen", "koppling", "link"),
    "representative": Text("edustaja", "företrädare", "representative"),
    "assessed": Text("arvioidut kriteerit", "bedömda kriterier", "assessed"),
    "made": Text("tehty valinta", "valet", "made"),
    # grants
    "committed": Text("sidottu", "bundet", "committed"),
    "purpose": Text("tarkoitus", "ändamål", "purpose"),
    "asked": Text("pyydetty täydennys", "begärd komplettering", "asked"),
    "scores": Text("pisteytykset", "poängsättningar", "scores"),
    "amended": Text("muutettu päätös", "ändrat beslut", "amended"),
    "notified": Text("tiedoksianto", "delgivning", "notified"),
    "channel": Text("miten", "hur", "channel"),
    "sent_on": Text("lähetetty", "sänt", "sent on"),
    "grounds": Text("perusteet", "grunder", "grounds"),
    "claim_decided": Text("ratkaistu vaatimus", "avgjord begäran", "claim decided"),
    "upheld": Text("hyväksytty", "bifallen", "upheld"),
    "used": Text("käytetty", "använt", "used"),
    "returned": Text("palautettu", "återsänd", "returned"),
    "approved": Text("hyväksytty", "godkänd", "approved"),
    # persons and the store
    "contact": Text("yhteystieto", "kontaktuppgift", "contact"),
    "forgotten": Text("poistettu", "raderad", "forgotten"),
    "county": Text("hyvinvointialue", "välfärdsområde", "county"),
    "format": Text("muoto", "format", "format"),
}


def in_words(kind: str, path: str, language: Language) -> str:
    """A path in the state of an aggregate as people say it: "arvioita 2024".

    What is no field is an id, a year or a number, and stays as it is.
    """
    if not path:
        return TERMS[kind].word.in_language(language)
    return " ".join(_words(path, language))


def _words(path: str, language: Language) -> Iterator[str]:
    for part in path.split("."):
        word = FIELDS.get(part) or CELLS.get(part) or _term(part)
        yield word.in_language(language) if word else part


def _term(part: str) -> Text | None:
    code = part.replace("_", "-")
    term = TERMS.get(code) or TERMS.get(code.removesuffix("s"))
    return term.word if term else None
