"""The list of servers: looked at, kept, changed and forgotten."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.cancel import Cancel
from parlance.contract.faults import (
    Fault,
    FaultError,
    FileUnwritable,
    RpcNotBuilt,
    ServerUnreachable,
)
from parlance.contract.hardware import Device, DeviceKind
from parlance.contract.model_settings import ModelSettings
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.servers import ServedModel, Server, served_key
from parlance.contract.settings import Settings
from parlance.services.model_states import ModelPhase, ModelState
from parlance.services.servers import ServersService, Sight
from tests.services.conftest import Room

NEAR = Server(name="Here", address="http://127.0.0.1:8000/v1")
FAR = Server(name="There", address="https://ai.example.org/v1")
REFUSED = ServerUnreachable(address=FAR.address, reason="refused")
DEVICE = Device(
    name="RPC0", description="Card", kind=DeviceKind.GPU, free_bytes=8, total_bytes=9, elsewhere="x"
)


def entry(server: Server, model: str = "qwen") -> ModelEntry:
    key = served_key(server.address, model)
    return ModelEntry(
        key=key,
        path=key,
        name=model,
        origin=ModelOrigin.SERVER,
        size_bytes=0,
        served=ServedModel(server=server, model=model),
    )


class Source:
    """Has a model on every server that answers."""

    def __init__(self) -> None:
        self.known: dict[str, tuple[ModelEntry, ...]] = {}
        self.tokens: dict[str, str] = {}
        self.faults: dict[str, Fault] = {}
        self.write_fault: Fault | None = None
        self.asked: list[tuple[str, str]] = []
        self.held = threading.Event()
        self.let_go = threading.Event()
        self.holds = False

    def entries(self, servers: Sequence[Server]) -> tuple[ModelEntry, ...]:
        return tuple(each for server in servers for each in self.known.get(server.address, ()))

    def look(self, server: Server, token: str, cancel: Cancel) -> tuple[ModelEntry, ...]:
        self.asked.append((server.address, token))
        if self.holds:
            self._wait(cancel)
        if server.address in self.faults:
            raise FaultError(self.faults[server.address])
        self.known[server.address] = (entry(server),)
        return self.known[server.address]

    def _wait(self, cancel: Cancel) -> None:
        gone = threading.Event()
        try:
            with cancel.waking(gone.set):
                self.held.set()
                gone.wait(10)
        finally:
            self.let_go.set()

    def token_of(self, address: str) -> str:
        return self.tokens.get(address, "")

    def keep_token(self, address: str, token: str) -> None:
        if self.write_fault is not None:
            raise FaultError(self.write_fault)
        self.tokens[address] = token

    def forget(self, address: str) -> None:
        self.known.pop(address, None)
        self.tokens.pop(address, None)


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def servers(room: Room, source: Source) -> ServersService:
    def look_at_devices(address: str, cancel: Cancel) -> tuple[Device, ...]:
        cancel.check()
        if "bad" in address:
            raise FaultError(RpcNotBuilt())
        return (DEVICE,)

    return ServersService(source, look_at_devices, room.settings, room.models, room.jobs)


def looked(servers: ServersService, qtbot: QtBot, address: str) -> Sight:
    qtbot.waitUntil(lambda: not servers.sight(address).busy)
    return servers.sight(address)


def test_a_server_is_asked_before_it_is_on_the_list(
    servers: ServersService, source: Source, room: Room, qtbot: QtBot
) -> None:
    servers.look(FAR, "secret")
    assert servers.sight(FAR.address).busy
    assert looked(servers, qtbot, FAR.address).models == (entry(FAR),)
    assert source.asked == [(FAR.address, "secret")]
    assert room.settings.value.servers == ()
    assert servers.models == ()
    servers.keep(FAR, "secret")
    assert room.settings.value.servers == (FAR,)
    assert servers.models == (entry(FAR),)
    assert servers.token_of(FAR.address) == "secret"


def test_what_does_not_answer_is_a_fault_of_its_address_alone(
    servers: ServersService, source: Source, qtbot: QtBot
) -> None:
    servers.keep(FAR, "")
    servers.keep(NEAR, "")
    source.faults[FAR.address] = REFUSED
    servers.refresh()
    assert looked(servers, qtbot, FAR.address).fault == REFUSED
    assert looked(servers, qtbot, NEAR.address).models == (entry(NEAR),)
    del source.faults[FAR.address]
    servers.refresh()
    assert looked(servers, qtbot, FAR.address) == Sight(models=(entry(FAR),))


def test_looking_can_be_stopped_and_nothing_is_heard_of_it(
    servers: ServersService, source: Source, qtbot: QtBot
) -> None:
    source.holds = True
    servers.look(FAR, "")
    qtbot.waitUntil(source.held.is_set)
    servers.stop(FAR.address)
    qtbot.waitUntil(source.let_go.is_set)
    assert servers.sight(FAR.address) == Sight()


def test_a_server_that_moves_takes_what_is_set_for_its_models_along(
    servers: ServersService, source: Source, room: Room
) -> None:
    servers.keep(FAR, "secret")
    old, new = served_key(FAR.address, "qwen"), served_key(NEAR.address, "qwen")
    room.settings.replace(
        model=old,
        summary_model="other",
        translation_model=old,
        per_model={old: ModelSettings(temperature=0.5), "other": ModelSettings(context=9)},
    )
    servers.keep(NEAR, "new", instead_of=FAR.address)
    value = room.settings.value
    assert value.servers == (NEAR,)
    assert (value.model, value.translation_model, value.summary_model) == (new, new, "other")
    assert set(value.per_model) == {new, "other"}
    assert source.tokens == {NEAR.address: "new"}


def test_two_servers_never_have_one_address(servers: ServersService, room: Room) -> None:
    servers.keep(FAR, "")
    servers.keep(NEAR, "")
    again = Server(name="Again", address=NEAR.address)
    servers.keep(again, "", instead_of=FAR.address)
    assert room.settings.value.servers == (again,)


def test_forgetting_a_server_leaves_nothing_of_it_behind(
    servers: ServersService, source: Source, room: Room, qtbot: QtBot
) -> None:
    servers.look(FAR, "")
    looked(servers, qtbot, FAR.address)
    servers.keep(FAR, "secret")
    servers.keep(NEAR, "")
    key = served_key(FAR.address, "qwen")
    room.settings.replace(
        model=key, translation_model=key, per_model={key: ModelSettings(temperature=0.5)}
    )
    room.models.state = ModelState(phase=ModelPhase.READY, entry=entry(FAR))
    servers.remove(FAR.address)
    value = room.settings.value
    assert value.servers == (NEAR,)
    assert (value.model, value.translation_model) == (Settings().model, "")
    assert value.per_model == {}
    assert (source.tokens, source.known) == ({NEAR.address: ""}, {})
    assert room.models.state.phase is ModelPhase.NONE
    assert servers.sight(FAR.address) == Sight()


def test_a_key_that_cannot_be_written_is_told_and_the_server_kept(
    servers: ServersService, source: Source, room: Room, qtbot: QtBot
) -> None:
    source.write_fault = FileUnwritable(path="/keys.json", reason="disk full")
    with qtbot.waitSignal(servers.failed) as told:
        servers.keep(FAR, "secret")
    assert told.args == [source.write_fault]
    assert room.settings.value.servers == (FAR,)


def test_devices_of_other_computers_are_looked_at_added_and_removed(
    servers: ServersService, room: Room, qtbot: QtBot
) -> None:
    servers.look_at_rpc("host:1")
    servers.look_at_rpc("bad:1")
    assert looked(servers, qtbot, "host:1").devices == (DEVICE,)
    assert looked(servers, qtbot, "bad:1").fault == RpcNotBuilt()
    for _ in range(2):
        servers.add_rpc("host:1")
    servers.add_rpc("other:2")
    assert room.settings.value.rpc_servers == ("host:1", "other:2")
    servers.remove_rpc("host:1")
    assert servers.rpc_servers == ("other:2",)


def test_what_is_changed_elsewhere_is_told_too(
    servers: ServersService, room: Room, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(servers.changed):
        room.settings.replace(servers=(FAR,))
    with qtbot.assertNotEmitted(servers.changed, wait=30):
        room.settings.replace(context=512)
