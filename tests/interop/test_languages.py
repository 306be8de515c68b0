"""The faults of a load, in the language of whoever loads."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest

from roadmap_domain import RoadmapDomain, SourceBasis
from roadmap_domain.interop import expected, spreadsheet, telling, written
from roadmap_domain.interop.faults import MAX_FAULTS, LoadRefused
from roadmap_domain.interop.plans import SHEETS, Change, columns, compare, known, load, load_plans
from roadmap_domain.interop.plans import sheet as sheet_module
from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.kernel.texts import Language, Text

PROGRAMME = "vake-tiekartta"
HEADINGS = "ohjelma;teksti;voimassa;peruste\n"
VISION = f"{HEADINGS}{PROGRAMME};Visio;2023;lähde: 002\n"
ENGLISH = f"Programme;Text;Effective on;Basis\n{PROGRAMME};;2023;lähde: 002\n"
OPENED = (
    "id;kind;title;region;first year;last year;outline;scope;effective on;basis\n"
    f"{PROGRAMME};roadmap;A;B;2022;2025;goal > group;row;2022;lähde: 002\n"
)


def write(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_text(content, encoding="utf-8")
    return folder


def told(
    folder: Path,
    files: dict[str, str],
    change: Change | None = None,
    after: dict[str, str] | None = None,
) -> LoadRefused:
    """The refusal of some files, perhaps after a programme and other files have been loaded."""
    with RoadmapDomain.open("memory:") as domain:
        if after:
            load(domain, [write(folder / "earlier", {"programme.csv": OPENED, **after})])
        with pytest.raises(LoadRefused) as refusal:
            load(domain, [write(folder / "new", files)], change=change)
    return refusal.value


FAULTS: dict[str, tuple[str, str, str, str]] = {
    "unknown sheet": (
        "muuta.csv",
        "a;b\n",
        "muuta.csv: okänd tabell; kända är: bodies.csv, rules.csv, organisations.csv",
        "muuta.csv: unknown sheet; known are: bodies.csv, rules.csv, organisations.csv",
    ),
    "empty file": (
        "visio.csv",
        "",
        "visio.csv: filen är tom: en rubrikrad väntades",
        "visio.csv: the file is empty: expected a row of headings",
    ),
    "no text": (
        "visio.csv",
        "a\n\0",
        "visio.csv, rad 2: är ingen textfil",
        "visio.csv, row 2: not a text file",
    ),
    "open quotation": (
        "visio.csv",
        VISION + '"',
        "visio.csv, rad 3: tabellen bryts av eller",
        "visio.csv, row 3: the sheet breaks off or",
    ),
    "unknown column": (
        "visio.csv",
        VISION.replace("teksti", "väri"),
        "visio.csv, rad 1, kolumn väri: okänd kolumn; kända är: programme, text, effective on",
        "visio.csv, row 1, column väri: unknown column; known are: programme, text, effective on",
    ),
    "missing column": (
        "visio.csv",
        VISION.replace("teksti", "väri"),
        "visio.csv, rad 1, kolumn text: kolumnen saknas",
        "visio.csv, row 1, column text: the column is missing",
    ),
    "column twice": (
        "visio.csv",
        VISION.replace("voimassa", "teksti"),
        "visio.csv, rad 1, kolumn teksti: kolumnen finns två gånger",
        "visio.csv, row 1, column teksti: the column is there twice",
    ),
    "cells": (
        "visio.csv",
        VISION + "a;b\n",
        "visio.csv, rad 3: 4 celler väntades, 2 hittades",
        "visio.csv, row 3: expected 4 cells, found 2",
    ),
    "empty cell under the file's own heading": (
        "vision.csv",
        ENGLISH,
        "vision.csv, rad 2, kolumn Text: cellen får inte vara tom",
        "vision.csv, row 2, column Text: the cell must not be empty",
    ),
    "no date": (
        "visio.csv",
        VISION.replace("2023", "joskus"),
        "visio.csv, rad 2, kolumn voimassa: ”joskus” duger inte: det behövs ett datum, till",
        "visio.csv, row 2, column voimassa: “joskus” will not do: expected a date, such as 2023-03",
    ),
    "no number": (
        "proposals.csv",
        "review;number;text;effective on;basis\nr;x;Gör;2023;lähde: 002\n",
        "rad 2, kolumn number: ”x” duger inte: ett heltal väntades, till exempel 3",
        "row 2, column number: “x” will not do: expected a whole number, such as 3",
    ),
    "enormous number": (
        "proposals.csv",
        f"review;number;text;effective on;basis\nr;{'9' * 5000};Gör;2023;lähde: 002\n",
        "rad 2, kolumn number: cellen kan inte läsas",
        "row 2, column number: the cell cannot be read",
    ),
    "no word": (
        "programme.csv",
        OPENED.replace("roadmap", "roman"),
        "”roman” duger inte: något av följande väntades: roadmap, participation-programme, ",
        "column kind: “roman” will not do: expected one of roadmap, participation-programme, ",
    ),
    "row twice": (
        "visio.csv",
        VISION + VISION.partition("\n")[2],
        "visio.csv, rad 3: raden finns två gånger i tabellen",
        "visio.csv, row 3: the row is in the sheet twice",
    ),
    "broken rule": (
        "visio.csv",
        VISION,
        "rad 2, kolumn ohjelma: Programmet vake-tiekartta är okänt: det har inte öppnats.",
        "row 2, column ohjelma: The programme vake-tiekartta is not known: it has not been",
    ),
}


@pytest.mark.parametrize(("file", "content", "sv", "en"), FAULTS.values(), ids=FAULTS.keys())
def test_every_fault_is_told_in_the_language(
    tmp_path: Path, file: str, content: str, sv: str, en: str
) -> None:
    refusal = told(tmp_path, {file: content})
    swedish, english = refusal.message("sv"), refusal.message("en")
    assert swedish.startswith("Ingenting laddades.\n")
    assert english.startswith("Nothing was loaded.\n")
    assert sv in swedish
    assert en in english
    assert str(refusal) == refusal.message("fi")
    assert len({len(message.splitlines()) for message in (swedish, english, str(refusal))}) == 1
    assert not re.search("[{}]", swedish + english + str(refusal))


def test_a_file_that_cannot_be_read_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "visio.csv").write_bytes("työ".encode("latin-1"))
    monkeypatch.setattr(spreadsheet, "MAX_BYTES", 2**20)
    (tmp_path / "sources.csv").write_bytes(b" " * (2**20 + 1))
    with RoadmapDomain.open("memory:") as domain, pytest.raises(LoadRefused) as refusal:
        load(domain, [tmp_path, tmp_path / "nowhere"])
    english = refusal.value.message("en")
    assert "nowhere: there is no such file, or there are no CSV files in the folder" in english
    assert "sources.csv: the file is larger than 1 MB" in english
    assert "visio.csv, row 1: the encoding is not UTF-8: save as CSV UTF-8" in english


def test_a_file_that_the_machine_does_not_give(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", denied)
    assert "filen kan inte läsas: åtkomst nekas" in told(tmp_path, {"visio.csv": VISION}).message(
        "sv"
    )


def test_a_changed_cell_is_told_in_the_language(tmp_path: Path) -> None:
    refusal = told(
        tmp_path,
        {"visio.csv": VISION.replace("2023", "syksy 2024").replace("002", "003, s. 1")},
        after={"visio.csv": VISION},
    )
    assert (
        "kolumn voimassa: cellen har ändrats: antecknat ”2023”, i filen ”hösten 2024”; ange"
        in refusal.message("sv")
    )
    assert (
        "column peruste: the cell has changed: recorded “source 002”, in the file "
        "“source 003, s. 1”; say" in refusal.message("en")
    )
    assert "sarake voimassa: solu on muuttunut: kirjattu ”2023”, tiedostossa ”syksy 2024”; " in str(
        refusal
    )


def test_a_row_that_is_gone_or_can_only_be_corrected(tmp_path: Path) -> None:
    heading = "programme;document;title;dated;effective on;basis\n"
    row = f"{PROGRAMME};002;Opas;;2023;lähde: 002\n"
    refusal = told(
        tmp_path,
        {"sources.csv": heading + row.replace("Opas", "Kirja")},
        Change("revision", SourceBasis("002"), as_fuzzy("2024")),
        after={"sources.csv": heading + row + row.replace(";002;", ";003;")},
    )
    gone, changed = refusal.message("sv").splitlines()[1:]
    assert gone.startswith(
        f"sources.csv: raden {PROGRAMME}, 003 saknas i filen; lägg tillbaka den, för den kan inte"
    )
    assert changed == (
        "sources.csv, rad 2, kolumn title: den här cellen kan bara rättas: --as correction"
    )
    gone, changed = refusal.message("en").splitlines()[1:]
    assert gone.startswith(
        f"sources.csv: row {PROGRAMME}, 003 is missing from the file; put it back, for a file"
    )
    assert changed == (
        "sources.csv, row 2, column title: this cell can only be corrected: --as correction"
    )


def test_a_row_that_is_gone_may_be_marked_as_withdrawn_where_there_is_a_state(
    tmp_path: Path,
) -> None:
    heading = "programme;level;heading;under;title;effective on;basis\n"
    outline = f"{PROGRAMME};goal;1;;A;2022;lähde: 002\n{PROGRAMME};group;1.1;1;B;2022;lähde: 002\n"
    grid = "programme;milestone;heading;year;text;effective on;basis\n"
    row = f"{PROGRAMME};m;1.1;2023;Tavoite;2022;lähde: 002\n"
    refusal = told(
        tmp_path,
        {"grid.csv": grid + row},
        after={"outline.csv": heading + outline, "grid.csv": grid + row + row.replace("m;", "n;")},
    )
    mark = "mark it as withdrawn"
    assert refusal.message("en").splitlines()[1:] == [
        f"grid.csv: row {PROGRAMME}, n is missing from the file; if it is withdrawn, {mark}"
    ]


@pytest.mark.parametrize(
    ("language", "more"), [("fi", "… ja 2 muuta"), ("sv", "… och 2 till"), ("en", "… and 2 more")]
)
def test_faults_beyond_the_first_ones_are_counted(
    tmp_path: Path, language: Language, more: str
) -> None:
    refusal = told(tmp_path, {"visio.csv": HEADINGS + "a\n" * (MAX_FAULTS + 2)})
    assert refusal.message(language).splitlines()[MAX_FAULTS + 1 :] == [more]


def test_a_place_says_whether_the_log_has_its_row(tmp_path: Path) -> None:
    heading = "programme;level;heading;under;title;effective on;basis\n"
    grid = "programme;milestone;heading;year;text;state;effective on;basis\n"
    outline = f"{PROGRAMME};goal;1;;A;2022;lähde: 002\n{PROGRAMME};group;1.1;1;B;2022;lähde: 002\n"
    first = f"{PROGRAMME};m;1.1;2023;Tavoite;;2022;lähde: 002\n"
    files = {"programme.csv": OPENED, "outline.csv": heading + outline, "grid.csv": grid + first}
    with RoadmapDomain.open("memory:") as domain:
        new = load_plans(domain.as_of(), [write(tmp_path, files)])
        assert [place.changed for place in new.places] == [False] * 4
        load(domain, [tmp_path])
        withdrawn = first.replace(";;2022", ";peruttu;2023")
        again = first.replace(";m;", ";n;")
        write(tmp_path, {"grid.csv": grid + withdrawn + again})
        change = Change("revision", SourceBasis("002"), as_fuzzy("2023"))
        plans = load_plans(domain.as_of(), [tmp_path], change=change)
        assert {place.row.row: place.changed for place in plans.places} == {2: True, 3: False}
        assert plans.unchanged == 3


def texts(*modules: ModuleType) -> dict[str, Text]:
    """The texts that stand in some modules, by name."""
    return {
        f"{module.__name__}.{name}": text
        for module in modules
        for name, text in vars(module).items()
        if isinstance(text, Text)
    }


TEXTS = texts(spreadsheet, columns, compare, known, sheet_module, telling, expected)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_a_message_has_the_same_places_in_every_language(text: Text) -> None:
    def places(wording: str | None) -> set[str | None]:
        assert wording
        return {name for _, name, _, _ in Formatter().parse(wording)} - {None}

    assert places(text.sv) == places(text.en) == places(text.fi)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize(
    ("examples", "parse"),
    [
        (expected.DATES, written.parse_date),
        (expected.SPANS, written.parse_span),
        (expected.RECURRENCES, written.parse_recurrence),
        (expected.COUNTS, written.parse_count),
        *((basis, written.parse_basis) for basis in expected.BASES),
    ],
)
def test_what_is_given_as_an_example_can_be_read(
    examples: Text, parse: Callable[[str], object], language: Language
) -> None:
    said = examples.in_language(language)
    whole = examples in expected.BASES
    for example in [said] if whole else re.split(r", | tai | eller | or ", said):
        parse(example)


def test_every_meaning_is_in_three_languages() -> None:
    meanings = [
        meaning
        for sheet in SHEETS
        for meaning in (sheet.meaning, *(column.meaning for column in sheet.columns))
    ]
    assert all(meaning.sv and meaning.en for meaning in meanings)
