"""Has huggingface_hub send all it sends through our transport.

Imports the library, so it is imported when the library is called for the first time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import httpx2
from huggingface_hub import constants, get_session, set_client_factory

from parlance.contract.faults import FaultError
from parlance.hub.network.refusals import Asked, refusal
from parlance.network.exchange import host_of

if TYPE_CHECKING:
    from parlance.network.exchange import Call
    from parlance.network.transport import Transport

Hooks = dict[str, list[Callable[..., object]]]
_REPEATED = frozenset({408, 429, 500, 502, 503, 504})
"""What the library asks again for by itself, sleeping meanwhile as no cancel can end."""


class Library:
    """The place of our transport in huggingface_hub, which has one client for the process."""

    def __init__(self, transport: Transport, call: Callable[[], Call]) -> None:
        """Send for whom `call()` tells in the thread that asks."""
        self._transport = transport
        self._call = call
        self._lock = threading.Lock()
        self._client: httpx2.Client | None = None
        self._hooks: Hooks = {}

    def prepare(self, *, offline: bool) -> None:
        """Be the one through whom the library sends, in this process from now on."""
        constants.HF_HUB_OFFLINE = offline
        with self._lock:
            present = get_session()
            if present is not self._client:
                # The library's own: one numbers its requests, and minds its offline mode.
                self._hooks = present.event_hooks
                set_client_factory(self._new_client)

    def _new_client(self) -> httpx2.Client:
        self._client = httpx2.Client(
            transport=_LibraryTransport(self._transport, self._call),
            event_hooks=self._hooks,
            follow_redirects=True,
            trust_env=False,  # the transport looks for proxies
        )
        return self._client


class _LibraryTransport(httpx2.BaseTransport):
    def __init__(self, transport: Transport, call: Callable[[], Call]) -> None:
        self._transport = transport
        self._call = call

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        response = self._transport.send(request, self._call())
        if response.status_code in _REPEATED:
            response.close()
            asked = Asked(host=host_of(request.url))
            fault = refusal(response.status_code, response.headers, asked)
            assert fault is not None, "none of these is a good status"
            raise FaultError(fault)
        return response

    # Closing does nothing: the library closes its client when a connection fails in any
    # thread, and would break off what other threads receive.
