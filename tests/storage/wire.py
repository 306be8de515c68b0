"""A wire to a server that can be cut."""

from __future__ import annotations

import contextlib
import socket
from threading import Thread


class Wire:
    """Listens at a port of its own and passes everything on to a server's port, or its socket.

    The next answer in which `lost` is found is lost, with its connection. From the next question
    on in which `last` is found, no answer comes back, until the wire is cut.
    """

    def __init__(self, server: str | int) -> None:
        self.lost: bytes | None = None
        self.last: bytes | None = None
        self._mute = False
        self._server = server
        self._sockets: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        Thread(target=self._accept, daemon=True).start()

    def url(self, schema: str) -> str:
        """The address of a schema of PostgreSQL, which asks for no password: any will do."""
        location = f"postgresql://postgres:s3cret@127.0.0.1:{self.port}/postgres"
        options = f"schema={schema}&connect_timeout=2&patience=1"
        return f"{location}?{options}&gssencmode=disable&sslmode=disable"

    def cut(self) -> None:
        """Cut what is connected; it may connect anew."""
        for one in self._sockets:
            _cut(one)
        self._sockets.clear()
        self._mute = False

    def close(self) -> None:
        """Take the wire away: what is connected is cut, and nobody answers any more."""
        _cut(self._listening)
        self.cut()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                server = self._connected()
                self._sockets += [client, server]
                Thread(target=self._pass, args=(client, server), daemon=True).start()
                Thread(target=self._answer, args=(server, client), daemon=True).start()

    def _connected(self) -> socket.socket:
        if isinstance(self._server, int):
            return socket.create_connection(("127.0.0.1", self._server))
        server = socket.socket(socket.AF_UNIX)
        server.connect(self._server)
        return server

    def _pass(self, client: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while sent := client.recv(65_536):
                if self.last is not None and self.last in sent:
                    self.last, self._mute = None, True
                server.sendall(sent)
        _cut(server)

    def _answer(self, server: socket.socket, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while answer := server.recv(65_536):
                if self.lost is not None and self.lost in answer:
                    self.lost = None
                    break
                if not self._mute:
                    client.sendall(answer)
        _cut(client)


def _cut(one: socket.socket) -> None:
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
