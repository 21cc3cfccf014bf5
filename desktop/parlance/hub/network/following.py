"""Asks for an address and follows where it leads, without telling anybody the token.

Imports the HTTP client, so it is imported at the first request.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from parlance import __version__
from parlance.contract.faults import FaultError, HubNotUnderstood
from parlance.network.exchange import host_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from parlance.network.exchange import Call
    from parlance.network.transport import Transport

MAX_REDIRECTS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SECRET = frozenset({"authorization", "cookie"})


def follow(
    transport: Transport, url: str, headers: Mapping[str, str], call: Call, *, endpoint: str
) -> httpx2.Response:
    """Return the first answer that leads nowhere else; the caller closes it.

    What is secret among `headers` is sent to the origin of `endpoint` only. Raises as the
    transport does, and FaultError(HubNotUnderstood) where it leads in circles, to no web
    address, or from a secure connection to an open one.
    """
    address = _address(url, endpoint)
    own = httpx2.URL(endpoint).origin
    for _ in range(MAX_REDIRECTS + 1):
        sent = _sent(headers, secret=address.origin == own)
        response = transport.send(httpx2.Request("GET", address, headers=sent), call)
        following = response.headers.get("location", "")
        if response.status_code not in _REDIRECTS or not following:
            return response
        response.close()
        address = _next(address, following)
    raise FaultError(HubNotUnderstood(host=host_of(address)))


def _sent(headers: Mapping[str, str], *, secret: bool) -> httpx2.Headers:
    sent = httpx2.Headers({"User-Agent": f"parlance/{__version__}", "Accept-Encoding": "identity"})
    sent.update(headers)
    for name in () if secret else _SECRET:
        sent.pop(name, None)
    return sent


def _address(url: str, endpoint: str) -> httpx2.URL:
    try:
        return httpx2.URL(url)
    except httpx2.InvalidURL as error:
        raise FaultError(HubNotUnderstood(host=endpoint)) from error


def _next(address: httpx2.URL, following: str) -> httpx2.URL:
    unclear = FaultError(HubNotUnderstood(host=host_of(address)))
    try:
        target = address.join(following)
    except httpx2.InvalidURL as error:
        raise unclear from error
    secure = target.scheme == "https" or (target.scheme == "http" and address.scheme == "http")
    if not secure or not target.host:
        raise unclear
    return target
