from __future__ import annotations

from pathlib import Path

import pytest

from tests.moving.logs import Places


@pytest.fixture
def places(tmp_path: Path, postgresql: str) -> Places:
    return Places(tmp_path, postgresql)
