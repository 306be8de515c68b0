"""The page of a package for people: what it is, how to verify it, and the events in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from html import escape
from typing import Any, Final

from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.persistence import Codec
from roadmap_domain.persistence.problems import UnreadableEvent
from roadmap_domain.storage import Row
from roadmap_domain.views.summaries import summary
from roadmap_domain.views.words import basis_in_words, moment_in_words

SHOWN: Final = 1_000
"""Events that the page tells of; the others are in the file of events only."""
LANGUAGES: Final[Sequence[Language]] = ("fi", "en")

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;font-size:.85rem}td,th{border:1px solid #999;padding:.3rem;"
    "text-align:left;vertical-align:top}code,pre{background:#eee;overflow-wrap:anywhere}"
    "pre{padding:.5rem;white-space:pre-wrap}"
)
_TITLE = Text("Lokin tapahtumia, jotka voi tarkastaa", None, "Events of a log that can be verified")
_ABOUT = Text(
    "Paketissa on {events} tapahtumaa ({subject}; virtoja {streams}) lokista {origin}. "
    "Tarkastuspiste sitoo lokin {size} tapahtumaa yhteen lukuun, juureen {root}, jonka lokin "
    "pitäjä on allekirjoittanut.",
    None,
    "The package has {events} events ({subject}; streams: {streams}) of the log {origin}. A "
    "checkpoint binds the log's {size} events to one number, the root {root}, which the log's "
    "keeper has signed.",
)
_HOW = Text(
    "Näin sen tarkastaa; tarvitaan vain Python 3:",
    None,
    "This is how to verify it; nothing but Python 3 is needed:",
)
_ELSEWHERE: Final[Mapping[Language, str]] = {"fi": "JULKINEN-AVAIN", "en": "PUBLIC-KEY"}
"""What stands for the key: the one in the package is not there to be copied without a thought."""
_KEY = Text(
    "Julkinen avain on se, mihin luotat: ota se lokin pitäjän omilta sivuilta, älä tästä "
    "paketista. Paketissa se on {key}. Tarkastusohjelman SHA-256 on {program}; saman "
    "tiedoston saa myös roadmap_domain-projektista.",
    None,
    "The public key is what you trust: take it from where the log's keeper publishes it, not from "
    "this package. In the package it is {key}. The SHA-256 of the program that verifies is "
    "{program}; the project roadmap_domain has the same file.",
)
_SHOWS = Text(
    "Jos paketti pitää, jokainen tapahtuma on lokissa juuri tällaisena, tässä järjestyksessä, "
    "eikä mitään ole muutettu allekirjoittamisen jälkeen. Että paketissa on kaikki, mitä aiheesta "
    "on, on lokin pitäjän allekirjoittama väite; keskeltä puuttuvan tapahtuman tarkastus huomaa. "
    "Henkilötiedot ovat vain salattuina.",
    None,
    "If the package holds, each event is in the log exactly as it is here, in this order, and "
    "nothing was changed after it was signed. That the package has all there is about its subject "
    "is what the log's keeper says, and signs; an event that is missing in between is noticed. "
    "Personal data are in it only sealed.",
)
_FIRST = Text(
    "Tässä ovat ensimmäiset {count}; kaikki ovat tiedostossa events.ndjson.",
    None,
    "Here are the first {count}; all are in the file events.ndjson.",
)
_HEADINGS = (
    "N:o", "Kirjattu · Recorded", "Voimassa · Holds from", "Kuka · Who", "Mitä · What",
    "Mihin nojaten · Resting on", "Virta · Stream",
)  # fmt: skip


def page(
    packaged: Mapping[str, object], key: str, shown: Sequence[tuple[int, Row]], program: bytes
) -> str:
    """The page, in Finnish and in English; it loads nothing and runs nothing."""
    return "\n".join(_lines(packaged, key, shown, sha256(program).hexdigest()))


def _lines(
    packaged: Mapping[str, object], key: str, shown: Sequence[tuple[int, Row]], program: str
) -> Iterator[str]:
    facts = {name: escape(str(value)) for name, value in packaged.items()}
    facts |= {"key": f"<code>{escape(key)}</code>", "program": f"<code>{program}</code>"}
    yield '<!DOCTYPE html>\n<html lang="fi">\n<head>\n<meta charset="utf-8">'
    yield (
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    )
    yield f"<title>{_TITLE.fi}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    for language in LANGUAGES:
        yield f'<section lang="{language}">\n<h1>{_TITLE.in_language(language)}</h1>'
        yield f"<p>{_ABOUT.in_language(language).format_map(facts)}</p>"
        yield f"<p>{_HOW.in_language(language)}</p>"
        yield f"<pre>python3 verify.py --lang {language} --public-key {_ELSEWHERE[language]}</pre>"
        for text in (_KEY, _SHOWS):
            yield f"<p>{text.in_language(language).format_map(facts)}</p>"
        if packaged["events"] != len(shown):
            yield f"<p>{_FIRST.in_language(language).format(count=len(shown))}</p>"
        yield "</section>"
    yield f"<table>\n<tr>{''.join(f'<th>{heading}</th>' for heading in _HEADINGS)}</tr>"
    codec = Codec()
    for index, row in shown:
        cells = (f"<td>{cell}</td>" for cell in _cells(codec, index, row))
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</table>\n</body>\n</html>\n"


def _cells(codec: Codec, index: int, row: Row) -> Iterator[str]:
    """An event in a row of the table; one that cannot be read has its names only."""
    try:
        told: Recorded[Any] | None = codec.decode(row)
    except UnreadableEvent:
        told = None
    yield str(index + 1)
    if told is None:
        yield from ("", "", "", escape(row.name), "")
    else:
        yield escape(moment_in_words(told.recorded_at, "fi"))
        yield escape(told.effective_on.in_language("fi"))
        yield escape(f"{told.actor} ({told.role})")
        yield "<br>".join(escape(summary(told.event, language)) for language in LANGUAGES)
        yield escape(basis_in_words(told.basis, "fi")) if told.basis else ""
    yield escape(f"{row.stream}, {row.version}")
