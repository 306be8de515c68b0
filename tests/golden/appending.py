"""What `make golden` appends: events that are new, as the scenarios record them.

The scenarios are run once, and of what they stored, those rows are taken that show something of an
event that no row of it has shown: a field, or a form of one.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest
from pytest_bdd.parser import Scenario

from roadmap_domain.storage import NewRow
from roadmap_domain.testing.steps.world import ScenarioWorld
from tests.golden.compatibility import breaks
from tests.golden.corpus import ENVELOPE, Corpus, Golden, schemas_of_today

ROOT = Path(__file__).parents[2]
ADVICE = """\
Stored events of {name} would no longer be read as they were published:
{breaks}
Either keep to what may change under one name (a field added with a default, one that need not be
given any more, a value more of a choice), or give the event's class the next version, and its slice
an upcast from this one: docs/sailyvyys.md says how. Nothing was appended.
"""


def unpublished(corpus: Corpus) -> dict[str, list[str]]:
    """The names whose schema of today is not published, each with what it breaks."""
    published = corpus.published()
    return {
        name: breaks(published[name][-1].schema, schema) if name in published else []
        for name, schema in schemas_of_today().items()
        if name not in published or published[name][-1].schema != schema
    }


def append_missing(corpus: Corpus | None = None) -> int:
    """Append what is new; the exit code is 1 where something published would break."""
    corpus = corpus or Corpus()
    missing = unpublished(corpus)
    for name, broken in missing.items():
        if broken:
            sys.stderr.write(ADVICE.format(name=name, breaks="\n".join(f"  {it}" for it in broken)))
    if any(missing.values()):
        return 1
    if not missing:
        sys.stdout.write("The golden corpus has every event as it is.\n")
        return 0
    shown = _shown_by_scenarios() if missing.keys() - {ENVELOPE} else []
    by_name: dict[str, list[NewRow]] = {name: [] for name in missing}
    for row in shown:
        by_name.get(row.name, []).append(row)
    seen = {name: set(_forms(rows)) for name, rows in _golden_by_name(corpus).items()}
    chosen = {name: list(_telling(rows, seen.get(name, set()))) for name, rows in by_name.items()}
    new = missing.keys() - corpus.published().keys() - {ENVELOPE}
    if unseen := sorted(name for name in new if not chosen[name]):
        sys.stderr.write(f"No scenario records {', '.join(unseen)}. Nothing was appended.\n")
        return 1
    schemas = schemas_of_today()
    for name in missing:
        corpus.append(name, schemas[name], chosen[name])
        sys.stdout.write(f"{name}: {len(chosen[name])} rows\n")
    return 0


def _golden_by_name(corpus: Corpus) -> dict[str, list[NewRow]]:
    found: dict[str, list[NewRow]] = {}
    for one in corpus.golden():
        found.setdefault(one.name, []).append(NewRow._make(one.row[1:]))
    return found


def _telling(rows: Iterable[NewRow], seen: set[str]) -> Iterator[NewRow]:
    for row in rows:
        forms = set(_forms([row]))
        if forms - seen:
            seen |= forms
            yield row


def _forms(rows: Iterable[NewRow]) -> Iterator[str]:
    for row in rows:
        yield from _within(msgspec.json.decode(row.payload), "")


def _within(value: object, at: str) -> Iterator[str]:
    """Each place in a value that JSON can be, with its type."""
    yield f"{at}:{type(value).__name__}"
    if isinstance(value, dict):
        for name, one in value.items():
            yield from _within(one, f"{at}.{name}")
    elif isinstance(value, list):
        for one in value:
            yield from _within(one, f"{at}[]")


def _shown_by_scenarios() -> list[NewRow]:
    with TemporaryDirectory() as folder:
        report = Path(folder, "rows.ndjson")
        command = [sys.executable, "-m", "pytest", "-q", "-p", __name__, "features"]
        done = subprocess.run(  # pytest, on our own scenarios
            [*command, "-p", "no:cacheprovider", "-p", "no:xdist"],
            cwd=ROOT,
            env={**os.environ, "SHOWN": str(report)},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            sys.exit(f"The scenarios do not pass:\n{done.stdout}")
        decode = msgspec.json.Decoder(Golden).decode
        return [NewRow._make(decode(line).row[1:]) for line in report.read_bytes().splitlines()]


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_after_scenario(request: pytest.FixtureRequest, scenario: Scenario) -> None:
    """As a plugin: write down what each scenario has stored."""
    world: ScenarioWorld = request.getfixturevalue("roadmap")
    with Path(os.environ["SHOWN"]).open("ab") as report:
        for row in world.domain.store.log():
            golden = Golden.of(NewRow._make(row[1:]))
            report.write(msgspec.json.encode(golden) + b"\n")
