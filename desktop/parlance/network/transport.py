"""Carries requests: with time limits, through proxies, cancellable at every stage, and noted.

Imports the HTTP client, so it is imported when something is asked for the first time.
"""

from __future__ import annotations

import threading
import urllib.request
from typing import TYPE_CHECKING

import httpcore2
import httpx2

from parlance.contract.faults import FaultError, Offline
from parlance.network.dialling import Dialler
from parlance.network.exchange import Body, Exchange, host_of

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from parlance.contract.network import NetworkRequest
    from parlance.network.exchange import Call

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

    def __init__(
        self,
        note: Callable[[NetworkRequest], None],
        offline: Callable[[], bool],
        *,
        proxies: bool = True,
    ) -> None:
        """Send nothing while `offline()` is true, and without `proxies` through none."""
        self._note = note
        self._offline = offline
        self._proxies = proxies
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None
        self._pools: dict[tuple[str, bool], httpcore2.ConnectionPool] = {}
        self._dialler = Dialler()

    def send(self, request: httpx2.Request, call: Call) -> httpx2.Response:
        """Return the answer with its body unread; closing it ends the request.

        Raises FaultError (Offline, and what the call names) and Cancelled, the latter within
        milliseconds whatever is waited for; reading the body does so too.
        """
        call.cancel.check()
        if self._offline():
            raise FaultError(Offline())
        pool = self._pool(request.url, call)
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

    def _pool(self, url: httpx2.URL, call: Call) -> httpcore2.ConnectionPool:
        proxy = _proxy_for(url) if self._proxies else ""
        described = _described(proxy, url, call) if proxy else None
        # Reading the certificates takes longer than an open connection within a computer.
        secure = url.scheme == "https" or proxy.startswith("https")
        with self._lock:
            if secure and self._context is None:
                self._context = httpx2.create_ssl_context()
            context = self._context if secure else None
            if (proxy, secure) not in self._pools:
                self._pools[proxy, secure] = _pool(described, context, self._dialler)
            return self._pools[proxy, secure]


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


def _described(proxy: str, url: httpx2.URL, call: Call) -> httpx2.Proxy:
    """Return what is known of a proxy. Raises FaultError for one of an unknown kind."""
    unknown = call.unanswered(host_of(url), "its proxy is of a kind that is not supported")
    try:
        described = httpx2.Proxy(proxy if "://" in proxy else f"http://{proxy}")
    except (ValueError, httpx2.InvalidURL) as error:
        raise unknown from error
    if described.url.scheme not in ("http", "https"):
        raise unknown
    return described


def _pool(
    proxy: httpx2.Proxy | None, context: ssl.SSLContext | None, backend: httpcore2.NetworkBackend
) -> httpcore2.ConnectionPool:
    # Connections are not kept for later ones: those fail when a server closed them
    # meanwhile, and the requests here are few.
    if proxy is None:
        return httpcore2.ConnectionPool(
            ssl_context=context,
            max_connections=None,
            max_keepalive_connections=0,
            network_backend=backend,
        )
    return httpcore2.HTTPProxy(
        proxy_url=str(proxy.url),
        proxy_auth=proxy.raw_auth,
        ssl_context=context,
        max_connections=None,
        max_keepalive_connections=0,
        network_backend=backend,
    )
