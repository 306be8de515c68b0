"""What is logged and traced: what happened, and nothing about anybody."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.application.problems import CommandReused, IdIsFaulty
from roadmap_domain.domain.bodies.decider import establish_body
from roadmap_domain.domain.bodies.rules import BodyExists
from roadmap_domain.domain.persons.decider import change_person, forget_person, record_person
from roadmap_domain.domain.persons.rules import PersonExists
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.storage.keys.keyring import Keyring
from roadmap_domain.storage.keys.master import MasterKey
from roadmap_domain.storage.problems import StoreIsReadOnly
from roadmap_domain.views.history import history
from roadmap_domain.views.search import find
from roadmap_domain.views.world import World, asks
from tests.stores import Place

SECRETS = ("Aino", "Aalto", "aino.aalto@jarjesto.example", "Eino", "henkilo-7", "virkailija-9")
"""Names, contacts, and the ids of those who are told about and who act."""


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """All that any logger says."""
    caplog.set_level(logging.DEBUG)
    return caplog


@pytest.fixture(scope="module")
def exporter() -> InMemorySpanExporter:
    """Where spans end: a process has one provider for good."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return exporter


@pytest.fixture
def spans(exporter: InMemorySpanExporter) -> Callable[[], tuple[ReadableSpan, ...]]:
    """The spans that have ended since the test began."""
    exporter.clear()
    return exporter.get_finished_spans


@asks
def broken(_: World) -> None:
    """A question that cannot be answered."""
    raise ValueError("Aino Aalto")


@pytest.fixture
def domain(place: Place, tmp_path: Path) -> Iterator[RoadmapDomain]:
    keys = Keyring.create(f"sqlite:///{tmp_path}/keys.db", MasterKey(b"m" * 32))
    with closing(keys):
        yield place.domain(keys=keys)


def everything(domain: RoadmapDomain) -> None:
    """Commands that are recorded, refused, reused and impossible, and questions, about persons."""
    desk = domain.acting_as("virkailija-9", role="coordinator")
    aino = {"name": Personal("Aino Aalto"), "contact": Personal("aino.aalto@jarjesto.example")}
    desk.on(command="first").do(record_person, "henkilo-7", **aino)
    desk.do(change_person, "henkilo-7", name=Personal("Aino Eino"), contact=aino["contact"])
    for problem, attempt in (
        (PersonExists, lambda: desk.do(record_person, "henkilo-7", name=Personal("Eino"))),
        (
            CommandReused,
            lambda: desk.on(command="first").do(change_person, "henkilo-7", name=Personal("Eino")),
        ),
        (RuleViolation, lambda: desk.do(forget_person, "henkilo-7")),
        (IdIsFaulty, lambda: desk.do(record_person, "Aino\nAalto", **aino)),
        (ValueError, lambda: domain.ask(broken)),
    ):
        with pytest.raises(problem):
            attempt()
    domain.ask(history, "person/henkilo-7")
    domain.ask(find, "Aalto")
    domain.acting_as("virkailija-9", role="privacy-officer").do(forget_person, "henkilo-7")


def test_no_log_tells_of_anybody(domain: RoadmapDomain, told: pytest.LogCaptureFixture) -> None:
    everything(domain)
    loggers = {record.name for record in told.records}
    assert {"roadmap_domain.commands", "roadmap_domain.questions"} <= loggers
    said = [told.text, *(str(vars(record)) for record in told.records)]
    assert not [secret for secret in SECRETS for text in said if secret in text]


def test_no_span_tells_of_anybody(
    domain: RoadmapDomain, spans: Callable[[], tuple[ReadableSpan, ...]]
) -> None:
    everything(domain)
    said = [span.to_json() for span in spans()]
    assert len(said) == 10
    assert not [secret for secret in SECRETS for text in said if secret in text]


