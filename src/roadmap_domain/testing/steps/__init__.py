"""The Finnish sentences of feature files: what is done, what is asked, what is answered.

A deed (`Oletetaan`, `Kun`) goes through the door for changes, an answer (`Niin`) comes through the
door for questions; nothing else is known here. What is done must succeed unless the next sentence
says that it is refused. People write titles and numbers as printed, never ids.
"""

from __future__ import annotations

from typing import Final

TOPICS: Final = {
    topic: tuple(f"{__name__}.{module}" for module in modules)
    for topic, modules in {
        "Kuka, milloin ja mihin nojaten": ("world", "circumstances", "refusals"),
        "Toimielimet ja säännöt": ("bodies",),
        "Järjestöt": ("organisations",),
        "Henkilöt": ("persons",),
        "Ohjelmat ja aikajana": ("programmes", "timeline"),
        "Selvitykset": ("reviews",),
        "Vuoden suunnitelma": ("year_plans",),
        "Toimenpiteet": ("actions", "endings"),
        "Mittarit": ("indicators",),
        "Tilaisuudet": ("gatherings",),
        "Vuoden raportti, ja mitä jäi auki": ("reports", "outcomes"),
        "Neuvottelukunnat": ("councils", "charters", "calls", "appointments", "mandates", "seats"),
        "Avustukset": ("grants", "applications", "grant_decisions", "granted", "grant_sums"),
        "Sopimukset ja tilat": ("agreements", "premises"),
        "Mitä silloin tiedettiin, ja mistä tieto tulee": ("hindsight", "explanations"),
    }.items()
}
"""The modules that define sentences and the fixtures that they use, by what they are about."""
STEP_MODULES: Final = tuple(module for modules in TOPICS.values() for module in modules)
