"""Engines are made where the settings allow it."""

from __future__ import annotations

import pytest

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError, Offline
from parlance.contract.models import LoadOptions
from parlance.contract.servers import ServedModel, Server
from parlance.engine.client import LocalEngine
from parlance.work.engines import EngineMakers
from tests.scripted_engine import ScriptedEngine

ELSEWHERE = LoadOptions(path="model.gguf", rpc_servers=("192.0.2.1:50052",))


def makers(nursery: Nursery, *, offline: bool) -> EngineMakers:
    return EngineMakers(nursery, states=None, remote=ScriptedEngine, offline=lambda: offline)


def test_a_file_gets_a_process_and_a_server_does_not(nursery: Nursery) -> None:
    made = makers(nursery, offline=True)
    served = ServedModel(server=Server(name="S", address="http://127.0.0.1:1/v1"), model="m")
    assert isinstance(made.engine(LoadOptions(path="model.gguf")), LocalEngine)
    assert isinstance(made.engine(LoadOptions(path="k", served=served)), ScriptedEngine)


def test_rpc_servers_of_other_computers_are_refused_while_offline(nursery: Nursery) -> None:
    made = makers(nursery, offline=True)
    for ask in (
        lambda: made.engine(ELSEWHERE),
        lambda: made.plan(ELSEWHERE, Cancel()),
        lambda: made.rpc_devices("192.0.2.1:50052", Cancel()),
    ):
        with pytest.raises(FaultError) as raised:
            ask()
        assert raised.value.fault == Offline()


def test_rpc_servers_of_this_computer_are_not(nursery: Nursery) -> None:
    here = LoadOptions(path="model.gguf", rpc_servers=("127.0.0.1:50052", "[::1]:50052"))
    assert makers(nursery, offline=True).engine(here)
    assert makers(nursery, offline=False).engine(ELSEWHERE)
