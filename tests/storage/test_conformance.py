"""Our own stores, held to the suite that any other is held to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from roadmap_domain.testing.conformance import DurableStoreConformance, StoreConformance
from tests.stores import UmaDB, new_url


class TestMemory(StoreConformance):
    @pytest.fixture
    def store_url(self) -> str:
        return "memory:"


class TestSQLite(DurableStoreConformance):
    @pytest.fixture
    def store_url(self, tmp_path: Path) -> str:
        return new_url("sqlite", tmp_path, "")


class TestPostgreSQL(DurableStoreConformance):
    @pytest.fixture
    def store_url(self, tmp_path: Path, postgresql: str) -> str:
        return new_url("postgresql", tmp_path, postgresql)


class TestUmaDB(DurableStoreConformance):
    @pytest.fixture
    def store_url(self, tmp_path: Path) -> Iterator[str]:
        with closing(UmaDB(tmp_path)) as server:
            yield server.url
