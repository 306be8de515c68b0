"""Which store a command is about, and how it answers machines."""

from __future__ import annotations

import os
import sys
from typing import Any

import msgspec

from roadmap_domain.application import RoadmapDomain
from roadmap_domain.cli.options import Options
from roadmap_domain.cli.problems import StoreNotGiven


def store_url(options: Options) -> str:
    """The store that the command is about; raises `StoreNotGiven`."""
    url = options.store or os.environ.get("ROADMAP_STORE")
    if not url:
        raise StoreNotGiven
    return url


def opened(options: Options) -> RoadmapDomain:
    """The store, to be used in a `with`."""
    return RoadmapDomain.open(store_url(options))


def write_json(value: Any) -> None:
    """Write a value as JSON, indented."""
    write_line(msgspec.json.format(msgspec.json.encode(value)))


def write_line(line: bytes) -> None:
    """Write a line of UTF-8, whatever the encoding of the terminal."""
    sys.stdout.flush()
    sys.stdout.buffer.write(line + b"\n")
