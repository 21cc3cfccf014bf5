"""The way to one server: requests that are bounded, patient, cancellable, and noted.

Imports the HTTP client, so it is imported when a server is asked for the first time.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx2
import msgspec

from parlance import __version__
from parlance.contract.faults import (
    FaultError,
    ServerCutOff,
    ServerNotUnderstood,
    ServerRefusedKey,
    ServerUnreachable,
)
from parlance.contract.network import Purpose
from parlance.engine.remote.refusals import BUSY, asked_to_wait, refusal
from parlance.engine.remote.wire import error_of
from parlance.network.exchange import Call
from parlance.network.transport import Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.network import NetworkRequest
    from parlance.engine.remote.address import Address
    from parlance.engine.remote.refusals import Patience
    from parlance.engine.remote.wire import ErrorDetails

ANSWER_SECONDS = 900.0
"""How long a server may be silent: reading a long prompt on a processor takes minutes."""

GLANCE_SECONDS = 15.0
"""The same for questions that need no model."""

MAX_BODY = 32 * 1024 * 1024
MAX_LINE = 4 * 1024 * 1024
MAX_STREAM = 512 * 1024 * 1024
_MAX_REFUSAL = 64 * 1024
_GOOD = range(200, 300)


class Link:
    """Asks one server, from any thread.

    Attributes:
        address: where it is.
    """

    def __init__(
        self,
        address: Address,
        token: str,
        note: Callable[[NetworkRequest], None],
        *,
        offline: Callable[[], bool],
        patience: Patience,
    ) -> None:
        """Ask nothing yet.

        A server of this computer is asked directly, also offline, and not noted.
        """
        self.address = address
        self._token = token
        self._patience = patience
        self._transport = Transport(
            (lambda _request: None) if address.here else note,
            (lambda: False) if address.here else offline,
            proxies=not address.here,
        )

    def get(self, url: str, subject: str, cancel: Cancel) -> bytes:
        """Return the body of the answer. Raises FaultError and Cancelled."""
        with self._opened(self._request("GET", url, None, GLANCE_SECONDS), subject, cancel) as got:
            return self._body(got)

    def post(
        self,
        url: str,
        body: object,
        subject: str,
        cancel: Cancel,
        *,
        seconds: float = ANSWER_SECONDS,
    ) -> bytes:
        """Return the body of the answer to `body`, sent as JSON.

        Raises FaultError and Cancelled.
        """
        with self._opened(self._request("POST", url, body, seconds), subject, cancel) as got:
            return self._body(got)

    @contextmanager
    def stream(
        self, url: str, body: object, subject: str, cancel: Cancel
    ) -> Iterator[Iterator[bytes]]:
        """Give the lines of the answer as they come, without their ends.

        Raises FaultError and Cancelled, also while the lines are read: ServerCutOff where
        the connection breaks after the answer began.
        """
        request = self._request("POST", url, body, ANSWER_SECONDS)
        with self._opened(request, subject, cancel) as got:
            yield self._lines(got)

    def refused(self, model: str, status: int, error: ErrorDetails) -> Fault:
        """Name what the server refuses, without its key: some repeat what they do not like."""
        if self._token and error.message:
            # Before it is cut to a length, which might leave a part of the key.
            message = error.message.replace(self._token, "…")
            error = msgspec.structs.replace(error, message=message)
        return refusal(self.address.given, model, status, error)

    def not_understood(self) -> Fault:
        """Name an answer that is none of the protocol's."""
        return ServerNotUnderstood(address=self.address.given)

    def _request(self, method: str, url: str, body: object, seconds: float) -> httpx2.Request:
        headers = {
            "User-Agent": f"parlance/{__version__}",
            "Accept-Encoding": "identity",
            "Accept": "application/json, text/event-stream",
        }
        if body is not None:
            headers["Content-Type"] = "application/json"
        if self._token:
            if not (self._token.isascii() and self._token.isprintable()):
                raise FaultError(ServerRefusedKey(address=self.address.given))
            headers["Authorization"] = f"Bearer {self._token}"
        return httpx2.Request(
            method,
            url,
            headers=headers,
            content=None if body is None else msgspec.json.encode(body),
            extensions={"timeout": {"read": seconds}},
        )

    @contextmanager
    def _opened(
        self, request: httpx2.Request, subject: str, cancel: Cancel
    ) -> Iterator[httpx2.Response]:
        """Give the answer of success; ask again while the server is busy."""
        response = self._patiently(request, subject, cancel)
        try:
            if response.status_code not in _GOOD:
                raise FaultError(self._refusal(response, subject))
            yield response
        finally:
            response.close()

    def _patiently(self, request: httpx2.Request, subject: str, cancel: Cancel) -> httpx2.Response:
        call = Call(
            purpose=Purpose.SERVER, subject=subject, cancel=cancel, unreachable=self._unreachable
        )
        usual = self._patience.first_seconds
        for _ in range(self._patience.times):
            response = self._transport.send(request, call)
            if response.status_code not in BUSY:
                return response
            wanted = asked_to_wait(response.headers)
            seconds = usual if wanted is None else wanted
            if seconds > self._patience.most_seconds:
                return response
            response.close()
            cancel.wait(seconds)
            usual *= 2
        return self._transport.send(request, call)

    def _unreachable(self, _host: str, reason: str) -> Fault:
        return ServerUnreachable(address=self.address.given, reason=reason)

    def _refusal(self, response: httpx2.Response, subject: str) -> Fault:
        body = bytearray()
        for chunk in response.iter_raw():
            body += chunk
            if len(body) > _MAX_REFUSAL:
                break
        return self.refused(subject, response.status_code, error_of(bytes(body)))

    def _body(self, response: httpx2.Response) -> bytes:
        body = bytearray()
        for chunk in self._received(response):
            body += chunk
            if len(body) > MAX_BODY:
                raise FaultError(self.not_understood())
        return bytes(body)

    def _lines(self, response: httpx2.Response) -> Iterator[bytes]:
        # Not the HTTP client's own: it takes letters such as U+2028 for ends of lines,
        # which JSON may hold, and it has no limit.
        held, total = bytearray(), 0
        for chunk in self._received(response):
            total += len(chunk)
            held += chunk
            *whole, rest = held.split(b"\n")
            if len(rest) > MAX_LINE or total > MAX_STREAM:
                raise FaultError(self.not_understood())
            held = rest
            yield from map(bytes, whole)
        if held:
            yield bytes(held)

    def _received(self, response: httpx2.Response) -> Iterator[bytes]:
        try:
            yield from response.iter_raw()
        except FaultError as error:
            if not isinstance(error.fault, ServerUnreachable):
                raise
            raise FaultError(ServerCutOff(address=self.address.given)) from error
