"""Stay offline is hard: whatever is asked of whom, no socket is made."""

from __future__ import annotations

import re
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import parlance
from parlance.contract.cancel import Cancel
from parlance.contract.downloads import DownloadRequest
from parlance.contract.faults import FaultError, Offline
from parlance.contract.models import LoadOptions
from parlance.contract.online import HubFile, HubQuery
from parlance.contract.servers import ServedModel, Server
from parlance.contract.settings import Settings
from parlance.contract.updates import UpdateSource
from parlance.hub.network.connections import Connections
from parlance.storage.places import find_places
from parlance.work.engines import EngineMakers
from parlance.work.model_rooms import ModelRooms
from parlance.work.servers import Servers
from parlance.work.updates import Updates

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.children.nursery import Nursery

PACKAGE = Path(parlance.__file__).parent
MAKERS = {
    # Every request: the switch is looked at in `Transport.send`.
    *("network/dialling.py", "network/exchange.py", "network/reasons.py", "network/transport.py"),
    *("hub/network/answers.py", "hub/network/errors.py", "hub/network/following.py"),
    *("hub/network/library.py", "engine/remote/link.py"),
    # Names of RPC servers, behind `EngineMakers`; serving takes connections and makes none.
    *("engine/rpc/names.py", "engine/rpc/serving_process.py", "engine/llama/rpc.py"),
    # Within this computer: one window, and signals that wake it.
    *("instance.py", "signals.py"),
    # What is tried, and let out, to see whether it is refused and counted.
    *("children/trying.py", "work/offline/witness.py"),
}
"""Modules that import what sockets are made with."""

OFFLINE = Settings(offline=True)
ELSEWHERE = "https://models.example.org/v1"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what was asked of the network: it stays empty."""
    asked: list[str] = []

    def refuse(name: str) -> Callable[..., Any]:
        def refusing(*arguments: Any, **_named: Any) -> Any:
            asked.append(f"{name}{arguments[1:]}")
            raise OSError(name)

        return refusing

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse(name))
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refuse(name))
    return asked


def entry_points(nursery: Nursery) -> dict[str, Callable[[], object]]:
    """Return everything that asks another computer for something."""
    places, cancel = find_places(), Cancel()
    rooms = ModelRooms(nursery, places, lambda: OFFLINE, loaded=tuple)
    file = HubFile(file="a.gguf", size_bytes=10, sha256="0" * 64)
    wanted = DownloadRequest(repo="a/b", commit="0" * 40, name="b", files=(file,))
    servers = Servers(places, offline=lambda: OFFLINE.offline)
    source = UpdateSource(address="https://versions.example.org/list", keys={"a": "b"})
    connections = Connections(lambda _request: None, offline=lambda: OFFLINE.offline)
    server = Server(name="Elsewhere", address=ELSEWHERE)
    served = LoadOptions(path="k", served=ServedModel(server=server, model="m"))
    makers = EngineMakers(
        nursery, states=None, remote=servers.engine, offline=lambda: OFFLINE.offline
    )
    distributed = LoadOptions(path="model.gguf", rpc_servers=("192.0.2.1:50052",))
    return {
        "search": lambda: rooms.hub.search(HubQuery(text="x"), cancel),
        "repository": lambda: rooms.hub.repository("a/b", cancel),
        "header": lambda: rooms.hub.header("a/b", "0" * 40, file, cancel),
        "access": lambda: rooms.hub.check_access("a/b", cancel),
        "download": lambda: list(rooms.fetcher.fetch(wanted, cancel)),
        "updates": lambda: list(Updates(connections, places.versions, source).look(cancel)),
        "models of a server": lambda: servers.look(server, "", cancel),
        "model of a server": lambda: list(servers.engine().load(served, cancel)),
        "RPC servers": lambda: makers.engine(distributed),
        "a plan with RPC servers": lambda: makers.plan(distributed, cancel),
        "devices of an RPC server": lambda: makers.rpc_devices("192.0.2.1:50052", cancel),
    }


def test_whoever_asks_is_refused_before_a_socket_is_made(
    nursery: Nursery, asked: list[str]
) -> None:
    for name, ask in entry_points(nursery).items():
        with pytest.raises(FaultError) as raised:
            ask()
        assert raised.value.fault == Offline(), name
    assert asked == []


def test_only_these_modules_make_connections() -> None:
    """A new one must look at the switch too, and stand here."""
    making = re.compile(
        r"^\s*(?:import|from) (?:socket|ssl|http\.client|urllib\.request|httpx2?|httpcore2?|"
        r"aiohttp|requests|PySide6\.Qt(?:Network|WebSockets|WebEngine\w*))\b",
        re.M,
    )
    found = {
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if making.search(path.read_text("utf-8"))
    }
    assert found == MAKERS
