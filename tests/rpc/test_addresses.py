"""Addresses of RPC servers: what is understood, and what is refused before anything connects."""

from __future__ import annotations

import socket
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import FaultError, RpcAddressInvalid, RpcServerUnreachable
from parlance.engine.rpc import names as rpc_names
from parlance.engine.rpc.address import RpcEndpoint, split_address
from parlance.engine.rpc.names import find_host, resolve


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("127.0.0.1:50052", ("127.0.0.1", 50052)),
        ("gpu-box.local:1", ("gpu-box.local", 1)),
        (" workstation:65535 ", ("workstation", 65535)),
        ("größer:50052", ("größer", 50052)),
    ],
)
def test_a_name_or_a_number_with_a_port_is_an_address(address, parts) -> None:
    assert split_address(address) == parts


@pytest.mark.parametrize(
    "address",
    [
        *("", ":", "50052", "workstation", "workstation:", ":50052", "workstation:0"),
        *("workstation:65536", "workstation:-1", "workstation:port", "workstation:5x"),
        *("http://workstation:50052", "workstation:50052/v1", "me@workstation:50052"),
        *("[::1]:50052", "::1:50052", "[::1]", "a b:50052", "a:1,b:2", "a\0b:50052"),
        "workstation:٥٠٠٥٢",
    ],
)
def test_everything_else_is_refused_by_name(address) -> None:
    with pytest.raises(FaultError) as raised:
        split_address(address)
    assert raised.value.fault == RpcAddressInvalid(address=address)


@given(st.text(max_size=40))
def test_whatever_is_typed_is_an_address_or_a_fault(text) -> None:
    fault = None
    try:
        host, port = split_address(text)
        assert host
        assert 0 < port < 65536
    except FaultError as error:
        fault = error.fault
    assert fault in (None, RpcAddressInvalid(address=text))


def test_numbers_are_taken_as_they_are_and_no_name_server_is_asked(monkeypatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: pytest.fail("a name server was asked"))
    assert resolve(("10.1.2.3:50052",), Cancel()) == (
        RpcEndpoint(address="10.1.2.3:50052", host="10.1.2.3", port=50052),
    )


def test_names_become_numbers_and_keep_what_was_typed() -> None:
    (endpoint,) = resolve(("localhost:50052",), Cancel())
    assert (endpoint.address, endpoint.numeric) == ("localhost:50052", "127.0.0.1:50052")
    assert endpoint.is_here


def test_one_server_by_two_names_is_used_once() -> None:
    found = resolve(("127.0.0.1:50052", "localhost:50052", "127.0.0.1:50053"), Cancel())
    assert [endpoint.address for endpoint in found] == ["127.0.0.1:50052", "127.0.0.1:50053"]


def test_only_loopback_is_here() -> None:
    assert not RpcEndpoint(address="box:1", host="192.168.1.20", port=1).is_here


def test_an_unknown_name_is_a_server_that_cannot_be_reached(monkeypatch) -> None:
    def unknown(*_arguments: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(FaultError) as raised:
        resolve(("nobody:50052",), Cancel())
    assert raised.value.fault == RpcServerUnreachable(address="nobody:50052")


def test_a_bad_address_is_told_before_a_name_is_looked_up(monkeypatch) -> None:
    monkeypatch.setattr(rpc_names, "find_host", lambda *_: pytest.fail("a name was looked up"))
    with pytest.raises(FaultError) as raised:
        resolve(("workstation:50052", "nonsense"), Cancel())
    assert raised.value.fault == RpcAddressInvalid(address="nonsense")


def test_a_slow_name_server_is_left_at_once_when_asked_to_stop(monkeypatch) -> None:
    asked, answer = threading.Event(), threading.Event()

    def slow(*_arguments: object) -> list[object]:
        asked.set()
        answer.wait(10)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    cancel = Cancel()

    def stop() -> None:
        asked.wait(10)
        cancel.request()

    stopper = threading.Thread(target=stop)
    stopper.start()
    with pytest.raises(Cancelled):
        find_host("slow", cancel)
    assert not answer.is_set()
    answer.set()
    stopper.join()
