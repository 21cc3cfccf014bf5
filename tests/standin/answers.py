"""What a request is answered with, and how it is sent; and where it goes wrong on purpose."""

from __future__ import annotations

import os
import re
import socket
import struct
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tests.standin.plans import FaultKind, FaultPlan, Side

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler

_PIECE = 256 * 1024
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")
_LOGIN_PAGE = b"<!doctype html><title>Log in</title><form>Hotel network: your room, please</form>"


@dataclass
class Asked:
    """A request that came: `sent` bytes of the answer's body, `file` a path in a repository."""

    side: Side
    method: str
    path: str
    headers: dict[str, str]
    file: str = ""
    status: int = 0
    sent: int = 0

    @property
    def range(self) -> str:
        return self.headers.get("range", "")


@dataclass(frozen=True)
class Answer:
    """Status, headers and body; `promised` is the Content-Length if that is a lie."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | memoryview = b""
    promised: int | None = None

    @property
    def length(self) -> int:
        return len(self.body) if self.promised is None else self.promised


def ranged(content: bytes, wanted: str, headers: dict[str, str]) -> Answer:
    """Return the part of `content` that a Range header asks for."""
    match = _RANGE.fullmatch(wanted)
    if match is None:
        return Answer(200, headers, memoryview(content))
    first = int(match.group(1))
    last = min(int(match.group(2) or len(content)), len(content) - 1)
    if first >= len(content):
        return Answer(416, headers | {"Content-Range": f"bytes */{len(content)}"})
    told = headers | {"Content-Range": f"bytes {first}-{last}/{len(content)}"}
    return Answer(206, told, memoryview(content)[first : last + 1])


def spoilt(answer: Answer, plans: list[FaultPlan]) -> Answer:
    """Return the answer that the plans make of it."""
    for plan in plans:
        match plan.kind:
            case FaultKind.STATUS:
                answer = Answer(plan.status, plan.headers, b"it is not to be")
            case FaultKind.LINK_EXPIRED:
                answer = Answer(403, {}, b"<Error><Code>AccessDenied</Code></Error>")
            case FaultKind.LOGIN_PAGE:
                answer = Answer(200, {"Content-Type": "text/html"}, _LOGIN_PAGE)
            case FaultKind.WRONG_LENGTH:
                answer = replace(answer, promised=len(answer.body) - plan.missing_bytes)
            case FaultKind.WRONG_BYTES:
                answer = replace(answer, body=bytes(byte ^ 0x55 for byte in answer.body))
            case _:
                continue
        plan.reached.set()
    return answer


class Sender:
    """Sends one answer over a handler's connection."""

    def __init__(
        self, handler: BaseHTTPRequestHandler, plans: list[FaultPlan], asked: Asked
    ) -> None:
        """Send what `asked` asks for, and count there what was sent."""
        self._handler = handler
        self._plans = plans
        self._asked = asked

    def send(self, answer: Answer) -> None:
        """Send it, as far as the plans and the client let it."""
        handler = self._handler
        if not self._survives(-1):
            return
        handler.send_response(answer.status)
        for name, value in ({"Content-Length": str(answer.length)} | answer.headers).items():
            handler.send_header(name, value)
        handler.end_headers()
        if handler.command != "HEAD":
            self._send_body(memoryview(answer.body))
            if answer.length != len(answer.body):
                handler.close_connection = True

    def _send_body(self, body: memoryview) -> None:
        if not self._survives(0):
            return
        while self._asked.sent < len(body):
            end = min(self._asked.sent + self._piece(), len(body), *self._stops())
            self._handler.wfile.write(body[self._asked.sent : end])
            self._wait(end - self._asked.sent)
            self._asked.sent = end
            if not self._survives(self._asked.sent):
                return

    def _piece(self) -> int:
        slow = [plan.bytes_per_second for plan in self._plans if plan.kind is FaultKind.THROTTLE]
        return max(1, min(_PIECE, *(rate // 50 for rate in slow))) if slow else _PIECE

    def _wait(self, size: int) -> None:
        for plan in self._plans:
            if plan.kind is FaultKind.THROTTLE and not plan.release.is_set():
                plan.reached.set()
                plan.release.wait(size / plan.bytes_per_second)

    def _stops(self) -> list[int]:
        return [plan.at for plan in self._plans if plan.at > self._asked.sent]

    def _survives(self, position: int) -> bool:
        """Do what is planned for this position; return whether the connection lives on."""
        for plan in self._plans:
            if plan.at != position:
                continue
            match plan.kind:
                case FaultKind.STALL:
                    plan.reached.set()
                    plan.release.wait()
                case FaultKind.CLOSE:
                    plan.reached.set()
                    self._handler.close_connection = True
                    return False
                case FaultKind.RESET:
                    plan.reached.set()
                    self._reset()
                    return False
                case _:
                    pass
        return True

    def _reset(self) -> None:
        # A pause, so that the client reads what was sent: a reset throws it away.
        time.sleep(0.05)
        handler = self._handler
        handler.close_connection = True
        connection = handler.connection
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        handler.rfile.close()
        os.close(connection.detach())
