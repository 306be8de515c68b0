"""The words that several layouts share, in three languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from roadmap_domain.kernel.texts import Language, Text

Say = Callable[..., str]
"""A text in the language of the layout, with values in its places."""


def saying(language: Language) -> Say:
    """What says texts in `language`.

    A text of the domain has no places for values, and may have braces of its own.
    """

    def say(text: Text, *values: object) -> str:
        said = text.in_language(language)
        return said.format(*values) if values else said

    return say


def joined(values: Iterable[object], say: Say, word: Text | None = None) -> str:
    """Values with "or", or another word, before the last; nothing where there are none."""
    *first, last = [str(value) for value in values] or [""]
    return f"{', '.join(first)} {say(word or OR)} {last}" if first else last


def bulleted(texts: Iterable[str]) -> str:
    """Texts one a line; what begins with a dash belongs to the one above it."""
    return "\n".join(f"  {text}" if text.startswith("– ") else f"• {text}" for text in texts)


AND = Text("ja", "och", "and")
OR = Text("tai", "eller", "or")
YES = Text("kyllä", "ja", "yes")
NO = Text("ei", "nej", "no")

GOALS = Text("Tavoitteet", "Mål", "Goals")
GOAL = Text("TAVOITE {}: {}", "MÅL {}: {}", "GOAL {}: {}")
GROUPS = Text("Toimenpidekokonaisuudet", "Åtgärdshelheter", "Groups of actions")
GROUP = Text("Kokonaisuus", "Helhet", "Group")
RESPONSIBLE = Text("Vastuu", "Ansvar", "Responsible")
KIND = Text("Mikä", "Vad", "What")
ID = Text("Tunnus", "Beteckning", "Id")
TEXT = Text("Teksti", "Text", "Text")
BASIS = Text("Peruste", "Grund", "Basis")
WHOLE_COUNTY = Text("Koko hyvinvointialue", "Hela välfärdsområdet", "The whole county")
HOWS = {
    "late": Text("myöhäinen kirjaus", "sen anteckning", "late entry"),
    "correction": Text("korjaus", "rättelse", "correction"),
    "retraction": Text("mitätöinti", "annullering", "retraction"),
}
"""How something was learned later."""
OPEN_ENDED = Text("toistaiseksi", "tills vidare", "until further notice")
VERSION = Text("Versio", "Version", "Version")
EFFECTIVE = Text("Voimassa", "Gäller", "Effective")
RECORDED = Text("Kirjattu", "Antecknat", "Recorded")
ACTOR = Text("Kuka", "Vem", "Who")
WHAT = Text("Mitä", "Vad", "What")
SINCE = Text("Alkaen", "Från", "Since")
STANDING = Text("Tilanne", "Läge", "Standing")
STATES = {
    "active": Text("toimii", "verksam", "active"),
    "merged": Text(
        "yhdistynyt järjestöön {1} ({0})", "ihopslagen med {1} ({0})", "merged into {1} ({0})"
    ),
    "dissolved": Text("purkautunut {}", "upplöst {}", "dissolved {}"),
}
INDICATOR = Text("Mittari", "Indikator", "Indicator")
TO_BE_MEASURED = Text("mitataan", "mäts", "to be measured")
REPORTED = Text("Raportointi", "Rapportering", "Reported")
SERIES = Text("Tilaisuussarja", "Serie", "Series")
STATUTORY = Text("{} (lakisääteinen)", "{} (lagstadgad)", "{} (statutory)")
TARGET = Text("Tavoite", "Mål", "Target")
HELD = Text("Pidetty", "Hållits", "Held")
GATHERING_STATES = {
    "planned": Text("suunniteltu", "planerad", "planned"),
    "held": Text("pidetty", "hållen", "held"),
    "cancelled": Text("peruttu", "inställd", "cancelled"),
}
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
