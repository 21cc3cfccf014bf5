"""Tells in a few plain words why a connection failed, from types and error numbers."""

from __future__ import annotations

import errno
import socket
import ssl
from typing import TYPE_CHECKING

import httpcore2

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_NETWORK = "there is no network"
_NO_SUCH_HOST = "no host of this name is known"
_SILENT = "it does not answer"
_RESET = "the connection was reset"
_NUMBERS = {
    errno.ECONNREFUSED: "the connection was refused",
    errno.ECONNRESET: _RESET,
    errno.ECONNABORTED: _RESET,
    errno.EPIPE: _RESET,
    errno.ENETUNREACH: _NO_NETWORK,
    errno.ENETDOWN: _NO_NETWORK,
    errno.EHOSTUNREACH: "there is no way to it",
    errno.ETIMEDOUT: _SILENT,
}
_KINDS: tuple[tuple[type[BaseException], str], ...] = (
    (ssl.SSLCertVerificationError, "its certificate is not trusted"),
    (ssl.SSLError, "no secure connection could be made"),
    (socket.gaierror, _NO_SUCH_HOST),
    (UnicodeError, _NO_SUCH_HOST),  # a name that the look-up cannot write down
    (TimeoutError, _SILENT),
    (httpcore2.TimeoutException, _SILENT),
    (httpcore2.ProxyError, "the proxy refuses"),
)
"""Of a subclass before its base."""


def reason_of(error: BaseException) -> str:
    """Return why a request failed; the HTTP client keeps the system's error as the cause."""
    reasons = (_reason(cause) for cause in causes(error))
    return next((reason for reason in reasons if reason), "the connection broke off")


def causes(error: BaseException) -> Iterator[BaseException]:
    """Yield the error, and what it was raised from, down to the first."""
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        cause = cause.__cause__ or cause.__context__


def _reason(error: BaseException) -> str:
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
        return _NO_NETWORK
    for kind, reason in _KINDS:
        if isinstance(error, kind):
            return reason
    return _NUMBERS.get(error.errno or 0, "") if isinstance(error, OSError) else ""
