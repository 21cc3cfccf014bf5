"""llama.cpp's RPC: devices of other computers, and this computer's devices for others."""

from __future__ import annotations

import ctypes
import os
import socket
import stat
import struct
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import FaultError, RpcNotBuilt, RpcServerUnreachable
from parlance.contract.hardware import DeviceKind
from parlance.engine.llama.binding import ggml, llama
from parlance.engine.llama.devices import list_devices

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.hardware import Device
    from parlance.engine.rpc.address import RpcEndpoint

_PATIENCE_SECONDS = 4.0
"""So long a server may take to accept a connection, and again to say hello."""

# The first command of a connection: its number, the length of what follows, and what this
# side could use instead of TCP (nothing). ggml-rpc.cpp promises to keep the number.
_HELLO = struct.pack("=BQ24x", 14, 24)
_ANSWER_BYTES = 1024

# A computer that is switched off says nothing; so the connection is noticed to be dead
# after some 30 seconds, and not only when something is to be sent.
_KEEPALIVE = (
    ("TCP_KEEPIDLE", 10),
    ("TCP_KEEPALIVE", 10),  # macOS's name of the same
    ("TCP_KEEPINTVL", 5),
    ("TCP_KEEPCNT", 4),
)


def built_with_rpc() -> bool:
    """Whether this build of llama.cpp can use RPC servers; the backend must be started."""
    return bool(llama.llama_supports_rpc())


def add_servers(servers: Sequence[RpcEndpoint]) -> None:
    """Have the devices of these servers listed behind those of this computer.

    llama.cpp ends the process where a server refuses, is of another version or goes away,
    and waits for ever for one that is busy. So each is asked for its hello first, and this
    is called in processes that may end. Raises FaultError(RpcNotBuilt,
    RpcServerUnreachable).
    """
    if not servers:
        return
    add = _procedure("ggml_backend_rpc_add_server", ctypes.c_void_p, ctypes.c_char_p)
    for server in servers:
        backend = add(server.numeric.encode()) if _says_hello(server) else None
        if not backend:
            raise FaultError(RpcServerUnreachable(address=server.address))
        ggml.register_backend(backend)


def list_all(servers: Sequence[RpcEndpoint]) -> tuple[Device, ...]:
    """Return every device; those elsewhere bear the address that the person typed."""
    typed = {server.numeric: server.address for server in servers}
    return tuple(
        msgspec.structs.replace(device, elsewhere=typed.get(device.elsewhere, device.elsewhere))
        for device in list_devices()
    )


def notice_dead_connections() -> int:
    """Have the system look after every TCP connection of this process; return their number.

    llama.cpp waits for an answer without a limit of time. Call it when a model is loaded:
    connections that a model needs are kept.
    """
    if sys.platform == "win32":
        return 0
    return sum(map(_look_after, os.listdir("/dev/fd")))  # noqa: PTH208 - no files, but numbers


def offered_devices(names: Sequence[str]) -> tuple[Device, ...]:
    """Return the devices of these names, or the GPUs where none are named, or the processor."""
    here = [device for device in list_devices() if not device.elsewhere]
    if names:
        return tuple(device for device in here if device.name in names)
    gpus = tuple(device for device in here if device.is_gpu)
    return gpus or tuple(device for device in here if device.kind is DeviceKind.CPU)


def serve(host: str, port: int, devices: Sequence[Device], *, threads: int) -> None:
    """Offer devices of this computer at a port until the process ends.

    Returns at once if the port cannot be listened at. One client is served at a time.
    Raises FaultError(RpcNotBuilt).
    """
    size, text, pointer = ctypes.c_size_t, ctypes.c_char_p, ctypes.c_void_p
    start = _procedure(
        "ggml_backend_rpc_start_server", None, text, text, size, size, ctypes.POINTER(pointer)
    )
    names = {device.name for device in devices}
    all_handles = [ggml.get(number) for number in range(ggml.count())]
    handles = [one for one in all_handles if ggml.name(one).decode("utf-8", "replace") in names]
    start(
        f"{host}:{port}".encode(),
        None,  # keeps no copy of what clients send
        threads,
        len(handles),
        (pointer * len(handles))(*handles),
    )


def _procedure(name: str, result: object, *arguments: object) -> Callable[..., int | None]:
    """Return a function that only builds with RPC have. Raises FaultError(RpcNotBuilt)."""
    backend = ggml.backend_by_name(b"RPC")
    address = ggml.backend_procedure(backend, name.encode()) if backend else None
    if not address:
        raise FaultError(RpcNotBuilt())
    made: Callable[..., int | None] = ctypes.CFUNCTYPE(result, *arguments)(address)  # type: ignore[arg-type] # types of C
    return made


def _says_hello(server: RpcEndpoint) -> bool:
    """Whether something answers at a server's address as llama.cpp's RPC does."""
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_STREAM) as connection:
        connection.settimeout(_PATIENCE_SECONDS)
        connection.connect((server.host, server.port))
        connection.sendall(_HELLO)
        return bool(connection.recv(_ANSWER_BYTES))
    return False


def _look_after(descriptor: str) -> bool:
    """Have the system ask the other end now and then; False for what is no connection."""
    number = int(descriptor)
    try:
        if not stat.S_ISSOCK(os.fstat(number).st_mode):
            return False
        with socket.socket(fileno=os.dup(number)) as connection:
            if (connection.family, connection.type) != (socket.AF_INET, socket.SOCK_STREAM):
                return False
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            for name, value in _KEEPALIVE:
                if hasattr(socket, name):
                    connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
    except OSError:
        return False  # closed meanwhile
    return True
