"""The computers behind the addresses of RPC servers, found before a process is closed off."""

from __future__ import annotations

import queue
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError, RpcServerUnreachable
from parlance.engine.rpc.address import RpcEndpoint, split_address

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.cancel import Cancel


def resolve(addresses: Iterable[str], cancel: Cancel) -> tuple[RpcEndpoint, ...]:
    """Return where the servers at these addresses are, each once.

    Names are looked up now: the process that connects can ask no name server. Raises
    FaultError(RpcAddressInvalid, RpcServerUnreachable where a name is unknown) and
    Cancelled.
    """
    parts = {address: split_address(address) for address in addresses}
    found: dict[str, RpcEndpoint] = {}
    for address, (name, port) in parts.items():
        host = find_host(name, cancel)
        if host is None:
            raise FaultError(RpcServerUnreachable(address=address))
        endpoint = RpcEndpoint(address=address, host=host, port=port)
        found.setdefault(endpoint.numeric, endpoint)
    return tuple(found.values())


def find_host(name: str, cancel: Cancel) -> str | None:
    """Return the IPv4 address of a computer, or None if its name is unknown. Raises Cancelled."""
    with suppress(OSError):
        return socket.inet_ntop(socket.AF_INET, socket.inet_pton(socket.AF_INET, name))
    answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    # The system's resolver cannot be stopped; whoever waits for it can.
    threading.Thread(
        target=lambda: answers.put(_looked_up(name)), name="name-server", daemon=True
    ).start()
    with cancel.waking(lambda: answers.put(None)):
        return answers.get()


def _looked_up(name: str) -> str | None:
    try:
        found = socket.getaddrinfo(name, None, socket.AF_INET, socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return None
    return str(found[0][4][0]) if found else None
