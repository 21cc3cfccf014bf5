"""A scripted server with OpenAI's protocol on a loopback port."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any, Self

PATIENCE_SECONDS = 20.0
MODEL = "tiny"


@dataclass(frozen=True)
class Asked:
    """A request that came; `body` is its JSON, `None` for none."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any


@dataclass(frozen=True)
class Told:
    """An answer in one piece."""

    status: int = 200
    body: Any = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Streamed:
    """An answer in events.

    Attributes:
        chunks: JSON of the events; bytes are sent as they are.
        cut: whether the connection breaks after them.
        stalls: whether the server says nothing more until the client has gone.
        chunked: whether the end of the answer shows by itself.
    """

    chunks: tuple[Any, ...] = ()
    cut: bool = False
    stalls: bool = False
    chunked: bool = True


Reply = Told | Streamed
Script = Callable[[Asked], Reply]


def piece(text: str = "", finish: str | None = None, **more: Any) -> dict[str, Any]:
    """Return an event that adds `text` to a chat's answer; `more` goes into the delta."""
    delta = {"content": text, **more} if text or not more else more
    return {"choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}


def usage(prompt: int, answer: int, cached: int = 0) -> dict[str, Any]:
    """Return the event that tells the tokens."""
    told = {
        "prompt_tokens": prompt,
        "completion_tokens": answer,
        "prompt_tokens_details": {"cached_tokens": cached},
    }
    return {"choices": [], "usage": told}


DONE = b"data: [DONE]\n\n"
HELLO = Streamed((piece("Hel"), piece("lo"), piece(finish="stop"), usage(9, 2), DONE))
NOT_THERE = Told(404, {"error": {"message": "no such page", "type": "not_found_error"}})


class StandIn:
    """Serves what its scripts say until the block ends.

    Attributes:
        scripts: by path; each is called with the request, in the order they come.
        requests: everything that was asked.
        most_at_once: chats that were answered at the same time, at most.
        stalled: set when an answer stalls; left: when its client has gone then.
    """

    def __init__(self) -> None:
        self.requests: list[Asked] = []
        self.most_at_once = 0
        self.stalled = threading.Event()
        self.left = threading.Event()
        self.scripts: dict[str, Script] = {
            "/v1/models": lambda _asked: Told(body={"data": [{"id": MODEL, "owned_by": "me"}]}),
            "/v1/chat/completions": lambda _asked: HELLO,
        }
        self._at_once = 0
        self._lock = threading.Lock()
        self._server = _Server(self)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), name="stand-in server"
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._server.shutdown()
        self._server.drop_connections()
        self._server.server_close()
        self._thread.join()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def answers(self, *replies: Reply, path: str = "/v1/chat/completions") -> None:
        """Give these answers, one to each request; the last to all that follow."""
        left = list(replies)
        lock = threading.Lock()

        def script(_asked: Asked) -> Reply:
            with lock:
                return left.pop(0) if len(left) > 1 else left[0]

        self.scripts[path] = script

    def asked(self, path: str = "/v1/chat/completions") -> list[Asked]:
        """Return the requests for one path."""
        return [asked for asked in list(self.requests) if asked.path == path]

    def reply(self, asked: Asked) -> Reply:
        self.requests.append(asked)
        script = self.scripts.get(asked.path)
        return NOT_THERE if script is None else script(asked)

    @contextmanager
    def counted(self) -> Iterator[None]:
        with self._lock:
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            yield
        finally:
            with self._lock:
                self._at_once -= 1


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 64

    def __init__(self, stand_in: StandIn) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.stand_in = stand_in
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()

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
        length = int(self.headers.get("Content-Length", "0"))
        body = json.loads(self.rfile.read(length)) if length else None
        headers = {name.lower(): value for name, value in self.headers.items()}
        with self.server.stand_in.counted():
            reply = self.server.stand_in.reply(Asked(self.command, self.path, headers, body))
            self._send(reply)

    do_POST = do_GET  # noqa: N815

    def _send(self, reply: Reply) -> None:
        self.close_connection = True
        match reply:
            case Told(status=status, body=body, headers=headers):
                content = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                for name, value in ({"Content-Length": str(len(content))} | headers).items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)
            case Streamed():
                self._stream(reply)

    def _stream(self, reply: Streamed) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        if reply.chunked:
            self.send_header("Transfer-Encoding", "chunked")
        self.send_header("Connection", "close")
        self.end_headers()
        for chunk in reply.chunks:
            self._write(chunk, chunked=reply.chunked)
        if reply.stalls:
            self._stall()
        elif reply.chunked and not reply.cut:
            self.wfile.write(b"0\r\n\r\n")

    def _write(self, chunk: Any, *, chunked: bool) -> None:
        if not isinstance(chunk, bytes):
            chunk = b"data: " + json.dumps(chunk).encode() + b"\n\n"
        self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk) if chunked else chunk)

    def _stall(self) -> None:
        self.server.stand_in.stalled.set()
        try:
            while self.connection.recv(1):
                pass
        except OSError:
            pass
        self.server.stand_in.left.set()

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""
