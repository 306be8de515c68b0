"""`roadmap keys`: the key store, its backups, and who was given copies."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime

import attrs

from roadmap_domain.application import key_backups
from roadmap_domain.application.time import utc_now
from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.problems import unknown_name
from roadmap_domain.cli.session import keys_url, opened, tell, write_json
from roadmap_domain.cli.values import COUNTING_NUMBER, FILE, ID, KEYS
from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence.problems import KeysNotGiven
from roadmap_domain.storage.keys.keyring import DAYS, Keyring
from roadmap_domain.storage.keys.master import MasterKey
from roadmap_domain.storage.problems import masked
from roadmap_domain.views.words import moment_in_words

ALIVE = 1
SCHEMA = "roadmap.keys/1"
ACCESSES = "roadmap.keys-accesses/1"

_ABOUT = Text(
    "new-master-key FILE · create URL [--backups-live N] · backup --out FILE · restore FILE · "
    "check [BACKUP…] · rewrap FILE · "
    "note-reads on|off · accesses [--person ID]",
)
_DONE = Text("Valmis: {}", "Klart: {}", "Done: {}")
_CREATED = Text(
    "Perustettiin avainvarasto {}; sen varmuuskopio saa elää {} päivää.",
    "Nyckellagret {} grundades; en säkerhetskopia av det får finnas {} dagar.",
    "Founded the key store {}; a backup of it may live for {} days.",
)
_RESTORED = Text("Avaimia on nyt {}.", "Antal nycklar nu: {}.", "Keys there are now: {}.")
_REWRAPPED = Text(
    "Avaimia on {}, nyt tiedoston {} pääavaimella salattuina. Ota se käyttöön, ota uusi "
    "varmuuskopio ja tuhoa vanhat: entisellä pääavaimella tehtyjä ei voi enää palauttaa.",
    "Antal nycklar: {}, nu krypterade med huvudnyckeln i filen {}. Ta den i bruk, gör en ny "
    "säkerhetskopia och förstör de gamla: de som gjorts med den förra kan inte återställas mer.",
    "Keys there are: {}, now wrapped by the master key in the file {}. Start using it, make a new "
    "backup and destroy the old ones: those made with the former one can be restored no more.",
)
_ALIVE = Text(
    "{}: poistetun henkilön avain on yhä olemassa. Sen tuhoaa: roadmap do forget-person {}",
    "{}: nyckeln för en raderad person finns kvar. Den förstörs med: roadmap do forget-person {}",
    "{}: the key of a forgotten person is still there. To destroy it: roadmap do forget-person {}",
)
_TOO_OLD = Text(
    "{}: varmuuskopio {} on vanhempi kuin {} päivää. Tuhoa se.",
    "{}: säkerhetskopian {} är äldre än {} dagar. Förstör den.",
    "{}: the backup {} is older than {} days. Destroy it.",
)
_NOTED = {
    "on": Text(
        "Jokainen henkilötietojen lukeminen kirjataan: kuka, milloin, kenen ja miksi.",
        "Varje läsning av personuppgifter antecknas: vem, när, vems och varför.",
        "Every reading of personal data is noted: who, when, whose and why.",
    ),
    "off": Text(
        "Henkilötietojen lukemisesta kirjataan vain jäljennökset.",
        "Av läsningen av personuppgifter antecknas endast kopior.",
        "Of reading personal data, only copies are noted.",
    ),
}
_IN_ORDER = Text("Avaimet ovat kunnossa.", "Nycklarna är i ordning.", "The keys are in order.")


def run(options: Options, parser: Parser) -> int:
    """Do what is named to the key store; `check` answers 1 where something has to be destroyed."""
    parser.description = f"{parser.description or ''} {_ABOUT}"
    parser.add_argument("action", metavar="ACTION", help=", ".join(_ACTIONS))
    parser.add_argument("rest", metavar="…", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    parser.parse_args(options.rest, namespace=options)
    if options.action not in _ACTIONS:
        raise unknown_name(parser.prog, options.action, _ACTIONS)
    own = Parser(f"{parser.prog} {options.action}", options.lang, parser.description)
    own.add_options()
    return _ACTIONS[options.action](options, own)


def _new_master_key(options: Options, parser: Parser) -> int:
    parser.add_argument("path", metavar="FILE", type=FILE.reader(options.lang))
    parser.parse_args(options.rest, namespace=options)
    MasterKey.new().write(options.path)
    return _say(options, _DONE, str(options.path))


def _create(options: Options, parser: Parser) -> int:
    read_days = COUNTING_NUMBER.reader(options.lang)
    parser.add_argument("url", metavar="URL", type=KEYS.reader(options.lang))
    parser.add_argument("--backups-live", metavar="DAYS", type=read_days, default=DAYS)
    parser.parse_args(options.rest, namespace=options)
    Keyring.create(options.url, backups_live=options.backups_live).close()
    return _say(options, _CREATED, masked(options.url), options.backups_live)


def _backup(options: Options, parser: Parser) -> int:
    parser.add_argument("--out", metavar="FILE", type=FILE.reader(options.lang), required=True)
    parser.parse_args(options.rest, namespace=options)
    keyring = _keyring(options)
    try:
        key_backups.backup(keyring, options.out, utc_now())
    finally:
        keyring.close()
    return _say(options, _DONE, str(options.out))


def _restore(options: Options, parser: Parser) -> int:
    parser.add_argument("path", metavar="FILE", type=FILE.reader(options.lang))
    parser.parse_args(options.rest, namespace=options)
    with opened(options) as domain:
        count = key_backups.restore(domain, options.path, utc_now())
    return _say(options, _RESTORED, count)


def _check(options: Options, parser: Parser) -> int:
    read = FILE.reader(options.lang)
    parser.add_argument("paths", metavar="BACKUP", nargs="*", type=read)
    parser.parse_args(options.rest, namespace=options)
    with opened(options) as domain:
        checked = key_backups.check(domain, options.paths, utc_now())
    if options.json:
        write_json(attrs.asdict(checked))
        return 0 if checked.passed else ALIVE
    for person in checked.alive:
        tell(_ALIVE.in_language(options.lang).format(person, person))
    for it in checked.backups:
        if it.too_old:
            made_at = moment_in_words(datetime.fromisoformat(it.made_at), options.lang)
            tell(_TOO_OLD.in_language(options.lang).format(it.path, made_at, it.days))
    if checked.passed:
        tell(_IN_ORDER.in_language(options.lang))
    return 0 if checked.passed else ALIVE


def _rewrap(options: Options, parser: Parser) -> int:
    parser.add_argument("path", metavar="FILE", type=FILE.reader(options.lang))
    parser.parse_args(options.rest, namespace=options)
    master = MasterKey.from_file(options.path)
    keyring = _keyring(options)
    try:
        count = keyring.rewrap(master)
    finally:
        keyring.close()
    return _say(options, _REWRAPPED, count, str(options.path))


def _note_reads(options: Options, parser: Parser) -> int:
    parser.add_argument("how", metavar="on|off", choices=list(_NOTED))
    parser.parse_args(options.rest, namespace=options)
    keyring = _keyring(options)
    try:
        keyring.note_reads(on=options.how == "on")
    finally:
        keyring.close()
    return _say(options, _NOTED[options.how])


def _accesses(options: Options, parser: Parser) -> int:
    parser.add_argument("--person", metavar="ID", type=ID.reader(options.lang))
    parser.parse_args(options.rest, namespace=options)
    keyring = _keyring(options)
    try:
        noted = keyring.store.accesses()
    finally:
        keyring.close()
    accesses = [it for it in noted if options.person in {None, it.person}]
    if options.json:
        write_json({"schema": ACCESSES, "accesses": [it._asdict() for it in accesses]})
        return 0
    for it in accesses:
        at = moment_in_words(datetime.fromisoformat(it.at), options.lang)
        reason = f"  {it.reason}" if it.reason else ""
        tell(f"{at}  {it.actor} ({it.role})  {it.person}{reason}")
    return 0


_ACTIONS: dict[str, Callable[[Options, Parser], int]] = {
    "new-master-key": _new_master_key,
    "create": _create,
    "backup": _backup,
    "restore": _restore,
    "check": _check,
    "rewrap": _rewrap,
    "note-reads": _note_reads,
    "accesses": _accesses,
}


def _keyring(options: Options) -> Keyring:
    url = keys_url(options)
    if url is None:
        raise KeysNotGiven
    return Keyring.open(url)


def _say(options: Options, text: Text, *values: object) -> int:
    if options.json:
        write_json({"schema": SCHEMA, "done": options.action, "values": list(values)})
    else:
        tell(text.in_language(options.lang).format(*values))
    return 0
