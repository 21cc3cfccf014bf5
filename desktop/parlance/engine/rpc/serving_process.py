"""The process that offers this computer's devices to another one, by llama.cpp's RPC.

It takes connections at its port and opens none itself: what a client sends is not checked
by llama.cpp as carefully as it should be.
"""

from __future__ import annotations

import os
import socket
import threading
import time
from typing import TYPE_CHECKING

import msgspec

from parlance.children.frames import FrameError, FrameReader
from parlance.children.limits import RPC_SERVER
from parlance.children.streams import begin_child
from parlance.contract.faults import Fault, FaultError, RpcNotBuilt, RpcNotServed
from parlance.contract.hardware import Device
from parlance.contract.models import LoadOptions
from parlance.engine.enclosing import enclose_engine, forbid_programs_to_engine
from parlance.engine.rpc.address import RpcEndpoint

if TYPE_CHECKING:
    from parlance.children.streams import Pipes

_GLANCE_SECONDS = 0.05
_LOOKING_SECONDS = 10.0


class Serve(msgspec.Struct, frozen=True, kw_only=True, tag="serve"):
    """Offer devices at a port; answered by Serving, and by NotServed when that ends.

    `threads` compute on the processor; `devices` are names, none for the best there are.
    """

    place: RpcEndpoint
    threads: int
    devices: tuple[str, ...]


class Serving(msgspec.Struct, frozen=True, kw_only=True, tag="serving"):
    """These devices are offered now."""

    devices: tuple[Device, ...]


class NotServed(msgspec.Struct, frozen=True, kw_only=True, tag="not_served"):
    """Why nothing is offered, or no longer."""

    fault: Fault


ServingAnswer = Serving | NotServed


def main() -> int:
    """Serve what the first frame says until the input closes."""
    pipes = begin_child(RPC_SERVER)
    reader = FrameReader(pipes.incoming, msgspec.msgpack.Decoder(Serve))
    order = reader.read()
    if order is None:
        return 0
    enclose_engine(LoadOptions(path=""))
    forbid_programs_to_engine(LoadOptions(path=""))
    threading.Thread(target=_end_with_input, args=(reader,), name="frames", daemon=True).start()
    try:
        _serve(order, pipes)
    except FaultError as error:
        pipes.writer.write(NotServed(fault=error.fault))
        return 1
    return 0


def _serve(order: Serve, pipes: Pipes) -> None:
    """Serve until the process ends. Raises FaultError."""
    from parlance.engine.llama.devices import start_backend  # noqa: PLC0415 - after the hello
    from parlance.engine.llama.rpc import (  # noqa: PLC0415
        built_with_rpc,
        offered_devices,
        serve,
    )

    start_backend()
    if not built_with_rpc():
        raise FaultError(RpcNotBuilt())
    devices = offered_devices(order.devices)
    missing = set(order.devices) - {device.name for device in devices}
    if missing or not devices:
        raise _refused(order, f"there is no device {', '.join(sorted(missing))}")
    place = order.place
    try:
        # llama.cpp does not say why it cannot listen.
        socket.create_server((place.host, place.port)).close()
    except OSError as error:
        raise _refused(order, os.strerror(error.errno or 0)) from error
    threading.Thread(target=_look_after_clients, name="clients", daemon=True).start()
    pipes.writer.write(Serving(devices=devices))
    serve(place.host, place.port, devices, threads=order.threads)
    raise _refused(order, "llama.cpp cannot listen there")


def _refused(order: Serve, reason: str) -> FaultError:
    return FaultError(RpcNotServed(address=order.place.address, reason=reason))


def _look_after_clients() -> None:
    """Have clients that are gone without a word noticed: connections take it from the port."""
    from parlance.engine.llama.rpc import notice_dead_connections  # noqa: PLC0415

    until = time.monotonic() + _LOOKING_SECONDS
    while not notice_dead_connections() and time.monotonic() < until:
        time.sleep(_GLANCE_SECONDS)


def _end_with_input(reader: FrameReader[Serve]) -> None:
    try:
        while reader.read() is not None:
            pass
    except (FrameError, OSError):
        pass
    os._exit(0)  # the main thread is in llama.cpp, and stays there
