"""The JSON Schema of every answer, kept in `docs/schema`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from roadmap_domain.reports.questions import QUESTIONS, answer_type

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(question: str) -> dict[str, Any]:
    """The JSON Schema of a question's answer; raises `KeyError`."""
    described = msgspec.json.schema(answer_type(question))
    return {"$schema": DIALECT, "title": f"roadmap {question}", **described}


def write_schemas(folder: Path) -> None:
    """Write the schema of every question's answer into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for question in QUESTIONS:
        (folder / f"{question}.json").write_bytes(schema_file(question))


def schema_file(question: str) -> bytes:
    """A schema as its file holds it."""
    return msgspec.json.format(msgspec.json.encode(schema_of(question))) + b"\n"
