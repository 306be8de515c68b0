"""The command as a process: what the shell, a pipe and a terminal see."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from roadmap_domain.cli.commands import COMMANDS
from tests.cli.conftest import Run

ROADMAP = [sys.executable, "-m", "roadmap_domain.cli"]
REPORT = ["report", "vake-tiekartta", "2025"]


def environment(loaded: Path, **more: str) -> dict[str, str]:
    kept = {
        name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "COLUMNS"}
    }
    return {**kept, "ROADMAP_STORE": f"sqlite:///{loaded}", "TERM": "xterm-256color", **more}


def on_a_terminal(loaded: Path, *arguments: str, **more: str) -> str:
    """What a terminal of 80 columns is sent."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*ROADMAP, *arguments],
        stdout=theirs,
        stdin=subprocess.DEVNULL,
        env=environment(loaded, **more),
    ) as process:
        os.close(theirs)
        sent = b""
        while part := _read(ours):
            sent += part
    os.close(ours)
    assert process.returncode == 0
    return sent.decode()


def _read(file: int) -> bytes:
    try:
        return os.read(file, 65536)
    except OSError:  # the other end is closed
        return b""


_MODULES = """
import sys
before = set(sys.modules)
from roadmap_domain.cli import main
code = main(sys.argv[1:])
print(*sorted(sys.modules.keys() - before), file=sys.stderr)
sys.exit(code)
"""


def test_a_report_for_machines_imports_what_it_uses(loaded: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _MODULES, *REPORT, "--json"],
        env=environment(loaded),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    modules = ran.stderr.split()
    packages = {name.partition(".")[0] for name in modules if not name.startswith("_")}
    assert packages - sys.stdlib_module_names == {
        *("attr", "attrs", "cattrs", "eventsourcing", "msgspec"),
        *("roadmap_domain", "typing_extensions"),
    }
    parts = {tuple(name.split(".")[1:3]) for name in modules if name.startswith("roadmap_domain.")}
    within = {name for room, name in (part for part in parts if len(part) == 2) if room == "domain"}
    assert within == {"actions", "programmes", "reviews", "year_plans"}
    assert ("application", "commands") not in parts
    assert not any(room in {"audit", "interop", "testing"} for room, *_ in parts)
    assert "shutil" not in modules


def test_a_pipe_gets_whole_sentences_and_no_colours(loaded: Path) -> None:
    out = subprocess.run(
        [*ROADMAP, *REPORT],
        env=environment(loaded, FORCE_COLOR="1"),
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    assert "\x1b" not in out
    assert "…" not in out
    assert "Tuetaan järjestöjä kuvaamaan toimintansa PTV:n ja Lähellä.fi-palveluun, joista" in out


def test_a_terminal_gets_colours_unless_told_otherwise(loaded: Path) -> None:
    assert "\x1b[" in on_a_terminal(loaded, *REPORT)
    plain = on_a_terminal(loaded, *REPORT, NO_COLOR="1")
    assert "\x1b" not in plain
    assert max(map(len, plain.splitlines())) <= 80
    assert "…" not in plain


def test_a_reader_that_goes_away_is_no_error(loaded: Path) -> None:
    for command in (["events"], REPORT):
        with subprocess.Popen(
            [*ROADMAP, *command],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(loaded),
        ) as process:
            assert process.stdout
            assert process.stderr
            process.stdout.close()
            assert process.stderr.read() == b""
        assert process.returncode == 141


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", [["events"], REPORT, [*REPORT, "--json"], ["--version"]])
def test_output_to_a_full_disk_is_told_as_that(
    loaded: Path, command: list[str], unbuffered: str
) -> None:
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [*ROADMAP, *command],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(loaded, PYTHONUNBUFFERED=unbuffered),
            check=False,
            encoding="utf-8",
        )
    said = (
        "roadmap: Tulostetta ei voitu kirjoittaa: levy on täynnä. Minkä komento kirjasi, se pysyy."
    )
    assert (ran.returncode, ran.stderr) == (2, f"{said}\n")


def test_an_error_that_cannot_be_told_is_an_error_still(loaded: Path) -> None:
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [*ROADMAP, "report", "vake", "2025"], stderr=full, env=environment(loaded), check=False
        )
    assert ran.returncode == 2


