"""The words of the layout of a council, in three languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.kernel.texts import Text

START = Text(
    "Aloitus: tavoite {}, toteutui {}.",
    "Start: mål {}, utfall {}.",
    "Start: target {}, actual {}.",
)
NOT_STARTED = Text(
    "Aloitus: tavoite {}, ei ole vielä alkanut.",
    "Start: mål {}, har inte börjat än.",
    "Start: target {}, has not started yet.",
)
LATE = Text("Myöhässä noin {} kuukautta.", "Försenad cirka {} månader.", "About {} months late.")
LATE_A_MONTH = Text("Myöhässä noin kuukauden.", "Försenad cirka en månad.", "About a month late.")
LATE_A_LITTLE = Text(
    "Myöhässä alle kuukauden.", "Försenad mindre än en månad.", "Less than a month late."
)
NOT_KNOWN = Text("ei tiedossa", "inte känt", "not known")
STRUCTURE = Text(
    "Rakenne päätetty: {} ({}).", "Strukturen fastställd: {} ({}).", "Structure decided: {} ({})."
)
NO_STRUCTURE = Text(
    "Rakennetta ei ole päätetty; vaihtoehdot: {}.",
    "Strukturen har inte fastställts; alternativ: {}.",
    "The structure has not been decided; alternatives: {}.",
)
CHARTER_NOT_KNOWN = Text(
    "ei tiedetä, mikä vaihtoehto valittiin",
    "det är inte känt vilket alternativ som valdes",
    "it is not known which alternative was chosen",
)
PHASE = Text("Vuosikellon vaihe: {}.", "Fas i årsklockan: {}.", "Phase of the annual clock: {}.")
TERM = Text("Toimikausi {}: {} – {}", "Mandattiden {}: {} – {}", "Term {}: {} – {}")
CHOSEN = Text(", edustajat valittu {}", ", företrädarna valda {}", ", representatives chosen {}")
NO_TERM = Text("Ei toimikautta.", "Ingen mandattid.", "No term.")
SEATS = Text(
    "Paikkoja {}, joista tyhjiä {}.", "Platser {}, av dem tomma {}.", "Seats {}, of them empty {}."
)
CLASS = Text("Luokka", "Klass", "Class")
SEAT = Text("Paikka", "Plats", "Seat")
ORGANISATION = Text("Järjestö", "Organisation", "Organisation")
MEMBER = Text("Jäsen", "Medlem", "Member")
DEPUTY = Text("Varajäsen", "Ersättare", "Deputy")
SINCE = Text("Alkaen", "Från", "Since")
UNTIL = Text("Päättyi", "Upphörde", "Until")
BASIS = Text("Peruste", "Grund", "Basis")
REMARKS = Text("Huomautus", "Anmärkning", "Remark")
VACANT = Text("tyhjä", "tom", "empty")
NOT_PUBLIC = Text("ei julkinen", "inte offentligt", "not public")
NOT_NAMED = Text("ei nimetty", "inte utsedd", "not named")
CHAIRS = Text("Puheenjohtajat", "Ordförande", "Chairs")
OFFICE = Text("Tehtävä", "Uppdrag", "Office")
OBSERVERS = Text("Jäsenten rinnalla", "Vid sidan av medlemmarna", "Beside the members")
BODY = Text("Toimielin", "Organ", "Body")
PERSON = Text("Edustaja", "Företrädare", "Representative")
DELEGATES = Text("Edustus muualla", "Representation på andra håll", "Represented elsewhere")
WHERE = Text("Missä", "Var", "Where")
FROM = Text("{} alkaen {}", "{} från {}", "{} from {}")
DEPUTIES = Text("Varajäsenet", "Ersättare", "Deputies")
HISTORY = Text("Kaikki toimikaudet", "Alla mandattider", "All terms")
TERM_HEADING = Text("Toimikausi", "Mandattid", "Term")

CAME: Final[Mapping[str, Text]] = {
    "appointed": Text("nimettiin", "utsågs", "appointed"),
    "succeeded": Text("varajäsenestä", "från ersättare", "from deputy"),
    "moved": Text("siirrettiin", "flyttades", "moved"),
    "named": Text("henkilö vaihtui", "personen byttes", "another person"),
}
LEFT: Final[Mapping[str, Text]] = {
    "resigned": Text("luopui", "avgick", "resigned"),
    "ended": Text("päätettiin", "avslutades", "ended"),
    "moved": Text("siirrettiin", "flyttades", "moved"),
    "renamed": Text("nimettiin toinen", "en annan utsågs", "another was named"),
    "term-over": Text("toimikausi päättyi", "mandattiden upphörde", "the term ended"),
}
REMARK: Final[Mapping[str, Text]] = {
    "organisation-ended": Text(
        "järjestö on lakannut", "organisationen har upphört", "the organisation has ended"
    ),
    "another-class": Text(
        "järjestö kuuluu nyt toiseen luokkaan",
        "organisationen hör nu till en annan klass",
        "the organisation is of another class now",
    ),
    "deputy-organisation-ended": Text(
        "varajäsenen järjestö on lakannut",
        "ersättarens organisation har upphört",
        "the deputy's organisation has ended",
    ),
    "deputy-another-class": Text(
        "varajäsenen järjestö kuuluu nyt toiseen luokkaan",
        "ersättarens organisation hör nu till en annan klass",
        "the deputy's organisation is of another class now",
    ),
}
