"""Servers that are not there, or are something else, are named; the app is never harmed."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import (
    FaultError,
    RpcAddressInvalid,
    RpcNotBuilt,
    RpcNotServed,
    RpcServerUnreachable,
)
from parlance.contract.models import LoadOptions
from parlance.engine.client import LocalEngine
from parlance.engine.llama import rpc as llama_rpc
from parlance.engine.rpc import looking as rpc
from parlance.engine.rpc.address import RpcEndpoint
from parlance.engine.rpc.looking import look, ports_of, reach
from parlance.engine.rpc.serving import RpcServer
from tests.rpc.places import answering, built_with_rpc, free_port, needs_rpc

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

pytestmark = pytest.mark.loopback

without_rpc = pytest.mark.skipif(built_with_rpc(), reason="llama.cpp was built with RPC")


def endpoint(address: str) -> RpcEndpoint:
    host, _, port = address.partition(":")
    return RpcEndpoint(address=address, host=host, port=int(port))


def fault_of(act: Callable[[], object]) -> object:
    with pytest.raises(FaultError) as raised:
        act()
    return raised.value.fault


def say_nothing(connection: socket.socket) -> None:
    connection.recv(1024)
    connection.recv(1024)  # until the other side has given up


def close_at_once(connection: socket.socket) -> None:
    connection.recv(1024)


def speak_of_another_version(connection: socket.socket) -> None:
    connection.recv(1024)
    connection.sendall(struct.pack("=Q4B24x", 28, 250, 0, 0, 0))
    connection.recv(1024)


def speak_http(connection: socket.socket) -> None:
    connection.recv(1024)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    connection.recv(1024)


def test_no_process_is_started_where_there_are_no_servers(nursery, monkeypatch) -> None:
    monkeypatch.setattr(nursery, "start", lambda *_, **__: pytest.fail("a process was started"))
    assert reach(nursery, (), Cancel()) == ()


def test_a_process_is_told_each_port_once() -> None:
    servers = [endpoint("10.0.0.1:50053"), endpoint("10.0.0.2:50052"), endpoint("10.0.0.3:50053")]
    assert ports_of(servers) == (50052, 50053)


@without_rpc
def test_a_build_without_rpc_says_so(nursery) -> None:
    address = f"127.0.0.1:{free_port()}"
    assert fault_of(lambda: look(nursery, address, Cancel())) == RpcNotBuilt()
    assert fault_of(lambda: RpcServer(nursery, address, Cancel())) == RpcNotBuilt()


@without_rpc
def test_a_model_is_not_loaded_with_servers_by_a_build_without_rpc(nursery, tiny_model) -> None:
    engine = LocalEngine(nursery)
    options = LoadOptions(path=str(tiny_model), rpc_servers=("127.0.0.1:50052",))
    assert fault_of(lambda: list(engine.load(options, Cancel()))) == RpcNotBuilt()
    assert list(engine.load(LoadOptions(path=str(tiny_model), threads=1), Cancel()))
    engine.close()


def test_an_address_that_is_none_is_told_before_a_process_is_started(nursery, monkeypatch) -> None:
    monkeypatch.setattr(nursery, "start", lambda *_, **__: pytest.fail("a process was started"))
    fault = RpcAddressInvalid(address="[::1]:50052")
    assert fault_of(lambda: look(nursery, "[::1]:50052", Cancel())) == fault
    assert fault_of(lambda: RpcServer(nursery, "[::1]:50052", Cancel())) == fault


def test_a_look_that_was_stopped_before_it_began_starts_nothing(nursery, monkeypatch) -> None:
    monkeypatch.setattr(nursery, "start", lambda *_, **__: pytest.fail("a process was started"))
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        look(nursery, "127.0.0.1:50052", cancel)


@pytest.mark.parametrize("answer", [say_nothing, close_at_once])
def test_who_does_not_say_hello_is_not_handed_to_llama_cpp(answer, monkeypatch) -> None:
    added: list[bytes] = []
    monkeypatch.setattr(llama_rpc, "_PATIENCE_SECONDS", 0.2)
    monkeypatch.setattr(llama_rpc, "_procedure", lambda *_: added.append)
    with answering(answer) as address:
        fault = fault_of(lambda: llama_rpc.add_servers([endpoint(address)]))
    assert fault == RpcServerUnreachable(address=address)
    assert added == []


def test_a_refused_connection_is_not_handed_to_llama_cpp(monkeypatch) -> None:
    added: list[bytes] = []
    monkeypatch.setattr(llama_rpc, "_procedure", lambda *_: added.append)
    address = f"127.0.0.1:{free_port()}"
    fault = fault_of(lambda: llama_rpc.add_servers([endpoint(address)]))
    assert fault == RpcServerUnreachable(address=address)
    assert added == []


def test_a_library_without_rpc_is_a_build_without_it(monkeypatch) -> None:
    monkeypatch.setattr(llama_rpc.ggml, "backend_by_name", lambda _name: None)
    assert fault_of(lambda: llama_rpc.add_servers([endpoint("127.0.0.1:9")])) == RpcNotBuilt()


def test_devices_elsewhere_bear_the_address_that_was_typed(monkeypatch) -> None:
    from parlance.contract.hardware import Device, DeviceKind

    def device(name: str, elsewhere: str = "") -> Device:
        return Device(
            name=name,
            description=name,
            kind=DeviceKind.GPU,
            free_bytes=1,
            total_bytes=2,
            elsewhere=elsewhere,
        )

    seen = (device("Vulkan0"), device("RPC0", "10.0.0.2:50052"))
    monkeypatch.setattr(llama_rpc, "list_devices", lambda: seen)
    typed = RpcEndpoint(address="gpu-box:50052", host="10.0.0.2", port=50052)
    assert [one.elsewhere for one in llama_rpc.list_all([typed])] == ["", "gpu-box:50052"]


@needs_rpc
@pytest.mark.rpc
@pytest.mark.parametrize(
    "answer", [say_nothing, close_at_once, speak_of_another_version, speak_http]
)
def test_what_is_no_server_of_this_version_is_named(nursery, monkeypatch, answer) -> None:
    monkeypatch.setattr(rpc, "_SILENCE_SECONDS", 6.0)
    with answering(answer) as address:
        fault = fault_of(lambda: look(nursery, address, Cancel()))
    assert fault == RpcServerUnreachable(address=address)


@needs_rpc
@pytest.mark.rpc
def test_a_server_that_is_not_there_is_named(nursery) -> None:
    address = f"127.0.0.1:{free_port()}"
    assert fault_of(lambda: look(nursery, address, Cancel())) == RpcServerUnreachable(
        address=address
    )


@needs_rpc
@pytest.mark.rpc
def test_a_port_that_is_taken_is_told(nursery) -> None:
    with answering(say_nothing) as address:
        fault = fault_of(lambda: RpcServer(nursery, address, Cancel()))
    assert isinstance(fault, RpcNotServed)
    assert fault.address == address
    assert fault.reason


@needs_rpc
@pytest.mark.rpc
def test_a_device_that_is_not_there_is_told(nursery) -> None:
    address = f"127.0.0.1:{free_port()}"
    fault = fault_of(lambda: RpcServer(nursery, address, Cancel(), devices=("Abacus7",)))
    assert isinstance(fault, RpcNotServed)
    assert "Abacus7" in fault.reason
