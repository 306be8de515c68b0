"""What is conspicuous in a log by itself, each with its code, its source and what it says."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from roadmap_domain.kernel.texts import Text


@frozen
class FindingRule:
    """A rule that a log keeps unless somebody has reached behind the store, or past the policy.

    The names in braces are facts of a finding; codes never change.
    """

    code: str
    source: str
    says: Text


Found = tuple[FindingRule, dict[str, object]]
"""A rule that is not kept, and the facts that it names."""


def _rule(code: str, source: str, fi: str, sv: str, en: str) -> FindingRule:
    return FindingRule(f"findings.{code}", source, Text(fi, sv, en))


NOT_AN_EVENT: Final = _rule(
    "not-an-event", "docs/tarkastus.md, löydökset",
    "rivi ei ole tapahtuma", "raden är ingen händelse", "the row is no event",
)  # fmt: skip
UNREADABLE: Final = _rule(
    "unreadable", "docs/tapahtumat.md",
    "tapahtumaa ei voi lukea: {reason}",
    "händelsen går inte att läsa: {reason}",
    "the event cannot be read: {reason}",
)  # fmt: skip
WRONG_STREAM: Final = _rule(
    "wrong-stream", "docs/tapahtumat.md",
    "tapahtuma ei kuulu tällaiseen virtaan",
    "händelsen hör inte till en sådan ström",
    "an event that does not come in such a stream",
)  # fmt: skip
BEFORE_THE_FIRST: Final = _rule(
    "before-the-first", "docs/tarkastus.md, löydökset",
    "tapahtuma on ennen lokin ensimmäistä sijaintia: loki ei näytä sitä, mutta virta näyttää",
    "händelsen ligger före loggens första position: loggen visar den inte, men strömmen gör det",
    "the event lies before the log's first position: the log does not show it, its stream does",
)  # fmt: skip
VERSION_GAP: Final = _rule(
    "version-gap", "docs/tarkastus.md, löydökset",
    "versio ei jatku edellisestä, odotettiin {expected}",
    "versionen följer inte på den förra, {expected} väntades",
    "the version does not follow the one before, expected {expected}",
)  # fmt: skip
OUT_OF_ORDER: Final = _rule(
    "out-of-order", "docs/aika.md",
    "kirjattu {recorded_at}, vaikka edeltävä on kirjattu {before}",
    "antecknad {recorded_at}, fast den föregående antecknades {before}",
    "recorded {recorded_at}, though the one before it was recorded {before}",
)  # fmt: skip
UNKNOWN_ROLE: Final = _rule(
    "unknown-role", "docs/roolit.md",
    "roolia {role} ei ole (tekijä {actor})",
    "rollen {role} finns inte (aktör {actor})",
    "there is no role {role} (actor {actor})",
)  # fmt: skip
OUTSIDE_ROLE: Final = _rule(
    "outside-role", "docs/roolit.md",
    "rooli {role} ei saa päättää tätä (tekijä {actor})",
    "rollen {role} får inte besluta om detta (aktör {actor})",
    "the role {role} may not decide this (actor {actor})",
)  # fmt: skip
NO_BASIS: Final = _rule(
    "no-basis", "docs/roolit.md",
    "päätökseltä puuttuu se, mihin se nojaa",
    "beslutet saknar det som det vilar på",
    "the decision lacks what it rests on",
)  # fmt: skip
BASIS_IS_LATER: Final = _rule(
    "basis-is-later", "docs/aika.md",
    "nojaa päätökseen, joka on päivätty {decided_on}, kirjaamisen jälkeen",
    "vilar på ett beslut som daterats {decided_on}, efter anteckningen",
    "rests on a decision dated {decided_on}, after it was recorded",
)  # fmt: skip
IMPOSSIBLE_DAY: Final = _rule(
    "impossible-day", "docs/aika.md",
    "voimaantulo {effective_on} ei ole mahdollinen: kirjattu {recorded_at}",
    "ikraftträdandet {effective_on} är inte möjligt: antecknat {recorded_at}",
    "taking effect {effective_on} is not possible: recorded {recorded_at}",
)  # fmt: skip
CORRECTS_NOTHING: Final = _rule(
    "corrects-nothing", "docs/aika.md",
    "korjaa versiota {corrects}, jota ei ole tai joka on jo korjattu",
    "rättar version {corrects}, som inte finns eller redan är rättad",
    "corrects version {corrects}, which is not there or is corrected already",
)  # fmt: skip
NO_EFFECT: Final = _rule(
    "no-effect", "docs/aika.md",
    "koskee jotain, mitä ei silloin ole: tapahtumalla ei ole vaikutusta",
    "gäller något som inte finns då: händelsen har ingen verkan",
    "is about something that is not there then: the event has no effect",
)  # fmt: skip
COMMAND_TWICE: Final = _rule(
    "command-twice", "docs/tarkastus.md, löydökset",
    "komennon {command} tapahtumia on myös sijainneissa {first}–{last}: komento on tehty kahdesti",
    "kommandot {command} har händelser också på {first}–{last}: det har utförts två gånger",
    "the command {command} has events at {first}–{last}, too: it was applied twice",
)  # fmt: skip
COMMAND_MISSING: Final = _rule(
    "command-missing", "docs/tarkastus.md, löydökset",
    "komentoa {command} ei ole komentojen taulussa",
    "kommandot {command} finns inte i kommandonas tabell",
    "the command {command} is not in the table of commands",
)  # fmt: skip
COMMAND_DIFFERS: Final = _rule(
    "command-differs", "docs/tarkastus.md, löydökset",
    "komentojen taulun mukaan tässä on {command}, kirjattu {recorded_at}",
    "enligt kommandonas tabell finns här {command}, antecknat {recorded_at}",
    "by the table of commands, {command}, recorded {recorded_at}, should be here",
)  # fmt: skip
EVENTS_GONE: Final = _rule(
    "events-gone", "docs/tarkastus.md, löydökset",
    "komennon {command} tapahtumat {first}–{last} eivät ole enää lokissa",
    "händelserna {first}–{last} av kommandot {command} finns inte längre i loggen",
    "the events {first}–{last} of the command {command} are no longer in the log",
)  # fmt: skip
