"""`roadmap keys`: the key store, its backups, and who was given copies."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime

import attrs

from roadmap_domain.application import key_backups
from roadmap_domain.application.time import utc_now
from roadmap_domain.cli.actions import Action, act
from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
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
    return act(options, parser, _ACTIONS)


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
    with closing(_keyring(options)) as keyring:
        key_backups.backup(keyring, options.out, utc_now())
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
    with closing(_keyring(options)) as keyring:
        count = keyring.rewrap(master)
    return _say(options, _REWRAPPED, count, str(options.path))


def _note_reads(options: Options, parser: Parser) -> int:
    parser.add_argument("how", metavar="on|off", choices=list(_NOTED))
    parser.parse_args(options.rest, namespace=options)
    with closing(_keyring(options)) as keyring:
        keyring.note_reads(on=options.how == "on")
    return _say(options, _NOTED[options.how])


def _accesses(options: Options, parser: Parser) -> int:
    parser.add_argument("--person", metavar="ID", type=ID.reader(options.lang))
    parser.parse_args(options.rest, namespace=options)
    with closing(_keyring(options)) as keyring:
        noted = keyring.store.accesses()
    accesses = [it for it in noted if options.person in {None, it.person}]
    if options.json:
        write_json({"schema": ACCESSES, "accesses": [it._asdict() for it in accesses]})
        return 0
    for it in accesses:
        at = moment_in_words(datetime.fromisoformat(it.at), options.lang)
        reason = f"  {it.reason}" if it.reason else ""
        tell(f"{at}  {it.actor} ({it.role})  {it.person}{reason}")
    return 0


_ACTIONS = {
    "new-master-key": Action(
        Text(
            "tee pääavain uuteen tiedostoon",
            "gör en huvudnyckel i en ny fil",
            "make a master key in a new file",
        ),
        _new_master_key,
    ),
    "create": Action(
        Text("perusta avainvarasto", "grunda ett nyckellager", "found a key store"), _create
    ),
    "backup": Action(
        Text(
            "ota avainvarastosta varmuuskopio",
            "gör en säkerhetskopia av nyckellagret",
            "back the key store up",
        ),
        _backup,
    ),
    "restore": Action(
        Text(
            "palauta avaimet varmuuskopiosta, ei kuitenkaan poistettuja",
            "återställ nycklarna ur en säkerhetskopia, dock inte raderade",
            "restore the keys from a backup, but those destroyed",
        ),
        _restore,
    ),
    "check": Action(
        Text(
            "tarkista, ettei poistetun avainta enää ole eikä varmuuskopio ole liian vanha",
            "kontrollera att ingen raderads nyckel finns kvar och ingen kopia är för gammal",
            "check that no key of the forgotten is left, and no backup is too old",
        ),
        _check,
    ),
    "rewrap": Action(
        Text(
            "salaa avaimet uudella pääavaimella, joka on tiedostossa",
            "kryptera nycklarna med en ny huvudnyckel, som finns i en fil",
            "wrap the keys by a new master key, which is in a file",
        ),
        _rewrap,
    ),
    "note-reads": Action(
        Text(
            "kirjataanko jokainen henkilötietojen lukeminen (on) vai ei (off)",
            "om varje läsning av personuppgifter antecknas (on) eller inte (off)",
            "whether every reading of personal data is noted (on) or not (off)",
        ),
        _note_reads,
    ),
    "accesses": Action(
        Text(
            "kuka on lukenut henkilötietoja, milloin ja miksi",
            "vem som har läst personuppgifter, när och varför",
            "who has read personal data, when and why",
        ),
        _accesses,
    ),
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
