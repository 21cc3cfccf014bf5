"""`parlance rpc-serve`: offer this computer's devices to another one."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from parlance.children.nursery import Nursery
from parlance.cli.output import note, write_line
from parlance.cli.stopping import stopping
from parlance.contract.cancel import Cancel
from parlance.contract.wording import size_text
from parlance.engine.rpc.serving import RpcServer

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

_WARNING = (
    "llama.cpp's RPC has no encryption and does not ask who connects: whoever can reach "
    "{address} can use this computer's memory, and can read what is computed. Use it in a "
    "network that you trust only."
)


def run(arguments: argparse.Namespace) -> int:
    """Serve until Ctrl+C. Raises FaultError and Cancelled."""
    with stopping(Cancel()) as cancel, _nursery() as nursery:
        server = RpcServer(
            nursery,
            arguments.listen,
            cancel,
            threads=arguments.threads or 0,
            devices=tuple(arguments.devices),
        )
        note(_WARNING.format(address=server.address))
        for device in server.devices:
            free, total = size_text(device.free_bytes), size_text(device.total_bytes)
            write_line(f"{device.name} {device.description}, {free} of {total} free")
        write_line(f"offered at {server.address} until Ctrl+C")
        server.wait(cancel)
    return 0


@contextmanager
def _nursery() -> Iterator[Nursery]:
    nursery = Nursery()
    try:
        yield nursery
    finally:
        nursery.close()
