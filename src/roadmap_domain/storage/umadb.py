"""A store that is a UmaDB server's log: `umadb://host:port`.

A server has one log, and no notion of schemas or roles: one county, one server. What is recorded is
on the disk before it is answered; there is no switch for less.

Five options: `tls=on`, `ca=/path` (the certificate to trust, unless the system does; TLS is on
then), `api_key_file=/path` (a file with the key that the server asks for, over TLS only),
`timeout`, the seconds to wait for other writers (5), and `patience`, the seconds in which a server
that was lost may come back (5). A server that does not answer is given up after 5 seconds when it
is opened. One that falls silent later is given up after 20: the client, which has no setting for
it, notices after 15, and 5 more are for a connection made anew.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from attrs import frozen

from roadmap_domain.storage.patience import PATIENCE
from roadmap_domain.storage.port import Store
from roadmap_domain.storage.problems import StoreIsUnreachable, StoreNeedsExtra

_FORM = "umadb://host:port is the form"
_OPTIONS = {
    "tls": re.compile(r"on|off"),
    "ca": re.compile(r".+"),
    "api_key_file": re.compile(r".+"),
    "timeout": re.compile(r"\d+(\.\d+)?"),
    "patience": re.compile(r"\d+(\.\d+)?"),
}


@frozen
class Address:
    """Where a server is, and how it is spoken to."""

    url: str
    host: str
    port: int
    tls: bool
    ca: Path | None
    api_key: str | None
    timeout: float
    patience: float


def open_store(url: str, *, create: bool = False) -> Store:
    """Open the log of the server that `url` names, or make it a store where it is empty."""
    address = parse(url)
    try:
        from roadmap_domain.storage.umadb_store import UmaDBStore  # noqa: PLC0415 # an extra
    except ImportError as error:
        raise StoreNeedsExtra(url, "umadb") from error
    store = UmaDBStore(address)
    try:
        if create:
            store.create()
        else:
            store.check()
    except BaseException:
        store.close()
        raise
    return store


def parse(url: str) -> Address:
    """The parts of an address; raises `StoreIsUnreachable` where it is none."""
    options = {"tls": "off", "timeout": "5", "patience": str(PATIENCE)}
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise StoreIsUnreachable(url, _FORM) from None
    if not host or not port or parts.path.strip("/") or parts.username is not None:
        raise StoreIsUnreachable(url, _FORM)
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        if name not in _OPTIONS or not _OPTIONS[name].fullmatch(value):
            raise StoreIsUnreachable(url, f"unknown option {name}={value}")
        options[name] = value
    ca = _file(url, options.get("ca"))
    key = _file(url, options.get("api_key_file"))
    tls = options["tls"] == "on" or ca is not None
    if key is not None and not tls:
        raise StoreIsUnreachable(url, "a key is sent over TLS only: tls=on")
    api_key = None if key is None else key.read_text(encoding="utf-8").strip()
    timeout, patience = float(options["timeout"]), float(options["patience"])
    return Address(url, host, port, tls, ca, api_key, timeout, patience)


def _file(url: str, name: str | None) -> Path | None:
    """A file that is there to be read."""
    if name is None:
        return None
    try:
        with Path(name).open("rb"):
            return Path(name)
    except OSError as error:
        raise StoreIsUnreachable(url, f"{name}: {error.strerror}") from error
