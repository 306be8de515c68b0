"""A store in one file: `sqlite:///path` (four slashes for an absolute path).

Three options: `?mode=ro` opens for reading only, `?timeout=` is the seconds to wait for other
writers (5), and `?synchronous=off` gives durability away for speed, for benchmarks and tests. Even
to read, SQLite writes beside the file; `?mode=immutable` reads one in a folder that cannot be
written to, and says that nobody else writes to it meanwhile: what is read would be wrong.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qsl, unquote

from roadmap_domain.storage.disk import FILES
from roadmap_domain.storage.problems import (
    FileIsNotWhole,
    NotOurStore,
    StoreExists,
    StoreIsReadOnly,
    StoreIsUnreachable,
    StoreNotFound,
)
from roadmap_domain.storage.sqlite_store import SQLiteStore

_HEADER = b"SQLite format 3\x00"
_OPTIONS = {
    "mode": re.compile(r"rw|ro|immutable"),
    "timeout": re.compile(r"\d+(\.\d+)?"),
    "synchronous": re.compile(r"full|normal|off"),
}


def open_store(url: str, *, create: bool = False) -> SQLiteStore:
    """Open the file that `url` names, or create it."""
    path, options = _parse(url)
    if create:
        _make_file(url, path)
    else:
        _check_file(url, path)
        if options["mode"] == "immutable":
            _check_merged(url, path)
    store = SQLiteStore(
        url,
        path,
        mode="rw" if create else options["mode"],
        timeout=float(options["timeout"]),
        synchronous=options["synchronous"],
    )
    try:
        if create:
            store.create()
        else:
            store.check()
    except BaseException:
        store.close()
        if create:
            for file in FILES:
                Path(f"{path}{file}").unlink(missing_ok=True)
        raise
    return store


def file_of(url: str) -> tuple[Path, bool]:
    """The file that a URL names, and whether it may be written to."""
    path, options = _parse(url)
    return path, options["mode"] == "rw"


def _parse(url: str) -> tuple[Path, dict[str, str]]:
    location, _, query = url.removeprefix("sqlite:").partition("?")
    path = unquote(location.removeprefix("///"))
    if not location.startswith("///") or not path:
        raise StoreIsUnreachable(url, "sqlite:///path is the form")
    options = {"mode": "rw", "timeout": "5", "synchronous": "full"}
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name not in _OPTIONS or not _OPTIONS[name].fullmatch(value):
            raise StoreIsUnreachable(url, f"unknown option {name}={value}")
        options[name] = value
    return Path(path), options


def _make_file(url: str, path: Path) -> None:
    """Make an empty file, of two who try at once for one only."""
    try:
        path.open("xb").close()
    except FileExistsError:
        raise StoreExists(url) from None
    except PermissionError:
        raise StoreIsReadOnly(url) from None
    except OSError as error:
        raise StoreIsUnreachable(url, error.strerror or str(error)) from error


def _check_file(url: str, path: Path) -> None:
    """Look before SQLite does: it would take an empty file for a new database."""
    try:
        with path.open("rb") as file:
            start = file.read(len(_HEADER))
    except FileNotFoundError:
        raise StoreNotFound(url) from None
    except IsADirectoryError:
        raise NotOurStore(url, "a folder") from None
    except OSError as error:
        raise StoreIsUnreachable(url, error.strerror or str(error)) from error
    if start != _HEADER:
        raise NotOurStore(url, "not an SQLite file")


def _check_merged(url: str, path: Path) -> None:
    """What the file alone has is all only where nothing waits in the log beside it."""
    waiting = Path(f"{path}-wal")
    if waiting.exists() and waiting.stat().st_size:
        raise FileIsNotWhole(url, str(waiting))
