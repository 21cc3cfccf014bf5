"""One request and its answer: what stops it, and what is noted when it is over."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING

import httpcore2
import httpx2
import msgspec

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import Fault, FaultError
from parlance.contract.network import NetworkRequest, Purpose
from parlance.network.reasons import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator

BROKEN = (
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
    OSError,
    ValueError,  # a host name that cannot be one
)


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """What a request is for, and what stops it.

    Attributes:
        unreachable: names what there is no answer for, given the host and the reason.
    """

    purpose: Purpose
    subject: str
    cancel: Cancel
    unreachable: Callable[[str, str], Fault]

    def unanswered(self, host: str, reason: str) -> FaultError:
        """Return what is raised where there is no answer."""
        return FaultError(self.unreachable(host, reason))


class Exchange:
    """A request on its way. Everything it holds is let go by `end`, which notes it once."""

    def __init__(
        self, request: httpx2.Request, call: Call, note: Callable[[NetworkRequest], None]
    ) -> None:
        """Begin now."""
        self.status = 0
        self.received_bytes = 0
        self._host = host_of(request.url)
        self._method = request.method
        self._call = call
        self._note = note
        self._at = time.time()
        self._held = ExitStack()
        self._lock = threading.Lock()
        self._over = False

    def attach(self, stream: httpcore2.NetworkStream) -> None:
        """Have a cancel hang up this connection from now on."""
        # A second handle on the connection: the first goes to TLS, which takes it over.
        twin = stream.get_extra_info("socket").dup()
        self._held.callback(twin.close)
        self._held.enter_context(self._call.cancel.waking(partial(_hang_up, twin)))

    @contextmanager
    def faults(self) -> Iterator[None]:
        """Turn what breaks in the block into the call's FaultError or Cancelled."""
        try:
            yield
        except BROKEN as error:
            self._call.cancel.check()
            raise self._call.unanswered(self._host, reason_of(error)) from error

    def check(self) -> None:
        """Raise Cancelled if the call was."""
        self._call.cancel.check()

    def end(self) -> None:
        """Let go of the connection and note the request, the first time it is called."""
        with self._lock:
            if self._over:
                return
            self._over = True
        with suppress(Cancelled):
            self._held.close()
        self._note(
            NetworkRequest(
                at=self._at,
                method=self._method,
                host=self._host,
                purpose=self._call.purpose,
                subject=self._call.subject,
                status=self.status,
                received_bytes=self.received_bytes,
            )
        )


class Body(httpx2.SyncByteStream):
    """The bytes of an answer as they come, counted."""

    def __init__(self, answer: httpcore2.Response, exchange: Exchange) -> None:
        """Read nothing yet."""
        self._answer = answer
        self._exchange = exchange

    def __iter__(self) -> Iterator[bytes]:
        with self._exchange.faults():
            for chunk in self._answer.iter_stream():
                self._exchange.received_bytes += len(chunk)
                yield chunk
        # An answer of unknown length ends like this when it was hung up, too.
        self._exchange.check()

    def close(self) -> None:
        """End the request."""
        try:
            with self._exchange.faults():
                self._answer.close()
        finally:
            self._exchange.end()


def host_of(url: httpx2.URL) -> str:
    """Return host and port, the latter only where it is not the usual one."""
    return url.netloc.decode("ascii")


def _hang_up(connection: socket.socket) -> None:
    with suppress(OSError):  # it is closed already, or was never connected
        connection.shutdown(socket.SHUT_RDWR)
