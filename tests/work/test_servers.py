"""Servers are remembered with their models, and forgotten with their keys."""

from __future__ import annotations

import subprocess
import sys

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError, ServerNotUnderstood
from parlance.contract.servers import Server
from parlance.storage.places import find_places
from parlance.work.servers import Servers
from tests.served.asking import answer_of, events_of, served, stand_in
from tests.served.stand_in import MODEL, StandIn, Told

__all__ = ["stand_in"]

pytestmark = pytest.mark.loopback


@pytest.fixture
def servers() -> Servers:
    return Servers(find_places(), offline=lambda: False)


def mine(stand_in: StandIn, name: str = "Mine", context: int = 0) -> Server:
    return Server(name=name, address=stand_in.address, context=context)


def test_what_a_server_has_is_remembered(stand_in: StandIn, servers: Servers) -> None:
    server = mine(stand_in)
    assert servers.entries((server,)) == ()
    found = servers.look(server, "", Cancel())
    assert [entry.name for entry in found] == [MODEL]
    asked = len(stand_in.requests)
    again = Servers(find_places(), offline=lambda: True)
    assert again.entries((server,)) == found
    assert again.entries(()) == ()
    assert len(stand_in.requests) == asked


def test_a_server_is_called_as_the_settings_say_now(stand_in: StandIn, servers: Servers) -> None:
    servers.look(mine(stand_in), "", Cancel())
    (entry,) = servers.entries((mine(stand_in, name="Other", context=7),))
    assert entry.served is not None
    assert (entry.served.server.name, entry.served.server.context) == ("Other", 7)


def test_a_look_that_fails_forgets_nothing(stand_in: StandIn, servers: Servers) -> None:
    server = mine(stand_in)
    found = servers.look(server, "", Cancel())
    stand_in.answers(Told(body=b"<html>"), path="/v1/models")
    with pytest.raises(FaultError) as caught:
        servers.look(server, "", Cancel())
    assert isinstance(caught.value.fault, ServerNotUnderstood)
    assert servers.entries((server,)) == found


def test_the_key_goes_to_the_server_and_into_no_list(stand_in: StandIn, servers: Servers) -> None:
    server = mine(stand_in)
    servers.keep_token(server.address, "sk-secret")
    token = servers.token_of(server.address)
    found = servers.look(server, token, Cancel())
    assert stand_in.requests[-1].headers["authorization"] == "Bearer sk-secret"
    assert "sk-secret" not in repr(found)
    assert b"sk-secret" not in find_places().served_models.read_bytes()


def test_a_server_is_forgotten_as_a_whole(stand_in: StandIn, servers: Servers) -> None:
    server = mine(stand_in)
    servers.keep_token(server.address, "sk-secret")
    servers.look(server, "sk-secret", Cancel())
    servers.forget(server.address)
    servers.forget(server.address)
    assert servers.entries((server,)) == ()
    assert servers.token_of(server.address) == ""


def test_a_damaged_memory_is_an_empty_one(stand_in: StandIn, servers: Servers) -> None:
    path = find_places().served_models
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\xff")
    assert servers.entries((mine(stand_in),)) == ()
    assert servers.look(mine(stand_in), "", Cancel())
    assert servers.entries((mine(stand_in),))


def test_its_engine_asks_the_server(stand_in: StandIn, servers: Servers) -> None:
    engine = servers.engine()
    list(engine.load(served(stand_in.address), Cancel()))
    assert answer_of(events_of(engine)) == "Hello"


def test_knowing_servers_needs_no_http_client() -> None:
    script = (
        "import sys, parlance.work.servers\n"
        "names = ('huggingface_hub', 'httpx2', 'httpcore2')\n"
        "print([name for name in names if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
