"""What the documentation shows is true: its examples run, its generated pages are up to date."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from itertools import groupby
from pathlib import Path
from typing import get_args

import attrs
import pytest

from roadmap_domain.domain.decisions import DECISIONS
from roadmap_domain.domain.programmes.events import Level, Scope
from roadmap_domain.kernel.rules import RuleViolation, all_rules
from roadmap_domain.kernel.slices import Decision
from roadmap_domain.persistence import Registry
from roadmap_domain.reports import decision_words
from roadmap_domain.reports.catalogue import write
from roadmap_domain.reports.terms import TERMS
from roadmap_domain.views.words import LABELS

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(
    r"^```(?P<kind>python|sh|gherkin|console)\n(?P<text>.*?)^```", re.DOTALL | re.MULTILINE
)


def blocks(kind: str) -> list[tuple[str, str]]:
    return [
        (page.name, found["text"])
        for page in PAGES
        for found in BLOCK.finditer(page.read_text(encoding="utf-8"))
        if found["kind"] == kind
    ]


def test_what_is_written_from_the_code_is_up_to_date(tmp_path: Path) -> None:
    (tmp_path / "kieli.md").write_bytes((ROOT / "docs" / "kieli.md").read_bytes())
    write(tmp_path)
    written = [path.relative_to(tmp_path) for path in tmp_path.rglob("*.*")]
    assert {path.suffix for path in written} == {".md", ".json"}
    for path in written:
        assert (tmp_path / path).read_bytes() == (ROOT / "docs" / path).read_bytes(), "make docs"


@pytest.mark.parametrize(("page", "code"), blocks("python"))
def test_python_examples_run(page: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(code, page, "exec"), {"__name__": "__example__"})  # noqa: S102 # our own pages


def test_commands_of_the_documentation_run(tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    # What a page exports is its own.
    pages = groupby(blocks("sh"), key=lambda block: block[0])
    subshells = ("\n".join(["(", *(text for _, text in page), ")"]) for _, page in pages)
    script = "\n".join(["set -eu", *subshells])
    bin_folder = Path(sys.executable).parent
    done = subprocess.run(
        ["/bin/bash", "-c", script],
        cwd=tmp_path,
        env={"PATH": f"{bin_folder}:/usr/bin:/bin", "ROADMAP_STORE": "sqlite:///vake.db"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


def walks() -> list[str]:
    """The pages that walk through something at a terminal."""
    return list(dict.fromkeys(page for page, _ in blocks("console")))


@pytest.mark.parametrize("page", walks())
def test_a_walk_at_a_terminal_goes_as_it_is_told(page: str, tmp_path: Path) -> None:
    """Each command is run in one shell, and says what stands below it; … is whatever it is."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    text = "".join(block for name, block in blocks("console") if name == page)
    told = re.findall(r"^\$ (.*\n(?:> .*\n)*)((?:(?!\$ ).*\n)*)", text, re.MULTILINE)
    end = "the end of a command"
    commands = (command.replace("\n> ", "\n") for command, _ in told)
    script = "".join(f"{command}echo {end}\n" for command in commands)
    done = subprocess.run(
        ["/bin/bash", "-c", f"set -u\nexec 2>&1\n{script}"],
        cwd=tmp_path,
        env={
            "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
            "ROADMAP_STORE": "sqlite:///vake.db",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout.split(f"{end}\n")
    for (command, expected), found in zip(told, said, strict=False):
        pattern = ".*".join(re.escape(part) for part in expected.split("…"))
        assert re.fullmatch(pattern, found), f"$ {command}{found}"
    assert len(said) == len(told) + 1


@pytest.mark.parametrize(("page", "scenario"), blocks("gherkin"))
def test_scenarios_of_the_documentation_pass(page: str, scenario: str, tmp_path: Path) -> None:
    (tmp_path / "oma.feature").write_text(scenario, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "oma.feature"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{page}: {done.stdout}"
    assert " passed" in done.stdout


@pytest.mark.parametrize(
    "example", sorted((ROOT / "examples").glob("0*.py")), ids=lambda it: it.name
)
def test_the_ladder_of_examples_runs(example: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", example, tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_one_concept_has_one_word() -> None:
    for words in zip(*(attrs.astuple(it.word) for it in TERMS.values()), strict=True):
        assert len(set(words)) == len(words)
    for code in (*get_args(Level), *get_args(Scope), "finding"):
        assert LABELS[code] == TERMS[code].word


@pytest.mark.parametrize("decision", DECISIONS.values(), ids=lambda it: it.name)
def test_a_decision_and_what_it_takes_have_words(decision: Decision[...]) -> None:
    """They stand in `reports/decision_words`: what a decision does in Finnish and in Swedish."""
    said = decision_words.said(decision)
    assert said.sv
    assert said.fi.endswith(".")
    assert said.sv.endswith(".")
    for name in list(inspect.signature(decision.function).parameters)[2:]:
        assert all(attrs.astuple(decision_words.argument(decision, name))), name


def test_no_words_are_left_of_a_decision_that_is_no_more() -> None:
    taken = {
        f"{name} {argument}": argument
        for name, decision in DECISIONS.items()
        for argument in list(inspect.signature(decision.function).parameters)[2:]
    }
    assert decision_words.DECISIONS.keys() <= DECISIONS.keys() | {decision_words.RETRACT}
    assert decision_words.ARGUMENTS.keys() <= taken.keys() | {*taken.values()}
    shadowed = {it for it in taken.values() if it in decision_words.ARGUMENTS}
    own = {it for it in taken if it in decision_words.ARGUMENTS}
    assert shadowed == {taken[it] for it in taken.keys() - own}


@pytest.mark.parametrize("event", Registry().events)
def test_what_an_event_is_about_is_in_the_glossary(event: str) -> None:
    kind, _, happened = event.partition("@")[0].partition(".")
    about, more, _ = happened.partition("-")
    known = {term.code.partition("-")[0] for term in TERMS.values()}
    assert kind in TERMS
    assert not more or {about, about.removesuffix("ed")} & known


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_that_rests_on_the_glossary_names_a_word_of_it(rule: type[RuleViolation]) -> None:
    page, _, word = rule.source.partition(", ")
    assert page != "docs/kieli.md" or word in {"", *(term.word.fi for term in TERMS.values())}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
