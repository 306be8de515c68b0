"""What `roadmap audit` says to people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from roadmap_domain.audit.log import Consistency, Proved
from roadmap_domain.audit.verifying import Difference, Held, Verified
from roadmap_domain.kernel.texts import Language, Text

if TYPE_CHECKING:  # findings load every slice
    from roadmap_domain.audit.findings import Findings

KEYGEN = Text(
    "tee allekirjoitusavain uuteen tiedostoon ja näytä julkinen avain",
    "gör en signaturnyckel i en ny fil och visa den publika nyckeln",
    "make a signing key in a new file, and show the public key",
)
CHECKPOINT = Text(
    "allekirjoita lokin koko ja juuri",
    "signera loggens storlek och rot",
    "sign the log's size and root",
)
VERIFY = Text(
    "laske loki uudelleen ja vertaa sitä tarkastuspisteisiin",
    "räkna loggen på nytt och jämför den med kontrollpunkter",
    "hash the log anew, and compare it with checkpoints",
)
PROVE = Text(
    "todista, että tapahtuma on lokissa",
    "bevisa att en händelse finns i loggen",
    "prove that an event is in the log",
)
CONSISTENCY = Text(
    "todista, että loki on vain kasvanut",
    "bevisa att loggen bara har vuxit",
    "prove that the log has only grown",
)
PACKAGE = Text(
    "tee paketti, jonka voi tarkastaa missä vain",
    "gör ett paket som kan granskas var som helst",
    "make a package that can be verified anywhere",
)
FINDINGS = Text(
    "etsi, mikä lokissa itsessään on poikkeavaa",
    "sök det som avviker i själva loggen",
    "look for what is conspicuous in the log by itself",
)
NAME = Text(
    "avaimen nimi, jos ei tämän lokin",
    "nyckelns namn, om inte loggens",
    "the key's name, if not the log's",
)
PROVED_TO = Text(
    "tarkastuspiste, johon todisteet johtavat",
    "kontrollpunkten som bevisen leder till",
    "the checkpoint that the proofs lead to",
)
COMPARED_WITH = Text(
    "tarkastuspisteet, joihin verrataan",
    "kontrollpunkterna som det jämförs med",
    "the checkpoints to compare with",
)
OUT = Text("uusi tiedosto", "en ny fil", "a new file")
CACHE = Text(
    "missä puun tiivisteet pidetään, jotta vain uusi luetaan",
    "var trädets hashvärden hålls, så att bara det nya läses",
    "where the tree's hashes are kept, so that only what is new is read",
)
PUBLIC_KEY = Text(
    "julkinen avain NIMI+TUNNISTE+BASE64 (myös ROADMAP_AUDIT_PUBLIC_KEY)",
    "den publika nyckeln NAMN+ID+BASE64 (även ROADMAP_AUDIT_PUBLIC_KEY)",
    "the public key NAME+ID+BASE64 (also ROADMAP_AUDIT_PUBLIC_KEY)",
)
EVENT = Text(
    "tapahtuman sijainti lokissa, virta tai tunnus",
    "händelsens position i loggen, en ström eller en beteckning",
    "an event's position in the log, a stream or an id",
)
ABOUT_PACKAGE = Text(
    "ohjelma kaikkineen, virta, tunnus tai sijainnit lokissa (12-40)",
    "ett program med allt, en ström, en beteckning eller positioner i loggen (12-40)",
    "a programme with all that is its own, a stream, an id or positions in the log (12-40)",
)
PACKAGED = Text(
    "Paketti {}: {} tapahtumaa lokista {} ({}). Sen tarkastaa: python3 verify.py",
    "Paketet {}: {} händelser ur loggen {} ({}). Det granskas med: python3 verify.py",
    "The package {}: {} events of the log {} ({}). To verify it: python3 verify.py",
)
KEY_MADE = Text(
    "Allekirjoitusavain on tiedostossa {}. Julkinen avain:",
    "Signaturnyckeln finns i filen {}. Den publika nyckeln:",
    "The signing key is in the file {}. The public key:",
)
CHECKPOINT_MADE = Text(
    "Tarkastuspiste {}: {} tapahtumaa. Säilytä se muualla.",
    "Kontrollpunkten {}: {} händelser. Förvara den på annat håll.",
    "The checkpoint {}: {} events. Keep it elsewhere.",
)

_LOG = Text(
    "Loki {}: {} tapahtumaa, juuri {}",
    "Loggen {}: {} händelser, rot {}",
    "The log {}: {} events, root {}",
)
_UNCOMPARED = Text(
    "Tarkastuspistettä ei annettu: mihinkään ei verrattu.",
    "Ingen kontrollpunkt gavs: inget jämfördes.",
    "No checkpoint was given: nothing was compared.",
)
_HELD: dict[Held, Text] = {
    "holds": Text("loki on ennallaan", "loggen är orörd", "the log is as it was"),
    "unknown-key": Text(
        "tällä avaimella ei ole allekirjoitettu",
        "inte signerad med denna nyckel",
        "not signed with this key",
    ),
    "forged": Text(
        "allekirjoitus ei pidä: tarkastuspistettä on muutettu",
        "signaturen håller inte: kontrollpunkten har ändrats",
        "the signature does not hold: the checkpoint was changed",
    ),
    "other-log": Text("toisen lokin: {}", "en annan loggs: {}", "another log's: {}"),
    "cut": Text(
        "lokista puuttuu tapahtumia", "händelser saknas i loggen", "events are missing in the log"
    ),
    "differs": Text("lokia on muutettu", "loggen har ändrats", "the log was changed"),
}
_ALL = Text(
    "Muutos on tapahtumissa {1}–{2}.",
    "Ändringen är bland händelserna {1}–{2}.",
    "The change is among the events {1}–{2}.",
)
_RANGE = Text(
    "Ensimmäiset {} tapahtumaa ovat ennallaan; muutos on niissä, jotka ovat välillä {}–{}.",
    "De första {} händelserna är orörda; ändringen är bland {}–{}.",
    "The first {} events are as they were; the change is among {}–{}.",
)
_WHERE = Text(
    "{}. tapahtuma, sijainti {}: {}, versio {}, {}",
    "händelse {}, position {}: {}, version {}, {}",
    "event {}, position {}: {}, version {}, {}",
)
_GONE = Text(
    "Loki loppuu ennen tapahtumaa {}.",
    "Loggen slutar före händelse {}.",
    "The log ends before event {}.",
)
_PROVED = Text("Ensimmäinen ero", "Första skillnaden", "First difference")
_CONSPICUOUS = Text(
    "Versio ei jatku edellisestä",
    "Versionen följer inte på den förra",
    "The version does not follow",
)
_CACHE = Text(
    "Tallessa olleet tiivisteet eivät ole lokin: poista tiedosto, se tehdään uudelleen.",
    "De sparade hashvärdena är inte loggens: ta bort filen, den görs på nytt.",
    "The kept hashes are not the log's: remove the file, it is made anew.",
)
_INCLUDED = Text("on lokissa", "finns i loggen", "is in the log")
_NOT_INCLUDED = Text(
    "ei ole se, josta juuri on laskettu",
    "är inte den som roten räknats av",
    "is not the one that the root was made of",
)
_GREW = Text(
    "Loki on kasvanut {} tapahtumasta {} tapahtumaan; aiempi on ennallaan.",
    "Loggen har vuxit från {} till {} händelser; det tidigare är orört.",
    "The log grew from {} to {} events; what was there is as it was.",
)
_DID_NOT_GROW = Text(
    "Ei voi osoittaa, että {} tapahtuman loki olisi kasvanut {} tapahtumaan.",
    "Det går inte att visa att loggen vuxit från {} till {} händelser.",
    "It cannot be shown that the log grew from {} to {} events.",
)

_FOUND = Text("{}: {} ({}, {})")
_MORE = Text(
    "{}: {} löydöstä, niistä {} yllä",
    "{}: {} fynd, {} av dem ovan",
    "{}: {} findings, {} of them above",
)
_CLEAN = Text(
    "{} tapahtumaa, ei löydöksiä. Se ei osoita, ettei lokia ole muutettu: sen osoittaa verify.",
    "{} händelser, inga fynd. Det visar inte att loggen är orörd: det gör verify.",
    "{} events, nothing found. That does not show that the log was not touched: verify does.",
)


def findings(answer: Findings, language: Language) -> Iterator[str]:
    """Each finding with its rule, and how many there are where not all are shown."""
    shown = Counter(it.rule for it in answer.findings)
    for it in answer.findings:
        where = (
            "–" if it.position is None else f"{it.position}: {it.stream}, {it.version}, {it.name}"
        )
        yield _FOUND.in_language(language).format(where, it.says, it.rule, it.source)
    for rule, count in answer.counts.items():
        if count > shown[rule]:
            yield _MORE.in_language(language).format(rule, count, shown[rule])
    if answer.passed:
        yield _CLEAN.in_language(language).format(answer.events)


def verified(answer: Verified, language: Language) -> Iterator[str]:
    """What became of each checkpoint, and where the log was changed."""
    yield _LOG.in_language(language).format(answer.origin, answer.size, answer.root)
    for it in answer.checkpoints:
        yield f"{it.path}: {_HELD[it.held].in_language(language).format(it.origin)} ({it.size})"
    if not answer.checkpoints:
        yield _UNCOMPARED.in_language(language)
    if answer.difference:
        yield from _where(answer.difference, language)
    elif answer.cache == "differs":
        yield _CACHE.in_language(language)


def proved(answer: Proved, language: Language) -> Iterator[str]:
    """Each event with its hashes."""
    yield _LOG.in_language(language).format(answer.origin, answer.size, answer.root)
    for it in answer.events:
        said = (_INCLUDED if it.proved else _NOT_INCLUDED).in_language(language)
        where = _WHERE.in_language(language)
        yield f"{where.format(it.index + 1, it.position, it.stream, it.version, it.name)} {said}"
        for hashed in it.hashes:
            yield f"  {hashed}"


def consistency(answer: Consistency, language: Language) -> Iterator[str]:
    """Whether the log has only grown, with the hashes that show it."""
    said = (_GREW if answer.passed else _DID_NOT_GROW).in_language(language)
    yield said.format(answer.old_size, answer.new_size)
    for hashed in answer.hashes:
        yield f"  {hashed}"


def _where(it: Difference, language: Language) -> Iterator[str]:
    within = _RANGE if it.after else _ALL
    yield within.in_language(language).format(it.after, it.after + 1, it.until)
    if it.index is None:
        return
    if it.stream is None:
        yield _GONE.in_language(language).format(it.index + 1)
        return
    how = (_PROVED if it.proved else _CONSPICUOUS).in_language(language)
    where = _WHERE.in_language(language)
    yield f"{how}: {where.format(it.index + 1, it.position, it.stream, it.version, it.name)}"
