"""Made-up computers, and what models would take of them by the formula."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.hardware import Device, DeviceKind, MemoryNeed
from parlance.engine.planning.room import Surroundings
from parlance.modelfile.memory import Candidate, Costs

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.modelfile.header import Header

GIB = 1024**3
MIB = 1024**2


def gpu(
    number: int,
    free: float,
    *,
    kind: DeviceKind = DeviceKind.GPU,
    name: str = "GPU",
    elsewhere: str = "",
) -> Device:
    """Return a GPU with so many GiB free."""
    return Device(
        name=f"{name}{number}",
        description=f"A graphics card of {free:g} GiB",
        kind=kind,
        free_bytes=int(free * GIB),
        total_bytes=int(free * GIB),
        elsewhere=elsewhere,
    )


def machine(memory: float, *gpus: Device, free: float | None = None) -> Surroundings:
    """Return a computer with so many GiB of RAM, of which `free` are free (90 % by default)."""
    free_bytes = int(GIB * (memory * 0.9 if free is None else free))
    processor = Device(
        name="CPU",
        description="A processor",
        kind=DeviceKind.CPU,
        free_bytes=free_bytes,
        total_bytes=int(memory * GIB),
    )
    return Surroundings(devices=(processor, *gpus), cores=8, free_bytes=free_bytes)


MACHINES = {
    "8": machine(8),
    "16": machine(16),
    "32": machine(32),
    "64": machine(64),
    "128": machine(128),
    "8+2": machine(8, gpu(0, 2)),
    "16+4": machine(16, gpu(0, 4)),
    "16+6": machine(16, gpu(0, 6)),
    "16+8": machine(16, gpu(0, 8)),
    "32+12": machine(32, gpu(0, 12)),
    "32+24": machine(32, gpu(0, 24)),
    "64+24": machine(64, gpu(0, 24)),
    "32+8+12": machine(32, gpu(0, 8), gpu(1, 12)),
    "64+24+24": machine(64, gpu(0, 24), gpu(1, 24)),
    "64+24+6": machine(64, gpu(0, 24), gpu(1, 6)),
    "128+16+16+16": machine(128, gpu(0, 16), gpu(1, 16), gpu(2, 16)),
    "128+80": machine(128, gpu(0, 80)),
    "128+4x24": machine(128, *(gpu(number, 24) for number in range(4))),
    "64+2+4+8+16": machine(64, gpu(0, 2), gpu(1, 4), gpu(2, 8), gpu(3, 16)),
    "16 unified": machine(16, gpu(0, 10.7, name="MTL")),
    "64 unified": machine(64, gpu(0, 48, name="MTL")),
    "128 unified": machine(128, gpu(0, 96, name="MTL")),
    "16 integrated": machine(16, gpu(0, 7, kind=DeviceKind.INTEGRATED_GPU)),
    "32 integrated and 8": machine(
        32, gpu(0, 15, kind=DeviceKind.INTEGRATED_GPU), gpu(1, 8, name="Card")
    ),
    "16 and 24 elsewhere": machine(16, gpu(0, 24, name="RPC", elsewhere="10.0.0.2:50052")),
    "16+8 and 24 elsewhere": machine(
        16, gpu(0, 8), gpu(1, 24, name="RPC", elsewhere="10.0.0.2:50052")
    ),
}


def by_formula(header: Header, off: float = 1.0) -> Callable[[Candidate], tuple[MemoryNeed, ...]]:
    """Return a measure that says what the formula says, or is `off` by a factor in computing."""
    costs = Costs(header)

    def measure(candidate: Candidate) -> tuple[MemoryNeed, ...]:
        return tuple(
            MemoryNeed(
                device=need.device,
                weights_bytes=need.weights_bytes,
                context_bytes=need.context_bytes,
                compute_bytes=int(need.compute_bytes * off),
            )
            for need in costs.needs(candidate)
        )

    return measure