@pytest.fixture
def _interruptible() -> Iterator[None]:
    """What is started in the background of a script ignores interrupts, and so do its children."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_interruptible")
def test_an_interrupted_command_says_nothing(loaded: Path) -> None:
    with subprocess.Popen(
        [*ROADMAP, "events"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(loaded),
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(1)  # it has begun, and then waits for its reader
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == b""
    # Python ends itself by the signal where it met it in code made of text: 130 for a shell, too.
    assert process.returncode in {130, -signal.SIGINT}


def test_another_encoding_loses_letters_and_nothing_else(loaded: Path) -> None:
    ran = subprocess.run(
        [*ROADMAP, *REPORT],
        env=environment(loaded, PYTHONIOENCODING="ascii", PYTHONUTF8="0"),
        capture_output=True,
        check=True,
    )
    assert b"TAVOITE 1: Yhteisty?n johtaminen" in ran.stdout


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        ([*REPORT, "--json"], {"rich", "logging", "importlib.metadata", "roadmap_domain.interop"}),
        (REPORT, {"importlib.metadata", "roadmap_domain.interop"}),
        (["do", "--help"], {"rich", "eventsourcing.sqlite", "roadmap_domain.interop.plans"}),
    ],
)
def test_a_command_imports_only_what_it_uses(
    loaded: Path, arguments: list[str], unwanted: set[str]
) -> None:
    script = (
        "import sys; from roadmap_domain.cli import main; "
        f"main({arguments!r}); print(*sys.modules, file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env=environment(loaded),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert not {"psycopg", *unwanted} & set(ran.stderr.split())


def test_the_command_is_installed(loaded: Path) -> None:
    command = Path(sys.executable).with_name("roadmap")
    ran = subprocess.run(
        [command, "--version"], env=environment(loaded), capture_output=True, check=True
    )
    assert ran.stdout == b"roadmap 0.1.0\n"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", ("Käyttö: roadmap", "Kysymykset:", "Esimerkkejä:")),
        ("sv", ("Användning: roadmap", "Frågor:", "Exempel:")),
        ("en", ("Usage: roadmap", "Questions:", "Examples:")),
    ],
)
def test_the_help_is_grouped_and_has_examples(
    run: Run, language: str, words: tuple[str, ...]
) -> None:
    shown = run(f"--lang={language}", "--help")
    assert shown.code == 0
    for word in (*words, *(f"  {command} " for command in COMMANDS)):
        assert word in shown.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "COMMAND"),
        (("reprot",), "Tarkoititko report?"),
        (("--lang", "sv", "reprot"), "Menade du report?"),
        (("reprot", "--lang", "en"), "Did you mean report?"),
        (("schema", "gird"), "Tarkoititko grid?"),
        (("report", "vake-tiekartta"), "YEAR"),
        (("report", "vake-tiekartta", "2025", "--held-on", "joskus"), "”joskus” ei kelpaa"),
        (("--corrects", "1", "grid", "vake-tiekartta"), "--corrects ei kuulu"),
        (("--actor", "k", "grid", "vake-tiekartta"), "jompikumpi puuttuu"),
        (("report", "ei-ole", "2025"), "Ohjelmaa"),
        (("report", "vake-tiekartta", "1999"), "1999"),
        (("--lang", "en", "report", "vake-tiekartta", "1999"), "1999"),
        (("trace", "ei-ole"), "ei"),
        (("--store", "sqlite:////ei/ole.db", "grid", "x"), "sqlite:////ei/ole.db"),
        (("--store", "ftp://ei", "grid", "x"), "sqlite:"),
        (("--store", "sqlite:///.", "grid", "x"), "sqlite:///."),
    ],
)
def test_errors_are_one_line(ask: Run, arguments: tuple[str, ...], told: str) -> None:
    refused = ask(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith("roadmap: ")
    assert refused.err.count("\n") == 1
    assert told in refused.err


@pytest.mark.parametrize(
    ("arguments", "fi", "sv", "en"),
    [
        ((), "puuttuu: COMMAND", "det saknas: COMMAND", "missing: COMMAND"),
        (("report", "x"), "puuttuu: YEAR", "det saknas: YEAR", "missing: YEAR"),
        (
            ("grid", "x", "--foo", "3"),
            "--foo 3 ei kuulu tälle komennolle",
            "--foo 3 hör inte till detta kommando",
            "--foo 3 does not belong to this command",
        ),
        (
            ("grid", "x", "--held-on"),
            "valinta --held-on: arvo puuttuu",
            "valet --held-on: värdet saknas",
            "option --held-on: the value is missing",
        ),
        (
            ("--json=1", "grid", "x"),
            "valinta --json: arvoa ei anneta, mutta annettiin ”1”",
            "valet --json: inget värde ges, men ”1” gavs",
            "option --json: takes no value, but was given “1”",
        ),
        (
            ("grid", "x", "--lang", "d'e"),
            "valinta --lang: ”d'e” ei kelpaa, odotettiin jotakin näistä: fi, sv, en",
            "valet --lang: ”d'e” duger inte, något av följande väntades: fi, sv, en",
            "option --lang: “d'e” will not do, expected one of these: fi, sv, en",
        ),
    ],
)
def test_a_misused_command_is_told_of_in_the_language(
    run: Run, arguments: tuple[str, ...], fi: str, sv: str, en: str
) -> None:
    for language, told in {"fi": fi, "sv": sv, "en": en}.items():
        refused = run("--lang", language, *arguments)
        assert (refused.code, refused.out) == (2, "")
        assert refused.err.startswith(f"roadmap: {told} (")
        assert refused.err.count("\n") == 1


@pytest.mark.parametrize("language", ["fi", "sv"])
@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS), ("do", "assess")])
def test_the_help_says_nothing_in_the_words_of_argparse(
    run: Run, language: str, command: tuple[str, ...]
) -> None:
    shown = run("--lang", language, *command, "--help")
    assert shown.code == 0
    for words in ("usage:", "options", "arguments:", "show this", "default:"):
        assert words not in shown.out


def test_what_nobody_foresaw_is_one_line_too(run: Run, tmp_path: Path) -> None:
    store = ("--store", f"sqlite:///{tmp_path}/a\0b.db")
    refused = run(*store, "grid", "x")
    assert (refused.code, refused.err.count("\n")) == (2, 1)
    with pytest.raises(ValueError, match="null"):
        run("--traceback", *store, "grid", "x")
