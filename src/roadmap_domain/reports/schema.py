"""The JSON Schema of every answer, kept in `docs/schema`, and of every stored event."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import msgspec

from roadmap_domain.persistence import Registry
from roadmap_domain.persistence.schemas import DIALECT, schema_of_event
from roadmap_domain.reports.questions import ANSWERS, QUESTIONS, answer_type

DESCRIBED: Final = (*QUESTIONS, *ANSWERS)
"""The answers that have a schema."""


def schema_of(question: str) -> dict[str, Any]:
    """The JSON Schema of an answer; raises `KeyError`."""
    described = msgspec.json.schema(answer_type(question))
    return {"$schema": DIALECT, "title": f"roadmap {question}", **described}


def write_schemas(folder: Path) -> None:
    """Write the schemas of answers into a folder, and those of events into one within it.

    Those of earlier versions of events are left there as they were.
    """
    of_events = folder / "events"
    of_events.mkdir(parents=True, exist_ok=True)
    for question in DESCRIBED:
        (folder / f"{question}.json").write_bytes(schema_file(schema_of(question)))
    for name, event in Registry().events.items():
        (of_events / f"{name}.json").write_bytes(schema_file(schema_of_event(event)))


def schema_file(schema: dict[str, Any]) -> bytes:
    """A schema as its file holds it."""
    return msgspec.json.format(msgspec.json.encode(schema)) + b"\n"
