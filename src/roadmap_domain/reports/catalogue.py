"""What of `docs/` is written from the code: events, rules, decisions, sheets, words, and schemas.

`python -m roadmap_domain.reports.catalogue docs` writes it; a test fails when it is not true.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from pkgutil import resolve_name

import attrs

from roadmap_domain.application import problems as application_problems
from roadmap_domain.domain.decisions import DECISIONS
from roadmap_domain.interop.plans import SHEETS
from roadmap_domain.kernel.rules import all_rules
from roadmap_domain.reports import decision_words as words
from roadmap_domain.reports.event_names import described, first_paragraph, joined
from roadmap_domain.reports.schema import write_schemas
from roadmap_domain.reports.terms import TERMS

NOTE = "*Tämä sivu on tuotettu koodista; älä muokkaa sitä käsin.*"
ROLES = application_problems.__name__
"""The module whose import makes the policy's rules known, too."""


def pages(folder: Path) -> dict[str, str]:
    """The text of each page, by file name; what is not generated is as it stands in the folder."""
    return {
        "kieli.md": _with_table((folder / "kieli.md").read_text(encoding="utf-8"), _terms()),
        "tapahtumat.md": _page("Tapahtumat", _events()),
        "saannot.md": _page("Säännöt", _rules()),
        "paatokset.md": _page("Päätökset", _decisions()),
        "taulukot.md": _page("Taulukot", _sheets()),
    }


def _page(title: str, lines: Iterable[str]) -> str:
    return "\n".join([f"# {title}", "", NOTE, "", *lines]) + "\n"


def _with_table(page: str, lines: Iterable[str]) -> str:
    """A page with its table written anew."""
    before, *_, after = re.split(r"^(?:\|.*\n)+", page, maxsplit=1, flags=re.MULTILINE)
    return "".join([before, *(f"{line}\n" for line in lines), after])


def _terms() -> Iterator[str]:
    yield "| suomeksi | på svenska | in code | missä | mitä se on |"
    yield "|---|---|---|---|---|"
    for term in TERMS.values():
        word = term.word
        also = f" ({', '.join(term.also)})" if term.also else ""
        module, _, name = term.home.partition(":")
        _check_is_there(f"roadmap_domain.{module}", *name.split("."))
        home = f"[`{name}`](../src/roadmap_domain/{module.replace('.', '/')}.py)"
        yield f"| {word.fi}{also} | {word.sv} | {word.en} | {home} | {term.meaning} |"


def _check_is_there(module: str, name: str, field: str | None = None) -> None:
    """Raise where a module has no such name, or its class no such field."""
    home = resolve_name(f"{module}:{name}")
    fields = [it.name for it in attrs.fields(home)] if attrs.has(home) else []
    if field is not None and field not in fields:
        getattr(home, field)


def _events() -> Iterator[str]:
    yield "Tapahtuma on se, mitä on tapahtunut. Nimi ja versio eivät koskaan muutu."
    yield "**Vapaa teksti** on kenttä, johon voi eksyä henkilön nimi."
    for name, events in described().items():
        yield from (
            "",
            f"## {name}",
            "",
            "| nimi | merkitys | kentät | vapaa teksti |",
            "|---|---|---|---|",
        )
        for event in events:
            shown = ", ".join(f"`{name}`: {kind}" for name, kind in event.fields.items())
            free = ", ".join(f"`{name}`" for name in event.free_text)
            yield f"| `{event.name}` | {event.meaning} | {shown or '–'} | {free or '–'} |"


def _rules() -> Iterator[str]:
    yield "Sääntö on jotain, mitä päätös ei saa rikkoa. Tunnus ei koskaan muutu."
    yield from ("", "| tunnus | sääntö | viesti | lähde |", "|---|---|---|---|")
    for rule in all_rules():
        yield f"| `{rule.code}` | {first_paragraph(rule)} | {rule.fi} | {rule.source} |"


def _decisions() -> Iterator[str]:
    yield "Päätös muuttaa yhtä kohdetta: `roadmap --actor TUNNUS --role ROOLI do PÄÄTÖS KOHDE …`."
    yield "Sama suomeksi, ruotsiksi ja englanniksi tietoineen: `roadmap do PÄÄTÖS --help`."
    yield from ("", "| päätös | kohde | merkitys | tiedot |", "|---|---|---|---|")
    for name, decision in DECISIONS.items():
        arguments = [
            f"`{argument.name}`: {words.argument(decision, argument.name)}"
            + ("" if argument.default is inspect.Parameter.empty else " (valinnainen)")
            for argument in inspect.signature(decision.function).parameters.values()
            if argument.kind is inspect.Parameter.KEYWORD_ONLY
        ]
        meaning = joined(words.meaning(decision, "fi"))
        given = "; ".join(arguments) or "–"
        yield f"| `{name}` | {decision.slice.name} | {meaning} | {given} |"


def _sheets() -> Iterator[str]:
    yield "Taulukot, joista `roadmap load` lukee suunnitelmat: CSV, UTF-8, erottimena puolipiste."
    registers = [f"{sheet.fi}.csv" for sheet in SHEETS if sheet.register]
    yield from (
        "",
        "Rivi, joka on kerran ladattu ja puuttuu nyt tiedostostaan, on virhe: palauta se tai",
        "merkitse se perutuksi. Toisin on rekistereissä, joista kullakin tiedostolla voi olla oma",
        f"osansa: {', '.join(registers)}.",
        "Mitä niistä jää pois, pysyy kirjattuna.",
    )
    for sheet in SHEETS:
        yield from ("", f"## {sheet.fi}.csv ({sheet.en}.csv)", "", sheet.meaning.fi, "")
        yield from ("| sarake | englanniksi | merkitys | pakollinen |", "|---|---|---|---|")
        for column in sheet.columns:
            needed = (
                "kyllä" if column.required else "sarake voi puuttua" if column.optional else "ei"
            )
            yield f"| {column.fi} | {column.en} | {column.meaning.fi} | {needed} |"


def write(folder: Path) -> None:
    """Write the pages, and the schemas of the answers, into a folder."""
    for name, text in pages(folder).items():
        (folder / name).write_text(text, encoding="utf-8")
    write_schemas(folder / "schema")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
