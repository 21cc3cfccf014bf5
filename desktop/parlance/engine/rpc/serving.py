"""Offers this computer's devices to another one, by llama.cpp's RPC."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec
import psutil

from parlance.children.child import ChildDidNotStart
from parlance.children.frames import FrameError
from parlance.contract.faults import EngineCrashed, EngineDidNotStart, FaultError, RpcNotServed
from parlance.engine.rpc.address import RpcEndpoint, split_address
from parlance.engine.rpc.names import find_host
from parlance.engine.rpc.serving_process import NotServed, Serve, Serving, ServingAnswer

if TYPE_CHECKING:
    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.hardware import Device

_LOG_LINES = 30


class RpcServer:
    """A process that offers devices of this computer.

    There is no encryption, and no question who connects: whoever reaches the address uses
    the devices' memory, and can end the process. One client is served at a time.

    Attributes:
        address: where it listens, as `127.0.0.1:50052`.
        devices: what it offers.
    """

    def __init__(
        self,
        nursery: Nursery,
        address: str,
        cancel: Cancel,
        *,
        threads: int = 0,
        devices: tuple[str, ...] = (),
    ) -> None:
        """Listen at `address`, an IPv4 address of this computer and a port.

        `threads` of 0 are the physical cores; `devices` are names, and none of them means
        the GPUs, or the processor where there is no GPU. Raises FaultError
        (RpcAddressInvalid, RpcNotServed, RpcNotBuilt) and Cancelled.
        """
        place = _place(address, cancel)
        threads = threads or psutil.cpu_count(logical=False) or os.cpu_count() or 1
        decoder: msgspec.msgpack.Decoder[ServingAnswer] = msgspec.msgpack.Decoder(ServingAnswer)
        try:
            self._child: Child[ServingAnswer] = nursery.start(
                "rpc-serving", decoder, ports=(place.port,)
            )
        except ChildDidNotStart as error:
            raise FaultError(EngineDidNotStart(reason=error.reason, log=error.log)) from error
        self.address = place.numeric
        self._child.send(Serve(place=place, threads=threads, devices=devices))
        try:
            self.devices: tuple[Device, ...] = self._receive(cancel)
        except BaseException:
            self.end()
            raise

    @property
    def pid(self) -> int:
        """Process id of the server."""
        return self._child.pid

    def wait(self, cancel: Cancel) -> None:
        """Wait for as long as it serves. Raises FaultError when that ends, and Cancelled."""
        self._receive(cancel)

    def end(self) -> None:
        """Stop offering anything. Safe to call again."""
        self._child.end(patience=0)

    def _receive(self, cancel: Cancel) -> tuple[Device, ...]:
        answer = None
        with cancel.waking(self._child.kill):
            try:
                answer = self._child.receive()
            except FrameError:
                self._child.kill()
        match answer:
            case Serving(devices=devices):
                return devices
            case NotServed(fault=fault):
                raise FaultError(fault)
            case _:
                outcome = self._child.end()
                log = self._child.log[-_LOG_LINES:]
                raise FaultError(EngineCrashed(exit_code=outcome.exit_code, log=log))


def _place(address: str, cancel: Cancel) -> RpcEndpoint:
    """Return where to listen. Raises FaultError and Cancelled."""
    name, port = split_address(address)
    host = find_host(name, cancel)
    if host is None:
        raise FaultError(RpcNotServed(address=address, reason=f"nobody knows {name}"))
    return RpcEndpoint(address=address, host=host, port=port)
