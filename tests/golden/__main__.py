"""Append to the golden corpus what is missing there: `make golden`."""

from __future__ import annotations

import sys

from tests.golden.appending import append_missing

if __name__ == "__main__":
    sys.exit(append_missing())
