"""A county's log, its key, and hands that reach behind the store."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import psycopg
import pytest
from attrs import frozen

from roadmap_domain import Call, RoadmapDomain, call, register_organisation, rename_organisation
from roadmap_domain.audit.notes import SigningKey
from roadmap_domain.cli import main
from tests.stores import Place

KEY = SigningKey.named("tarkastus.example/loki", bytes(range(32)))
OTHERS_KEY = SigningKey.named("tarkastus.example/loki", bytes(32))


@frozen
class Ran:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 # answers have many forms
        return msgspec.json.decode(self.out)


Audit = Callable[..., Ran]


@frozen
class Behind:
    """The table of events, changed without the store."""

    place: Place

    @property
    def position(self) -> str:
        return "rowid" if self.place.kind == "sqlite" else "notification_id"

    def __call__(self, statement: str, *parameters: object) -> None:
        """Run a statement whose `?` are parameters; `position` and `events` name what they name."""
        statement = statement.replace("position", self.position)
        if self.place.kind == "sqlite":
            statement = statement.replace("events", "stored_events")
            file = self.place.url.removeprefix("sqlite:///").partition("?")[0]
            with sqlite3.connect(file) as connection:
                connection.execute(statement, parameters)
            connection.close()
            return
        server, _, schema = self.place.url.partition("&schema=")
        statement = statement.replace("events", f'"{schema}".stored_events').replace("?", "%s")
        with psycopg.connect(server) as database:
            database.execute(statement.encode(), parameters)

    def commands(self, statement: str, *parameters: object) -> None:
        """Run a statement on the table of commands, which `commands` names."""
        _, _, schema = self.place.url.partition("&schema=")
        home = f'"{schema}".' if self.place.kind == "postgresql" else ""
        self(statement.replace("commands", f"{home}roadmap_commands"), *parameters)

    def rewrite(self, position: int, old: bytes, new: bytes) -> None:
        """Change something in an event's bytes."""
        (row,) = (row for row in self.place.store().log() if row.position == position)
        changed = row.payload.replace(old, new)
        assert changed != row.payload
        self("UPDATE events SET state = ? WHERE position = ?", changed, position)


def decisions(*names: str) -> list[Call]:
    """Each name's organisation, registered and renamed: two events."""
    return [
        it
        for name in names
        for it in (
            call(register_organisation, name, name=f"{name} ry"),
            call(rename_organisation, name, name=f"{name} rf"),
        )
    ]


def act(domain: RoadmapDomain, *names: str) -> None:
    domain.acting_as("k-1", role="coordinator").do_all(decisions(*names))


@pytest.fixture
def audit(
    place: Place,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Audit:
    """Runs `roadmap audit` on the place, in a folder of its own."""
    for name in ("AUDIT_KEY_FILE", "STORE", "KEYS"):
        monkeypatch.delenv(f"ROADMAP_{name}", raising=False)
    monkeypatch.setenv("ROADMAP_AUDIT_KEY", KEY.written())
    monkeypatch.setenv("ROADMAP_AUDIT_PUBLIC_KEY", str(KEY.public))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object, url: str = place.url) -> Ran:
        capsys.readouterr()
        code = main(["--store", url, "audit", *map(str, arguments)])
        return Ran(code, *capsys.readouterr())

    return run