def test_a_command_is_logged_with_what_became_of_it(
    domain: RoadmapDomain, told: pytest.LogCaptureFixture
) -> None:
    desk = domain.acting_as("l-1", role="loader").on(command="first")
    told.clear()
    for _ in range(2):
        desk.do(establish_body, "hallitus", name="Hallitus", kind="board")
    with pytest.raises(BodyExists):
        desk.on(command="second").do(establish_body, "hallitus", name="Muu", kind="board")
    found = [vars(record)["roadmap"] for record in told.records if hasattr(record, "roadmap")]
    assert all(fact.pop("ms") >= 0 for fact in found)
    common = {"decisions": ("establish-body",), "command": "first", "role": "loader"}
    assert found == [
        {**common, "events": 1, "repeated": False, "outcome": "done"},
        {**common, "events": 1, "repeated": True, "outcome": "done"},
        {"decisions": ("establish-body",), "command": "second", "outcome": "body.exists"},
    ]
    levels = [record.levelname for record in told.records if hasattr(record, "roadmap")]
    assert levels == ["INFO", "INFO", "INFO"]
    assert "do decisions=establish-body command=first role=loader events=1" in told.text


def test_a_command_and_a_question_are_spans(
    domain: RoadmapDomain, spans: Callable[[], tuple[ReadableSpan, ...]]
) -> None:
    domain.acting_as("l-1", role="loader").on(command="first").do(
        establish_body, "hallitus", name="Hallitus", kind="board"
    )
    domain.ask(history, "body/hallitus")
    command, asked = spans()
    assert (command.name, asked.name) == ("roadmap.do", "roadmap.ask")
    assert command.attributes == {
        "roadmap.decisions": ("establish-body",),
        "roadmap.command": "first",
        "roadmap.role": "loader",
        "roadmap.events": 1,
        "roadmap.repeated": False,
        "roadmap.outcome": "done",
    }
    assert asked.attributes == {"roadmap.question": "history", "roadmap.outcome": "done"}
    assert command.status.is_unset


def test_a_store_that_fails_is_a_warning_and_a_failed_span(
    tmp_path: Path,
    told: pytest.LogCaptureFixture,
    spans: Callable[[], tuple[ReadableSpan, ...]],
) -> None:
    url = f"sqlite:///{tmp_path}/store.db"
    RoadmapDomain.create(url, county="Testilä").close()
    with RoadmapDomain.open(f"{url}?mode=ro") as domain, pytest.raises(StoreIsReadOnly):
        domain.acting_as("l-1", role="loader").do(
            establish_body, "hallitus", name="Hallitus", kind="board"
        )
    assert told.records[-1].levelname == "WARNING"
    assert "outcome=store.read-only" in told.text
    status = spans()[-1].status
    assert (status.status_code, status.description) == (
        trace.StatusCode.ERROR,
        "store.read-only",
    )


UNHEARD = """
import sys
from roadmap_domain import RoadmapDomain
from roadmap_domain.domain.bodies.decider import establish_body
if sys.argv[2] == "listening":
    import logging
with RoadmapDomain.create(sys.argv[1], county="Vake") as domain:
    domain.acting_as("l-1", role="loader").do(establish_body, "b", name="B", kind="board")
with RoadmapDomain.open(sys.argv[1] + "?mode=ro") as domain:
    try:
        domain.acting_as("l-1", role="loader").do(establish_body, "c", name="C", kind="board")
    except Exception:
        pass
print(*sorted({"logging", "opentelemetry"} & set(sys.modules)))
"""


@pytest.mark.parametrize(("who", "imported"), [("nobody", ""), ("listening", "logging")])
def test_who_has_set_nothing_up_hears_nothing(tmp_path: Path, who: str, imported: str) -> None:
    command = [sys.executable, "-c", UNHEARD, f"sqlite:///{tmp_path}/store.db", who]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (ran.stdout.strip(), ran.stderr) == (imported, "")


def test_the_command_line_shows_its_log_to_who_asks(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/store.db"
    RoadmapDomain.create(url, county="Testilä").close()
    ran = subprocess.run(
        [sys.executable, "-m", "roadmap_domain.cli", "--store", url, "find", "Vake"],
        env={"ROADMAP_LOG": "debug"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "DEBUG roadmap_domain.questions ask question=find outcome=done ms=" in ran.stderr
