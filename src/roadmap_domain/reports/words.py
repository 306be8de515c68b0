"""The words of layouts, in three languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from roadmap_domain.kernel.texts import Language, Text

Say = Callable[..., str]
"""A text in the language of the layout, with values in its places."""


def saying(language: Language) -> Say:
    """What says texts in `language`."""
    return lambda text, *values: text.in_language(language).format(*values)


def joined(values: Iterable[object], say: Say) -> str:
    """Values with "or" before the last; nothing where there are none."""
    *first, last = [str(value) for value in values] or [""]
    return f"{', '.join(first)} {say(OR)} {last}" if first else last


def bulleted(texts: Iterable[str]) -> str:
    """Texts one a line; what begins with a dash belongs to the one above it."""
    return "\n".join(f"  {text}" if text.startswith("– ") else f"• {text}" for text in texts)


OR = Text("tai", "eller", "or")
YES = Text("kyllä", "ja", "yes")
NO = Text("ei", "nej", "no")

GOALS = Text("Tavoitteet", "Mål", "Goals")
GOAL = Text("TAVOITE {}: {}", "MÅL {}: {}", "GOAL {}: {}")
GROUPS = Text("Toimenpidekokonaisuudet", "Åtgärdshelheter", "Groups of actions")
GROUP = Text("Kokonaisuus", "Helhet", "Group")
YEAR = Text("Vuosi", "År", "Year")
YEAR_TITLE = Text("{}: vuoden {} toimenpiteet", "{}: åtgärderna för år {}", "{}: the actions of {}")
ACTIONS_OF = Text("Toimenpiteet vuodelle {}", "Åtgärder för år {}", "Actions for {}")
ASSESSMENT = Text("Arvio toteutumisesta", "Bedömning av utfallet", "Assessment")
NOT_ASSESSED = Text("Ei arvioitu", "Inte bedömd", "Not assessed")
CARRIED_FROM = Text("* Siirtyi vuodelta {}", "* Överförd från år {}", "* Carried over from {}")
RAISED = Text("** Nostettu selvityksestä", "** Lyft ur en utredning", "** Raised from a review")
BINDING = Text(
    "Sitova strategian tavoite: {}",
    "Bindande strategiskt mål: {}",
    "Binding strategic objective: {}",
)
OBJECTIVE = Text("Vuoden tavoite: {}", "Årets mål: {}", "Objective of the year: {}")
METRICS_OF_OBJECTIVE = Text("Tavoitteen mittarit:", "Målets mätare:", "Metrics of the objective:")
COUNTS = Text(
    "Toimenpiteitä {}, joista siirtyneitä {} ja selvityksestä nostettuja {}.",
    "Åtgärder {}, av dem överförda {} och lyfta ur en utredning {}.",
    "Actions {}, of them carried over {} and raised from a review {}.",
)
OUTCOMES = Text("Arvioita: {}.", "Bedömningar: {}.", "Assessments: {}.")
NO_ACTIONS = Text(
    "Vuodelle ei ole kirjattu toimenpiteitä.",
    "Inga åtgärder har antecknats för året.",
    "No actions have been recorded for the year.",
)

STEPS = Text("Tarvittavat toimet", "Behövliga steg", "Steps")
DONE = Text("{} (tehty)", "{} (gjort)", "{} (done)")
METRICS = Text("Mittarit", "Mätare", "Metrics")
RESPONSIBLE = Text("Vastuu", "Ansvar", "Responsible")
PARTNERS = Text("Kumppanit", "Partner", "Partners")
SCHEDULE = Text("Aikataulu", "Tidtabell", "Schedule")
DELIVERABLES = Text("Tuotokset", "Resultat", "Deliverables")
CARRIED = Text("Siirtyi vuodelta", "Överförd från år", "Carried over from")
RAISED_FROM = Text("Nostettu selvityksestä", "Lyft ur utredning", "Raised from")
NARRATIVE = Text("Vuoden raportti", "Årets rapport", "The year's report")

KIND = Text("Mikä", "Vad", "What")
ID = Text("Tunnus", "Beteckning", "Id")
TEXT = Text("Teksti", "Text", "Text")
CHANGE = Text("Muutos", "Ändring", "Change")
BEFORE = Text("Ennen", "Före", "Before")
AFTER = Text("Nyt", "Nu", "After")
BASIS = Text("Peruste", "Grund", "Basis")
BETWEEN = Text("{}: muutokset {} – {}", "{}: ändringar {} – {}", "{}: changes {} – {}")
LEARNED_OF = Text(
    "{}: mitä päivästä {} tiedettiin toisin",
    "{}: vad man visste annorlunda om {}",
    "{}: what was known otherwise of {}",
)
KNOWN_BETWEEN = Text("Tiedot: {} – {}", "Kunskapen: {} – {}", "Knowledge: {} – {}")
KNOWN_NOW = Text("nyt", "nu", "now")
WHOLE_COUNTY = Text("Koko hyvinvointialue", "Hela välfärdsområdet", "The whole county")
LOOKING_BACK = Text(
    "{}: mitä päivästä {} tiedettiin sen päättyessä ja mitä on opittu sen jälkeen",
    "{}: vad man visste om {} när dagen var slut, och vad man har lärt sig sedan",
    "{}: what was known of {} at its end, and what was learned later",
)
NOTHING_LEARNED = Text(
    "Päivästä ei ole opittu mitään sen jälkeen.",
    "Inget har framkommit om dagen sedan dess.",
    "Nothing was learned of the day later.",
)
ENTERED_LATER = Text(
    "Silloin ei ollut kirjattu vielä mitään: ensimmäinen kirjaus tehtiin {}.",
    "Då hade ännu ingenting antecknats: den första anteckningen gjordes {}.",
    "Nothing had been recorded then: the first entry was made {}.",
)
HOW = Text("Miten", "Hur", "How")
HOWS = {
    "late": Text("myöhäinen kirjaus", "sen anteckning", "late entry"),
    "correction": Text("korjaus", "rättelse", "correction"),
    "retraction": Text("mitätöinti", "annullering", "retraction"),
}
"""How something was learned later."""
KNOWN_THEN = Text("Tiedettiin", "Man visste", "Was known")
KNOWN_LATER = Text("Opittiin", "Man lärde sig", "Was learned")
NOTHING_THERE = Text("ei mitään", "ingenting", "nothing")
WITHOUT = Text("Ilman tätä", "Utan detta", "Without it")
POSITION = Text("Sijainti", "Position", "Position")
EFFECTS = {
    "changes": Text("{}", "{}", "{}"),
    "removes": Text("kohtaa ei olisi", "fältet fanns inte", "there would be no such cell"),
    "together": Text(
        "sama, mutta ei ilman muita", "samma, men inte utan de andra", "the same, not without all"
    ),
    "replaced": Text(
        "(tilalle tuli toinen)", "(en annan kom i stället)", "(another took its place)"
    ),
}
"""What would stand in a cell without an event."""
NO_CAUSES = Text(
    "Mikään yksittäinen tapahtuma ei muuta sitä.",
    "Ingen enskild händelse ändrar det.",
    "No single event changes it.",
)
PROVED = Text("Todistettu: {} / {}.", "Bevisade: {} / {}.", "Proved: {} / {}.")
NOT_PROVED = Text(
    "Ei todistettu: sijainti {}. Se on tarkastuspistettä uudempi, tai lokia on muutettu.",
    "Inte bevisad: position {}. Den är nyare än kontrollpunkten, eller så har loggen ändrats.",
    "Not proved: position {}. It is newer than the checkpoint, or the log was changed.",
)
TREE = Text("Loki {}, koko {}, juuri {}", "Logg {}, storlek {}, rot {}", "Log {}, size {}, root {}")
NO_CHANGES = Text("Mikään ei muuttunut.", "Ingenting ändrades.", "Nothing changed.")

VERSION = Text("Versio", "Version", "Version")
EFFECTIVE = Text("Voimassa", "Gäller", "Effective")
RECORDED = Text("Kirjattu", "Antecknat", "Recorded")
ACTOR = Text("Kuka", "Vem", "Who")
WHAT = Text("Mitä", "Vad", "What")
RETRACTED = Text("(mitätöity) {}", "(annullerad) {}", "(retracted) {}")
RETRACTS = Text("(mitätöi version {}) {}", "(annullerar version {}) {}", "(retracts version {}) {}")
CORRECTED = Text("(korjattu) {}", "(rättad) {}", "(corrected) {}")
CORRECTS = Text("(korjaa versiota {}) {}", "(rättar version {}) {}", "(corrects version {}) {}")

MILESTONES_LEFT = Text(
    "Aikajanan tavoitteet, joita mikään toimenpide ei palvele",
    "Tidslinjens mål som ingen åtgärd tjänar",
    "Milestones that no action serves",
)
PROPOSALS_LEFT = Text(
    "Selvitysten ehdotukset, joihin ei ole tartuttu",
    "Utredningarnas förslag som ingen har tagit upp",
    "Proposals of reviews that were not taken up",
)
ACTIONS_LEFT = Text(
    "Toimenpiteet, joita ei ole arvioitu",
    "Åtgärder som inte har bedömts",
    "Actions that have not been assessed",
)
SET_ASIDE = Text(
    "Toimenpiteet, joiden oman arvion rivin arvio on syrjäyttänyt",
    "Åtgärder vars egen bedömning radens bedömning har ersatt",
    "Actions whose own outcome gave way to their row’s",
)
OWN_OUTCOME = Text("Oma arvio", "Egen bedömning", "Own outcome")
ROW_OUTCOME = Text("Rivin arvio", "Radens bedömning", "The row’s outcome")
NOT_MEASURED = Text(
    "Suunnitellut mittaukset, joita ei ole tehty",
    "Planerade mätningar som inte har gjorts",
    "Planned measurements that were not made",
)
SERIES_BEHIND = Text(
    "Tilaisuussarjat, jotka jäivät tavoitteestaan",
    "Serier av sammankomster som inte nådde sitt mål",
    "Series of gatherings behind their target",
)
NOT_SIGNED = Text(
    "Sopimusluonnokset, joita ei ole allekirjoitettu",
    "Avtalsutkast som inte har undertecknats",
    "Draft agreements that have not been signed",
)
NOT_DECIDED = Text(
    "Tilojen käytön periaatteet, joita ei ole päätetty",
    "Principer för lokaler som inte har beslutats",
    "Principles for lending premises that have not been decided",
)
NOT_ENDED = Text(
    "Luovutukset, joiden sopimus on päättynyt",
    "Utlåningar vars avtal har upphört",
    "Lendings whose agreement is over",
)
DRAFTED = Text("Luonnosteltu", "Utarbetat", "Drafted")
REASON = Text("Syy", "Orsak", "Reason")
NOTHING_LEFT = Text("Ei mitään.", "Ingenting.", "None.")
REVIEW = Text("Selvitys", "Utredning", "Review")
PROPOSAL = Text("Ehdotus", "Förslag", "Proposal")
ACTION = Text("Toimenpide", "Åtgärd", "Action")

SINCE = Text("Alkaen", "Från", "Since")
CURRENT = Text("Voimassa", "Gäller", "Current")
NO_HITS = Text("Ei osumia: {}", "Inga träffar: {}", "No hits: {}")

NAME = Text("Nimi", "Namn", "Name")
FORMERLY = Text("{} (ent. {})", "{} (tidigare {})", "{} (formerly {})")
NUMBERS = Text("Tunnukset", "Nummer", "Numbers")
SAME_NUMBER = Text("sama tunnus: {}", "samma nummer: {}", "same number: {}")
REGISTER_CLASS = Text("Rekisteriluokka", "Registerklass", "Register class")
CLAIMED = Text("{} ({} alkaen; {})", "{} (från {}; {})", "{} (since {}; {})")
PROFILE = Text("Tiedot", "Uppgifter", "Profile")
NETWORKS = Text("verkostot: {}", "nätverk: {}", "networks: {}")
EMPLOYEES = Text("palkattuja työntekijöitä", "har anställda", "has employees")
NO_EMPLOYEES = Text("ei palkattuja työntekijöitä", "inga anställda", "no employees")
LANGUAGES = Text("kielet: {}", "språk: {}", "languages: {}")
DESCRIBED = Text("palvelut kuvattu: {}", "tjänsterna beskrivna: {}", "services described: {}")
STANDING = Text("Tilanne", "Läge", "Standing")
STATES = {
    "active": Text("toimii", "verksam", "active"),
    "merged": Text(
        "yhdistynyt järjestöön {1} ({0})", "ihopslagen med {1} ({0})", "merged into {1} ({0})"
    ),
    "dissolved": Text("purkautunut {}", "upplöst {}", "dissolved {}"),
}
NO_ORGANISATIONS = Text(
    "Yhtään järjestöä ei ole kirjattu.",
    "Inga organisationer har antecknats.",
    "No organisations have been recorded.",
)
INDICATORS_OF = Text("{}: mittarit", "{}: indikatorer", "{}: indicators")
NO_INDICATORS = Text(
    "Yhtään mittaria ei ole määritelty.",
    "Inga indikatorer har definierats.",
    "No indicators have been defined.",
)
INDICATORS = Text("Mittarit", "Indikatorer", "Indicators")
INDICATOR = Text("Mittari", "Indikator", "Indicator")
UNIT = Text("Yksikkö", "Enhet", "Unit")
PERIOD = Text("Jakso", "Period", "Period")
COURSE = Text("Kehitys", "Utveckling", "Course")
VALUES = Text("Arvot", "Värden", "Values")
REVIEWS_OF = Text("{} ovk: {}", "{} delårsöversikter: {}", "{} interim reviews: {}")
RESTATED = Text("{} (ensin {}: {})", "{} (först {}: {})", "{} (first {}: {})")
VALUE_MISSING = Text("puuttuu: {}", "saknas: {}", "missing: {}")
TO_BE_MEASURED = Text("mitataan", "mäts", "to be measured")
REPORTED = Text("Raportointi", "Rapportering", "Reported")
SEE = Text("→ ks. {}", "→ se {}", "→ see {}")
LINKED = Text("{} ({}), vuosi {}: {}", "{} ({}), år {}: {}", "{} ({}), {}: {}")
GOAL_OF = Text("{}. tavoite: {}", "Mål {}: {}", "Goal {}: {}")
GATHERINGS_OF = Text("{}: tilaisuudet {}", "{}: sammankomster {}", "{}: gatherings {}")
NO_SERIES = Text(
    "Vuodelle ei ole kirjattu tilaisuussarjoja.",
    "Inga serier av sammankomster har antecknats för året.",
    "No series of gatherings have been recorded for the year.",
)
SERIES = Text("Tilaisuussarja", "Serie", "Series")
STATUTORY = Text("{} (lakisääteinen)", "{} (lagstadgad)", "{} (statutory)")
TARGET = Text("Tavoite", "Mål", "Target")
IN_A_YEAR = Text("Vuodessa", "Per år", "In a year")
HELD = Text("Pidetty", "Hållits", "Held")
CANCELLED = Text("Peruttu", "Inställts", "Cancelled")
AGAINST_TARGET = Text("Tavoitteeseen nähden", "I förhållande till målet", "Against the target")
NO_TARGET = Text("ei tavoitetta", "inget mål", "no target")
TARGET_REACHED = Text("tavoite saavutettu", "målet nått", "target reached")
NOT_YET_KNOWN = Text("ei tiedossa", "inte känt", "not known")
COMPARED = {
    "too-few": Text("liian vähän", "för få", "too few"),
    "within": Text("tavoitteen mukaan", "enligt målet", "as targeted"),
    "more": Text("yli tavoitteen", "över målet", "more than targeted"),
}
"""How what was held compares with a target."""
WHEN = Text("Milloin", "När", "When")
TIMES = Text("Kertoja", "Gånger", "Times")
ORGANISERS = Text("Järjestäjät", "Arrangörer", "Organisers")
ATTENDANCE = Text("Osallistujia", "Deltagare", "Participants")
GATHERING_STATES = {
    "planned": Text("suunniteltu", "planerad", "planned"),
    "held": Text("pidetty", "hållen", "held"),
    "cancelled": Text("peruttu", "inställd", "cancelled"),
}

COLUMN = Text("Sarake", "Kolumn (finska)", "Column (Finnish)")
COLUMN_EN = Text("Sarake englanniksi", "Kolumn (engelska)", "Column (English)")
MEANING = Text("Merkitys", "Betydelse", "Meaning")
REQUIRED = Text("Pakollinen", "Obligatorisk", "Required")

CHANGES = {
    "added": Text("lisättiin", "tillkom", "added"),
    "removed": Text("poistui", "ströks", "removed"),
    "reworded": Text("uusi sanamuoto", "ny ordalydelse", "reworded"),
    "revised": Text("muuttui", "ändrades", "revised"),
    "assessed": Text("arvioitiin", "bedömdes", "assessed"),
    "reassessed": Text("arvioitiin uudelleen", "bedömdes på nytt", "reassessed"),
    "adopted": Text("hyväksyttiin", "godkändes", "adopted"),
    "carried_over": Text("siirtyi", "överfördes", "carried over"),
    "appointed": Text("nimettiin", "utsågs", "appointed"),
    "succeeded": Text("varajäsenestä tuli jäsen", "ersättaren blev medlem", "deputy succeeded"),
    "moved": Text("siirrettiin", "flyttades", "moved"),
    "named": Text("henkilö vaihtui", "personen byttes", "another person"),
    "resigned": Text("luopui", "avgick", "resigned"),
    "ended": Text("päättyi", "avslutades", "ended"),
    "decided": Text("päätettiin", "beslutades", "decided"),
    "started": Text("aloitti", "inledde", "started"),
    "signed": Text("allekirjoitettiin", "undertecknades", "signed"),
}
"""How something changed."""
