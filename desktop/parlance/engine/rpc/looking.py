"""llama.cpp's RPC servers, from this side: whether they answer, and what devices they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.contract.faults import (
    EngineCrashed,
    EngineDidNotStart,
    FaultError,
    RpcServerUnreachable,
)
from parlance.engine.rpc.looking_process import LookAt, LookingAnswer, NotReached, Reached, Reaching
from parlance.engine.rpc.names import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.hardware import Device
    from parlance.engine.rpc.address import RpcEndpoint

_SILENCE_SECONDS = 20.0
_LOG_LINES = 30


def look(nursery: Nursery, address: str, cancel: Cancel) -> tuple[Device, ...]:
    """Return the devices of the server at `address` (`host:port`), memory in bytes as it is now.

    A server serves one program at a time: one that a loaded model uses does not answer.
    Raises FaultError (RpcAddressInvalid, RpcServerUnreachable, RpcNotBuilt) and Cancelled.
    """
    return _looked_at(nursery, resolve((address,), cancel), cancel)


def reach(nursery: Nursery, addresses: Iterable[str], cancel: Cancel) -> tuple[RpcEndpoint, ...]:
    """Return where these servers are, once every one of them has answered.

    Nothing is started where there are none. Raises what `look` does.
    """
    servers = resolve(addresses, cancel)
    if servers:
        _looked_at(nursery, servers, cancel)
    return servers


def ports_of(servers: Sequence[RpcEndpoint]) -> tuple[int, ...]:
    """Return the TCP ports that a child which uses these servers needs."""
    return tuple(sorted({server.port for server in servers}))


def _looked_at(
    nursery: Nursery, servers: tuple[RpcEndpoint, ...], cancel: Cancel
) -> tuple[Device, ...]:
    cancel.check()
    decoder: msgspec.msgpack.Decoder[LookingAnswer] = msgspec.msgpack.Decoder(LookingAnswer)
    try:
        child = nursery.start("rpc-looking", decoder, ports=ports_of(servers))
    except ChildDidNotStart as error:
        raise FaultError(EngineDidNotStart(reason=error.reason, log=error.log)) from error
    try:
        with cancel.waking(child.kill):
            child.send(LookAt(servers=servers))
            answer = _received(child)
    finally:
        outcome = child.end(patience=0)
    match answer:
        case Reached(devices=devices):
            return devices
        case NotReached(fault=fault):
            raise FaultError(fault)
        case Reaching(address=address):
            # llama.cpp ended the process, or waited for an answer that did not come.
            raise FaultError(RpcServerUnreachable(address=address))
        case _:
            log = child.log[-_LOG_LINES:]
            raise FaultError(EngineCrashed(exit_code=outcome.exit_code, log=log))


def _received(child: Child[LookingAnswer]) -> LookingAnswer | None:
    """Return the last answer that came, which is the result if all went well."""
    last: LookingAnswer | None = None
    try:
        while not isinstance(last, Reached | NotReached):
            answer = child.receive(_SILENCE_SECONDS)
            if answer is None:
                break
            last = answer
    except (ChildSilent, FrameError):
        pass
    return last
