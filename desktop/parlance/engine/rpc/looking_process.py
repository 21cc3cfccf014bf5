"""The process that looks whether llama.cpp's RPC servers answer, and what devices they have.

It is a process of its own because a server of another version, or a hostile one, may end
it. It may connect to the ports of these servers alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.children.frames import FrameReader
from parlance.children.limits import ENGINE_WITH_SERVERS
from parlance.children.streams import begin_child
from parlance.contract.faults import Fault, FaultError
from parlance.contract.hardware import Device
from parlance.contract.models import LoadOptions
from parlance.engine.rpc.address import RpcEndpoint

if TYPE_CHECKING:
    from parlance.children.frames import FrameWriter


class LookAt(msgspec.Struct, frozen=True, kw_only=True, tag="look_at"):
    """Connect to these servers; answered by Reaching for each, then Reached or NotReached."""

    servers: tuple[RpcEndpoint, ...]


class Reaching(msgspec.Struct, frozen=True, kw_only=True, tag="reaching"):
    """The server that is asked now, as the person typed it."""

    address: str


class Reached(msgspec.Struct, frozen=True, kw_only=True, tag="reached"):
    """All have answered; their devices, in the order of the servers."""

    devices: tuple[Device, ...]


class NotReached(msgspec.Struct, frozen=True, kw_only=True, tag="not_reached"):
    """Why they cannot be used."""

    fault: Fault


LookingAnswer = Reaching | Reached | NotReached


def main() -> int:
    """Look at what is asked for until the input closes."""
    pipes = begin_child(ENGINE_WITH_SERVERS)
    # The parent imports this module for what it sends.
    from parlance.children.fence import forbid_programs  # noqa: PLC0415
    from parlance.engine.enclosing import enclose_engine  # noqa: PLC0415

    enclose_engine(LoadOptions(path=""))
    forbid_programs(connecting=True)
    # llama.cpp is imported when the hello is sent.
    from parlance.engine.llama.devices import start_backend  # noqa: PLC0415
    from parlance.engine.llama.logs import Log  # noqa: PLC0415

    log = Log()
    start_backend()
    for question in FrameReader(pipes.incoming, msgspec.msgpack.Decoder(LookAt)):
        log.forget()
        _look(question.servers, pipes.writer)
    return 0


def _look(servers: tuple[RpcEndpoint, ...], writer: FrameWriter) -> None:
    from parlance.engine.llama.rpc import add_servers, list_all  # noqa: PLC0415

    try:
        for server in servers:
            writer.write(Reaching(address=server.address))
            add_servers((server,))
        devices = tuple(device for device in list_all(servers) if device.elsewhere)
    except FaultError as error:
        writer.write(NotReached(fault=error.fault))
    else:
        writer.write(Reached(devices=devices))
