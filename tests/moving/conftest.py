from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.moving.logs import Places


@pytest.fixture
def places(tmp_path: Path, postgresql: str) -> Iterator[Places]:
    with closing(Places(tmp_path, postgresql)) as places:
        yield places
