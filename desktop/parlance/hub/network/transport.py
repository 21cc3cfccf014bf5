"""Carries requests: with time limits, through proxies, cancellable at every stage, and noted.

Imports the HTTP client, so it is imported when something is asked for the first time.
"""

from __future__ import annotations

import threading
import urllib.request
from typing import TYPE_CHECKING

import httpcore2
import httpx2

from parlance.contract.faults import FaultError, HubUnreachable, Offline
from parlance.hub.network.dialling import Dialler
from parlance.hub.network.exchange import Body, Exchange, host_of

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from parlance.contract.network import NetworkRequest
    from parlance.hub.network.exchange import Call

CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0
_LIMITS = {
    "connect": CONNECT_SECONDS,
    "read": READ_SECONDS,
    "write": READ_SECONDS,
    "pool": CONNECT_SECONDS,
}


class Transport:
    """Sends single requests, and has each noted exactly once when it is over."""

    def __init__(self, note: Callable[[NetworkRequest], None], offline: Callable[[], bool]) -> None:
        """Send nothing while `offline()` is true."""
        self._note = note
        self._offline = offline
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None
        self._pools: dict[str, httpcore2.ConnectionPool] = {}
        self._dialler = Dialler()

    def send(self, request: httpx2.Request, call: Call) -> httpx2.Response:
        """Return the answer with its body unread; closing it ends the request.

        Raises FaultError (Offline, HubUnreachable) and Cancelled, the latter within
        milliseconds whatever is waited for; reading the body does so too.
        """
        call.cancel.check()
        if self._offline():
            raise FaultError(Offline())
        pool = self._pool(request.url)
        exchange = Exchange(request, call, self._note)
        try:
            with exchange.faults(), self._dialler.dialling(exchange.attach, call.cancel):
                answer = pool.handle_request(_core(request))
        except BaseException:
            exchange.end()
            raise
        exchange.status = answer.status
        return httpx2.Response(
            answer.status,
            headers=answer.headers,
            stream=Body(answer, exchange),
            extensions=dict(answer.extensions),
            request=request,
        )

    def _pool(self, url: httpx2.URL) -> httpcore2.ConnectionPool:
        proxy = _proxy_for(url)
        with self._lock:
            if self._context is None:
                self._context = httpx2.create_ssl_context()
            if proxy not in self._pools:
                self._pools[proxy] = _pool(proxy, self._context, self._dialler, host_of(url))
            return self._pools[proxy]


def _core(request: httpx2.Request) -> httpcore2.Request:
    given = request.extensions.get("timeout") or {}
    limits = {kind: given.get(kind) or usual for kind, usual in _LIMITS.items()}
    url = request.url
    return httpcore2.Request(
        method=request.method,
        url=httpcore2.URL(
            scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
        ),
        headers=request.headers.raw,
        content=request.stream,
        extensions={**request.extensions, "timeout": limits},
    )


def _proxy_for(url: httpx2.URL) -> str:
    """Return the proxy that the environment (or the system) names; empty for none."""
    address = f"{url.host}:{url.port}" if url.port else url.host
    if urllib.request.proxy_bypass(address):
        return ""
    proxies = urllib.request.getproxies()
    return proxies.get(url.scheme) or proxies.get("all") or ""


def _pool(
    proxy: str, context: ssl.SSLContext, backend: httpcore2.NetworkBackend, host: str
) -> httpcore2.ConnectionPool:
    # Connections are not kept for later ones: those fail when a server closed them
    # meanwhile, and the requests here are few.
    if not proxy:
        return httpcore2.ConnectionPool(
            ssl_context=context,
            max_connections=None,
            max_keepalive_connections=0,
            network_backend=backend,
        )
    unknown = HubUnreachable(host=host, reason="its proxy is of a kind that is not supported")
    try:
        described = httpx2.Proxy(proxy if "://" in proxy else f"http://{proxy}")
    except (ValueError, httpx2.InvalidURL) as error:
        raise FaultError(unknown) from error
    if described.url.scheme not in ("http", "https"):
        raise FaultError(unknown)
    return httpcore2.HTTPProxy(
        proxy_url=str(described.url),
        proxy_auth=described.raw_auth,
        ssl_context=context,
        max_connections=None,
        max_keepalive_connections=0,
        network_backend=backend,
    )
