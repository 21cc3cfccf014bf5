"""The stand-in Hub: an API and resolve server, and a file server on another origin."""

from __future__ import annotations

import socket
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any, Self

from tests.standin.answers import Answer, Asked, Sender, spoilt
from tests.standin.file_server import answer_file, file_name
from tests.standin.hub_server import answer_hub
from tests.standin.plans import FaultKind, FaultPlan, Faults, Side
from tests.standin.repositories import Repository


class StandInHub:
    """Serves what was added from two loopback ports until the block ends.

    Attributes:
        requests: everything that was asked, in the order it came.
        tokens: who may sign in; consents: pairs of token and gated repository.
        page_size: rows of a page of the list, however many are asked for.
        faults: what goes wrong.
    """

    def __init__(self) -> None:
        self.repositories: dict[str, Repository] = {}
        self.requests: list[Asked] = []
        self.tokens: set[str] = set()
        self.consents: set[tuple[str, str]] = set()
        self.page_size = 1000
        self.faults = Faults()
        self.links: dict[str, str] = {}
        self._servers = {side: _Server(self, side) for side in Side}
        self._threads = [
            threading.Thread(target=server.serve_forever, args=(0.02,), name=f"stand-in {side}")
            for side, server in self._servers.items()
        ]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.faults.clear()
        for server in self._servers.values():
            server.shutdown()
            server.drop_connections()
            self.faults.clear()
            server.server_close()
        for thread in self._threads:
            thread.join()

    @property
    def endpoint(self) -> str:
        return self._servers[Side.HUB].url

    @property
    def file_origin(self) -> str:
        return self._servers[Side.FILES].url

    def add(  # noqa: PLR0913 - a repository has that many properties
        self,
        repo: str,
        files: Mapping[str, bytes],
        *,
        gated: bool = False,
        private: bool = False,
        tags: tuple[str, ...] = (),
        downloads: int = 0,
        likes: int = 0,
        licence: str = "apache-2.0",
        languages: tuple[str, ...] = (),
        gguf: dict[str, Any] | None = None,
        base: str = "",
        last_modified: str = "2026-01-01T00:00:00.000Z",
        pipeline_tag: str = "text-generation",
    ) -> str:
        """Make a repository, or a new commit of one that is there; return the commit."""
        old = self.repositories.get(repo)
        new = Repository(
            repo=repo,
            gated=gated,
            private=private,
            tags=tuple(tags),
            downloads=downloads,
            likes=likes,
            licence=licence,
            languages=tuple(languages),
            gguf=gguf,
            base=base,
            last_modified=last_modified,
            pipeline_tag=pipeline_tag,
            commits=old.commits if old else {},
        )
        self.repositories[repo] = new
        return new.commit(files)

    def plan(self, kind: FaultKind, file: str = "", **details: Any) -> FaultPlan:
        """Have something go wrong; see FaultPlan for the details."""
        return self.faults.add(FaultPlan(kind=kind, file=file, **details))

    def expire_links(self) -> None:
        """Have all links to the file server answered with 403 that were given out so far."""
        self.links.clear()

    def asked(self, side: Side, file: str = "", method: str = "") -> list[Asked]:
        """Return the requests of one side (for one file, by one method)."""
        return [
            asked
            for asked in list(self.requests)
            if asked.side is side and file in (asked.file or asked.path) and method in asked.method
        ]

    def served_bytes(self, file: str = "") -> int:
        """Return how many bytes of the file the file server has sent."""
        return sum(asked.sent for asked in self.asked(Side.FILES, file))

    def answer(self, asked: Asked) -> tuple[Answer, list[FaultPlan]]:
        """Return what is to be sent, and what goes wrong meanwhile."""
        if asked.side is Side.FILES:
            asked.file = file_name(self, asked.path)
        name = asked.file or asked.path
        plans = self.faults.take(asked.side, asked.method, name)
        headers = dict(asked.headers)
        if any(plan.kind is FaultKind.RANGE_IGNORED for plan in plans):
            headers.pop("range", None)
        tell = answer_file if asked.side is Side.FILES else answer_hub
        return spoilt(tell(self, asked.path, headers), plans), plans


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 64

    def __init__(self, hub: StandInHub, side: Side) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.hub = hub
        self.side = side
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def server_bind(self) -> None:
        # HTTPServer asks for the name of the host, which may take long without a network.
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def drop_connections(self) -> None:
        with self._lock:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients of these tests go away in all manners."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 0
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        hub = self.server.hub
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = Asked(self.server.side, self.command, self.path, headers)
        hub.requests.append(asked)
        answer, plans = hub.answer(asked)
        asked.status = answer.status
        try:
            Sender(self, plans, asked).send(answer)
        except OSError:
            self.close_connection = True

    do_HEAD = do_GET  # noqa: N815

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""
