"""The client of UmaDB, and a first look at its server; importing it needs umadb."""

from __future__ import annotations

import socket
import ssl
import sys
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING

from roadmap_domain.storage.port import PAGE
from roadmap_domain.storage.problems import StoreIsUnreachable
from roadmap_domain.storage.umadb import Address

if TYPE_CHECKING:
    from types import ModuleType

    import umadb
else:

    def _client() -> ModuleType:
        """The client's module without its package.

        The package takes over Ctrl-C for the whole program when it is imported, and so cannot be
        imported by any thread but the main one. The client needs neither: it is interrupted as
        everything else is.
        """
        name = "umadb.umadb"
        if name not in sys.modules:
            package = find_spec("umadb")
            locations = package and package.submodule_search_locations
            spec = locations and PathFinder.find_spec(name, locations)
            if not spec:
                raise ImportError(name="umadb")
            sys.modules[name] = module = module_from_spec(spec)
            spec.loader.exec_module(module)
        return sys.modules[name]

    umadb = _client()

__all__ = ["connected", "fell_silent", "greeted", "said", "umadb"]

CONNECT_TIMEOUT = 5
"""Seconds for a server to answer."""
_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\x00\x00\x00\x04\x00\x00\x00\x00\x00"
"""How a connection of HTTP/2 begins: a fixed text, and settings without any (RFC 9113, 3.4)."""
_SETTINGS = 4
"""The type of the frame that a server must begin with; it stands after three bytes of length."""


def connected(address: Address) -> umadb.Client:
    """A client of a server that answers; raises `StoreIsUnreachable`."""
    greeted(address)
    try:
        return umadb.Client(
            f"{'https' if address.tls else 'http'}://{_named(address)}",
            ca_path=None if address.ca is None else str(address.ca),
            batch_size=PAGE,
            api_key=address.api_key,
        )
    except (umadb.TransportError, ValueError) as error:
        raise StoreIsUnreachable(address.url, said(error)) from error


def greeted(address: Address) -> None:
    """Raise `StoreIsUnreachable` unless a server answers, and soon.

    The client itself would wait without end for a server that takes connections and says nothing.
    """
    try:
        with _connection(address) as connection:
            connection.sendall(_PREFACE)
            answer = connection.recv(9)
    except TimeoutError:
        raise StoreIsUnreachable(address.url, "no answer in time") from None
    except OSError as error:
        raise StoreIsUnreachable(address.url, error.strerror or str(error)) from error
    if answer[3:4] != bytes([_SETTINGS]):
        raise StoreIsUnreachable(address.url, "it is no UmaDB server, or one with TLS")


def fell_silent(error: Exception) -> bool:
    """Whether a server has left the client's pings without an answer, for 15 seconds.

    That time is the client's own, and it has no setting.
    """
    return "KeepAliveTimedOut" in str(error)


def said(error: Exception) -> str:
    """What a person needs of what the client says."""
    text = str(error)
    _, quoted, message = text.partition('message: "')
    return message.partition('"')[0] if quoted else text


def _connection(address: Address) -> socket.socket:
    connection = socket.create_connection((address.host, address.port), CONNECT_TIMEOUT)
    if not address.tls:
        return connection
    context = ssl.create_default_context(cafile=address.ca)
    context.set_alpn_protocols(["h2"])
    return context.wrap_socket(connection, server_hostname=address.host)


def _named(address: Address) -> str:
    host = f"[{address.host}]" if ":" in address.host else address.host
    return f"{host}:{address.port}"
